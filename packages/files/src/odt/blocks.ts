import { append, type Block, type Paragraph } from '../flow/blocks.ts'
import { finishPieces } from '../flow/text-style.ts'
import { elementsOf, type XmlElement } from '../xml/element.ts'
import { type OdtInline, readOdtInline } from './inline.ts'
import type { OpenList } from './lists.ts'
import type { OdtReading } from './reading.ts'
import { readOdtTable } from './table.ts'

/** Generated from the rest of the document: furniture. */
const indexes = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
])

/** A list item while its first paragraph has not come yet. */
interface OpenItem {
  list: OpenList
  level: number
  start: number | undefined
  labelled: boolean
}

/** Paragraphs, headings, lists, tables and the text in drawings, of a body, a cell, a note or a frame, in order. */
export function readOdtBlocks(parent: XmlElement, reading: OdtReading): Block[] {
  const blocks: Block[] = []
  for (const element of elementsOf(parent)) readBlock(element, blocks, reading, null)
  return blocks
}

function readBlock(element: XmlElement, blocks: Block[], reading: OdtReading, item: OpenItem | null): void {
  if (indexes.has(element.name)) return
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      append(blocks, readParagraph(element, reading, item))
      break
    case 'text:list':
      readList(element, blocks, reading, item)
      break
    case 'text:numbered-paragraph':
      readNumberedParagraph(element, blocks, reading)
      break
    case 'text:section':
      if (element.attributes['text:display'] !== 'none') for (const child of elementsOf(element)) readBlock(child, blocks, reading, null)
      break
    case 'table:table':
      blocks.push(readOdtTable(element, reading))
      break
    case 'draw:image':
      reading.pictures++
      break
    default:
      if (element.name.startsWith('draw:')) append(blocks, readOdtBlocks(element, reading))
  }
}

function readList(element: XmlElement, blocks: Block[], reading: OdtReading, outer: OpenItem | null): void {
  const style = element.attributes['text:style-name']
  const list = outer ? { ...outer.list, style: style ?? outer.list.style } : reading.lists.open(element, undefined)
  const level = outer ? outer.level + 1 : 0
  for (const child of elementsOf(element)) {
    if (child.name !== 'text:list-item' && child.name !== 'text:list-header') continue
    const start = Number(child.attributes['text:start-value'] ?? Number.NaN)
    const item: OpenItem = { list, level, start: Number.isNaN(start) ? undefined : start, labelled: child.name === 'text:list-header' }
    for (const content of elementsOf(child)) readBlock(content, blocks, reading, item)
  }
}

function readNumberedParagraph(element: XmlElement, blocks: Block[], reading: OdtReading): void {
  const list = reading.lists.open(element, undefined)
  const item: OpenItem = { list, level: Number(element.attributes['text:level'] ?? 1) - 1, start: undefined, labelled: false }
  for (const child of elementsOf(element)) readBlock(child, blocks, reading, item)
}

function readParagraph(element: XmlElement, reading: OdtReading, item: OpenItem | null): Block[] {
  const style = reading.styles.paragraph(element.attributes['text:style-name'])
  const label = labelOf(element, reading, item, style.listStyle)
  const inline: OdtInline = { pieces: [], notes: [], boxes: [], hidden: false }
  readOdtInline(element, style.text, inline, reading)
  if (inline.hidden) return inline.boxes
  const pieces = finishPieces(inline.pieces, reading.encodings)
  const paragraph: Paragraph = { kind: 'paragraph', label, pieces, notes: inline.notes, align: style.align }
  const heading = element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) : style.heading
  if (heading !== undefined && heading >= 1 && heading <= 10) paragraph.heading = heading
  return [paragraph, ...inline.boxes]
}

/** The first paragraph of an item has its label; a heading outside any list has that of the outline. */
function labelOf(element: XmlElement, reading: OdtReading, item: OpenItem | null, listStyle: string | undefined): string {
  if (item) {
    if (item.labelled) return ''
    item.labelled = true
    const list = item.list.style === undefined && listStyle ? { ...item.list, style: listStyle } : item.list
    return reading.lists.label(list, item.level, item.start)
  }
  if (element.name !== 'text:h' || element.attributes['text:is-list-header'] === 'true' || listStyle === '') return ''
  const start = element.attributes['text:restart-numbering'] === 'true' ? Number(element.attributes['text:start-value'] ?? 1) : undefined
  return reading.lists.headingLabel(Number(element.attributes['text:outline-level'] ?? 1) - 1, start)
}
