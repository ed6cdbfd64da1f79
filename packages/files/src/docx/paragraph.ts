import type { Block, Paragraph } from '../flow/blocks.ts'
import { finishPieces } from '../flow/text-style.ts'
import { childNamed, type XmlElement } from '../xml/element.ts'
import { type Inline, readInline } from './inline.ts'
import type { DocxReading } from './reading.ts'
import { type ParagraphStyle, paragraphSettings } from './styles.ts'
import { settingOf } from './values.ts'

/** What a paragraph whose end was deleted hands to the next one, into which it flows. */
export type Carried = Pick<Inline, 'pieces' | 'notes' | 'boxes'>

interface ReadParagraph {
  /** The paragraph and the text boxes anchored in it; empty when all went into `carried`. */
  blocks: Block[]
  carried: Carried | null
}

export function readParagraph(element: XmlElement, reading: DocxReading, before: Carried | null): ReadParagraph {
  const properties = childNamed(element, 'w:pPr')
  const styleId = settingOf(properties, 'w:pStyle')
  const style: ParagraphStyle = { ...reading.styles.paragraph(styleId), ...paragraphSettings(properties) }
  const inline: Inline = { pieces: before?.pieces ?? [], notes: before?.notes ?? [], boxes: before?.boxes ?? [], style: style.run }
  readInline(element, inline, reading)
  reading.fields.endParagraph()
  if (/^(?:toc \d|table of figures)/.test(reading.styles.nameOf(styleId))) return { blocks: [], carried: null }
  if (flowsOn(properties, reading)) return { blocks: [], carried: inline }
  return { blocks: finishParagraph(inline, style, labelOf(style, styleId, reading), reading), carried: null }
}

export function finishParagraph(inline: Carried, style: Omit<ParagraphStyle, 'run'>, label: string, reading: DocxReading): Block[] {
  const pieces = finishPieces(inline.pieces, reading.encodings)
  const paragraph: Paragraph = { kind: 'paragraph', label, pieces, notes: inline.notes, align: style.align ?? 'left' }
  if (style.heading) paragraph.heading = style.heading
  return [paragraph, ...inline.boxes]
}

/** The paragraph's end is deleted or moved away by a tracked change, or it is only the big first letter of the next one. */
function flowsOn(properties: XmlElement | undefined, reading: DocxReading): boolean {
  const mark = childNamed(properties, 'w:rPr')
  if (childNamed(mark, 'w:ins')) reading.changes.inserted++
  if (childNamed(mark, 'w:del')) reading.changes.deleted++
  const initial = childNamed(properties, 'w:framePr')?.attributes['w:dropCap']
  return Boolean(childNamed(mark, 'w:del') ?? childNamed(mark, 'w:moveFrom')) || initial === 'drop' || initial === 'margin'
}

function labelOf(style: ParagraphStyle, styleId: string | undefined, reading: DocxReading): string {
  return style.listId === undefined || style.listId === '0' ? '' : reading.numbering.next(style.listId, style.listLevel, styleId)
}
