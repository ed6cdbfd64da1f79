import { describe, expect, test } from 'vitest'
import { physicalLines } from './lines.ts'
import { closeOpenRows } from './open-rows.ts'

const closed = (text: string): string[] =>
  closeOpenRows(physicalLines(text, []))
    .filter(line => line.kind !== 'blank')
    .map(line => line.text)

describe('closeOpenRows', () => {
  test('tabs between the cells, a group without cells of its own, an empty cell', () => {
    expect(closed('TT\tNội dung\tChủ trì\tPhối hợp\tThời gian\nA\tNông nghiệp\n1\tNạo vét mương\tPhòng Kinh tế\t\tTháng 5/2026\nNơi nhận:')).toEqual([
      '| TT | Nội dung | Chủ trì | Phối hợp | Thời gian |',
      '| A | Nông nghiệp |  |  |  |',
      '| 1 | Nạo vét mương | Phòng Kinh tế |  | Tháng 5/2026 |',
      'Nơi nhận:',
    ])
  })

  test('bars only between the cells, a line of dashes, a cell that goes on', () => {
    expect(closed('Nhiệm vụ | Đơn vị thực hiện | Thời hạn\n--- | --- | ---\nRà soát hộ nghèo | Phòng Kinh tế | Quý III,\nchậm nhất 20/9')).toEqual([
      '| Nhiệm vụ | Đơn vị thực hiện | Thời hạn |',
      '| Rà soát hộ nghèo | Phòng Kinh tế | Quý III, chậm nhất 20/9 |',
    ])
  })

  test('an empty first cell', () => {
    expect(closed('TT\tChỉ tiêu\tKế hoạch\tThực hiện\n1\tDiện tích lúa\t120\t118\n\tLúa lai\t60\t59')).toEqual([
      '| TT | Chỉ tiêu | Kế hoạch | Thực hiện |',
      '| 1 | Diện tích lúa | 120 | 118 |',
      '|  | Lúa lai | 60 | 59 |',
    ])
  })

  test('wide blanks between the cells', () => {
    expect(closed('TT    Chỉ tiêu          ĐVT     Kế hoạch    Thực hiện\n1     Diện tích lúa     ha      120         118')).toEqual([
      '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |',
      '| 1 | Diện tích lúa | ha | 120 | 118 |',
    ])
  })

  test.each([
    'ĐẢNG BỘ TỈNH TRƯỜNG SƠN\t\t\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ BÌNH AN',
    'Trang chủ | Tin tức | Liên hệ\nChuyên mục | Video | Ảnh',
    'Nội dung | Chủ trì | Thời gian\nKhông có hàng nào ở dưới.',
    'Tỷ lệ 1|2|3 được tính theo kế hoạch.',
  ])('leaves %j', text => {
    expect(closed(text)).toEqual(physicalLines(text, []).map(line => line.text))
  })
})
