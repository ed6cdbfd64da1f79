import { measureCues } from '../../../lexicon/measure-cues.ts'
import type { Role } from '../cues/roles.ts'
import { namesAnother } from '../cues/subjects.ts'
import { compatible } from './measure.ts'
import { extend, openMeasure, type Step, type Walk } from './walk.ts'

const linked = new RegExp(`^[^.]*[(,/]|${measureCues.compare}`, 'u')
const commaAhead = /\p{L}\s*,/u
const otherPhrase = /\p{L}{2,}\s*,\s*\p{L}+(?:\s+\p{L}+){3,}/u
const goalInBracket = new RegExp(`\\(\\s*${measureCues.goal}\\s`, 'u')

/** '450 ha (kế hoạch 500 ha)' gives the plan of what stands before; 'Kế hoạch 500 ha, thực hiện 450 ha' of what follows; '(chỉ tiêu đào tạo 5 lớp)' is a goal. Null when it is a value after all. */
export function placePlan(walk: Walk, step: Step): Role | null {
  const { figure, cue, gap } = step
  const target = walk.last
  const close =
    target !== null && target.plan === null && target.value.kind !== 'ratio' && compatible(target.value, figure) && !gap.includes(';') && gap.length < 70
  if (close && !otherPhrase.test(gap) && (cue.role === 'whole' || linked.test(gap) || !commaAhead.test(gap))) {
    target.plan = figure
    extend(walk, target, figure.end)
    return 'plan'
  }
  if (cue.role === 'whole') return null
  if (goalInBracket.test(gap)) {
    openMeasure(walk, step, { goal: true })
    return 'value'
  }
  walk.plan = figure
  return 'plan'
}

/** 'vượt 1,5 ha so với KH'; an amount above nothing said before is a value. */
export function placeExceed(walk: Walk, step: Step): Role | null {
  const { figure, cue, gap } = step
  const exceed = { figure, direction: cue.direction }
  const target = walk.last
  if (target && !namesAnother(gap, true)) {
    target.exceed ??= exceed
    extend(walk, target, figure.end)
    return 'exceed'
  }
  if (figure.kind !== 'percent') return null
  openMeasure(walk, step, { exceed })
  return 'exceed'
}
