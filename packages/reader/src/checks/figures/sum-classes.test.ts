import { describe, expect, test } from 'vitest'
import { read, sourceFromText } from '../../read.ts'

const errors = (text: string): string[] =>
  read(sourceFromText(`BÁO CÁO\nkết quả 6 tháng đầu năm 2026\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ\n\n${text}`))
    .problems.filter(({ code, severity }) => code === 'sum-mismatch' && severity === 'error')
    .map(({ actual, expected }) => `${actual} for ${expected}`)

describe('a list that ends with the others gives all parts, and its parts exclude each other', () => {
  test.each([
    ['Chi trả cho 640 đối tượng (người có công 212, bảo trợ xã hội 398, đối tượng khác 20).', ['640 for 630']],
    ['Cấp 320 thẻ (hộ nghèo 120, hộ cận nghèo 150, khác 40).', ['320 for 310']],
    ['Thu 8.400 triệu đồng, trong đó: thuế 5.100 triệu đồng, phí 2.000 triệu đồng, thu khác 1.200 triệu đồng.', ['8.400 for 8.300']],
    ['Chi trả cho 640 đối tượng (người có công 212, bảo trợ xã hội 398, đối tượng khác 30).', []],
    ['Có 120 đảng viên mới (nữ 60, dân tộc thiểu số 48, khác 10).', []],
    ['Hỗ trợ 640 đối tượng (người có công 212, cao tuổi 398).', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('behind a colon, the budget and what is raised are all the money', () => {
  test.each([
    ['Tổng kinh phí 485 triệu đồng, trong đó: ngân sách xã 310 triệu đồng, nguồn xã hội hóa 165 triệu đồng.', ['485 for 475']],
    ['Kinh phí 1.250 triệu đồng, trong đó: ngân sách tỉnh 800 triệu đồng, ngân sách xã 300 triệu đồng, huy động 100 triệu đồng.', ['1.250 for 1.200']],
    ['Tổng vốn 2,4 tỷ đồng, trong đó: vốn ngân sách 1,5 tỷ đồng; nhân dân đóng góp 0,8 tỷ đồng.', []],
    ['Tổng kinh phí 485 triệu đồng, trong đó: ngân sách xã 310 triệu đồng, nguồn xã hội hóa 175 triệu đồng.', []],
    ['Tổng kinh phí 485 triệu đồng, trong đó ngân sách xã 310 triệu đồng, tập huấn 165 triệu đồng.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('which number is the total', () => {
  test.each([
    ['Bố trí 14 công chức làm việc tại 05 quầy (Tư pháp 03, Địa chính 04, Kinh tế 02, Văn hóa 02, Công an 02).', ['14 for 13']],
    ['Có 62 đảng viên sinh hoạt tại 03 chi bộ (Khe Sim 20, Nà Lường 21, Đồng Vải 20).', ['62 for 61']],
    ['Bố trí 13 công chức làm việc tại 05 quầy (Tư pháp 03, Địa chính 04, Kinh tế 02, Văn hóa 02, Công an 02).', []],
    ['Trồng 12 ha tại 02 thôn (Khe Sim, Nà Lường).', []],
    ['Sản lượng 3.420 tấn, đạt 48,9% kế hoạch (7.000 tấn), trong đó khai thác 1.180 tấn, nuôi trồng 2.340 tấn.', ['3.420 for 3.520']],
    ['Sản lượng 3.520 tấn, đạt 50,3% kế hoạch (7.000 tấn), trong đó khai thác 1.180 tấn, nuôi trồng 2.340 tấn.', []],
    ['Thu 2.900 triệu đồng (kế hoạch 3.000 triệu đồng), gồm: thuế 1.900 triệu đồng, phí 900 triệu đồng.', ['2.900 for 2.800']],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('against the same period, named in a bracket', () => {
  test.each([
    ['Đón 15.400 lượt khách, tăng 1.900 lượt so với cùng kỳ (13.200 lượt).', ['1.900 for 2.200']],
    ['Khám cho 3.280 lượt người, giảm 120 lượt so với cùng kỳ (3.420 lượt).', ['-120 for -140']],
    ['Tiếp 86 lượt công dân, tăng 14 lượt so với cùng kỳ (70 lượt).', ['14 for 16']],
    ['Đón 15.400 lượt khách, tăng 2.200 lượt so với cùng kỳ (13.200 lượt).', []],
    ['Đón 15.400 lượt khách, tăng 1.900 lượt so với cùng kỳ (200 lượt khách quốc tế).', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('a bracket behind the share of the plan splits what was reached', () => {
  test.each([
    ['Tổng đàn 1.350/2.000 con, đạt 67,5% kế hoạch (trâu 260 con, bò 340 con, lợn 650 con).', ['1.350 for 1.250']],
    ['Tổng đàn 1.250/2.000 con, đạt 62,5% kế hoạch (trâu 260 con, bò 340 con, lợn 650 con).', []],
    ['Thu 12,4 tỷ đồng, đạt 62% dự toán (tỉnh giao 20 tỷ đồng, xã giao 21 tỷ đồng).', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('labels with bare numbers in a bracket', () => {
  test.each([
    ['Kết nạp 17 đảng viên mới (chi bộ bản 09, chi bộ cơ quan 04, chi bộ trường học 03).', ['17 for 16']],
    ['Kết nạp 16 đảng viên mới (chi bộ bản 09, chi bộ cơ quan 04, chi bộ trường học 03).', []],
    ['Kiểm tra 03 hộ (tổ 1, tổ 2, tổ 5).', []],
    ['Hỗ trợ 12 hộ (thôn 01, thôn 02, thôn 03).', []],
    ['Diện tích 5.287 ha, trong đó cà phê 4.120 ha, hồ tiêu 615 ha, sầu riêng 380 ha, cây khác 142 ha.', ['5.287 for 5.257']],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('how a list is written', () => {
  test.each([
    ['Phản ánh có 46 tin, gồm 19 tin về ngập, 15 tin về rác thải và 13 tin về lấn chiếm hẻm, còn nhiều tin trả lời chậm.', ['46 for 47']],
    ['Chi trả cho 88/104 hộ, đạt 84,6% (thôn Khe Sim 46 hộ, thôn Nà Lường 38 hộ, thôn Đồng Vải 20 hộ).', []],
    ['Tiếp nhận 6.200 hồ sơ, trong đó trực tuyến 4.712 hồ sơ, trực tiếp 1.398 hồ sơ, qua bưu chính 80 hồ sơ.', ['6.200 for 6.190']],
    [
      'Dư nợ 52.725 triệu đồng. Gồm: Hội Nông dân 18.420 triệu đồng; Hội Liên hiệp Phụ nữ 21.305 triệu đồng; Đoàn Thanh niên 12.000 triệu đồng.',
      ['52.725 for 51.725'],
    ],
    ['Dư nợ 51.725 triệu đồng. Gồm: Hội Nông dân 18.420 triệu đồng; Hội Liên hiệp Phụ nữ 21.305 triệu đồng; Đoàn Thanh niên 12.000 triệu đồng.', []],
    ['Kết nạp 163 hội viên (nông dân 52, phụ nữ 47, thanh niên 54).', ['163 for 153']],
    ['Kết nạp 163 hội viên (dưới 30 tuổi 52, phụ nữ 47, là đảng viên 54).', []],
    // One mistyped digit is the whole difference.
    ['Chi 38.540 triệu đồng, trong đó: đường trục 21.300 triệu đồng, khu dân cư 12.640 triệu đồng, trạm bơm 4.200 triệu đồng.', ['38.540 for 38.140']],
    ['Chi 38.540 triệu đồng, trong đó: đường trục 21.300 triệu đồng, khu dân cư 12.640 triệu đồng, trạm bơm 3.875 triệu đồng.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('two classes that between them are all', () => {
  test.each([
    ['Phải làm 139 nhà, trong đó xây mới 96 nhà và sửa chữa 41 nhà.', ['139 for 137']],
    ['Phải làm 137 nhà, trong đó xây mới 96 nhà và sửa chữa 41 nhà.', []],
    ['Phải làm 139 nhà, trong đó xây mới 96 nhà và vượt tiến độ 41 nhà.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('wholes that open the sentence, stand before a colon, or came to a share of a plan', () => {
  test.each([
    ['Trong 142 lượt, tiếp thường xuyên 86 lượt, tiếp định kỳ 45 lượt, tiếp đột xuất 14 lượt.', ['142 for 145']],
    ['Trong 145 lượt, tiếp thường xuyên 86 lượt, tiếp định kỳ 45 lượt, tiếp đột xuất 14 lượt.', []],
    ['Trong 18 chỉ tiêu giao, có 12 chỉ tiêu vượt, 04 chỉ tiêu đạt, 01 chỉ tiêu không đạt.', ['18 for 17']],
    ['Trong 18 chỉ tiêu giao, có 12 chỉ tiêu vượt, 04 chỉ tiêu đạt.', []],
    ['Nội dung 148 lượt: đất đai 94, chính sách 27, môi trường 18, việc khác 19.', ['148 for 158']],
    ['Nội dung 158 lượt: đất đai 94, chính sách 27, môi trường 18, việc khác 19.', []],
    [
      'Tổng thu đạt 8.320/14.400 triệu đồng, bằng 57,8% dự toán; trong đó: thu tại xã 1.960 triệu đồng (đạt 58% dự toán), bổ sung từ ngân sách cấp trên 5.150 triệu đồng, chuyển nguồn 1.120 triệu đồng.',
      ['8.320 for 8.230'],
    ],
    ['Nhu cầu 720 triệu đồng, gồm: thiết bị 420 triệu đồng, đường truyền 185 triệu đồng, tập huấn 95 triệu đồng, từ ngân sách phường.', ['720 for 700']],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('what came in is what was settled and what is still dealt with', () => {
  test.each([
    [
      'Tiếp nhận 3.416 hồ sơ (trực tuyến 2.938 hồ sơ; trực tiếp 478 hồ sơ). Đã giải quyết 3.362 hồ sơ, quá hạn 33 hồ sơ; đang giải quyết 64 hồ sơ.',
      ['3.416 for 3.426'],
    ],
    ['Tiếp nhận 45 đơn, đã giải quyết 40 đơn, đang giải quyết 06 đơn.', ['45 for 46']],
    ['Tiếp nhận 45 đơn, đã giải quyết 40 đơn, đang giải quyết 05 đơn.', []],
    ['Tiếp nhận 45 đơn, kỳ trước chuyển sang 02 đơn, đã giải quyết 40 đơn, đang giải quyết 06 đơn.', []],
    ['Tiếp nhận 45 đơn, đã giải quyết 30 đơn, đang giải quyết 04 đơn.', []],
    ['Tiếp nhận 45 đơn, đã giải quyết 40 đơn, trả lại 01 đơn, đang giải quyết 06 đơn.', ['45 for 46']],
    ['Tiếp nhận 45 đơn, đã giải quyết 40 đơn, trả lại 01 đơn, đang giải quyết 04 đơn.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

test('a total that is the slip is told once: the percentage beside it is right with the sum', () => {
  const table =
    '| Loại đơn | Số đơn | Đã giải quyết | Tỷ lệ (%) |\n|---|---|---|---|\n| Khiếu nại | 08 | 05 | 62,5 |\n| Kiến nghị | 57 | 49 | 86 |\n| Tổng cộng | 65 | 52 | 83,1 |'
  const { problems } = read(sourceFromText(`BÁO CÁO\nkết quả 6 tháng đầu năm 2026\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ\n\n${table}`))
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code, actual, expected }) => `${code} ${actual} ${expected}`)).toEqual([
    'sum-mismatch 52 54',
  ])
})
