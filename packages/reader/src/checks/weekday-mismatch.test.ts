import { describe, expect, it } from 'vitest'
import { lines, partyPaper, told } from './test/reading.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

describe('weekday-mismatch', () => {
  it.each([
    ['Họp vào thứ Tư, ngày 26/3/2026 tại hội trường.', 'error: thứ Tư, ngày 26/3/2026'],
    ['Thứ Năm, ngày 14/7/2026, Chủ tịch chủ trì cuộc họp.', 'error: Thứ Năm, ngày 14/7/2026'],
    ['Họp ngày 25/3/2026 (thứ Năm) tại xã.', 'error: 25/3/2026 (thứ Năm)'],
    ['Ra quân Chủ nhật, ngày 13/7/2026.', 'error: Chủ nhật, ngày 13/7/2026'],
    ['8 giờ 00, thứ 2 ngày 21 tháng 7 năm 2026', 'error: thứ 2 ngày 21 tháng 7 năm 2026'],
    ['chiều thứ sáu (16/7/2026)', 'error: thứ sáu (16/7/2026)'],
  ])('%s', (text, expected) => expect(lines(told(weekdayMismatch, text))).toEqual([expected]))

  it.each([
    'Họp vào thứ Tư, ngày 25/3/2026.',
    'Chủ nhật, ngày 12/7/2026',
    'chiều thứ sáu (17/7/2026)',
    'Hội nghị lần thứ hai, ngày 13/11/2025',
    'kỳ họp thứ tư ngày 13/11/2025',
    'phiên họp thứ 5, ngày 13/11/2025',
    'thứ Hai hằng tuần, trước ngày 05/6/2026',
    'ngày 25/3/2026, thứ Năm ngày 26/3/2026',
    'đồng chí đứng thứ ba, ngày 13/11/2025 được khen',
    'thứ Sáu hằng tuần',
  ])('refuses %s', text => expect(told(weekdayMismatch, text)).toEqual([]))

  it("takes the paper's year for a date near its own day", () => {
    expect(lines(told(weekdayMismatch, partyPaper('Họp vào thứ Hai ngày 09/6 tại xã.')))).toEqual(['error: thứ Hai ngày 09/6'])
    expect(told(weekdayMismatch, partyPaper('Họp vào thứ Ba ngày 09/6 tại xã.'))).toEqual([])
    expect(told(weekdayMismatch, partyPaper('Họp vào thứ Hai ngày 09/12 tại xã.'))).toEqual([])
    expect(told(weekdayMismatch, 'Họp vào thứ Hai ngày 09/6 tại xã.')).toEqual([])
  })

  it('takes the month of the title where the paper has no day of its own', () => {
    const programme = (day: string) => `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nCHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2026\n\nNgày 25/11 (${day}): Hội nghị.\n`
    expect(lines(told(weekdayMismatch, programme('Thứ Ba')))).toEqual(['error: 25/11 (Thứ Ba)'])
    expect(told(weekdayMismatch, programme('Thứ Tư'))).toEqual([])
  })

  it('names the right day', () =>
    expect(told(weekdayMismatch, 'thứ Tư, ngày 26/3/2026')[0]).toMatchObject({ actual: 'thứ tư', expected: 'thứ năm', inputs: { date: '2026-03-26' } }))
})
