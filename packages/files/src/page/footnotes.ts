import { plainDigits } from '../raised.ts'
import { widthOf } from './box.ts'
import { joinLines, lineText, markOf } from './line-text.ts'
import type { Line, PlacedWord, Ruling } from './printed-page.ts'

/** One note at the foot of a page; `mark` is null for the rest of a note that began a page earlier. */
export interface Note {
  mark: string | null
  page: number
  lines: Line[]
}

interface Footing {
  body: Line[]
  notes: Note[]
}

const SMALLER = 0.93
const plainMark = /^\(?\[?(\d{1,3}|\*{1,3})\]?\)?$/
const markAndWord = /^(\d{1,2})(\p{Lu}.*)$/u

/** Parts a page's footnotes from its body: what stands under the short rule, or the small type at the foot that begins with a raised mark. */
export function splitFootnotes(lines: readonly Line[], rulings: readonly Ruling[], pageWidth: number, bodySize: number): Footing {
  const start = underRule(lines, rulings, pageWidth, bodySize) ?? smallTypeFrom(lines, bodySize)
  if (start === null) return { body: [...lines], notes: [] }
  const foot = lines.filter(line => line.baseline >= start.baseline - 0.5)
  return { body: lines.filter(line => line.baseline < start.baseline - 0.5), notes: notesFrom(foot, start.underRule) }
}

interface Start {
  baseline: number
  underRule: boolean
}

function underRule(lines: readonly Line[], rulings: readonly Ruling[], pageWidth: number, bodySize: number): Start | null {
  const left = Math.min(...lines.map(line => line.left))
  const short = rulings.filter(rule => widthOf(rule) > 0.08 * pageWidth && widthOf(rule) < 0.5 * pageWidth && rule.left < left + 0.06 * pageWidth)
  for (const rule of short.sort((a, b) => b.top - a.top)) {
    const below = lines.filter(line => line.baseline > rule.bottom)
    const first = below.reduce<Line | null>((top, line) => (top === null || line.baseline < top.baseline ? line : top), null)
    if (!first || first.baseline - rule.bottom > 3 * bodySize) continue
    const small = below.every(line => line.size < SMALLER * bodySize)
    if (beginsWithRaisedMark(first) || (small && (markAtStart(first, true) !== null || first.left < left + bodySize)))
      return { baseline: first.baseline, underRule: true }
  }
  return null
}

/** Without a rule: the topmost line of the small type at the foot that begins with a raised mark. */
function smallTypeFrom(lines: readonly Line[], bodySize: number): Start | null {
  let start: Start | null = null
  for (const line of [...lines].sort((a, b) => b.baseline - a.baseline)) {
    if (line.size >= SMALLER * bodySize) break
    if (beginsWithRaisedMark(line)) start = { baseline: line.baseline, underRule: false }
  }
  return start
}

function beginsWithRaisedMark(line: Line): boolean {
  return line.words.length > 1 && markOf(line.words[0] as PlacedWord) !== null
}

/** A raised mark, or under the rule also a plain "1", "(1)", "1Nghị". */
function markAtStart(line: Line, plainToo: boolean): { mark: string; rest: PlacedWord[] } | null {
  const [first, ...rest] = line.words
  if (!first) return null
  const raised = markOf(first)
  if (raised) return { mark: raised, rest }
  if (!plainToo) return null
  const text = plainDigits(first.text)
  const plain = plainMark.exec(text)?.[1]
  if (plain && rest.length > 0) return { mark: plain, rest }
  const stuck = markAndWord.exec(text)
  return stuck ? { mark: stuck[1] as string, rest: [{ ...first, text: stuck[2] as string }, ...rest] } : null
}

function notesFrom(lines: Line[], plainToo: boolean): Note[] {
  const notes: Note[] = []
  for (const line of lines) {
    const last = notes.at(-1)
    const begin = markAtStart(line, plainToo && mayFollow(last, line))
    if (begin) notes.push({ mark: begin.mark, page: line.page, lines: [{ ...line, words: begin.rest }] })
    else if (last) last.lines.push(line)
    else notes.push({ mark: null, page: line.page, lines: [line] })
  }
  return notes
}

/** A plain number opens a note only if it counts on; "12 hộ" at the start of a line does not. */
function mayFollow(last: Note | undefined, line: Line): boolean {
  if (!last?.mark || !/^\d+$/.test(last.mark)) return true
  const number = Number(/^\(?\[?(\d+)/.exec(plainDigits(line.words[0]?.text ?? ''))?.[1] ?? Number.NaN)
  return number === Number(last.mark) + 1
}

export function noteText(note: Note): string {
  return joinLines(note.lines.map(line => lineText(line.words)))
}

/** Puts the rest of a note that ran over the page behind its beginning. */
export function joinNotes(pages: readonly Note[][]): Note[] {
  const joined: Note[] = []
  for (const note of pages.flat()) {
    const last = joined.at(-1)
    if (note.mark === null && last) last.lines.push(...note.lines)
    else joined.push({ ...note, lines: [...note.lines] })
  }
  return joined
}
