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
const END_MARK = '%%EOF'
/** The end mark may be followed by padding. */
const TAIL = 2048

/** Opens a PDF; nothing is fetched and no code of the document runs. Close it with `close`. */
export async function openPdf(bytes: Uint8Array, pixels: number): Promise<OpenPdf> {
  try {
    return await open(bytes, pixels)
  } catch (error) {
    const mended = hasEnd(bytes) ? null : withTrailer(bytes)
    if (mended === null) throw refusal(error, bytes)
    return open(mended, pixels).catch(again => {
      throw refusal(again, bytes)
    })
  }
}

async function open(bytes: Uint8Array, pixels: number): Promise<OpenPdf> {
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
    throw error
  }
}

/** A file cut off has lost its trailer, but often begins with the catalog the trailer would point to. */
function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const catalog = /(\d+)\s+(\d+)\s+obj\s*<<(?:(?!endobj)[\s\S])*?\/Type\s*\/Catalog/.exec(Buffer.from(bytes).toString('latin1'))
  if (!catalog) return null
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(`\nendobj\ntrailer\n<< /Root ${catalog[1]} ${catalog[2]} R >>\nstartxref\n0\n${END_MARK}\n`)]))
}

interface OpenPdf {
  document: PDFDocumentProxy
  close: () => Promise<void>
}

async function destroy(task: PDFDocumentLoadingTask): Promise<void> {
  await task.destroy().catch(() => undefined)
}

function refusal(error: unknown, bytes: Uint8Array): FileRefused {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new FileRefused('encrypted', {}, { cause: error })
  return new FileRefused(hasEnd(bytes) ? 'damaged' : 'truncated', {}, { cause: error })
}

export function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-TAIL)).toString('latin1').includes(END_MARK)
}
