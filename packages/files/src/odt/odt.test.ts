import { describe, expect, test } from 'vitest'
import { odt } from '../../test/odt.ts'
import { refusalOf, source, textOf } from '../../test/read.ts'

const p = (content: string, style = '') => `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`
const read = (body: string, more: { automatic?: string; styles?: string } = {}) => textOf(odt({ body, ...more }))
const numberLevel = (level: number, format: string, suffix: string, more = '') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="${suffix}" ${more}/>`
const listStyle = (content: string, name = 'L1') => `<text:list-style style:name="${name}">${content}</text:list-style>`
const item = (content: string, more = '') => `<text:list-item${more}>${content}</text:list-item>`
const list = (content: string, more = 'text:style-name="L1"') => `<text:list ${more}>${content}</text:list>`

describe('text', () => {
  test.each([
    ['spans', p('Đảng <text:span text:style-name="T1">ủy</text:span> xã'), 'Đảng ủy xã'],
    ['white space of the file', p('a\n   b   <text:span>  c</text:span>'), 'a b c'],
    ['spaces meant', p('a<text:s text:c="3"/>b'), 'a b'],
    ['tab and break', p('a<text:tab/>b<text:line-break/>c'), 'a\tb\nc'],
    ['link and field', p('<text:a>trang</text:a> <text:page-number>3</text:page-number>'), 'trang 3'],
    ['bookmarks and comments', p('a<text:bookmark-start text:name="x"/>b<office:annotation><text:p>nhận xét</text:p></office:annotation>c'), 'abc'],
    ['hidden text', p('a<text:hidden-text text:string-value="x">x</text:hidden-text>b'), 'ab'],
    ['hidden paragraph', p('a') + p('<text:hidden-paragraph text:is-hidden="true"/>b') + p('c'), 'a\nc'],
    ['hidden section', `<text:section text:display="none">${p('a')}</text:section><text:section>${p('b')}</text:section>`, 'b'],
    [
      'table of contents',
      `<text:table-of-content><text:index-body>${p('I. Kết quả 3')}</text:index-body></text:table-of-content>${p('I. Kết quả')}`,
      'I. Kết quả',
    ],
    ['ruby', p('<text:ruby><text:ruby-base>chữ</text:ruby-base><text:ruby-text>chú</text:ruby-text></text:ruby>'), 'chữ'],
    ['frames', p('a<draw:frame><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame>b') + p('c'), 'ab\nDỰ THẢO\nc'],
    ['a frame in a group, once', p('a<draw:g><draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame></draw:g>'), 'a\nb'],
    ['a frame of the page', `<draw:frame><draw:text-box><text:p>a</text:p></draw:text-box></draw:frame>${p('b')}`, 'a\nb'],
    ['shapes', p('a<draw:custom-shape><text:p>b</text:p></draw:custom-shape>'), 'a\nb'],
  ])('%s', async (_, body, expected) => {
    expect(await read(body)).toBe(expected)
  })

  test('hidden, capital and raised by style', async () => {
    const style = (name: string, properties: string) =>
      `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
    const automatic = style('An', 'text:display="none"') + style('Hoa', 'fo:text-transform="uppercase"') + style('Mu', 'style:text-position="super 58%"')
    const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`
    expect(
      await read(p(`hội nghị${span('Mu', '1')}${span('An', 'ẩn')} ${span('Hoa', 'báo cáo')} 5 km${span('Mu', '2')}, 35${span('Mu', '0')}C`), { automatic }),
    ).toBe('hội nghị<sup>1</sup> BÁO CÁO 5 km2, 35°C')
  })
})

describe('lists', () => {
  const levels =
    numberLevel(1, 'I', '.') +
    numberLevel(2, '1', '.') +
    numberLevel(3, '1', '.', 'text:display-levels="2"') +
    '<text:list-level-style-bullet text:level="4" text:bullet-char="•"/>'

  test('labels of an outline', async () => {
    const deep = list(item(p('Kinh tế') + list(item(p('Lúa') + list(item(p('đông xuân')), '')), '')) + item(p('Văn hóa')), '')
    expect(await read(list(item(p('Kết quả') + deep) + item(p('Hạn chế'))), { automatic: listStyle(levels) })).toBe(
      'I. Kết quả\n1. Kinh tế\n1.1. Lúa\n- đông xuân\n2. Văn hóa\nII. Hạn chế',
    )
  })

  test('the second paragraph of an item has no label', async () => {
    expect(await read(list(item(p('a') + p('b')) + item(p('c'))), { automatic: listStyle(numberLevel(1, '1', ')')) })).toBe('1) a\nb\n2) c')
  })

  test('a list begins again unless it goes on', async () => {
    const automatic = listStyle(numberLevel(1, '1', '.'))
    const one = list(item(p('a')), 'text:style-name="L1" xml:id="d1"')
    expect(await read(one + list(item(p('b'))), { automatic })).toBe('1. a\n1. b')
    expect(await read(one + list(item(p('b')), 'text:style-name="L1" text:continue-numbering="true"'), { automatic })).toBe('1. a\n2. b')
    expect(await read(one + list(item(p('x'))) + list(item(p('b')), 'text:style-name="L1" text:continue-list="d1"'), { automatic })).toBe('1. a\n1. x\n2. b')
  })

  test('start values, headers, prefixes, the pattern of LibreOffice', async () => {
    const automatic = listStyle(
      '<text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Điều " style:num-suffix="." text:start-value="3"/>',
    )
    expect(await read(list(`${item(p('a'))}<text:list-header>${p('b')}</text:list-header>${item(p('c'), ' text:start-value="9"')}`), { automatic })).toBe(
      'Điều 3. a\nb\nĐiều 9. c',
    )
    const pattern = listStyle('<text:list-level-style-number text:level="1" loext:num-list-format="(%1%)" style:num-format="a"/>')
    expect(await read(list(item(p('a'))), { automatic: pattern })).toBe('(a) a')
  })

  test('a list without a known style has no labels', async () => {
    expect(await read(list(item(p('a')), 'text:style-name="Khac"'))).toBe('a')
  })

  test('numbered headings', async () => {
    const styles =
      '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="."/></text:outline-style>'
    const h = (level: number, text: string, more = '') => `<text:h text:outline-level="${level}"${more}>${text}</text:h>`
    const { text, hints } = await source(
      odt({ body: h(1, 'A') + h(2, 'B') + h(2, 'C') + h(1, 'D', ' text:is-list-header="true"') + h(1, 'E') + h(2, 'G'), styles }),
    )
    expect(text).toBe('I. A\n1. B\n2. C\nD\nII. E\n1. G')
    expect(hints.map(hint => hint.heading)).toEqual([1, 2, 2, 1, 1, 2])
  })
})

describe('tables', () => {
  const long = 'Đoạn văn thường, dài hơn một trăm hai mươi ký tự, để bảng đứng giữa văn bản chứ không phải ở đầu hay ở cuối, nơi bảng chỉ để trình bày.'
  const ruled = '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>'
  const cell = (content: string, more = '', style = 'C') => `<table:table-cell table:style-name="${style}" ${more}>${p(content)}</table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
  const middle = async (rows: string) => {
    const text = await read(`${p(long)}<table:table>${rows}</table:table>${p(long)}`, { automatic: ruled })
    return text.slice(long.length + 1, -long.length - 1).split('\n')
  }

  test('head rows and spans', async () => {
    const head = `<table:table-header-rows>${row(cell('TT', 'table:number-rows-spanned="2"'), cell('Năm', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}${row('<table:covered-table-cell/>', cell('KH'), cell('TH'))}</table:table-header-rows>`
    const body = row(cell('1'), cell('gộp', 'table:number-rows-spanned="2"'), cell('5')) + row(cell('2'), '<table:covered-table-cell/>', cell('6'))
    expect(await middle(head + body)).toEqual(['| TT | Năm KH | Năm TH |', '|---|---|---|', '| 1 | gộp | 5 |', '| 2 | gộp | 6 |'])
  })

  test('without lines a small one is layout', async () => {
    expect(await middle(row(cell('a', '', 'X'), cell('b', '', 'X')) + row(cell('c', '', 'X'), cell('d', '', 'X')))).toEqual(['a', 'b', 'c', 'd'])
  })

  test('spans nobody could draw', async () => {
    const rows = await middle(
      row(cell('A', 'table:number-columns-spanned="999999999"'), cell('B')) + row(cell('1', 'table:number-rows-spanned="99999999"'), cell('2')),
    )
    expect(rows.join('').length).toBeLessThan(5000)
  })
})

describe('notes and changes', () => {
  const note = (mark: string, content: string, kind = 'footnote') =>
    `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${content}</text:note-body></text:note>`

  test('notes after their paragraph', async () => {
    expect(await read(p(`hội nghị${note('1', p('một') + p('hai'))}, rồi${note('i', p('cuối'), 'endnote')}`) + p('sau'))).toBe(
      'hội nghị<sup>1</sup>, rồi<sup>i</sup>\n<sup>1</sup> một hai\n<sup>i</sup> cuối\nsau',
    )
  })

  test('tracked changes', async () => {
    const region = (kind: string, content = '') => `<text:changed-region><text:${kind}><office:change-info/>${content}</text:${kind}></text:changed-region>`
    const body = `<text:tracked-changes>${region('deletion', p('đã xóa'))}${region('insertion')}${region('insertion')}${region('format-change')}</text:tracked-changes>${p('a<text:change text:change-id="1"/><text:change-start text:change-id="2"/>b<text:change-end text:change-id="2"/>')}`
    const result = await source(odt({ body }))
    expect(result.text).toBe('ab')
    expect(result.problems).toMatchObject([{ code: 'tracked-changes', blame: 'author', severity: 'advice', inputs: { inserted: 2, deleted: 1 } }])
  })
})

test('looks, through parents, defaults and fonts', async () => {
  const styles =
    '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="13pt"/></style:default-style>' +
    '<style:style style:name="A" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>'
  const automatic =
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="A"><style:text-properties fo:font-size="120%" fo:font-style="italic"/></style:style>'
  const { hints } = await source(odt({ body: p('x', 'P1') + p('y'), styles, automatic }))
  expect(hints).toEqual([
    { start: 0, bold: true, italic: true, size: 15.6, align: 'center' },
    { start: 2, bold: false, italic: false, size: 13, align: 'left' },
  ])
})

test('old fonts', async () => {
  const automatic = '<style:style style:name="T1" style:family="text"><style:text-properties style:font-name="F1"/></style:style>'
  const fonts = '<style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;"/>'
  const result = await source(odt({ body: p('<text:span text:style-name="T1">§¶ng uû</text:span> xã'), automatic, fonts }))
  expect(result.text).toBe('Đảng uỷ xã')
  expect(result.problems).toMatchObject([{ code: 'legacy-encoding', actual: 'TCVN3' }])
})

describe('refused', () => {
  test('a password', async () => {
    const manifest = {
      name: 'META-INF/manifest.xml',
      data: '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    }
    expect((await refusalOf(odt({ body: p('x'), parts: [manifest] }))).code).toBe('encrypted')
    expect((await refusalOf(odt({ body: p('x'), parts: [{ name: 'encrypted-package', data: 'x' }] }))).code).toBe('encrypted')
  })

  test('no body', async () => {
    expect(await refusalOf(odt({ body: '', parts: [{ name: 'content.xml', data: '<x/>' }] }))).toMatchObject({
      code: 'damaged',
      inputs: { part: 'content.xml' },
    })
  })
})
