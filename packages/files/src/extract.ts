import { createHash } from 'node:crypto'
import type { SourceText } from '@roviec/reader'
import { type Limits, withDefaults } from './limits.ts'
import { FileRefused } from './refusal.ts'
import type { FileKind } from './sniff/kind.ts'
import { sniff } from './sniff/sniff.ts'
import type { Progress, ReadContext, Reader } from './types.ts'

export interface ExtractOptions {
  /** Kept in the result; settles the kind only where the bytes leave it open (Markdown, a piece of HTML). */
  name: string
  limits?: Partial<Limits>
  onProgress?: (progress: Progress) => void
}

/** Each reader is loaded when the first file of its kind comes. */
const readers: Record<FileKind, () => Promise<Reader>> = {
  text: async () => (await import('./plain/read-text.ts')).readText,
  html: async () => (await import('./plain/html/index.ts')).readHtml,
  mhtml: async () => (await import('./plain/mhtml.ts')).readMhtml,
  docx: async () => (await import('./docx/index.ts')).readDocx,
  odt: async () => (await import('./odt/index.ts')).readOdt,
  doc: async () => (await import('./doc/index.ts')).readDoc,
  rtf: async () => (await import('./doc/index.ts')).readRtf,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  image: async () => (await import('./scan/index.ts')).readImage,
}

/** Throws `FileRefused` and nothing else. */
export async function extractText(bytes: Uint8Array, options: ExtractOptions): Promise<SourceText> {
  try {
    return await extract(bytes, options)
  } catch (error) {
    throw asRefusal(error)
  }
}

async function extract(bytes: Uint8Array, options: ExtractOptions): Promise<SourceText> {
  const limits = withDefaults(options.limits)
  refuseOver(limits.bytes, bytes)
  const { kind, mediaType } = await sniff(bytes, options.name, limits)
  if (isText.has(kind)) refuseOver(limits.textBytes, bytes)
  const context: ReadContext = { name: options.name, limits, ...(options.onProgress ? { onProgress: options.onProgress } : {}) }
  const read = await readers[kind]()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: options.name, mediaType, bytes: bytes.length, sha256, ...(await read(bytes, context)) }
}

const isText: ReadonlySet<FileKind> = new Set(['text', 'html', 'mhtml'])

function refuseOver(limit: number, bytes: Uint8Array): void {
  if (bytes.length > limit) throw new FileRefused('too-large', { bytes: bytes.length, limit })
}

/** A reader that trips over a file is a bug of ours, but to the caller it is a file that cannot be opened. */
function asRefusal(error: unknown): FileRefused {
  if (error instanceof FileRefused) return error
  if (error instanceof RangeError && /call stack/i.test(error.message)) return new FileRefused('nested-too-deep', {}, { cause: error })
  return new FileRefused('damaged', { reason: error instanceof Error ? error.message : String(error) }, { cause: error })
}
