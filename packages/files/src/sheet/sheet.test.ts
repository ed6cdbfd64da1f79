import { describe, expect, test } from 'vitest'
import { compoundFile } from '../../test/compound-file.ts'
import { type SheetToMake, xlsx } from '../../test/xlsx.ts'
import { zip } from '../../test/zip.ts'
import type { Limits } from '../limits.ts'
import type { FileRefused } from '../refusal.ts'
import { readSheets } from './index.ts'
import { serialDay } from './serial-day.ts'

const cellsOf = async (bytes: Uint8Array, name = 'bảng.xlsx') => (await readSheets(bytes, { name })).sheets.map(({ rows }) => rows.map(({ cells }) => cells))
const one = async (sheet: SheetToMake, options = {}) => (await cellsOf(xlsx([sheet], options)))[0]
const csv = async (text: string | Uint8Array) => (await cellsOf(typeof text === 'string' ? Buffer.from(text) : text, 'bảng.csv'))[0]

async function refusal(bytes: Uint8Array, name = 'bảng.xlsx', limits: Partial<Limits> = {}): Promise<string> {
  try {
    await readSheets(bytes, { name, limits })
  } catch (error) {
    const { code, inputs } = error as FileRefused
    return inputs.what === undefined ? code : `${code} ${inputs.what}`
  }
  return 'read'
}

describe('.xlsx', () => {
  test('texts, numbers, days, shares, truth, errors', async () => {
    expect(
      await one({
        rows: [['Nội dung', 12, 0.1 + 0.2, { day: 46203 }, { percent: 0.605 }, { xml: '<c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#REF!</v></c>' }]],
      }),
    ).toEqual([['Nội dung', '12', '0.3', '30/6/2026', '60.5%', 'TRUE', '#REF!']])
  })

  test('days counted from 1904', async () => expect(await one({ rows: [[{ day: 44741 }]] }, { date1904: true })).toEqual([['30/6/2026']]))

  test('texts in the cell itself, in pieces, decomposed, with readings beside them', async () => {
    const inline = '<c r="A1" t="inlineStr"><is><r><t>Rà </t></r><r><t>soát</t></r></is></c>'
    expect(await one({ rows: [[{ xml: inline }, 'hộ nghèo'.normalize('NFD')]] })).toEqual([['Rà soát', 'hộ nghèo']])
    const strings = '<sst><si><r><t>một</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh><r><t> hai</t></r></si></sst>'
    expect(await one({ rows: [['x']] }, { parts: [{ name: 'xl/sharedStrings.xml', data: strings }] })).toEqual([['một hai']])
  })

  test('line ends and signs that XML cannot hold', async () => {
    expect(await one({ rows: [['- một_x000D_\n- hai', 'ba_x0000__xD800_', '_x005F_x000D_']] })).toEqual([['- một\n- hai', 'ba\ufffd', '_x000D_']])
  })

  test('a prefix before every name, as some programs write', async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="3"><x:c r="B3" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const [read] = (await readSheets(xlsx([{ rows: [] }], { parts: [{ name: 'xl/worksheets/sheet1.xml', data: sheet }] }), { name: 'x' })).sheets
    expect(read?.rows).toEqual([{ number: 3, cells: ['', 'a'] }])
  })

  test('a formula is its result; without one it is told', async () => {
    const bytes = xlsx([{ rows: [[{ formula: 'A2&"x"', value: 'kết quả' }, { formula: 'HYPERLINK("http://x")' }, { formula: '1+1', value: 2 }]] }])
    expect((await readSheets(bytes, { name: 'x' })).sheets).toEqual([
      { name: 'Sheet1', hidden: false, rows: [{ number: 1, cells: ['kết quả', '', '2'] }], uncalculated: 1 },
    ])
  })

  test('merged cells all say the same; an area makes no lines', async () => {
    expect(await one({ rows: [['TT', 'Chủ trì'], [1, 'Phòng Kinh tế'], [2], [3, 'Công an xã'], ['Cộng']], merged: ['B2:B3', 'A5:C1048576'] })).toEqual([
      ['TT', 'Chủ trì'],
      ['1', 'Phòng Kinh tế'],
      ['2', 'Phòng Kinh tế'],
      ['3', 'Công an xã'],
      ['Cộng', 'Cộng', 'Cộng'],
    ])
  })

  test('several sheets, one of them hidden', async () => {
    const { sheets } = await readSheets(
      xlsx([
        { name: 'Đảng ủy', rows: [['a']] },
        { name: 'Ẩn', rows: [['b']], state: 'hidden' },
      ]),
      { name: 'x' },
    )
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Đảng ủy', false],
      ['Ẩn', true],
    ])
  })

  test('lines keep their numbers, and letters before Unicode become letters', async () => {
    const tcvn3 = ['Rµ so¸t hé nghÌo', 'B¸o c¸o kÕt qu¶ thùc hiÖn nghÞ quyÕt']
    const { sheets } = await readSheets(xlsx([{ rows: [[], [], tcvn3] }]), { name: 'x' })
    expect(sheets[0]?.rows).toEqual([{ number: 3, cells: ['Rà soát hộ nghèo', 'Báo cáo kết quả thực hiện nghị quyết'] }])
  })

  test('a million empty lines are none', async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, index) => `<row r="${index + 1}"/>`).join('')
    const data = `<worksheet><sheetData>${rows.replace('<row r="7"/>', '<row r="7"><c r="A7" t="str"><v>x</v></c></row>')}</sheetData></worksheet>`
    expect(await one({ rows: [] }, { parts: [{ name: 'xl/worksheets/sheet1.xml', data }] })).toEqual([['x']])
  })
})

describe('separated values', () => {
  test.each([
    [',', 'TT,Nội dung\n1,"Rà soát, lập ""danh sách""\nhộ nghèo"\n'],
    [';', 'TT;Nội dung\r\n1;"Rà soát, lập ""danh sách""\nhộ nghèo"\r\n'],
    ['tab', 'TT\tNội dung\n1\t"Rà soát, lập ""danh sách""\nhộ nghèo"'],
    ['said', 'sep=|\nTT|Nội dung\n1|"Rà soát, lập ""danh sách""\nhộ nghèo"'],
  ])('cut by %s', async (_, text) => {
    expect(await csv(text)).toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Rà soát, lập "danh sách"\nhộ nghèo'],
    ])
  })

  test('UTF-8 with its mark, UTF-16 both ways, windows-1258', async () => {
    const text = 'TT;Nội dung\n1;Rà soát hộ nghèo\n'
    const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le'), swapped])
      expect(await csv(bytes)).toEqual([
        ['TT', 'Nội dung'],
        ['1', 'Rà soát hộ nghèo'],
      ])
    // 'ộ' is ô and a dot below, 'à' one byte.
    const bytes = Buffer.from(
      'TT;Nội dung\n1;Rà soát hộ nghèo, lập danh sách\n'
        .replaceAll('ộ', '\xf4\xf2')
        .replaceAll('à', '\xe0')
        .replaceAll('á', '\xe1')
        .replaceAll('è', 'e\xcc')
        .replaceAll('ậ', '\xe2\xf2'),
      'latin1',
    )
    expect((await csv(bytes))?.[1]).toEqual(['1', 'Rà soát hộ nghèo, lập danh sách'])
  })

  test.each([',', ';', '\t', '|'])('a head alone, cut by %j: a table where the file is named so', async separator => {
    const head = Buffer.from(`\ufeff\n${['TT', 'Nội dung', 'Chủ trì'].join(separator)}\r\n`)
    expect(await csv(head)).toEqual([['TT', 'Nội dung', 'Chủ trì']])
    expect(await refusal(head, 'ghi chú.txt')).toBe('unknown-kind text')
    expect(await refusal(Buffer.from('Kính gửi đồng chí.'), 'bảng.csv')).toBe('unknown-kind text')
  })

  test('signs that nobody sees', async () =>
    expect(await csv('Nội dung,Chủ trì\nRà\u0000 soát,Công an xã\n')).toEqual([
      ['Nội dung', 'Chủ trì'],
      ['Rà soát', 'Công an xã'],
    ]))

  test('what looks like a formula is a text; an open quote takes the rest', async () => {
    expect(await csv('a,b\n\'=1+1,"chưa đóng\nvẫn đây')).toEqual([
      ['a', 'b'],
      ['=1+1', 'chưa đóng\nvẫn đây'],
    ])
  })
})

describe('refused, by name', () => {
  const good = xlsx([{ rows: [['a', 'b']] }])
  const sheet = (data: string) => xlsx([{ rows: [] }], { parts: [{ name: 'xl/worksheets/sheet1.xml', data }] })
  const ole = (stream: string) => compoundFile({ [stream]: new Uint8Array(8) })

  test.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['a workbook with nothing in it', xlsx([{ rows: [] }]), 'empty'],
    ['running text', Buffer.from('Kính gửi đồng chí.\nNội dung.'), 'unknown-kind text'],
    ['a web page under a false name', Buffer.from('<html><body><table><tr><td>1</td></tr></table></body></html>'), 'unknown-kind html'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'unknown-kind pdf'],
    [
      'a .docx',
      zip([
        { name: '[Content_Types].xml', data: '' },
        { name: 'word/document.xml', data: '' },
      ]),
      'unknown-kind docx',
    ],
    ['an .ods', zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true }]), 'unknown-kind ods'],
    [
      'an .xlsb',
      zip([
        { name: '[Content_Types].xml', data: '' },
        { name: 'xl/workbook.bin', data: '' },
      ]),
      'unknown-kind xlsb',
    ],
    ['a zip', zip([{ name: 'a.txt', data: 'a' }]), 'unknown-kind zip'],
    ['an old .xls', ole('Workbook'), 'unknown-kind xls'],
    ['a locked workbook', ole('EncryptedPackage'), 'encrypted'],
    ['a zip with a password', xlsx([{ rows: [['a']] }], { parts: [{ name: 'xl/worksheets/sheet1.xml', data: 'x', encrypted: true }] }), 'encrypted'],
    ['half a file', good.subarray(0, good.length - 30), 'truncated'],
    ['XML that ends early', sheet('<worksheet><sheetData><row'), 'damaged'],
    ['a DTD', sheet('<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]><worksheet>&a;</worksheet>'), 'damaged'],
    ['a bomb of zeros', sheet(' '.repeat(60_000_000)), 'unpacked-too-large'],
  ])('%s', async (_, bytes, expected) => expect(await refusal(bytes)).toBe(expected))

  test('too many lines, too many cells', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => [index])
    expect(await refusal(xlsx([{ rows }]), 'x.xlsx', { sheetRows: 10 })).toBe('unpacked-too-large')
    expect(await refusal(xlsx([{ rows }]), 'x.xlsx', { sheetElements: 30 })).toBe('unpacked-too-large')
    expect(await refusal(Buffer.from('a,b\n'.repeat(12)), 'x.csv', { sheetRows: 10 })).toBe('unpacked-too-large')
    expect(await refusal(Buffer.from('a,b\n'.repeat(12)), 'x.csv', { textBytes: 10 })).toBe('too-large')
  })
})

test.each([
  [1, '1/1/1900'],
  [59, '28/2/1900'],
  [60, null],
  [61, '1/3/1900'],
  [46203.75, '30/6/2026'],
  [2_958_465, '31/12/9999'],
  [2_958_466, null],
  [0, null],
  [-3, null],
  [Number.NaN, null],
])('the day of %d is %s', (serial, day) => expect(serialDay(serial)).toBe(day))
