import { describe, expect, it } from 'vitest'
import { reportOf } from '../findings/indicators/test/report.ts'
import { planMismatch } from './plan-mismatch.ts'
import { ratioMismatch } from './ratio-mismatch.ts'
import { rounding } from './rounding.ts'
import { problemsOf } from './test/context.ts'

const checks = [ratioMismatch, planMismatch, rounding]
const told = (text: string): string[] =>
  checks
    .flatMap(check => problemsOf(check, reportOf(text)))
    .map(problem => `${problem.code} ${problem.severity} ${problem.actual} for ${problem.expected}: ${problem.quote}`)

describe('ratio-mismatch', () => {
  it.each<[string, string]>([
    ['Tổ chức khám cho 1.120/1.600 lượt người (đạt 90% kế hoạch năm).', 'error 90% for 70%: 1.120/1.600 lượt người (đạt 90% kế hoạch năm)'],
    ['Có 139/164 nhiệm vụ hoàn thành đúng hạn (74,8%).', 'error 74,8% for 84,8%: 139/164 nhiệm vụ hoàn thành đúng hạn (74,8%)'],
    ['Tỷ lệ hộ nghèo còn 8,48% (371/3.912 hộ).', 'error 8,48% for 9,48%: 8,48% (371/3.912 hộ)'],
    ['Thu ngân sách đạt 8,12/15,6 tỷ đồng, bằng 62,1% dự toán.', 'error 62,1% for 52,1%: 8,12/15,6 tỷ đồng, bằng 62,1% dự toán'],
    ['Đã có 35/42 = 93,3% hộ ký cam kết.', 'error 93,3% for 83,3%: 35/42 = 93,3%'],
    ['Giải ngân 4.567 triệu đồng/5.000 triệu đồng, đạt 81,34%.', 'error 81,34% for 91,34%: 4.567 triệu đồng/5.000 triệu đồng, đạt 81,34%'],
    ['Giải ngân được 950 triệu đồng/1,2 tỷ đồng, đạt 89,2%.', 'error 89,2% for 79,2%: 950 triệu đồng/1,2 tỷ đồng, đạt 89,2%'],
    ['Xảy ra 12 vụ vi phạm, giảm 03 vụ (30%) so với cùng kỳ.', 'error 30% for 20%: 12 vụ vi phạm, giảm 03 vụ (30%)'],
    ['Sản lượng 3.150 tấn, tăng 15,2% so với cùng kỳ (2.800 tấn).', 'error 15,2% for 12,5%: 3.150 tấn, tăng 15,2% so với cùng kỳ (2.800 tấn)'],
    ['Tiếp nhận 132 phản ánh, xử lý đúng hạn 127 phản ánh (tỷ lệ 92,6%), trễ hạn 05 phản ánh.', 'error 92,6% for 96,2%: 127 phản ánh (tỷ lệ 92,6%)'],
    ['Có 12/12 thôn đạt chuẩn (đạt 92%).', 'error 92% for 100%: 12/12 thôn đạt chuẩn (đạt 92%)'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`ratio-mismatch ${expected}`])
  })

  it.each([
    ['right', 'Có 139/164 nhiệm vụ hoàn thành đúng hạn (84,8%).'],
    ['against the other time', 'Sản lượng 3.150 tấn, tăng 12,5% so với cùng kỳ (2.800 tấn).'],
    ['how much it grew by', 'Sản lượng 3.150 tấn, tăng 12,5% so với cùng kỳ (350 tấn).'],
    ['less than then', 'Sản lượng 3.150 tấn, bằng 87,5% so với cùng kỳ (3.600 tấn).'],
    ['parts that do not make up the whole', 'Tiếp nhận 132 phản ánh, xử lý đúng hạn 120 phản ánh (tỷ lệ 92,6%), trễ hạn 05 phản ánh.'],
    ['the plan of something else', 'Trồng mới 341,5 ha rừng, đạt 106,7% kế hoạch (kế hoạch 320 ha). Diện tích cây dược liệu đạt 64 ha, bằng 80% kế hoạch.'],
    ['a hundred', 'Có 712/712 = 100% đảng viên cài đặt ứng dụng.'],
    ['money rounded itself', 'Thu ngân sách 8,12/15,6 tỷ đồng, đạt 52,2% dự toán.'],
    ['units converted', 'Giải ngân được 950 triệu đồng/1,2 tỷ đồng, đạt 79,2%.'],
    ['another whole', 'Có 18/27 chi hội mở lớp truyền nghề, chiếm 80% hội viên.'],
    ['a rise', 'Có 18/27 chi hội hoạt động tốt, tăng 12% so với cùng kỳ.'],
    ['of another time', 'Thu ngân sách 8,12/15,6 tỷ đồng, bằng 104% so với cùng kỳ.'],
    ['one of two plans fits', 'Thu ngân sách 60/100 tỷ đồng, đạt 55% dự toán tỉnh giao, đạt 60% dự toán HĐND xã giao.'],
    ['threshold', 'Có 17/24 chỉ tiêu đạt từ 50% kế hoạch trở lên.'],
    ['two counts', 'Xử phạt 02 vụ/02 đối tượng, đạt 50% kế hoạch.'],
    [
      'the percentage of the next',
      'Đạt 30% đối với ủy viên (03/10 đồng chí) và đội trưởng (06/20 đồng chí); đạt 12,5% đối với trưởng các tổ, đội (01/08 đồng chí).',
    ],
    ['no percentage', 'Đã kiểm tra 30/41 cơ sở.'],
    ['share of the value now', 'Xảy ra 12 vụ, giảm 03 vụ (25%) so với cùng kỳ.'],
    ['other subject', 'Có 12/20 trường đạt chuẩn, tỷ lệ chuyên cần đạt 98%.'],
    ['doubtful digits', 'Tiêm phòng 1.2345/2.000 liều, đạt 90%.'],
  ])('leaves %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('only warns where the percentage may be of another plan', () => {
    expect(told('Kiểm tra 30/41 cơ sở, đạt 150% kế hoạch.')).toEqual(['ratio-mismatch warning 150% for 73,2%: 30/41 cơ sở, đạt 150% kế hoạch'])
  })
})

it('is never sure of digits in a scan', () => {
  const text = reportOf('Có 139/164 nhiệm vụ hoàn thành đúng hạn (74,8%).')
  expect(problemsOf(ratioMismatch, text, { ocr: true }).map(problem => problem.severity)).toEqual(['warning'])
})

describe('rounding', () => {
  it.each<[string, string]>([
    ['2.740/2.986 hồ sơ tiếp nhận trực tuyến (đạt 91,7%).', '91,7% for 91,8%: 2.740/2.986 hồ sơ tiếp nhận trực tuyến (đạt 91,7%)'],
    ['Khám được 593/3.000 người, đạt 20%.', '20% for 19,8%: 593/3.000 người, đạt 20%'],
    ['Có 56/61 hộ tham gia (91%).', '91% for 91,8%: 56/61 hộ tham gia (91%)'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`rounding advice ${expected}`])
  })
})

describe('plan-mismatch', () => {
  it.each<[string, string]>([
    ['Sản lượng đạt 1.250 tấn/KH 1.500 tấn, đạt 91%.', 'error 91% for 83,3%: 1.250 tấn/KH 1.500 tấn, đạt 91%'],
    ['Kế hoạch 500 ha, thực hiện 450 ha, đạt 95%.', 'error 95% for 90%: 500 ha, thực hiện 450 ha, đạt 95%'],
    ['Gieo trồng 450 ha (kế hoạch 500 ha), đạt 85%.', 'error 85% for 90%: 450 ha (kế hoạch 500 ha), đạt 85%'],
    ['Diện tích lạc 33/31,5 ha vượt 2,5 ha so với KH.', 'error 2,5 ha for 1,5: 33/31,5 ha vượt 2,5 ha so với KH'],
    ['Thu ngân sách 60 tỷ đồng (kế hoạch 50 tỷ đồng), vượt 10% kế hoạch.', 'error 10% for 20%: 60 tỷ đồng (kế hoạch 50 tỷ đồng), vượt 10% kế hoạch'],
    ['Có 17 chi bộ trên tổng số 24 chi bộ hoàn thành (đạt 80%).', 'error 80% for 70,8%: 17 chi bộ trên tổng số 24 chi bộ hoàn thành (đạt 80%)'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`plan-mismatch ${expected}`])
  })

  it('finds a wrong row of a table', () => {
    const table =
      '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đạt (%) |\n|---|---|---|---|---|---|\n| 1 | Diện tích lúa | Ha | 500 | 450 | 90 |\n| 2 | Kết nạp đảng viên | Người | 40 | 19 | 57,5 |'
    expect(told(table)).toEqual(['plan-mismatch error 57,5% for 47,5%: 2 | Kết nạp đảng viên | Người | 40 | 19 | 57,5'])
  })

  it.each([
    ['right', 'Kế hoạch 500 ha, thực hiện 450 ha, đạt 90%.'],
    ['no plan', 'Gieo trồng 450 ha, đạt 90% kế hoạch.'],
    ['passed by what is said', 'Thu ngân sách 60 tỷ đồng (kế hoạch 50 tỷ đồng), vượt 20% kế hoạch.'],
    ['approximate', 'Gieo trồng trên 450 ha (kế hoạch 500 ha), đạt 91%.'],
    ['percentages', 'Tỷ lệ tiêm chủng đạt 98% (KH 95%), đạt 103% kế hoạch.'],
    [
      'a table that is right',
      '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đạt (%) |\n|---|---|---|---|---|---|\n| 1 | Diện tích lúa | Ha | 500 | 450 | 90 |\n| 2 | Hộ nghèo | % | 5 | 4,2 | 119 |',
    ],
  ])('leaves %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
