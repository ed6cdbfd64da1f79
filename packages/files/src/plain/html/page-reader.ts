import type { Block, Paragraph } from '../../flow/blocks.ts'
import { overlay, type TextStyle } from '../../flow/text-style.ts'
import type { LegacyEncoding } from '../../legacy/encoding.ts'
import type { Limits } from '../../limits.ts'
import { formatNumber, type NumberFormat } from '../../numbering/number-format.ts'
import { FileRefused } from '../../refusal.ts'
import { isHidden, lookFrom } from './css.ts'
import { FlowBuilder } from './flow-builder.ts'
import { TableBuilder } from './table-builder.ts'
import { articleTags, blockTags, pageEnds, skippedRoles, skippedTags } from './tags.ts'

type Attributes = Readonly<Record<string, string>>

/** What is in force inside one open tag. */
interface Frame {
  tag: string
  attributes: Attributes
  style: TextStyle
  align: Paragraph['align']
  heading: number | undefined
  list: { format: NumberFormat; next: number } | null
  skipped: boolean
  inArticle: boolean
  /** The cell's or the page's builder this tag writes to. */
  flow: FlowBuilder
  table: TableBuilder | null
  /** Gathers the mark of a footnote link. */
  noteMark: boolean
}

const listFormats: Readonly<Record<string, NumberFormat>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }

/** Links by which Word, LibreOffice and wikis join a footnote's mark and its text. */
const noteLink = /^#(?:_?(?:ftn|edn)|sd(?:foot|end)note|footnote|fn|cite_note)/i

/** Events of the HTML parser to blocks. Tags come balanced (the parser closes what the page forgot). */
export class PageReader {
  readonly encodings = new Set<LegacyEncoding>()
  /** What `<ins>` and `<del>` say an author changed. */
  readonly changes = { inserted: 0, deleted: 0 }
  pictures = 0
  #page = new FlowBuilder(this.encodings)
  #frames: Frame[]
  #mark = ''
  #limits: Limits
  #elements = 0

  constructor(limits: Limits) {
    this.#limits = limits
    const flow = this.#page
    this.#frames = [
      {
        tag: '',
        attributes: {},
        style: {},
        align: undefined,
        heading: undefined,
        list: null,
        skipped: false,
        inArticle: false,
        flow,
        table: null,
        noteMark: false,
      },
    ]
  }

  open(tag: string, attributes: Attributes): void {
    const outer = this.#top
    this.#checkLimits()
    const frame = this.#innerFrame(tag, attributes, outer)
    this.#frames.push(frame)
    if (tag === 'del' && !outer.skipped) this.changes.deleted++
    if (frame.skipped) return
    if (tag === 'ins') this.changes.inserted++
    if (tag === 'img') this.pictures++
    if (tag === 'br') outer.flow.lineBreak()
    if (blockTags.has(tag)) outer.flow.endParagraph(outer.align, outer.heading)
    if (tag === 'li') outer.flow.label = itemLabel(outer.list, attributes)
    if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') outer.table?.section(tag)
    if (tag === 'tr') outer.table?.row()
  }

  close(tag: string): void {
    const frame = this.#frames.length > 1 ? this.#frames.pop() : undefined
    if (!frame || frame.skipped) return
    const outer = this.#top
    if (frame.noteMark && !outer.noteMark) this.#endMark(frame)
    if (tag === 'td' || tag === 'th') {
      frame.flow.endParagraph(frame.align, frame.heading)
      if (frame.flow !== outer.flow) outer.table?.cell(tag, frame.attributes, frame.flow.blocks)
    } else if (blockTags.has(tag)) frame.flow.endParagraph(frame.align, frame.heading)
    if (tag === 'thead') outer.table?.section('tbody')
    if (tag === 'table' && frame.table) outer.flow.blocks.push(frame.table.finish())
  }

  text(text: string): void {
    const { skipped, noteMark, flow, style, tag } = this.#top
    if (skipped) return
    if (noteMark) this.#mark += text
    else flow.text(text, style, tag === 'pre')
  }

  finish(): Block[] {
    while (this.#frames.length > 1) this.close(this.#top.tag)
    this.#page.endParagraph(undefined, undefined)
    return this.#page.blocks
  }

  get #top(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame
  }

  #checkLimits(): void {
    const { htmlDepth, elements } = this.#limits
    if (this.#frames.length > htmlDepth) throw new FileRefused('nested-too-deep', { limit: htmlDepth })
    if (++this.#elements > elements) throw new FileRefused('unpacked-too-large', { elements: this.#elements, limit: elements })
  }

  #innerFrame(tag: string, attributes: Attributes, outer: Frame): Frame {
    const look = lookFrom(tag, attributes, outer.style.size)
    const heading = /^h([1-6])$/.exec(tag)?.[1]
    const cell = (tag === 'td' || tag === 'th') && outer.table !== null
    return {
      tag,
      attributes,
      style: overlay(outer.style, look.style),
      align: look.align ?? (tag === 'table' ? undefined : outer.align),
      heading: heading === undefined ? outer.heading : Number(heading),
      list: tag === 'ol' || tag === 'ul' ? listOf(tag, attributes) : outer.list,
      skipped: outer.skipped || isSkipped(tag, attributes, outer),
      inArticle: outer.inArticle || articleTags.has(tag),
      flow: cell ? new FlowBuilder(this.encodings) : outer.flow,
      table: tag === 'table' ? new TableBuilder(attributes) : cell ? null : outer.table,
      noteMark: outer.noteMark || (tag === 'a' && noteLink.test(attributes.href ?? '')),
    }
  }

  #endMark(frame: Frame): void {
    const mark = this.#mark.replace(/[[\]()\s]/g, '')
    if (/^(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|\*{1,3})$/i.test(mark)) frame.flow.mark(mark)
    else frame.flow.text(this.#mark, frame.style, false)
    this.#mark = ''
  }
}

function isSkipped(tag: string, attributes: Attributes, outer: Frame): boolean {
  if (skippedTags.has(tag) || skippedRoles.has(attributes.role ?? '') || isHidden(attributes)) return true
  return pageEnds.has(tag) && !outer.inArticle
}

function listOf(tag: string, attributes: Attributes): Frame['list'] {
  if (tag === 'ul') return { format: 'bullet', next: 1 }
  return { format: listFormats[attributes.type ?? ''] ?? 'decimal', next: Math.trunc(Number(attributes.start ?? 1)) || 1 }
}

function itemLabel(list: Frame['list'], attributes: Attributes): string {
  if (!list || list.format === 'bullet') return '- '
  const own = Number(attributes.value ?? Number.NaN)
  const value = Number.isInteger(own) ? own : list.next
  list.next = value + 1
  return `${formatNumber(value, list.format)}. `
}
