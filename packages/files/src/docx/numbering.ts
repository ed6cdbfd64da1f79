import { decodeLegacy, legacyFont } from '../legacy/encoding.ts'
import { advance, type Counters, type ListLevel, labelText } from '../numbering/counters.ts'
import { bulletText, type NumberFormat } from '../numbering/number-format.ts'
import { childNamed, childrenNamed, type XmlElement } from '../xml/element.ts'
import { numberFormats } from './number-formats.ts'
import { runStyleFrom } from './run-style.ts'
import type { Styles } from './styles.ts'
import { numberOf, settingOf, switchOf, toNumber } from './values.ts'

export interface Numbering {
  /** The label of the next paragraph of this list, with the space after it; '' when it shows none. Counts. */
  next(listId: string, level: number | undefined, styleId: string | undefined): string
}

interface Instance {
  /** Lists that share an abstract definition share its counters. */
  abstractId: string
  levels: (ListLevel | undefined)[]
  /** Level → the number this list begins with when it is first used on that level. */
  restarts: Map<number, number>
  styleLevels: Map<string, number>
}

const DEEPEST_LEVEL = 8

export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const instance = instanceReader(root, styles)
  const counters = new Map<string, Counters>()
  const begun = new Set<string>()
  return {
    next(listId, level, styleId) {
      const list = instance(listId)
      if (!list) return ''
      const at = Math.min(DEEPEST_LEVEL, Math.max(0, list.styleLevels.get(styleId ?? '') ?? level ?? 0))
      const own = list.levels[at]
      if (!own) return ''
      const numbers = counters.get(list.abstractId) ?? []
      counters.set(list.abstractId, numbers)
      const firstUse = !begun.has(`${listId}/${at}`)
      begun.add(`${listId}/${at}`)
      advance(numbers, at, list.levels, firstUse ? list.restarts.get(at) : undefined)
      if (own.format === 'bullet') return `${bulletText(own.text)} `
      const label = labelText(numbers, at, list.levels)
      return label === '' ? '' : label + own.suffix
    },
  }
}

function instanceReader(root: XmlElement | undefined, styles: Styles): (listId: string) => Instance | undefined {
  const abstracts = new Map(childrenNamed(root, 'w:abstractNum').map(each => [each.attributes['w:abstractNumId'] ?? '', each]))
  const nums = new Map(childrenNamed(root, 'w:num').map(each => [each.attributes['w:numId'] ?? '', each]))
  const made = new Map<string, Instance | undefined>()
  const make = (listId: string): Instance | undefined => {
    const num = nums.get(listId)
    const abstractId = resolveAbstract(settingOf(num, 'w:abstractNumId'), abstracts, nums, styles)
    const abstract = abstracts.get(abstractId ?? '')
    return num && abstract && abstractId !== undefined ? instanceOf(num, abstract, abstractId) : undefined
  }
  return listId => {
    if (!made.has(listId)) made.set(listId, make(listId))
    return made.get(listId)
  }
}

/** A definition may only point to a list style (`w:numStyleLink`), whose own list holds the levels. */
function resolveAbstract(id: string | undefined, abstracts: Map<string, XmlElement>, nums: Map<string, XmlElement>, styles: Styles): string | undefined {
  const link = settingOf(abstracts.get(id ?? ''), 'w:numStyleLink')
  if (link === undefined) return id
  return settingOf(nums.get(styles.listIdOf(link) ?? ''), 'w:abstractNumId') ?? id
}

function instanceOf(num: XmlElement, abstract: XmlElement, abstractId: string): Instance {
  const instance: Instance = { abstractId, levels: [], restarts: new Map(), styleLevels: new Map() }
  for (const level of childrenNamed(abstract, 'w:lvl')) addLevel(instance, level, toNumber(level.attributes['w:ilvl']))
  for (const override of childrenNamed(num, 'w:lvlOverride')) {
    const at = toNumber(override.attributes['w:ilvl'])
    const level = childNamed(override, 'w:lvl')
    const start = numberOf(override, 'w:startOverride')
    if (level) addLevel(instance, level, at)
    if (at !== undefined && start !== undefined) instance.restarts.set(at, start)
  }
  return instance
}

function addLevel(instance: Instance, level: XmlElement, at: number | undefined): void {
  if (at === undefined || at < 0 || at > DEEPEST_LEVEL) return
  instance.levels[at] = levelFrom(level)
  const style = settingOf(level, 'w:pStyle')
  if (style !== undefined) instance.styleLevels.set(style, at)
}

function levelFrom(level: XmlElement): ListLevel {
  const format = numberFormat(level)
  const suffix = settingOf(level, 'w:suff')
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format,
    text: levelText(level),
    suffix: suffix === 'nothing' ? '' : ' ',
    restartAfter: numberOf(level, 'w:lvlRestart') ?? null,
    legal: switchOf(level, 'w:isLgl') ?? false,
  }
}

/** The words of a label may be in an old font too ("§iÒu %1."). */
function levelText(level: XmlElement): string {
  const text = settingOf(level, 'w:lvlText') ?? ''
  const font = legacyFont(runStyleFrom(childNamed(level, 'w:rPr')).font)
  return font ? decodeLegacy(text, font.encoding, font.capitals) : text
}

/** Newer formats stand in `mc:AlternateContent` with an old one beside them. */
function numberFormat(level: XmlElement): NumberFormat {
  const alternative = childNamed(level, 'mc:AlternateContent')
  const name = settingOf(level, 'w:numFmt') ?? settingOf(childNamed(alternative, 'mc:Fallback'), 'w:numFmt') ?? 'decimal'
  return numberFormats[name] ?? 'decimal'
}
