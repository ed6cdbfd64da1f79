import { nationalMottoLines } from '../lexicon/letterhead.ts'
import { keyOf } from '../text/mend.ts'
import { firstFrom } from '../text/ranges.ts'
import type { SourceText } from '../types.ts'

/** A line that is not blank, as the source had it. */
export interface Line {
  /** Place among the lines that are not blank. */
  index: number
  raw: string
  start: number
}

export function printedLines(text: string): Line[] {
  const out: Line[] = []
  for (const match of text.matchAll(/[^\n\r\f\v]+/g)) {
    if (/\S/.test(match[0])) out.push({ index: out.length, raw: match[0], start: match.index })
  }
  return out
}

const openingLines = 30
const linesOfPageHead = 10
const linesAroundLetterhead = 8

/** Lines where a stamp can stand: the opening of the text, the head of each page, around each letterhead. */
export function headPlaces(lines: readonly Line[], source: Pick<SourceText, 'text' | 'hints'>): Set<number> {
  const out = new Set<number>()
  const add = (from: number, to: number): void => {
    for (let i = Math.max(0, from); i < Math.min(lines.length, to); i++) out.add(i)
  }
  add(0, openingLines)
  for (const line of lines) if (isLetterhead(line.raw)) add(line.index - linesAroundLetterhead, line.index + linesAroundLetterhead)
  for (const start of pageStarts(source)) {
    const first = firstFrom(lines, start)
    add(first, first + linesOfPageHead)
  }
  return out
}

/** 'CỘNG HÒA XÃ HỘI …', 'ĐẢNG CỘNG SẢN …', 'Độc lập - …'; most lines are told by two letters, before their key is made. */
function isLetterhead(raw: string): boolean {
  if (raw.length > 400 || !/c\S{1,6}\s[hs]|l\S{1,3}p\s*[-–]/i.test(raw)) return false
  const key = keyOf(raw.normalize('NFC'))
  return nationalMottoLines.some(motto => key.includes(motto))
}

function pageStarts(source: Pick<SourceText, 'text' | 'hints'>): number[] {
  const feeds = [...source.text.matchAll(/\f/g)].map(match => match.index + 1)
  const turned = source.hints.flatMap((hint, i) => (i > 0 && hint.page !== undefined && hint.page !== source.hints[i - 1]?.page ? [hint.start] : []))
  return [...feeds, ...turned]
}
