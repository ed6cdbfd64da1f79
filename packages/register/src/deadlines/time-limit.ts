import { addDays, addMonths, addWeeks, type LocalDate, partsOf } from '../calendar/local-date.ts'
import type { CalendarDay, WorkCalendar } from '../calendar/work-calendar.ts'
import { workingDayFrom, workingDaysAfter } from '../calendar/working-days.ts'
import { laws } from '../lexicon/laws.ts'
import type { LegalSource } from '../lexicon/source.ts'
import type { Computed, ExplanationStep, StartOf, TimeLimit, TimeLimitUnit } from './explanation.ts'
import { computed } from './notes.ts'

export interface CountOptions {
  /** Which day the start is, for the explanation. */
  of?: StartOf
  /** What becomes of a last day that is a day off: on to the next working day (Bộ luật Dân sự, Điều 148.5), or left where it is. */
  lastDayOff?: 'moves' | 'stays'
}

/** The last day of a term; the first day is not counted (Điều 147). `countTimeLimit({ amount: 10, unit: 'working-day' }, '2026-06-23', calendar).date` is '2026-07-07'. */
export function countTimeLimit(limit: TimeLimit, start: LocalDate, calendar: WorkCalendar, options: CountOptions = {}): Computed {
  if (!Number.isInteger(limit.amount) || limit.amount < 0) throw new RangeError(`not a number to count: ${limit.amount}`)
  const counted = limit.unit === 'working-day' ? countWorkingDays(limit.amount, start, calendar) : countCalendar(limit, start)
  const steps: ExplanationStep[] = [
    { code: 'start', date: start, of: options.of ?? 'given', rule: laws.start },
    { code: 'add', limit, rule: rules[limit.unit] },
    ...counted.steps,
  ]
  const moves = options.lastDayOff !== 'stays' && limit.unit !== 'hour'
  const end = moves ? workingDayFrom(calendar, counted.date) : counted.date
  if (end !== counted.date)
    steps.push({ code: 'moved', from: counted.date, to: end, days: daysOff(calendar, counted.date, addDays(end, -1)), rule: laws.lastDayOff })
  return computed(end, steps, moves ? { calendar, from: limit.unit === 'working-day' ? start : counted.date } : null)
}

/** A working day is not a matter of the civil code: which days are worked is said by the calendar. */
const rules: Record<TimeLimitUnit, LegalSource | null> = {
  hour: laws.periods,
  day: laws.days,
  'working-day': null,
  week: laws.weeks,
  month: laws.months,
  quarter: laws.months,
  year: laws.years,
}

interface Counted {
  date: LocalDate
  steps: ExplanationStep[]
}

function countWorkingDays(amount: number, start: LocalDate, calendar: WorkCalendar): Counted {
  const date = workingDaysAfter(calendar, start, amount)
  const skipped = daysOff(calendar, addDays(start, 1), date)
  const worked = daysIn(calendar, addDays(start, 1), date).filter(({ reason }) => reason === 'make-up' || reason === 'unit-make-up')
  return {
    date,
    steps: [
      ...(skipped.length > 0 ? [{ code: 'skipped', days: skipped } as const] : []),
      ...(worked.length > 0 ? [{ code: 'worked', days: worked } as const] : []),
    ],
  }
}

function countCalendar({ amount, unit }: TimeLimit, start: LocalDate): Counted {
  if (unit === 'hour') return { date: addDays(start, wholeDays(amount)), steps: [] }
  if (unit === 'day') return { date: addDays(start, amount), steps: [] }
  if (unit === 'week') return { date: addWeeks(start, amount), steps: [] }
  const date = addMonths(start, amount * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1))
  const { day } = partsOf(start)
  return { date, steps: partsOf(date).day === day ? [] : [{ code: 'month-too-short', day, date, rule: laws.months }] }
}

/** Hours are counted by whole days: no clock is kept here. */
function wholeDays(hours: number): number {
  if (hours % 24 !== 0) throw new RangeError(`${hours} hours are no whole days`)
  return hours / 24
}

function daysIn(calendar: WorkCalendar, from: LocalDate, to: LocalDate): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(calendar.dayOn(date))
  return days
}

const daysOff = (calendar: WorkCalendar, from: LocalDate, to: LocalDate): CalendarDay[] => daysIn(calendar, from, to).filter(({ working }) => !working)

/** A term that runs, counted once more after the calendar changed: when the day is another one, the first step says so. */
export function recountTimeLimit(before: LocalDate, limit: TimeLimit, start: LocalDate, calendar: WorkCalendar, options: CountOptions = {}): Computed {
  const after = countTimeLimit(limit, start, calendar, options)
  return after.date === before ? after : { ...after, steps: [{ code: 'recounted', from: before, to: after.date }, ...after.steps] }
}
