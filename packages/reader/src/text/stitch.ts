import { compoundTails } from '../lexicon/compounds.ts'
import { beforeCutNumber, dateLine, ownLineOpeners, waitsForNumber } from '../lexicon/line-ends.ts'
import { inCapitals } from './capitals.ts'
import type { PhysicalLine } from './lines.ts'
import { markerOf } from './markers.ts'
import { keyOf } from './mend.ts'

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
  const width = layout === 'lines' ? wrapWidth(lines) : null
  const stitcher = new Stitcher(width)
  for (const [index, line] of lines.entries()) stitcher.take(line, () => resumesLater(lines, index))
  return stitcher.done()
}

/** The width at which the text was wrapped, or null when its lines are whole paragraphs. */
function wrapWidth(lines: readonly PhysicalLine[]): number | null {
  const lengths = lines.filter(line => line.kind === 'text' && line.text.length > 20).map(line => line.indent + line.text.length)
  if (lengths.length < 4) return null
  lengths.sort((a, b) => a - b)
  const high = lengths[Math.floor(lengths.length * 0.85)] as number
  const top = lengths.at(-1) as number
  if (top > 240 && high > 130) return null
  const near = lengths.filter(length => length > high - 14 && length <= high + 12).length
  return high >= 45 && high <= 140 && near >= lengths.length * 0.3 ? high : null
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

const unfinished = /[\p{L}\p{N},%–-]["”')]?$/u
const finished = /[.;:?!…]["”')\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u

class Stitcher {
  private out: Paragraph[] = []
  private notes: Paragraph[] = []
  private open: Paragraph | null = null
  private lastLine: PhysicalLine | null = null
  private blanks = 0
  private crossedPage = false
  private ruled = false
  private note: Paragraph | null = null
  private readonly width: number | null

  constructor(width: number | null) {
    this.width = width
  }

  /** `resumesLater` tells whether the paragraph that is open goes on further down, so that what stands between belongs to the notes. */
  take(line: PhysicalLine, resumesLater: () => boolean): void {
    if (line.kind === 'blank') {
      this.blanks++
      return
    }
    if (line.kind === 'rule') {
      this.crossedPage = true
      this.ruled = true
      this.blanks++
      return
    }
    if (line.kind === 'footnote') this.beginNote(line)
    else if (this.note && line.kind === 'text' && (this.blanks === 0 ? !markerOf(line.text) : this.noteGoesOn(line, resumesLater))) append(this.note, line.text)
    else this.body(line)
    if (line.kind !== 'footnote') this.lastLine = line
    this.blanks = 0
  }

  /** A second paragraph of a note at the foot of a page: the body's paragraph is still open and takes up again below. */
  private noteGoesOn(line: PhysicalLine, resumesLater: () => boolean): boolean {
    const open = this.open
    return open !== null && open.text.length > 60 && endsOpen(open.text) && /^\p{Lu}/u.test(line.text) && line.heading === null && !line.bold && resumesLater()
  }

  private beginNote(line: PhysicalLine): void {
    this.note = paragraph(line)
    this.notes.push(this.note)
    this.crossedPage = true
  }

  private body(line: PhysicalLine): void {
    this.note = null
    if (this.open && line.kind === 'text' && this.continues(this.open, line)) append(this.open, line.text)
    else {
      this.flush()
      this.open = { ...paragraph(line), ruled: this.ruled }
    }
    this.crossedPage = false
    this.ruled = false
  }

  private flush(): void {
    if (this.open) this.out.push(this.open)
    this.out.push(...this.notes.filter(note => note !== this.note))
    this.notes = this.note ? [this.note] : []
    this.open = null
  }

  private continues(open: Paragraph, line: PhysicalLine): boolean {
    if (open.kind !== 'text' || (open.heading !== null) !== (line.heading !== null)) return false
    if (line.heading !== null) return this.blanks === 0 && !isFinished(open.text) && !markerOf(line.text)
    if (isHeadline(open.text) || isHeadline(line.text)) return false
    if (isCompoundTail(open.text, line.text)) return true
    if (markerOf(line.text) && !(this.fullBefore(line) && midSentenceNumber(open.text, line.text))) return false
    if (ownLineOpeners.test(keyOf(line.text.slice(0, 40))) || dateLine.test(line.text)) return false
    if (this.blanks > 0 && /^\p{Lu}/u.test(line.text) && isHeadline(this.out.findLast(paragraph => paragraph.kind === 'text')?.text ?? '')) return false
    if (this.blanks === 0 && !this.crossedPage) return this.continuesDirectly(open, line)
    // no page ends inside the first paragraph: what stands alone above a blank line is a headline
    if (this.blanks > 0 && this.out.length === 0 && /^\p{Lu}/u.test(line.text)) return false
    return (this.width === null || this.fullBefore(line) || /^\p{Ll}/u.test(line.text)) && continuesAcross(open, line)
  }

  /** The next line of the same block. */
  private continuesDirectly(open: Paragraph, line: PhysicalLine): boolean {
    if (/[\p{L}]-$/u.test(open.text.slice(-4)) && /^[\p{Lu}\d]/u.test(line.text)) return true
    if (endsOpen(open.text) && /^[\p{Ll}(]/u.test(line.text) && open.text.length > 25) return true
    if (/^\d{1,2}\/\d{1,2}\/\d{4}/.test(line.text) && endsOpen(open.text)) return true
    if (/^\d/.test(line.text) && waitsForNumber.test(keyOf(open.text.slice(-40)))) return true
    if (this.width === null) return false
    if (!this.fullBefore(line)) return false
    if (!isFinished(open.text)) return true
    return /^[\p{Ll}\d("“]/u.test(line.text) || (line.indent <= 1 && this.indented && (this.lastLine?.indent ?? 0) <= 1)
  }

  private indented = false

  /** Was the line before so long that the first word of this one did not fit? */
  private fullBefore(line: PhysicalLine): boolean {
    const last = this.lastLine
    if (!last || this.width === null) return false
    if (last.indent >= 3 && last.indent <= 10) this.indented = true
    const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0
    return last.indent + last.text.length + 1 + firstWord > this.width - 6 && last.indent < this.width / 2.2
  }

  done(): Paragraph[] {
    this.note = null
    this.flush()
    return this.out
  }
}

const endsOpen = (text: string): boolean => unfinished.test(text.slice(-16)) && !isFinished(text)
const isFinished = (text: string): boolean => finished.test(text.slice(-16))

/** A paragraph cut by a page end, a footnote or a stray blank line. */
function continuesAcross(open: Paragraph, line: PhysicalLine): boolean {
  if (line.heading !== null || open.heading !== null || isFinished(open.text)) return false
  if (/^[\p{Ll}),;]/u.test(line.text) && open.text.length > 25) return endsOpen(open.text) || unbalanced(open.text)
  if (open.text.length < 90 || line.bold !== open.bold || looksLikeHeading(open.text)) return false
  return unbalanced(open.text) || (endsOpen(open.text) && line.text.length > 25 && !/^\p{Lu}[^.:;]{0,60}:/u.test(line.text))
}

/** '3.2. Đối với việc tiếp tục thực hiện Nghị quyết …' alone on its line: a number, and no stop, colon or semicolon behind it. */
function looksLikeHeading(text: string): boolean {
  const marker = markerOf(text)
  return marker !== null && /^(?:roman|capital|article|decimal\d)$/.test(marker.style) && text.length < 260 && !/[;:]|\.\s/.test(text.slice(marker.length))
}

const unbalanced = (text: string): boolean => count(text, '(') > count(text, ')') || count(text, '“') > count(text, '”')
const count = (text: string, char: string): number => text.split(char).length - 1

/** Shorter ones are abbreviations. */
const isHeadline = (text: string): boolean => inCapitals(text, 4)

/** "văn hóa" / "- xã hội", "2025" / "- 2030": a dash that belongs to a word cut by the line end, not a bullet. */
function isCompoundTail(open: string, line: string): boolean {
  const tail = /^[-–]\s*(\S.*)$/u.exec(line)
  if (!tail || isFinished(open)) return false
  if (/\d$/.test(open) && /^\d/.test(tail[1] as string)) return true
  const key = keyOf(tail[1] as string)
  const before = keyOf(open.slice(-60))
  return compoundTails.some(([head, rest]) => before.endsWith(head) && key.startsWith(rest))
}

/** A line that begins "2025. Sau đó" or "12. " only because a year or number was cut off its sentence. */
const midSentenceNumber = (open: string, line: string): boolean => endsOpen(open) && /^\d{1,2}[.)]/.test(line) && beforeCutNumber.test(keyOf(open.slice(-40)))

function paragraph(line: PhysicalLine): Paragraph {
  const kind = line.kind === 'row' || line.kind === 'footnote' ? line.kind : 'text'
  return {
    text: line.text,
    kind,
    mark: line.mark ?? null,
    bold: line.bold,
    italic: line.italic,
    heading: line.heading,
    align: line.align,
    page: line.page,
    ruled: false,
    source: line.start,
  }
}

function append(open: Paragraph, text: string): Paragraph {
  const glue = /\p{L}-$/u.test(open.text) && /^\p{Lu}/u.test(text) && !/\s-$/.test(open.text) ? '' : open.text === '' ? '' : ' '
  open.text = open.text + glue + text
  return open
}
