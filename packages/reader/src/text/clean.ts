import type { LineHint, SourceText } from '../types.ts'
import { joinBrokenRows } from './broken-rows.ts'
import { foldCellLines } from './cell-lines.ts'
import { unfoldColumns } from './columns.ts'
import { withoutFurniture } from './furniture.ts'
import { withoutLayoutRows } from './layout-rows.ts'
import { physicalLines } from './lines.ts'
import { normalise } from './normalise.ts'
import { closeOpenRows } from './open-rows.ts'
import { withoutPageMarks } from './page-marks.ts'
import { type Paragraph, stitch } from './stitch.ts'

/** The text of the Reading: one paragraph a line, furniture out, Markdown marks out, footnotes after the paragraph they stand under. */
export interface CleanText {
  text: string
  paragraphs: PlacedParagraph[]
  /** The offset in `text` nearest to an offset in the source's text. */
  fromSource(offset: number): number
}

export interface PlacedParagraph extends Paragraph {
  start: number
  end: number
}

export function clean(source: Pick<SourceText, 'text' | 'layout' | 'hints'>): CleanText {
  const plain = normalise(source.text)
  const printed = physicalLines(plain, placed(source.hints, source.text, plain))
  const lines = unfoldColumns(withoutLayoutRows(withoutFurniture(withoutPageMarks(foldCellLines(closeOpenRows(joinBrokenRows(printed)))))))
  const paragraphs: PlacedParagraph[] = []
  let at = 0
  for (const paragraph of stitch(lines, source.layout)) {
    const text = paragraph.text.replace(/[ \t]{2,}|\t/g, ' ').trim()
    if (text === '') continue
    paragraphs.push({ ...paragraph, text, start: at, end: at + text.length })
    at += text.length + 1
  }
  return { text: paragraphs.map(paragraph => paragraph.text).join('\n'), paragraphs, fromSource: offset => nearest(paragraphs, offset) }
}

/** Hints are given for the text as extracted; where normalising moved characters only whole-line order is kept. */
function placed(hints: readonly LineHint[], raw: string, text: string): LineHint[] {
  if (hints.length === 0 || raw === text) return [...hints]
  const starts = (value: string): number[] => [0, ...[...value.matchAll(/\r\n|[\n\r\u2028\u2029\u000b]/g)].map(match => match.index + match[0].length)]
  const rawStarts = starts(raw)
  const textStarts = starts(text)
  if (rawStarts.length !== textStarts.length) return []
  const moved = new Map(rawStarts.map((start, index) => [start, textStarts[index] as number]))
  return hints.flatMap(hint => (moved.has(hint.start) ? [{ ...hint, start: moved.get(hint.start) as number }] : []))
}

function nearest(paragraphs: readonly PlacedParagraph[], offset: number): number {
  let best = 0
  for (const paragraph of paragraphs) {
    if (paragraph.source > offset) break
    best = paragraph.start
  }
  return best
}
