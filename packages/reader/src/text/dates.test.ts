import { expect, test } from 'vitest'
import { datesIn, isoOf, isValid, lastDay, weekdayOf } from './dates.ts'

const isos = (key: string) => datesIn(key).map(date => isoOf({ ...date, year: date.year ?? 2026 }))

test.each([
  ['ngày 23/6/2026', ['2026-06-23']],
  ['ngày 23-6-2026', ['2026-06-23']],
  ['ngày 05.7.2026', ['2026-07-05']],
  ['ngày 23 tháng 6 năm 2026', ['2026-06-23']],
  ['ngày 25 tháng 7', ['2026-07-25']],
  ['trước 15/9', ['2026-09-15']],
  ['từ ngày 02/7 đến ngày 03/7/2026', ['2026-07-02', '2026-07-03']],
  ['đến hết 20/12', ['2026-12-20']],
  ['trước ngày 30/09/26', ['2026-09-30']],
  ['sinh ngày 12-5-87', ['1987-05-12']],
])('%s', (key, expected) => {
  expect(isos(key)).toEqual(expected)
})

test.each([
  'đạt 35/35 bản',
  '02/03 vụ',
  'tỷ lệ 1/500',
  '214/428 tấn',
  'giai đoạn 2026-2030',
  'số 12/25/qđ',
  'tỷ lệ 1/2/12',
  '1.116/6.000',
  '24/24h',
  'được 25/12 chi hội',
])('%s holds no date', key => {
  expect(isos(key)).toEqual([])
})

test('the calendar', () => {
  expect(isValid({ day: 31, month: 6, year: 2026 })).toBe(false)
  expect(isValid({ day: 29, month: 2, year: 2028 })).toBe(true)
  expect(isValid({ day: 29, month: 2, year: 2026 })).toBe(false)
  expect(isoOf({ day: 30, month: 2, year: 2026 })).toBeNull()
  expect([lastDay(2026, 2), lastDay(2028, 2), lastDay(2026, 9)]).toEqual([28, 29, 30])
  expect([weekdayOf('2026-03-25'), weekdayOf('2026-11-22'), weekdayOf('2024-02-29')]).toEqual([3, 0, 4])
})
