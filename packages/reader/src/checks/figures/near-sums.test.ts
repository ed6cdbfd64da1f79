import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const head =
  'ỦY BAN NHÂN DÂN\nXÃ AN KHÊ THƯỢNG\nSố: 45/BC-UBND\nAn Khê Thượng, ngày 12 tháng 7 năm 2026\n\nBÁO CÁO\nKết quả 6 tháng đầu năm 2026\n\nI. KẾT QUẢ\n'
const sums = (text: string) =>
  read(sourceFromText(`${head}1. ${text}\n`))
    .problems.filter(({ code, severity }) => code === 'sum-mismatch' && severity === 'error')
    .map(({ actual, expected }) => [actual, expected])

describe('finds parts that nearly make up the whole', () => {
  test.each([
    ['Xã có 61 tổ chức đảng trực thuộc, gồm 05 đảng bộ cơ sở, 11 chi bộ cơ sở và 43 chi bộ trực thuộc; tổng số 1.312 đảng viên.', '61', '59'],
    [
      'Tổng hợp 57 ý kiến, kiến nghị, gồm: đất đai 19 ý kiến, giao thông, thủy lợi 21 ý kiến, lĩnh vực khác 20 ý kiến, đã chuyển các cơ quan giải quyết.',
      '57',
      '60',
    ],
    ['Thi hành kỷ luật 09 đảng viên, gồm: khiển trách 05, cảnh cáo 03, cách chức 01, khai trừ 01; nội dung chủ yếu là nêu gương.', '9', '10'],
    ['Tiếp nhận 41 đơn các loại, gồm 33 đơn kiến nghị, phản ánh; 07 đơn khiếu nại; 03 đơn tố cáo; qua phân loại có 35 đơn đủ điều kiện.', '41', '43'],
    [
      'Diện tích gieo trồng đạt 653/720 ha, trong đó: lúa 486,5 ha, đạt 101,4% kế hoạch và tăng 3,2% so với cùng kỳ; ngô 112/150 ha, đạt 74,7%; rau 64,5/90 ha.',
      '653',
      '663',
    ],
    ['Mở 05 lớp với 341 học viên, gồm: 01 lớp nhận thức về Đảng/62 học viên; 01 lớp đảng viên mới/47 học viên; 03 lớp nghiệp vụ/222 học viên.', '341', '331'],
    ['Tiêu hủy 347 con lợn của 58 hộ, trong đó thôn Nà Lường 126 con, thôn Khe Sim 94 con, thôn Bản Mạ 117 con, tổng trọng lượng 16,8 tấn.', '347', '337'],
    ['Kết nạp 186 đảng viên mới, cụ thể: năm 2021: 34; năm 2022: 39; năm 2023: 41; năm 2024: 35; năm 2025: 47, bình quân trên 37 đảng viên.', '186', '196'],
    ['Khám cho 3.216 lượt người (khám bảo hiểm 2.874 lượt, khám dịch vụ 442 lượt), trong đó trẻ em 518 lượt.', '3.216', '3.316'],
    ['Trong số 486 lao động có 221 người làm việc trong tỉnh, 173 người ngoài tỉnh và 82 người ở nước ngoài.', '486', '476'],
    ['Đảng bộ có 1.046 đảng viên, trong đó chính thức 1.003 đồng chí, dự bị 41 đồng chí.', '1.046', '1.044'],
    ['Toàn xã có 18 sản phẩm OCOP, trong đó 01 sản phẩm 5 sao, 04 sản phẩm 4 sao và 15 sản phẩm 3 sao.', '18', '20'],
    ["Toàn xã còn 412 hộ nghèo/2.943 hộ, trong đó hộ Ê Đê 238 hộ, hộ M'nông 117 hộ, hộ Kinh và dân tộc khác 47 hộ; giảm 56 hộ.", '412', '402'],
    ['Thu nhập khá 428 hộ, trung bình 236 hộ, thấp 24 hộ trên tổng số 678 hộ hội viên.', '678', '688'],
    ['Xếp loại xuất sắc 20 tổ chức, tốt 13 tổ chức, hoàn thành 8 tổ chức; tổng số 40 tổ chức.', '40', '41'],
  ])('%s', (text, actual, expected) => {
    expect(sums(text)).toContainEqual([actual, expected])
  })
})

describe('leaves', () => {
  test.each([
    [
      'a right list that goes on to something else',
      'Tiếp nhận 42 đơn các loại, gồm 33 đơn kiến nghị; 07 đơn khiếu nại; 02 đơn tố cáo; qua phân loại có 35 đơn đủ điều kiện.',
    ],
    ['attributes that overlap', 'Đảng bộ có 412 đảng viên, gồm nữ 238 đồng chí, dân tộc thiểu số 117 đồng chí, dân tộc Kinh 47 đồng chí.'],
    ['some of the whole', 'Toàn xã có 640 đảng viên, trong đó 45 đảng viên dự bị, 12 đảng viên miễn sinh hoạt, 08 đảng viên mới.'],
    ['a part with its share, and another count', 'Giải quyết 8.912 hồ sơ, trong đó 8.850 hồ sơ đúng hạn và trước hạn (99,3%); 415 hồ sơ đang giải quyết.'],
    ['two parts of which more may be', 'Phải làm 139 nhà, trong đó xây mới 96 nhà và vượt tiến độ 41 nhà.'],
    ['parts that overlap', 'Có 120 đại biểu, trong đó nữ 61 đại biểu, dân tộc thiểu số 48 đại biểu, trẻ tuổi 13 đại biểu.'],
    ['ages', 'Mừng thọ 167 cụ (100 tuổi 02 cụ, 90 tuổi 14 cụ, 80 tuổi 58 cụ, 70 và 75 tuổi 93 cụ).'],
    ['a plan in brackets', 'Sản lượng 1.837 tấn, bằng 54% kế hoạch (3.400 tấn), trong đó khai thác 1.215 tấn, nuôi nước lợ 386 tấn, nuôi nước ngọt 236 tấn.'],
    [
      'parts with their own plans',
      'Diện tích gieo trồng đạt 663/720 ha, trong đó: lúa 486,5 ha, đạt 101,4% kế hoạch; ngô 112/150 ha, đạt 74,7%; rau 64,5/90 ha, đạt 71,7%.',
    ],
    [
      'others beside the count',
      'Trong đó hợp tác xã Khe Sim vận hành 93 trạm; tiếp đến là các hợp tác xã: Nà Lường 36 trạm, Bản Mo 28 trạm và Bản Lạn 19 trạm.',
    ],
    ['a rest that ends the list', 'Có 92 phòng học, trong đó phòng học kiên cố 74/92 phòng (đạt 80,4%), còn 18 phòng bán kiên cố, 06 phòng xuống cấp.'],
    ['one part with its share', 'Đã giải quyết 705 hồ sơ, trong đó đúng hạn 691/705 hồ sơ, đạt 98%; đang giải quyết 41 hồ sơ.'],
    ['few of many', '12 hộ nghèo, 8 hộ cận nghèo trên tổng số 456 hộ được vay vốn.'],
  ])('%s', (_, text) => {
    expect(sums(text)).toEqual([])
  })
})
