import { addDays, dateOf, daysBetween, type LocalDate, partsOf, startOfPeriod } from './local-date.ts'
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
  const [first, last] = [partsOf(from).year, partsOf(to).year]
  let count = workedSoFar(calendar, to) - workedSoFar(calendar, from)
  for (let year = first; year < last; year++) count += workedByDay(calendar, year).at(-1) ?? 0
  return count
}

/** In its year, up to and with the day. */
const workedSoFar = (calendar: WorkCalendar, date: LocalDate): number =>
  workedByDay(calendar, partsOf(date).year)[daysBetween(startOfPeriod(date, 'year'), date)] ?? 0

const counted = new WeakMap<WorkCalendar, Map<number, readonly number[]>>()

/** Working days of a year up to and with each of its days; counted once a calendar, so that long lists of old deadlines are told at once. */
function workedByDay(calendar: WorkCalendar, year: number): readonly number[] {
  const years = counted.get(calendar) ?? new Map<number, readonly number[]>()
  counted.set(calendar, years)
  const known = years.get(year) ?? countYear(calendar, year)
  years.set(year, known)
  return known
}

function countYear(calendar: WorkCalendar, year: number): number[] {
  const days: number[] = []
  const first = dateOf(year, 1, 1)
  for (let date = first; date !== null && partsOf(date).year === year; date = addDays(date, 1)) {
    days.push((days.at(-1) ?? 0) + (isWorkingDay(calendar, date) ? 1 : 0))
  }
  return days
}

/** The day itself when it is worked, else the next one that is. */
export const workingDayFrom = (calendar: WorkCalendar, date: LocalDate): LocalDate =>
  isWorkingDay(calendar, date) ? date : workingDaysAfter(calendar, date, 1)

/** The day itself when it is worked, else the last one before it. */
export const workingDayUpTo = (calendar: WorkCalendar, date: LocalDate): LocalDate =>
  isWorkingDay(calendar, date) ? date : workingDaysBefore(calendar, date, 1)
