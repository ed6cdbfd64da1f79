import { describe, expect, test } from 'vitest'
import { errorsIn } from '../../test/errors.ts'

const errors = (text: string): string[] => errorsIn(text, 'sum-mismatch')

describe('what became of a whole', () => {
  test.each([
    ['Trong kỳ, xã tiếp nhận 86 kiến nghị của cử tri, đã trả lời 71 kiến nghị, đang xem xét 12 kiến nghị.', ['86 for 83']],
    ['UBND xã được tỉnh giao 64 nhiệm vụ; hoàn thành 51 nhiệm vụ, đang thực hiện 14 nhiệm vụ.', ['64 for 65']],
    ['Thường trực Đảng ủy giao 58 nhiệm vụ, trong đó 44 nhiệm vụ đã hoàn thành, 12 nhiệm vụ đang thực hiện trong hạn, 03 nhiệm vụ quá hạn.', ['58 for 59']],
    ['Toàn xã có 46 nhà thuộc diện xóa nhà tạm: đã hoàn thành 31 nhà, đang thi công 11 nhà, chưa khởi công 06 nhà.', ['46 for 48']],
    [
      'Kế hoạch vốn năm 2026 là 14.600 triệu đồng; đã giải ngân 8.230 triệu đồng; số vốn còn lại 6.470 triệu đồng tiếp tục giải ngân trong quý IV.',
      ['14.600 for 14.700'],
    ],
    ['Tổng kinh phí được cấp 1,25 tỷ đồng, đã sử dụng 980 triệu đồng, còn lại 370 triệu đồng.', ['1.250 for 1.350']],
    ['Quỹ Vì người nghèo vận động được 286 triệu đồng, đã chi 198 triệu đồng, còn dư 98 triệu đồng.', ['286 for 296']],
    ['Tổng số 1.958 hồ sơ phải giải quyết. Đã giải quyết 1.871 hồ sơ. Còn lại 97 hồ sơ đang giải quyết.', ['1.958 for 1.968']],
    ['Tiếp nhận 264 hồ sơ, đã trình ký 198 giấy; trả lại 21 hồ sơ không đủ điều kiện, đã cấp 198 hồ sơ; còn lại 55 hồ sơ đang niêm yết.', ['264 for 274']],
    ['Các tổ hòa giải tiếp nhận 31 vụ việc; hòa giải thành 26 vụ; hòa giải không thành 04 vụ, đang hòa giải 02 vụ.', ['31 for 32']],
    ['Số phiếu phát ra 118 phiếu, thu vào 118 phiếu, hợp lệ 116 phiếu, không hợp lệ 01 phiếu.', ['118 for 117']],
    ['Phát phiếu lấy ý kiến 1.240 hộ, đồng ý 1.205 hộ, không đồng ý 25 hộ.', ['1.240 for 1.230']],
    ['Thu về 342 phiếu khảo sát, trong đó 318 phiếu hợp lệ và 34 phiếu không hợp lệ.', ['342 for 352']],
    ['Thẩm định 45 hồ sơ công nhận gia đình văn hóa, đạt 41 hồ sơ, không đạt 05 hồ sơ.', ['45 for 46']],
    ['Kiểm tra 62 cơ sở, 55 cơ sở chấp hành tốt, 08 cơ sở không chấp hành tốt.', ['62 for 63']],
    ['Phải thu 412 hộ, đã nộp 386 hộ, chưa nộp 36 hộ.', ['412 for 422']],
    ['Toàn xã có 1.846 thửa đất cần kê khai, đã kê khai 1.620 thửa, chưa kê khai 216 thửa.', ['1.846 for 1.836']],
    ['Rà soát 73 công trình; đã quyết toán 58 công trình, đang lập hồ sơ quyết toán 12 công trình, chưa quyết toán 04 công trình.', ['73 for 74']],
    ['Diện tích phải thu hồi 24,5 ha, đã thu hồi 18,2 ha, còn lại 7,3 ha.', ['24,5 for 25,5']],
    ['Tuyến đường dài 14,5 km, đã thi công 9,4 km, còn lại 6,1 km.', ['14,5 for 15,5']],
    ['Được giao quản lý 31 cơ sở nhà, đất, tiếp tục sử dụng 22 cơ sở; chuyển giao 05 cơ sở; còn lại 06 cơ sở chưa có phương án.', ['31 for 33']],
    ['Sau giám sát có 24 kiến nghị, đến nay đã thực hiện xong 17 kiến nghị, đang thực hiện 06 kiến nghị, chưa thực hiện 02 kiến nghị.', ['24 for 25']],
    ['Tiếp nhận 37 tin báo, đã giải quyết 34 tin, đang xác minh 04 tin.', ['37 for 38']],
    ['Thụ lý 18 việc thi hành án, đã thi hành xong 11 việc, chưa có điều kiện thi hành 08 việc.', ['18 for 19']],
    ['Tổng số giáo viên được giao 142 biên chế, hiện có 126 biên chế, còn thiếu 26 biên chế.', ['142 for 152']],
    ['Dự kiến thu hồi đất của 86 hộ, đã chi trả cho 61 hộ, 15 hộ đang chờ phê duyệt phương án, 12 hộ chưa đồng thuận.', ['86 for 88']],
    [
      'Thường trực HĐND xã tổng hợp 57 ý kiến, kiến nghị; UBND xã đã giải quyết xong 38 ý kiến, 14 ý kiến đang giải quyết, 06 ý kiến chưa giải quyết do thiếu kinh phí.',
      ['57 for 58'],
    ],
    ['Trong tổng số 212 hồ sơ tồn đọng, đến nay đã xử lý dứt điểm 187 hồ sơ, còn 35 hồ sơ chưa xử lý.', ['212 for 222']],
    ['Số hộ phải di dời là 43 hộ. Đến nay đã di dời 29 hộ, còn lại 15 hộ chưa di dời.', ['43 for 44']],
    ['Nguồn cải cách tiền lương còn 2.450 triệu đồng, đã sử dụng 1.120 triệu đồng, dư 1.430 triệu đồng chuyển năm sau.', ['2.450 for 2.550']],
    ['Tổng dự toán chi năm 2026: 86.420 triệu đồng; đã chi 41.260 triệu đồng; dự toán còn lại 45.610 triệu đồng.', ['86.420 for 86.870']],
    ['Xã được cấp 120 tấn xi măng, đã phân bổ cho các thôn 96 tấn, còn lại 34 tấn.', ['120 for 130']],
    ['Nhận 1.500 liều vắc xin, đã tiêm 1.287 liều, tồn 113 liều.', ['1.500 for 1.400']],
    ['Mở 12 gói thầu, 09 gói thầu đã lựa chọn xong nhà thầu, 04 gói thầu đang chấm thầu.', ['12 for 13']],
    ['Chỉ tiêu giao quân 18 công dân; đã khám tuyển 150 công dân, đạt 64 công dân, không đạt 87 công dân.', ['150 for 151']],
    ['Thẩm tra 35 hồ sơ kết nạp, 31 hồ sơ đủ điều kiện, 05 hồ sơ chưa đủ điều kiện.', ['35 for 36']],
    ['Toàn xã có 2.846 hộ phát phiếu, 2.792 hộ tham gia; đồng ý 2.714 hộ, không đồng ý 53 hộ, ý kiến khác 35 hộ.', ['2.792 for 2.802']],
    ['HĐND xã biểu quyết 22 đại biểu có mặt: 20 đại biểu tán thành, 01 đại biểu không tán thành.', ['22 for 21']],
    ['Kinh phí Trung ương cấp 4.200 triệu đồng, giải ngân 3.150 triệu đồng, chưa giải ngân 1.150 triệu đồng.', ['4.200 for 4.300']],
    ['Rà soát 1.284 hộ kinh doanh, 1.170 hộ đã chuyển sang kê khai, 124 hộ chưa chuyển.', ['1.284 for 1.294']],
    ['Ủy ban kiểm tra được giao kiểm tra 11 cuộc; đã kiểm tra xong 07 cuộc, đang kiểm tra 03 cuộc, chưa kiểm tra 02 cuộc.', ['11 for 12']],
    ['Thực hiện 24 kiến nghị sau kiểm toán: đã thực hiện 19 kiến nghị, đang thực hiện 06 kiến nghị.', ['24 for 25']],
    ['Tổng số 128 trường hợp vi phạm đất đai; đã xử lý 97 trường hợp, còn 41 trường hợp đang xử lý.', ['128 for 138']],
    ['Kế hoạch kết nạp 40 đảng viên, đã kết nạp 19 đảng viên, còn lại 31 đảng viên phấn đấu kết nạp trong 6 tháng cuối năm.', ['40 for 50']],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('what is done of all, and the rest', () => {
  test.each([
    ['Đã hoàn thành 56/64 nhiệm vụ, còn lại 07 nhiệm vụ đang thực hiện.', ['64 for 63']],
    ['Toàn xã có 3.655/3.702 hộ sử dụng điện lưới, còn 57 hộ chưa có điện.', ['3.702 for 3.712']],
    ['Đã cấp 1.120/1.345 giấy chứng nhận, chưa cấp 235 giấy.', ['1.345 for 1.355']],
    ['Đã hoàn thành 56/64 nhiệm vụ, còn 02 nhiệm vụ quá hạn.', []],
    ['Đã hoàn thành 17/24 chỉ tiêu, còn 07 chỉ tiêu chưa đạt; 05 chỉ tiêu đang thực hiện.', []],
    ['Đã trả kết quả 3.214/3.260 hồ sơ, đang giải quyết 46 hồ sơ trong hạn.', []],
    ['Đã trả kết quả 3.214/3.260 hồ sơ đúng hạn, quá hạn 12 hồ sơ, đang giải quyết 34 hồ sơ.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

test('two shares of one whole: the rest is that of either', () => {
  expect(errors('Có 19/23 thôn có nhà văn hóa; 15/23 thôn có sân thể thao, 04 thôn còn lại đang vận động hiến đất.')).toEqual([])
})

describe('left alone', () => {
  test.each([
    ['Trong kỳ, xã tiếp nhận 86 kiến nghị của cử tri, đã trả lời 71 kiến nghị, đang xem xét 15 kiến nghị.', []],
    ['UBND xã được tỉnh giao 64 nhiệm vụ; hoàn thành 51 nhiệm vụ, còn 04 nhiệm vụ chậm tiến độ.', []],
    ['Được giao 64 nhiệm vụ, hoàn thành 51 nhiệm vụ, quá hạn 04 nhiệm vụ.', []],
    ['Toàn xã có 137 hộ bị ảnh hưởng, đã phê duyệt phương án cho 112 hộ, đã chi trả cho 96 hộ; còn 25 hộ chưa thống nhất.', []],
    ['Được giao 130 nhà, khởi công 128 nhà, hoàn thành 119 nhà, còn 11 nhà chưa hoàn thành.', []],
    ['Được giao 130 nhà, khởi công 128 nhà, hoàn thành 119 nhà, còn 02 nhà chưa khởi công.', []],
    ['Kế hoạch 60 lớp, đã mở 42 lớp, đang mở 10 lớp.', []],
    ['Tiếp nhận 120 đơn, đã xử lý 116 đơn, trong đó thuộc thẩm quyền 40 đơn, đang giải quyết 06 đơn.', []],
    ['Tổng đàn lợn 5.365 con, đã tiêm 4.120 con, đang nuôi thịt 3.100 con, chưa xuất chuồng 1.200 con.', []],
    ['Tuyên truyền cho 120 hộ, đã ký cam kết 80 hộ. Rà soát 45 hộ, chưa ký cam kết 05 hộ.', []],
    ['Xã có 16 hợp tác xã, đã chuyển đổi 12 hợp tác xã theo Luật, 02 hợp tác xã hoạt động trung bình, chưa đánh giá 01 hợp tác xã.', []],
    ['Quỹ Vì người nghèo vận động được 286 triệu đồng, đã chi 198 triệu đồng, số dư 152 triệu đồng (cả năm trước chuyển sang).', []],
    ['Tổng số đơn phải giải quyết 52 đơn (kỳ trước chuyển sang 12, tiếp nhận trong kỳ 40); đã giải quyết 45 đơn, đang giải quyết 07 đơn.', []],
    ['Đảng bộ có 27 chi bộ, đã tổ chức đại hội 20 chi bộ, đang chuẩn bị 04 chi bộ.', []],
    ['Tổng vốn 52 tỷ đồng, đã phân bổ 45,2 tỷ đồng, giải ngân 31,4 tỷ đồng, còn lại 20,6 tỷ đồng chưa giải ngân.', []],
    ['Kết nạp 20 đảng viên, đã chuyển chính thức 12 đảng viên, chưa chuyển 05 đảng viên do chưa đủ thời gian, xóa tên 03 đảng viên.', []],
    ['Được giao 86.420 triệu đồng, đã phân bổ 80.000 triệu đồng, đã giải ngân 41.260 triệu đồng, còn 45.160 triệu đồng chưa giải ngân.', []],
    ['Tổ chức 12 hội nghị; đã ban hành 40 văn bản, đang dự thảo 05 văn bản.', []],
    ['Đã cấp 312 thẻ, còn 24 thẻ chưa cấp; tổng số 336 thẻ.', []],
    ['Xây dựng mới 04 nhà văn hóa, đang sửa chữa 02 nhà văn hóa; toàn xã còn 05 thôn chưa có nhà văn hóa.', []],
    ['Thôn Nà Lường có 136 hộ, đã hiến đất 42 hộ, còn 12 hộ chưa đồng thuận hiến đất.', []],
    ['Tiếp 142 lượt công dân với 156 người, tiếp nhận 45 đơn, đã giải quyết 30 đơn, chuyển cơ quan có thẩm quyền 12 đơn, đang giải quyết 03 đơn.', []],
    ['Năm 2026 xã phấn đấu kết nạp 40 đảng viên, 6 tháng đầu năm đã kết nạp 19 đảng viên, đang hoàn thiện hồ sơ 08 quần chúng.', []],
    ['Đã kiểm tra 45 cơ sở, nhắc nhở 06 cơ sở, xử phạt 02 cơ sở, chưa phát hiện vi phạm tại 37 cơ sở.', []],
    ['Dự án có tổng mức đầu tư 14,5 tỷ đồng, đã bố trí 9,2 tỷ đồng, còn thiếu 5,3 tỷ đồng.', []],
    ['Có 27 đồng chí trong Ban Chấp hành, đã có bằng đại học 24 đồng chí, chưa có trình độ cao cấp lý luận 05 đồng chí.', []],
    ['Toàn xã có 1.204 trẻ, đã tiêm sởi 1.150 trẻ, chưa tiêm bại liệt 60 trẻ.', []],
    ['Hội viên tham gia 320 người, đã vay vốn 120 người, chưa vay 200 người; trong đó chưa trả nợ 45 người.', []],
    ['Tổng số đơn phải giải quyết 52 đơn, trong đó kỳ trước chuyển sang 12 đơn, nhận mới 40 đơn; đã giải quyết 45 đơn, đang giải quyết 07 đơn.', []],
    ['Tiếp nhận 28 đơn (kỳ trước chuyển sang 06 đơn), đã giải quyết 27 đơn, còn lại 07 đơn.', []],
    ['Tiếp nhận 6.852 hồ sơ; đã giải quyết 6.801 hồ sơ, đúng và trước hạn 6.770/6.801 hồ sơ (99,5%); đang giải quyết 51 hồ sơ.', []],
    ['Cho thuê 186,4 ha đất, trong đó có hợp đồng 97,8 ha, hợp đồng hết hạn chưa ký lại 31,5 ha, không có hợp đồng 13,0 ha.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})
