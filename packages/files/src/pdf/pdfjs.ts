import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { FileRefused } from '../refusal.ts'

type PdfJs = typeof import('pdfjs-dist')

let library: Promise<PdfJs> | undefined

/** Loaded when the first PDF comes: it takes a fifth of a second. */
export function pdfjs(): Promise<PdfJs> {
  library ??= import('pdfjs-dist/legacy/build/pdf.mjs') as Promise<PdfJs>
  return library
}

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')) + sep

const ERRORS_ONLY = 0

/** Opens a PDF; nothing is fetched and no code of the document runs. Close it with `close`. */
export async function openPdf(bytes: Uint8Array, pixels: number): Promise<OpenPdf> {
  const { getDocument } = await pdfjs()
  const task = getDocument({
    data: new Uint8Array(bytes),
    enableXfa: false,
    useSystemFonts: false,
    fontExtraProperties: true,
    standardFontDataUrl: `${home}standard_fonts${sep}`,
    cMapUrl: `${home}cmaps${sep}`,
    wasmUrl: `${home}wasm${sep}`,
    iccUrl: `${home}iccs${sep}`,
    maxImageSize: pixels,
    verbosity: ERRORS_ONLY,
  })
  try {
    return { document: await task.promise, close: () => destroy(task) }
  } catch (error) {
    await destroy(task)
    throw refusal(error, bytes)
  }
}

export interface OpenPdf {
  document: PDFDocumentProxy
  close: () => Promise<void>
}

async function destroy(task: PDFDocumentLoadingTask): Promise<void> {
  await task.destroy().catch(() => undefined)
}

const END_MARK = '%%EOF'
/** The end mark may be followed by padding. */
const TAIL = 2048

function refusal(error: unknown, bytes: Uint8Array): FileRefused {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new FileRefused('encrypted', {}, { cause: error })
  return new FileRefused(hasEnd(bytes) ? 'damaged' : 'truncated', {}, { cause: error })
}

export function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-TAIL)).toString('latin1').includes(END_MARK)
}
