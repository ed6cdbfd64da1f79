import { figureWords } from '../../../lexicon/figure-words.ts'
import { measureCues } from '../../../lexicon/measure-cues.ts'
import { patternOf } from '../../../text/pattern.ts'
import { unchangedIn } from '../cues/comparisons.ts'
import type { Role } from '../cues/roles.ts'
import { namesAnother } from '../cues/subjects.ts'
import type { Figure } from '../figures.ts'
import { takeBase, takeBaseBehind } from './bases.ts'
import { changeOf, compatible, type Measure, newChange } from './measure.ts'
import { againstAt, endWith, extend, openMeasure, recent, type Step, type Walk } from './walk.ts'

const inBracket = /\([^()]*$/u
const continued = patternOf(`^\\s*(?:\\p{L}+\\s+){0,4}(?:,|${measureCues.and}|-)\\s*$`)
const listed = patternOf(`^[^;.]{0,30},\\s*(?:${measureCues.number}\\s+(?:\\p{L}+\\s+){0,2})?$`)

/** 'tăng 38 tấn so với cùng kỳ' of what stands before; with nothing before it is measured itself. */
export function placeChange(walk: Walk, step: Step): Role {
  const { figure, cue, gap } = step
  const against = againstAt(walk, figure.start, gap.length)
  const pair = nowAndThen(walk.key, figure, step.next)
  const found = changeTarget(walk, figure, gap) ?? quotaBefore(walk, step, against)
  const target = pair && found?.value.number.value !== pair.number.value ? null : found
  if (!target) return pair ? openPair(walk, step, pair, against) : openChange(walk, step, against)
  const change = changeOf(target, null)
  change.against ??= against
  if (figure.kind === 'percent' && target.value.kind !== 'percent') change.percent ??= { figure, direction: cue.direction, relative: false }
  else change.amount ??= { figure, direction: cue.direction }
  takeBaseBehind(walk, target, change)
  extend(walk, target, Math.max(figure.end, endWith(against, figure.end)))
  walk.last = target
  return 'change'
}

/** Farther off, the pair tells something else than the value now and then. */
const farthest = 0.25
const opensPair = /^[^,;.()\d]{0,16}\(\s*$/u

/** 'giảm 31 vụ |(84/115 vụ)|', 'tăng 12,5 tỷ đồng |(84,2/71,7 tỷ đồng)|': now and then, behind what lies between them or nearly so; no plan. */
export function nowAndThen(key: string, change: Figure, next: Figure | null): Figure | null {
  if (change.kind !== 'amount' || !next?.of || next.of.worded || !opensPair.test(key.slice(change.end, next.start))) return null
  const between = Math.abs(next.number.value - next.of.number.value)
  return Math.abs(between - change.number.value) <= farthest * change.number.value ? next : null
}

export const isNowAndThen = ({ key, previous }: Walk, { figure }: Step): boolean =>
  previous?.role === 'change' && nowAndThen(key, previous.figure, figure) === figure

/** What is measured is the value now; it has the name and the unit of what came or went. */
function openPair(walk: Walk, step: Step, pair: Figure, against: ReturnType<typeof againstAt>): Role {
  const { figure, cue } = step
  const change = { ...newChange(against), amount: { figure, direction: cue.direction } }
  const measure = openMeasure(walk, { ...step, figure: { ...figure, number: pair.number } }, { change })
  measure.extent.end = Math.max(pair.end, endWith(against, pair.end))
  return 'change'
}

/** 'được giao 175 chỉ tiêu, |tăng 7 chỉ tiêu so với năm trước|': what was given is itself compared. */
function quotaBefore(walk: Walk, { figure, gap, range }: Step, against: ReturnType<typeof againstAt>): Measure | null {
  const { plan } = walk
  if (!plan || !against || figure.kind !== 'amount' || plan.unit?.noun !== figure.unit?.noun || gap.length > 16) return null
  walk.plan = null
  return openMeasure(walk, { figure: plan, range: { start: Math.max(walk.sentence.start, range.start - 80), end: plan.start } })
}

/** Only a change that says against what is something measured. */
function openChange(walk: Walk, step: Step, against: ReturnType<typeof againstAt>): Role {
  const { figure, cue } = step
  const move = { figure, direction: cue.direction }
  const change = { ...newChange(against), ...(figure.kind === 'percent' ? { percent: { ...move, relative: false } } : { amount: move }) }
  const measure = openMeasure(walk, step, { changeOnly: true, change: against ? change : null })
  if (against) takeBase(walk, measure)
  measure.extent.end = Math.max(measure.extent.end, endWith(against, figure.end))
  return 'change'
}

/** May this measure still be given such a change? */
function isOpen(measure: Measure, figure: Figure): boolean {
  if (measure.changeOnly || measure.threshold || measure.shared || measure.value.unit?.kind === 'abstract') return false
  return measure.change === null || (figure.kind === 'percent' ? measure.change.percent === null : measure.change.amount === null)
}

const fits = (measure: Measure, figure: Figure): boolean => isOpen(measure, figure) && (figure.kind === 'percent' || compatible(measure.value, figure))

/** The measure a change speaks of: the last one here, or, in a sentence that only compares, one of the sentence before with the same unit. */
function changeTarget(walk: Walk, figure: Figure, gap: string): Measure | null {
  const { last } = walk
  if (last === null) return walk.carried.find(measure => fits(measure, figure)) ?? null
  const bracket = inBracket.test(gap)
  if (bracket && isOfSameCount(last, figure, gap)) return last
  if (!namesAnother(gap, bracket) || saysItsCount(gap, figure)) {
    const near = sameNoun(walk, figure, bracket) ?? (fits(last, figure) ? last : null)
    if (near) return near
  }
  if (walk.previous?.role !== 'change' && !last.change) return null
  const untouched = recent(walk).find(measure => figure.kind !== 'percent' && fits(measure, figure) && measure.change === null)
  return untouched ?? walk.carried.find(measure => fits(measure, figure)) ?? null
}

/** 'xảy ra 04 vụ, làm 01 người chết (|số vụ tăng| 01 vụ so với cùng kỳ)'. */
const saysItsCount = (gap: string, { unit }: Figure): boolean => unit?.noun != null && countOf.exec(gap)?.groups?.noun?.trim() === unit.noun
const countOf = patternOf(`[(,]\\s*${measureCues.number}\\s+(?<noun>[\\p{L}\\s]+?)\\s+(?:${measureCues.moves})\\s*$`)

/** '787 tổ chức cơ sở đảng (tăng 11 cơ sở đảng)': in the bracket right behind, the noun may be shortened. */
function isOfSameCount(last: Measure, figure: Figure, gap: string): boolean {
  const [whole, part] = [last.value.unit?.noun ?? '', figure.unit?.noun]
  return part !== undefined && whole.includes(part) && isOpen(last, figure) && last.value.kind === 'amount' && !/[,;]/.test(gap)
}

/** 'xảy ra 12 vụ, chết 01 người, bị thương 04 người (giảm 03 vụ, tăng 01 người bị thương)': the same unit counts for more than nearness, and the same words behind it for more. */
function sameNoun(walk: Walk, figure: Figure, listed: boolean): Measure | null {
  const noun = figure.unit?.noun
  if (figure.kind === 'percent' || !noun) return null
  const same = recent(walk).filter(measure => fits(measure, figure) && measure.value.unit?.noun === noun && measure.change === null)
  const next = /^\s(\p{L}+)/u.exec(walk.key.slice(figure.end, figure.end + 20))?.[1]
  const alike =
    next &&
    same.filter(measure => walk.key.slice(Math.max(measure.gap.start, measure.value.start - 20), Math.min(measure.value.end + 20, figure.start)).includes(next))
  if (alike && alike.length > 0 && same.length > 1) return alike.at(-1) ?? null
  const main = same.filter(measure => !isSecond(walk.key, measure))
  if (walk.last && main.includes(walk.last)) return walk.last
  return (listed || walk.previous?.role === 'change' ? main[0] : main.at(-1)) ?? null
}

/** '1,3 lần' is 130 %, to ten of them. */
function asPercent(figure: Figure): Figure {
  if (figure.unit?.noun !== figureWords.timesUnit) return figure
  return { ...figure, number: { ...figure.number, value: 100 * figure.number.value, decimals: figure.number.decimals - 2 } }
}

/** 'bằng 102% so với cùng kỳ', 'gấp 1,3 lần cùng kỳ'. */
export function placeRelative(walk: Walk, step: Step): Role {
  const { figure, gap } = step
  const against = againstAt(walk, figure.end)
  const percent = { figure: asPercent(figure), direction: 1 as const, relative: true }
  const target = walk.last ?? walk.carried.at(-1) ?? null
  if (target && !target.changeOnly && !target.threshold && !namesAnother(gap, true)) {
    const change = changeOf(target, against)
    change.percent ??= percent
    extend(walk, target, Math.max(figure.end, endWith(against, figure.end)))
  } else openMeasure(walk, step, { change: { ...newChange(against), percent } })
  return 'relative'
}

/** 'giảm 03 vụ, 05 đối tượng so với cùng kỳ': the second figure is a change as well. */
export function continuesChange(walk: Walk, step: Step): boolean {
  const before = walk.previous
  const { figure, gap } = step
  if (before?.role !== 'change' || figure.kind === 'ratio') return false
  if (!continued.test(gap) && !(before.measure?.changeOnly && listed.test(gap))) return false
  const amount = { figure, direction: before.measure?.change?.amount?.direction ?? (1 as const) }
  const against = againstAt(walk, figure.end)
  const target = [...recent(walk), ...walk.carried].find(measure => !measure.changeOnly && measure.change === null && compatible(measure.value, figure))
  if (target) target.change = { ...newChange(against), amount }
  else if (before.measure?.changeOnly && against) openMeasure(walk, step, { changeOnly: true, change: { ...newChange(against), amount } })
  else return false
  return true
}

/** 'so sánh với tuần trước không biến động' of what stands before, or of the sentence before. */
export function readUnchanged(walk: Walk): void {
  const { start, end } = walk.sentence
  const found = unchangedIn(walk.key.slice(start, end))
  if (!found) return
  const at = start + found.start
  const target = walk.measures.findLast(measure => measure.value.end <= at && !isSecond(walk.key, measure)) ?? walk.carried[0]
  if (!target || target.change || target.changeOnly || target.threshold || target.value.kind === 'ratio') return
  target.change = { ...newChange(againstAt(walk, at)), unchanged: true }
  extend(walk, target, start + found.end)
}

/** '02 ca mắc/0 ca tử vong': the second count goes with the first. */
const isSecond = (key: string, measure: Measure): boolean => /\/\s?$/.test(key.slice(Math.max(measure.gap.start, measure.value.start - 3), measure.value.start))
