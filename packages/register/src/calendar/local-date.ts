/** Days without time and zone. Everything else in the package works with these functions; no other file knows how days are counted. */

/** A day of the Gregorian calendar, 'yyyy-mm-dd'. */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface DateParts {
  year: number
  /** 1-12. */
  month: number
  day: number
}

/** For data and for callers who know: throws RangeError when there is no such day. `localDate('2026-02-30')` throws. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text)
  if (date === null) throw new RangeError(`no such day: ${text}`)
  return date
}

/** `parseLocalDate('2026-02-29')` is null. */
export function parseLocalDate(text: string): LocalDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year === undefined ? null : dateOf(Number(year), Number(month), Number(day))
}

/** Null for a day that is in no calendar: `dateOf(2026, 2, 29)`. */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  const exists = Number.isInteger(year) && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month)
  return exists ? written({ year, month, day }) : null
}

const written = ({ year, month, day }: DateParts): LocalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate

export const partsOf = (date: LocalDate): DateParts => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) })

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** `lastDayOfMonth(2028, 2)` is 29. */
export const lastDayOfMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0))

/** Days since 1970-01-01, negative before: the one number all arithmetic is done on. Years are taken from March, so that the leap day is the last. */
export function dayNumberOf(date: LocalDate): number {
  const { year, month, day } = partsOf(date)
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400) + dayOfYear - 719_468
}

/** The inverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): LocalDate {
  const days = dayNumber + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return written({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 })
}

/** 1970-01-01 was a Thursday. `weekdayOf(localDate('2026-03-25'))` is 3. */
export const weekdayOf = (date: LocalDate): Weekday => (((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1) as Weekday

/** Days from one to the other, negative backwards. `daysBetween('2026-06-23', '2026-06-30')` is 7. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from)

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDayNumber(dayNumberOf(date) + days)

export const addWeeks = (date: LocalDate, weeks: number): LocalDate => addDays(date, weeks * 7)

/** The day of the same number; where the month has none, its last day (Bộ luật Dân sự 2015, Điều 148.3). `addMonths('2026-01-31', 1)` is '2026-02-28'. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + month - 1 + months
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return written({ ...target, day: Math.min(day, lastDayOfMonth(target.year, target.month)) })
}

/** 29/02 becomes 28/02 where the year has none. */
export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, years * 12)

/** 1-4. */
export const quarterOf = (date: LocalDate): number => Math.ceil(partsOf(date).month / 3)

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/** A stretch of the calendar that begins with a month. */
export type CalendarPeriod = keyof typeof monthsOf

export function startOfPeriod(date: LocalDate, period: CalendarPeriod): LocalDate {
  const { year, month } = partsOf(date)
  return written({ year, month: month - ((month - 1) % monthsOf[period]), day: 1 })
}

export const endOfPeriod = (date: LocalDate, period: CalendarPeriod): LocalDate => addDays(addMonths(startOfPeriod(date, period), monthsOf[period]), -1)

export const endOfMonth = (date: LocalDate): LocalDate => endOfPeriod(date, 'month')
/** `endOfQuarter('2026-08-05')` is '2026-09-30'. */
export const endOfQuarter = (date: LocalDate): LocalDate => endOfPeriod(date, 'quarter')
export const endOfHalfYear = (date: LocalDate): LocalDate => endOfPeriod(date, 'half-year')
export const endOfYear = (date: LocalDate): LocalDate => endOfPeriod(date, 'year')

/** The Monday of the week the day lies in. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date))

export const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other)
