import { describe, expect, it } from 'vitest'
import { keyOf } from '../../text/mend.ts'
import { goalYearIn, periodIn } from './periods.ts'

describe('periodIn', () => {
  it.each([
    ['6 tháng đầu năm 2026', '2026S1'],
    ['sáu tháng cuối năm 2025', '2025S2'],
    ['9 tháng năm 2026', '2026N9'],
    ['7 tháng', '2026N7'],
    ['quý II/2026', '2026Q2'],
    ['Quý IV năm 2025', '2025Q4'],
    ['tháng 6 năm 2026', '202606'],
    ['tháng 7/2026', '202607'],
    ['năm 2025', '2025'],
    ['ngày 05 tháng 8 năm 2026', '2026'],
    ['nhiệm kỳ 2025 - 2030', null],
    ['', null],
  ])('%s: %s', (text, id) => {
    expect(periodIn(keyOf(text), 2026)).toBe(id)
  })
})

describe('goalYearIn', () => {
  it.each([
    ['đến năm 2030', '2030'],
    ['giai đoạn 2026 - 2030', '2030'],
    ['tăng 12% so với năm 2025', null],
    ['đến hết ngày 31/12/2026', '2026'],
    ['đạt 95%', null],
  ])('%s: %s', (text, year) => {
    expect(goalYearIn(keyOf(text), 2026)).toBe(year)
  })
})
