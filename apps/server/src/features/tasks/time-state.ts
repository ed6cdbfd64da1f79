import type { TimeState } from '@roviec/contract'
import { localDate, workCalendar, workingDaysAfter, workingDaysBetween } from '@roviec/register'

const calendar = workCalendar()

/** A deadline so near that it is to be looked at: within this many working days. */
const soon = 3

/** The last day that counts as soon, seen from `today`. */
export const dueSoonUntil = (today: string): string => workingDaysAfter(calendar, localDate(today), soon)

/** `today` is always given: a state of time is never stored. */
export function timeStateOf(dueOn: string | null, today: string): TimeState {
  if (dueOn === null) return 'noDeadline'
  if (dueOn < today) return 'overdue'
  return dueOn <= dueSoonUntil(today) ? 'dueSoon' : 'inTime'
}

/** Working days from today to the last day allowed; negative when it has passed. */
export function workingDaysLeft(dueOn: string, today: string): number {
  return dueOn >= today ? workingDaysBetween(calendar, localDate(today), localDate(dueOn)) : -workingDaysBetween(calendar, localDate(dueOn), localDate(today))
}
