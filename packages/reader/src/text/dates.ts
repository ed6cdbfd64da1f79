import { clauseBehind, datePattern, dayBefore, doneBefore, ratioBefore, reachedBehind, timeBefore } from '../lexicon/date-words.ts'
import { eventInDates } from '../lexicon/deadline-grammar.ts'

/** A date as written. `month` and `year` are null where the text leaves them out; offsets are in the text searched. */
export interface DateMention {
  start: number
  end: number
  day: number
  month: number
  year: number | null
}

/**
 * Dates of day and month, with or without a year, in a text in key form: '23/6/2026', '23-6-2026', 'ngày 23 tháng 6 năm 2026', '30/7' (only after 'ngày' or a word of time).
 * Impossible dates are given too (see `isValid`); ratios such as '35/35' are not dates.
 */
export function datesIn(key: string, from = 0, to = key.length): DateMention[] {
  const out: DateMention[] = []
  const text = to < key.length ? key.slice(0, to) : key
  datePattern.lastIndex = from
  for (let match = datePattern.exec(text); match; match = datePattern.exec(text)) {
    const mention = mentionOf(match)
    if (mention && (match[7] === undefined || shortDateFits(key, match)) && (match[9] === undefined || isValid(mention))) out.push(mention)
  }
  return out
}

function mentionOf(match: RegExpExecArray): DateMention | null {
  const [day, month, year] =
    match[1] !== undefined
      ? [match[1], match[2], match[3]]
      : match[4] !== undefined
        ? [match[4], match[5], match[6]]
        : [match[7] ?? match[9], match[8] ?? match[10], undefined]
  return {
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    day: Number(day),
    month: Number(month),
    year: year === undefined ? null : fullYear(Number(year)),
  }
}

/** '26' is 2026, '87' is 1987. */
const fullYear = (year: number): number => (year > 99 ? year : year < 60 ? 2000 + year : 1900 + year)

/** 'ngày 30/7', 'trước 15/9', 'đến 20/12' are dates; '02/03 vụ', '18/27 chi hội' are not. */
function shortDateFits(key: string, match: RegExpExecArray): boolean {
  const before = key.slice(Math.max(0, match.index - 24), match.index)
  const month = Number(match[8])
  if (month < 1 || month > 12 || Number(match[7]) > 31 || ratioBefore.test(before)) return false
  if (reachedBehind.test(key.slice(match.index + match[0].length, match.index + match[0].length + 8))) return dayBefore.test(before)
  if (Number(match[7]) > month && doneBefore.test(before) && clauseBehind.test(key.slice(match.index + match[0].length, match.index + match[0].length + 3)))
    return true
  return timeBefore.test(before) || eventInDates.test(key.slice(Math.max(0, match.index - 90), match.index))
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Is there such a day in the calendar? 29/02 needs a leap year when the year is known. */
export function isValid(date: { day: number; month: number; year: number | null }): boolean {
  const length = lengths[date.month - 1]
  if (length === undefined || date.day < 1 || date.day > length) return false
  return !(date.month === 2 && date.day === 29 && date.year !== null && !isLeap(date.year))
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Last day of a month. `lastDay(2026, 2)` is 28. */
export const lastDay = (year: number, month: number): number => (month === 2 && !isLeap(year) ? 28 : (lengths[month - 1] as number))

/** 'yyyy-mm-dd', or null for an impossible or incomplete date. */
export function isoOf(date: { day: number; month: number; year: number | null }): string | null {
  if (date.year === null || !isValid(date) || date.year < 1900 || date.year > 2100) return null
  return `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}

/** 0 = Sunday … 6 = Saturday, by Zeller's congruence: no clock, no time zone. `weekdayOf('2026-03-25')` is 3. */
export function weekdayOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const shifted = month < 3 ? month + 12 : month
  const y = month < 3 ? year - 1 : year
  const h = (day + Math.floor((13 * (shifted + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
  return (h + 6) % 7
}

/** Days since 1970-01-01 of a day in the calendar. `dayNumber('1970-01-02')` is 1. */
export function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const leaps = (before: number): number => Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  let days = (year - 1970) * 365 + leaps(year - 1) - leaps(1969) + day - 1
  for (let earlier = 1; earlier < month; earlier++) days += lastDay(year, earlier)
  return days
}
