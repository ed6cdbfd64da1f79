import { measureCues } from '../../../lexicon/measure-cues.ts'
import { patternOf } from '../../../text/pattern.ts'
import type { Role } from '../cues/roles.ts'
import { comesTo } from './percent-ahead.ts'
import { openMeasure, type Step, type Walk } from './walk.ts'

const opening = patternOf(`^[^()]{0,60}\\(\\s*${measureCues.present}\\s*$`)

/** 'kết nạp từ 35 đảng viên trở lên (7 tháng đã kết nạp |19/35|': what was done so far. */
const soFar = patternOf(`^[^()]{0,60}\\(\\s*${measureCues.soFar}[^()\\d]{2,40}$`)

const moved = patternOf(`^\\s*,\\s*(?:${measureCues.moves})\\s`)

/** 'đạt trên 95% dân số (hiện nay 8.742/9.460 người, đạt 92,4%)': a count and its whole that do not come to the percentage before say how it stands now; so does a percentage with its own change. */
export function isPresent(walk: Walk, { figure, gap }: Step): boolean {
  const { last } = walk
  if (last && last.percent === null && figure.of !== null && soFar.test(gap)) return true
  if (last?.value.kind !== 'percent' || last.percent !== null || !opening.test(gap)) return false
  if (figure.kind === 'percent') return moved.test(walk.key.slice(figure.end, figure.end + 20))
  return figure.of !== null && !comesTo(last.value, figure.number.value, figure.of.number.value)
}

/** 'đạt 80% dân số (năm 2025 ước đạt 34%)': a percentage in the bracket only says from where the goal sets out. */
export const isPresentShare = ({ last }: Walk, { figure, gap }: Step): boolean =>
  figure.kind === 'percent' && last?.value.kind === 'percent' && last.percent === null && opening.test(gap)

/** Measured by the same name. */
export function placePresent(walk: Walk, step: Step): Role {
  const goal = walk.last
  openMeasure(walk, step, { present: true, ...(goal ? { gap: goal.gap } : {}) })
  return 'value'
}
