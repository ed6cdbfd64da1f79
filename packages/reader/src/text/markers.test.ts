import { expect, test } from 'vitest'
import { markerOf, romanValue } from './markers.ts'

test.each([
  ['4.1. Hội đồng nhân dân xã:', 'decimal2', '4.1', 1],
  ['8.1 Tình hình', 'decimal2', '8.1', 1],
  ['3. Sở Kế hoạch', 'decimal1', '3', 3],
  ['12) Văn phòng', 'decimal1', '12', 12],
  ['II. MỤC TIÊU', 'roman', 'II', 2],
  ['IX/ Nhiệm vụ', 'roman', 'IX', 9],
  ['A. MỤC ĐÍCH', 'capital', 'A', 1],
  ['đ) Tăng cường', 'letter', 'đ', 5],
  ['a. Kết quả', 'letter', 'a', 1],
  ['- Chỉ đạo', 'dash', '-', null],
  ['–Chỉ đạo', 'dash', '–', null],
  ['+ Tổ chức', 'plus', '+', null],
  ['* Công tác', 'star', '*', null],
  ['Hai là, Các cơ quan', 'ordinal', 'Hai', 2],
  ['Thứ tư, tập trung', 'ordinal', 'Thứ tư', 4],
  ['Điều 3. Chánh Văn phòng', 'article', '3', 3],
  ['PHẦN THỨ HAI', 'part', 'THỨ HAI', 2],
  ['Phần I. Kết quả', 'part', 'I', 1],
  ['(2) Chương trình', 'paren', '2', 2],
])('%s', (line, style, num, value) => {
  expect(markerOf(line)).toMatchObject({ style, num, value })
})

test.each([
  '2026. Sau đó',
  '14/CT-UBND ngày 11/8/2023',
  '1.200 tỷ đồng',
  '4,7 ha',
  '15/9/2026',
  'Hai thôn',
  '205-QĐ/TW ngày',
  '-----',
  'Iran',
])('%s bears no number', line => {
  expect(markerOf(line)).toBeNull()
})

test('Roman numbers', () => {
  expect(['I', 'IV', 'IX', 'XIV', 'xvi'].map(romanValue)).toEqual([1, 4, 9, 14, 16])
  expect(romanValue('ĐU')).toBeNull()
})
