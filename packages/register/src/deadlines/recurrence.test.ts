import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { nextRecurrence, type Recurrence, type RecurrenceDay, recurrenceDates } from './recurrence.ts'

const calendar = workCalendar()
const from = localDate('2026-06-23')
const rule = (unit: Recurrence['unit'], on: readonly RecurrenceDay[], more: Partial<Recurrence> = {}): Recurrence => ({
  unit,
  every: 1,
  from,
  until: null,
  on,
  dayOff: 'stays',
  ...more,
})
const between = (recurrence: Recurrence, first: string, last: string) =>
  recurrenceDates(recurrence, localDate(first), localDate(last), calendar).map(({ date }) => date)
const day = (number: number, month = 1): RecurrenceDay => ({ kind: 'day', month, day: number })
const end: RecurrenceDay = { kind: 'last-day' }

describe('days of a rhythm', () => {
  it.each<[string, Recurrence, string, string, string[]]>([
    ['every month, its last day', rule('month', [end]), '2026-06-23', '2026-09-30', ['2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30']],
    ['every month, day 20', rule('month', [day(20)]), '2026-06-23', '2026-08-31', ['2026-07-20', '2026-08-20']],
    ['every month, day 31 or its last', rule('month', [day(31)]), '2027-01-01', '2027-04-30', ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']],
    ['every month, 15 and end', rule('month', [day(15), day(31)]), '2026-07-01', '2026-08-31', ['2026-07-15', '2026-07-31', '2026-08-15', '2026-08-31']],
    ['every month, day 5 of the next', rule('month', [day(5, 2)]), '2026-06-23', '2026-09-30', ['2026-07-05', '2026-08-05', '2026-09-05']],
    [
      'every quarter, day 25 of its last month',
      rule('quarter', [day(25, 3)]),
      '2026-06-23',
      '2027-03-31',
      ['2026-06-25', '2026-09-25', '2026-12-25', '2027-03-25'],
    ],
    ['every quarter, day 10 of the next one', rule('quarter', [day(10, 4)]), '2026-06-23', '2026-12-31', ['2026-07-10', '2026-10-10']],
    ['every half-year', rule('half-year', [end]), '2026-06-23', '2027-12-31', ['2026-06-30', '2026-12-31', '2027-06-30', '2027-12-31']],
    ['every year, 10/12', rule('year', [day(10, 12)]), '2026-06-23', '2028-12-31', ['2026-12-10', '2027-12-10', '2028-12-10']],
    ['every year, 29/02 or its last', rule('year', [day(29, 2)]), '2026-06-23', '2028-12-31', ['2027-02-28', '2028-02-29']],
    ['every two months from June', rule('month', [end], { every: 2 }), '2026-06-23', '2026-12-31', ['2026-07-31', '2026-09-30', '2026-11-30']],
    ['every two years', rule('year', [end], { every: 2 }), '2026-06-23', '2030-12-31', ['2027-12-31', '2029-12-31']],
    ['every Friday', rule('week', [{ kind: 'weekday', weekday: 5 }]), '2026-06-23', '2026-07-10', ['2026-06-26', '2026-07-03', '2026-07-10']],
    [
      'Monday and Thursday',
      rule('week', [
        { kind: 'weekday', weekday: 1 },
        { kind: 'weekday', weekday: 4 },
      ]),
      '2026-06-23',
      '2026-07-03',
      ['2026-06-25', '2026-06-29', '2026-07-02'],
    ],
    [
      'every second week, its last working day',
      rule('week', [{ kind: 'last-working-day' }], { every: 2 }),
      '2026-06-23',
      '2026-07-31',
      ['2026-07-03', '2026-07-17', '2026-07-31'],
    ],
    ['every day from the next on', rule('day', [end]), '2026-06-20', '2026-06-27', ['2026-06-24', '2026-06-25', '2026-06-26', '2026-06-27']],
    ['every third day', rule('day', [end], { every: 3 }), '2026-06-23', '2026-07-03', ['2026-06-26', '2026-06-29', '2026-07-02']],
    [
      'the last working day of each month',
      rule('month', [{ kind: 'last-working-day' }]),
      '2026-07-01',
      '2026-10-31',
      ['2026-07-31', '2026-08-28', '2026-09-30', '2026-10-30'],
    ],
    ['until the year ends', rule('month', [end], { until: localDate('2026-07-31') }), '2026-06-23', '2026-12-31', ['2026-06-30', '2026-07-31']],
    ['nothing before it begins', rule('month', [day(20)]), '2026-01-01', '2026-07-31', ['2026-07-20']],
    ['nothing between', rule('year', [day(10, 12)]), '2026-07-01', '2026-11-30', []],
  ])('%s', (_, recurrence, first, last, expected) => {
    expect(between(recurrence, first, last)).toEqual(expected)
  })

  it('a far window is as cheap and as right as a near one', () => {
    expect(between(rule('month', [day(31)], { every: 2 }), '2099-01-01', '2099-06-30')).toEqual(['2099-02-28', '2099-04-30', '2099-06-30'])
    expect(between(rule('week', [{ kind: 'weekday', weekday: 3 }]), '2090-01-01', '2090-01-14')).toEqual(['2090-01-04', '2090-01-11'])
  })
})

describe('days off', () => {
  const friday = rule('week', [{ kind: 'weekday', weekday: 5 }])
  it('a day said stays and is pointed out', () => {
    const [tet] = recurrenceDates(friday, localDate('2027-02-05'), localDate('2027-02-05'), calendar)
    expect(tet).toMatchObject({ date: '2027-02-05', nominal: '2027-02-05', dayOff: { reason: 'holiday', holiday: 'tet' } })
  })
  it('a reception day moves to the next working day, another before it, as the unit wants', () => {
    const first = rule('month', [day(1)], { from: localDate('2026-01-01') })
    expect(between({ ...first, dayOff: 'next-working-day' }, '2026-08-20', '2026-10-31')).toEqual(['2026-09-03', '2026-10-01'])
    expect(between({ ...first, dayOff: 'previous-working-day' }, '2026-08-20', '2026-10-31')).toEqual(['2026-08-28', '2026-10-01'])
  })
  it('a week without a working day keeps its last day', () => {
    expect(between(rule('week', [{ kind: 'last-working-day' }], { from: localDate('2026-02-09') }), '2026-02-09', '2026-03-01')).toEqual([
      '2026-02-13',
      '2026-02-22',
      '2026-02-27',
    ])
  })
  it('what hangs on a year not announced is not confirmed', () => {
    const confirmed = (recurrence: Recurrence, at: string) => recurrenceDates(recurrence, localDate(at), localDate(at), calendar)[0]?.confirmed
    expect(confirmed(rule('month', [end]), '2027-06-30')).toBe(true)
    expect(confirmed(rule('month', [{ kind: 'last-working-day' }]), '2027-06-30')).toBe(false)
    expect(confirmed(rule('month', [{ kind: 'last-working-day' }]), '2026-07-31')).toBe(true)
  })
})

describe('the next day', () => {
  it('is on or after the day asked', () => {
    expect(nextRecurrence(rule('month', [day(20)]), localDate('2026-07-20'), calendar)?.date).toBe('2026-07-20')
    expect(nextRecurrence(rule('month', [day(20)]), localDate('2026-07-21'), calendar)?.date).toBe('2026-08-20')
    expect(nextRecurrence(rule('year', [day(10, 12)], { every: 3 }), localDate('2026-07-21'), calendar)?.date).toBe('2026-12-10')
  })
  it('is none when the rhythm has ended', () => {
    expect(nextRecurrence(rule('month', [end], { until: localDate('2026-07-31') }), localDate('2026-08-01'), calendar)).toBeNull()
  })
  it.each([0, -1, 1.5])('every %d is no rhythm', every => {
    expect(() => recurrenceDates(rule('month', [end], { every }), from, from, calendar)).toThrow(RangeError)
  })
})

describe('any rhythm, any window', () => {
  it.each<[Recurrence['unit'], number]>([
    ['day', 1],
    ['day', 5],
    ['week', 1],
    ['week', 3],
    ['month', 1],
    ['month', 2],
    ['month', 5],
    ['quarter', 1],
    ['half-year', 1],
    ['year', 1],
  ])('%s × %i: windows add up, in order, none twice', (unit, every) => {
    const recurrence = rule(unit, [unit === 'week' ? { kind: 'weekday', weekday: 2 } : unit === 'day' ? end : day(28)], { every })
    const whole = between(recurrence, '2026-01-01', '2030-12-31')
    expect(whole.length).toBeGreaterThan(3)
    expect([...new Set(whole)].sort()).toEqual(whole)
    expect([...between(recurrence, '2026-01-01', '2028-05-17'), ...between(recurrence, '2028-05-18', '2030-12-31')]).toEqual(whole)
  })
})
