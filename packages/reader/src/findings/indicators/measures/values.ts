import { measureCues } from '../../../lexicon/measure-cues.ts'
import { patternOf } from '../../../text/pattern.ts'
import { wholeWords } from '../../../text/word-patterns.ts'
import { type Role, withoutPlan } from '../cues/roles.ts'
import { isBaseInBracket, takeBase } from './bases.ts'
import { continuesChange } from './changes.ts'
import { compatible, inUnitOf, type Measure } from './measure.ts'
import { fits, sharesPercentBefore, standsBefore } from './percent-ahead.ts'
import { extend, openMeasure, type Step, type Walk } from './walk.ts'

const alongside = patternOf(`^\\s*(?:,|${measureCues.with})*\\s*$`)
const percentThen = patternOf(
  `^[^;.,]{0,90}\\(\\s*(?:\\p{L}+\\s+){0,3}$|^\\s*,?\\s*(?:${measureCues.equals})\\s+(?:${measureCues.with}\\s+|${measureCues.is}\\s+)?$`,
)
/** 'dự toán 148,6 tỷ đồng, |gồm: ngân sách tỉnh| 92,4 tỷ đồng': a part of the plan, no result. */
const partOfIt = wholeWords(measureCues.consistsOf)
/** 'được giao 1.240 biên chế |(cấp tỉnh:| 412; …)': the plan itself in its parts. */
const labelledPart = /\(\s*\p{L}[^()]*:[^()]*$/u
const wholeBehindBracket = /\)\s*\/\s*$/
const secondCount = /\/\s?$/

/** A figure that is none of the other things is measured itself. */
export function placeValue(walk: Walk, step: Step): Role {
  const { figure, gap } = step
  if (isBaseInBracket(walk, figure, gap)) return 'base'
  if (continuesChange(walk, step)) return 'change'
  const before = walk.last
  if (before && (followsItsPercent(walk, before, step) || sharesPercentBefore(walk, before, step))) return 'value'
  if (before && isOutOf(before, figure, gap)) {
    before.plan = figure
    extend(walk, before, figure.end)
    return 'plan'
  }
  if (before && saysAgain(walk, before, step)) return 'value'
  if (before && saysWhole(walk, before, step)) {
    before.plan = figure
    extend(walk, before, figure.end)
    return 'plan'
  }
  if (before && wholeBehindBracket.test(gap) && before.plan === null && compatible(before.value, figure)) {
    before.plan = figure
    extend(walk, before, figure.end)
    return 'plan'
  }
  const measure = openMeasure(walk, step, { goal: before?.goal === true && alongside.test(gap) })
  if (before && secondCount.test(gap)) walk.last = before
  takePlan(walk, measure, gap)
  takeBase(walk, measure)
  return 'value'
}

/** '02 kiến nghị trả lời chậm, chiếm 5,3% (02/38 kiến nghị)': the bracket says the count again, with its whole. */
function saysAgain(walk: Walk, before: Measure, { figure, gap }: Step): boolean {
  const share = before.percent?.figure
  if (figure.of === null || !share || before.plan || gap.trim() !== '(' || share.start < before.value.end) return false
  if (before.value.kind !== 'amount' || before.value.number.value !== figure.number.value || !compatible(before.value, figure)) return false
  before.plan = { ...figure, number: figure.of.number, of: null, kind: 'amount' }
  extend(walk, before, figure.end)
  return true
}

const wholeNamed = /^\s+[^,;.:()%\d]{2,80}\(\s*$/u

/** 'đóng góp 28.350 tỷ đồng, chiếm 45,5% GRDP của tỉnh (62.300 tỷ đồng)': the bracket behind the name of the whole says how much that is. */
function saysWhole(walk: Walk, { value, percent, plan }: Measure, { figure, gap }: Step): boolean {
  if (!percent || percent.ofPlan || plan || value.kind !== 'amount' || figure.kind !== 'amount' || percent.figure.start < value.end) return false
  if (walk.previous?.figure !== percent.figure || !wholeNamed.test(gap) || !/^\s*[),;]/.test(walk.key.slice(figure.end, figure.end + 2))) return false
  const [of, part] = [inUnitOf(figure, value), value.number.value]
  return of !== null && of >= part && Math.abs((100 * part) / of - percent.figure.number.value) <= 0.02 * percent.figure.number.value
}

const outOf = patternOf(`^\\s(?:\\p{L}+\\s){0,3}(?:${measureCues.outOf})\\s$`)

/** '127 hộ nghèo trên 4.872 hộ': the second count is the whole. */
const isOutOf = ({ value, plan }: Measure, figure: Step['figure'], gap: string): boolean =>
  value.kind === 'amount' &&
  figure.kind === 'amount' &&
  plan === null &&
  outOf.test(gap) &&
  figure.unit !== null &&
  compatible(value, figure) &&
  figure.number.value > value.number.value

const movesOn = patternOf(`^\\s*\\)\\s*,\\s*(?:${measureCues.moves})\\s`)

/** 'Tỷ lệ hộ nghèo còn 9,48% (371/3.912 hộ)', 'đạt gần 80% kế hoạch, tương đương 5.919 tỷ đồng': the percentage is of the figure behind it. */
function followsItsPercent(walk: Walk, before: Measure, { figure, gap, next }: Step): boolean {
  if (figure.kind === 'percent' || before.value.kind !== 'percent' || walk.measures.at(-1) !== before) return false
  // 'Tỷ lệ đúng hạn đạt 97,2% (cấp tỉnh 12.040/12.520 hồ sơ, tỷ lệ 96,17%; …)': a part that has its own.
  if (next?.kind === 'percent' && fits(next, figure) && !fits(before.value, figure)) return false
  if (before.change || before.plan || before.threshold || before.shared || (figure.kind !== 'ratio' && figure.unit === null)) return false
  if (!percentThen.test(withoutPlan(gap)) && !standsBefore(before.value, gap, figure)) return false
  // 'Tỷ lệ hộ nghèo còn 1,32% (86 hộ), giảm 0,21%': what moves is the percentage, and the bracket says how many that is.
  if (figure.kind === 'amount' && before.percent === null && movesOn.test(walk.key.slice(figure.end, figure.end + 20)) && gap.trim() === '(') {
    extend(walk, before, figure.end)
    return true
  }
  before.percent = { figure: before.value, ofPlan: before.percent?.ofPlan ?? false }
  before.value = figure
  before.extent = { start: before.extent.start, end: figure.end }
  return true
}

/** A plan said before goes to the first value it can measure. */
function takePlan(walk: Walk, measure: Measure, gap: string): void {
  if (partOfIt.test(gap)) walk.plan = null
  const { plan } = walk
  if (plan && labelledPart.test(walk.key.slice(plan.end, measure.value.start))) return
  // 'kế hoạch vốn 82,5 tỷ đồng cho 19 công trình (chuyển tiếp 7, …)': a bare count in a bracket.
  if (plan?.unit && !measure.value.unit && walk.key.slice(plan.end, measure.value.start).includes('(')) return
  const ratio = measure.value.kind === 'ratio'
  if (plan && !ratio && compatible(measure.value, plan) && !gap.includes(';')) {
    measure.plan = plan
    measure.extent = { start: Math.min(measure.extent.start, plan.start), end: measure.extent.end }
  }
  if (ratio || measure.plan) walk.plan = null
}
