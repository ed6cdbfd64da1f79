import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../../read.ts'
import { buildTree } from '../../structure/build.ts'
import { emptyHeader } from '../../structure/header/empty-header.ts'
import type { Header } from '../../types.ts'
import { findIndicators } from './index.ts'
import { reportOf } from './test/report.ts'

const header: Header = { ...emptyHeader, documentType: 'báo cáo', issuedOn: '2026-06-20' }
const named = (sentence: string): string[][] => findIndicators(buildTree(sourceFromText(reportOf(sentence))), header).map(({ name, quote }) => [name, quote])

describe('names and clauses', () => {
  it.each<[string, string[][]]>([
    [
      'Chăn nuôi ổn định; tổng đàn gia súc ước 7.240 con, đạt 68,5% kế hoạch; duy trì diện tích thủy sản.',
      [['tổng đàn gia súc', 'tổng đàn gia súc ước 7.240 con, đạt 68,5% kế hoạch']],
    ],
    [
      'Giải ngân vốn đầu tư đến ngày 15/9/2026 được 14.280/25.500 triệu đồng, đạt 56%.',
      [['Giải ngân vốn đầu tư', 'Giải ngân vốn đầu tư đến ngày 15/9/2026 được 14.280/25.500 triệu đồng, đạt 56%']],
    ],
    [
      'Bê tông hóa 46,8/58,5 km đường thôn, đạt 80%; 12,4/19,2 km đường nội đồng (64,6%).',
      [
        ['Bê tông hóa đường thôn', 'Bê tông hóa 46,8/58,5 km đường thôn, đạt 80%'],
        ['đường nội đồng', '12,4/19,2 km đường nội đồng (64,6%)'],
      ],
    ],
    ['Giải phóng mặt bằng đạt 12,4/15 ha.', [['Giải phóng mặt bằng', 'Giải phóng mặt bằng đạt 12,4/15 ha']]],
    ['Đàn trâu, bò 3.128 con, bằng 97,4% kế hoạch.', [['Đàn trâu, bò', 'Đàn trâu, bò 3.128 con, bằng 97,4% kế hoạch']]],
    [
      'Tổ chức khám cho 1.116/6.000 lượt người (đạt 18,6% kế hoạch năm).',
      [['Tổ chức khám', 'Tổ chức khám cho 1.116/6.000 lượt người (đạt 18,6% kế hoạch năm)']],
    ],
    ['Phong trào sôi nổi, 28/28 chi đoàn tham gia dọn vệ sinh.', [['chi đoàn tham gia dọn vệ sinh', '28/28 chi đoàn tham gia dọn vệ sinh']]],
    ['Trong 6 tháng, kết nạp 17/32 đảng viên, đạt 53,1% chỉ tiêu năm.', [['kết nạp đảng viên', 'kết nạp 17/32 đảng viên, đạt 53,1% chỉ tiêu năm']]],
    [
      'Bệnh thủy đậu lũy kế: 0ca, so sánh với cùng kỳ năm 2025 giảm 06 ca.',
      [['Bệnh thủy đậu lũy kế', 'Bệnh thủy đậu lũy kế: 0ca, so sánh với cùng kỳ năm 2025 giảm 06 ca']],
    ],
    [
      'Sản lượng thủy sản lũy kế 9 tháng năm 2026 ước 214 tấn, bằng 64,8% kế hoạch.',
      [['Sản lượng thủy sản', 'Sản lượng thủy sản lũy kế 9 tháng năm 2026 ước 214 tấn, bằng 64,8% kế hoạch']],
    ],
    ['Số hộ nghèo hết tháng 6 là 128 hộ, giảm 12 hộ so với cùng kỳ.', [['hộ nghèo', 'Số hộ nghèo hết tháng 6 là 128 hộ, giảm 12 hộ so với cùng kỳ']]],
    [
      'Thu ngân sách quý II/2026 đạt 9.846 triệu đồng, bằng 64,8% dự toán.',
      [['Thu ngân sách', 'Thu ngân sách quý II/2026 đạt 9.846 triệu đồng, bằng 64,8% dự toán']],
    ],
    [
      'Giải ngân đến ngày 30/9/2026 mới được 3.412/6.085 triệu đồng, đạt 56,1%.',
      [['Giải ngân', 'Giải ngân đến ngày 30/9/2026 mới được 3.412/6.085 triệu đồng, đạt 56,1%']],
    ],
    [
      'Tổng thu ngân sách tháng 5 ước 1.136 triệu đồng, tăng 4% so với cùng kỳ; lũy kế 5 tháng đạt 6.237 triệu đồng, bằng 49,5% dự toán.',
      [
        ['Tổng thu ngân sách', 'Tổng thu ngân sách tháng 5 ước 1.136 triệu đồng, tăng 4% so với cùng kỳ'],
        ['Tổng thu ngân sách', 'lũy kế 5 tháng đạt 6.237 triệu đồng, bằng 49,5% dự toán'],
      ],
    ],
    [
      'Xếp loại 33/33 tập thể cấp ủy, 24/24 cơ quan, đạt 100%.',
      [
        ['Xếp loại tập thể cấp ủy', 'Xếp loại 33/33 tập thể cấp ủy'],
        ['cơ quan', '24/24 cơ quan, đạt 100%'],
      ],
    ],
    ['Tổng sản phẩm (GRDP) tăng 7,36% so với năm 2025.', [['Tổng sản phẩm (GRDP)', 'Tổng sản phẩm (GRDP) tăng 7,36% so với năm 2025']]],
    ['Tỷ lệ hộ nghèo giảm từ 9,48% năm 2025 xuống còn 7,6%.', [['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo giảm từ 9,48% năm 2025 xuống còn 7,6%']]],
    ['Kinh tế phát triển, doanh thu 7,46 tỷ đồng, tăng 21,4% so với cùng kỳ.', [['doanh thu', 'doanh thu 7,46 tỷ đồng, tăng 21,4% so với cùng kỳ']]],
  ])('%s', (sentence, expected) => {
    expect(named(sentence)).toEqual(expected)
  })

  it('gives quotes that stand in the text, whatever is cut off', () => {
    const text =
      'BÁO CÁO\nkết quả\n\nI. KẾT QUẢ\n\nThu ngân sáchước đạt 12,3/15tỷ đồng,đạt 82%dự toán (thuế 3 tỷ, phí 2 tỷ; giảm 03 vụ (20%) so với cùng kỳ (15 vụ), 712/712 = 100% đảng viên.\n\nII. MỤC TIÊU\n\n- Đạt từ 10 - 12%/năm, 100% các thôn.\n\n| TT | Chỉ tiêu | ĐVT | KH | TH | % |\n|---|---|---|---|---|---|\n| 1 | Lúa | ha | 5 | 4 | 80 |\n'
    for (let length = 0; length <= text.length; length++) {
      const tree = buildTree(sourceFromText(text.slice(0, length)))
      for (const { quote, span } of findIndicators(tree, header)) expect(tree.text.slice(...span)).toBe(quote)
    }
    expect(findIndicators(buildTree(sourceFromText(text)), header).length).toBeGreaterThan(4)
  })
})
