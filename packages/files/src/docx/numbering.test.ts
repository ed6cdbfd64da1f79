import { expect, test } from 'vitest'
import { abstractNum, docx, level, num, numbered, p, table, tc } from '../../test/docx.ts'
import { textOf } from '../../test/read.ts'

const outline = abstractNum(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'decimal', '%2.%3.') + level(3, 'lowerLetter', '%4)'))

test('writes the labels of an outline', async () => {
  const numbering = outline + num(1, 0)
  const body = [
    p('Kết quả', numbered(1, 0)),
    p('Kinh tế', numbered(1, 1)),
    p('Nông nghiệp', numbered(1, 2)),
    p('Lúa', numbered(1, 3)),
    p('Ngô', numbered(1, 3)),
    p('Công nghiệp', numbered(1, 2)),
    p('Văn hóa', numbered(1, 1)),
    p('Hạn chế', numbered(1, 0)),
    p('Chủ quan', numbered(1, 1)),
  ].join('')
  expect(await textOf(docx({ body, numbering }))).toBe(
    ['I. Kết quả', '1. Kinh tế', '1.1. Nông nghiệp', 'a) Lúa', 'b) Ngô', '1.2. Công nghiệp', '2. Văn hóa', 'II. Hạn chế', '1. Chủ quan'].join('\n'),
  )
})

test('bullets are dashes, a plus stays a plus', async () => {
  const numbering = abstractNum(0, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', '+') + level(2, 'bullet', 'o')) + num(1, 0)
  const body = p('một', numbered(1, 0)) + p('hai', numbered(1, 1)) + p('ba', numbered(1, 2))
  expect(await textOf(docx({ body, numbering }))).toBe('- một\n+ hai\n- ba')
})

test('a list that shares a definition counts on', async () => {
  const numbering = abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0)
  const body = p('một', numbered(1, 0)) + p('xen giữa') + p('hai', numbered(2, 0))
  expect(await textOf(docx({ body, numbering }))).toBe('1. một\nxen giữa\n2. hai')
})

test('an override begins again, once', async () => {
  const numbering = abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
  const body = p('a', numbered(1, 0)) + p('b', numbered(1, 0)) + p('c', numbered(2, 0)) + p('d', numbered(2, 0))
  expect(await textOf(docx({ body, numbering }))).toBe('1. a\n2. b\n1. c\n2. d')
})

test('an override may bring a whole level', async () => {
  const numbering = abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`)
  expect(await textOf(docx({ body: p('x', numbered(1, 0)), numbering }))).toBe('a) x')
})

test('lvlRestart 0 never begins again, lvlRestart 1 only after the first level', async () => {
  const never = abstractNum(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'))
  const body = p('A', numbered(1, 0)) + p('x', numbered(1, 1)) + p('B', numbered(1, 0)) + p('y', numbered(1, 1))
  expect(await textOf(docx({ body, numbering: never + num(1, 0) }))).toBe('I. A\n1. x\nII. B\n2. y')
  const first = abstractNum(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'))
  const deep = [
    p('A', numbered(1, 0)),
    p('x', numbered(1, 1)),
    p('m', numbered(1, 2)),
    p('y', numbered(1, 1)),
    p('n', numbered(1, 2)),
    p('B', numbered(1, 0)),
    p('o', numbered(1, 2)),
  ].join('')
  expect(await textOf(docx({ body: deep, numbering: first + num(1, 0) }))).toBe('I. A\n1. x\na) m\n2. y\nb) n\nII. B\na) o')
})

test('isLgl writes higher levels in digits', async () => {
  const numbering = abstractNum(0, level(0, 'upperRoman', 'Mục %1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) + num(1, 0)
  expect(await textOf(docx({ body: p('A', numbered(1, 0)) + p('B', numbered(1, 1)), numbering }))).toBe('Mục I. A\n1.1. B')
})

test('a deeper level without its parent shows the first number of the parent', async () => {
  const numbering = abstractNum(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')) + num(1, 0)
  expect(await textOf(docx({ body: p('x', numbered(1, 1)) + p('y', numbered(1, 0)), numbering }))).toBe('1.1. x\n1. y')
})

test('suffix nothing, format none, number formats', async () => {
  const numbering =
    abstractNum(
      0,
      level(0, 'decimal', 'Điều %1. ', '<w:suff w:val="nothing"/>') + level(1, 'none', '') + level(2, 'decimalZero', '%3') + level(3, 'upperLetter', '%4.'),
    ) + num(1, 0)
  const body = p('Phạm vi', numbered(1, 0)) + p('không số', numbered(1, 1)) + p('hai chữ số', numbered(1, 2)) + p('chữ', numbered(1, 3))
  expect(await textOf(docx({ body, numbering }))).toBe('Điều 1. Phạm vi\nkhông số\n01 hai chữ số\nA. chữ')
})

test('numbering through styles: the level is the one that names the style', async () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Tieumuc"><w:name w:val="Tieu muc"/><w:basedOn w:val="Muc"/></w:style>',
  ].join('')
  const numbering =
    abstractNum(0, level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') + level(1, 'decimal', '%2.', '<w:pStyle w:val="Tieumuc"/>')) + num(1, 0)
  const body = p('A', '<w:pStyle w:val="Muc"/>') + p('B', '<w:pStyle w:val="Tieumuc"/>') + p('C', '<w:pStyle w:val="Muc"/>')
  expect(await textOf(docx({ body, styles, numbering }))).toBe('I. A\n1. B\nII. C')
})

test('numId 0 takes the number of the style away', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const numbering = abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0)
  expect(await textOf(docx({ body: p('A', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'), styles, numbering }))).toBe('A')
})

test('a definition that points to a list style takes the levels of that style', async () => {
  const styles = '<w:style w:type="numbering" w:styleId="DS"><w:name w:val="DS"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
  const numbering =
    abstractNum(0, '<w:numStyleLink w:val="DS"/>') + abstractNum(1, `<w:styleLink w:val="DS"/>${level(0, 'lowerRoman', '%1)')}`) + num(1, 0) + num(2, 1)
  expect(await textOf(docx({ body: p('A', numbered(1, 0)) + p('B', numbered(1, 0)), styles, numbering }))).toBe('i) A\nii) B')
})

test('an empty numbered paragraph shows its number, as in the first column of a table', async () => {
  const numbering = abstractNum(0, level(0, 'decimal', '%1')) + num(1, 0)
  const row = [p('', numbered(1, 0)), 'Nội dung']
  expect(
    await textOf(
      docx({
        body:
          p('Bảng') +
          p('Đoạn văn đứng trước bảng để bảng không ở đầu văn bản, đủ dài hơn một trăm hai mươi ký tự, như trong mọi văn bản thật có bảng số liệu.') +
          table([['TT', 'Việc'], row, row]),
        numbering,
      }),
    ),
  ).toContain('| 1 | Nội dung |\n| 2 | Nội dung |')
})

test('unknown lists, levels and broken numbers show no label', async () => {
  const numbering = abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(3, 9)
  const body =
    p('a', numbered(9, 0)) + p('b', numbered(3, 0)) + p('c', numbered(1, 5)) + p('d', '<w:numPr><w:numId w:val="x"/></w:numPr>') + p('e', numbered(1, 0))
  expect(await textOf(docx({ body, numbering }))).toBe('a\nb\nc\nd\n1. e')
  expect(await textOf(docx({ body: p('x', numbered(1, 0)) }))).toBe('x')
})

test('the words of a label in an old font are converted', async () => {
  const numbering =
    abstractNum(
      0,
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="\u00a7i\u00d2u %1."/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:lvl>',
    ) + num(1, 0)
  expect(await textOf(docx({ body: p('x', numbered(1, 0)), numbering }))).toBe('Điều 1. x')
})

test('a cell counts like any paragraph', async () => {
  const numbering = abstractNum(0, level(0, 'decimal', '%1.')) + num(1, 0)
  const body = p('a', numbered(1, 0)) + table([[tc(p('b', numbered(1, 0))).slice('<w:tc>'.length, -'</w:tc>'.length)]]) + p('c', numbered(1, 0))
  expect(await textOf(docx({ body, numbering }))).toBe('1. a\n2. b\n3. c')
})
