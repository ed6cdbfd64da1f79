import { type HolidayYear, holidayYears, usualHolidayYear } from '../lexicon/holiday-years.ts'
import type { HolidayId } from '../lexicon/holidays.ts'
import type { LegalSource } from '../lexicon/source.ts'
import { type LocalDate, localDate, partsOf, type Weekday, weekdayOf } from './local-date.ts'
import { choiceSource, type PublicDayOff, publicDaysOff } from './year-table.ts'

/** Why a day is worked or not. `swapped-off` and `make-up` are the two sides of an exchange announced for the whole country; `unit-…` is decided by the unit itself. */
export const dayReasons = ['weekday', 'weekly-day-off', 'holiday', 'compensation', 'swapped-off', 'make-up', 'unit-day-off', 'unit-make-up'] as const
export type DayReason = (typeof dayReasons)[number]

export interface CalendarDay {
  date: LocalDate
  working: boolean
  reason: DayReason
  /** For 'holiday' and 'compensation'. */
  holiday: HolidayId | null
  /** The other day of an exchange, or the holiday that is given back. */
  insteadOf: LocalDate | null
  /** Null for ordinary days of the week. */
  source: LegalSource | null
}

/** A day the unit itself takes off or works. */
export interface UnitDay {
  date: LocalDate
  working: boolean
  /** The paper that decided it, as written. */
  reference: string | null
}

export interface CalendarSettings {
  /** Days worked every week; Monday to Friday when left out (Quyết định 188/1999/QĐ-TTg). */
  week?: readonly Weekday[]
  unitDays?: readonly UnitDay[]
  /** What was announced after this version was made; replaces the year of the same number. */
  holidayYears?: readonly HolidayYear[]
}

/** Which days are worked in one unit. Made by `workCalendar`; the same settings always give the same days. */
export interface WorkCalendar {
  dayOn(date: LocalDate): CalendarDay
  /** False while the government has not said how the year's holidays lie: what is counted with it may still change. */
  isAnnounced(year: number): boolean
  readonly settings: CalendarSettings
}

const stateWeek: readonly Weekday[] = [1, 2, 3, 4, 5]

export function workCalendar(settings: CalendarSettings = {}): WorkCalendar {
  const week = settings.week ?? stateWeek
  if (week.length === 0) throw new RangeError('a week without a working day')
  const years = new Map([...holidayYears, ...(settings.holidayYears ?? [])].map(year => [year.year, year]))
  const swaps = swappedDays([...years.values()])
  const unitDays = new Map((settings.unitDays ?? []).map(day => [day.date, unitDay(day)]))
  const yearOf = (year: number): HolidayYear => years.get(year) ?? { ...usualHolidayYear, year }
  const tables = new Map<number, ReadonlyMap<LocalDate, PublicDayOff>>()
  const tableOf = (year: number) => {
    const table = tables.get(year) ?? publicDaysOff(yearOf(year), week)
    tables.set(year, table)
    return table
  }

  return {
    settings,
    isAnnounced: year => yearOf(year).announced,
    dayOn(date) {
      const { year } = partsOf(date)
      const dayOff = tableOf(year).get(date)
      return unitDays.get(date) ?? swaps.get(date) ?? (dayOff ? publicDay(date, dayOff, yearOf(year)) : dayOfWeek(date, week))
    },
  }
}

const dayOfWeek = (date: LocalDate, week: readonly Weekday[]): CalendarDay => {
  const working = week.includes(weekdayOf(date))
  return { date, working, reason: working ? 'weekday' : 'weekly-day-off', holiday: null, insteadOf: null, source: null }
}

function publicDay(date: LocalDate, { holiday, compensates, source }: PublicDayOff, year: HolidayYear): CalendarDay {
  if (compensates !== null) return { date, working: false, reason: 'compensation', holiday, insteadOf: compensates, source }
  return { date, working: false, reason: 'holiday', holiday, insteadOf: null, source: choiceSource(holiday, year) ?? source }
}

const unitDay = ({ date, working, reference }: UnitDay): CalendarDay => ({
  date,
  working,
  reason: working ? 'unit-make-up' : 'unit-day-off',
  holiday: null,
  insteadOf: null,
  source: reference === null ? null : { reference, mark: 'confirmed' },
})

function swappedDays(years: readonly HolidayYear[]): ReadonlyMap<LocalDate, CalendarDay> {
  const days = years.flatMap(({ swaps }) =>
    swaps.flatMap(({ off, worked, source }): CalendarDay[] => {
      const [from, to] = [localDate(off), localDate(worked)]
      return [
        { date: from, working: false, reason: 'swapped-off', holiday: null, insteadOf: to, source },
        { date: to, working: true, reason: 'make-up', holiday: null, insteadOf: from, source },
      ]
    }),
  )
  return new Map(days.map(day => [day.date, day]))
}

/** The same calendar without what the unit itself decided: a term of the law does not grow by a unit's own day off. */
export const withoutUnitDays = ({ settings }: WorkCalendar): WorkCalendar => workCalendar({ ...settings, unitDays: [] })
