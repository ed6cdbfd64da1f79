import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

describe('percentages made of others', () => {
  test.each([
    ['Tỷ lệ nghèo đa chiều của xã cuối năm 2025 là 24,68%, trong đó tỷ lệ hộ nghèo 14,21%, tỷ lệ hộ cận nghèo 11,47%.', ['percent-sum 24,68% for 25,68%']],
    ['Tỷ lệ hộ nghèo đa chiều 24,68% (hộ nghèo 14,21%, hộ cận nghèo 11,47%).', ['percent-sum 24,68% for 25,68%']],
    ['Tỷ lệ nghèo đa chiều 24,68%, gồm: hộ nghèo 14,21%; hộ cận nghèo 11,47%.', ['percent-sum 24,68% for 25,68%']],
    ['Tỷ lệ hoàn thành tốt trở lên đạt 92,5%, trong đó hoàn thành xuất sắc 18,2%, hoàn thành tốt 73,3%.', ['percent-sum 92,5% for 91,5%']],
    ['Tỷ lệ hồ sơ đúng hạn và trước hạn đạt 98,6% (trước hạn 61,4%, đúng hạn 38,2%).', ['percent-sum 98,6% for 99,6%']],
    ['Tỷ lệ hài lòng đạt 97,4%, trong đó rất hài lòng 55,1%, hài lòng 43,3%.', ['percent-sum 97,4% for 98,4%']],
    ['Số phiếu tín nhiệm đạt 95,2%, trong đó tín nhiệm cao 61,9%, tín nhiệm 34,3%.', ['percent-sum 95,2% for 96,2%']],
    ['Tỷ lệ nghèo đa chiều 25,68%, trong đó hộ nghèo 14,21%, hộ cận nghèo 11,47%.', []],
    ['Tỷ lệ tiêm chủng đạt 95,2%, trong đó trẻ em 96,1%, phụ nữ có thai 94,0%.', []],
    ['Tỷ lệ tiêm chủng đạt 95%, trong đó sởi 60%, bạch hầu 35%.', []],
    ['Tỷ lệ lao động qua đào tạo đạt 65%, trong đó có bằng cấp, chứng chỉ đạt 30%, qua đào tạo nghề 40%.', []],
    ['Tỷ lệ che phủ rừng đạt 58,2%, trong đó rừng tự nhiên đạt 102% kế hoạch, rừng trồng 95% kế hoạch.', []],
    ['Tăng trưởng đạt 8,5%, trong đó nông nghiệp tăng 4,2%, công nghiệp tăng 9,3%.', []],
    ['Tỷ lệ sử dụng nước sạch 62,5%, trong đó thôn Nà Lường 31,2%, thôn Khe Sim 33,3%.', []],
    ['Cơ cấu nguồn vốn: vốn ngân sách chiếm 65,4% (trong đó ngân sách tỉnh 42,1%, ngân sách xã 22,3%), vốn khác chiếm 34,6%.', ['percent-sum 65,4% for 64,4%']],
    ['Tỷ lệ hài lòng chung đạt 94,2%, trong đó lĩnh vực đất đai 88,1%, hộ tịch 98,4%.', []],
    ['Tỷ lệ lao động qua đào tạo 65,2%, trong đó có bằng cấp 31,4%, nữ 33,8%.', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text)).toEqual(expected)
  })
})

describe('money told as a share of money', () => {
  test.each([
    ['Thu đảng phí được 418.620.000 đồng, trích giữ lại ở chi bộ 30%, nộp lên cấp trên 70% là 238.034.000 đồng.', ['ratio-mismatch 70% for 56,9%']],
    ['Tổng thu quỹ 120 triệu đồng, trích 40% tương ứng 58 triệu đồng nộp Quỹ cấp huyện.', ['ratio-mismatch 40% for 48,3%']],
    ['Thu đảng phí 418.620.000 đồng, nộp cấp trên 293.034.000 đồng (70%), để lại 135.586.000 đồng (30%).', ['sum-mismatch 418.620.000 for 428.620.000']],
    ['Tổng kinh phí 850 triệu đồng, ngân sách xã hỗ trợ 60% (410 triệu đồng), Nhân dân đóng góp 40%.', ['ratio-mismatch 60% for 48,2%']],
    ['Thu đảng phí được 418.620.000 đồng, trích giữ lại ở chi bộ 30%, nộp lên cấp trên 70% là 293.034.000 đồng.', []],
    ['Thu đảng phí 418.620.000 đồng, đạt 98% là kết quả cao; nộp cấp trên 293.034.000 đồng.', []],
    ['Thu ngân sách 8.640 triệu đồng, đạt 72% dự toán; thu thuế 2.140 triệu đồng, đạt 70% là do khó khăn.', []],
    ['Thu tiền sử dụng đất 3.000 triệu đồng, đạt 60% kế hoạch, tương ứng thiếu 2.000 triệu đồng.', []],
    ['Vốn giao 8.642,5 tỷ đồng, giải ngân 45% tương đương 3.918 tỷ đồng, thấp hơn bình quân.', []],
    ['Tổng thu hội phí 64.500.000 đồng, trích nộp cấp trên 40%, tương đương 28.500.000 đồng, để lại 60%.', ['ratio-mismatch 40% for 44,2%']],
    ['Tổng kinh phí 850 triệu đồng, ngân sách hỗ trợ 60%, tương ứng 510 triệu đồng, Nhân dân đóng góp 40%, tương ứng 340 triệu đồng.', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text)).toEqual(expected)
  })
})
