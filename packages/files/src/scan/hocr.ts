import type { Box } from '../page/box.ts'

/** One letter, figure or sign, as sure as the recogniser is of it (0-100; 99.5 is quite sure, 99 is not). */
export interface RecognisedLetter extends Box {
  text: string
  confidence: number
}

/** One word of the recogniser's answer, in pixels of the sheet. */
export interface RecognisedWord extends Box {
  text: string
  confidence: number
  /** Words of one line share it. */
  line: number
  /** y of the line the letters stand on, at this word. */
  baseline: number
  letters: RecognisedLetter[]
}

const linePattern = /<span class=['"]ocr_(?:line|header|caption|textfloat)['"][^>]*title=(?:'([^']*)'|"([^"]*)")/
const wordPattern = /<span class=['"]ocrx_word['"][^>]*title=(?:'([^']*)'|"([^"]*)")/
const letterPattern = /<span class=['"]ocrx_cinfo['"][^>]*title=(?:'([^']*)'|"([^"]*)")[^>]*>(.*?)<\/span>/

/** Reads hOCR with boxes of letters, the form both recognisers answer in. What does not look like a word is passed over. */
export function wordsOfHocr(hocr: string): RecognisedWord[] {
  const words: RecognisedWord[] = []
  let line = { index: -1, left: 0, bottom: 0, slope: 0, offset: 0 }
  for (const row of hocr.split('\n')) {
    const opened = linePattern.exec(row)
    if (opened) line = lineFrom(titleOf(opened), line.index + 1)
    const word = wordPattern.exec(row)
    const box = word && boxOf(titleOf(word))
    if (box) {
      const baseline = line.bottom + line.offset + line.slope * ((box.left + box.right) / 2 - line.left)
      words.push({ ...box, text: '', confidence: numberIn(/x_wconf (\d+)/, titleOf(word)), line: line.index, baseline, letters: [] })
    }
    const letter = letterFrom(row)
    if (letter) words.at(-1)?.letters.push(letter)
  }
  return words.map(word => respelt(word, word.letters)).filter(word => word.text !== '')
}

/** The word with other letters. */
export function respelt(word: RecognisedWord, letters: RecognisedLetter[]): RecognisedWord {
  const text = letters
    .map(letter => letter.text)
    .join('')
    .normalize('NFC')
    .trim()
  return { ...word, text, letters }
}

/** Confidence of a letter that is sure. */
const SURE = 99.5
/** How much of a word's confidence a letter's uncertainty takes, as the recogniser itself counts. */
const WEIGHT = 7

/** The word with another letter in one place, which is sure now. */
export function corrected(word: RecognisedWord, index: number, text: string): RecognisedWord {
  const letters = word.letters.map((letter, at) => (at === index ? { ...letter, text, confidence: SURE } : letter))
  const least = Math.min(...letters.map(letter => letter.confidence))
  return respelt({ ...word, confidence: Math.max(word.confidence, Math.round(100 - WEIGHT * (100 - least))) }, letters)
}

/** The word elsewhere: all places times `factor`, then moved. */
export function moved(word: RecognisedWord, { dx = 0, dy = 0, factor = 1 }: { dx?: number; dy?: number; factor?: number }): RecognisedWord {
  const place = (box: Box): Box => ({
    left: box.left * factor + dx,
    right: box.right * factor + dx,
    top: box.top * factor + dy,
    bottom: box.bottom * factor + dy,
  })
  return { ...word, ...place(word), baseline: word.baseline * factor + dy, letters: word.letters.map(letter => ({ ...letter, ...place(letter) })) }
}

const titleOf = (found: RegExpExecArray): string => found[1] ?? found[2] ?? ''
const numberIn = (pattern: RegExp, title: string): number => Number(pattern.exec(title)?.[1] ?? 0)

function letterFrom(row: string): RecognisedLetter | null {
  const found = letterPattern.exec(row)
  const box = found && boxOf(titleOf(found))
  return box ? { ...box, text: plain(found[3] ?? ''), confidence: numberIn(/x_conf ([\d.]+)/, titleOf(found)) } : null
}

function lineFrom(title: string, index: number) {
  const box = boxOf(title) ?? { left: 0, top: 0, right: 0, bottom: 0 }
  const baseline = /baseline (-?[\d.]+) (-?[\d.]+)/.exec(title)
  return { index, left: box.left, bottom: box.bottom, slope: Number(baseline?.[1] ?? 0), offset: Number(baseline?.[2] ?? 0) }
}

function boxOf(title: string): Box | null {
  const found = /bbox(?:es)? (\d+) (\d+) (\d+) (\d+)/.exec(title)
  return found ? { left: Number(found[1]), top: Number(found[2]), right: Number(found[3]), bottom: Number(found[4]) } : null
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'" }

function plain(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|apos|#39);/g, entity => entities[entity] ?? entity)
}
