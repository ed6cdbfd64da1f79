import type { Paragraph } from '../flow/blocks.ts'
import { overlay, type TextStyle } from '../flow/text-style.ts'
import { childNamed, childrenNamed, descend, type XmlElement } from '../xml/element.ts'
import { runStyleFrom } from './run-style.ts'
import { numberOf, settingOf } from './values.ts'

export interface ParagraphStyle {
  align?: NonNullable<Paragraph['align']>
  heading?: number
  listId?: string
  listLevel?: number
  run: TextStyle
}

export interface Styles {
  /** Run properties the document gives to everything. */
  defaults: TextStyle
  /** A paragraph style with all it inherits; the default one for an unknown or missing id. */
  paragraph(id: string | undefined): ParagraphStyle
  character(id: string | undefined): TextStyle
  /** `w:tblPr` of a table style and those it stands on, nearest first. */
  tableProperties(id: string | undefined): XmlElement[]
  /** Lower-case English name Word knows the style by ('heading 1', 'toc 2'). */
  nameOf(id: string | undefined): string
  listIdOf(styleId: string): string | undefined
}

/** Longest chain of `basedOn` followed; a loop ends here. */
const DEEPEST = 30

export function readStyles(root: XmlElement | undefined): Styles {
  const all = childrenNamed(root, 'w:style')
  const byId = new Map(all.map(style => [style.attributes['w:styleId'] ?? '', style]))
  const standard = (type: string) => all.find(style => style.attributes['w:type'] === type && isOn(style.attributes['w:default']))
  const chain = (id: string | undefined, type: string) => ancestry(byId, byId.get(id ?? '') ?? standard(type))
  const paragraphs = new Map<string, ParagraphStyle>()
  return {
    defaults: runStyleFrom(descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
    paragraph: id => remember(paragraphs, id ?? '', () => paragraphStyle(chain(id, 'paragraph'))),
    character: id => (id === undefined ? {} : runChain(ancestry(byId, byId.get(id)))),
    tableProperties: id => chain(id, 'table').flatMap(style => childrenNamed(style, 'w:tblPr')),
    nameOf: id => (settingOf(byId.get(id ?? ''), 'w:name') ?? '').toLowerCase(),
    listIdOf: id => settingOf(descend(byId.get(id), 'w:pPr', 'w:numPr'), 'w:numId'),
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function remember<T>(known: Map<string, T>, id: string, make: () => T): T {
  const value = known.get(id) ?? make()
  known.set(id, value)
  return value
}

/** The style itself, then what it is based on, nearest first. */
function ancestry(byId: ReadonlyMap<string, XmlElement>, style: XmlElement | undefined): XmlElement[] {
  const chain: XmlElement[] = []
  for (let at = style; at && chain.length < DEEPEST && !chain.includes(at); at = byId.get(settingOf(at, 'w:basedOn') ?? '')) chain.push(at)
  return chain
}

function runChain(chain: XmlElement[]): TextStyle {
  return chain.reduceRight<TextStyle>((under, style) => overlay(under, runStyleFrom(childNamed(style, 'w:rPr'))), {})
}

function paragraphStyle(chain: XmlElement[]): ParagraphStyle {
  const own = Object.assign({}, ...chain.toReversed().map(style => paragraphSettings(childNamed(style, 'w:pPr')))) as Omit<ParagraphStyle, 'run'>
  const named = chain.map(style => /^heading ([1-9])$/i.exec(settingOf(style, 'w:name') ?? '')?.[1]).find(level => level !== undefined)
  const heading = own.heading ?? (named === undefined ? undefined : Number(named))
  return { ...own, ...(heading === undefined ? {} : { heading }), run: runChain(chain) }
}

/** What one `w:pPr` says itself; outline level 9 means body text and is kept as 0 so that it can undo an inherited one. */
export function paragraphSettings(properties: XmlElement | undefined): Omit<ParagraphStyle, 'run'> {
  const settings: Omit<ParagraphStyle, 'run'> = {}
  const align = alignments[settingOf(properties, 'w:jc') ?? '']
  const outline = numberOf(properties, 'w:outlineLvl')
  const list = childNamed(properties, 'w:numPr')
  const listId = settingOf(list, 'w:numId')
  const listLevel = numberOf(list, 'w:ilvl')
  if (align) settings.align = align
  if (outline !== undefined) settings.heading = outline < 9 ? outline + 1 : 0
  if (listId !== undefined) settings.listId = listId
  if (listLevel !== undefined) settings.listLevel = listLevel
  return settings
}

const alignments: Readonly<Record<string, NonNullable<Paragraph['align']>>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}
