/**
 * How much of a stranger's file we are willing to open. Every reader asks these before it works, and again while it works:
 * what a file says of its own size is never believed.
 */
export interface Limits {
  /** Size of the file itself. */
  bytes: number
  /** Pages of a PDF or of a multi-page image. */
  pages: number
  /** All parts of a zip (.docx, .odt) that are read, together, counted while they are inflated. Pictures are never inflated. */
  unpackedBytes: number
  /** Unpacked bytes per packed byte of one part; looked at only in parts over `unpackedRatioFrom`. */
  unpackedRatio: number
  unpackedRatioFrom: number
  zipEntries: number
  /** Elements inside elements. */
  xmlDepth: number
  /** Elements in one part. */
  xmlElements: number
  /** Tags inside tags of a web page; pages that forget to close them nest deeper than any document means to. */
  htmlDepth: number
  /** Width × height of one image or rendered page. */
  pixels: number
  /** Seconds a foreign converter (.doc) may run. */
  converterSeconds: number
}

const MiB = 1024 * 1024

export const defaultLimits: Readonly<Limits> = {
  bytes: 100 * MiB,
  pages: 2000,
  unpackedBytes: 128 * MiB,
  unpackedRatio: 250,
  unpackedRatioFrom: 8 * MiB,
  zipEntries: 10_000,
  xmlDepth: 200,
  xmlElements: 1_500_000,
  htmlDepth: 1000,
  pixels: 100_000_000,
  converterSeconds: 90,
}

export function withDefaults(limits: Partial<Limits> = {}): Limits {
  return { ...defaultLimits, ...limits }
}
