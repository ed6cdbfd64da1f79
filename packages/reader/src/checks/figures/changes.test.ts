import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

describe('changes against the value of the other time', () => {
  test.each([
    ['Đón 92.300 lượt khách, tăng 18% so với cùng kỳ năm 2025 (71.000 lượt).', ['ratio-mismatch 18% for 30%']],
    ['Đón 92.300 lượt khách (năm 2025: 71.000 lượt), tăng 18%.', ['ratio-mismatch 18% for 30%']],
    ['Đón 92.300 lượt khách, tăng 18% (cùng kỳ năm 2025: 71.000 lượt).', ['ratio-mismatch 18% for 30%']],
    ['Đón 92.300 lượt khách, tăng 18% so với cùng kỳ (cùng kỳ đón 71.000 lượt khách).', ['ratio-mismatch 18% for 30%']],
    ['Đón 92.300 lượt khách (cùng kỳ 71.000 lượt), tăng 18%.', ['ratio-mismatch 18% for 30%']],
    ['Cùng kỳ năm 2025 đón 71.000 lượt khách, năm nay đón 92.300 lượt khách, tăng 18%.', ['ratio-mismatch 18% for 30%']],
    ['Lượng khách tăng từ 71.000 lượt lên 92.300 lượt (tăng 18%).', ['ratio-mismatch 18% for 30%']],
    ['Lượng khách tăng từ 71.000 lượt năm 2025 lên 92.300 lượt năm 2026, tăng 18%.', ['ratio-mismatch 18% for 30%']],
    ['Thu ngân sách ước đạt 8.640 triệu đồng, tăng 15,2% so với cùng kỳ (7.200 triệu đồng).', ['ratio-mismatch 15,2% for 20%']],
    ['Sản lượng đạt 3.420 tấn, giảm 5% so với năm trước (3.800 tấn).', ['ratio-mismatch 5% for 10%']],
    ['Xếp loại chuyển đổi số đạt 742,6/1.000 điểm, tăng 58,3 điểm so với năm trước (694,3 điểm).', ['sum-mismatch 58,3 for 48,3']],
    ['Chỉ số cải cách hành chính đạt 86,42 điểm, tăng 3,15 điểm so với năm 2025 (82,27 điểm).', ['sum-mismatch 3,15 for 4,15']],
    ['Chỉ số hài lòng đạt 86,42 điểm (năm 2025: 82,27 điểm), tăng 3,15 điểm.', ['sum-mismatch 3,15 for 4,15']],
    ['Xảy ra 06 vụ, giảm 03 vụ so với cùng kỳ (06/08 vụ).', ['sum-mismatch -3 for -2']],
    ['Thiệt hại về tài sản tăng 12,5 tỷ đồng (84,2/73,7 tỷ đồng).', ['sum-mismatch 12,5 for 10,5']],
    ['Số vụ cháy giảm 31 vụ (84/115 vụ), giảm 03 người chết (04/07 người).', []],
    ['Tăng 12 hộ (84/120 hộ).', []],
    ['Giảm 03 vụ (12/15 vụ đã khởi tố).', []],
    ['Đón 72.600 lượt khách, gấp 2,2 lần cùng kỳ (32.500 lượt khách).', []],
    ['Đón 72.600 lượt khách, gấp 3,2 lần so với cùng kỳ năm 2025 (năm 2025: 32.500 lượt khách).', ['ratio-mismatch 3,2lần for 223,4%']],
    ['Xảy ra 11 vụ (cùng kỳ 15 vụ), giảm 03 vụ.', ['sum-mismatch -3 for -4']],
    ['Sinh 164 trẻ, giảm 12 trẻ so với cùng kỳ (186 trẻ).', ['sum-mismatch -12 for -22']],
    ['Thu nhập bình quân đầu người đạt 48,5 triệu đồng/năm, tăng 4,5 triệu đồng so với năm 2024 (42,0 triệu đồng/năm).', ['sum-mismatch 4,5 for 6,5']],
    ['Tổng dư nợ 52.725 triệu đồng, tăng 4.310 triệu đồng so với đầu năm (48.315 triệu đồng).', ['sum-mismatch 4.310 for 4.410']],
    ['Tỷ lệ hộ nghèo còn 9,48%, giảm 4,2 điểm % so với đầu năm (12,68%).', ['sum-mismatch -4,2 for -3,2']],
    ['Tỷ lệ hộ nghèo giảm từ 12,68% xuống còn 9,48%, giảm 4,2%.', ['sum-mismatch -4,2 for -3,2']],
    ['Tổng đàn trâu 1.265 con, bằng 98,2% so với cùng kỳ (1.350 con).', ['ratio-mismatch 98,2% for 93,7%']],
    ['Tiếp nhận 412 hồ sơ, so với cùng kỳ năm 2025 (380 hồ sơ) tăng 42 hồ sơ.', ['sum-mismatch 42 for 32']],
    ['Tiếp nhận 412 hồ sơ, tăng 42 hồ sơ (cùng kỳ 380 hồ sơ).', ['sum-mismatch 42 for 32']],
    ['Tiếp nhận 412 hồ sơ, tăng 32 hồ sơ (tương ứng 10,4%) so với cùng kỳ (380 hồ sơ).', ['ratio-mismatch 10,4% for 8,4%']],
    ['Tiếp nhận 412 hồ sơ; cùng kỳ năm 2025 tiếp nhận 380 hồ sơ, tăng 42 hồ sơ.', ['sum-mismatch 42 for 32']],
    ['Số vụ tai nạn là 06 vụ, giảm 04 vụ so với cùng kỳ (09 vụ).', ['sum-mismatch -4 for -3']],
    ['Thu ngân sách 9 tháng 12.480 triệu đồng, tăng 8,4% so với cùng kỳ năm trước (cùng kỳ thu 10.850 triệu đồng).', ['ratio-mismatch 8,4% for 15%']],
    ['Đàn lợn đạt 5.365 con, giảm 215 con so với cùng kỳ năm 2025 (5.680 con).', ['sum-mismatch -215 for -315']],
    ['Xảy ra 07 vụ cháy (năm 2025 xảy ra 04 vụ), tăng 02 vụ.', ['sum-mismatch 2 for 3']],
    ['Điểm trung bình đạt 7,85 điểm, tăng 0,42 điểm so với năm học trước (7,23 điểm).', ['sum-mismatch 0,42 for 0,62']],
    ['Thu nhập bình quân đầu người từ 38,5 triệu đồng năm 2020 tăng lên 56,2 triệu đồng năm 2025, tăng 18,7 triệu đồng.', ['sum-mismatch 18,7 for 17,7']],
    ['Tỷ lệ hộ nghèo giảm từ 14,8% đầu năm xuống còn 11,3%, giảm 4,5 điểm phần trăm.', ['sum-mismatch -4,5 for -3,5']],
    ['Tổng dư nợ đạt 64,8 tỷ đồng, tăng 5,2 tỷ đồng (tăng 18,7%) so với đầu năm.', ['ratio-mismatch 18,7% for 8,7%']],
    ['Xảy ra 09 vụ, giảm 03 vụ (tương đương 33,3%) so với cùng kỳ năm 2025 (cùng kỳ 12 vụ).', ['ratio-mismatch 33,3% for 25%']],
    ['Có 16 vụ vi phạm, tăng 04 vụ so với cùng kỳ (12 vụ), tăng 25%.', ['ratio-mismatch 25% for 33,3%']],
    ['Số hội viên tăng từ 812 lên 897 đồng chí (tăng 58 đồng chí).', ['sum-mismatch 58 for 85']],
    ['Đơn khiếu nại giảm từ 09 xuống 05 đơn (giảm 54,4%).', ['ratio-mismatch 54,4% for 44,4%']],
    ['Có 397/401 em hoàn thành chương trình, đạt 90,9% (kế hoạch 99%).', ['ratio-mismatch 90,9% for 99%']],
    ['Giá trị sản xuất đạt 214,6 tỷ đồng, bằng 112,5% so với cùng kỳ (198,3 tỷ đồng).', ['ratio-mismatch 112,5% for 108,2%']],
  ])('%s', (text, expected) => {
    expect(errorsIn(text)).toEqual(expected)
  })
})

describe('left alone', () => {
  test.each([
    ['Xảy ra 05 vụ, giảm 03 vụ so với cùng kỳ năm 2025 (05/08 vụ).', []],
    ['Đón 92.300 lượt khách, tăng 30% so với cùng kỳ năm 2025 (71.000 lượt).', []],
    ['Đón 92.300 lượt khách, tăng 18% so với cùng kỳ (trong đó 71.000 lượt khách nội địa).', []],
    ['Đón 92.300 lượt khách (khách nội địa 71.000 lượt), tăng 18% so với cùng kỳ.', []],
    ['Đón 92.300 lượt khách, tăng 18% so với cùng kỳ năm 2025; khách lưu trú 21.000 lượt.', []],
    ['Chỉ số chuyển đổi số đạt 742,6/1.000 điểm, tăng 48,3 điểm so với năm trước (694,3 điểm).', []],
    ['Có 412/980 hồ sơ trực tuyến, tăng 42 hồ sơ so với cùng kỳ (370 hồ sơ).', []],
    ['Rà soát cuối năm: toàn xã có 412 hộ nghèo, chiếm 10,34% tổng số hộ (3.986 hộ). So với đầu năm giảm 87 hộ nghèo, tỷ lệ hộ nghèo giảm 2,18 điểm %.', []],
    ['Toàn xã có 412 hộ nghèo, giảm 87 hộ, tương ứng giảm 2,18%.', []],
    ['Toàn xã có 412 hộ nghèo, giảm 87 hộ (2,18 điểm phần trăm) so với đầu năm.', []],
    ['Toàn xã còn 412 hộ nghèo, chiếm tỷ lệ 10,34%, giảm 87 hộ, giảm 2,18% so với đầu năm.', []],
    ['Thu ngân sách ước đạt 8.640 triệu đồng, tăng 20% so với cùng kỳ (7.200 triệu đồng).', []],
    ['Thu ngân sách 8.640 triệu đồng, bằng 72% dự toán (12.000 triệu đồng), tăng 15% so với cùng kỳ.', []],
    ['Tổng kinh phí 3.264 triệu đồng, đã chi trả cho các chủ rừng 2.806 triệu đồng, đạt 86%; số còn lại 458 triệu đồng đang hoàn thiện hồ sơ.', []],
    ['Tổng đàn trâu, bò 3.380 con; đã tiêm 3.214 con, đạt 95,1%; số còn lại là gia súc non, gia súc ốm 166 con.', []],
    ['Lượng khách đạt 12.400 lượt, tăng 24% so với cùng kỳ (10.000 lượt).', []],
    ['Tăng từ 12 sản phẩm năm 2023 lên 18 sản phẩm năm 2025, tăng 50%.', []],
    ['Đàn trâu, bò 2.320 con. Đàn gia cầm 64.300 con. So với cùng kỳ, đàn trâu, bò tăng 116 con (2.204 con), tương ứng tăng 5,3%.', []],
    ['Đã giải quyết 204 hồ sơ, 201 hồ sơ đúng hạn. So với quý I (180 hồ sơ), số tiếp nhận tăng 38 hồ sơ (21,1%).', []],
    ['Xảy ra 08 vụ (nghiêm trọng 03, ít nghiêm trọng 05). So với cùng kỳ giảm 04 vụ (cùng kỳ 12 vụ).', []],
    ['Dịch vụ 218 tỷ đồng, chiếm 34,5% tổng giá trị sản xuất (632 tỷ đồng), tăng 9,2% so với năm 2025 (578,8 tỷ đồng).', []],
    [
      'Tổng thu 8.640 triệu đồng, tương ứng tăng 8% so với cùng kỳ (8.000 triệu đồng); trong đó thuế 2.160 triệu đồng, tăng 12,5% (cùng kỳ 1.920 triệu đồng).',
      [],
    ],
    ['Số vụ tai nạn giảm 03 vụ so với cùng kỳ năm trước (06/09 vụ), số người chết không tăng.', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text)).toEqual(expected)
  })
})
