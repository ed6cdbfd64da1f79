import {
  endsList,
  endsOpen,
  goesOnAcross,
  goesOnWrapped,
  isCompoundTail,
  isCutNumber,
  isCutShort,
  isFinished,
  isHeadline,
  keepsApart,
  surelyGoesOn,
} from './line-joints.ts'
import type { PhysicalLine } from './lines.ts'
import { type MarkerStyle, markerOf } from './markers.ts'
import { wrapWidth } from './wrap-width.ts'

/** A paragraph put together again from the lines that page width, page ends and footnotes cut it into. */
export interface Paragraph {
  text: string
  kind: 'text' | 'row' | 'footnote'
  mark: string | null
  bold: boolean
  italic: boolean
  heading: number | null
  align: PhysicalLine['align']
  page: number | null
  /** A drawn line or a row of dashes stands before it. */
  ruled: boolean
  /** Start of its first line in the source's text. */
  source: number
}

/** Joins lines to paragraphs; a footnote that cuts a paragraph in two is put after it. */
export function stitch(lines: readonly PhysicalLine[], layout: 'flow' | 'lines'): Paragraph[] {
  const stitcher = new Stitcher(layout === 'lines' ? wrapWidth(lines) : null)
  for (const [index, line] of lines.entries()) stitcher.take(line, { resumes: () => resumesLater(lines, index), nextMark: () => nextMark(lines, index) })
  return stitcher.done()
}

/** What stands further down, looked at only where it is asked for. */
interface Ahead {
  /** The open paragraph goes on further down, so that what stands between belongs to the notes. */
  resumes(): boolean
  /** How the next numbered or marked line of the same block begins; null when a blank line or the end comes first. */
  nextMark(): MarkerStyle | null
}

/** A sentence is no longer than so many lines. */
const longestSentence = 12

function nextMark(lines: readonly PhysicalLine[], from: number): MarkerStyle | null {
  for (const line of lines.slice(from + 1, from + 1 + longestSentence)) {
    if (line.kind !== 'text' || line.heading !== null) return null
    const marker = markerOf(line.text)
    if (marker) return marker.style
  }
  return null
}

/** Does a line that begins in lower case follow within the next few paragraphs, before any heading? */
function resumesLater(lines: readonly PhysicalLine[], from: number): boolean {
  let seen = 0
  for (let i = from + 1; i < lines.length && seen < 6; i++) {
    const line = lines[i] as PhysicalLine
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'footnote') continue
    if (line.kind === 'row' || line.heading !== null || line.bold) return false
    if (/^\p{Ll}/u.test(line.text) && !markerOf(line.text)) return true
    seen++
  }
  return false
}

class Stitcher {
  private readonly out: Paragraph[] = []
  /** The paragraph that the next line may go on with, and the note that it may. */
  private open: Paragraph | null = null
  private note: Paragraph | null = null
  /** Notes that cut the open paragraph: they come after it. */
  private notes: Paragraph[] = []
  /** What stands between the line before and this one. */
  private lastLine: PhysicalLine | null = null
  private blanks = 0
  private crossedPage = false
  private ruled = false
  /** The line before was so long that the first word of this one did not fit. */
  private full = false
  /** First lines of paragraphs are indented in this text. */
  private indented = false
  private readonly width: number | null

  constructor(width: number | null) {
    this.width = width
  }

  take(line: PhysicalLine, ahead: Ahead): void {
    if (line.kind === 'blank' || line.kind === 'rule') {
      this.blanks++
      if (line.kind === 'rule') this.crossedPage = this.ruled = true
      return
    }
    if (line.kind === 'footnote') this.beginNote(line)
    else {
      this.full = this.isFullBefore(line)
      if (this.full && isIndent(this.lastLine?.indent ?? 0)) this.indented = true
      if (this.note && line.kind === 'text' && this.noteGoesOn(line, ahead)) append(this.note, line.text)
      else this.body(line, ahead)
      this.lastLine = line
    }
    this.blanks = 0
  }

  done(): Paragraph[] {
    this.note = null
    this.flush()
    return this.out
  }

  private beginNote(line: PhysicalLine): void {
    this.note = paragraphOf(line)
    this.notes.push(this.note)
    this.crossedPage = true
  }

  /** The next line of a note; behind a blank line a second paragraph of it only where the body's paragraph is still open and takes up again below. */
  private noteGoesOn(line: PhysicalLine, ahead: Ahead): boolean {
    if (this.blanks === 0) return !markerOf(line.text)
    const open = this.open
    return open !== null && open.text.length > 60 && endsOpen(open.text) && /^\p{Lu}/u.test(line.text) && line.heading === null && !line.bold && ahead.resumes()
  }

  private body(line: PhysicalLine, ahead: Ahead): void {
    this.note = null
    if (this.open && line.kind === 'text' && this.goesOn(this.open, line, ahead)) append(this.open, line.text)
    else {
      this.flush()
      this.open = { ...paragraphOf(line), ruled: this.ruled }
    }
    this.crossedPage = this.ruled = false
  }

  private flush(): void {
    if (this.open) this.out.push(this.open)
    this.out.push(...this.notes.filter(note => note !== this.note))
    this.notes = this.note ? [this.note] : []
    this.open = null
  }

  private goesOn(open: Paragraph, line: PhysicalLine, ahead: Ahead): boolean {
    if (open.kind !== 'text' || (open.heading !== null) !== (line.heading !== null)) return false
    if (line.heading !== null) return this.blanks === 0 && !isFinished(open.text) && !markerOf(line.text)
    if (isHeadline(open.text) || isHeadline(line.text)) return false
    if (isCompoundTail(open.text, line.text)) return true
    if (markerOf(line.text) && !(this.full && isCutNumber(open.text, line.text))) return false
    if (keepsApart(line.text)) return false
    if (this.blanks === 0 && !this.crossedPage)
      return (
        surelyGoesOn(open.text, line.text) ||
        this.wraps(open, line, ahead) ||
        (endsList(open.text, line.text) && ahead.nextMark() !== null) ||
        (this.width !== null && goesOnWrapped(open.text, line.text))
      )
    if (this.blanks > 0 && /^\p{Lu}/u.test(line.text) && this.afterHeadline()) return false
    if (this.width === null && !this.crossedPage && /^\p{Lu}/u.test(line.text) && !isCutShort(open.text)) return false
    return (this.width === null || this.full || /^\p{Ll}/u.test(line.text)) && goesOnAcross(open, line)
  }

  /** The open paragraph stands first or under a headline: above a blank line it is a headline too, or the line of a subject. */
  private afterHeadline(): boolean {
    return this.out.length === 0 || isHeadline(this.out.findLast(paragraph => paragraph.kind === 'text')?.text ?? '')
  }

  /** A full line is followed by the rest of its paragraph, unless a sentence ends with it and the next line is indented as first lines are. */
  private wraps(open: Paragraph, line: PhysicalLine, ahead: Ahead): boolean {
    if (!this.full) return false
    if (!isFinished(open.text) || /^[\p{Ll}\d("“]/u.test(line.text) || isAmongItems(open, ahead)) return true
    return this.indented && line.indent <= 1 && (this.lastLine?.indent ?? 0) <= 1
  }

  private isFullBefore(line: PhysicalLine): boolean {
    const last = this.lastLine
    if (!last || this.width === null) return false
    const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0
    return last.indent + last.text.length + 1 + firstWord > this.width - 6 && last.indent < this.width / 2.2
  }
}

/** '- … trước ngày 15/11/2025.' / 'Nghiệm thu, đưa công trình vào sử dụng …' / '- …': a line without a dash between two that have one. */
function isAmongItems(open: Paragraph, ahead: Ahead): boolean {
  const marker = markerOf(open.text)
  return marker !== null && isBulletStyle(marker.style) && ahead.nextMark() === marker.style
}

const isBulletStyle = (style: MarkerStyle): boolean => style === 'dash' || style === 'plus' || style === 'star'

const isIndent = (columns: number): boolean => columns >= 3 && columns <= 10

function paragraphOf(line: PhysicalLine): Paragraph {
  const { text, bold, italic, heading, align, page } = line
  const kind = line.kind === 'row' || line.kind === 'footnote' ? line.kind : 'text'
  return { text, kind, mark: line.mark ?? null, bold, italic, heading, align, page, ruled: false, source: line.start }
}

/** 'KH-' / 'UBND' is one word. */
function append(open: Paragraph, text: string): void {
  const cutWord = /\p{L}-$/u.test(open.text) && /^\p{Lu}/u.test(text) && !/\s-$/.test(open.text)
  open.text += cutWord || open.text === '' ? text : ` ${text}`
}
