import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import { calendarOf, communeSettings } from './commune-settings.ts'

test('the week and the own days of a commune', () => {
  const settings = communeSettings({ calendar: { week: [1, 2, 3, 4, 5, 6], unitDays: [{ date: '2026-08-11', working: false, reference: '12/TB-UBND' }] } })
  const works = (day: string) => isWorkingDay(calendarOf(settings), localDate(day))
  expect([works('2026-08-15'), works('2026-08-11'), works('2026-08-16')]).toEqual([true, false, false])
  expect(JSON.parse(JSON.stringify(settings.calendar))).toEqual(settings.calendar)
})

test.each([
  [null],
  [{ calendar: 'hằng ngày' }],
  [{ calendar: { week: [], unitDays: 'không' } }],
  [{ calendar: { week: [0, 9, 'thứ Bảy'], unitDays: [null, { date: '2026-02-30', working: false }, { date: '2026-08-11' }] } }],
])('what cannot be meant is as usual: %o', stored => expect(communeSettings(stored).calendar).toEqual({}))
