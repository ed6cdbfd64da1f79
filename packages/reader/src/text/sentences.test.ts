import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const split = (text: string) => sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

test('full stops end sentences', () => {
  expect(split('Giao Công an xã. Yêu cầu các thôn báo cáo./.')).toEqual(['Giao Công an xã.', 'Yêu cầu các thôn báo cáo./.'])
  expect(split('Xong trước ngày 15/9. “Tổ chức” họp! Báo cáo?')).toHaveLength(3)
  expect(split('mở lớp cho các thôn xa. Quan tâm sửa đường.')).toHaveLength(2)
})

test.each([
  'thu 1.200 tỷ đồng, đạt 61,25% kế hoạch',
  'tại TP. Huế và Q. Bình Thạnh',
  'các mô hình du lịch, nhà màng... nhờ đó thêm việc làm',
  'gồm: cà phê, chè, v.v. của các hộ',
  'theo Thông báo số. 38 của Tỉnh ủy',
  'xây dựng mô hình (cảm biến, tưới tự động. có hướng dẫn) tại thôn',
])('%s is one', text => {
  expect(split(text)).toEqual([text])
})

test('a missing space after the stop is no hindrance', () => {
  expect(split('đúng quy định.Các thôn báo cáo.')).toHaveLength(2)
})
