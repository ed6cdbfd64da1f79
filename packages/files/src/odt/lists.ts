import { advance, type Counters, type ListLevel, labelText } from '../numbering/counters.ts'
import { bulletText, type NumberFormat } from '../numbering/number-format.ts'
import { descend, elementsOf, type XmlElement } from '../xml/element.ts'
import type { OdtStyles } from './styles.ts'

const formats: Readonly<Record<string, NumberFormat>> = { '1': 'decimal', I: 'upperRoman', i: 'lowerRoman', A: 'upperLetter', a: 'lowerLetter', '': 'none' }

/** One `text:list` that stands in no other: its numbers, and the style in force at each depth. */
export interface OpenList {
  counters: Counters
  style: string | undefined
}

/** All lists of a document: an item's label, and which list goes on where another stopped. */
export class OdtLists {
  #styles: OdtStyles
  #levels = new Map<string, (ListLevel | undefined)[]>()
  #byStyle = new Map<string, Counters>()
  #byId = new Map<string, Counters>()
  #outline: Counters = []

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  open(element: XmlElement, inherited: string | undefined): OpenList {
    const style = element.attributes['text:style-name'] ?? inherited
    const continued = element.attributes['text:continue-list']
    const goesOn = element.attributes['text:continue-numbering'] === 'true'
    const counters = this.#byId.get(continued ?? '') ?? (goesOn ? this.#byStyle.get(style ?? '') : undefined) ?? []
    if (style !== undefined) this.#byStyle.set(style, counters)
    const id = element.attributes['xml:id']
    if (id !== undefined) this.#byId.set(id, counters)
    return { counters, style }
  }

  label(list: OpenList, level: number, start: number | undefined): string {
    return this.#next(list.counters, list.style, level, start)
  }

  headingLabel(level: number, start: number | undefined): string {
    return this.#next(this.#outline, '', level, start)
  }

  #next(counters: Counters, style: string | undefined, level: number, start: number | undefined): string {
    const levels = style === undefined ? [] : this.#levelsOf(style)
    const own = levels[level]
    if (!own) return ''
    advance(counters, level, levels, start)
    if (own.format === 'bullet') return `${bulletText(own.text)} `
    const label = labelText(counters, level, levels)
    return label === '' ? '' : label + own.suffix
  }

  #levelsOf(style: string): (ListLevel | undefined)[] {
    const known = this.#levels.get(style) ?? readLevels(this.#styles.list(style))
    this.#levels.set(style, known)
    return known
  }
}

function readLevels(list: XmlElement | undefined): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = []
  const elements = list ? elementsOf(list).filter(element => /^text:(?:list-level|outline-level)/.test(element.name)) : []
  const formatOf = (level: number): string => elements.find(element => levelOf(element) === level)?.attributes['style:num-format'] ?? ''
  for (const element of elements) {
    const level = levelOf(element)
    if (level >= 1 && level <= 10) levels[level - 1] = readLevel(element, level, formatOf)
  }
  return levels
}

function levelOf(element: XmlElement): number {
  return Number(element.attributes['text:level'] ?? 0)
}

function readLevel(element: XmlElement, level: number, formatOf: (level: number) => string): ListLevel {
  const said = element.attributes
  const isNumber = element.name === 'text:list-level-style-number' || element.name === 'text:outline-level-style'
  const format = isNumber ? (formats[said['style:num-format'] ?? ''] ?? 'decimal') : 'bullet'
  const followed = descend(element, 'style:list-level-properties', 'style:list-level-label-alignment')?.attributes['text:label-followed-by']
  return {
    start: Number(said['text:start-value'] ?? 1),
    format,
    text: isNumber ? numberText(element, level, format, formatOf) : (said['text:bullet-char'] ?? '-'),
    suffix: followed === 'nothing' ? '' : ' ',
    restartAfter: null,
    legal: false,
  }
}

/** LibreOffice writes the whole pattern ('%1%.%2%.'); plain ODF a prefix, how many levels to show, and a suffix. */
function numberText(element: XmlElement, level: number, format: NumberFormat, formatOf: (level: number) => string): string {
  const said = element.attributes
  const pattern = said['loext:num-list-format'] ?? said['style:num-list-format']
  if (format === 'none') return `${said['style:num-prefix'] ?? ''}${said['style:num-suffix'] ?? ''}`
  if (pattern !== undefined) return pattern.replace(/%([1-9])%/g, '%$1')
  const shown = Math.min(level, Math.max(1, Number(said['text:display-levels'] ?? 1)))
  const numbers = Array.from({ length: shown }, (_, index) => level - shown + 1 + index).filter(each => formatOf(each) !== '')
  return `${said['style:num-prefix'] ?? ''}${numbers.map(each => `%${each}`).join('.')}${said['style:num-suffix'] ?? ''}`
}
