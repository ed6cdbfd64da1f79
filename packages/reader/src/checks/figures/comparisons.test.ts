import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

describe('two percentages that say one thing', () => {
  test.each([
    ['Chi thường xuyên 18.640 triệu đồng, bằng 93,2% so với cùng kỳ (20.000 triệu đồng), tức giảm 8,6%.', ['ratio-mismatch 8,6% for 6,8%']],
    ['Trồng mới 54/48 ha quế, đạt 112,5% kế hoạch (vượt 6 ha, vượt 21,5%).', ['plan-mismatch 21,5% for 12,5%']],
    ['Số tài khoản tăng từ 5.200 lên 9.360 tài khoản, gấp 1,8 lần (tăng 180%).', ['ratio-mismatch 180% for 80%']],
    ['Sản lượng 412 tấn, bằng 108,4% so với cùng kỳ (380 tấn), tăng 4,8%.', ['ratio-mismatch 4,8% for 8,4%']],
    ['Có 12 vụ, giảm 04 vụ so với cùng kỳ (16 vụ), tương ứng giảm 33,3%.', ['ratio-mismatch 33,3% for 25%']],
    ['Đón 16.200 lượt, tăng 3.200 lượt so với cùng kỳ năm 2025, tương ứng tăng 26,4%.', ['ratio-mismatch 26,4% for 24,6%']],
    ['Chỉ tiêu giao 120 ha, đã trồng 128 ha, vượt 8 ha, vượt 7,6% kế hoạch.', ['plan-mismatch 7,6% for 6,7%']],
    ['Chỉ tiêu giao 120 ha, đã trồng 128 ha, vượt 8 ha, 106,7% kế hoạch.', []],
    ['Sản lượng 412 tấn, bằng 108,4% so với cùng kỳ (380 tấn), tăng 4,8% giá trị.', []],
    ['Có 12 vụ, giảm 04 vụ so với cùng kỳ (16 vụ), tương ứng giảm 25%.', []],
    ['Chi thường xuyên 18.640 triệu đồng, bằng 93,2% so với cùng kỳ (20.000 triệu đồng), tức giảm 6,8%.', []],
    ['Thu đạt 93,2% kế hoạch, giảm 8,6% so với cùng kỳ.', []],
    ['Đạt 112,5% kế hoạch, vượt 21,5% so với cùng kỳ năm trước.', []],
    ['Số tài khoản gấp 2 lần kế hoạch, tăng 200% so với cùng kỳ.', []],
    ['Số tài khoản gấp 1,8 lần (tăng 80%).', []],
    [
      'Có 418 người, tăng 37 người so với cuối năm 2025 (381 người) và tăng 63 người so với cùng kỳ (355 người), tương ứng tăng 9,7% và 9,7%.',
      ['ratio-mismatch 9,7% for 17,7%'],
    ],
    ['Có 418 người, tăng 37 người so với cuối năm 2025 (381 người) và tăng 63 người so với cùng kỳ (355 người), tương ứng tăng 9,7% và 17,7%.', []],
    ['Sản lượng bằng 104,5% so với cùng kỳ, hay tăng 4,5%; giá trị tăng 6%.', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text)).toEqual(expected)
  })
})

describe('points of percent', () => {
  test.each([
    ['Tỷ lệ số hóa đạt 84,5%, cao hơn 12,5 điểm % so với cuối năm 2025 (khi đó đạt 70,0%).', ['sum-mismatch 12,5 for 14,5']],
    ['Sinh con thứ ba 15 trường hợp, chiếm 11,8%, tăng 3,4 điểm % so với cùng kỳ (cùng kỳ 12/127 trẻ, chiếm 9,4%).', ['sum-mismatch 3,4 for 2,4']],
    ['Tỷ lệ số hóa đạt 84,5%, cao hơn 14,5 điểm % so với cuối năm 2025 (khi đó đạt 70,0%).', []],
    ['Tỷ lệ bao phủ đạt 91,2%, tăng 2,3 điểm % so với cùng kỳ (riêng học sinh đạt 98,4%).', []],
    ['Tỷ lệ bao phủ đạt 91,2%, tăng 2,3 điểm % so với cùng kỳ (cùng kỳ 88,9%, tăng 1,1%).', []],
    ['Tỷ lệ hồ sơ trực tuyến 88,3%, tăng 5,2 điểm % so với quý I (đạt 83,1%), cao hơn 8,3 điểm % so với chỉ tiêu (80%).', []],
    ['Tỷ lệ hài lòng 96,4%, thấp hơn 1,2 điểm % so với quý I (quý I 97,6%).', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text)).toEqual(expected)
  })
})

describe('several values of another time in one bracket', () => {
  test.each([
    ['Xảy ra 02 vụ cháy, thiệt hại 2,4 ha; so với cùng kỳ giảm 02 vụ và giảm 3,1 ha (cùng kỳ 05 vụ, 5,5 ha).', ['sum-mismatch -2 for -3']],
    [
      'Thu nhập đạt 74 triệu đồng, tăng 06 triệu đồng so với năm 2024 và tăng 31 triệu đồng so với năm 2020 (năm 2024: 68 triệu đồng, năm 2020: 53 triệu đồng).',
      ['sum-mismatch 31 for 21'],
    ],
    ['Xảy ra 02 vụ cháy, thiệt hại 2,4 ha; so với cùng kỳ giảm 03 vụ và giảm 3,1 ha (cùng kỳ 05 vụ, 5,5 ha).', []],
    ['Xảy ra 07 vụ, chết 02 người, bị thương 09 người; giảm 03 vụ, giảm 01 người chết (cùng kỳ 10 vụ, 03 người chết).', []],
    ['Có 159 lớp với 4.727 học sinh, tăng 02 lớp, 37 học sinh (năm học trước: 157 lớp, 4.690 học sinh).', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text)).toEqual(expected)
  })
})
