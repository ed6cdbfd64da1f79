import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  type LocalDate,
  lastDayOfMonth,
  mondayOf,
  partsOf,
  startOfPeriod,
  type Weekday,
} from '../calendar/local-date.ts'
import type { CalendarDay, WorkCalendar } from '../calendar/work-calendar.ts'
import { workingDayFrom, workingDayUpTo } from '../calendar/working-days.ts'

export type RecurrenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'

/** A day inside a stretch. `month` counts from the stretch's first month; one behind its last is the month that follows ('ngày 05 của tháng sau'). */
export type RecurrenceDay =
  | { kind: 'last-day' }
  | { kind: 'last-working-day' }
  | { kind: 'weekday'; weekday: Weekday }
  | { kind: 'day'; month: number; day: number }

/** A duty that comes again: time is cut into stretches of `every` units, and in each something is due on the days of `on`. */
export interface Recurrence {
  unit: RecurrenceUnit
  every: number
  /** The first stretch begins with the unit this day lies in ('02 tháng/lần' from June: June and July, due in July). For days: with the day behind it. */
  from: LocalDate
  /** Nothing is due behind it; null is open. */
  until: LocalDate | null
  on: readonly RecurrenceDay[]
  /** What becomes of a day that is a day off. A day said by a document stays. */
  dayOff: 'stays' | 'next-working-day' | 'previous-working-day'
}

export interface RecurrenceDate {
  date: LocalDate
  /** The day by the rhythm alone; another than `date` when a day off moved it. */
  nominal: LocalDate
  /** Set when `date` is a day off all the same. */
  dayOff: CalendarDay | null
  /** False when the day hangs on the holidays of a year that are not announced yet. */
  confirmed: boolean
}

/** The days between two days, both included, on which something is due; in order, none twice. */
export function recurrenceDates(recurrence: Recurrence, from: LocalDate, to: LocalDate, calendar: WorkCalendar): RecurrenceDate[] {
  if (recurrence.every < 1 || !Number.isInteger(recurrence.every)) throw new RangeError(`every ${recurrence.every}`)
  const found = new Map<LocalDate, RecurrenceDate>()
  const last = recurrence.until !== null && recurrence.until < to ? recurrence.until : to
  for (let index = firstStretch(recurrence, from); startOfStretch(recurrence, index) <= last; index++) {
    for (const nominal of daysOfStretch(recurrence, index, calendar)) {
      const date = settled(nominal, recurrence, calendar)
      if (nominal >= recurrence.from && date >= from && date <= last) found.set(date, found.get(date) ?? recurrenceDate(date, nominal, recurrence, calendar))
    }
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

function recurrenceDate(date: LocalDate, nominal: LocalDate, { on, dayOff }: Recurrence, calendar: WorkCalendar): RecurrenceDate {
  const day = calendar.dayOn(date)
  const hangsOnCalendar = dayOff !== 'stays' || on.some(({ kind }) => kind === 'last-working-day')
  return { date, nominal, dayOff: day.working ? null : day, confirmed: !hangsOnCalendar || calendar.isAnnounced(partsOf(date).year) }
}

/** The first day on or after a day; null when the rhythm has ended. */
export function nextRecurrence(recurrence: Recurrence, from: LocalDate, calendar: WorkCalendar): RecurrenceDate | null {
  const horizon = addMonths(from > recurrence.from ? from : recurrence.from, recurrence.every * (monthsIn[recurrence.unit] ?? 1) * 2 + 14)
  return recurrenceDates(recurrence, from, horizon, calendar)[0] ?? null
}

const monthsIn: Partial<Record<RecurrenceUnit, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** Days of a stretch may lie in the one that follows or be moved over its end: begin two before. */
function firstStretch(recurrence: Recurrence, from: LocalDate): number {
  const begun = startOfStretch(recurrence, 0)
  if (from <= begun) return 0
  const days = daysBetween(begun, from)
  return Math.max(0, Math.floor(days / lengthOf(recurrence)) - 2)
}

/** In days, at most. */
const lengthOf = ({ unit, every }: Recurrence): number => every * (unit === 'day' ? 1 : unit === 'week' ? 7 : 31 * (monthsIn[unit] ?? 1))

function startOfStretch({ unit, every, from }: Recurrence, index: number): LocalDate {
  if (unit === 'day') return addDays(from, 1 + index * every)
  if (unit === 'week') return addDays(mondayOf(from), index * every * 7)
  return addMonths(startOfPeriod(from, unit), index * every * (monthsIn[unit] ?? 1))
}

const daysOfStretch = (recurrence: Recurrence, index: number, calendar: WorkCalendar): LocalDate[] =>
  recurrence.on.map(day => dayOfStretch(day, startOfStretch(recurrence, index), addDays(startOfStretch(recurrence, index + 1), -1), calendar))

function dayOfStretch(day: RecurrenceDay, start: LocalDate, end: LocalDate, calendar: WorkCalendar): LocalDate {
  if (day.kind === 'last-day') return end
  if (day.kind === 'last-working-day') return lastWorkingDay(start, end, calendar)
  if (day.kind === 'weekday') return addDays(mondayOf(end), day.weekday - 1)
  const { year, month } = partsOf(addMonths(start, day.month - 1))
  return dateOf(year, month, Math.min(day.day, lastDayOfMonth(year, month))) as LocalDate
}

/** A stretch without a working day (the week of Tết) keeps its last day. */
function lastWorkingDay(start: LocalDate, end: LocalDate, calendar: WorkCalendar): LocalDate {
  const day = workingDayUpTo(calendar, end)
  return day < start ? end : day
}

function settled(nominal: LocalDate, { dayOff }: Recurrence, calendar: WorkCalendar): LocalDate {
  if (dayOff === 'stays') return nominal
  return dayOff === 'next-working-day' ? workingDayFrom(calendar, nominal) : workingDayUpTo(calendar, nominal)
}
