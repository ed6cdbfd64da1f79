import { describe, expect, test } from 'vitest'
import { errorsOfTable } from './test/errors-of-table.ts'

describe('totals of columns and groups', () => {
  test.each([
    [
      'numbered rows under a Roman one',
      '93.640 for 93.460',
      [
        '| TT | Nội dung | Dự toán | Thực hiện |',
        '| | TỔNG CHI (I+II+III) | 124.740 | 66.817 |',
        '| I | Chi đầu tư phát triển | 28.600 | 17.000 |',
        '| II | Chi thường xuyên | 93.640 | 48.317 |',
        '| 1 | Chi giáo dục | 51.200 | 26.100 |',
        '| 2 | Chi y tế | 6.260 | 3.117 |',
        '| 3 | Chi quản lý nhà nước, Đảng, đoàn thể | 24.000 | 12.900 |',
        '| 4 | Chi bảo đảm xã hội | 12.000 | 6.200 |',
        '| III | Dự phòng | 2.500 | 1.500 |',
      ],
    ],
    [
      'one group proves the other',
      '640 for 650',
      [
        '| TT | Nội dung | Kinh phí (triệu đồng) |',
        '| I | Hỗ trợ sản xuất | 640 |',
        '| 1 | Giống cây | 210 |',
        '| 2 | Bò sinh sản | 440 |',
        '| II | Hỗ trợ nhà ở | 540 |',
        '| 1 | Xây mới | 420 |',
        '| 2 | Sửa chữa | 120 |',
      ],
    ],
    [
      'a total behind each group',
      '95 for 85',
      [
        '| TT | Đơn vị | Số hộ | Số khẩu |',
        '| I | Cụm Đông | | |',
        '| 1 | Thôn Khe Lồ | 40 | 168 |',
        '| 2 | Thôn Nà Sáng | 45 | 190 |',
        '| | Cộng I | 95 | 358 |',
        '| II | Cụm Tây | | |',
        '| 3 | Thôn Pắc Vàng | 52 | 214 |',
        '| 4 | Thôn Tà Lùng | 38 | 151 |',
        '| | Cộng II | 90 | 365 |',
        '| | Tổng cộng (I+II) | 185 | 723 |',
      ],
    ],
    [
      'three numbered rows and nothing beside',
      '145 for 135',
      ['| TT | Thôn | Kinh phí (triệu đồng) |', '|---|---|---|', '| 1 | Khe Lồ | 60 |', '| 2 | Nà Sáng | 45 |', '| 3 | Pắc Vàng | 30 |', '| | Cộng | 145 |'],
    ],
    [
      'rows without mark under a numbered one',
      '5.050 for 5.060',
      [
        '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |',
        '| 1 | Diện tích gieo trồng | ha | 3.150 | 3.087 |',
        '| | Lúa | ha | 2.060 | 2.041 |',
        '| | Ngô | ha | 420 | 399 |',
        '| | Lạc | ha | 670 | 647 |',
        '| 2 | Tổng đàn gia súc | con | 5.050 | 4.800 |',
        '| | Trâu | con | 1.200 | 1.100 |',
        '| | Bò | con | 1.500 | 1.400 |',
        '| | Lợn | con | 2.360 | 2.300 |',
      ],
    ],
    [
      'a difference of two groups',
      '1.300 for 1.200',
      [
        '| TT | Nội dung | Dự toán | Quyết toán |',
        '| A | Tổng thu ngân sách xã | 84.000 | 86.500 |',
        '| 1 | Thu hưởng 100% | 14.000 | 15.200 |',
        '| 2 | Thu bổ sung | 70.000 | 71.300 |',
        '| B | Tổng chi ngân sách xã | 84.000 | 85.300 |',
        '| 1 | Chi đầu tư | 20.000 | 20.100 |',
        '| 2 | Chi thường xuyên | 64.000 | 65.200 |',
        '| C | Kết dư ngân sách (A-B) | 0 | 1.300 |',
      ],
    ],
    [
      'two totals, each over its rows',
      '85.300 for 85.000',
      [
        '| TT | Nội dung | Dự toán | Quyết toán |',
        '| | Tổng thu | 84.000 | 86.500 |',
        '| 1 | Thu hưởng 100% | 14.000 | 15.200 |',
        '| 2 | Thu bổ sung | 70.000 | 71.300 |',
        '| | Tổng chi | 84.000 | 85.300 |',
        '| 1 | Chi đầu tư | 20.000 | 20.100 |',
        '| 2 | Chi thường xuyên | 64.000 | 64.900 |',
      ],
    ],
    [
      'a total above a row of comparison',
      '412 for 402',
      [
        '| Thôn | Số hộ | Hộ nghèo |',
        '| Khe Lồ | 120 | 12 |',
        '| Nà Sáng | 185 | 21 |',
        '| Pắc Vàng | 97 | 9 |',
        '| Cộng | 412 | 42 |',
        '| So với cùng kỳ (%) | 101,2 | 88,5 |',
      ],
    ],
    [
      'a total above its percentages',
      '325 for 328',
      [
        '| Nội dung | Tổng | Tốt | Khá | Đạt |',
        '| Khối 6 | 120 | 40 | 50 | 30 |',
        '| Khối 7 | 110 | 35 | 45 | 30 |',
        '| Khối 8 | 98 | 30 | 40 | 28 |',
        '| Cộng | 325 | 105 | 135 | 88 |',
        '| Tỷ lệ (%) | 100 | 32,0 | 41,2 | 26,9 |',
      ],
    ],
    [
      'a group that fits the total, its rows do not',
      '48.500 for 50.300',
      [
        '| TT | Khoản thu | Dự toán | Thực hiện |',
        '| I | Thu nội địa | 48.500 | 39.770 |',
        '| 1 | Thuế ngoài quốc doanh | 9.200 | 7.452 |',
        '| | Trong đó: thu từ hộ kinh doanh | 2.000 | 1.800 |',
        '| 2 | Lệ phí trước bạ | 8.600 | 6.188 |',
        '| 3 | Tiền sử dụng đất | 32.500 | 26.130 |',
        '| II | Thu bổ sung | 88.000 | 46.400 |',
        '| | Tổng thu | 136.500 | 86.170 |',
      ],
    ],
    [
      'capitals over Roman numbers',
      '12.600 for 12.500',
      [
        '| STT | Nội dung | Tổng | NSTW | NSĐP |',
        '| A | Vốn đầu tư | 30.000 | 20.000 | 10.000 |',
        '| I | Giao thông | 17.500 | 12.000 | 5.500 |',
        '| 1 | Đường Khe Lồ | 10.000 | 7.000 | 3.000 |',
        '| 2 | Cầu Nà Sáng | 7.500 | 5.000 | 2.500 |',
        '| II | Trường học | 12.600 | 8.000 | 4.500 |',
        '| 1 | Mầm non | 6.500 | 4.000 | 2.500 |',
        '| 2 | Tiểu học | 6.000 | 4.000 | 2.000 |',
        '| B | Vốn sự nghiệp | 8.000 | 6.000 | 2.000 |',
        '| | TỔNG CỘNG (A+B) | 38.000 | 26.000 | 12.000 |',
      ],
    ],
  ] as const)('%s', (_, slip, lines) => {
    expect(errorsOfTable(lines)).toEqual([slip])
  })
})
