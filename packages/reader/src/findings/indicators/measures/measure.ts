import type { Block } from '../../../structure/tree.ts'
import type { Range } from '../../../text/sentences.ts'
import type { Figure } from '../figures.ts'
import { conversion, isPartOf } from '../units.ts'

/** Something measured, and what the same words say it is measured against. All offsets are in the mended text. */
export interface Measure {
  block: Block
  sentence: Range
  value: Figure
  /** The value is itself a change: 'Tỷ lệ hộ nghèo giảm 2,5% so với năm 2024'. */
  changeOnly: boolean
  /** 'từ 50% trở lên', 'dưới 5%': other things are counted by it. */
  threshold: boolean
  /** A share of several counts said before it: '38 chi bộ, 02 đảng bộ và 11 chi bộ, đạt 100%'. */
  shared: boolean
  /** Said to be a goal where it stands: '(chỉ tiêu đào tạo 4 lớp với 120 học viên)'. */
  goal: boolean
  /** Said in a bracket behind a goal to be so now, or to have been so then: '(năm 2025: 6.120/7.200 hồ sơ, đạt 85%)'. */
  present: boolean
  /** The plan or whole where it is written apart ('KH 500 ha'); a ratio has its own. */
  plan: Figure | null
  /** Percent of plan or of whole. */
  percent: { figure: Figure; ofPlan: boolean } | null
  /** Further percentages said of the same value: 'đạt 60% kế hoạch tỉnh giao, đạt 58% kế hoạch HĐND giao'. */
  morePercents: Figure[]
  /** How far above (or below) the plan: 'vượt 12% kế hoạch', 'tăng 20% so với kế hoạch'. */
  exceed: Move | null
  change: Change | null
  /** Text between the figure before and the value: the name is in it. */
  gap: Range
  /** What belongs to it, from the first figure to the last. */
  extent: Range
}

interface Move {
  figure: Figure
  direction: 1 | -1
}

export interface Change {
  amount: Move | null
  /** `relative`: as a percentage of the other time ('bằng 102% cùng kỳ'). */
  percent: (Move & { relative: boolean }) | null
  /** The value of the other time, where written. */
  base: Figure | null
  /** The words say that it is of the other time; else it only stands in brackets behind the change. */
  baseStated: boolean
  unchanged: boolean
  against: Range | null
}

export const newChange = (against: Range | null): Change => ({ amount: null, percent: null, base: null, baseStated: false, unchanged: false, against })

/** The change of a measure, begun when it has none. */
export function changeOf(measure: Measure, against: Range | null): Change {
  measure.change ??= newChange(against)
  return measure.change
}

/** Can one be measured by the other? A figure without a known unit takes any, but a percentage only percentages. */
export function compatible(a: Figure, b: Figure): boolean {
  const [first, second] = [a.unit?.noun, b.unit?.noun]
  if (!first || !second) return true
  if (a.unit?.kind === 'unknown' || b.unit?.kind === 'unknown') return (a.unit?.kind === 'percent') === (b.unit?.kind === 'percent')
  if (a.unit?.kind === 'percent' && b.unit?.kind === 'percent') return true
  if (first === second || first.startsWith(`${second} `) || second.startsWith(`${first} `)) return true
  return conversion(first, second) !== null || isPartOf(first, second) || isPartOf(second, first)
}

/** What `figure` comes to in the unit of `like`; null where the two cannot be compared. */
export function inUnitOf(figure: Figure, like: Figure): number | null {
  if (!compatible(figure, like)) return null
  const [from, to] = [figure.unit?.noun, like.unit?.noun]
  return figure.number.value * (from && to ? (conversion(from, to) ?? 1) : 1)
}
