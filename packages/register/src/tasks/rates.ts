/** Counts and rates whose parts add up, each with the rule by which it was counted. */
import type { LocalDate } from '../calendar/local-date.ts'
import { type DatedTask, type TimeState, timeStateOf, timeStates } from './time-state.ts'

/** By the first deadline, which an extension does not improve; or by the one that holds, as the Government's report counts. */
export type RateWay = 'first' | 'agreed'

export interface OnTimeRate {
  way: RateWay
  /** The base: due in the period and up to yesterday, or done already; neither cancelled nor suspended. `onTime + late + waiting + overdue`. */
  due: number
  onTime: number
  /** Done, but behind the deadline. */
  late: number
  /** Handed in by the deadline, which has passed, and not confirmed: not done, but not overdue. */
  waiting: number
  /** Not done, not handed in in time, and the deadline has passed. */
  overdue: number
  /** Due in the period, but not yet, and not done: outside the base. */
  notYet: number
  /** Due in the period, but suspended: outside the base. */
  suspended: number
  /** `onTime / due`; null when nothing was due. */
  rate: number | null
}

export interface DayPeriod {
  from: LocalDate
  to: LocalDate
}

/**
 * How much of what was due in a period was done in time. Done is what was handed in and later confirmed; the day of that handing in counts.
 *
 * @example
 * onTimeRate([{ state: 'completed', firstDueOn: '2026-06-10', dueOn: '2026-06-20', submittedOn: '2026-06-15', completedOn: '2026-06-15' }], { from: '2026-06-01', to: '2026-06-30' }, '2026-07-01', 'first').rate // 0
 */
export function onTimeRate(tasks: readonly DatedTask[], { from, to }: DayPeriod, today: LocalDate, way: RateWay): OnTimeRate {
  const counted: OnTimeRate = { way, due: 0, onTime: 0, late: 0, waiting: 0, overdue: 0, notYet: 0, suspended: 0, rate: null }
  for (const task of tasks) {
    const part = rated(task, { from, to }, today, way)
    if (part !== null) counted[part]++
  }
  counted.due = counted.onTime + counted.late + counted.waiting + counted.overdue
  counted.rate = counted.due === 0 ? null : counted.onTime / counted.due
  return counted
}

export const rateParts = ['onTime', 'late', 'waiting', 'overdue', 'notYet', 'suspended'] as const
export type RatePart = (typeof rateParts)[number]

/** In which part of the rate one task counts; null: in none. The list behind a figure is made with it. */
export function rated(task: DatedTask, { from, to }: DayPeriod, today: LocalDate, way: RateWay): RatePart | null {
  const due = way === 'first' ? task.firstDueOn : task.dueOn
  if (due === null || due < from || due > to || task.state === 'cancelled') return null
  if (task.state === 'completed') return (task.completedOn ?? today) <= due ? 'onTime' : 'late'
  if (task.state === 'suspended') return 'suspended'
  if (due >= today) return 'notYet'
  return task.state === 'submitted' && (task.submittedOn ?? today) <= due ? 'waiting' : 'overdue'
}

export type TimeStateCounts = Record<TimeState, number> & { total: number }

/** 'Tổng số N nhiệm vụ: …': how many stand where in time. `total` is the sum of the others. */
export function countTimeStates(tasks: readonly DatedTask[], today: LocalDate, near: LocalDate): TimeStateCounts {
  const counts = Object.fromEntries([...timeStates, 'total'].map(state => [state, 0])) as TimeStateCounts
  for (const task of tasks) counts[timeStateOf(task, today, near)]++
  counts.total = tasks.length
  return counts
}
