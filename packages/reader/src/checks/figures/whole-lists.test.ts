import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

const errors = (text: string): string[] => errorsIn(text, 'sum-mismatch')

describe('lists that give all', () => {
  test.each([
    ['a colon right behind the count', 'Chủ trì 13 cuộc kiểm tra: 06 cuộc định kỳ, 03 cuộc đột xuất, 02 cuộc theo đơn.', ['13 for 11']],
    [
      'occupations of members, behind the plan in a bracket',
      'Kết nạp 21 đảng viên, đạt 52,5% chỉ tiêu năm (40 đảng viên), gồm: 09 đảng viên ở nông thôn, 06 đảng viên là giáo viên, 05 đảng viên trong doanh nghiệp.',
      ['21 for 20'],
    ],
    ['classes of one set', 'Thi hành kỷ luật 08 đảng viên bằng các hình thức: khiển trách 05, cảnh cáo 04, khai trừ 01.', ['8 for 10']],
    ['parts that hold others', 'Đảng bộ có 49 tổ chức đảng (02 đảng bộ với 11 chi bộ, 07 chi bộ cơ quan và 38 chi bộ thôn).', ['49 for 47']],
    ['other names of the whole', 'Sản phẩm của 12 chủ thể (06 hợp tác xã, 03 doanh nghiệp, 05 hộ kinh doanh).', ['12 for 14']],
    [
      'behind the share of something else',
      'Quân số 216 đồng chí, đạt 1,4% dân số; trong đó: cơ động 30, tại chỗ 150, thường trực 08, binh chủng 38.',
      ['216 for 226'],
    ],
    [
      'rates are no parts',
      'Kinh phí 1.980 triệu đồng (xây mới 1.260 triệu đồng, mức 60 triệu đồng/hộ; sửa chữa 630 triệu đồng, mức 30 triệu đồng/hộ).',
      ['1.980 for 1.890'],
    ],
    [
      'a bracket that tells of another time',
      'Giá trị 1.250 triệu đồng, gồm khai khoáng 410 triệu đồng; chế biến 760 triệu đồng; xử lý nước 62 triệu đồng (cùng kỳ 58 triệu đồng).',
      ['1.250 for 1.232'],
    ],
    [
      'a bracket that tells of one part',
      'Có 640 lao động, gồm: nông nghiệp 310 lao động (trong đó nữ 180 lao động); công nghiệp 205 lao động; dịch vụ 135 lao động.',
      ['640 for 650'],
    ],
    [
      'a bracket behind the plan that splits what was reached',
      'Đàn gia súc 8.742 con, đạt 92% kế hoạch 9.500 con (bò 2.318 con; heo 5.904 con; dê 520 con).',
      [],
    ],
    ['a count behind so many months', '6 tháng 14 vụ (trộm cắp 07, đánh bạc 04, vi phạm khác 02).', ['14 for 13']],
  ])('%s', (_, text, expected) => expect(errors(text)).toEqual(expected))
})

describe('sums in a sentence of their own', () => {
  test.each([
    ['Quỹ Đền ơn đáp nghĩa 31.400.000 đồng, Quỹ Trẻ em 18.200.000 đồng. Cộng 49.900.000 đồng.', ['49.900.000 for 49.600.000']],
    ['Quỹ A thu 32 triệu đồng, Quỹ B thu 45 triệu đồng (trong đó doanh nghiệp ủng hộ 10 triệu đồng). Cộng 77 triệu đồng.', []],
    ['Tiếp nhận 44 đơn. Phân loại: thuộc thẩm quyền 29 đơn; không thuộc thẩm quyền 10 đơn; đơn trùng 03 đơn.', ['44 for 42']],
    ['Tiếp nhận 45 lượt với 38 đơn. Phân loại: thuộc thẩm quyền 20 đơn; không thuộc thẩm quyền 12 đơn; trùng lặp 06 đơn.', []],
    ['Tiếp nhận 82 phản ánh. Phân loại: môi trường 30 phản ánh; đô thị 26 phản ánh; đất đai 29 phản ánh.', []],
    ['Quý II hướng dẫn 520 lượt người; lũy kế 6 tháng 916 lượt (quý I: 386 lượt).', ['916 for 906']],
    ['Quý II hướng dẫn 520 lượt người; lũy kế 6 tháng 906 lượt (quý I: 386 lượt).', []],
    ['Tiếp nhận 14 đảng viên, nâng tổng số đảng viên lên 640 đồng chí (trước đó 662 đồng chí).', ['640 for 676']],
    [
      'Tổng diện tích đất 5.284,3 ha. Đất nông nghiệp 4.310,2 ha (đất rừng 3.120,4 ha); đất phi nông nghiệp 696,5 ha; đất chưa sử dụng 304,6 ha.',
      ['5.284,3 for 5.311,3'],
    ],
    ['Tổng diện tích đất 5.284,3 ha. Đất nông nghiệp 4.310,2 ha; đất phi nông nghiệp 697,5 ha.', []],
    ['Các chi bộ kiểm tra 21 đảng viên (cấp ủy viên 08), giám sát 34 đảng viên. Tổng số đảng viên được kiểm tra, giám sát 65 đồng chí.', ['65 for 55']],
    ['Các chi bộ kiểm tra 21 đảng viên, giám sát 34 đảng viên. Tổng số đảng viên được kiểm tra, giám sát 50 đồng chí.', []],
    ['Các chi bộ kiểm tra 21 đảng viên, giám sát 34 đảng viên. Tổng số đảng viên toàn xã 640 đồng chí.', []],
    ['Kết nạp 05 đảng viên, tiếp nhận 14 đảng viên, nâng tổng số đảng viên lên 640 đồng chí (đầu năm 631 đồng chí).', []],
  ])('%s', (text, expected) => expect(errors(text)).toEqual(expected))
})

describe('left alone', () => {
  test.each([
    ['a bracket ends the list of a colon in it', 'Quý II tiêm cho 104 trẻ (quý I: 82 trẻ); 20 trẻ hoãn tiêm.'],
    ['the rest behind it', 'Trong số 1.820 lao động có 640 người ngoài tỉnh, 1.020 người trong tỉnh, 60 người ở nước ngoài; còn lại chưa có việc làm.'],
    ['parts of the parts', 'Thông qua 11 nghị quyết, gồm 03 nghị quyết thường kỳ và 08 nghị quyết chuyên đề, trong đó 05 nghị quyết về nhân sự.'],
    [
      'other parts of the whole behind them',
      'Giao 3.200 triệu đồng; đã phân bổ 2.900 triệu đồng, trong đó giải ngân 2.150 triệu đồng; số còn phải giải ngân 750 triệu đồng; chưa phân bổ 300 triệu đồng.',
    ],
    ['far from the count', 'Giám sát 16 cuộc: 05 cuộc chuyên đề, 08 cuộc thường xuyên; ngoài ra tham gia 03 cuộc của tỉnh.'],
    ['with all that is held', 'Đảng bộ có 53 tổ chức đảng (04 đảng bộ với 22 chi bộ, 27 chi bộ cơ sở).'],
    ['counted twice', 'Tổng số hộ 2.410 hộ. Hộ nông nghiệp 1.620 hộ; hộ phi nông nghiệp 640 hộ; hộ kinh doanh 310 hộ (có hộ thuộc hai nhóm).'],
    ['what each one pays', 'Mức thu: hộ khá 120.000 đồng, hộ trung bình 80.000 đồng. Cộng 25.400.000 đồng.'],
    ['a change of one of several', 'Tiếp 46 lượt, đã trả lời 40 lượt, hẹn 06 lượt. So với tháng 4 (38 lượt), số tiếp tăng 08 lượt.'],
  ])('%s', (_, text) => expect(errors(text)).toEqual([]))
})
