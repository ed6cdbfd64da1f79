import { clauseEnd } from '../../findings/indicators/clause-end.ts'
import type { Figure } from '../../findings/indicators/figures.ts'
import { type Measure, measuresOf } from '../../findings/indicators/measures/index.ts'
import { baseOf, conversion, isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { NumberMention } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import type { Span } from '../../types.ts'
import { type PercentClaim, slackOf } from './compare-percent.ts'
import { isSlipOfPercent } from './percent-slips.ts'

export interface PlacedClaim extends PercentClaim {
  span: Span
  /** The percentage as written. */
  written: string
  /** A word for the plan stands before the second figure ('450 ha/KH 500 ha'), or a bare stroke ('450/500 ha'). */
  worded: boolean
  /** Other percentages said of the same value; one that fits settles it. */
  others: number[]
  /** Other ratios of the sentence that the percentage may be of. */
  siblings: { done: number; plan: number }[]
  /** The percentage cannot be of another plan. */
  sure: boolean
}

/** Every place where a value, what it is part of, and a percentage stand together. */
export function percentClaims(tree: DocumentTree): PlacedClaim[] {
  const measures = measuresOf(tree)
  return measures.flatMap((measure, index) => {
    const claim = claimOf(tree, measure)
    return claim ? [{ ...claim, siblings: siblingsOf(measures, index) }] : []
  })
}

/** Ratios without a percentage shortly before, in the same sentence: 'thu 12/15 tỷ đồng, trong đó thuế 3/5 tỷ đồng, đạt 80%' may speak of either. */
function siblingsOf(measures: readonly Measure[], index: number): { done: number; plan: number }[] {
  const { sentence } = measures[index] as Measure
  return measures
    .slice(Math.max(0, index - 4), index)
    .filter(measure => measure.sentence === sentence && measure.percent === null)
    .flatMap(({ value }) => (value.of ? [{ done: value.number.value, plan: value.of.number.value }] : []))
}

function claimOf(tree: DocumentTree, measure: Measure): Omit<PlacedClaim, 'siblings'> | null {
  const { value, percent } = measure
  const plan = planOf(measure)
  if (!percent || percent.figure === value || !plan || measure.threshold || value.kind === 'percent') return null
  const numbers = [value.number, plan.number, percent.figure.number]
  const factor = plan.unit ? conversion(value.unit?.noun ?? plan.unit, plan.unit) : 1
  if (isOfAnotherWhole(tree, measure, percent) || numbers.some(number => number.doubtful || number.upper !== null) || factor === null || plan.number.value <= 0)
    return null
  const start = Math.min(value.start, percent.figure.start, plan.start)
  const end = clauseEnd(tree.mended, Math.max(value.end, percent.figure.end, plan.end), start)
  const done = value.number.value * factor
  const measured = isMeasure(value.unit?.noun ?? null)
  return {
    done,
    plan: plan.number.value,
    percent: percent.figure.number.value,
    decimals: percent.figure.number.decimals,
    slack: { done: slackOf(value.number.decimals, measured) * factor, plan: slackOf(plan.number.decimals, measured) },
    about: value.about || percent.figure.about,
    span: tree.mended.span(start, end),
    written: tree.mended.text.slice(percent.figure.start, percent.figure.end).replace(/\s/g, ''),
    worded: plan.worded,
    others: measure.morePercents.map(figure => figure.number.value),
    sure:
      !isOfAnotherPlan(measure, percent, done > plan.number.value) &&
      (isOfItsOwn(tree, measure, percent) || (namesItsWhole(tree, measure, percent.figure) && isMistyped(percent.figure, (100 * done) / plan.number.value))),
  }
}

function planOf(measure: Measure): { number: NumberMention; unit: string | null; worded: boolean; start: number; end: number } | null {
  const { of, start, end } = measure.value
  if (of) return { number: of.number, unit: of.unit?.noun ?? null, worded: of.worded, start, end }
  const { plan } = measure
  return plan && plan.kind !== 'percent' ? { number: plan.number, unit: plan.unit?.noun ?? null, worded: true, start: plan.start, end: plan.end } : null
}

/** More than the plan from less than the whole: '30/41 cơ sở, đạt 150% kế hoạch' must speak of another plan than 56. */
const isOfAnotherPlan = (measure: Measure, percent: { figure: Figure; ofPlan: boolean }, over: boolean): boolean =>
  percent.ofPlan && !over && percent.figure.number.value > 100 && measure.plan === null

/** A noun behind the percentage names another whole: '18/27 chi hội, chiếm 80% hội viên'. */
function isOfAnotherWhole(tree: DocumentTree, measure: Measure, percent: { figure: Figure; ofPlan: boolean }): boolean {
  const { key } = tree.mended
  const { figure } = percent
  if (figure.end <= measure.value.start || percent.ofPlan) return false
  if (/^\s?=\s?$/.test(key.slice(measure.value.end, figure.start))) return false
  return !harmlessBehind.test(key.slice(figure.end, figure.end + 40)) && !namesItsWhole(tree, measure, figure)
}

const bracketAhead = /^\s*(?<phrase>[^\d;.:(),%]{2,60}?)\s*\(\s*$/u
const people: ReadonlySet<string> = new Set(checkWords.people)

/** 'chiếm 39% |kinh phí| (1.260/4.350 triệu đồng)' is of the bracket, 'đạt 85% |kinh phí| (12/15 dự án)' most likely not. */
function isOfItsOwn(tree: DocumentTree, measure: Measure, { figure, ofPlan }: { figure: Figure; ofPlan: boolean }): boolean {
  const { value } = measure
  const phrase = bracketAhead.exec(tree.mended.key.slice(figure.end, Math.max(figure.end, value.start)))?.groups?.phrase
  if (phrase === undefined) return !namesItsWhole(tree, measure, figure)
  const noun = value.unit?.noun ?? ''
  return ofPlan || noun === '' || people.has(noun) || namesItsWhole(tree, measure, figure) || ` ${phrase} `.includes(` ${noun} `)
}

/** '31,4/42,6 km, đạt 78,7% chiều dài tuyến': 73,7% but for one digit. */
const isMistyped = ({ number: { value, decimals } }: Figure, exact: number): boolean => value * 10 ** decimals >= 100 && isSlipOfPercent(value, decimals, exact)

/** 'bàn giao 186,4/241,5 ha mặt bằng, đạt 77,2% |diện tích| phải thu hồi': most likely the whole of the ratio. */
function namesItsWhole({ mended }: DocumentTree, { value }: Measure, percent: Figure): boolean {
  const base = value.unit && baseOf(value.unit.noun)
  const behind = mended.key.slice(percent.end, percent.end + 20).trimStart()
  return base !== null && (checkWords.ownMeasure[base] ?? []).some(words => behind.startsWith(words))
}

const harmlessBehind = patternOf(`^\\s*(?:$|[;,.:)\\]¹²³…-]|\\(\\s*${oneOf(checkWords.planNamed)}|${oneOf(checkWords.harmlessBehind)}(?!\\p{L}))`)
