import { expect, test } from 'vitest'
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

test('bold print that was wrapped is one heading, and a bar alone is nothing', () => {
  const text = ['|', '**1. Thủ', 'trưởng các ban, ngành; Trưởng', 'các thôn**', '|', '', 'a) Rà soát hồ sơ.'].join('\n')
  const { paragraphs } = clean({ text, layout: 'flow', hints: [] })
  expect(paragraphs.map(paragraph => [paragraph.text, paragraph.bold])).toEqual([
    ['1. Thủ trưởng các ban, ngành; Trưởng các thôn', true],
    ['a) Rà soát hồ sơ.', false],
  ])
})
