import { widthOf } from './box.ts'
import { lineTextOf, seam } from './line-text.ts'
import { greatest, least, median, mode, neighbours } from './median.ts'
import type { Line } from './printed-page.ts'

/** One paragraph; its lines may come from two pages. */
export interface Paragraph {
  kind: 'paragraph'
  lines: Line[]
  align: 'left' | 'center' | 'right' | 'justify'
}

/** What a text's paragraphs are told by. */
export interface Measure {
  left: number
  right: number
  /** Usual distance of two lines' feet. */
  leading: number
  /** Most full lines end at the right edge. */
  justified: boolean
  /** x where paragraphs begin that are indented; null where none are. */
  indent: number | null
}

/** "1.", "1.1.", "a)", "-", "+", "I.", "Điều 5.", "(1)": what opens a point of a list. */
const opensPoint =
  /^(?:[-–—+•*·]\s|\(?\d{1,3}(?:\.\d{1,3})*[.)]\s|\(?\p{Ll}{1,2}[.)]\s|[IVXLC]{1,6}[.)]\s|[A-ZĐ][.)]\s|(?:Điều|Chương|Mục|Phần|Khoản)\s+[\dIVXLC]+)/u
/** "V/v tăng cường phòng, chống" + "cháy rừng": the subject under the number of an official letter. */
const opensSubject = /^V\/v\s/i
const endsSentence = /(?:[.!?…:;]|\.\/\.)["”’)]*$/u

export function measureOf(lines: readonly Line[]): Measure {
  const size = median(
    lines.map(line => line.size),
    13,
  )
  const wide = widest(lines)
  const left = leftEdge(
    wide,
    least(
      lines.map(line => line.left),
      Infinity,
    ),
  )
  const right = mode(
    wide.map(line => ({ value: line.right, weight: 1 })),
    4,
    greatest(
      lines.map(line => line.right),
      0,
    ),
  )
  const atRight = wide.filter(line => Math.abs(line.right - right) < 0.35 * size).length
  const starts = lines.filter(line => line.left > left + size && line.left < left + 5 * size && line.right > right - 2 * size)
  const indent =
    starts.length > 0
      ? mode(
          starts.map(line => ({ value: line.left, weight: 1 })),
          4,
          left,
        )
      : null
  return { left, right, leading: leadingOf(lines, size), justified: wide.length > 3 && atRight > 0.7 * wide.length, indent }
}

/** The leftmost place where several full lines begin; first lines of paragraphs may be as many, but they are set in. */
function leftEdge(wide: readonly Line[], otherwise: number): number {
  const lefts = wide.map(line => line.left)
  const counts = neighbours(lefts, 4)
  const enough = 0.3 * greatest(counts, 0)
  const starts = lefts.filter((_, index) => (counts[index] as number) >= enough)
  const first = least(starts, Infinity)
  return starts.length === 0
    ? otherwise
    : median(
        starts.filter(left => left - first < 4),
        first,
      )
}

/** Lines that fill their column. */
function widest(lines: readonly Line[]): Line[] {
  const longest = greatest(lines.map(widthOf), 0)
  return lines.filter(line => widthOf(line) > 0.85 * longest)
}

function leadingOf(lines: readonly Line[], size: number): number {
  const steps = lines.slice(1).flatMap((line, index) => {
    const step = line.baseline - (lines[index] as Line).baseline
    return step > 0.8 * size && step < 2.5 * size ? [step] : []
  })
  return median(steps, 1.2 * size)
}

/** Lines of one column → paragraphs, by indent, line end, distance and type. Centred lines stay single. */
export function paragraphsOf(lines: readonly Line[], measure: Measure, narrow: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && continues(last, line, measure, narrow)) {
      last.lines.push(line)
      if (alignOf(line, measure) === 'center') last.align = 'center'
    } else paragraphs.push({ kind: 'paragraph', lines: [line], align: alignOf(line, measure) })
  }
  return paragraphs
}

export function continues(paragraph: Paragraph, line: Line, measure: Measure, narrow: boolean): boolean {
  const last = paragraph.lines.at(-1) as Line
  const centred = alignOf(line, measure) === 'center'
  const mayWrap = paragraph.align === 'center' || (paragraph.lines.length === 1 && allBold(last) && allBold(line))
  if (centred && mayWrap && !narrow) return wrapsCentred(last, line, measure)
  if (narrow && opensSubject.test(lineTextOf(paragraph.lines[0] as Line)))
    return /^\p{Ll}/u.test(lineTextOf(line)) && line.baseline - last.baseline < 1.6 * last.size
  if (paragraph.align === 'center' || centred) return false
  if (Math.abs(line.size - last.size) > 0.14 * last.size || tooFar(paragraph, line, measure)) return false
  if (changesType(last, line)) return false
  if (narrow) return continuesItem(paragraph, line)
  return isFull(last, line, measure) && !opensParagraph(paragraph, line, measure)
}

/** A centred line that had no room for the next one's first word was wrapped by the word processor, not by hand. */
function wrapsCentred(last: Line, line: Line, measure: Measure): boolean {
  const alike = Math.abs(line.size - last.size) < 0.1 * last.size && !changesType(last, line) && line.baseline - last.baseline < 1.6 * last.size
  return alike && last.page === line.page && widthOf(last) + firstWordWidth(line) + 0.25 * line.size > measure.right - measure.left
}

function tooFar(paragraph: Paragraph, line: Line, measure: Measure): boolean {
  const lines = paragraph.lines
  const last = lines.at(-1) as Line
  if (last.page !== line.page) return false
  const before = lines.at(-2)
  const own = before && before.page === last.page ? last.baseline - before.baseline : measure.leading
  return line.baseline - last.baseline > 1.4 * Math.max(own, Math.min(measure.leading, 1.5 * last.size))
}

/** A bold line above a plain one is a heading, unless the sentence plainly runs on. */
function changesType(last: Line, line: Line): boolean {
  if (allBold(last) === allBold(line)) return false
  return !/^[\p{Ll}\d]/u.test(lineTextOf(line)) && !line.words.some(word => word.bold === last.words.at(-1)?.bold)
}

/** Would the next line's first word still have had room? Then the line was ended by hand. */
function isFull(last: Line, next: Line, measure: Measure): boolean {
  const free = measure.right - last.right
  const needed = firstWordWidth(next) + 0.25 * next.size
  if (seam(lineTextOf(last), lineTextOf(next)) === '') return true
  const strict = measure.justified && measure.indent === null && !allBold(last)
  return free < (strict ? Math.min(needed, 1.5 * last.size) : needed)
}

/** Up to the line's first space. */
function firstWordWidth(line: Line): number {
  const next = line.words.findIndex((word, index) => index > 0 && !word.glued)
  const last = line.words[(next < 0 ? line.words.length : next) - 1]
  return last ? last.right - line.left : 0
}

function opensParagraph(paragraph: Paragraph, line: Line, measure: Measure): boolean {
  const first = paragraph.lines[0] as Line
  const rest = paragraph.lines[1]
  const text = lineTextOf(line)
  const margin = rest ? rest.left : hangs(first, line) ? line.left : Math.min(first.left, measure.left)
  const indent = line.left - margin
  if (!rest && indent > 0.6 * line.size && Math.abs(line.left - first.left) < 0.3 * line.size) return !runsOn(first, line)
  if (indent > 0.6 * line.size) return true
  if (!opensPoint.test(text)) return false
  const atMargin = measure.indent !== null && indent < 0.3 * line.size && first.left > measure.left + 0.6 * line.size
  return !atMargin || endsSentence.test(lineTextOf(paragraph.lines.at(-1) as Line))
}

/** Two full lines at one deep indent: a text set in as a whole, if its sentence goes on; else two paragraphs of one line. */
function runsOn(last: Line, line: Line): boolean {
  return /^\p{Ll}/u.test(lineTextOf(line)) && !endsSentence.test(lineTextOf(last))
}

/** A list's further lines may stand under the text of the first, not under its mark. */
function hangs(first: Line, line: Line): boolean {
  const second = first.words.find(word => !word.glued && word.left > first.left)
  return opensPoint.test(lineTextOf(first)) && second !== undefined && Math.abs(second.left - line.left) < 0.5 * line.size
}

/** In a narrow column ("Nơi nhận:") a list's item runs on until its own end; other lines stay single. */
function continuesItem(paragraph: Paragraph, line: Line): boolean {
  const item = lineTextOf(paragraph.lines[0] as Line)
  if (!/^[-–+]\s/.test(item) || opensPoint.test(lineTextOf(line))) return false
  const open = !/[.;]$/.test(lineTextOf(paragraph.lines.at(-1) as Line)) || /^\p{Ll}/u.test(lineTextOf(line))
  return open && !allBold(line)
}

const allBold = (line: Line): boolean => line.words.every(word => word.bold)

function alignOf(line: Line, measure: Measure): Paragraph['align'] {
  const before = line.left - measure.left
  const after = measure.right - line.right
  const room = 1.2 * line.size
  if (measure.indent !== null && Math.abs(line.left - measure.indent) < 2 && Math.abs(before - after) > 0.3 * line.size)
    return measure.justified ? 'justify' : 'left'
  if (before > room && after > room && Math.abs(before - after) < Math.max(room, 0.12 * (before + after))) return 'center'
  if (before > 3 * room && after < 0.5 * room) return 'right'
  return measure.justified ? 'justify' : 'left'
}
