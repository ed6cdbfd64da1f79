import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

const errors = (text: string): string[] => errorsIn(text, 'sum-mismatch')

describe('of columns in running text one adds up, so the others must', () => {
  test.each([
    [
      'Tặng 240 suất quà với tổng trị giá 146,5 triệu đồng, trong đó: của tỉnh 90 suất, trị giá 62,3 triệu đồng; của xã 150 suất, trị giá 81,2 triệu đồng.',
      ['146,5 for 143,5'],
    ],
    [
      'Lập biên bản 28 trường hợp với tổng số tiền 64 triệu đồng, gồm: giao thông 19 trường hợp, 41 triệu đồng; đất đai 08 trường hợp, 23 triệu đồng.',
      ['28 for 27'],
    ],
    ['Xã có 21 thôn với 2.480 hộ, 10.960 khẩu. Vùng cao 09 thôn có 980 hộ, 4.520 khẩu; vùng thấp 12 thôn có 1.500 hộ, 6.340 khẩu.', ['10.960 for 10.860']],
    ['Có 96 lớp với 2.870 học sinh: mầm non 720 cháu (28 lớp), tiểu học 1.330 em (42 lớp), trung học cơ sở 840 em (26 lớp).', ['2.870 for 2.890']],
    [
      'Có 412 người nhận trợ cấp, gồm: qua tài khoản 160 người với 320 triệu đồng; tiền mặt 252 người với 504 triệu đồng. Tổng số tiền chi trả: 842 triệu đồng.',
      ['842 for 824'],
    ],
  ])('%s', (text, expected) => expect(errors(text)).toEqual(expected))
})

describe('left alone', () => {
  test.each([
    'Xã có 21 thôn với 2.480 hộ. Cụm trên 09 thôn có 186 hộ nghèo; cụm dưới 12 thôn có 240 hộ nghèo.',
    'Có 15 lớp, 420 học sinh. Khối 6 có 08 lớp, 205 học sinh nữ; khối 7 có 07 lớp, 190 học sinh nữ.',
    'Thu hồi 3,42 ha đất của 56 hộ, gồm đất ở 0,32 ha (12 hộ), đất lúa 1,85 ha (38 hộ), đất vườn 1,25 ha (11 hộ).',
    'Xã có 21 thôn với 2.480 hộ. Thôn đông nhất 01 thôn có 240 hộ; thôn ít nhất 01 thôn có 52 hộ.',
    'Có 14 trường với 6.420 học sinh. Mầm non 05 trường, 1.640 trẻ; tiểu học 05 trường, 2.710 học sinh; còn lại là trung học cơ sở 04 trường, 1.770 học sinh.',
    'Tặng 240 suất quà với tổng trị giá 143,5 triệu đồng, trong đó: của tỉnh 90 suất, trị giá 62,3 triệu đồng; của xã 150 suất, trị giá 81,2 triệu đồng.',
    'Tặng 320 suất quà với tổng trị giá 192 triệu đồng, trong đó: của tỉnh 120 suất, trị giá 84 triệu đồng; của xã 150 suất, trị giá 75 triệu đồng; còn lại do doanh nghiệp ủng hộ.',
  ])('%s', text => expect(errors(text)).toEqual([]))
})
