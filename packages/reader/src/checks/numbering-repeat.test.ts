import { describe, expect, it } from 'vitest'
import { numberingRepeat } from './numbering-repeat.ts'
import { problemsOf } from './test/context.ts'

const head = 'KẾ HOẠCH\nlàm việc với các chi bộ\n\nThực hiện Chương trình công tác năm 2026, Đảng ủy xã An Khê Thượng xây dựng kế hoạch như sau:\n\n'
const told = (body: string, ocr = false): string[] =>
  problemsOf(numberingRepeat, head + body, { ocr }).map(problem => `${problem.severity} ${problem.actual} for ${problem.expected}: ${problem.quote}`)
const lines = (...items: string[]): string => items.join('\n\n')

describe('numbering-repeat', () => {
  it.each<[string, string, string[]]>([
    [
      'a Roman number twice, the rest counted on',
      lines('I. Mục đích', 'Nắm tình hình.', 'II. Thành phần', 'Thường trực.', 'II. Nội dung', 'Kết quả.', 'III. Tổ chức thực hiện', 'Giao Văn phòng.'),
      ['error II for III: II. Nội dung'],
    ],
    [
      'one in place of the next',
      lines('I. Mục đích', 'Nắm.', 'II. Thành phần', 'A.', 'II. Nội dung', 'B.', 'IV. Tổ chức', 'C.'),
      ['error II for III: II. Nội dung'],
    ],
    [
      'Arabic numbers',
      lines('1. A việc', 'Làm.', '2. B việc', 'Làm.', '3. C việc', 'Làm.', '3. D việc', 'Làm.', '4. E việc', 'Làm.'),
      ['error 3 for 4: 3. D việc'],
    ],
    ['letters', lines('1. A việc', 'a) một;', 'b) hai;', 'b) ba;', 'c) bốn.'), ['error b for c: b) ba;']],
    [
      'letters in running text',
      'Phân công: a) Bí thư phụ trách chung; b) Phó Bí thư phụ trách cụm trên; b) Chủ tịch phụ trách cụm dưới; d) Trưởng ban phụ trách dân vận.',
      ['error b for c: b) Chủ tịch phụ trách cụm dưới; d) Trưởng ban phụ trách'],
    ],
    ['spelled numbers', lines('Một là, rà soát.', 'Hai là, thu thuế.', 'Hai là, trồng rừng.', 'Ba là, làm đường.'), ['error Hai for Ba: Hai là, trồng rừng.']],
    [
      'numbers of the section before',
      lines('4. A việc', '4.1. Một việc', 'Làm.', '4.2. Hai việc', 'Làm.', '5. B việc', '4.1. Ba việc', 'Làm.', '4.2. Bốn việc', 'Làm.'),
      ['error 4.1 for 5.1: 4.1. Ba việc'],
    ],
    [
      'a number of another section amid its own',
      lines(
        '4. A việc',
        '4.1. Một việc',
        'Làm.',
        '4.2. Hai việc',
        'Làm.',
        '4.3. Ba việc',
        'Làm.',
        '5. B việc',
        '5.1. Bốn việc',
        'Làm.',
        '4.2. Năm việc',
        'Làm.',
        '5.3. Sáu việc',
        'Làm.',
      ),
      ['error 4.2 for 5.2: 4.2. Năm việc'],
    ],
    ['a table that repeats one number and skips the next', '| STT | Tên |\n|---|---|\n| 1 | A |\n| 2 | B |\n| 2 | C |\n| 4 | D |', ['warning 2 for 3: 2 | C']],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it.each([
    ['a heading carried over a page', lines('I. Mục đích', 'Nắm.', 'II. Thành phần', 'A.', 'II. Thành phần (tiếp theo)', 'B.', 'III. Tổ chức', 'C.')],
    ['the same heading in the same words', lines('1. Mục đích', 'Nắm.', '2. Thành phần', 'A.', '2. Thành phần', 'B.', '3. Tổ chức', 'C.')],
    ['a list that begins again', lines('1. A việc', '1. một', '2. B việc', '1. hai', '2. ba', '3. C việc', 'Làm.')],
    ['letters under each number', lines('1. A việc', 'a) một;', 'b) hai.', '2. B việc', 'a) ba;', 'b) bốn.')],
    [
      '1.1 again in the next part',
      lines('I. MỘT', '1. A việc', '1.1. một việc', 'Làm.', '1.2. hai việc', 'Làm.', 'II. HAI', '1. B việc', '1.1. ba việc', 'Làm.', '1.2. bốn việc', 'Làm.'),
    ],
    ['merged cells told in each row', '| STT | Tên |\n|---|---|\n| 1 | A |\n| 2 | B |\n| 2 | C |\n| 3 | D |'],
    ['dashes', lines('- một;', '- hai;', '- ba.')],
    ['two letters with figures', lines('1. A việc', 'a1) một;', 'a2) hai;', 'b1) ba.')],
  ])('refuses %s', (_, body) => {
    expect(told(body)).toEqual([])
  })

  it('takes one wrong number in a scan for the scanner', () => {
    const body = lines('I. Mục đích', 'Nắm.', 'II. Thành phần', 'A.', 'II. Nội dung', 'B.', 'IV. Tổ chức', 'C.')
    expect(told(body, true)).toEqual(['warning II for III: II. Nội dung'])
  })
})
