import type { HolidayYear } from '../lexicon/holiday-years.ts'
import { type HolidayId, type HolidayRule, holidayRules } from '../lexicon/holidays.ts'
import { laws } from '../lexicon/laws.ts'
import type { LegalSource } from '../lexicon/source.ts'
import { holdsOn } from '../validity.ts'
import { addDays, dateOf, type LocalDate, type Weekday, weekdayOf } from './local-date.ts'
import { solarOfLunar } from './lunar.ts'

/** A public holiday of one year, or the day on which one is given back. */
export interface PublicDayOff {
  holiday: HolidayId
  /** The holiday that fell on a weekly day off; null for the holiday itself. */
  compensates: LocalDate | null
  source: LegalSource
}

/** The public days off of one year, by day. */
export function publicDaysOff(year: HolidayYear, week: readonly Weekday[]): ReadonlyMap<LocalDate, PublicDayOff> {
  const swappedOff = new Set(year.swaps.map(({ off }) => off))
  const table = new Map<LocalDate, PublicDayOff>()
  for (const rule of holidayRules) {
    for (const date of daysOf(rule, year)) if (!table.has(date)) table.set(date, { holiday: rule.id, compensates: null, source: rule.source })
  }
  const isFree = (date: LocalDate) => !week.includes(weekdayOf(date)) || table.has(date) || swappedOff.has(date)
  for (const date of [...table.keys()].sort()) {
    const holiday = table.get(date)
    if (holiday === undefined || week.includes(weekdayOf(date))) continue
    table.set(nextBusy(date, isFree), { holiday: holiday.holiday, compensates: date, source: laws.compensation })
  }
  return table
}

function nextBusy(date: LocalDate, isFree: (date: LocalDate) => boolean): LocalDate {
  let next = addDays(date, 1)
  while (isFree(next)) next = addDays(next, 1)
  return next
}

function daysOf(rule: HolidayRule, year: HolidayYear): LocalDate[] {
  const named = namedDay(rule, year.year)
  if (named === null || !holdsOn(rule, named)) return []
  const first = addDays(named, rule.length > 1 ? -daysBefore(rule.id, year) : 0)
  return Array.from({ length: rule.length }, (_, index) => addDays(first, index))
}

/** Mùng 1 Tết, 10/3 âm lịch, 02/9 … of a year. */
function namedDay({ calendar, month, day }: HolidayRule, year: number): LocalDate | null {
  return calendar === 'lunar' ? solarOfLunar({ year, month, day }) : dateOf(year, month, day)
}

const daysBefore = (id: HolidayId, year: HolidayYear): number => (id === 'tet' ? year.tet.daysBefore : id === 'national' ? year.national.daysBefore : 0)

/** The source that says which days of a holiday are off in this year; the law itself where nothing is chosen. */
export function choiceSource(id: HolidayId, year: HolidayYear): LegalSource | null {
  return id === 'tet' ? year.tet.source : id === 'national' ? year.national.source : null
}
