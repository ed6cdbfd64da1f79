import { describe, expect, test } from 'vitest'
import { errorsIn } from '../test/errors.ts'

describe('shares in a row', () => {
  test.each([
    ['Có 64 người phải kê khai; niêm yết 51 bản (64,1%), công khai tại cuộc họp 23 bản (35,9%).', ['64,1% for 79,7%']],
    ['Giao 26 chỉ tiêu. Sức khỏe loại một 08 đồng chí (30,8%), loại hai 18 đồng chí (69,2%); đại học 05 đồng chí (12,9%).', ['12,9% for 19,2%']],
    [
      'Thu 1.874 phiếu. Về giao thông 1.311 người hài lòng (70%); về nước 1.086 người hài lòng (75,9%); về thủ tục 1.702 người hài lòng (90,8%).',
      ['75,9% for 58%'],
    ],
    ['Xuất sắc 12 người, tỷ lệ 19%; tốt 47 người, tỷ lệ 74,6%; hoàn thành 06 người, tỷ lệ 6,3%.', ['6,3% for 9,5%']],
    ['Xuất sắc 12 người, tỷ lệ 19%; tốt 47 người, tỷ lệ 74,6%; hoàn thành 04 người, tỷ lệ 6,3%.', []],
    ['Giao 26 chỉ tiêu. Sức khỏe loại một 08 đồng chí (30,8%), loại hai 18 đồng chí (69,2%); đại học 05 đồng chí (12,9% số đảng viên).', []],
    ['Nữ 08 đồng chí (30,8%), dân tộc 18 đồng chí (69,2%); đại học 05 đồng chí (41,7%).', []],
    ['Thôn Nà Đa 51 hộ (64,6%), thôn Khe Sim 23 hộ (41,2%).', []],
    ['Ngân sách tỉnh 0,4 tỷ đồng (30,2%), Nhân dân đóng góp 0,9 tỷ đồng (69,8%).', []],
    ['Ban Thường vụ 11 đồng chí, nữ 02 đồng chí (18,2%); đại học 11 đồng chí (100%), thạc sĩ 04 đồng chí (36,4%).', []],
    ['Trong tổng số 32 giáo viên có 20 giáo viên giỏi (62,5%), 12 giáo viên khá (37,5%).', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text, 'ratio-mismatch')).toEqual(expected)
  })
})

describe('shares of the items of a list', () => {
  test.each([
    [
      'Nghị quyết đề ra 24 chỉ tiêu, đến nay có:\n- 15 chỉ tiêu đạt (chiếm 62,5%);\n- 06 chỉ tiêu đạt từ 70% đến dưới 100% (chiếm 25%);\n- 03 chỉ tiêu đạt thấp (chiếm 25%).',
      ['25% for 12,5%'],
    ],
    [
      'Nghị quyết đề ra 24 chỉ tiêu, đến nay có:\n- 15 chỉ tiêu đạt (chiếm 62,5%);\n- 06 chỉ tiêu đạt từ 70% đến dưới 100% (chiếm 25%);\n- 03 chỉ tiêu đạt thấp (chiếm 12,5%).',
      [],
    ],
    [
      'Đảng bộ có 24 chi bộ, trong đó:\n- 15 chi bộ thôn (chiếm 62,5%);\n- 06 chi bộ cơ quan (chiếm 25%);\n- 03 chi bộ trường học (chiếm 18,2% số chi bộ có cấp ủy).',
      [],
    ],
    ['Đảng bộ có 24 chi bộ, trong đó:\n- 15 chi bộ thôn (chiếm 62,5%);\n- 02 chi bộ cơ quan (chiếm 9,1%).', []],
  ])('%s', (text, expected) => {
    expect(errorsIn(text, 'ratio-mismatch')).toEqual(expected)
  })
})
