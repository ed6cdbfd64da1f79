import { describe, expect, test } from 'vitest'
import { borders, docx, p, run, table, tc, tr } from '../../test/docx.ts'
import { textOf } from '../../test/read.ts'

/** The table between two paragraphs long enough that it is neither letterhead nor signature. */
const long = 'Đoạn văn thường, dài hơn một trăm hai mươi ký tự, để bảng đứng giữa văn bản chứ không phải ở đầu hay ở cuối, nơi bảng chỉ để trình bày.'

async function read(content: string, styles = ''): Promise<string[]> {
  const text = await textOf(docx({ body: p(long) + content + p(long), styles }))
  expect(text.startsWith(`${long}\n`) && text.endsWith(`\n${long}`)).toBe(true)
  return text.slice(long.length + 1, -long.length - 1).split('\n')
}

describe('pipe rows', () => {
  test('head, rule, rows', async () => {
    expect(
      await read(
        table([
          ['TT', 'Chỉ tiêu', 'Kế hoạch'],
          ['1', 'Lúa', '120'],
          ['2', 'Ngô', '80'],
        ]),
      ),
    ).toEqual(['| TT | Chỉ tiêu | Kế hoạch |', '|---|---|---|', '| 1 | Lúa | 120 |', '| 2 | Ngô | 80 |'])
  })

  test('paragraphs, breaks and a nested table of a cell are one line', async () => {
    const nested = table([
      ['x', 'y'],
      ['z', 't'],
    ])
    expect(
      await read(
        table([
          ['A', 'B'],
          [p('một') + p('hai'), '<w:p><w:r><w:t>ba</w:t><w:br/><w:t>bốn</w:t></w:r></w:p>'],
          [nested + p(''), 'năm'],
        ]),
      ),
    ).toEqual(['| A | B |', '|---|---|', '| một hai | ba bốn |', '| x y z t | năm |'])
  })

  test('a bar in a cell is escaped', async () => {
    expect(
      await read(
        table([
          ['A', 'B'],
          ['x|y', 'z'],
        ]),
      ),
    ).toContain('| x\\|y | z |')
  })

  test('two tables in a row stay apart', async () => {
    const one = table([
      ['A', 'B'],
      ['1', '2'],
    ])
    expect(await read(one + one)).toEqual(['| A | B |', '|---|---|', '| 1 | 2 |', '', '| A | B |', '|---|---|', '| 1 | 2 |'])
  })

  test('empty cells and short rows keep the columns', async () => {
    expect(await read(table([['A', 'B', 'C'], ['1', '', '3'], ['4']]))).toEqual(['| A | B | C |', '|---|---|---|', '| 1 |  | 3 |', '| 4 |  |  |'])
  })

  test('gridBefore leaves columns out at the left', async () => {
    const rows = tr(['A', 'B', 'C']) + tr(['x', 'y'], '<w:gridBefore w:val="1"/>')
    expect(await read(`<w:tbl><w:tblPr>${borders}</w:tblPr>${rows}</w:tbl>`)).toEqual(['| A | B | C |', '|---|---|---|', '|  | x | y |'])
  })
})

describe('merged cells', () => {
  const wide = (text: string, span: number) => tc(p(text), `<w:gridSpan w:val="${span}"/>`)
  const top = (text: string) => tc(p(text), '<w:vMerge w:val="restart"/>')
  const below = () => tc(p(''), '<w:vMerge/>')
  const make = (...rows: string[][]) => `<w:tbl><w:tblPr>${borders}</w:tblPr>${rows.map(cells => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`

  test('a value over rows is repeated', async () => {
    expect(await read(make([tc('Việc'), tc('Chủ trì')], [tc('a'), top('Công an xã')], [tc('b'), below()], [tc('c'), tc('Quân sự')]))).toEqual([
      '| Việc | Chủ trì |',
      '|---|---|',
      '| a | Công an xã |',
      '| b | Công an xã |',
      '| c | Quân sự |',
    ])
  })

  test('a long text over rows is said once', async () => {
    const text = 'dài '.repeat(100).trim()
    expect(await read(make([tc('Việc'), tc('Ghi chú')], [tc('a'), top(text)], [tc('b'), below()]))).toEqual([
      '| Việc | Ghi chú |',
      '|---|---|',
      `| a | ${text} |`,
      '| b |  |',
    ])
  })

  test('a body cell over columns stands in the first', async () => {
    expect(await read(make([tc('TT'), tc('Tên'), tc('Số')], [wide('I. Kinh tế', 3)], [tc('1'), tc('Lúa'), tc('5')]))).toEqual([
      '| TT | Tên | Số |',
      '|---|---|---|',
      '| I. Kinh tế |  |  |',
      '| 1 | Lúa | 5 |',
    ])
  })

  test('two head rows become one', async () => {
    const head = [
      [top('TT'), top('Chỉ tiêu'), wide('Năm 2026', 2)],
      [below(), below(), tc('Kế hoạch'), tc('Thực hiện')],
    ]
    expect(await read(make(...head, [tc('1'), tc('Lúa'), tc('120'), tc('60')]))).toEqual([
      '| TT | Chỉ tiêu | Năm 2026 Kế hoạch | Năm 2026 Thực hiện |',
      '|---|---|---|---|',
      '| 1 | Lúa | 120 | 60 |',
    ])
  })

  test('rows declared as head', async () => {
    const head = tr(['Năm', 'Năm'], '<w:tblHeader/>') + tr(['2025', '2026'], '<w:tblHeader/>')
    expect(await read(`<w:tbl><w:tblPr>${borders}</w:tblPr>${head}${tr(['1', '2'])}</w:tbl>`)).toEqual(['| Năm 2025 | Năm 2026 |', '|---|---|', '| 1 | 2 |'])
  })

  test('old horizontal merges', async () => {
    const row = [tc('a', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('b')]
    expect(await read(make([tc('A'), tc('B'), tc('C')], row))).toContain('| a |  | b |')
  })

  test('edges that nearly meet are one edge', async () => {
    const grid = `<w:tblGrid>${[1000, 40, 2000, 3000].map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    const rows = [
      [tc('A'), wide('B', 2), tc('C')],
      [wide('1', 2), tc('2'), tc('3')],
      [wide('tổng', 3), tc('6')],
    ]
    expect(await read(make(...rows).replace('</w:tblPr>', `</w:tblPr>${grid}`))).toEqual(['| A | B | C |', '|---|---|---|', '| 1 | 2 | 3 |', '| tổng |  | 6 |'])
  })

  test('spans nobody could draw are not believed', async () => {
    const rows = await read(make([tc('A'), tc('B')], [wide('x', 999_999_999), tc('y')], [tc('1'), wide('2', -5)]))
    expect(rows.length).toBe(4)
    expect(rows[0]?.length).toBeLessThan(1000)
  })
})

describe('tables that only place text', () => {
  const head = [
    p('ỦY BAN NHÂN DÂN') + p('XÃ AN KHÊ THƯỢNG') + p('Số: 12/BC-UBND'),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('An Khê Thượng, ngày 05 tháng 6 năm 2026'),
  ]
  const foot = [p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT.'), p('T/M BAN THƯỜNG VỤ') + p('BÍ THƯ')]

  test('letterhead and foot are their paragraphs, left cell first', async () => {
    const text = await textOf(docx({ body: table([head], '') + p(long) + table([foot], '') }))
    expect(text).toBe(
      [
        'ỦY BAN NHÂN DÂN',
        'XÃ AN KHÊ THƯỢNG',
        'Số: 12/BC-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'An Khê Thượng, ngày 05 tháng 6 năm 2026',
        long,
        'Nơi nhận:',
        '- Như trên;',
        '- Lưu: VT.',
        'T/M BAN THƯỜNG VỤ',
        'BÍ THƯ',
      ].join('\n'),
    )
  })

  test('a letterhead drawn with lines is still a letterhead', async () => {
    const rows = [
      [p('ĐẢNG BỘ TỈNH') + p('ĐẢNG ỦY XÃ'), p('ĐẢNG CỘNG SẢN VIỆT NAM')],
      ['Số 12', 'ngày 05'],
    ]
    expect(await textOf(docx({ body: table(rows) + p(long) }))).toBe(`ĐẢNG BỘ TỈNH\nĐẢNG ỦY XÃ\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 12\nngày 05\n${long}`)
  })

  test('one line under a name does not make a ruled table', async () => {
    const cell = (content: string) => `<w:tcPr><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr>${content}`
    const text = await textOf(
      docx({
        body:
          p(long) +
          `<w:tbl><w:tblPr/><w:tr><w:tc>${cell(p('A') + p('B'))}</w:tc><w:tc>${cell(p('C'))}</w:tc></w:tr><w:tr><w:tc>${p('D')}</w:tc><w:tc>${p('E')}</w:tc></w:tr></w:tbl>` +
          p(long),
      }),
    )
    expect(text).toBe(`${long}\nA\nB\nC\nD\nE\n${long}`)
  })

  test('a foot before an annex is one too', async () => {
    expect(await read(table([foot], ''))).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ'])
  })

  test('a frame around text, of one cell or one column, is text', async () => {
    expect(await read(table([[p('một') + p('hai')]]))).toEqual(['một', 'hai'])
    expect(await read(table([['một'], ['hai']]))).toEqual(['một', 'hai'])
  })

  test('a grid of figures without lines is a table', async () => {
    expect(
      await read(
        table(
          [
            ['TT', 'Tên', 'Số'],
            ['1', 'Lúa', '5'],
            ['2', 'Ngô', '6'],
            ['3', 'Sắn', '7'],
            ['4', 'Chè', '8'],
          ],
          '',
        ),
      ),
    ).toContain('| 1 | Lúa | 5 |')
  })

  test('a ruled table at the end of an annex is a table', async () => {
    expect(
      await textOf(
        docx({
          body:
            p(long) +
            table([
              ['TT', 'Việc'],
              ['1', p('một') + p('hai')],
              ['2', 'ba'],
            ]),
        }),
      ),
    ).toContain('| 1 | một hai |')
  })
})

describe('lines of a table', () => {
  const style = (properties: string, more = '') =>
    `<w:style w:type="table" w:styleId="Luoi"${more}><w:name w:val="Luoi"/><w:tblPr>${properties}</w:tblPr></w:style>`
  const rows = [
    ['Việc', 'Hạn'],
    ['a', '1'],
    ['b', '2'],
  ]

  test('come from the style', async () => {
    expect(await read(table(rows, '<w:tblStyle w:val="Luoi"/>'), style(borders))).toContain('| a | 1 |')
  })

  test('come from the style a style stands on', async () => {
    const styles = `${style(borders)}<w:style w:type="table" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Luoi"/></w:style>`
    expect(await read(table(rows, '<w:tblStyle w:val="Con"/>'), styles)).toContain('| a | 1 |')
  })

  test('may be taken away by the table or by its cells', async () => {
    const none = borders.replaceAll('single', 'nil')
    expect(await read(table(rows, `<w:tblStyle w:val="Luoi"/>${none}`), style(borders))).toEqual(['Việc', 'Hạn', 'a', '1', 'b', '2'])
    const bare = `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map(side => `<w:${side} w:val="nil"/>`).join('')}</w:tcBorders>`
    const cells = rows.map(row => `<w:tr>${row.map(text => tc(p(text), bare)).join('')}</w:tr>`).join('')
    expect(await read(`<w:tbl><w:tblPr>${borders}</w:tblPr>${cells}</w:tbl>`)).toEqual(['Việc', 'Hạn', 'a', '1', 'b', '2'])
  })
})

test('rows and cells in content controls are found', async () => {
  const row = (text: string) => `<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${tc(text)}</w:sdtContent></w:sdt>${tc('x')}</w:tr></w:sdtContent></w:sdt>`
  expect(await read(`<w:tbl><w:tblPr>${borders}</w:tblPr>${row('A')}${row('B')}</w:tbl>`)).toEqual(['| A | x |', '|---|---|', '| B | x |'])
})

test('a table without rows is nothing', async () => {
  expect(await textOf(docx({ body: `${p('a')}<w:tbl/>${p(run('b'))}` }))).toBe('a\n\nb')
})
