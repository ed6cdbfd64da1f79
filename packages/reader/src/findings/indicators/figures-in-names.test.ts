import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'
import { reportOf } from './test/report.ts'

const told = (text: string) =>
  read(sourceFromText(text)).indicators.map(({ name, value, unit, target, percentOfTarget }) => ({ name, value, unit, target, percentOfTarget }))
const goals = (line: string) => told(`KẾ HOẠCH\nchuyển đổi số năm 2026\n\nI. CHỈ TIÊU NĂM 2026\n\n- ${line}\n`)

test.each([
  ['Hồ sơ lưu trữ của 03 phường cũ được số hóa: 46.000 hồ sơ.', [46000]],
  ['Giá trị sản xuất trên 01 ha đất canh tác đạt từ 68 triệu đồng trở lên.', [68]],
  ['Thu nhập bình quân của 12 thôn đạt 45 triệu đồng/người.', [45]],
  ['Trồng mới 12 ha; tỷ lệ che phủ rừng đạt 48%.', [12, 48]],
  ['Hồ sơ nộp trực tuyến: >= 85%.', [85]],
])('%s', (line, values) => {
  expect(goals(line).map(goal => goal.value)).toEqual(values)
})

describe('results', () => {
  test('a second plan says its percentage, then the ratio', () => {
    expect(
      told(
        reportOf(
          'Thu ngân sách 28.764 triệu đồng, đạt 84,6% dự toán tỉnh giao (34.000 triệu đồng), bằng 78,8% dự toán HĐND xã giao (28.764/36.500 triệu đồng).',
        ),
      ).map(({ value, target, percentOfTarget }) => [value, target, percentOfTarget]),
    ).toEqual([
      [28764, 34000, 84.6],
      [28764, 36500, 78.8],
    ])
  })

  test('a lead-in that tells what was reached sets no goals', () => {
    expect(
      told(reportOf('Đảng bộ xã đã lãnh đạo hoàn thành 17/20 chỉ tiêu, cụ thể:\n\n- Phát triển mới 214 hộ kinh doanh; vận động quỹ 328 triệu đồng.')).map(
        ({ value }) => value,
      ),
    ).toEqual([17])
  })

  test('a name does not begin with what was followed', () => {
    expect(told(reportOf('Qua theo dõi trên hệ thống, còn 09/64 nhiệm vụ quá hạn (chiếm 14,1%).')).map(({ name }) => name)).toEqual(['nhiệm vụ quá hạn'])
  })
})
