import { expect, test } from 'vitest'
import { read, sourceFromText } from '../read.ts'
import { clean } from './clean.ts'

/** Copied from a page that was cut to a width: first lines are short by the marks that stood in them. */
const wrapped = (...lines: string[]) =>
  clean({
    text: [
      ...lines,
      '',
      'Đoạn này chỉ để cho thấy bề rộng mà văn bản được ngắt dòng, dài đúng như các dòng',
      'khác của trang, tiếp tục thêm một dòng nữa có bề rộng tương tự như dòng đầu tiên ấy',
      'và thêm một dòng cuối cùng cũng dài gần bằng hai dòng đứng ở bên trên của đoạn văn.',
    ].join('\n'),
    layout: 'lines',
    hints: [],
  }).text.split('\n')

test.each([
  [['Rà soát các mẫu đơn, tờ khai đang là thành phần hồ sơ của', 'TTHC.'], 'Rà soát các mẫu đơn, tờ khai đang là thành phần hồ sơ của TTHC.'],
  [['Căn cứ Luật Tổ chức', 'chính quyền địa phương;'], 'Căn cứ Luật Tổ chức chính quyền địa phương;'],
  [['Chủ động phối hợp với UBND xã', 'An Khê Thượng tuần tra.'], 'Chủ động phối hợp với UBND xã An Khê Thượng tuần tra.'],
  [['Ủy ban nhân dân xã và', 'Công an xã tuần tra.'], 'Ủy ban nhân dân xã và Công an xã tuần tra.'],
])('%j is one paragraph', (lines, expected) => {
  expect(wrapped(...lines)[0]).toBe(expected)
})

test.each([
  [['4. Các thôn', 'Thành lập tổ tự quản.']],
  [['III. ĐỀ NGHỊ', 'Bố trí kinh phí.']],
  [['Kinh phí thực hiện.', 'Ngân sách xã bảo đảm.']],
])('%j stays two', lines => {
  expect(wrapped(...lines).slice(0, 2)).toEqual(lines)
})

const wide = [
  'Phòng Kinh tế rà soát danh mục các công trình giao thông nông thôn đã được phê',
  'duyệt, đề xuất thứ tự ưu tiên đầu tư trong giai đoạn tới để trình UBND xã cho ý',
]
test('a sentence behind a full line belongs to its item where the next item follows', () => {
  const item = ['- Phòng Kinh tế vận động các hộ còn lại bàn giao mặt bằng, xong ngày 15/11/2026.', 'Nghiệm thu, đưa công trình vào sử dụng.']
  expect(wrapped(...wide, ...item, '- Công an xã tuần tra.')).toContain(item.join(' '))
  expect(wrapped(...wide, ...item, 'Công an xã tuần tra.')).toContain(item[0])
})

test('below a year a percentage begins an item of its own', () => {
  expect(wrapped('2. Đến hết năm 2026', '- 95% hồ sơ được số hóa.').slice(0, 2)).toEqual(['2. Đến hết năm 2026', '- 95% hồ sơ được số hóa.'])
  expect(wrapped('Giai đoạn 2025', '- 2030 của xã').slice(0, 1)).toEqual(['Giai đoạn 2025 - 2030 của xã'])
})

test('bold print that was wrapped is one heading, and a bar alone is nothing', () => {
  const text = ['|', '**1. Thủ', 'trưởng các ban, ngành; Trưởng', 'các thôn**', '|', '', 'a) Rà soát hồ sơ.'].join('\n')
  const { paragraphs } = clean({ text, layout: 'flow', hints: [] })
  expect(paragraphs.map(paragraph => [paragraph.text, paragraph.bold])).toEqual([
    ['1. Thủ trưởng các ban, ngành; Trưởng các thôn', true],
    ['a) Rà soát hồ sơ.', false],
  ])
})

test('a word that waits for its figure is followed by it, though its line is short', () => {
  const full =
    'Trong năm, các thôn trên địa bàn xã đã tích cực tham gia phong trào, đóng góp nhiều công sức để làm đường, làm kênh và sửa sang nhà văn hóa của thôn mình'
  const text = [full, full, full, 'Xã đã thu 2.400 triệu đồng tiền thuê đất, nộp đủ vào ngân sách theo quy định, bằng', '102,4% kế hoạch năm.'].join('\n')
  expect(read(sourceFromText(text)).indicators.map(({ value, percentOfTarget }) => [value, percentOfTarget])).toEqual([[2400, 102.4]])
})
