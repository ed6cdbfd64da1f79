import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  endOfHalfYear,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  lastDayOfMonth,
  localDate,
  mondayOf,
  parseLocalDate,
  startOfPeriod,
  weekdayOf,
} from './local-date.ts'

/** JavaScript's own calendar, as an independent witness. */
const utcNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

describe('day numbers', () => {
  it('agree with the built-in calendar on every day from 1890 to 2110, and so do the days of the week', () => {
    const start = utcNumber('1890-01-01')
    const wrong: string[] = []
    for (let number = start; number <= utcNumber('2110-12-31'); number++) {
      const day = new Date(number * 86_400_000)
      const iso = day.toISOString().slice(0, 10)
      const date = dateOfDayNumber(number)
      if (date !== iso || dayNumberOf(date) !== number || weekdayOf(date) % 7 !== day.getUTCDay()) wrong.push(iso)
    }
    expect(wrong).toEqual([])
  })

  it.each(['0001-01-01', '1582-10-15', '1900-02-28', '2000-02-29', '9999-12-31'])('%s comes back from its number', text => {
    expect(dateOfDayNumber(dayNumberOf(localDate(text)))).toBe(text)
  })
})

describe('what is a day', () => {
  it.each(['2026-01-01', '2028-02-29', '2000-02-29', '2026-12-31'])('%s is one', text => {
    expect(parseLocalDate(text)).toBe(text)
  })
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    'mai',
    '',
  ])('%s is none', text => {
    expect(parseLocalDate(text)).toBeNull()
    expect(() => localDate(text)).toThrow(RangeError)
  })
})

describe('adding (Bộ luật Dân sự, Điều 148)', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-06-23', 0, '2026-06-23'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-30', 9, '2027-02-28'],
  ])('%s + %i months is %s', (from, months, expected) => {
    expect(addMonths(localDate(from), months)).toBe(expected)
  })
  it('weeks end on the same day of the week, years on the same day or 28/02', () => {
    expect(addWeeks(localDate('2026-06-23'), 2)).toBe('2026-07-07')
    expect(addYears(localDate('2028-02-29'), 1)).toBe('2029-02-28')
    expect(addYears(localDate('2026-06-23'), 5)).toBe('2031-06-23')
  })
  it('a month further and back is the same day unless the month was too short', () => {
    for (let date = localDate('2025-01-01'); date <= '2030-12-31'; date = addDays(date, 1)) {
      const there = addMonths(date, 1)
      const back = addMonths(there, -1)
      expect(daysBetween(date, there)).toBeGreaterThanOrEqual(28)
      expect(daysBetween(date, there)).toBeLessThanOrEqual(31)
      expect(back === date || (there === endOfMonth(there) && back < date)).toBe(true)
    }
  })
})

describe('ends', () => {
  it.each([
    ['2026-02-05', '2026-02-28', '2026-03-31', '2026-06-30', '2026-12-31'],
    ['2028-02-29', '2028-02-29', '2028-03-31', '2028-06-30', '2028-12-31'],
    ['2026-06-30', '2026-06-30', '2026-06-30', '2026-06-30', '2026-12-31'],
    ['2026-07-01', '2026-07-31', '2026-09-30', '2026-12-31', '2026-12-31'],
    ['2026-12-31', '2026-12-31', '2026-12-31', '2026-12-31', '2026-12-31'],
  ])('%s: month %s, quarter %s, half-year %s, year %s', (text, month, quarter, half, year) => {
    const date = localDate(text)
    expect([endOfMonth(date), endOfQuarter(date), endOfHalfYear(date), endOfYear(date)]).toEqual([month, quarter, half, year])
  })
  it('a period begins where it should', () => {
    const date = localDate('2026-08-20')
    expect([startOfPeriod(date, 'month'), startOfPeriod(date, 'quarter'), startOfPeriod(date, 'half-year'), startOfPeriod(date, 'year')]).toEqual([
      '2026-08-01',
      '2026-07-01',
      '2026-07-01',
      '2026-01-01',
    ])
    expect(mondayOf(localDate('2026-06-28'))).toBe('2026-06-22')
    expect(mondayOf(localDate('2026-06-22'))).toBe('2026-06-22')
  })
  it('months have their lengths', () => {
    expect([2025, 2028, 1900, 2000].map(year => lastDayOfMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect(lastDayOfMonth(2026, 13)).toBe(0)
  })
})
