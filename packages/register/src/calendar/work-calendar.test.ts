import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate, localDate, type Weekday, weekdayOf } from './local-date.ts'
import { type DayReason, withoutUnitDays, workCalendar } from './work-calendar.ts'

const calendar = workCalendar()
const reasonOn = (date: string) => calendar.dayOn(localDate(date)).reason

/** The days off of a year that fall on Monday to Friday, and the weekend days that are worked. */
function exceptions(year: number): Record<string, DayReason> {
  const found: Record<string, DayReason> = {}
  for (let date = localDate(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
    const day = calendar.dayOn(date)
    if (day.working !== weekdayOf(date) <= 5) found[date.slice(5)] = day.reason
  }
  return found
}

describe('the years as announced', () => {
  it('2025', () => {
    expect(exceptions(2025)).toEqual({
      '01-01': 'holiday',
      '01-27': 'holiday',
      '01-28': 'holiday',
      '01-29': 'holiday',
      '01-30': 'holiday',
      '01-31': 'holiday',
      '04-07': 'holiday',
      '04-26': 'make-up',
      '04-30': 'holiday',
      '05-01': 'holiday',
      '05-02': 'swapped-off',
      '09-01': 'holiday',
      '09-02': 'holiday',
    })
  })
  it('2026', () => {
    expect(exceptions(2026)).toEqual({
      '01-01': 'holiday',
      '01-02': 'swapped-off',
      '01-10': 'make-up',
      '02-16': 'holiday',
      '02-17': 'holiday',
      '02-18': 'holiday',
      '02-19': 'holiday',
      '02-20': 'holiday',
      '04-27': 'compensation',
      '04-30': 'holiday',
      '05-01': 'holiday',
      '08-22': 'make-up',
      '08-31': 'swapped-off',
      '09-01': 'holiday',
      '09-02': 'holiday',
      '11-24': 'holiday',
    })
  })
  it('are announced', () => {
    expect([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].map(year => calendar.isAnnounced(year))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('the years not announced, by the law and the usual choice', () => {
  it('2027', () => {
    expect(exceptions(2027)).toEqual({
      '01-01': 'holiday',
      '02-05': 'holiday',
      '02-08': 'holiday',
      '02-09': 'holiday',
      '02-10': 'compensation',
      '02-11': 'compensation',
      '04-16': 'holiday',
      '04-30': 'holiday',
      '05-03': 'compensation',
      '09-02': 'holiday',
      '09-03': 'holiday',
      '11-24': 'holiday',
    })
  })
  it('2028', () => {
    expect(exceptions(2028)).toEqual({
      '01-03': 'compensation',
      '01-25': 'holiday',
      '01-26': 'holiday',
      '01-27': 'holiday',
      '01-28': 'holiday',
      '01-31': 'compensation',
      '04-04': 'holiday',
      '05-01': 'holiday',
      '05-02': 'compensation',
      '09-04': 'compensation',
      '09-05': 'compensation',
      '11-24': 'holiday',
    })
  })
  it('2029', () => {
    expect(exceptions(2029)).toEqual({
      '01-01': 'holiday',
      '02-12': 'holiday',
      '02-13': 'holiday',
      '02-14': 'holiday',
      '02-15': 'holiday',
      '02-16': 'holiday',
      '04-23': 'holiday',
      '04-30': 'holiday',
      '05-01': 'holiday',
      '09-03': 'holiday',
      '09-04': 'compensation',
      '11-26': 'compensation',
    })
  })
  it('2030', () => {
    expect(exceptions(2030)).toEqual({
      '01-01': 'holiday',
      '02-01': 'holiday',
      '02-04': 'holiday',
      '02-05': 'holiday',
      '02-06': 'compensation',
      '02-07': 'compensation',
      '04-12': 'holiday',
      '04-30': 'holiday',
      '05-01': 'holiday',
      '09-02': 'holiday',
      '09-03': 'holiday',
      '11-25': 'compensation',
    })
  })
})

describe('rules of the days off', () => {
  it('three holidays in a row on Saturday, Sunday, Monday are given back on Tuesday and Wednesday, as in 2023', () => {
    expect(['2023-04-29', '2023-04-30', '2023-05-01', '2023-05-02', '2023-05-03', '2023-05-04'].map(reasonOn)).toEqual([
      'holiday',
      'holiday',
      'holiday',
      'compensation',
      'compensation',
      'weekday',
    ])
  })
  it('24/11 is a holiday from 2026 on', () => {
    expect([reasonOn('2025-11-24'), reasonOn('2026-11-24')]).toEqual(['weekday', 'holiday'])
  })
  it('02/9 was one day before 2021', () => {
    expect([reasonOn('2020-09-02'), reasonOn('2020-09-03'), reasonOn('2021-09-03')]).toEqual(['holiday', 'weekday', 'holiday'])
  })
  it('a day says which law or announcement makes it so', () => {
    expect(calendar.dayOn(localDate('2026-04-27'))).toMatchObject({
      holiday: 'hung-kings',
      insteadOf: '2026-04-26',
      source: { reference: expect.stringContaining('111.3'), mark: 'to-verify' },
    })
    expect(calendar.dayOn(localDate('2026-08-31'))).toMatchObject({ insteadOf: '2026-08-22', source: { mark: 'to-verify' } })
    expect(calendar.dayOn(localDate('2026-08-22'))).toMatchObject({ working: true, insteadOf: '2026-08-31' })
    expect(calendar.dayOn(localDate('2026-02-17'))).toMatchObject({ holiday: 'tet', source: { mark: 'confirmed' } })
    expect(calendar.dayOn(localDate('2026-06-23'))).toMatchObject({ working: true, reason: 'weekday', source: null })
  })
})

describe("a unit's own", () => {
  const off = localDate('2026-06-29')
  const worked = localDate('2026-07-04')
  const own = workCalendar({
    unitDays: [
      { date: off, working: false, reference: '12/TB-UBND' },
      { date: worked, working: true, reference: null },
    ],
  })
  it('days off and make-up days stand above the common calendar', () => {
    expect(own.dayOn(off)).toMatchObject({ working: false, reason: 'unit-day-off', source: { reference: '12/TB-UBND' } })
    expect(own.dayOn(worked)).toMatchObject({ working: true, reason: 'unit-make-up', source: null })
  })
  it('are left out where the law counts', () => {
    expect([off, worked].map(date => withoutUnitDays(own).dayOn(date).reason)).toEqual(['weekday', 'weekly-day-off'])
  })
  it('week: a holiday on a Saturday that is worked is not given back', () => {
    const sixDays = workCalendar({ week: [1, 2, 3, 4, 5, 6] })
    expect(sixDays.dayOn(localDate('2029-11-24')).reason).toBe('holiday')
    expect(sixDays.dayOn(localDate('2029-11-26')).reason).toBe('weekday')
    expect(sixDays.dayOn(localDate('2030-11-25')).reason).toBe('compensation')
    expect(sixDays.dayOn(localDate('2026-06-27')).working).toBe(true)
  })
  it('week of no days is refused', () => {
    expect(() => workCalendar({ week: [] })).toThrow(RangeError)
  })
  it('copy of a later announcement makes the year announced and moves its days', () => {
    const source = { reference: 'TB', mark: 'confirmed' } as const
    const later = workCalendar({
      holidayYears: [
        {
          year: 2027,
          announced: true,
          tet: { daysBefore: 2, source },
          national: { daysBefore: 1, source },
          swaps: [{ off: '2027-09-03', worked: '2027-09-11', source }],
        },
      ],
    })
    expect(later.isAnnounced(2027)).toBe(true)
    const days = (dates: string[]) => dates.map(date => later.dayOn(localDate(date)).reason)
    expect(days(['2027-02-04', '2027-02-09', '2027-02-10', '2027-02-11'])).toEqual(['holiday', 'compensation', 'compensation', 'weekday'])
    expect(days(['2027-09-01', '2027-09-02', '2027-09-03', '2027-09-11'])).toEqual(['holiday', 'holiday', 'swapped-off', 'make-up'])
  })
})

describe('every year', () => {
  it.each([
    [[1, 2, 3, 4, 5]],
    [[1, 2, 3, 4, 5, 6]],
    [[2, 4]],
    [[1, 2, 3, 4, 5, 6, 7]],
  ])('with the week %j the law gives 11 days off before 24/11 was added and 12 after, none lost on a weekend', week => {
    const own = workCalendar({ week: week as Weekday[] })
    for (let year = 2021; year <= 2040; year++) {
      const given: LocalDate[] = []
      for (let date = localDate(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
        const { reason } = own.dayOn(date)
        if (reason === 'compensation' || (reason === 'holiday' && week.includes(weekdayOf(date)))) given.push(date)
      }
      expect(given.length, String(year)).toBe(year < 2026 ? 11 : 12)
    }
  })
})
