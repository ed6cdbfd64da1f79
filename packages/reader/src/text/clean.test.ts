import { expect, test } from 'vitest'
import { clean } from './clean.ts'

const lines = (text: string, layout: 'lines' | 'flow' = 'lines') => clean({ text, layout, hints: [] }).text.split('\n')

test('Markdown marks go, footnote marks become small digits', () => {
  expect(lines('## **1. Kết quả**\n\n*Một là*, tổ chức họp<sup>12</sup>; $35/35 = 100\\%$ thôn\n\n\\*')).toEqual([
    '1. Kết quả',
    'Một là, tổ chức họp¹²; 35/35 = 100% thôn',
    '*',
  ])
})

test('a line that begins with a raised mark is a note', () => {
  const { paragraphs } = clean({ text: 'Trồng mới 64 ha¹ rừng.\n\n¹ Gồm: 28 ha keo, 36 ha quế.', layout: 'lines', hints: [] })
  expect(paragraphs.map(({ kind, mark, text }) => [kind, mark, text])).toEqual([
    ['text', null, 'Trồng mới 64 ha¹ rừng.'],
    ['footnote', '1', 'Gồm: 28 ha keo, 36 ha quế.'],
  ])
})

test('a paragraph cut by a page end and a footnote is one again, the note stands behind it', () => {
  const text = [
    'Ban Thường vụ tổ chức 12 hội nghị, thảo luận việc chuẩn bị kỳ họp',
    '',
    '<sup>1</sup> Đề án sắp xếp thôn.',
    '',
    'thường lệ giữa năm của Hội đồng nhân dân xã.',
    '',
    'Đoạn sau.',
  ].join('\n')
  expect(lines(text)).toEqual([
    'Ban Thường vụ tổ chức 12 hội nghị, thảo luận việc chuẩn bị kỳ họp thường lệ giữa năm của Hội đồng nhân dân xã.',
    'Đề án sắp xếp thôn.',
    'Đoạn sau.',
  ])
})

test('two printed columns come one after the other, page numbers go', () => {
  const text = [
    'ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ AN KHÊ THƯỢNG                   Độc lập - Tự do - Hạnh phúc',
    '',
    'Số: 41    /TB-UBND          An Khê Thượng, ngày 15 tháng 7 năm 2026',
    '',
    '                             THÔNG BÁO',
    '      Các thôn rà soát danh sách hộ nghèo, lập hồ sơ gửi về Phòng Kinh',
    'tế trước ngày 20/7/2026 để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét,',
    '',
    '                                  2',
    '',
    'quyết định theo thẩm quyền.',
  ].join('\n')
  expect(lines(text)).toEqual([
    'ỦY BAN NHÂN DÂN',
    'XÃ AN KHÊ THƯỢNG',
    'Số: 41 /TB-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'An Khê Thượng, ngày 15 tháng 7 năm 2026',
    'THÔNG BÁO',
    'Các thôn rà soát danh sách hộ nghèo, lập hồ sơ gửi về Phòng Kinh tế trước ngày 20/7/2026 để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định theo thẩm quyền.',
  ])
})

test('wrapped lines join over compound dashes and cut references', () => {
  const wide = 'Phòng Văn hóa - Xã hội rà soát các chỉ tiêu phát triển kinh tế'
  const text = [
    wide,
    '- xã hội theo Kế hoạch số 174/KH-',
    'UBND ngày 23/9/2025 và báo cáo kết quả thực hiện về Ủy ban nhân',
    'dân xã để theo dõi, chỉ đạo trong giai đoạn 2026',
    '- 2030 theo phân công của Chủ tịch.',
  ].join('\n')
  expect(lines(text)).toHaveLength(1)
  expect(lines(text)[0]).toContain('kinh tế - xã hội theo Kế hoạch số 174/KH-UBND')
})

test('where first lines are indented, a full line without indent goes on with its paragraph though a sentence ends before it', () => {
  const text = [
    '      Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, các thôn rà soát, lập danh',
    'sách hộ nghèo gửi về Phòng Kinh tế trước ngày 20/7/2026 để tổng hợp số liệu.',
    'Quá thời hạn trên, thôn nào không gửi danh sách thì xem như không còn hộ nào,',
    'và phải chịu trách nhiệm.',
    '      Phòng Kinh tế tổng hợp, báo cáo kết quả.',
  ].join('\n')
  expect(lines(text)).toHaveLength(2)
})

test('items and headings begin paragraphs of their own', () => {
  expect(lines('1. Công an xã:\n- Chủ động nắm tình hình\n- Tuần tra\nII. KẾT QUẢ\n| TT | Việc |\n|---|---|\n| 1 | Họp |')).toHaveLength(7)
})

test('a place in the source is found again', () => {
  const source = { text: '\n\n**Mở đầu**\n\nĐoạn hai có chữ.', layout: 'lines' as const, hints: [] }
  const cleaned = clean(source)
  expect(cleaned.text.slice(cleaned.fromSource(source.text.indexOf('chữ')))).toBe('Đoạn hai có chữ.')
})

test('the name of the State in a sentence does not part two columns', () => {
  const text = 'NGHỊ QUYẾT\n\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung;'
  expect(lines(text)).toEqual(['NGHỊ QUYẾT', 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung;'])
  expect(lines('ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ BÌNH AN Độc lập - Tự do - Hạnh phúc')).toEqual([
    'ỦY BAN NHÂN DÂN',
    'XÃ BÌNH AN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
  ])
})

test('a long numbered heading without a stop keeps to itself', () => {
  expect(
    lines('3.2. Đối với việc tiếp tục thực hiện Nghị quyết về chuyển đổi số toàn diện trên địa bàn xã An Khê Thượng\n\nKết quả thực hiện đạt khá.'),
  ).toHaveLength(2)
})
