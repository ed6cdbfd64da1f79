import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { keyOf } from '../../text/mend.ts'
import { directionOfHeading, directionsOf } from './direction.ts'

describe('directionOfHeading', () => {
  it.each([
    ['Kết quả thực hiện các chỉ tiêu chủ yếu', 'past'],
    ['Tình hình thực hiện nhiệm vụ 6 tháng đầu năm', 'past'],
    ['Hạn chế, nguyên nhân', 'past'],
    ['Mục tiêu cụ thể đến năm 2030', 'goal'],
    ['Các chỉ tiêu chủ yếu', 'goal'],
    ['Phương hướng, nhiệm vụ 6 tháng cuối năm', 'ahead'],
    ['Nhiệm vụ, giải pháp', 'ahead'],
    ['Các chương trình mục tiêu quốc gia', null],
    ['Mục đích, yêu cầu', 'open'],
    ['Phát triển kinh tế', null],
    ['Bám sát nghị quyết về nhiệm vụ năm 2026, cấp ủy đã lãnh đạo toàn diện, đạt được những kết quả quan trọng:', 'past'],
    ['Tuy nhiên, vẫn còn những việc chưa đạt yêu cầu', 'past'],
    ['Yêu cầu Trưởng các phòng, ban, các thôn tập trung thực hiện các nội dung sau', 'ahead'],
  ])('%s: %s', (heading, direction) => {
    expect(directionOfHeading(keyOf(heading))).toBe(direction)
  })
})

it('passes directions down, and lets a lead-in speak for the items under it', () => {
  const tree = buildTree(
    sourceFromText(
      'BÁO CÁO\nkết quả năm 2025\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ\n\n1. Kinh tế\n\nThu 12 tỷ đồng.\n\nII. PHƯƠNG HƯỚNG\n\n1. Kinh tế\n\nThu ngân sách.\n\nPhấn đấu đạt các chỉ tiêu sau:\n\n- Thu 15 tỷ đồng.\n',
    ),
  )
  const directions = directionsOf(tree, 'báo cáo')
  const of = (start: string): string | undefined => directions[tree.blocks.findIndex(block => tree.text.startsWith(start, block.start))]
  expect([of('Thu 12'), of('Thu ngân'), of('- Thu 15')]).toEqual(['past', 'ahead', 'goal'])
})
