import { describe, expect, it } from 'vitest'
import { markerOf } from './markers.ts'

describe('the number a line begins with', () => {
  it.each([
    ['PHẦN THỨ TƯ', 'part', 'THỨ TƯ', 4], ['Phần thứ tư: Kiến nghị', 'part', 'thứ tư', 4], ['PHẦN THỨ NHẤT', 'part', 'THỨ NHẤT', 1], ['Phần II. Nhiệm vụ', 'part', 'II', 2], ['PHẦN 3', 'part', '3', 3],
    ['Chương IV', 'chapter', 'IV', 4], ['CHƯƠNG 2. QUY ĐỊNH', 'chapter', '2', 2], ['Điều 5. Hiệu lực', 'article', '5', 5], ['II. Nội dung', 'roman', 'II', 2], ['4.1. Hội đồng nhân dân xã:', 'decimal2', '4.1', 1],
    ['b) Báo cáo', 'letter', 'b', 2], ['(3) Tờ trình', 'paren', '3', 3], ['Ba là, trồng rừng', 'ordinal', 'Ba', 3], ['Thứ tư, trồng rừng', 'ordinal', 'Thứ tư', 4],
  ])('%s', (line, style, num, value) => {
    expect(markerOf(line)).toMatchObject({ style, num, value })
  })

  it.each(['Phần mềm quản lý văn bản', 'Chương trình hành động', 'Điều chỉnh dự toán', 'PHẦN THƯỞNG'])('%s begins with none', line => {
    expect(markerOf(line)).toBeNull()
  })
})
