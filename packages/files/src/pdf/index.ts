import type { Problem } from '@roviec/reader'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { LegacyEncoding } from '../legacy/encoding.ts'
import { legacyProblem } from '../legacy/problem.ts'
import { assemble } from '../page/assemble.ts'
import type { PrintedPage } from '../page/printed-page.ts'
import { fileProblem } from '../problem.ts'
import { FileRefused } from '../refusal.ts'
import { confidenceProblems, unreadablePage } from '../scan/problems.ts'
import type { ExtractedText, ReadContext } from '../types.ts'
import { judge } from './judge.ts'
import { inkOfPage } from './page-ink.ts'
import { hasEnd, openPdf } from './pdfjs.ts'
import { pictureOf } from './picture.ts'
import { popplerPage } from './poppler.ts'
import { textOf, textOfWords } from './read-page.ts'

/**
 * Reads a PDF: pages with text from their letters' places, pages that are pictures (or whose letters a broken font map has exchanged) by OCR,
 * both kinds in one document. Throws `FileRefused` for what cannot be opened; a page that fails is a problem beside the others.
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const pdf = await openPdf(bytes, context.limits.pixels)
  try {
    return await readDocument(pdf.document, bytes, context)
  } finally {
    await pdf.close()
  }
}

interface Found {
  pages: Map<number, PrintedPage>
  /** Pages to be recognised; the scrambled text of one is kept in case that fails. */
  toRecognise: Map<number, PrintedPage | null>
  failed: Map<number, string>
  legacy: LegacyEncoding | null
  ocr: boolean
}

async function readDocument(document: PDFDocumentProxy, bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const pages = document.numPages
  if (pages > context.limits.pages) throw new FileRefused('too-many-pages', { pages, limit: context.limits.pages })
  const found: Found = { pages: new Map(), toRecognise: new Map(), failed: new Map(), legacy: null, ocr: false }
  for (let number = 1; number <= pages; number++) {
    context.onProgress?.({ page: number, pages, stage: 'text' })
    await readPage(document, number, bytes, found)
  }
  const whole = hasEnd(bytes)
  if (found.failed.size === pages) throw new FileRefused(whole ? 'damaged' : 'truncated')
  await recogniseRest(document, found, context)
  const assembled = assemble([...found.pages.values()].sort((a, b) => a.number - b.number))
  const problems: Problem[] = [
    ...confidenceProblems(assembled),
    ...[...found.failed].sort(([a], [b]) => a - b).map(([page, reason]) => unreadablePage(page, reason)),
  ]
  if (found.legacy) problems.push(legacyProblem(found.legacy))
  if (!whole) problems.push(fileProblem('unreadable-page', 'warning', 'reader', { reason: 'truncated', pages }))
  return { text: assembled.text, layout: 'flow', pages, ocr: found.ocr, hints: assembled.hints, problems }
}

/** So many decoded pictures are kept until they are recognised; those of later pages are decoded again when their turn comes. */
const KEPT = 2

async function readPage(document: PDFDocumentProxy, number: number, bytes: Uint8Array, found: Found): Promise<void> {
  try {
    const page = await document.getPage(number)
    const read = textOf(await inkOfPage(page), number)
    if (read.kind !== 'picture' || found.toRecognise.size >= KEPT) page.cleanup()
    if (read.kind === 'picture') found.toRecognise.set(number, null)
    else if (read.kind === 'scrambled') await readScrambled(read.page, bytes, found)
    else {
      found.pages.set(number, read.page)
      found.legacy ??= read.legacy
      found.ocr ||= read.fromOcrLayer
    }
  } catch (error) {
    found.failed.set(number, error instanceof Error ? error.message : String(error))
  }
}

/** Poppler mends some font maps that pdf.js cannot; what it does not is recognised from the page's picture. */
async function readScrambled(page: PrintedPage, bytes: Uint8Array, found: Found): Promise<void> {
  const again = await popplerPage(bytes, page.number, page.rulings)
  if (again && judge(textOfWords(again.words)) === 'vietnamese') found.pages.set(page.number, again)
  else found.toRecognise.set(page.number, page)
}

async function recogniseRest(document: PDFDocumentProxy, found: Found, context: ReadContext): Promise<void> {
  if (found.toRecognise.size === 0) return
  const { recognise } = await import('../scan/ocr.ts')
  const picture = async (number: number) => {
    const page = await document.getPage(number)
    const image = await pictureOf(page, await inkOfPage(page), context.limits.pixels)
    page.cleanup()
    return image
  }
  const sources = [...found.toRecognise.keys()].map(page => ({ page, picture: () => picture(page) }))
  const { pages, failed } = await recognise(sources, document.numPages, context)
  for (const [number, page] of pages) found.pages.set(number, page)
  for (const [number, reason] of failed) {
    found.failed.set(number, reason)
    const scrambled = found.toRecognise.get(number)
    if (scrambled) found.pages.set(number, scrambled)
  }
  found.ocr ||= pages.size > 0
}
