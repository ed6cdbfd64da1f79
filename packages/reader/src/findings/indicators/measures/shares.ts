import { measureCues } from '../../../lexicon/measure-cues.ts'
import { patternOf } from '../../../text/pattern.ts'
import { endsWithWord } from '../../../text/word-patterns.ts'
import { withoutAgainst } from '../cues/comparisons.ts'
import type { Role } from '../cues/roles.ts'
import { namesAnother } from '../cues/subjects.ts'
import type { Measure } from './measure.ts'
import { belongsAhead, comesTo } from './percent-ahead.ts'
import { extend, openMeasure, type Step, type Walk } from './walk.ts'

const inBracket = /\([^()]*$/u
const enumeration = patternOf(`^[^;.:()%]{0,90}?(?:,|\\s)\\s*${measureCues.and}\\s+(?:\\p{L}+\\s+){0,2}$`)
/** '4.102 hồ sơ, trong đó trước và đúng hạn 4.089 hồ sơ': no second count beside the first. */
const partOfIt = patternOf(`(?<!\\p{L})(?:${measureCues.partOf})(?!\\p{L})`)
const enumerated = patternOf(`^[^;.:()%]{0,90}?(?:,|${measureCues.and})\\s*(?:\\p{L}+\\s+){0,2}$`)
/** '06 hợp tác xã; ít nhất 70% hợp tác xã …': another clause. */
const boundBefore = patternOf(`;\\s*(?:${measureCues.bound})\\s*$`)
const equalling = `(?:${measureCues.equals})(?:\\s+(?:${measureCues.with}|${measureCues.about}))*`
const sameChange = patternOf(`^(?:\\s*\\p{L}+){0,4}\\s*\\(\\s*(?:${equalling}\\s+)?[+-]?$|^[\\s,]*${equalling}\\s*$`)

/** 'đạt 61,25% kế hoạch năm', '(84,8%)': of the figure before, unless the words between name another quantity. */
export function placeShare(walk: Walk, step: Step): Role {
  const { figure, gap } = step
  const ofPlan = step.cue.role === 'plan-percent'
  const target = ofPlan ? withoutCompany(walk) : walk.last
  const shared = target !== null && isEnumerated(walk, target, gap)
  if (
    target &&
    !shared &&
    !isWholeOfOthers(walk, step, target) &&
    (takes(target, gap, ofPlan) || sharesRatio(target, step)) &&
    !belongsAhead(walk, step, target)
  ) {
    give(target, { figure, ofPlan })
    extend(walk, target, figure.end)
    return step.cue.role
  }
  const own = openMeasure(walk, step)
  if (ofPlan || figure.number.value > 100) own.percent = { figure, ofPlan: true }
  else if (shared) shareOfAll(walk, own)
  return 'value'
}

/** 'huy động 5 đoàn viên nhập liệu, hoàn thành |100% hồ sơ|': all of what is named behind it, and no share of those before. */
function isWholeOfOthers({ key }: Walk, { figure, gap, cue }: Step, { value }: Measure): boolean {
  if (figure.number.value !== 100 || cue.role === 'plan-percent' || value.kind !== 'amount' || !wholeOpener.test(gap)) return false
  const noun = key.slice(figure.end, figure.end + 24)
  return /^\s\p{L}/u.test(noun) && !noun.trimStart().startsWith(value.unit?.noun ?? '%')
}

const wholeOpener = patternOf(`[,;]\\s(?:${measureCues.wholeOpeners})\\s+$`)

const company = endsWithWord([measureCues.with, `${measureCues.with} (?:${measureCues.about})`])

/** 'tổng dư nợ 4.108 tỷ đồng |với hơn 61.000 hộ còn dư nợ|, hoàn thành 99,9% kế hoạch': the plan is that of the money, not of those it went to. */
function withoutCompany(walk: Walk): Measure | null {
  const [main, last] = walk.measures.slice(-2) as [Measure | undefined, Measure | undefined]
  if (!main || !last || last !== walk.last || main.percent || main.value.unit?.kind !== 'measure' || last.value.unit?.kind !== 'count') return walk.last
  return company.test(walk.key.slice(main.value.end, last.value.start)) ? main : walk.last
}

/** '… hộ nghèo, hộ cận nghèo (đạt |75%| kế hoạch)'. */
const bracketOpens = patternOf(`\\(\\s*(?:(?:${measureCues.reached})\\s)?$`)

/** '4.876/4.902 bản kê khai tài sản, thu nhập (99,5%)', '58/62 biên chế cán bộ, công chức được giao (93,5%)': whatever words stand between, the bracket says what the ratio comes to. */
export const sharesRatio = ({ value, percent, threshold }: Measure, { figure, gap }: Step): boolean =>
  percent === null &&
  !threshold &&
  value.of !== null &&
  gap.length < 160 &&
  bracketOpens.test(gap) &&
  !/[;.]/.test(gap) &&
  comesTo(figure, value.number.value, value.of.number.value)

function takes(target: Measure, gap: string, ofPlan: boolean): boolean {
  if (target.threshold || (!ofPlan && target.value.kind === 'percent')) return false
  if (gap.includes(';') && boundBefore.test(gap)) return false
  const adjacent = /^[\s,=:(]*$/u.test(gap.replace(/\p{L}+/gu, '').trim())
  return (target.value.unit !== null || adjacent) && !namesAnother(gap, (ofPlan && target.value.kind !== 'percent') || inBracket.test(gap))
}

/** The first percentage counts, one of the plan before any other. */
function give(target: Measure, percent: NonNullable<Measure['percent']>): void {
  const before = target.percent
  if (before && !(percent.ofPlan && !before.ofPlan)) target.morePercents.push(percent.figure)
  else {
    if (before) target.morePercents.push(before.figure)
    target.percent = percent
  }
}

/** '38 chi bộ, 02 đảng bộ và 11 chi bộ …, đạt 100%': the percentage is of all of them, not of the last. */
function isEnumerated(walk: Walk, target: Measure, gap: string): boolean {
  const before = walk.measures.at(-2)
  if (!before || gap.includes('(') || before.percent || before.value.kind !== 'amount' || target.value.kind !== 'amount') return false
  const between = walk.key.slice(before.value.end, target.value.start)
  return enumeration.test(between) && !partOfIt.test(between)
}

/** The name of a share of several counts stands before the first of them. */
function shareOfAll(walk: Walk, own: Measure): void {
  own.shared = true
  let first = walk.measures.length - 2
  while (first > 0 && enumerated.test(walk.key.slice((walk.measures[first - 1] as Measure).value.end, (walk.measures[first] as Measure).value.start))) first--
  const opening = walk.measures[first] as Measure
  own.gap = opening.gap
  own.extent = { start: opening.value.start, end: own.extent.end }
}

/** What moves is itself a percentage. */
const isPoints = ({ kind }: Step['figure']): boolean => kind === 'percent'

/** 'giảm 03 vụ (20%)', 'tăng 1,6 triệu đồng, tương đương 7,7%'. */
export function isPercentOfChange(walk: Walk, { figure, gap }: Step): boolean {
  const before = walk.previous
  const change = before?.measure?.change
  if (before?.role !== 'change' || !change?.amount || change.percent || isPoints(change.amount.figure) || !sameChange.test(withoutAgainst(gap))) return false
  change.percent = { figure, direction: change.amount.direction, relative: false }
  extend(walk, before.measure as Measure, figure.end)
  return true
}
