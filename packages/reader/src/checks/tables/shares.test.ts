import { describe, expect, test } from 'vitest'
import { errorsOfTable } from './test/errors-of-table.ts'

describe('percentages that the other rows prove', () => {
  test.each([
    [
      'a change in percent',
      '22,5% for 12,5%',
      [
        '| TT | Chỉ tiêu | Năm 2024 | Năm 2025 | Tăng, giảm (%) |',
        '| 1 | Lượt khách | 41.200 | 46.350 | 22,5 |',
        '| 2 | Doanh thu | 24.720 | 30.900 | 25,0 |',
        '| 3 | Khách lưu trú | 12.500 | 14.750 | 18,0 |',
        '| 4 | Cơ sở lưu trú | 26 | 29 | 11,5 |',
      ],
    ],
    [
      'a fall in percent',
      '-32,5% for -23,5%',
      [
        '| TT | Nội dung | 6 tháng 2025 | 6 tháng 2026 | So sánh (%) |',
        '| 1 | Vụ phạm pháp hình sự | 17 | 13 | -32,5 |',
        '| 2 | Vụ tai nạn | 8 | 9 | +12,5 |',
        '| 3 | Vụ cháy | 4 | 3 | -25,0 |',
        '| 4 | Đơn thư | 52 | 61 | +17,3 |',
      ],
    ],
    [
      'a rise taken from the later year, where others show their fall with a minus',
      '14,7% for 17,4%',
      [
        '| Vật nuôi | Cùng kỳ | 6 tháng 2026 | Tăng, giảm (%) |',
        '| Trâu | 1.402 | 1.307 | -6,8 |',
        '| Bò | 541 | 574 | +6,1 |',
        '| Lợn | 3.120 | 3.662 | +14,7 |',
        '| Dê | 820 | 902 | +10,0 |',
      ],
    ],
    [
      'a share of the total',
      '15,4% for 14,5%',
      [
        '| TT | Tổ chức hội | Số hộ vay | Dư nợ (triệu đồng) | Tỷ trọng (%) |',
        '| 1 | Hội Nông dân | 498 | 30.240 | 36,0 |',
        '| 2 | Hội LHPN | 571 | 33.600 | 40,0 |',
        '| 3 | Hội CCB | 203 | 12.180 | 15,4 |',
        '| 4 | Đoàn TN | 131 | 7.980 | 9,5 |',
        '| | Cộng | 1.403 | 84.000 | 100 |',
      ],
    ],
    [
      'the second of two percentages',
      '49,0% for 40,9%',
      [
        '| Khối | Sĩ số | Giỏi | Tỷ lệ (%) | Khá | Tỷ lệ (%) |',
        '| 6 | 120 | 40 | 33,3 | 50 | 41,7 |',
        '| 7 | 110 | 35 | 31,8 | 45 | 49,0 |',
        '| 8 | 98 | 30 | 30,6 | 40 | 40,8 |',
        '| 9 | 104 | 31 | 29,8 | 44 | 42,3 |',
      ],
    ],
    [
      'beside a percentage of the plan',
      '102,0% for 120%',
      [
        '| TT | Chỉ tiêu | ĐVT | KH 2026 | TH 6T 2025 | TH 6T 2026 | % so KH | % so cùng kỳ |',
        '| 1 | Thu phí | triệu đồng | 620 | 300 | 330 | 53,2 | 110,0 |',
        '| 2 | Hộ kinh doanh mới | hộ | 60 | 25 | 30 | 50,0 | 102,0 |',
        '| 3 | Kết nạp đảng viên | người | 20 | 10 | 13 | 65,0 | 130,0 |',
        '| 4 | Khách du lịch | lượt | 9.000 | 4.000 | 4.200 | 46,7 | 105,0 |',
      ],
    ],
  ] as const)('%s', (_, slip, lines) => {
    expect(errorsOfTable(lines)).toEqual([slip])
  })
})
