import { describe, expect, it } from 'vitest'
import { keyOf } from '../../text/mend.ts'
import { figureBefore, figuresBetween, figuresIn } from './figures.ts'

const read = (text: string): string[] => {
  const key = keyOf(text)
  return figuresIn(key, 0, key.length).map(({ kind, number, unit, of }) => `${kind} ${number.value}${of ? `/${of.number.value}` : ''} ${unit?.key ?? '?'}`)
}

describe('figuresIn', () => {
  it.each<[string, string[]]>([
    ['đạt 1.234,5 ha, bằng 98,7% kế hoạch', ['amount 1234.5 ha', 'percent 98.7 %']],
    ['214/428 tấn', ['ratio 214/428 tấn']],
    ['450 ha/KH 500 ha', ['ratio 450/500 ha']],
    ['450/KH 500 ha', ['ratio 450/500 ha']],
    ['712/712 = 100% đảng viên', ['ratio 712/712 đảng viên', 'percent 100 %']],
    ['02/03 vụ', ['ratio 2/3 vụ']],
    ['950 triệu đồng/1,2 tỷ đồng', ['ratio 950/1.2 triệu đồng']],
    ['412 hộ nghèo/2.943 hộ', ['ratio 412/2943 hộ']],
    ['12 thôn đạt chuẩn văn hóa/15 thôn', ['ratio 12/15 thôn']],
    ['15 / 18 thôn', ['ratio 15/18 thôn']],
    ['02 hội nghị/165 lượt người', ['amount 2 hội nghị', 'amount 165 lượt người']],
    ['02 vụ/02 đối tượng', ['amount 2 vụ', 'amount 2 đối tượng']],
    ['Tổng số 60 đối tượng', ['amount 60 đối tượng']],
    ['45/50 mô-đun', ['ratio 45/50 mô']],
    ['lớp 5 có 30 học sinh', ['amount 30 học sinh']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['ngày 23/6/2026'],
    ['tháng 12/2025'],
    ['trước ngày 15/9'],
    ['dịp 30/4'],
    ['nhiệm kỳ 2025 - 2030'],
    ['giai đoạn 2026-2030'],
    ['Nghị quyết số 57-NQ/TW'],
    ['Nghị định số 111/2022/NĐ-CP'],
    ['Điều 5, khoản 2'],
    ['trực 24/24h'],
    ['trực 24/24 giờ'],
    ['tỷ lệ 1/500'],
    ['02 tháng/lần'],
    ['quá 2/3 số đại biểu'],
    ['mạng 5G'],
    ['lần thứ 14'],
    ['năm 2026'],
    ['thôn 6, thôn 8'],
    ['7h30'],
    ['cách mạng công nghiệp 4.0'],
  ])('%s holds none', text => {
    expect(read(text)).toEqual([])
  })
})

describe('places among figures', () => {
  const key = keyOf('có 12 hộ, 15 người, 20 ha')
  const figures = figuresIn(key, 0, key.length)
  it('finds those of a stretch and the one before a place', () => {
    expect(figuresBetween(figures, 9, 20).map(figure => figure.number.value)).toEqual([15])
    expect(figureBefore(figures, key.indexOf('20'))?.number.value).toBe(15)
    expect(figureBefore(figures, 2)).toBeNull()
  })
})
