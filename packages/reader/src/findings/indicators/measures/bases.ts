import { againstIn } from '../cues/comparisons.ts'
import type { Role } from '../cues/roles.ts'
import type { Figure } from '../figures.ts'
import { type Change, changeOf, compatible, type Measure } from './measure.ts'
import { againstAt, extend, type Step, type Walk } from './walk.ts'

/** '(cùng kỳ 15 vụ)' behind a value; before one it waits for it: 'Cùng kỳ 15 vụ, năm nay 11 vụ'. */
export function placeBase(walk: Walk, { figure, gap }: Step): Role {
  const target = walk.last
  if (target && !target.threshold && gap.includes('(') && compatible(target.value, figure)) {
    const change = changeOf(target, againstAt(walk, figure.start - gap.length))
    setBase(change, thenOf(figure, target))
    extend(walk, target, figure.end)
  } else walk.base = { figure, name: null }
  return 'base'
}

/** '05 vụ, giảm 03 vụ so với cùng kỳ (05/08 vụ)': now and then; the second is that of the other time. */
const thenOf = (figure: Figure, { value }: Measure): Figure =>
  figure.kind === 'ratio' && figure.of && figure.number.value === value.number.value
    ? { ...figure, kind: 'amount', number: figure.of.number, unit: figure.of.unit ?? figure.unit, of: null }
    : figure

/** 'giảm từ 9,48% năm 2025 xuống còn 7,6%': the name stands before the first of the two; 'giảm từ 1 - 2%' is a range. */
export function placeFrom(walk: Walk, { figure, range }: Step): Role | null {
  if (figure.number.upper !== null) return null
  walk.base = { figure, name: range }
  return 'from'
}

/** The value of the other time that waited for `measure`. */
export function takeBase(walk: Walk, measure: Measure): void {
  const { base } = walk
  walk.base = null
  if (!base) return
  if (base.name) Object.assign(measure, { gap: base.name, extent: { start: base.figure.start, end: measure.extent.end } })
  if (!compatible(measure.value, base.figure)) return
  const change = changeOf(measure, againstAt(walk, Math.max(walk.sentence.start, base.figure.start - 40)))
  setBase(change, base.figure)
}

/** 'Tiếp nhận 412 hồ sơ; cùng kỳ tiếp nhận 380 hồ sơ, tăng 32 hồ sơ': what waited for a value is that of the one before. */
export function takeBaseBehind(walk: Walk, { value }: Measure, change: Change): void {
  const { base } = walk
  if (!base || base.name || change.base || base.figure.start < value.end || !compatible(value, base.figure)) return
  walk.base = null
  setBase(change, base.figure)
}

function setBase(change: Change, figure: Figure): void {
  if (change.base) return
  change.base = figure
  change.baseStated = true
}

/** 'tăng 19 ca so với cùng kỳ (03 ca …)', 'tăng 15% so với cùng kỳ (2.800 tấn)': what stands in brackets behind a change is the value of the other time; behind a percentage only where that time is named. */
export function isBaseInBracket(walk: Walk, figure: Figure, gap: string): boolean {
  const before = walk.previous
  const change = before?.role === 'change' || before?.role === 'relative' ? before.measure?.change : null
  const changed = change?.amount?.figure ?? (change?.percent && againstIn(gap) !== null ? before?.measure?.value : null)
  if (!change || !changed || change.base || !/^[^;,.:()]*\(\s*$/.test(gap) || !compatible(changed, figure) || figure.kind === 'ratio') return false
  change.base = figure
  change.baseStated = againstIn(gap) !== null
  extend(walk, before?.measure as Measure, figure.end)
  return true
}
