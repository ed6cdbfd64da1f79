import { describe, expect, it } from 'vitest'
import { dateInvalid } from './date-invalid.ts'
import { lines, told } from './test/reading.ts'

describe('date-invalid', () => {
  it.each([
    ['Hoàn thành trước ngày 31/4/2026.', 'error: ngày 31/4/2026'],
    ['Họp ngày 29 tháng 02 năm 2025 tại xã.', 'error: ngày 29 tháng 02 năm 2025'],
    ['Báo cáo ngày 30/02 hằng năm.', 'error: ngày 30/02'],
    ['Báo cáo trước 31/6, nộp về Văn phòng.', 'error: 31/6'],
    ['Kế hoạch số 12-KH/ĐU, ngày 31-9-2025.', 'error: ngày 31-9-2025'],
    ['Tổ chức trong tháng 13/2026.', 'error: tháng 13/2026'],
    ['Hoàn thành trong quý V năm 2026.', 'error: quý V năm 2026'],
    ['Hoàn thành ngày 15/14/2026.', 'error: ngày 15/14/2026'],
  ])('%s', (text, expected) => expect(lines(told(dateInvalid, text))).toEqual([expected]))

  it.each([
    'Ngày 29/02/2024 và ngày 29/02 các năm nhuận.',
    'Có 35/40 hộ, 31/31 thôn.',
    'đạt 45/13 chỉ tiêu',
    'Chấm 12.5/15 điểm',
    'từ ngày 01/7/2025 đến ngày 31/12/2025',
    'trong 18 tháng, năm 2026',
    'quý IV/2026',
    'thi hành Điều 31, 32',
    'mức 30/2.000 đồng',
    'tỷ lệ 31/4 người',
    'ngày 12 tháng 12 năm 2026',
  ])('refuses %s', text => expect(told(dateInvalid, text)).toEqual([]))

  it('says the last day of the month', () => expect(told(dateInvalid, 'ngày 29/2/2025')[0]).toMatchObject({ actual: '29/2/2025', expected: '≤ 28/2' }))
  it('only warns of a scan', () => expect(lines(told(dateInvalid, 'ngày 31/4/2026', true))).toEqual(['warning: ngày 31/4/2026']))
})
