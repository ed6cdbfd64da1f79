import { checkWords } from '../../lexicon/check-words.ts'
import type { Figure } from '../../findings/indicators/figures.ts'
import { conversion, isMeasure, isPartOf } from '../../findings/indicators/units.ts'
import { slackOf } from './compare-percent.ts'

/** A total and the parts said to make it up. Offsets are in the mended text. */
export interface SumClaim {
  total: number
  sum: number
  parts: number[]
  /** How far the sum may be off by rounding alone. */
  slack: number
  /** The words give all parts ('gồm', a bracket), or perhaps only some ('trong đó'). */
  whole: boolean
  start: number
  end: number
}

const undecided = new RegExp(`(?<!\\p{L})(?:${checkWords.undecided.join('|')})(?!\\p{L})|\\.{3}|…`, 'u')
const overlapping = new RegExp(`(?<!\\p{L})(?:${checkWords.overlapping.join('|')})(?!\\p{L})`, 'u')
const counterparts = checkWords.counterparts.map(pair => pair.map(word => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')))
const separator = new RegExp(`[;,]|(?<!\\p{L})${checkWords.and}(?!\\p{L})`, 'u')

/** The figures of a list that add up to `total`, or null when the list does not say so for sure. */
export function partsOf(key: string, start: number, end: number, figures: readonly Figure[], total: Figure): { values: number[]; slack: number } | null {
  const text = key.slice(start, end)
  if (undecided.test(text) || isMixed(text)) return null
  const inside = figures.filter(figure => figure.start >= start && figure.end <= end && !isNested(text, figure.start - start))
  const chosen = inside.filter(figure => figure.kind !== 'percent')
  if (chosen.length < 2 || inside.some(figure => figure.kind === 'ratio' || figure.about || figure.number.doubtful || figure.number.upper !== null)) return null
  const values: number[] = []
  let last = start
  for (const figure of chosen) {
    const value = valueIn(figure, total)
    if (value === null) return null
    if (values.length > 0 && !parted(key.slice(last, figure.start))) return null
    values.push(value)
    last = figure.end
  }
  const measured = isMeasure(total.unit?.noun ?? null)
  return { values, slack: [total, ...chosen].reduce((slack, figure) => slack + slackOf(figure.number.decimals, measured) * (conversion(figure.unit?.noun ?? '', total.unit?.noun ?? '') ?? 1), 0) }
}

/** In the unit of the total; null when it counts something else. A bare number takes the total's unit, as a label behind it does not name another thing. */
function valueIn(figure: Figure, total: Figure): number | null {
  const [own, whole] = [figure.unit, total.unit]
  if (own === null || own.kind === 'unknown') return figure.number.value
  if (whole === null) return null
  const factor = conversion(own.noun, whole.noun)
  if (factor !== null) return figure.number.value * factor
  if (isMeasure(own.noun) || isMeasure(whole.noun)) return null
  return isPartOf(own.noun, whole.noun) ? figure.number.value : null
}

/** Two parts are told apart by a comma, a semicolon or 'và'; '03 đảng bộ với 17 chi bộ' is one. */
const parted = (between: string): boolean => separator.test(between)

/** 'nữ 12, dân tộc 20' counts the same people twice; 'nam 20, nữ 12' does not. */
function isMixed(text: string): boolean {
  if (!overlapping.test(text)) return false
  return !counterparts.some(pair => pair.every(word => word.test(text)))
}

function isNested(text: string, at: number): boolean {
  let depth = 0
  for (let i = 0; i < at; i++) depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0
  return depth > 0
}
