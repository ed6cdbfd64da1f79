import { describe, expect, it } from 'vitest'
import { reportOf } from '../findings/indicators/test/report.ts'
import { sumMismatch } from './sum-mismatch.ts'
import { problemsOf } from './test/context.ts'

const told = (text: string): string[] =>
  problemsOf(sumMismatch, reportOf(text)).map(problem => `${problem.severity} ${problem.actual} for ${problem.expected}: ${problem.quote}`)

describe('sum-mismatch', () => {
  it.each<[string, string[]]>([
    ['Tổ chức 14 hội nghị (03 thường kỳ, 10 chuyên đề).', ['error 14 for 13: 14 hội nghị (03 thường kỳ, 10 chuyên đề)']],
    [
      'Toàn xã có 31 mô hình “Dân vận khéo” (14 mô hình kinh tế, 11 mô hình văn hóa - xã hội, 04 mô hình quốc phòng, an ninh, 03 mô hình khác).',
      ['error 31 for 32: 31 mô hình “Dân vận khéo” (14 mô hình kinh tế, 11 mô hình văn hóa - xã hội, 04 mô hình quốc phòng, an ninh, 03 mô hình khác)'],
    ],
    ['Giao quân được 34 công dân (30 công dân chính thức, 05 công dân dự bị).', ['error 34 for 35: 34 công dân (30 công dân chính thức, 05 công dân dự bị)']],
    [
      'Có 3.412 học sinh (mầm non 986, tiểu học 1.394, trung học cơ sở 1.132).',
      ['error 3.412 for 3.512: 3.412 học sinh (mầm non 986, tiểu học 1.394, trung học cơ sở 1.132)'],
    ],
    [
      'Toàn xã có 40 cơ sở nhà, đất, gồm: 09 trụ sở làm việc, 17 cơ sở giáo dục, 04 cơ sở y tế, 09 nhà văn hóa thôn và 03 cơ sở khác.',
      ['error 40 for 42: 40 cơ sở nhà, đất, gồm: 09 trụ sở làm việc, 17 cơ sở giáo dục, 04 cơ sở y tế, 09 nhà văn hóa thôn và 03 cơ sở'],
    ],
    ['Lập hồ sơ được 26/40 cơ sở, số còn lại thiếu giấy tờ. Số cơ sở dôi dư, không còn nhu cầu sử dụng là 12 cơ sở, đã bàn giao 03/12 cơ sở.', []],
    ['Hai thôn có 215 hộ (thôn Pác Nghiên 118 hộ, thôn Khuổi Dầu 87 hộ).', ['error 215 for 205: 215 hộ (thôn Pác Nghiên 118 hộ, thôn Khuổi Dầu 87 hộ)']],
    [
      'Tiếp nhận 42 đơn, gồm: 33 đơn kiến nghị, 05 đơn khiếu nại, 03 đơn tố cáo.',
      ['error 42 for 41: 42 đơn, gồm: 33 đơn kiến nghị, 05 đơn khiếu nại, 03 đơn tố cáo'],
    ],
    [
      'Phục vụ 4.125 lượt khách, trong đó khách quốc tế 382 lượt, khách nội địa 3.643 lượt.',
      ['error 4.125 for 4.025: 4.125 lượt khách, trong đó khách quốc tế 382 lượt, khách nội địa 3.643 lượt'],
    ],
    ['Ban hành 48 văn bản (10 nghị quyết, 25 kế hoạch, 12 báo cáo).', ['error 48 for 47: 48 văn bản (10 nghị quyết, 25 kế hoạch, 12 báo cáo)']],
    [
      'Kinh phí 2.100 triệu đồng, trong đó: ngân sách tỉnh 1.260 triệu đồng; xã hội hóa 740 triệu đồng; cộng đồng 200 triệu đồng.',
      ['error 2.100 for 2.200: 2.100 triệu đồng, trong đó: ngân sách tỉnh 1.260 triệu đồng; xã hội hóa 740 triệu đồng; cộng đồng 200 triệu đồng'],
    ],
    ['Kỷ luật 05 đảng viên (khiển trách 03, cảnh cáo 01).', ['error 5 for 4: 05 đảng viên (khiển trách 03, cảnh cáo 01)']],
    [
      'Vốn đầu tư 31,64 tỷ đồng (vốn tỉnh 20,5 tỷ đồng, vốn xã 12,14 tỷ đồng).',
      ['error 31,64 for 32,64: 31,64 tỷ đồng (vốn tỉnh 20,5 tỷ đồng, vốn xã 12,14 tỷ đồng)'],
    ],
    [
      'Lũy kế: 23 ca sốt xuất huyết. So sánh với cùng kỳ năm trước, tăng 19 ca (03 ca).',
      ['error 19 for 20: 23 ca sốt xuất huyết. So sánh với cùng kỳ năm trước, tăng 19 ca (03 ca)'],
    ],
    ['Cùng kỳ năm 2025 xảy ra 15 vụ, năm nay xảy ra 11 vụ, giảm 03 vụ.', ['error -3 for -4: 15 vụ, năm nay xảy ra 11 vụ, giảm 03 vụ']],
    ['Tiếp 86 lượt (cùng kỳ 70 lượt), tăng 14 lượt.', ['error 14 for 16: 86 lượt (cùng kỳ 70 lượt), tăng 14 lượt']],
    ['Sốt xuất huyết 63 ca, tăng 35 ca so với cùng kỳ năm trước (38 ca).', ['error 35 for 25: 63 ca, tăng 35 ca so với cùng kỳ năm trước (38 ca)']],
    ['Ban hành 90 văn bản (10 nghị quyết, 20 kế hoạch).', ['warning 90 for 30: 90 văn bản (10 nghị quyết, 20 kế hoạch)']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['women among those of both kinds', 'Ban Chấp hành có 33 đồng chí, trong đó nữ 07 đồng chí, tái cử 24 đồng chí, tham gia lần đầu 09 đồng chí.'],
    ['right brackets', 'Tổ chức 13 hội nghị (03 thường kỳ, 10 chuyên đề).'],
    ['semicolons', 'Họp 20 hội nghị (6 thường kỳ; 14 chuyên đề).'],
    ['labels with commas', 'Nhận 41 đơn (33 đơn kiến nghị, phản ánh; 05 đơn khiếu nại; 03 đơn tố cáo).'],
    ['a zero part', 'Giải quyết 3.260 hồ sơ (3.214 hồ sơ trước hạn, đúng hạn; hồ sơ quá hạn: 0; 46 hồ sơ đang giải quyết).'],
    ['and', 'Tổng số 207 tác phẩm (109 thể loại tạp chí, 96 thể loại báo, 01 video clip và 01 phát thanh).'],
    ['an open list', 'Ban hành 860 văn bản (03 nghị quyết, 11 quy định, 84 quyết định, ...).'],
    ['an approximate total', 'Ban hành trên 860 văn bản (03 nghị quyết, 84 quyết định, 350 công văn).'],
    ['one part', 'Họp 04 kỳ (trong đó 03 kỳ chuyên đề).'],
    ['some parts', 'Đảng bộ có 640 đảng viên, trong đó 45 đảng viên được miễn sinh hoạt, 12 đảng viên đi lao động ngoài tỉnh.'],
    ['what remains', 'Xét 60 đối tượng, trong đó: 26 đối tượng nặng, 08 đối tượng đặc biệt nặng, còn lại 25 đối tượng nhẹ.'],
    ['chiefly', 'Nhận 40 đơn, chủ yếu là 15 đơn đất đai, 10 đơn chính sách.'],
    ['other units', 'Cây ăn quả 184,5 ha (diện tích thu hoạch 96 ha, sản lượng 702,4 tấn).'],
    ['people at a meeting', 'Tổ chức 05 hội nghị (600 lượt người dự, 20 ý kiến phát biểu).'],
    ['attributes that overlap', 'Kết nạp 20 đảng viên (nữ 12, dân tộc thiểu số 15, đoàn viên 8).'],
    ['a part with its own parts', 'Có 42 tổ chức đảng trực thuộc (02 đảng bộ với 11 chi bộ trực thuộc, 06 chi bộ cơ sở và 34 chi bộ trực thuộc).'],
    ['years in labels', 'Trao Huy hiệu cho 24 đồng chí (30 năm: 09 đồng chí; 40 năm: 08 đồng chí; 50 năm: 05 đồng chí; 55 năm: 02 đồng chí).'],
    ['dates in brackets', 'Chi trả cho 97 đối tượng (từ ngày 04/5 đến ngày 12/6/2026).'],
    ['percent in brackets', 'Hồ sơ trả 4.500 hồ sơ (98,3%), trước hạn 4.400 hồ sơ (97,8%).'],
    ['rounded money', 'Tổng vốn 31,6 tỷ đồng (vốn tỉnh 20,55 tỷ đồng, vốn xã 11,09 tỷ đồng).'],
    ['a difference that is right', 'Lũy kế: 23 ca. So sánh với cùng kỳ năm trước, tăng 20 ca (03 ca).'],
    ['a difference without the value then', 'Xảy ra 09 vụ, giảm 03 vụ so với cùng kỳ.'],
    ['a change in brackets', 'Lũy kế: 0 ổ dịch, so với cùng kỳ giảm (02 ổ dịch).'],
    ['results behind a count', 'Tổ chức 12 lớp (đạt 80% kế hoạch, tăng 02 lớp so với cùng kỳ).'],
    ['doubtful digits', 'Tổng kinh phí §.412,35 triệu đồng (giáo dục 730,25 triệu đồng, quản lý 6.318, 10 triệu đồng).'],
    ['villages merged', 'Sắp xếp thôn bản (từ 28 bản còn 06 thôn, 11 bản).'],
  ])('leaves %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('reads a note that splits the figure it hangs on', () => {
    const note = (third: string) =>
      `Giá trị sản xuất đạt 150.260 triệu đồng<sup>1</sup>.\n\n<sup>1</sup> Gồm: khai khoáng 31.420 triệu đồng; chế biến 66.310 triệu đồng; điện nước ${third} triệu đồng.`
    expect(told(note('52.530'))).toEqual([])
    expect(told(note('51.530'))).toEqual([
      'error 150.260 for 149.260: Gồm: khai khoáng 31.420 triệu đồng; chế biến 66.310 triệu đồng; điện nước 51.530 triệu đồng.',
    ])
  })

  const table = (last: string) =>
    `| TT | Thôn | Số hộ | Nhân khẩu |\n|---|---|---|---|\n| 1 | Khe Sim | 120 | 560 |\n| 2 | Nà Lường | 85 | 402 |\n| 3 | Bản Mạ | 61 | 288 |\n${last}`
  it('adds up the columns above a row of totals', () => {
    expect(told(table('| | Tổng | 266 | 1.250 |'))).toEqual([])
    expect(told(table('| | Tổng | 276 | 1.250 |'))).toEqual(['error 276 for 266: 276'])
  })
  it('adds up parts of a total that is named before it', () => {
    const told42 = told('Tổng số kiến nghị tiếp nhận là 42, trong đó của xã là 27 kiến nghị, của tỉnh là 11 kiến nghị, giải thích là 03 kiến nghị.')
    expect(told42.map(text => text.slice(0, 17))).toEqual(['warning 42 for 41'])
    expect(told('Tổng số kiến nghị tiếp nhận là 42, trong đó của xã là 27 kiến nghị, của tỉnh là 12 kiến nghị, giải thích là 03 kiến nghị.')).toEqual([])
  })
  it('leaves what stands behind parts that make up their total', () => {
    expect(told('Giải quyết 6.300 hồ sơ, gồm: trước hạn 5.229 hồ sơ, đúng hạn 1.008 hồ sơ, quá hạn 63 hồ sơ; đang giải quyết 180 hồ sơ.')).toEqual([])
  })
  it('leaves a row of totals that is shifted by a missing cell', () => {
    expect(
      told(
        '| STT | Tên trạm | Cấp tỉnh | Cấp xã | Đã ký | Đã cấp |\n|---|---|---|---|---|---|\n| 1 | Trạm A | 3 | 18 | 15 | 21 |\n| 2 | Trạm B | 1 | 22 | 14 | 19 |\n| 3 | Trạm C | 4 | 11 | 8 | 13 |\n| Tổng | 8 | 51 | 37 | 53 |  |',
      ),
    ).toEqual([])
  })
  it('leaves tables of several levels', () => {
    expect(
      told('| TT | Nội dung | Số tiền |\n|---|---|---|\n| 1 | Chi thường xuyên | 500 |\n| 1.1 | Chi lương | 300 |\n| 2 | Chi đầu tư | 200 |\n| | Tổng | 700 |'),
    ).toEqual([])
  })
})
