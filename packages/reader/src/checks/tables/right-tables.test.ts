import { describe, expect, test } from 'vitest'
import { errorsOfTable } from './test/errors-of-table.ts'

describe('tables that are right', () => {
  test.each([
    [
      'a class that stands in no column',
      [
        '| Lĩnh vực | Tiếp nhận | Đúng hạn | Đang giải quyết |',
        '| Hộ tịch | 120 | 110 | 10 |',
        '| Chứng thực | 310 | 295 | 15 |',
        '| Đất đai | 85 | 60 | 20 |',
      ],
    ],
    [
      'a column that is nought elsewhere',
      [
        '| Lĩnh vực | Tiếp nhận | Đã giải quyết | Quá hạn | Đang giải quyết |',
        '| Hộ tịch | 120 | 110 | 0 | 10 |',
        '| Chứng thực | 310 | 295 | 0 | 15 |',
        '| Đất đai | 85 | 65 | 4 | 20 |',
      ],
    ],
    [
      'attributes that overlap',
      ['| Chi bộ | Đảng viên | Nữ | DTTS |', '|---|---|---|---|', '| Khe Lồ | 41 | 12 | 29 |', '| Nà Sáng | 28 | 9 | 27 |', '| Pắc Vàng | 36 | 17 | 33 |'],
    ],
    [
      'money within its rounding',
      [
        '| TT | Nguồn | Kế hoạch (triệu đồng) | Giải ngân (triệu đồng) | Còn lại (triệu đồng) |',
        '| 1 | Tỉnh | 14.600 | 8.230 | 6.370 |',
        '| 2 | Xã | 9.850 | 5.415 | 4.434 |',
        '| 3 | Khác | 3.200 | 2.960 | 240 |',
        '| | Cộng | 27.651 | 16.605 | 11.045 |',
      ],
    ],
    [
      'groups that give some of their parts',
      [
        '| TT | Chỉ tiêu | Kế hoạch | Thực hiện |',
        '| 1 | Tổng đàn gia súc | 5.050 | 4.800 |',
        '| - | Trâu | 1.200 | 1.100 |',
        '| - | Bò | 1.500 | 1.400 |',
        '| 2 | Diện tích gieo trồng | 3.150 | 3.087 |',
        '| - | Lúa | 2.060 | 2.041 |',
        '| - | Ngô | 420 | 399 |',
      ],
    ],
    [
      'empty cells',
      ['| Thôn | Tổng | Nam | Nữ |', '|---|---|---|---|', '| Khe Lồ | 315 | 160 | 155 |', '| Nà Sáng | 402 | 208 | |', '| Pắc Vàng | 287 | 140 | 147 |'],
    ],
    [
      'years side by side',
      [
        '| TT | Chỉ tiêu | ĐVT | 2026 | 2027 | 2028 | 2029 | 2030 |',
        '| 1 | Số hộ thoát nghèo | hộ | 20 | 20 | 15 | 15 | 10 |',
        '| 2 | Số nhà xóa tạm | nhà | 10 | 12 | 12 | 14 | 14 |',
        '| 3 | Trường chuẩn | trường | 1 | 1 | 2 | 2 | 2 |',
        '| 4 | Thu ngân sách | tỷ đồng | 20 | 22 | 24 | 26 | 28 |',
      ],
    ],
    [
      'a share that is not added over years',
      [
        '| TT | Chỉ tiêu | ĐVT | Tổng | 2026 | 2027 | 2028 |',
        '| 1 | Hộ thoát nghèo | hộ | 55 | 20 | 20 | 15 |',
        '| 2 | Nhà ở | nhà | 34 | 10 | 12 | 12 |',
        '| 3 | Tỷ lệ bao phủ BHYT | % | 96 | 94 | 95 | 96 |',
      ],
    ],
    [
      "'trong \u0111\u00f3' between the rows",
      ['| TT | Nội dung | Số tiền |', '| 1 | Chi A | 500 |', '| | Trong đó: lương | 300 |', '| 2 | Chi B | 200 |', '| 3 | Chi C | 150 |', '| | Tổng | 850 |'],
    ],
    [
      'members who came and went',
      [
        '| TT | Hội | Đầu năm | Kết nạp | Chuyển đến | Chuyển đi | Từ trần | Hiện có |',
        '| 1 | Nông dân | 1.846 | 41 | 3 | 12 | 5 | 1.873 |',
        '| 2 | Phụ nữ | 2.012 | 38 | 1 | 9 | 6 | 2.036 |',
        '| 3 | CCB | 514 | 16 | 2 | 7 | 4 | 521 |',
      ],
    ],
    [
      'a row that numbers the columns',
      [
        '| TT | Đơn vị | Tổng số | Nam | Nữ |',
        '| 1 | 2 | 3 | 4 | 5 |',
        '| 1 | Khe Lồ | 315 | 160 | 155 |',
        '| 2 | Nà Sáng | 412 | 208 | 204 |',
        '| 3 | Pắc Vàng | 287 | 140 | 147 |',
      ],
    ],
    [
      'classes of age',
      [
        '| Chi bộ | Tổng số | Dưới 30 | Từ 30 đến 50 | Trên 50 | Nữ | Miễn sinh hoạt |',
        '| Khe Lồ | 41 | 9 | 20 | 12 | 15 | 2 |',
        '| Nà Sáng | 28 | 6 | 14 | 8 | 9 | 1 |',
        '| Pắc Vàng | 36 | 5 | 19 | 12 | 17 | 3 |',
      ],
    ],
    [
      'phi\u1ebfu b\u1ea7u',
      [
        '| Họ và tên | Phiếu phát ra | Phiếu thu vào | Hợp lệ | Đồng ý | Không đồng ý |',
        '| Lò Văn Pịa | 115 | 115 | 114 | 110 | 4 |',
        '| Giàng A Sử | 115 | 115 | 115 | 112 | 3 |',
        '| Hoàng Thị Nhâm | 115 | 115 | 113 | 109 | 4 |',
      ],
    ],
    [
      'nh\u00e0 gi\u00e1o with missing "kh\u00e1c"',
      ['| Trường | Tổng | Giáo viên | Nhân viên |', '|---|---|---|---|', '| Mầm non | 33 | 27 | 6 |', '| Tiểu học | 43 | 38 | 5 |', '| THCS | 35 | 29 | 4 |'],
    ],
    [
      'giao v\u1ed1n nhi\u1ec1u n\u0103m',
      [
        '| TT | Dự án | Tổng mức đầu tư | Lũy kế đến 2025 | Kế hoạch 2026 | Còn thiếu |',
        '| 1 | Đường Khe Lồ | 14.900 | 9.500 | 3.000 | 2.400 |',
        '| 2 | Nhà văn hóa | 2.850 | 2.400 | 450 | 0 |',
        '| 3 | Kênh mương | 6.780 | 3.100 | 2.000 | 1.680 |',
      ],
    ],
    [
      't\u1ef7 l\u1ec7 row at the end',
      [
        '| Nội dung | Tổng | Tốt | Khá | Đạt |',
        '| Khối 6 | 120 | 40 | 50 | 30 |',
        '| Khối 7 | 110 | 35 | 45 | 30 |',
        '| Khối 8 | 98 | 30 | 40 | 28 |',
        '| Cộng | 328 | 105 | 135 | 88 |',
        '| Tỷ lệ (%) | 100 | 32,0 | 41,2 | 26,9 |',
      ],
    ],
    [
      'indicators that begin with a total',
      [
        '| TT | Chỉ tiêu | ĐVT | KH 2026 | TH 6 tháng | Ước cả năm |',
        '| 1 | Tổng diện tích gieo trồng | ha | 3.250 | 2.120 | 3.260 |',
        '| | Lúa | ha | 1.240 | 1.040 | 1.250 |',
        '| | Ngô | ha | 640 | 310 | 620 |',
        '| 2 | Tổng đàn gia súc | con | 7.800 | 7.254 | 7.900 |',
        '| | Trâu | con | 2.100 | 1.954 | 2.110 |',
        '| | Bò | con | 1.700 | 1.600 | 1.720 |',
        '| 3 | Tổng thu ngân sách | triệu đồng | 12.000 | 6.100 | 12.500 |',
      ],
    ],
    [
      'd\u00e2n s\u1ed1: households and people',
      [
        '| Thôn | Số hộ | Số khẩu | Hộ nghèo | Hộ cận nghèo | Tổng nghèo, cận nghèo |',
        '| Khe Lồ | 120 | 512 | 12 | 9 | 21 |',
        '| Nà Sáng | 98 | 433 | 15 | 4 | 19 |',
        '| Pắc Vàng | 141 | 609 | 8 | 13 | 21 |',
        '| Tổng | 359 | 1.554 | 35 | 26 | 61 |',
      ],
    ],
    [
      'sau s\u00e1p nh\u1eadp',
      [
        '| TT | Thôn mới | Thôn cũ | Số hộ | Số khẩu |',
        '| 1 | Khe Lồ | Khe Lồ 1 | 60 | 250 |',
        '| | | Khe Lồ 2 | 70 | 301 |',
        '| 2 | Nà Sáng | Nà Sáng 1 | 55 | 240 |',
        '| | | Nà Sáng 2 | 48 | 199 |',
        '| | Tổng | | 233 | 990 |',
      ],
    ],
    [
      '\u0111i\u1ec3m ch\u1ea5m',
      [
        '| TT | Thôn | Điểm tự chấm | Điểm thẩm định | Chênh lệch |',
        '| 1 | Khe Lồ | 95 | 92 | -3 |',
        '| 2 | Nà Sáng | 90 | 91 | 1 |',
        '| 3 | Pắc Vàng | 88 | 88 | 0 |',
      ],
    ],
    [
      'commas between thousands',
      [
        '| TT | Đơn vị | Kế hoạch | Thực hiện | Còn lại |',
        '| 1 | Khe Lồ | 1,250 | 950 | 300 |',
        '| 2 | Nà Sáng | 2,300 | 1,300 | 1,000 |',
        '| 3 | Pắc Vàng | 800 | 500 | 300 |',
        '| | Cộng | 4,350 | 2,750 | 1,600 |',
      ],
    ],
    [
      'where the total comes from',
      [
        '| TT | Nội dung | Số lượng | Kinh phí |',
        '| 1 | Tập huấn | 12 | 120 |',
        '| 2 | Tuyên truyền | 30 | 60 |',
        '| 3 | Hội nghị | 4 | 40 |',
        '| | Tổng cộng | 46 | 220 |',
        '| | Ngân sách xã | | 150 |',
        '| | Xã hội hóa | | 70 |',
      ],
    ],
    [
      'thu theo s\u1eafc thu\u1ebf with "trong \u0111\u00f3"',
      [
        '| TT | Khoản thu | Dự toán | Thực hiện |',
        '| I | Thu nội địa | 48.500 | 39.770 |',
        '| 1 | Thuế ngoài quốc doanh | 9.200 | 7.452 |',
        '| | Trong đó: thu từ hộ kinh doanh | 2.000 | 1.800 |',
        '| 2 | Lệ phí trước bạ | 6.800 | 6.188 |',
        '| 3 | Tiền sử dụng đất | 32.500 | 26.130 |',
        '| II | Thu bổ sung | 88.000 | 46.400 |',
        '| | Tổng thu | 136.500 | 86.170 |',
      ],
    ],
  ] as const)('%s', (_, lines) => {
    expect(errorsOfTable(lines)).toEqual([])
  })
})
