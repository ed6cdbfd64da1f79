/** Where a task stands in time. Worked out from its dates and today, never kept. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { workingDaysAfter, workingDaysBetween } from '../calendar/working-days.ts'
import type { TaskLife } from './life.ts'

export const timeStates = ['noDeadline', 'inTime', 'dueSoon', 'overdue', 'doneInTime', 'doneLate', 'doneNoDeadline', 'stopped'] as const
export type TimeState = (typeof timeStates)[number]

export type DatedTask = Pick<TaskLife, 'state' | 'firstDueOn' | 'dueOn' | 'submittedOn' | 'completedOn'>

/** A deadline this many working days ahead, or fewer, is near. */
export const usuallySoon = 3

/** The last day that counts as near, seen from `today`. */
export const soonUntil = (calendar: WorkCalendar, today: LocalDate, soon: number = usuallySoon): LocalDate => workingDaysAfter(calendar, today, soon)

/**
 * By the deadline that holds. Handed in and waiting for confirmation it is not overdue any more when it was handed in in time;
 * suspended and cancelled work stands still.
 *
 * @param near what `soonUntil` gives
 */
export function timeStateOf(task: DatedTask, today: LocalDate, near: LocalDate): TimeState {
  if (task.state === 'cancelled' || task.state === 'suspended') return 'stopped'
  const { dueOn } = task
  if (task.state === 'completed') return dueOn === null ? 'doneNoDeadline' : (task.completedOn ?? today) <= dueOn ? 'doneInTime' : 'doneLate'
  if (dueOn === null) return 'noDeadline'
  const day = task.state === 'submitted' ? (task.submittedOn ?? today) : today
  if (day > dueOn) return 'overdue'
  return task.state !== 'submitted' && dueOn <= near ? 'dueSoon' : 'inTime'
}

/** Working days from today to the last day allowed; negative when it has passed. */
export const workingDaysLeft = (calendar: WorkCalendar, dueOn: LocalDate, today: LocalDate): number =>
  dueOn >= today ? workingDaysBetween(calendar, today, dueOn) : -workingDaysBetween(calendar, dueOn, today)
