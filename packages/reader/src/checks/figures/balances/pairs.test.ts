import { describe, expect, test } from 'vitest'
import { errorsIn } from '../../test/errors.ts'

const errors = (text: string): string[] => errorsIn(text, 'sum-mismatch')

describe('two states that exclude each other pass their whole', () => {
  test.each([
    ['Toàn xã có 28 cụm loa, hoạt động tốt 25 cụm, hỏng 05 cụm.', ['28 for 30']],
    ['Trạm có 17 người, gồm 03 bác sĩ, 06 y sĩ, 08 điều dưỡng; trong đó biên chế 14 người, hợp đồng 05 người.', ['17 for 19']],
    ['Tổng hợp 38 ý kiến: 21 ý kiến về giao thông, 17 ý kiến về đất đai. 35 ý kiến đã trả lời ngay; 06 ý kiến chuyển Ủy ban nhân dân xã.', ['38 for 41']],
    ['Toàn xã có 28 cụm loa, hoạt động tốt 20 cụm, hỏng 05 cụm, 03 cụm chờ lắp.', []],
    ['Nhận 33 đơn trong tổng số 36 đơn: thuộc thẩm quyền 25 đơn; không thuộc thẩm quyền 08 đơn.', []],
    ['Đã giải quyết 425 hồ sơ; trong kỳ nhận trực tuyến 340 hồ sơ, trực tiếp 90 hồ sơ.', []],
    ['Đã giải quyết 425 hồ sơ, đúng hạn 418 hồ sơ, quá hạn 09 hồ sơ.', ['425 for 427']],
    ['Các trường có 96 người, biên chế 81 người, hợp đồng 12 người; 03 người biệt phái.', []],
  ])('%s', (text, expected) => expect(errors(text)).toEqual(expected))
})

describe('parts of what came in stand between it and what became of it', () => {
  test.each([
    ['Tiếp nhận 845 hồ sơ, trong đó: kỳ trước chuyển sang 25 hồ sơ, nộp mới 820 hồ sơ. Đã trả kết quả 810 hồ sơ; đang giải quyết 45 hồ sơ.', ['845 for 855']],
    ['Tiếp nhận 845 hồ sơ, trong đó trực tuyến 612 hồ sơ; đã giải quyết 810 hồ sơ, đang giải quyết 45 hồ sơ.', ['845 for 855']],
    ['Tiếp nhận 62 đơn (kỳ trước chuyển sang 07 đơn, trong kỳ 55 đơn). Đã giải quyết 45 đơn; đang giải quyết 08 đơn.', ['62 for 53']],
    ['Chương trình giảm nghèo được giao 1.860 triệu đồng; đã giải ngân 1.240 triệu đồng; số còn phải giải ngân 602 triệu đồng.', ['1.860 for 1.842']],
    ['Tiếp nhận 50 đơn, gồm 45 kiến nghị, 05 tố cáo; đã giải quyết 40 đơn kiến nghị, còn 05 đơn kiến nghị.', []],
    ['Tiếp nhận 845 hồ sơ, trong đó trực tuyến 612 hồ sơ; đã giải quyết 590 hồ sơ trực tuyến, đang giải quyết 22 hồ sơ.', []],
  ])('%s', (text, expected) => expect(errors(text)).toEqual(expected))
})
