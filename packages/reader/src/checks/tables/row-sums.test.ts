import { describe, expect, test } from 'vitest'
import { errorsOfTable } from './test/errors-of-table.ts'

describe('a row that breaks what its columns prove to be', () => {
  test.each([
    [
      'what is left of a plan, with a row of totals',
      '300 for 200',
      [
        '| STT | Dự án | Kế hoạch vốn | Đã giải ngân | Tỷ lệ (%) | Còn lại |',
        '| 1 | Đường Khe Lồ | 2.400 | 1.800 | 75,0 | 600 |',
        '| 2 | Nhà văn hóa Nà Sáng | 900 | 700 | 77,8 | 300 |',
        '| 3 | Kênh Pắc Vàng | 1.500 | 450 | 30,0 | 1.050 |',
        '| | Tổng cộng | 4.800 | 2.950 | 61,5 | 1.850 |',
      ],
    ],
    [
      'men and women',
      '402 for 412',
      ['| Thôn | Tổng số khẩu | Nam | Nữ |', '| Khe Lồ | 315 | 160 | 155 |', '| Nà Sáng | 402 | 208 | 204 |', '| Pắc Vàng | 287 | 140 | 147 |'],
    ],
    [
      'what was there, came in and went out',
      '91,9 for 81,9',
      [
        '| TT | Quỹ | Dư đầu kỳ | Thu trong kỳ | Chi trong kỳ | Dư cuối kỳ |',
        '| 1 | Quỹ Đền ơn đáp nghĩa | 46,8 | 132,5 | 97,4 | 91,9 |',
        '| 2 | Quỹ Vì người nghèo | 20,0 | 88,5 | 61,2 | 47,3 |',
        '| 3 | Quỹ Khuyến học | 11,4 | 24,3 | 18,1 | 17,6 |',
      ],
    ],
    [
      'carried over, came in, settled, still open',
      '21 for 12',
      [
        '| Lĩnh vực | Kỳ trước chuyển sang | Tiếp nhận mới | Đã giải quyết | Đang giải quyết |',
        '| Đất đai | 15 | 120 | 118 | 17 |',
        '| Hộ tịch | 6 | 214 | 208 | 21 |',
        '| Chứng thực | 4 | 310 | 309 | 5 |',
      ],
    ],
    [
      'quarters and their year',
      '166 for 156',
      [
        '| TT | Chỉ tiêu | Quý I | Quý II | Quý III | Quý IV | Cả năm |',
        '| 1 | Thu lệ phí trước bạ | 30 | 41 | 52 | 33 | 166 |',
        '| 2 | Thu phí | 12 | 15 | 17 | 19 | 63 |',
        '| 3 | Thuế phi nông nghiệp | 24 | 26 | 31 | 37 | 118 |',
      ],
    ],
    [
      'a cell wrong in its row and its column is told once',
      '45 for 46',
      [
        '| STT | Trường | Cán bộ | Giáo viên | Nhân viên | Tổng |',
        '| 1 | Mầm non | 3 | 27 | 6 | 36 |',
        '| 2 | Tiểu học | 3 | 38 | 5 | 45 |',
        '| 3 | THCS | 2 | 29 | 4 | 35 |',
        '| | Cộng | 8 | 93 | 15 | 116 |',
      ],
    ],
    [
      'a change without sign',
      '6 for 5',
      [
        '| TT | Nội dung | Cùng kỳ 2025 | 6 tháng 2026 | Tăng, giảm |',
        '| 1 | Số vụ trộm cắp | 19 | 11 | 8 |',
        '| 2 | Số vụ gây thương tích | 7 | 12 | 6 |',
        '| 3 | Số vụ đánh bạc | 9 | 5 | 4 |',
        '| 4 | Số vụ ma túy | 13 | 6 | 7 |',
      ],
    ],
    [
      'a change without its minus',
      '8 for -8',
      [
        '| TT | Nội dung | Năm 2024 | Năm 2025 | Chênh lệch |',
        '| 1 | Hộ nghèo | 119 | 111 | 8 |',
        '| 2 | Hộ cận nghèo | 97 | 112 | 15 |',
        '| 3 | Hộ thoát nghèo | 39 | 25 | −14 |',
        '| 4 | Hộ tái nghèo | 13 | 6 | −7 |',
      ],
    ],
    [
      'halves of a whole, apart from it',
      '24 for 25',
      [
        '| Chi bộ | Tổng số đảng viên | Nữ | Chính thức | Dự bị |',
        '| Khe Lồ | 41 | 12 | 39 | 2 |',
        '| Nà Sáng | 28 | 9 | 27 | 1 |',
        '| Pắc Vàng | 36 | 17 | 33 | 3 |',
        '| Trường THCS | 24 | 15 | 24 | 1 |',
        '| Công an xã | 19 | 2 | 16 | 3 |',
      ],
    ],
    [
      'members who came and went',
      '531 for 521',
      [
        '| TT | Hội | Đầu năm | Kết nạp | Chuyển đến | Chuyển đi | Từ trần | Hiện có |',
        '| 1 | Nông dân | 1.846 | 41 | 3 | 12 | 5 | 1.873 |',
        '| 2 | Phụ nữ | 2.012 | 38 | 1 | 9 | 6 | 2.036 |',
        '| 3 | CCB | 514 | 16 | 2 | 7 | 4 | 531 |',
        '| 4 | Đoàn thanh niên | 688 | 57 | 2 | 61 | 0 | 686 |',
      ],
    ],
    [
      'plans of several years',
      '2.040 for 2.400',
      [
        '| TT | Dự án | Tổng mức đầu tư | Lũy kế đến 2025 | Kế hoạch 2026 | Còn thiếu |',
        '| 1 | Đường Khe Lồ | 14.900 | 9.500 | 3.000 | 2.040 |',
        '| 2 | Nhà văn hóa | 2.850 | 2.400 | 350 | 100 |',
        '| 3 | Kênh mương | 6.780 | 3.100 | 2.000 | 1.680 |',
      ],
    ],
    [
      'a price times a number',
      '4.500 for 5.400',
      [
        '| TT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền |',
        '| 1 | Nước uống | thùng | 12 | 90 | 1.080 |',
        '| 2 | Tài liệu | bộ | 180 | 30 | 4.500 |',
        '| 3 | Hỗ trợ đại biểu | người | 45 | 100 | 4.500 |',
      ],
    ],
    [
      'done and not done',
      '9 for 11',
      [
        '| TT | Lĩnh vực | Số ý kiến | Đã trả lời | Chưa trả lời |',
        '| 1 | Đất đai | 19 | 14 | 5 |',
        '| 2 | Giao thông | 21 | 18 | 3 |',
        '| 3 | Chính sách | 9 | 7 | 4 |',
        '| 4 | Khác | 11 | 10 | 1 |',
      ],
    ],
    [
      'a total that inherits what a row is off by',
      '1.366 for 1.356',
      [
        '| Khu vực bỏ phiếu | Phiếu phát ra | Phiếu hợp lệ | Phiếu không hợp lệ |',
        '| Số 1 | 1.204 | 1.190 | 14 |',
        '| Số 2 | 1.366 | 1.321 | 35 |',
        '| Số 3 | 988 | 979 | 9 |',
        '| Cộng | 3.558 | 3.490 | 58 |',
      ],
    ],
    [
      'all classes of a whole',
      '41 for 42',
      [
        '| Chi bộ | ĐV được đánh giá | HTXS | HTT | HT | KHT |',
        '| Khe Lồ | 41 | 8 | 30 | 3 | 1 |',
        '| Nà Sáng | 28 | 5 | 20 | 3 | 0 |',
        '| Pắc Vàng | 36 | 7 | 24 | 4 | 1 |',
        '| Trường THCS | 24 | 4 | 19 | 1 | 0 |',
      ],
    ],
    [
      'poor households at the ends of a year',
      '33 for 31',
      [
        '| TT | Thôn | Hộ nghèo đầu năm | Thoát nghèo | Phát sinh, tái nghèo | Hộ nghèo cuối năm |',
        '| 1 | Khe Lồ | 45 | 12 | 1 | 34 |',
        '| 2 | Nà Sáng | 38 | 9 | 2 | 33 |',
        '| 3 | Pắc Vàng | 52 | 14 | 0 | 38 |',
        '| 4 | Tà Lùng | 29 | 5 | 3 | 27 |',
      ],
    ],
  ] as const)('%s', (_, slip, lines) => {
    expect(errorsOfTable(lines)).toEqual([slip])
  })
})
