import type { Paragraph } from '../flow/blocks.ts'
import { points } from '../flow/lengths.ts'
import { overlay, saidOnly, type TextStyle } from '../flow/text-style.ts'
import { childNamed, childrenNamed, type XmlElement } from '../xml/element.ts'
import type { OdtParts } from './package.ts'

export interface OdtStyles {
  text(name: string | undefined): TextStyle
  paragraph(name: string | undefined): { align: NonNullable<Paragraph['align']>; text: TextStyle; listStyle?: string; heading?: number }
  /** Sides of a cell on which a line is drawn. */
  cellSides(name: string | undefined): number
  columnWidth(name: string | undefined): number | undefined
  /** A list style, or the numbering of headings under the name ''. */
  list(name: string): XmlElement | undefined
}

type Family = 'text' | 'paragraph' | 'table-cell' | 'table-column'

const DEEPEST = 30

const alignments: Readonly<Record<string, NonNullable<Paragraph['align']>>> = {
  start: 'left',
  left: 'left',
  end: 'right',
  right: 'right',
  center: 'center',
  justify: 'justify',
}

/** Styles of both parts; an automatic style of the content wins over a common one of the same name. */
export function readOdtStyles(parts: OdtParts): OdtStyles {
  const groups = [childNamed(parts.styles, 'office:styles'), childNamed(parts.content, 'office:automatic-styles')]
  const byName = new Map<string, XmlElement>()
  for (const style of groups.flatMap(group => childrenNamed(group, 'style:style'))) byName.set(styleKey(style), style)
  const fonts = fontFamilies(parts)
  const chain = (family: Family, name: string | undefined) => ancestry(byName, family, name, groups[0])
  const textOf = (family: Family, name: string | undefined) =>
    chain(family, name).reduceRight<TextStyle>((under, style) => overlay(under, textStyle(childNamed(style, 'style:text-properties'), fonts, under)), {})
  return {
    text: name => (name === undefined ? {} : textOf('text', name)),
    paragraph: remembered(name => {
      const styles = chain('paragraph', name)
      const properties = styles.map(style => childNamed(style, 'style:paragraph-properties')?.attributes)
      const align = properties.map(each => alignments[each?.['fo:text-align'] ?? '']).find(each => each !== undefined)
      const listStyle = styles.map(style => style.attributes['style:list-style-name']).find(each => each !== undefined)
      const heading = Number(styles.map(style => style.attributes['style:default-outline-level']).find(each => each !== undefined))
      return {
        align: align ?? 'left',
        text: textOf('paragraph', name),
        ...(listStyle === undefined ? {} : { listStyle }),
        ...(heading > 0 ? { heading } : {}),
      }
    }),
    cellSides: name => drawnSides(chain('table-cell', name).map(style => childNamed(style, 'style:table-cell-properties'))),
    columnWidth: name => points(childNamed(byName.get(`table-column/${name}`), 'style:table-column-properties')?.attributes['style:column-width']),
    list: listFinder(groups),
  }
}

function styleKey(style: XmlElement): string {
  return `${style.attributes['style:family']}/${style.attributes['style:name']}`
}

function remembered<T>(make: (name: string | undefined) => T): (name: string | undefined) => T {
  const known = new Map<string | undefined, T>()
  return name => {
    const value = known.get(name) ?? make(name)
    known.set(name, value)
    return value
  }
}

/** The style, its parents, and the default of its family, nearest first. */
function ancestry(byName: ReadonlyMap<string, XmlElement>, family: Family, name: string | undefined, common: XmlElement | undefined): XmlElement[] {
  const chain: XmlElement[] = []
  for (let at = byName.get(`${family}/${name}`); at && chain.length < DEEPEST && !chain.includes(at); ) {
    chain.push(at)
    at = byName.get(`${family}/${at.attributes['style:parent-style-name']}`)
  }
  const standard = childrenNamed(common, 'style:default-style').find(style => style.attributes['style:family'] === family)
  return standard ? [...chain, standard] : chain
}

function fontFamilies(parts: OdtParts): Map<string, string> {
  const faces = [parts.styles, parts.content].flatMap(part => childrenNamed(childNamed(part, 'office:font-face-decls'), 'style:font-face'))
  return new Map(faces.map(face => [face.attributes['style:name'] ?? '', unquoted(face.attributes['svg:font-family'] ?? '')]))
}

function unquoted(family: string): string {
  return family.replace(/^['"]|['"]$/g, '')
}

function textStyle(properties: XmlElement | undefined, fonts: ReadonlyMap<string, string>, under: TextStyle): TextStyle {
  if (!properties) return {}
  const said = properties.attributes
  const weight = said['fo:font-weight']
  const slant = said['fo:font-style']
  const transform = said['fo:text-transform']
  const display = said['text:display']
  const fontName = said['style:font-name']
  return saidOnly({
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant !== 'normal',
    capitals: transform === undefined ? undefined : transform === 'uppercase',
    hidden: display === undefined ? undefined : display === 'none',
    size: points(said['fo:font-size'], under.size),
    font: fontName === undefined ? unquotedOrNone(said['fo:font-family']) : (fonts.get(fontName) ?? fontName),
    raised: isRaised(said['style:text-position']),
  })
}

function unquotedOrNone(family: string | undefined): string | undefined {
  return family === undefined ? undefined : unquoted(family)
}

/** 'super 58%' or '33% 58%'. */
function isRaised(position: string | undefined): boolean | undefined {
  return position === undefined ? undefined : position.startsWith('super') || Number.parseFloat(position) > 0
}

function drawnSides(properties: readonly (XmlElement | undefined)[]): number {
  const said = properties.find(each => each !== undefined)?.attributes ?? {}
  return ['top', 'bottom', 'left', 'right'].filter(side => {
    const line = said[`fo:border-${side}`] ?? said['fo:border']
    return line !== undefined && !/\b(?:none|hidden)\b/.test(line) && !/^0(?:[a-z]|$)/.test(line)
  }).length
}

function listFinder(groups: readonly (XmlElement | undefined)[]): (name: string) => XmlElement | undefined {
  const lists = new Map(groups.flatMap(group => childrenNamed(group, 'text:list-style')).map(list => [list.attributes['style:name'] ?? '', list]))
  const outline = groups.map(group => childNamed(group, 'text:outline-style')).find(each => each !== undefined)
  return name => (name === '' ? outline : lists.get(name))
}
