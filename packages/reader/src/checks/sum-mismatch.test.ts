import { describe, expect, it } from 'vitest'
import { problemsOf } from './context.fixture.ts'
import { sumMismatch } from './sum-mismatch.ts'

const paper = (text: string): string => `BÁO CÁO\nkết quả 6 tháng đầu năm\n\nUBND xã báo cáo như sau:\n\nI. KẾT QUẢ\n\n${text}`
const told = (text: string): string[] =>
  problemsOf(sumMismatch, paper(text)).map(problem => `${problem.severity} ${problem.actual} for ${problem.expected}: ${problem.quote}`)

describe('sum-mismatch', () => {
  it.each<[string, string[]]>([
    ['Tổ chức 12 hội nghị (02 thường kỳ, 09 chuyên đề).', ['error 12 for 11: 12 hội nghị (02 thường kỳ, 09 chuyên đề)']],
    [
      'Toàn xã có 31 mô hình “Dân vận khéo” (14 mô hình kinh tế, 11 mô hình văn hóa - xã hội, 04 mô hình quốc phòng, an ninh, 03 mô hình khác).',
      ['error 31 for 32: 31 mô hình “Dân vận khéo” (14 mô hình kinh tế, 11 mô hình văn hóa - xã hội, 04 mô hình quốc phòng, an ninh, 03 mô hình khác)'],
    ],
    ['Giao quân được 26 công dân (23 công dân chính thức, 04 công dân dự bị).', ['error 26 for 27: 26 công dân (23 công dân chính thức, 04 công dân dự bị)']],
    [
      'Có 3.412 học sinh (mầm non 986, tiểu học 1.394, trung học cơ sở 1.132).',
      ['error 3.412 for 3.512: 3.412 học sinh (mầm non 986, tiểu học 1.394, trung học cơ sở 1.132)'],
    ],
    ['Hai thôn có 215 hộ (thôn Pác Nghiên 118 hộ, thôn Khuổi Dầu 87 hộ).', ['error 215 for 205: 215 hộ (thôn Pác Nghiên 118 hộ, thôn Khuổi Dầu 87 hộ)']],
    [
      'Tiếp nhận 36 đơn, gồm: 29 đơn kiến nghị, 04 đơn khiếu nại, 02 đơn tố cáo.',
      ['error 36 for 35: 36 đơn, gồm: 29 đơn kiến nghị, 04 đơn khiếu nại, 02 đơn tố cáo'],
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
      'Lũy kế: 19 ca sốt xuất huyết. So sánh với cùng kỳ năm trước, tăng 16 ca (02 ca).',
      ['error 16 for 17: 19 ca sốt xuất huyết. So sánh với cùng kỳ năm trước, tăng 16 ca (02 ca)'],
    ],
    ['Cùng kỳ năm 2025 xảy ra 15 vụ, năm nay xảy ra 11 vụ, giảm 03 vụ.', ['error -3 for -4: 15 vụ, năm nay xảy ra 11 vụ, giảm 03 vụ']],
    ['Tiếp 86 lượt (cùng kỳ 70 lượt), tăng 14 lượt.', ['error 14 for 16: 86 lượt (cùng kỳ 70 lượt), tăng 14 lượt']],
    ['Ban hành 90 văn bản (10 nghị quyết, 20 kế hoạch).', ['warning 90 for 30: 90 văn bản (10 nghị quyết, 20 kế hoạch)']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['right brackets', 'Tổ chức 11 hội nghị (02 thường kỳ, 09 chuyên đề).'],
    ['semicolons', 'Họp 22 hội nghị (7 thường kỳ; 15 chuyên đề).'],
    ['labels with commas', 'Nhận 35 đơn (29 đơn kiến nghị, phản ánh; 04 đơn khiếu nại; 02 đơn tố cáo).'],
    ['a zero part', 'Giải quyết 5.848 hồ sơ (5.825 hồ sơ trước hạn, đúng hạn; hồ sơ quá hạn: 0; 23 hồ sơ đang giải quyết).'],
    ['and', 'Tổng số 207 tác phẩm (109 thể loại tạp chí, 96 thể loại báo, 01 video clip và 01 phát thanh).'],
    ['an open list', 'Ban hành 940 văn bản (02 nghị quyết, 08 quy định, 97 quyết định, ...).'],
    ['an approximate total', 'Ban hành trên 940 văn bản (02 nghị quyết, 97 quyết định, 400 công văn).'],
    ['one part', 'Họp 03 kỳ (trong đó 02 kỳ chuyên đề).'],
    ['some parts', 'Đảng bộ có 897 đảng viên, trong đó 62 đảng viên miễn sinh hoạt, 20 đảng viên đi làm ăn xa.'],
    ['what remains', 'Xét 52 đối tượng, trong đó: 22 đối tượng nặng, 05 đối tượng đặc biệt nặng, còn lại 21 đối tượng nhẹ.'],
    ['chiefly', 'Nhận 40 đơn, chủ yếu là 15 đơn đất đai, 10 đơn chính sách.'],
    ['other units', 'Cây ăn quả 266,7 ha (diện tích thu hoạch 120 ha, sản lượng 1.014,9 tấn).'],
    ['people at a meeting', 'Tổ chức 05 hội nghị (600 lượt người dự, 20 ý kiến phát biểu).'],
    ['attributes that overlap', 'Kết nạp 20 đảng viên (nữ 12, dân tộc thiểu số 15, đoàn viên 8).'],
    ['a part with its own parts', 'Có 55 tổ chức đảng trực thuộc (03 đảng bộ với 17 chi bộ trực thuộc, 08 chi bộ cơ sở và 44 chi bộ trực thuộc).'],
    ['years in labels', 'Trao Huy hiệu cho 24 đồng chí (30 năm: 09 đồng chí; 40 năm: 08 đồng chí; 50 năm: 05 đồng chí; 55 năm: 02 đồng chí).'],
    ['dates in brackets', 'Chi trả cho 113 đối tượng (từ ngày 10/5 đến ngày 14/6/2026).'],
    ['percent in brackets', 'Hồ sơ trả 4.500 hồ sơ (98,3%), trước hạn 4.400 hồ sơ (97,8%).'],
    ['rounded money', 'Tổng vốn 31,6 tỷ đồng (vốn tỉnh 20,55 tỷ đồng, vốn xã 11,09 tỷ đồng).'],
    ['a difference that is right', 'Lũy kế: 19 ca. So sánh với cùng kỳ năm trước, tăng 17 ca (02 ca).'],
    ['a difference without the value then', 'Xảy ra 09 vụ, giảm 03 vụ so với cùng kỳ.'],
    ['a change in brackets', 'Lũy kế: 0 ổ dịch, so sánh với cùng kỳ năm trước giảm (01 ổ dịch).'],
    ['results behind a count', 'Tổ chức 12 lớp (đạt 80% kế hoạch, tăng 02 lớp so với cùng kỳ).'],
    ['doubtful digits', 'Tổng kinh phí §.699,28 triệu đồng (giáo dục 650,88 triệu đồng, quản lý 7.269, 10 triệu đồng).'],
    ['villages merged', 'Sắp xếp thôn bản (từ 35 bản còn 08 thôn, 14 bản).'],
  ])('leaves %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('reads a note that splits the figure it hangs on', () => {
    const note = (third: string) =>
      `Giá trị sản xuất đạt 218.042 triệu đồng<sup>1</sup>.\n\n<sup>1</sup> Gồm: khai khoáng 43.557 triệu đồng; chế biến 96.689 triệu đồng; điện nước ${third} triệu đồng.`
    expect(told(note('77.796'))).toEqual([])
    expect(told(note('76.796'))).toEqual([
      'error 218.042 for 217.042: Gồm: khai khoáng 43.557 triệu đồng; chế biến 96.689 triệu đồng; điện nước 76.796 triệu đồng.',
    ])
  })

  const table = (last: string) =>
    `| TT | Thôn | Số hộ | Nhân khẩu |\n|---|---|---|---|\n| 1 | Khe Sim | 120 | 560 |\n| 2 | Nà Lường | 85 | 402 |\n| 3 | Bản Mạ | 61 | 288 |\n${last}`
  it('adds up the columns above a row of totals', () => {
    expect(told(table('| | Tổng | 266 | 1.250 |'))).toEqual([])
    expect(told(table('| | Tổng | 276 | 1.250 |'))).toEqual(['error 276 for 266: 276'])
  })
  it('leaves a row of totals that is shifted by a missing cell', () => {
    expect(
      told(
        '| STT | Tên cơ sở | Tỉnh quản lý | Xã quản lý | Đã ký | Đã cấp |\n|---|---|---|---|---|---|\n| 1 | Trạm A | 2 | 24 | 21 | 26 |\n| 2 | Trạm B | 2 | 13 | 9 | 12 |\n| 3 | Trạm C | 3 | 19 | 17 | 20 |\n| Tổng | 7 | 56 | 47 | 58 |  |',
      ),
    ).toEqual([])
  })
  it('leaves tables of several levels', () => {
    expect(
      told('| TT | Nội dung | Số tiền |\n|---|---|---|\n| 1 | Chi thường xuyên | 500 |\n| 1.1 | Chi lương | 300 |\n| 2 | Chi đầu tư | 200 |\n| | Tổng | 700 |'),
    ).toEqual([])
  })
})
