import { describe, expect, test } from 'vitest'
import { errorsOfTable } from './test/errors-of-table.ts'

describe('tables as offices and converters write them', () => {
  test.each([
    [
      'the numbers of the columns say it, and one row proves it',
      '45 for 54',
      [
        '| TT | Nội dung | Dự toán giao | Đã chi | Còn lại |',
        '| A | B | 1 | 2 | 3=1-2 |',
        '| 1 | Chi sự nghiệp giáo dục | 120 | 80 | 40 |',
        '| 2 | Chi bảo đảm xã hội | 98 | 44 | 45 |',
      ],
    ],
    [
      'the heads say it',
      '45 for 54',
      [
        '| TT | Nội dung | Dự toán giao (1) | Đã chi (2) | Còn lại (3)=(1)-(2) |',
        '| 1 | Chi sự nghiệp giáo dục | 120 | 80 | 40 |',
        '| 2 | Chi bảo đảm xã hội | 98 | 44 | 45 |',
      ],
    ],
    [
      'a head of two rows',
      '33 for 43',
      [
        '| TT | Trường | Tổng số | Trong đó | |',
        '| | | | Biên chế | Hợp đồng |',
        '| 1 | Mầm non Nà Sáng | 28 | 24 | 4 |',
        '| 2 | Tiểu học Nà Sáng | 33 | 36 | 7 |',
        '| 3 | THCS Nà Sáng | 31 | 26 | 5 |',
      ],
    ],
    [
      'units in the cells',
      '85 for 84',
      [
        '| TT | Thôn | Hộ nghèo | Hộ cận nghèo | Tổng |',
        '| 1 | Khe Lồ | 12 hộ | 21 hộ | 33 hộ |',
        '| 2 | Nà Sáng | 38 hộ | 46 hộ | 85 hộ |',
        '| 3 | Pắc Vàng | 17 hộ | 26 hộ | 43 hộ |',
      ],
    ],
    [
      'cells one a line',
      '45 for 46',
      [
        'TT',
        'Đơn vị',
        'Cán bộ quản lý',
        'Giáo viên',
        'Nhân viên',
        'Tổng số',
        '1',
        'Mầm non Nà Sáng',
        '3',
        '27',
        '6',
        '36',
        '2',
        'Tiểu học Nà Sáng',
        '3',
        '38',
        '5',
        '45',
        '3',
        'THCS Nà Sáng',
        '2',
        '29',
        '4',
        '35',
      ],
    ],
    [
      'cells parted by tabs',
      '45 for 46',
      [
        'TT\tĐơn vị\tCán bộ quản lý\tGiáo viên\tNhân viên\tTổng số',
        '1\tMầm non Nà Sáng\t3\t27\t6\t36',
        '2\tTiểu học Nà Sáng\t3\t38\t5\t45',
        '3\tTHCS Nà Sáng\t2\t29\t4\t35',
      ],
    ],
    [
      'cells parted by blanks',
      '45 for 46',
      [
        'TT    Nội dung                Kế hoạch    Thực hiện    Tỷ lệ    Còn lại',
        '1     Trồng rừng (ha)         120         80           66,7     40',
        '2     Chăm sóc rừng (ha)      98          52           53,1     45',
        '3     Khoanh nuôi (ha)        340         215          63,2     125',
      ],
    ],
    [
      'a row that numbers the columns',
      '402 for 412',
      [
        '| TT | Đơn vị | Tổng số | Nam | Nữ |',
        '| 1 | 2 | 3 | 4 | 5 |',
        '| 1 | Khe Lồ | 315 | 160 | 155 |',
        '| 2 | Nà Sáng | 402 | 208 | 204 |',
        '| 3 | Pắc Vàng | 287 | 140 | 147 |',
      ],
    ],
  ] as const)('%s', (_, slip, lines) => {
    expect(errorsOfTable(lines)).toEqual([slip])
  })
})
