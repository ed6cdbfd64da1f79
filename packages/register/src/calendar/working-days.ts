import { addDays, type LocalDate } from './local-date.ts'
import type { WorkCalendar } from './work-calendar.ts'

export const isWorkingDay = (calendar: WorkCalendar, date: LocalDate): boolean => calendar.dayOn(date).working

/** The n-th working day after a day; that day itself is not counted. `workingDaysAfter(calendar, '2026-06-23', 10)` is '2026-07-07'. */
export const workingDaysAfter = (calendar: WorkCalendar, from: LocalDate, n: number): LocalDate => nthWorkingDay(calendar, from, n, 1)

/** The n-th working day before a day, for reminders. `workingDaysBefore(calendar, '2026-09-03', 1)` is '2026-08-28': Quốc khánh, an exchanged Monday and a weekend lie between. */
export const workingDaysBefore = (calendar: WorkCalendar, from: LocalDate, n: number): LocalDate => nthWorkingDay(calendar, from, n, -1)

function nthWorkingDay(calendar: WorkCalendar, from: LocalDate, n: number, step: 1 | -1): LocalDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of days: ${n}`)
  let date = from
  for (let left = n; left > 0; ) {
    date = addDays(date, step)
    if (isWorkingDay(calendar, date)) left--
  }
  return date
}

/** Working days behind `from` up to and with `to`; negative when `to` comes first. */
export function workingDaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from)
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(calendar, date)) count++
  return count
}

/** The day itself when it is worked, else the next one that is. */
export const workingDayFrom = (calendar: WorkCalendar, date: LocalDate): LocalDate =>
  isWorkingDay(calendar, date) ? date : workingDaysAfter(calendar, date, 1)

/** The day itself when it is worked, else the last one before it. */
export const workingDayUpTo = (calendar: WorkCalendar, date: LocalDate): LocalDate =>
  isWorkingDay(calendar, date) ? date : workingDaysBefore(calendar, date, 1)
