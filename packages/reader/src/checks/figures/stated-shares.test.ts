import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const head =
  'ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 45/BC-UBND\nAn Khê Thượng, ngày 12 tháng 7 năm 2026\n\nBÁO CÁO\nKết quả 6 tháng đầu năm 2026\n\nI. KẾT QUẢ\n'
const shares = (text: string) =>
  read(sourceFromText(`${head}1. ${text}\n`))
    .problems.filter(({ code }) => code === 'ratio-mismatch')
    .map(({ actual, expected }) => [actual, expected])

describe('finds a share that its whole does not give', () => {
  test.each([
    [
      'beside other shares of it',
      'Trình độ của 64 cán bộ: cao cấp 14 người, chiếm 21,9%; trung cấp 39 người, chiếm 60,9%; sơ cấp 11 người, chiếm 27,2%.',
      '27,2%',
      '17,2%',
    ],
    ['where what is left is said', 'Toàn xã có 52,8 km kênh mương, trong đó đã kiên cố 38,4 km (đạt 78,7%), còn 14,4 km kênh đất.', '78,7%', '72,7%'],
    ['with one wrong digit', 'Tổng đàn chó, mèo 2.864 con, đã tiêm 2.148 con, đạt 85%.', '85%', '75%'],
    ['with two digits exchanged', 'Dân số trong độ tuổi lao động 10.620 người, lao động qua đào tạo 6.903 người, chiếm 56%.', '56%', '65%'],
    [
      'of an amount',
      'Tổng kinh phí 8.400 triệu đồng, trong đó ngân sách tỉnh 5.040 triệu đồng (60%), ngân sách xã 2.100 triệu đồng (25%), xã hội hóa 1.260 triệu đồng (20%).',
      '20%',
      '15%',
    ],
    ['where one digit of the count is wrong', 'Kiểm tra 46 hộ kinh doanh, có 41 hộ chấp hành tốt (91,3%).', '91,3%', '89,1%'],
    ['with a rate named as the count is', 'Đưa ra hòa giải 48 vụ, hòa giải thành 41 vụ, tỷ lệ hòa giải thành 58,4%.', '58,4%', '85,4%'],
    ['of the second number of a ratio', 'Có 2.345/2.680 hộ dùng điện lưới; lắp công tơ riêng 1.876 hộ, bằng 75,0%.', '75,0%', '70%'],
    ['of a plan said before', 'Kế hoạch năm 2026 trồng mới 1.250 ha rừng; sáu tháng trồng được 635 ha, đạt 58,0% kế hoạch.', '58,0%', '50,8%'],
    ['of a plan, the count mistyped', 'Kế hoạch năm 2026 trồng mới 1.250 ha rừng; còn phải trồng 725 ha, bằng 50,0% kế hoạch.', '50,0%', '58%'],
    ['of a plan of two counts', 'Chỉ tiêu đào tạo nghề năm 2026 là 06 lớp/210 học viên; đã có 149 học viên (91,0% kế hoạch).', '91,0%', '71%'],
    ['of the one whole it is said to take up', 'Trong 4.231 hộ có 2.300 hộ đạt chuẩn, chiếm 41%.', '41%', '54,4%'],
    ['of a total', 'Tổng số 4.000 hộ; đã hoàn thành 2.000 hộ, đạt tỷ lệ 63%.', '63%', '50%'],
    ['of a total, in a bracket', 'Tổng số 6.959 hồ sơ, trong đó: đúng hạn 2.923 hồ sơ (51%).', '51%', '42%'],
    ['of what came in', 'Tiếp nhận 4.120 hồ sơ, đã giải quyết 1.978 hồ sơ (đạt 66%).', '66%', '48%'],
    ['of the plan of a ratio', 'Đợt một khám 812/2.900 người, đạt 28%; lũy kế khám 1.928 người, đạt 65,6% kế hoạch.', '65,6%', '66,5%'],
  ])('%s', (_, text, actual, expected) => {
    expect(shares(text)).toContainEqual([actual, expected])
  })
})

describe('leaves', () => {
  test.each([
    ['a share of a whole that is not said', 'Toàn xã có 612 hộ nghèo, hộ cận nghèo 214 hộ, chiếm 5,3%.'],
    [
      'a whole said in an earlier sentence',
      'Khối Đảng có 30 người. Chuyên viên 26 người, chiếm 86,7%. Thạc sĩ 04 người, chiếm 13,3%. Cao cấp 03 người, chiếm 10%.',
    ],
    ['a share of a plan that is not said', 'Toàn xã có 4.000 hộ, trong đó 2.300 hộ đạt chuẩn, đạt 91%.'],
    ['two counts that may be the whole', 'Tiếp nhận 400 hồ sơ, tồn kỳ trước 31 hồ sơ, đã giải quyết 322 hồ sơ (đạt 69%).'],
    ['a share of another whole', 'Có 120 hộ nghèo; 30 hộ cận nghèo, chiếm 2%.'],
    ['changes', 'Kim ngạch 762,4 tỷ đồng, trong đó xuất khẩu 391 tỷ đồng, tăng 16,2%; nhập khẩu 371,4 tỷ đồng, tăng 18,6%.'],
    ['a plan that is named', 'Kế hoạch 500 ha, thực hiện 450 ha, đạt 95%.'],
    [
      'a whole that is about so much',
      'Nhu cầu vốn khoảng 3.150 tỷ đồng, trong đó ngân sách 1.134 tỷ đồng (36%), doanh nghiệp 1.575 tỷ đồng (50%), dân cư 441 tỷ đồng (14%).',
    ],
    ['a whole that is named', 'Kiểm tra 46 hộ kinh doanh, có 41 hộ chấp hành tốt (chiếm 12,3% số hộ toàn xã).'],
    ['a rate of something else', 'Toàn xã có 3.142 hộ, 1.204 hộ dùng nước máy, tỷ lệ hộ nghèo 11,3%.'],
    ['two digits near the share of a ratio', 'Có 21/28 thôn có nhà văn hóa; 09 thôn vùng cao, chiếm 35% dân cư phía bắc.'],
    ['a plan where two are named', 'Kế hoạch năm 840 ha, kế hoạch vụ xuân 420 ha; đã gieo 391 ha, đạt 41,0% kế hoạch huyện.'],
    ['two shares of one number that is not said', 'Trình độ: thạc sĩ 05 người (7,8%), đại học 55 người (85,9%), trung cấp 04 người (6,3%).'],
    ['rounding', 'Tổng số 346 người, đảng viên 214 người, chiếm 62%; trên chuẩn 41 người, chiếm 11,8%.'],
  ])('%s', (_, text) => {
    expect(shares(text)).toEqual([])
  })
})
