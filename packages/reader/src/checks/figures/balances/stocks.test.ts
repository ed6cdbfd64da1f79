import { describe, expect, test } from 'vitest'
import { errorsIn } from '../../test/errors.ts'

const errors = (text: string): string[] => errorsIn(text, 'sum-mismatch')

describe('a stock with what came and went', () => {
  test.each([
    [
      'Quỹ Đền ơn đáp nghĩa: số dư đầu kỳ 46,8 triệu đồng, thu trong kỳ 132,5 triệu đồng, chi trong kỳ 97,4 triệu đồng, tồn cuối kỳ 91,9 triệu đồng.',
      ['91,9 for 81,9'],
    ],
    ['Số dư năm trước chuyển sang 46,8 triệu đồng; thu trong năm 132,5 triệu đồng; đã chi 97,4 triệu đồng; số dư đến nay 91,9 triệu đồng.', ['91,9 for 81,9']],
    [
      'Quỹ khuyến học tồn đầu năm 12.500.000 đồng, vận động được 48.300.000 đồng, đã chi khen thưởng 36.200.000 đồng, hiện còn 25.600.000 đồng.',
      ['25.600.000 for 24.600.000'],
    ],
    ['Kỳ trước chuyển sang 12 đơn, tiếp nhận mới 40 đơn; đã giải quyết 45 đơn, đang giải quyết 08 đơn.', ['8 for 7']],
    ['Đầu năm toàn xã có 412 hộ nghèo, thoát nghèo 96 hộ, phát sinh mới 09 hộ; cuối năm còn 335 hộ nghèo.', ['335 for 325']],
    ['Đầu kỳ có 514 hội viên, kết nạp mới 16, giảm 07, cuối kỳ có 533 hội viên.', ['533 for 523']],
    ['Năm 2025, toàn xã có 365 hộ nghèo đầu năm, giảm 82 hộ, phát sinh 06 hộ, cuối năm còn 299 hộ nghèo.', ['299 for 289']],
    [
      'Tồn quỹ đầu quý 18.400.000 đồng; thu trong quý 25.700.000 đồng; chi trong quý 21.300.000 đồng; tồn quỹ cuối quý 23.800.000 đồng.',
      ['23.800.000 for 22.800.000'],
    ],
    ['Số đơn năm 2025 chuyển sang 06 đơn, nhận mới 28 đơn, đã giải quyết 27 đơn, còn lại 08 đơn.', ['8 for 7']],
    [
      'Đầu nhiệm kỳ Đảng bộ có 612 đảng viên; trong nhiệm kỳ kết nạp 86 đảng viên, chuyển đến 24 đảng viên, chuyển đi 31 đảng viên, từ trần 12 đảng viên; hiện có 689 đảng viên.',
      ['689 for 679'],
    ],
    ['Đầu năm có 412 hộ nghèo, đến nay đã thoát nghèo 96 hộ, còn 330 hộ nghèo (phát sinh 14 hộ).', []],
    ['Kỳ trước chuyển sang 12 đơn, tiếp nhận mới 40 đơn; đã giải quyết 45 đơn, đang giải quyết 07 đơn.', []],
    ['Quỹ khuyến học tồn đầu năm 12.500.000 đồng, vận động được 48.300.000 đồng, đã chi khen thưởng 36.200.000 đồng, hiện còn 24.600.000 đồng.', []],
    ['Quỹ Bảo trợ trẻ em: số dư đầu năm 12,4 triệu đồng, vận động 45 triệu đồng, chi tặng quà 38,6 triệu đồng, số dư 18,8 triệu đồng.', []],
    ['Cuối năm 2024 có 412 hộ nghèo, năm 2025 giảm 87 hộ, còn 325 hộ.', []],
    ['Có 08 hộ tái nghèo; đầu năm 365 hộ nghèo, giảm 82 hộ, cuối năm còn 291 hộ.', []],
    ['Số đơn năm 2025 chuyển sang 06 đơn, nhận mới 28 đơn, đã giải quyết 27 đơn, còn lại 07 đơn.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})

describe('places that stay and places that are merged', () => {
  test.each([
    ['Phương án sắp xếp thôn: giữ nguyên 13 thôn, sáp nhập 22 thôn thành 09 thôn mới; sau sắp xếp toàn xã còn 24 thôn.', ['24 for 22']],
    ['Sau khi giữ nguyên 05 chi bộ, sáp nhập 12 chi bộ còn 06 chi bộ, sau sắp xếp Đảng bộ có 12 chi bộ trực thuộc.', ['12 for 11']],
    ['Giữ nguyên 13 thôn, sáp nhập 22 thôn thành 09 thôn mới; sau sắp xếp toàn xã còn 22 thôn.', []],
    ['Toàn xã hiện có 35 thôn; giữ nguyên 13 thôn, sáp nhập 22 thôn thành 09 thôn mới; sau sắp xếp còn 22 thôn, giảm 13 thôn.', []],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual(expected)
  })
})
