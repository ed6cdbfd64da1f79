import type { PrintedPage, Word } from '../page/printed-page.ts'
import { runProgram } from '../scan/run-program.ts'

const PATIENCE = 60

/**
 * One page as poppler's pdftotext reads it, for pages whose letters pdf.js cannot name. Null where poppler is not installed or fails.
 * Lines of the page are not told; `rulings` come from the caller.
 */
export async function popplerPage(bytes: Uint8Array, number: number, rulings: PrintedPage['rulings']): Promise<PrintedPage | null> {
  const args = ['-bbox-layout', '-enc', 'UTF-8', '-f', String(number), '-l', String(number), '-', '-']
  const markup = await runProgram('pdftotext', args, bytes, PATIENCE).catch(() => '')
  return pageOfBoxes(markup, number, rulings)
}

const pagePattern = /<page width="([\d.]+)" height="([\d.]+)"/
const wordPattern = /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)<\/word>/g

/** Height of poppler's boxes and their part below the line, in font sizes. */
const BOX = 1.107
const BELOW = 0.216

export function pageOfBoxes(markup: string, number: number, rulings: PrintedPage['rulings']): PrintedPage | null {
  const page = pagePattern.exec(markup)
  if (!page) return null
  const words = Array.from(markup.matchAll(wordPattern), ([, left, top, right, bottom, text]): Word => {
    const size = (Number(bottom) - Number(top)) / BOX
    const baseline = Number(bottom) - BELOW * size
    return {
      text: plain(text ?? ''),
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
      baseline,
      size,
      bold: false,
      italic: false,
    }
  })
  return { number, width: Number(page[1]), height: Number(page[2]), words, rulings }
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
