import { describe, expect, it } from 'vitest'
import { numberingGap } from './numbering-gap.ts'
import { problemsOf } from './test/context.ts'

const head = 'THÔNG BÁO\nkết luận cuộc họp giao ban\n\nNgày 02/3/2026, tại trụ sở, Thường trực Đảng ủy xã An Khê Thượng tổ chức họp giao ban và kết luận:\n\n'
const told = (body: string): string[] =>
  problemsOf(numberingGap, head + body).map(problem => `${problem.severity} ${problem.actual} for ${problem.expected}: ${problem.quote}`)
const lines = (...items: string[]): string => items.join('\n\n')

describe('numbering-gap', () => {
  it('finds the heading after a number left out', () => {
    const body = lines(
      '1. Về kết quả quý I',
      'Các đơn vị đã cố gắng.',
      '2. Về các văn bản trình',
      'Cơ bản nhất trí.',
      '4. Về nhiệm vụ quý II',
      'Tập trung thực hiện.',
      '5. Tổ chức thực hiện',
      'Giao Văn phòng theo dõi.',
    )
    expect(told(body)).toEqual(['error 4 for 3: 4. Về nhiệm vụ quý II'])
  })

  it('finds the article left out, though items bear its number', () => {
    const body = lines(
      'Điều 1. Mục tiêu',
      '1. Một.',
      '2. Hai.',
      '3. Ba.',
      'Điều 2. Nhiệm vụ',
      '1. Một.',
      '2. Hai.',
      '3. Ba.',
      'Điều 4. Tổ chức thực hiện',
      'Giao Ủy ban nhân dân xã.',
    )
    expect(told(body)).toEqual(['error 4 for 3: Điều 4. Tổ chức thực hiện'])
  })

  it.each<[string, string, string[]]>([
    [
      'letters in running text, counted on',
      'Phân công: a) Bí thư phụ trách chung; b) Phó Bí thư phụ trách cụm A; d) Chủ tịch phụ trách cụm B; đ) Trưởng ban phụ trách dân vận.',
      ['error d for c: d) Chủ tịch phụ trách cụm B; đ) Trưởng ban phụ trách'],
    ],
    [
      'letters in running text, perhaps some of another paper',
      'Áp dụng: a) trường hợp thứ nhất; b) trường hợp thứ hai; d) trường hợp sau cùng.',
      ['warning d for c: d) trường hợp sau cùng.'],
    ],
    ['Roman headings', lines('I. KẾT QUẢ', 'Đã làm.', 'II. HẠN CHẾ', 'Còn chậm.', 'IV. NHIỆM VỤ', 'Làm tốt.'), ['error IV for III: IV. NHIỆM VỤ']],
    [
      'two-place numbers',
      lines('3. Về các nội dung trình', '3.1. Đề án thôn', 'Thống nhất.', '3.2. Chuyển đổi số', 'Thống nhất.', '3.4. Công tác cán bộ', 'Thống nhất.'),
      ['error 3.4 for 3.3: 3.4. Công tác cán bộ'],
    ],
    [
      'letters',
      lines('1. Phòng Kinh tế', 'a) Chủ trì rà soát hộ nghèo;', 'b) Báo cáo trước ngày 20;', 'd) Phối hợp với các thôn;', '2. Công an xã', 'Giữ trật tự.'),
      ['error d for c: d) Phối hợp với các thôn;'],
    ],
    ['đ) without its d)', lines('1. A việc', 'a) một;', 'b) hai;', 'c) ba;', 'đ) bốn;', 'e) năm.'), ['error đ for d: đ) bốn;']],
    [
      'Một là … Bốn là',
      lines('1. Nhiệm vụ', 'Một là, rà soát hộ nghèo.', 'Hai là, trồng rừng.', 'Bốn là, thu ngân sách.'),
      ['error Bốn for Ba: Bốn là, thu ngân sách.'],
    ],
    [
      'articles through chapters',
      lines(
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi',
        'Áp dụng trong xã.',
        'Điều 2. Đối tượng',
        'Cán bộ.',
        'Chương II',
        'QUY ĐỊNH CỤ THỂ',
        'Điều 4. Trách nhiệm',
        'Thực hiện.',
        'Điều 5. Thi hành',
        'Từ ngày ký.',
      ),
      ['error 4 for 3: Điều 4. Trách nhiệm'],
    ],
    [
      'a second part without a first',
      lines('I. KẾT QUẢ', '1. Nội vụ', 'Đã làm.', '2. Giáo dục', 'Đã làm.', 'PHẦN THỨ HAI', 'NHIỆM VỤ THÁNG TỚI', '1. Nội vụ', 'Sẽ làm.'),
      ['error THỨ HAI for THỨ NHẤT: PHẦN THỨ HAI\nNHIỆM VỤ THÁNG TỚI'],
    ],
    [
      'bracketed numbers in a paragraph',
      'Cho ý kiến các nội dung: (1) Báo cáo quý I; (2) Kế hoạch đại hội; (4) Tờ trình nhân sự; (5) Đề án thôn.',
      ['error 4 for 3: (4) Tờ trình nhân sự; (5) Đề án thôn.'],
    ],
    [
      'spelled numbers in a paragraph',
      'Cần làm ba việc: một là, rà soát đất; hai là, thu thuế; bốn là, trồng rừng.',
      ['error bốn for ba: bốn là, trồng rừng.'],
    ],
    [
      'the number column of a table',
      '| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Rà soát đất | Phòng Kinh tế |\n| 2 | Thu thuế | Thuế cơ sở |\n| 4 | Trồng rừng | Kiểm lâm |\n| 5 | Làm đường | Ban Quản lý |',
      ['error 4 for 3: 4 | Trồng rừng'],
    ],
    [
      'a law named in the basis does not make a paper an amending one',
      lines('Căn cứ Luật Đầu tư công (sửa đổi, bổ sung năm 2025);', '1. A việc', 'Làm.', '2. B việc', 'Làm.', '4. C việc', 'Làm.'),
      ['error 4 for 3: 4. C việc'],
    ],
    [
      'a second chapter in an excerpt, only advice',
      lines('Điều 5. Trách nhiệm', 'Thực hiện.', 'Chương II', 'QUY ĐỊNH CỤ THỂ', 'Điều 6. Kinh phí', 'Theo quy định.'),
      ['advice II for I: Chương II\nQUY ĐỊNH CỤ THỂ'],
    ],
    ['a longer jump, only a warning', lines('1. A một', 'Làm.', '2. Bê hai', 'Làm.', '6. Xê ba', 'Làm.', '7. Đê bốn', 'Làm.'), ['warning 6 for 3: 6. Xê ba']],
    ['two members only, a warning', lines('1. Thu thuế', 'Làm.', '3. Trồng rừng', 'Làm.'), ['warning 3 for 2: 3. Trồng rừng']],
    [
      'a wrong first figure',
      lines(
        '4. Nhiệm vụ',
        '4.1. Hội đồng nhân dân xã:',
        'Họp.',
        '4.2. Ủy ban nhân dân xã:',
        'Làm.',
        '5.3. Công an xã:',
        'Giữ trật tự.',
        '4.4. Mặt trận:',
        'Vận động.',
      ),
      ['error 5.3 for 4.3: 5.3. Công an xã:'],
    ],
    ['an excerpt that begins with II, only advice', lines('II. MỤC TIÊU', '1. Chung', 'Làm.', '2. Cụ thể', 'Làm.'), ['advice II for I: II. MỤC TIÊU']],
  ])('%s', (_, body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it.each([
    [
      'numbers that begin again under a new heading',
      lines('I. MỘT', '1. A việc', 'Làm.', '2. B việc', 'Làm.', 'II. HAI', '1. C việc', 'Làm.', '2. D việc', 'Làm.', '3. E việc', 'Làm.'),
    ],
    ['numbers that go on under a new heading', lines('I. MỘT', '1. A việc', 'Làm.', '2. B việc', 'Làm.', 'II. HAI', '3. C việc', 'Làm.', '4. D việc', 'Làm.')],
    ['a list inside an item', lines('1. A việc', 'Gồm:', '1) một;', '2) hai.', '2. B việc', 'Làm.', '3. C việc', 'Làm.')],
    ['the Vietnamese row of letters', lines('1. A việc', 'a) một;', 'b) hai;', 'c) ba;', 'd) bốn;', 'đ) năm;', 'e) sáu;', 'g) bảy.')],
    ['letters without đ', lines('1. A việc', 'a) một;', 'b) hai;', 'c) ba;', 'd) bốn;', 'e) năm;', 'g) sáu.')],
    ['the Latin row', lines('1. A việc', 'a) một;', 'b) hai;', 'c) ba;', 'd) bốn;', 'e) năm;', 'f) sáu;', 'g) bảy.')],
    ['a number the scanner misread', lines('1. A việc', 'Làm.', '2. B việc', 'Làm.', 'З. C việc'.replace('З', '8'), 'Làm.', '4. D việc', 'Làm.')],
    ['I read as l', lines('l. A việc', 'Làm.', '2. B việc', 'Làm.', '3. C việc', 'Làm.')],
    ['II read as Il', lines('I. MỘT', 'Làm.', 'Il. HAI', 'Làm.', 'III. BA', 'Làm.')],
    ['a heading whose text begins with a figure', lines('I. MỘT', '1. 100% hồ sơ đúng hạn.', '2. Giảm nghèo.', '3. 02 lớp học.', '4. Trồng rừng.')],
    ['a number run into the paragraph before', lines('1. A việc', 'Làm.', '2. B việc. Giao Công an xã. 3. C việc làm xong.', '4. D việc', 'Làm.')],
    ['a bracketed number before a figure', 'Gồm: (1) báo cáo quý; (2) tờ trình; (3) 05 lớp học; (4) đề án.'],
    ['a bracketed number after a dash', 'Gồm: (1) báo cáo quý; (2) tờ trình - (3) lớp học; (4) đề án.'],
    ['a spelled number after a dash', 'Cần: một là, rà soát; hai là, thu thuế - ba là trồng rừng; bốn là, làm đường.'],
    ['an excerpt from the middle of a regulation', lines('Điều 5. Trách nhiệm', 'Thực hiện.', 'Điều 6. Kinh phí', 'Theo quy định.')],
    ['days of the week', lines('Thứ hai, ngày 06/7: họp.', 'Thứ ba, ngày 07/7: họp.', 'Thứ năm, ngày 09/7: họp.')],
    ['items named elsewhere', 'Thực hiện nội dung (1) và (3) của Thông báo; các điểm (2), (5) giao Văn phòng.'],
    ['a row of a table with a merged number', '| TT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | A | X |\n| 2 | B | Y |\n|  | C | Y |\n| 4 | D | Z |'],
    ['groups in a table', '| TT | Nội dung |\n|---|---|\n| I | Kinh tế |\n| 1 | A |\n| 2 | B |\n| II | Xã hội |\n| 1 | C |\n| 2 | D |\n| 3 | E |'],
    ['a column that counts something else', '| Năm | Số hộ |\n|---|---|\n| 1 | 20 |\n| 2 | 30 |\n| 4 | 10 |'],
    ['the first bracketed number inside, the others below', 'Gồm: (1) báo cáo;\n\n(2) tờ trình;\n\n(3) đề án.'],
    ['headings lost above two-place numbers', lines('4. Nhiệm vụ', '4.1. A việc', 'Làm.', '4.2. B việc', 'Làm.', '5.1. C việc', 'Làm.', '5.2. D việc', 'Làm.')],
    ['one heading alone', lines('3. Nhiệm vụ', 'Làm.')],
    ['the beginning of an item list lost above it', lines('1. Nhiệm vụ', 'b) hai;', 'c) ba.')],
    [
      'years and quantities at the beginning of lines',
      lines('1. Kết quả', '2025. Năm đầu tiên.', '12. Tổng cộng', 'Làm.', '2. Nhiệm vụ', 'Làm.', '3. Tổ chức', 'Làm.'),
    ],
  ])('refuses %s', (_, body) => {
    expect(told(body)).toEqual([])
  })

  it('leaves the numbers of quoted articles alone', () => {
    const body = lines(
      'Điều 1. Thay cụm từ tại Quy chế',
      '“Điều 7. Trách nhiệm',
      '1. Thực hiện;',
      '3. Báo cáo.”',
      'Điều 2. Tổ chức',
      'Thực hiện.',
      'Điều 3. Hiệu lực',
      'Từ ngày ký.',
    )
    expect(told(body)).toEqual([])
  })

  it('is careful with a paper that amends another', () => {
    const body = lines(
      'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế như sau:',
      '1. A việc',
      'Làm.',
      '2. B việc',
      'Làm.',
      '4. C việc',
      'Làm.',
      '5. D việc',
      'Làm.',
    )
    expect(told(body)).toEqual(['warning 4 for 3: 4. C việc'])
  })

  it('finds a part left out of what is attached behind the signature', () => {
    const parts = lines(
      'I. Thực trạng',
      'Ổn định.',
      'II. Mục đích',
      'Rõ ràng.',
      'III. Chỉ tiêu',
      'Đạt khá.',
      'V. Nhiệm vụ',
      'Rà soát.',
      'VI. Tổ chức',
      'Thực hiện.',
    )
    expect(told(`Ban hành kế hoạch kèm theo.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nHà Minh Tú\n\nKẾ HOẠCH\n\nLàm sạch dữ liệu\n\n${parts}`)).toEqual([
      'error V for IV: V. Nhiệm vụ',
    ])
  })

  it('gives the number before and where it stands', () => {
    const [problem] = problemsOf(numberingGap, head + lines('1. A việc', 'Làm.', '2. B việc', 'Làm.', '4. C việc', 'Làm.'))
    expect(problem).toMatchObject({ code: 'numbering-gap', blame: 'author', inputs: { after: '2', where: 'heading' } })
  })
})
