import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

const errors = (...lines: string[]): string[] => errorsIn(lines.join('\n'), 'sum-mismatch')

describe('lines under a total', () => {
  test.each([
    [
      'gồm',
      ['11.850 for 11.580'],
      ['Chi ngân sách 11.850 triệu đồng, gồm:', '- Chi thường xuyên: 8.240 triệu đồng;', '- Chi đầu tư: 2.910 triệu đồng;', '- Chi khác: 430 triệu đồng.'],
    ],
    [
      'behind the share of the plan',
      ['1.420 for 1.480'],
      ['Tổng đàn trâu, bò 1.420 con, đạt 71% kế hoạch, bao gồm:', '+ Trâu: 660 con (trong đó 210 con sinh sản);', '+ Bò: 820 con.'],
    ],
    [
      'trong đó, more than the whole',
      ['4.120 for 4.210'],
      [
        'Huy động được 4.120 triệu đồng, trong đó:',
        '- Ngân sách tỉnh 2.600 triệu đồng;',
        '- Ngân sách xã 910 triệu đồng;',
        '- Nhân dân đóng góp 700 triệu đồng.',
      ],
    ],
    [
      'the last line takes up the rest',
      ['6.310 for 6.790'],
      ['Thu phí được 6.310 triệu đồng, gồm:', '- Phí chợ: 3.120 triệu đồng;', '- Phí vệ sinh: 3.190 triệu đồng;', '- Thu khác: 480 triệu đồng.'],
    ],
    ['lines that deny each other', ['16 for 18'], ['Rà soát tại 16 cơ sở giết mổ:', '- Có giấy phép: 07 cơ sở;', '- Chưa có giấy phép: 11 cơ sở.']],
    ['two totals', ['640 for 604'], ['Hỗ trợ 640 triệu đồng cho 21 hộ, cụ thể:', '- Làm mới 15 hộ: 450 triệu đồng;', '- Sửa chữa 06 hộ: 154 triệu đồng.']],
    [
      'a sum below',
      ['1.123 for 1.132'],
      [
        'Vay vốn tại các hội:',
        '- Hội A 540 hộ, dư nợ 41.300 triệu đồng, tăng 200 triệu đồng;',
        '- Hội B 592 hộ, dư nợ 46.200 triệu đồng, tăng 90 triệu đồng.',
        'Cộng 2 hội: 1.123 hộ, dư nợ 87.500 triệu đồng.',
      ],
    ],
  ])('%s', (_, expected, lines) => expect(errors(...lines)).toEqual(expected))
})

describe('left alone', () => {
  test.each([
    [
      'right',
      ['Chi ngân sách 11.580 triệu đồng, gồm:', '- Chi thường xuyên: 8.240 triệu đồng;', '- Chi đầu tư: 2.910 triệu đồng;', '- Chi khác: 430 triệu đồng.'],
    ],
    ['only some', ['Thu ngân sách 9.420 triệu đồng, trong đó:', '- Thuế: 3.110 triệu đồng;', '- Tiền sử dụng đất: 4.260 triệu đồng.']],
    ['the same mark as the total', ['- Tổng đàn gia súc 3.420 con, gồm:', '- Trâu 620 con;', '- Lợn 2.700 con;', '- Gia cầm 45.000 con.']],
    ['goes on to other things', ['Phát hiện 14 vụ vi phạm:', '- Phá rừng: 08 vụ;', '- Khai thác: 06 vụ;', '- Đã xử lý: 12 vụ.']],
    ['what may overlap', ['Kiểm tra 15 cơ sở:', '- Sai nhãn hàng: 06 cơ sở;', '- Giấy phép hết hạn: 04 cơ sở;', '- Hàng quá hạn: 07 cơ sở.']],
    [
      'said to overlap',
      ['Giám sát 20 cuộc, trong đó:', '+ Mặt trận 08 cuộc;', '+ Hội Nông dân 05 cuộc;', '+ Phối hợp 10 cuộc (có 03 cuộc trùng với Hội Nông dân).'],
    ],
    [
      'a sum below with what was spent',
      ['Nguồn vốn:', '- Tỉnh: 1.200 triệu đồng;', '- Xã: 640 triệu đồng.', 'Tổng cộng: 1.840 triệu đồng, đã thanh toán 1.720 triệu đồng.'],
    ],
    ['other things', ['Trao 40 suất quà, gồm:', '- Gạo: 200 kg;', '- Tiền: 20 triệu đồng.']],
  ])('%s', (_, lines) => expect(errors(...lines)).toEqual([]))
})
