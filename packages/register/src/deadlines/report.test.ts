import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { type ReportRule, reportRules } from '../lexicon/report-rules.ts'
import { type PeriodId, parsePeriod, periodEnd, periodId, periodStart, periodWith } from './period.ts'
import { reportDates } from './report.ts'

const calendar = workCalendar()
const rule = (id: string) => reportRules.find(one => one.id === id) as ReportRule
const dates = (id: string, period: string) => {
  const result = reportDates(rule(id), period as PeriodId, calendar)
  return result && [result.from, result.cutOff, result.dueOn]
}

describe('cut-off by Nghị định 09/2019, Điều 12', () => {
  it.each([
    ['202608', '2026-07-15', '2026-08-14'],
    ['202601', '2025-12-15', '2026-01-14'],
    ['2026Q1', '2025-12-15', '2026-03-14'],
    ['2026Q2', '2026-03-15', '2026-06-14'],
    ['2026Q3', '2026-06-15', '2026-09-14'],
    ['2026Q4', '2026-09-15', '2026-12-14'],
    ['2026S1', '2025-12-15', '2026-06-14'],
    ['2026S2', '2026-06-15', '2026-12-14'],
    ['2026N9', '2025-12-15', '2026-09-14'],
    ['2026', '2025-12-15', '2026-12-14'],
    ['2028', '2027-12-15', '2028-12-14'],
  ])('%s runs from %s to %s', (period, from, cutOff) => {
    expect(dates('decree-09', period)).toEqual([from, cutOff, null])
  })
  it('nine months are not in the decree, and it says so', () => {
    const codes = (period: string) => reportDates(rule('decree-09'), period as PeriodId, calendar)?.steps.map(({ code }) => code)
    expect(codes('2026N9')).toEqual(['cut-off', 'to-verify'])
    expect(codes('2026Q3')).toEqual(['cut-off'])
  })
})

describe('due dates', () => {
  it.each([
    ['decree-09-provinces', '2026Q2', '2026-06-25'],
    ['decree-09-provinces', '2026S2', '2026-12-25'],
    ['decree-09-khanh-hoa-communes', '2026Q2', '2026-06-16'], // 14/6 is a Sunday
    ['decree-09-khanh-hoa-communes', '2026Q1', '2026-03-17'], // 14/3 is a Saturday
    ['decree-09-khanh-hoa-communes', '202602', '2026-02-24'], // 14/02 opens Tết
    ['decree-09-khanh-hoa-communes', '202607', '2026-07-16'],
  ])('%s: %s is due on %s', (id, period, due) => {
    expect(dates(id, period)?.[2]).toBe(due)
  })
  it('calendar periods end with their months', () => {
    expect(dates('calendar', '2026Q1')).toEqual(['2026-01-01', '2026-03-31', null])
    expect(dates('calendar', '2028')).toEqual(['2028-01-01', '2028-12-31', null])
    expect(dates('calendar', '202802')).toEqual(['2028-02-01', '2028-02-29', null])
  })
  it('a rule of its own: on the fifth of the month that follows', () => {
    const own: ReportRule = {
      ...rule('calendar'),
      id: 'own',
      due: { kind: 'day-of-next-month', day: 5, source: { reference: 'Quy chế của đơn vị', mark: 'confirmed' } },
    }
    expect(reportDates(own, '2026Q4' as PeriodId, calendar)).toMatchObject({ cutOff: '2026-12-31', dueOn: '2027-01-05', problem: null })
  })
  it('no room between cut-off and due date is a problem (Điều 8)', () => {
    const tight: ReportRule = { ...rule('decree-09'), due: { kind: 'day-of-last-month', day: 14, source: { reference: 'x', mark: 'confirmed' } } }
    expect(reportDates(tight, '2026Q2' as PeriodId, calendar)?.problem).toBe('no-room-before-due')
    const overWeekend: ReportRule = { ...tight, due: { kind: 'day-of-last-month', day: 15, source: { reference: 'x', mark: 'confirmed' } } }
    expect(reportDates(overWeekend, '2026Q2' as PeriodId, calendar)?.problem).toBeNull() // Monday 15/6
    expect(reportDates(overWeekend, '2026S2' as PeriodId, calendar)?.problem).toBeNull() // Tuesday 15/12
  })
  it('a due date in a year not announced is not confirmed', () => {
    expect(reportDates(rule('decree-09-khanh-hoa-communes'), '2027Q1' as PeriodId, calendar)).toMatchObject({ confirmed: false })
    expect(reportDates(rule('decree-09-provinces'), '2027Q1' as PeriodId, calendar)).toMatchObject({ confirmed: true })
  })
  it('a period the rule does not know has no dates', () => {
    expect(reportDates({ ...rule('decree-09'), sources: {} }, '2026Q2' as PeriodId, calendar)).toBeNull()
  })
})

describe('periods', () => {
  it.each([
    ['202608', '2026-08-01', '2026-08-31'],
    ['2026Q1', '2026-01-01', '2026-03-31'],
    ['2026Q4', '2026-10-01', '2026-12-31'],
    ['2026S1', '2026-01-01', '2026-06-30'],
    ['2026S2', '2026-07-01', '2026-12-31'],
    ['2026N9', '2026-01-01', '2026-09-30'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['202802', '2028-02-01', '2028-02-29'],
  ])('%s is %s to %s', (id, start, end) => {
    expect([periodStart(id as PeriodId), periodEnd(id as PeriodId)]).toEqual([start, end])
    const parsed = parsePeriod(id)
    expect(parsed && periodId(parsed)).toBe(id)
  })
  it.each(['2026Q5', '2026S3', '202613', '202600', '2026N8', '26Q1', 'quý III', ''])('"%s" is no period', text => {
    expect(parsePeriod(text)).toBeNull()
  })
  it('a day lies in its period', () => {
    expect((['month', 'quarter', 'half-year', 'year'] as const).map(unit => periodWith(unit, localDate('2026-08-20')))).toEqual([
      '202608',
      '2026Q3',
      '2026S2',
      '2026',
    ])
    expect(() => periodStart('x' as PeriodId)).toThrow(RangeError)
    expect(periodId({ unit: 'quarter', year: 2026, number: 5 })).toBeNull()
  })
})
