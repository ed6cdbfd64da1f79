import type { Box } from '../page/box.ts'

/** One word of the recogniser's answer, in pixels of the sheet. */
export interface RecognisedWord extends Box {
  text: string
  confidence: number
  /** Words of one line share it. */
  line: number
  /** y of the line the letters stand on, at this word. */
  baseline: number
}

const linePattern = /<span class=['"]ocr_(?:line|header|caption|textfloat)['"][^>]*title=(?:'([^']*)'|"([^"]*)")/
const wordPattern = /<span class=['"]ocrx_word['"][^>]*title=(?:'([^']*)'|"([^"]*)")[^>]*>(.*?)<\/span>/

/** Reads hOCR, the form both recognisers answer in. What does not look like a word is passed over. */
export function wordsOfHocr(hocr: string): RecognisedWord[] {
  const words: RecognisedWord[] = []
  let line = { index: -1, left: 0, bottom: 0, slope: 0, offset: 0 }
  for (const row of hocr.split('\n')) {
    const opened = linePattern.exec(row)
    if (opened) line = lineFrom(opened[1] ?? opened[2] ?? '', line.index + 1)
    const word = wordPattern.exec(row)
    if (!word) continue
    const title = word[1] ?? word[2] ?? ''
    const box = boxOf(title)
    const text = plain(word[3] ?? '')
    if (!box || text === '') continue
    const middle = (box.left + box.right) / 2
    const baseline = line.bottom + line.offset + line.slope * (middle - line.left)
    words.push({ ...box, text, confidence: Number(/x_wconf (\d+)/.exec(title)?.[1] ?? 0), line: line.index, baseline })
  }
  return words
}

function lineFrom(title: string, index: number) {
  const box = boxOf(title) ?? { left: 0, top: 0, right: 0, bottom: 0 }
  const baseline = /baseline (-?[\d.]+) (-?[\d.]+)/.exec(title)
  return { index, left: box.left, bottom: box.bottom, slope: Number(baseline?.[1] ?? 0), offset: Number(baseline?.[2] ?? 0) }
}

function boxOf(title: string): Box | null {
  const found = /bbox (\d+) (\d+) (\d+) (\d+)/.exec(title)
  return found ? { left: Number(found[1]), top: Number(found[2]), right: Number(found[3]), bottom: Number(found[4]) } : null
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'" }

function plain(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos|#39);/g, entity => entities[entity] ?? entity)
    .normalize('NFC')
    .trim()
}
