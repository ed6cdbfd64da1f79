import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

describe('a base in the bracket behind its share', () => {
  test.each([
    ['Giống mới 214 ha, chiếm 75,2% diện tích ngô (382 ha).', ['75,2% for 56%']],
    ['Có 9.412 người tham gia, đạt tỷ lệ bao phủ 78,1% dân số (dân số trung bình năm 2025: 10.790 người).', ['78,1% for 87,2%']],
    ['Kiểm tra 12 chi bộ về thu, nộp đảng phí, đạt 1,88% số chi bộ trực thuộc (64 chi bộ).', ['1,88% for 18,75%']],
    ['Thu phí đạt 1.470 triệu đồng, bằng 42% dự toán tỉnh giao (3.500 triệu đồng) và 42% dự toán xã giao (4.200 triệu đồng).', ['42% for 35%']],
    ['Nguồn xã hội hóa chiếm 37,0% kinh phí (1.180/4.350 triệu đồng).', ['37,0% for 27,1%']],
    ['Nguồn xã hội hóa chiếm 27,1% kinh phí (1.180/4.350 triệu đồng).', []],
    ['Giải ngân đạt 85% kinh phí (12/15 dự án).', []],
    ['Giống mới 214 ha, chiếm 56% diện tích ngô (382 ha).', []],
    ['Toàn xã có 412 hộ nghèo, hộ cận nghèo chiếm 15% tổng số hộ (486 hộ).', []],
    ['Giống mới 214 ha, chiếm 41% tổng diện tích (trong đó ngô 382 ha).', []],
    ['Diện tích ngô 382 ha, giống lai 120 ha, giống mới chiếm 56% diện tích ngô (214 ha).', []],
    ['Thu 3.420 triệu đồng, tăng 12% so với cùng kỳ (tăng 366 triệu đồng).', []],
    ['Có 268 hội viên, chiếm 65% số hộ nông nghiệp (giảm 12 hội viên).', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text, 'ratio-mismatch')).toEqual(expected)
  })
})

describe('a base named as a figure before', () => {
  test.each([
    ['Tổng diện tích gieo trồng vụ Xuân 512,5 ha. Giống mới 318 ha, chiếm 56,1% tổng diện tích gieo trồng.', ['56,1% for 62%']],
    ['Có 3.120 cử tri; số tham gia 2.984, đồng ý 2.716, bằng 87,1% tổng số cử tri và 19,0% so với số tham gia.', ['19,0% for 91%']],
    [
      'Hội nghị có 31/36 đồng chí ủy viên dự; đồng chí Lò Thị May được 29 phiếu, đạt 93,5% số phiếu và 85,0% so với tổng số đồng chí ủy viên.',
      ['85,0% for 80,6%'],
    ],
    ['Tổng dư nợ đạt 62,4 tỷ đồng. Nợ quá hạn 75 triệu đồng, chiếm 1,2% tổng dư nợ.', ['1,2% for 0,1%']],
    ['Nợ thuế 912 triệu đồng, trong đó nợ có khả năng thu 640 triệu đồng. Đã thu 413 triệu đồng, bằng 49,1% số nợ có khả năng thu.', ['49,1% for 64,5%']],
    ['Tổng diện tích gieo trồng năm 2025 là 1.240 ha. Vụ Xuân 2026, giống mới 268 ha, chiếm 36,8% tổng diện tích gieo trồng.', []],
    ['Tổng dư nợ 62,4 tỷ đồng. Nợ quá hạn 75 triệu đồng, chiếm 4,1% dư nợ của Hội.', []],
    ['Có 3.120 cử tri; số tham gia 2.984, đồng ý 2.716, bằng 87,1% tổng số cử tri và 91,0% so với số tham gia.', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text, 'ratio-mismatch')).toEqual(expected)
  })
})
