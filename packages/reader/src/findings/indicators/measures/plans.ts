import { measureCues } from '../../../lexicon/measure-cues.ts'
import { patternOf } from '../../../text/pattern.ts'
import { endsWithWord } from '../../../text/word-patterns.ts'
import type { Role } from '../cues/roles.ts'
import { namesAnother } from '../cues/subjects.ts'
import type { Figure } from '../figures.ts'
import { compatible, type Measure } from './measure.ts'
import { comesTo } from './percent-ahead.ts'
import { extend, openMeasure, type Step, type Walk } from './walk.ts'

const linked = patternOf(`^[^.]*[(,/]|${measureCues.compare}`)
/** '(kế hoạch 1 tỷ đồng, thực hiện 1.328 triệu đồng)': the result stands in the bracket too. */
const saysResultAnew = patternOf(`^[^()]*${measureCues.resultAnew}[^()]*\\d`)
const commaAhead = patternOf(/\p{L}\s*,/u)
const otherPhrase = patternOf(/\p{L}{2,}\s*,\s*\p{L}+(?:\s+\p{L}+){3,}/u)
const goalInBracket = patternOf(`\\(\\s*${measureCues.goal}\\s`)
/** '|Chỉ tiêu cả năm 2026 kết nạp| từ 32 đảng viên mới |trở lên|'. */
const goalForYear = patternOf(`^\\s*${measureCues.goal} ${measureCues.year}(?:\\s+\\p{L}+){1,6}\\s*$`)
const openAbove = patternOf(`^(?:\\s\\p{L}+){0,3}?\\s${measureCues.orMore}`)

/** '450 ha (kế hoạch 500 ha)' gives the plan of what stands before; 'Kế hoạch 500 ha, thực hiện 450 ha' of what follows; '(chỉ tiêu đào tạo 5 lớp)' is a goal. Null when it is a value after all. */
export function placePlan(walk: Walk, step: Step): Role | null {
  const { figure, cue, gap } = step
  const target = walk.last
  const close =
    target !== null &&
    target.plan === null &&
    target.value.kind !== 'ratio' &&
    compatible(target.value, figure) &&
    isRate(target.value) === isRate(figure) &&
    !gap.includes(';') &&
    gap.length < 70
  if (target && saysPercentAgain(target, figure, gap)) {
    target.percent = { figure: target.value, ofPlan: true }
    target.value = figure
    target.extent = { start: target.extent.start, end: figure.end }
    return 'value'
  }
  if (target?.value.kind !== 'ratio' && repeatsResult(target, figure, gap)) {
    if (target && figure.of) target.value = { ...target.value, kind: 'ratio', of: figure.of }
    if (target) extend(walk, target, figure.end)
    return 'plan'
  }
  if (
    close &&
    !saysResultAnew.test(walk.key.slice(figure.end, figure.end + 60)) &&
    !otherPhrase.test(gap) &&
    (cue.role === 'whole' || linked.test(gap) || !commaAhead.test(gap))
  ) {
    target.plan = figure
    extend(walk, target, figure.end)
    return 'plan'
  }
  if (cue.role === 'whole') return null
  if (goalInBracket.test(gap) || (goalForYear.test(gap) && openAbove.test(walk.key.slice(figure.end, figure.end + 40)))) {
    openMeasure(walk, step, { goal: true })
    return 'value'
  }
  if (isGoalOfNoun(walk.key, figure, gap)) {
    openMeasure(walk, step, { goal: true })
    return 'value'
  }
  if (target && isShareOfPlan(target, figure, gap)) {
    target.percent = { figure, ofPlan: true }
    extend(walk, target, figure.end)
    return 'plan-percent'
  }
  if (!planInBracket.test(gap) || walk.key[figure.end] !== ')') walk.plan = figure
  return 'plan'
}

/** '119.200đ/ngày' is no plan of '142.500.000 đồng'. */
const isRate = ({ unit }: Figure): boolean => unit !== null && unit.kind === 'measure' && unit.key !== unit.noun

/** 'bảo đảm |mục tiêu 100% học sinh| tham gia bảo hiểm y tế': a percentage of a noun is the goal itself. */
const isGoalOfNoun = (key: string, figure: Figure, gap: string): boolean =>
  figure.kind === 'percent' && goalBefore.test(gap) && ofNoun.test(key.slice(figure.end, figure.end + 24))

const goalBefore = endsWithWord([measureCues.aim])
const ofNoun = patternOf(`^\\s(?!(?:${measureCues.notNoun})(?!\\p{L}))\\p{L}`)

/** '(KH 500 ha)': a bracket with the plan belongs to what stands before it, never to what follows. */
const planInBracket = patternOf(/\(\s*\p{L}[^()]*$/u)

/** 'thu 4,5 tỷ đồng (NQ 96%)': of an amount a percentage is no plan, but the share of it that was reached. */
const isShareOfPlan = ({ value, percent }: Measure, figure: Figure, gap: string): boolean =>
  figure.kind === 'percent' && value.kind === 'amount' && percent === null && planInBracket.test(gap)

/** 'bằng 78,8% dự toán HĐND xã giao (28.764/36.500 triệu đồng)': the bracket says what the percentage is of. */
const saysPercentAgain = ({ value, change }: Measure, figure: Figure, gap: string): boolean =>
  value.kind === 'percent' && change === null && gap.includes('(') && figure.of !== null && comesTo(value, figure.number.value, figure.of.number.value)

/** 'gieo 1.240 ha, bằng 93% kế hoạch (1.240/1.333 ha)', 'kết nạp 56 hội viên, đạt 112% chỉ tiêu giao (56 hội viên)': the bracket says the result again, with or without what it is of. */
function repeatsResult(target: Measure | null, figure: Figure, gap: string): boolean {
  if (target === null || target.percent === null || !gap.includes('(') || figure.number.value !== target.value.number.value) return false
  return figure.of !== null || Math.abs(target.percent.figure.number.value - 100) > 1
}

/** 'vượt 1,5 ha so với KH'; an amount above nothing said before is a value. */
export function placeExceed(walk: Walk, step: Step): Role | null {
  const { figure, cue, gap } = step
  const exceed = { figure, direction: cue.direction }
  const target = walk.last
  const { of } = target?.value ?? {}
  // '21/25 chỉ tiêu đạt và vượt kế hoạch (84%)': the share itself, no excess.
  if (target && of && target.percent === null && comesTo(figure, target.value.number.value, of.number.value)) {
    target.percent = { figure, ofPlan: false }
    extend(walk, target, figure.end)
    return 'share'
  }
  if (target && !namesAnother(gap, true)) {
    target.exceed ??= exceed
    extend(walk, target, figure.end)
    return 'exceed'
  }
  if (figure.kind !== 'percent') return null
  openMeasure(walk, step, { exceed })
  return 'exceed'
}
