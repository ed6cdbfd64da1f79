/**
 * The line of a problem with a marker under the place:
 *
 *    12 │ …đã tiếp 5.850/31.500 lượt người (đạt 50,3% kế hoạch năm), tăng…
 *       │          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * A long line is shown through a window around the place.
 */
import type { Span } from '@roviec/reader'
import { printableLine } from '../terminal/printable.ts'
import { displayWidth, ellipsisFromEnd, truncate } from '../terminal/width.ts'
import type { TextLines } from '../text-lines.ts'

interface MarkedLine {
  line: number
  before: string
  /** The place itself, as far as it stands on this line and fits. */
  marked: string
  after: string
  /** Line on which the place ends, when that is another one. */
  endLine: number | null
}

/** @param width columns for the three parts together */
export function markLine(text: string, lines: TextLines, span: Span, width: number): MarkedLine {
  const { line } = lines.placeOf(span[0])
  const [start, end] = lines.lineSpan(line)
  const stop = Math.min(span[1], end)
  const endLine = lines.placeOf(Math.max(span[0], span[1] - 1)).line
  const part = (from: number, to: number) => printableLine(text.slice(from, to))
  const parts = { before: part(start, span[0]).trimStart(), marked: part(span[0], stop), after: part(stop, end).trimEnd() }
  return { line, ...throughWindow(parts, width), endLine: endLine === line ? null : endLine }
}

type Parts = Pick<MarkedLine, 'before' | 'marked' | 'after'>

function throughWindow(parts: Parts, width: number): Parts {
  const marked = truncate(parts.marked, width)
  const rest = marked === parts.marked ? parts.after : ''
  const room = width - displayWidth(marked)
  const [before, after] = [displayWidth(parts.before), displayWidth(rest)]
  if (before + after <= room) return { before: parts.before, marked, after: rest }
  const left = Math.min(before, Math.max(Math.floor(room / 2), room - after))
  return { before: cutStart(parts.before, left), marked, after: cutEnd(rest, room - left) }
}

function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return width < 1 ? '' : ellipsisFromEnd(text, width)
}

function cutEnd(text: string, width: number): string {
  return width < 1 ? '' : truncate(text, width)
}
