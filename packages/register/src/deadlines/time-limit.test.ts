import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import type { TimeLimitUnit } from './explanation.ts'
import { countTimeLimit, recountTimeLimit } from './time-limit.ts'

const calendar = workCalendar()
const count = (start: string, amount: number, unit: TimeLimitUnit, lastDayOff: 'moves' | 'stays' = 'moves') =>
  countTimeLimit({ amount, unit }, localDate(start), calendar, { lastDayOff })
const codes = (steps: readonly { code: string }[]) => steps.map(({ code }) => code)

describe('days, weeks, months, years by the civil code (Điều 147, 148); the last day moves off a day off', () => {
  it.each([
    ['2026-06-23', 1, 'day', '2026-06-24'],
    ['2026-06-23', 10, 'day', '2026-07-03'],
    ['2026-06-23', 5, 'day', '2026-06-29'], // Sunday 28/6
    ['2026-06-23', 4, 'day', '2026-06-29'], // Saturday 27/6
    ['2026-03-02', 30, 'day', '2026-04-01'],
    ['2026-03-31', 30, 'day', '2026-05-04'], // 30/4, 01/5 and a weekend
    ['2026-01-31', 14, 'day', '2026-02-23'], // 14/02 opens Tết: 14-22/02
    ['2026-02-06', 10, 'day', '2026-02-23'], // 16/02
    ['2026-08-01', 30, 'day', '2026-09-03'], // 31/8 exchanged, 01-02/9
    ['2026-08-12', 10, 'day', '2026-08-22'], // a Saturday that is worked
    ['2026-10-25', 30, 'day', '2026-11-25'], // 24/11
    ['2025-10-25', 30, 'day', '2025-11-24'], // not yet a holiday
    ['2026-06-23', 45, 'day', '2026-08-07'],
    ['2026-06-23', 90, 'day', '2026-09-21'],
    ['2025-12-31', 1, 'day', '2026-01-05'], // 01/01, exchanged 02/01, weekend
    ['2026-06-23', 1, 'week', '2026-06-30'],
    ['2026-06-23', 2, 'week', '2026-07-07'],
    ['2026-06-27', 1, 'week', '2026-07-06'], // a Saturday again
    ['2026-08-18', 2, 'week', '2026-09-03'], // Tuesday 01/9
    ['2026-01-30', 1, 'month', '2026-03-02'], // 28/02 is a Saturday
    ['2026-01-31', 1, 'month', '2026-03-02'],
    ['2028-01-31', 1, 'month', '2028-02-29'],
    ['2026-03-31', 1, 'month', '2026-05-04'], // 30/4
    ['2026-05-31', 1, 'month', '2026-06-30'],
    ['2026-06-23', 1, 'month', '2026-07-23'],
    ['2026-06-23', 2, 'month', '2026-08-24'], // Sunday 23/8
    ['2026-06-23', 6, 'month', '2026-12-23'],
    ['2026-12-31', 2, 'month', '2027-03-01'], // 28/02/2027 is a Sunday
    ['2026-06-23', 1, 'quarter', '2026-09-23'],
    ['2026-11-30', 1, 'quarter', '2027-03-01'],
    ['2026-06-23', 1, 'year', '2027-06-23'],
    ['2028-02-29', 1, 'year', '2029-02-28'],
    ['2024-02-29', 2, 'year', '2026-03-02'], // 28/02/2026 is a Saturday
    ['2026-06-23', 10, 'working-day', '2026-07-07'],
    ['2026-02-10', 5, 'working-day', '2026-02-24'],
    ['2026-01-08', 2, 'working-day', '2026-01-10'],
    ['2026-06-23', 0, 'day', '2026-06-23'],
  ] as const)('%s + %i %s is %s', (start, amount, unit, expected) => {
    expect(count(start, amount, unit).date).toBe(expected)
  })

  it('hours are whole days and never move', () => {
    expect(count('2026-06-26', 24, 'hour').date).toBe('2026-06-27')
    expect(count('2026-06-23', 72, 'hour').date).toBe('2026-06-26')
    expect(() => count('2026-06-23', 4, 'hour')).toThrow(RangeError)
  })
  it('where no rule moves it, the last day stays', () => {
    expect(count('2026-06-23', 5, 'day', 'stays').date).toBe('2026-06-28')
    expect(codes(count('2026-06-23', 5, 'day', 'stays').steps)).toEqual(['start', 'add'])
  })
  it.each([-1, 0.5])('%d is no number of days', amount => {
    expect(() => count('2026-06-23', amount, 'day')).toThrow(RangeError)
  })
})

describe('the explanation', () => {
  it('names start, rule and every skipped day with its reason', () => {
    const { steps } = count('2026-08-21', 7, 'working-day')
    expect(codes(steps)).toEqual(['start', 'add', 'skipped', 'worked', 'to-verify'])
    const skipped = steps.find(step => step.code === 'skipped')
    expect(skipped?.days.map(({ date, reason }) => [date, reason])).toEqual([
      ['2026-08-23', 'weekly-day-off'],
      ['2026-08-29', 'weekly-day-off'],
      ['2026-08-30', 'weekly-day-off'],
      ['2026-08-31', 'swapped-off'],
      ['2026-09-01', 'holiday'],
      ['2026-09-02', 'holiday'],
    ])
    expect(steps.find(step => step.code === 'worked')?.days.map(({ date }) => date)).toEqual(['2026-08-22'])
    expect(count('2026-08-21', 7, 'working-day').date).toBe('2026-09-03')
  })
  it('names the article that moves the last day, and the one that shortens a month', () => {
    expect(count('2026-01-31', 1, 'month').steps).toMatchObject([
      { code: 'start', rule: { reference: expect.stringContaining('Điều 147') } },
      { code: 'add', rule: { reference: expect.stringContaining('148.3') } },
      { code: 'month-too-short', day: 31, date: '2026-02-28' },
      { code: 'moved', from: '2026-02-28', to: '2026-03-02', rule: { reference: expect.stringContaining('148.5') } },
    ])
  })
  it('says when a year is not announced, and only then', () => {
    expect(count('2026-12-01', 30, 'working-day')).toMatchObject({ confirmed: false })
    expect(count('2026-12-01', 30, 'working-day').steps.at(-1)).toEqual({ code: 'not-announced', years: [2027] })
    expect(count('2026-06-23', 1, 'year').steps.at(-1)).toEqual({ code: 'not-announced', years: [2027] })
    expect(count('2026-12-01', 5, 'working-day').confirmed).toBe(true)
    expect(count('2026-12-01', 10, 'day').confirmed).toBe(true)
    expect(count('2024-12-20', 10, 'working-day').confirmed).toBe(false)
  })
  it('says when a day off rests on something nobody has verified', () => {
    expect(count('2026-04-24', 1, 'working-day').steps.at(-1)).toMatchObject({ code: 'to-verify', sources: [{ reference: expect.stringContaining('111.3') }] })
    expect(codes(count('2026-02-10', 5, 'working-day').steps)).not.toContain('to-verify')
  })
})

describe('a changed calendar', () => {
  const start = localDate('2026-06-23')
  const limit = { amount: 10, unit: 'working-day' } as const
  it('moves what runs and says so', () => {
    const changed = workCalendar({ unitDays: [{ date: localDate('2026-06-30'), working: false, reference: '5/TB-UBND' }] })
    expect(recountTimeLimit(localDate('2026-07-07'), limit, start, changed)).toMatchObject({
      date: '2026-07-08',
      steps: [{ code: 'recounted', from: '2026-07-07', to: '2026-07-08' }, { code: 'start' }, { code: 'add' }, { code: 'skipped' }],
    })
  })
  it('leaves the rest alone', () => {
    expect(codes(recountTimeLimit(localDate('2026-07-07'), limit, start, calendar).steps)).toEqual(['start', 'add', 'skipped'])
  })
})

describe('always, 2025-2030', () => {
  const starts = Array.from({ length: 6 * 365 }, (_, index) => addDays(localDate('2025-01-01'), index))
  it.each([
    [10, 'working-day'],
    [30, 'day'],
    [2, 'week'],
    [1, 'month'],
    [3, 'month'],
    [1, 'year'],
  ] as const)('%i %s end on a working day, never before their time, and later starts never end earlier', (amount, unit) => {
    let before = localDate('2025-01-01')
    for (const start of starts) {
      const { date } = countTimeLimit({ amount, unit }, start, calendar)
      const nominal = countTimeLimit({ amount, unit }, start, calendar, { lastDayOff: 'stays' }).date
      expect(calendar.dayOn(date).working, `${start} → ${date}`).toBe(true)
      expect(date >= nominal && date >= before, `${start} → ${date}`).toBe(true)
      before = date
    }
  })
})
