import { expect, test } from 'vitest'
import { buildTree } from './build.ts'

const tree = (text: string) => buildTree({ text, layout: 'lines', hints: [] })
const outline = (text: string) => tree(text).outline.map(section => `${section.level} ${section.num ?? '·'} ${section.heading}`)

test('an empty text is an empty tree', () => {
  expect(tree('')).toMatchObject({ blocks: [], outline: [], footnotes: [], tables: [], title: null })
})

test('numbers give the outline, whatever level Markdown says', () => {
  expect(
    outline(
      'KẾT LUẬN\ntại kỳ họp thứ 3\n\nNgày 12/5/2026, Ban Thường vụ họp.\n\n### I. KẾT QUẢ\n\n# 1. Kinh tế\n\nThu ngân sách đạt khá.\n\n1.1. Nông nghiệp: Gieo trồng 20 ha.\n\nII. NHIỆM VỤ\n\n1. Công an xã:\n\n- Chủ động nắm tình hình.',
    ),
  ).toEqual(['1 I KẾT QUẢ', '2 1 Kinh tế', '3 1.1 Nông nghiệp', '1 II NHIỆM VỤ', '2 1 Công an xã'])
})

test('items stand under their heading, an unmarked paragraph leaves the items', () => {
  const { blocks, text } = tree(
    '1. Ủy ban nhân dân xã chịu trách nhiệm:\n- Rà soát hộ nghèo.\n- Báo cáo.\nTrong quá trình thực hiện có vướng mắc thì phản ánh.',
  )
  const parent = blocks.map(block => (block.parent === null ? null : text.slice(...[blocks[block.parent]?.start ?? 0, (blocks[block.parent]?.start ?? 0) + 2])))
  expect(parent).toEqual([null, '1.', '1.', '1.'])
})

test('a part in two lines has one heading', () => {
  expect(outline('BÁO CÁO\n\nPHẦN THỨ NHẤT\nKẾT QUẢ THÁNG 6\n1. Nội vụ\n- Đã họp.\nPHẦN THỨ HAI\nNHIỆM VỤ THÁNG 7\n1. Nội vụ\n- Họp thôn.')).toEqual([
    '1 THỨ NHẤT KẾT QUẢ THÁNG 6',
    '2 1 Nội vụ',
    '1 THỨ HAI NHIỆM VỤ THÁNG 7',
    '2 1 Nội vụ',
  ])
})

test('head, body, closing and annex', () => {
  const { blocks } = tree(
    'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 12-TB/ĐU\nTHÔNG BÁO\nkết luận giao ban tháng 6\n-----\nSau khi nghe báo cáo, Thường trực Đảng ủy kết luận như sau:\n1. Giao Văn phòng Đảng ủy tổng hợp.\nNơi nhận:\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLương Văn Đạt\nPhụ lục\nDanh sách công trình',
  )
  expect(blocks.map(block => block.zone[0]).join('')).toBe('hhhhbbcccccaa')
})

test('the list of recipients begins the closing, marks lost by a scan too; a place where people live does not', () => {
  const zones = (line: string): string =>
    tree(`BÁO CÁO\nquý I\n\nI. KẾT QUẢ\n\nThu ngân sách đạt khá.\n\n${line}\n\n- Các thôn.`)
      .blocks.map(block => block.zone[0])
      .join('')
  expect(['Nơi nhận:', 'Noi nhân:', 'Nơi nhân dân sinh sống'].map(zones)).toEqual(['hhbbcc', 'hhbbcc', 'hhbbbb'])
})

test('tables: columns, rows, no rule and no row of column numbers', () => {
  const { tables, text } = tree(
    'KẾ HOẠCH\n\n1. Nội dung\n\n| TT | Nội dung | Chủ trì |\n|---|---|---|\n|  | (1) | (2) |\n| 1 | Họp thôn | Trưởng thôn |\n| 2 | Báo cáo | Văn phòng |',
  )
  expect(tables).toHaveLength(1)
  expect(tables[0]?.columns).toEqual(['TT', 'Nội dung', 'Chủ trì'])
  expect(tables[0]?.rows.map(row => row.map(cell => text.slice(...cell)))).toEqual([
    ['1', 'Họp thôn', 'Trưởng thôn'],
    ['2', 'Báo cáo', 'Văn phòng'],
  ])
})

test('footnotes with their anchors; a mark used again belongs to the nearest note', () => {
  const { footnotes, text } = tree(
    'Tổ chức họp<sup>1</sup> đúng hạn.\n\n<sup>1</sup> Gồm 02 cuộc.\n\nBan hành văn bản<sup>1</sup>.\n\n<sup>1</sup> Gồm 05 văn bản.',
  )
  expect(footnotes.map(note => [note.mark, text.slice(...note.span), text.slice((note.anchor?.[0] ?? 0) - 3, note.anchor?.[1])])).toEqual([
    ['1', 'Gồm 02 cuộc.', 'họp¹'],
    ['1', 'Gồm 05 văn bản.', 'bản¹'],
  ])
})

test('the title: spaced letters and slips of a scan count, a stamp of incoming letters and a heading under "Kính gửi" do not', () => {
  const typeOf = (text: string) => tree(text).titleType
  expect(typeOf('N G H Ị  Q U Y Ế T\n\nvề phát triển du lịch')).toBe('nghị quyết')
  expect(typeOf('KÉ HOẠCH\n\ntriển khai năm 2026')).toBe('kế hoạch')
  expect(typeOf('CÔNG VĂN ĐẾN\n\nĐẢNG ỦY XÃ AN KHÊ\n\nBÁO CÁO\n\nquý I')).toBe('báo cáo')
  expect(typeOf('V/v góp ý\n\nKính gửi: Các thôn\n\nKẾ HOẠCH\n\nNội dung')).toBeNull()
})

test('a sentence under the subject, and the signature, are no part of the head', () => {
  const { blocks } = tree('THÔNG TƯ\nHướng dẫn chức năng\nBộ trưởng ban hành Thông tư.\nNơi nhận:\n- Lưu: VT.\nBỘ TRƯỞNG\nLò Thị Én')
  expect(blocks.map(block => block.zone[0]).join('')).toBe('hhbcccc')
})

test('a short line without number, print or stop among sentences is a heading; the rest of a wrapped one is not', () => {
  const part = 'KẾ HOẠCH\nnăm 2026\n\nI. NHIỆM VỤ\n'
  expect(
    outline(
      `${part}Nâng cao chất lượng quản lý\nCác tổ rà soát danh sách học sinh, báo cáo hằng tuần.\nChế độ báo cáo\nCác tổ báo cáo kết quả trước ngày 25 hằng tháng.`,
    ),
  ).toEqual(['1 I NHIỆM VỤ', '2 · Nâng cao chất lượng quản lý', '2 · Chế độ báo cáo'])
  expect(
    outline(`${part}1. Đối với Công ty TNHH Đại Phát và Doanh nghiệp tư nhân\nAn Thành Khe Sim\nKhai thác đúng phạm vi, ranh giới được cấp phép.`),
  ).not.toContain('3 · An Thành Khe Sim')
})
