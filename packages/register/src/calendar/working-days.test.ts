import { describe, expect, it } from 'vitest'
import { addDays, localDate } from './local-date.ts'
import { workCalendar } from './work-calendar.ts'
import { isWorkingDay, workingDayFrom, workingDaysAfter, workingDaysBefore, workingDaysBetween, workingDayUpTo } from './working-days.ts'

const calendar = workCalendar()

describe('counted by hand', () => {
  it.each([
    ['2026-06-23', 1, '2026-06-24'], // Tuesday
    ['2026-06-23', 4, '2026-06-29'], // over a weekend
    ['2026-06-23', 10, '2026-07-07'],
    ['2026-06-26', 1, '2026-06-29'], // from a Friday
    ['2026-06-27', 1, '2026-06-29'], // from a Saturday
    ['2026-06-28', 5, '2026-07-03'], // from a Sunday
    ['2025-12-31', 1, '2026-01-05'], // 01/01, the exchanged 02/01, a weekend
    ['2026-01-05', 5, '2026-01-10'], // the make-up Saturday is worked
    ['2026-01-05', 6, '2026-01-12'],
    ['2026-02-13', 1, '2026-02-23'], // Tết Bính Ngọ
    ['2026-02-10', 10, '2026-03-03'],
    ['2026-04-24', 1, '2026-04-28'], // Giỗ Tổ on a Sunday, given back on Monday
    ['2026-04-24', 3, '2026-05-04'], // and 30/4, 01/5
    ['2026-04-29', 1, '2026-05-04'],
    ['2026-08-20', 2, '2026-08-22'], // make-up Saturday
    ['2026-08-28', 1, '2026-09-03'], // Quốc khánh with the exchanged Monday
    ['2026-08-21', 10, '2026-09-08'],
    ['2026-11-23', 1, '2026-11-25'], // Ngày Văn hóa Việt Nam
    ['2025-01-24', 1, '2025-02-03'], // Tết Ất Tỵ
    ['2025-04-04', 1, '2025-04-08'],
    ['2025-04-25', 1, '2025-04-26'], // make-up Saturday
    ['2025-04-29', 1, '2025-05-05'],
    ['2025-08-29', 1, '2025-09-03'],
    ['2025-11-21', 1, '2025-11-24'], // not yet a holiday
    ['2027-02-04', 1, '2027-02-12'],
    ['2027-04-29', 1, '2027-05-04'],
    ['2028-01-24', 1, '2028-02-01'],
    ['2028-04-28', 1, '2028-05-03'],
    ['2029-11-23', 1, '2029-11-27'],
    ['2030-01-31', 1, '2030-02-08'],
    ['2030-11-22', 1, '2030-11-26'],
    ['2026-06-23', 0, '2026-06-23'],
  ])('%s and %i working days is %s', (from, n, expected) => {
    expect(workingDaysAfter(calendar, localDate(from), n)).toBe(expected)
  })
  it.each([
    ['2026-09-03', 1, '2026-08-28'],
    ['2026-07-07', 5, '2026-06-30'],
    ['2026-01-12', 1, '2026-01-10'],
    ['2026-02-23', 2, '2026-02-12'],
    ['2026-06-28', 1, '2026-06-26'],
  ])('%s less %i working days is %s', (from, n, expected) => {
    expect(workingDaysBefore(calendar, localDate(from), n)).toBe(expected)
  })
  it.each([
    ['2026-06-23', '2026-07-07', 10],
    ['2026-06-23', '2026-06-23', 0],
    ['2026-06-26', '2026-06-28', 0],
    ['2026-07-07', '2026-06-23', -10],
    ['2026-02-13', '2026-02-22', 0],
    ['2025-12-31', '2026-12-31', 249], // 261 weekdays less 14 weekdays off, and 2 make-up Saturdays
    ['2024-12-31', '2025-12-31', 250], // 261 weekdays less 12 weekdays off, and 1 make-up Saturday
  ])('between %s and %s are %i', (from, to, expected) => {
    expect(workingDaysBetween(calendar, localDate(from), localDate(to))).toBe(expected)
  })
  it('a day off gives way to its neighbours', () => {
    expect([workingDayFrom(calendar, localDate('2026-02-15')), workingDayUpTo(calendar, localDate('2026-02-15'))]).toEqual(['2026-02-23', '2026-02-13'])
    expect([workingDayFrom(calendar, localDate('2026-06-23')), workingDayUpTo(calendar, localDate('2026-06-23'))]).toEqual(['2026-06-23', '2026-06-23'])
  })
  it.each([-1, 1.5, Number.NaN])('%d days cannot be counted', n => {
    expect(() => workingDaysAfter(calendar, localDate('2026-06-23'), n)).toThrow(RangeError)
  })
})

describe('always, 2025-2030', () => {
  const starts = Array.from({ length: 365 * 5 }, (_, index) => addDays(localDate('2025-01-01'), index))
  it.each([1, 2, 5, 10, 23])('%i working days later is a working day, and counting gives the number back', n => {
    for (const start of starts) {
      const end = workingDaysAfter(calendar, start, n)
      expect(isWorkingDay(calendar, end), `${start} + ${n}`).toBe(true)
      expect(workingDaysBetween(calendar, start, end), `${start} → ${end}`).toBe(n)
      expect(workingDaysBefore(calendar, addDays(end, 1), n) > start, `${start} ← ${end}`).toBe(true)
    }
  })
  it('counting adds up over any day between', () => {
    for (const start of starts.filter((_, index) => index % 7 === 0)) {
      const [middle, end] = [addDays(start, 17), addDays(start, 40)]
      expect(workingDaysBetween(calendar, start, middle) + workingDaysBetween(calendar, middle, end)).toBe(workingDaysBetween(calendar, start, end))
    }
  })
})
