/**
 * How much of a stranger's file we are willing to open. Every reader asks these before it works, and again while it works:
 * what a file says of its own size is never believed.
 */
export interface Limits {
  /** Size of the file itself. */
  bytes: number
  /** Size of a file that is text itself (.txt, .md, .html): a long report has a tenth of a megabyte. */
  textBytes: number
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
  /** Elements in one part of a package, or in a web page: each becomes an object, so these fill the memory before bytes do. */
  elements: number
  /** Lines of one sheet that hold anything; empty ones cost nothing. */
  sheetRows: number
  /** Elements in one part of a workbook: read as a stream, they become no objects. */
  sheetElements: number
  /** Tags inside tags of a web page; pages that forget to close them nest deeper than any document means to. */
  htmlDepth: number
  /** Width × height of one image or rendered page. */
  pixels: number
  /** Seconds a foreign converter (.doc, .rtf) may run; 0: none is run. */
  converterSeconds: number
}

const MiB = 1024 * 1024

export const defaultLimits: Readonly<Limits> = {
  bytes: 100 * MiB,
  textBytes: 10 * MiB,
  pages: 2000,
  unpackedBytes: 48 * MiB,
  unpackedRatio: 250,
  unpackedRatioFrom: 8 * MiB,
  zipEntries: 10_000,
  xmlDepth: 200,
  elements: 1_500_000,
  sheetRows: 50_000,
  sheetElements: 4_000_000,
  htmlDepth: 1000,
  pixels: 100_000_000,
  converterSeconds: 90,
}

export function withDefaults(limits: Partial<Limits> = {}): Limits {
  return { ...defaultLimits, ...limits }
}
