import { measureCues } from '../../../lexicon/measure-cues.ts'
import { patternOf } from '../../../text/pattern.ts'
import type { Figure } from '../figures.ts'
import type { Measure } from './measure.ts'
import { openMeasure, type Step, type Walk } from './walk.ts'

const phraseThenBracket = patternOf(/^\s[^;.()%]{0,120}\(\s*(?:\p{L}+\s+){0,3}$/u)
const thenRatio = patternOf(`^\\s(?:${measureCues.concerning})\\s+(?:\\p{L}+\\s+){0,2}$`)
const andAnother = patternOf(`^[^;.()%]{0,40}\\)?\\s*(?:${measureCues.and})\\s[^;.()%]{0,120}\\(?\\s*$`)

/** Does `value` of `whole` come to the percentage, at the digits printed (rounded or cut off)? */
export const comesTo = (percent: Figure, value: number, whole: number): boolean =>
  whole > 0 && Math.abs((100 * value) / whole - percent.number.value) < 10 ** -percent.number.decimals - 1e-9

/** Does the ratio come to the percentage? False without a ratio. */
export const fits = (percent: Figure, ratio: Figure | null): boolean => ratio?.of != null && comesTo(percent, ratio.number.value, ratio.of.number.value)

/** '40% đối với khối nông, lâm nghiệp (02/05 tổ)', '100% đối với 18/18 cơ quan': the percentage says what the ratio behind it comes to. */
export const standsBefore = (percent: Figure, between: string, ratio: Figure | null): boolean =>
  (phraseThenBracket.test(between) || thenRatio.test(between)) && fits(percent, ratio)

/** '(02/10 đồng chí); đạt 14,2% đối với trưởng các phòng, ban (01/07 đồng chí)': not of the ratio before, which has its own or comes to something else. */
export function belongsAhead(walk: Walk, { figure, next }: Step, target: Measure): boolean {
  if (!next || (target.percent === null && (target.value.kind !== 'ratio' || fits(figure, target.value)))) return false
  return standsBefore(figure, walk.key.slice(figure.end, next.start), next)
}

/** 'đạt 20% đối với ủy viên (03/15 đồng chí) và chi ủy viên (02/10 đồng chí)': one percentage for both. */
export function sharesPercentBefore(walk: Walk, before: Measure, step: Step): boolean {
  const percent = before.percent
  if (!percent || percent.figure.end > before.value.start || before.value.kind !== 'ratio' || walk.measures.at(-1) !== before) return false
  if (!andAnother.test(step.gap) || !fits(percent.figure, step.figure)) return false
  openMeasure(walk, step, { percent })
  return true
}
