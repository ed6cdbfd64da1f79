import { assemble } from '../page/assemble.ts'
import { FileRefused } from '../refusal.ts'
import type { ExtractedText, ReadContext } from '../types.ts'
import { picturesOf } from './decode-image.ts'
import { recognise } from './ocr.ts'
import { confidenceProblems, unreadablePage } from './problems.ts'

/** Reads a picture of a document (.png, .jpg, .tif with one or more pages) by OCR in Vietnamese. */
export async function readImage(bytes: Uint8Array, context: ReadContext): Promise<ExtractedText> {
  const pictures = await picturesOf(bytes, context.limits)
  const sources = pictures.map((picture, index) => ({ page: index + 1, picture }))
  const { pages, failed, refused } = await recognise(sources, pictures.length, context)
  if (pages.size === 0) throw refused ?? new FileRefused('damaged', { reason: [...failed.values()][0] ?? '' })
  const assembled = assemble([...pages.values()].sort((a, b) => a.number - b.number))
  const problems = [...confidenceProblems(assembled), ...[...failed].map(([page, reason]) => unreadablePage(page, reason))]
  return { text: assembled.text, layout: 'flow', pages: pictures.length, ocr: true, hints: assembled.hints, problems }
}
