import { describe, expect, test } from 'vitest'
import { refusalOf, source } from '../../../test/read.ts'

const page = (body: string, head = '') =>
  Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Trang</title>${head}</head><body>${body}</body></html>`)
const read = async (body: string, head?: string) => (await source(page(body, head), 'trang.html')).text

describe('lines', () => {
  test.each([
    ['paragraphs', '<p>một</p><p>hai</p>', 'một\nhai'],
    ['forgotten end tags', '<p>một<p>hai<div>ba', 'một\nhai\nba'],
    ['text between blocks', 'một<div>hai</div>ba', 'một\nhai\nba'],
    ['white space', '<p>\n  một   hai\n\t ba </p>', 'một hai ba'],
    ['spaces between inline tags', '<p><b>một</b> <i>hai</i><span> ba</span></p>', 'một hai ba'],
    ['breaks', '<p>một<br>hai<br/><br>ba</p>', 'một\nhai\nba'],
    ['preformatted', '<pre>a  b\n c</pre>', 'a b\nc'],
    ['entities', '<p>A &amp; B &lt; &#272;ảng &aacute;&nbsp;x &hellip;</p>', 'A & B < Đảng á\u00a0x …'],
    ['comments of Word', '<p><!--[if !supportLists]-->1. <!--[endif]-->Kết quả<o:p></o:p></p>', '1. Kết quả'],
    ['empty blocks', '<p>&nbsp;</p><div></div><p>x</p><hr>', 'x'],
    ['unordered lists', '<ul><li>một</li><li><p>hai</p><ul><li>ba</ul></ul>', '- một\n- hai\n- ba'],
    ['ordered lists', '<ol type="I" start="2"><li>một<li value="5">hai<ol type="a"><li>ba</ol><li>bốn</ol>', 'II. một\nV. hai\na. ba\nVI. bốn'],
    ['powers and marks', '<p>hội nghị<sup>1</sup> rộng 5 km<sup>2</sup></p>', 'hội nghị<sup>1</sup> rộng 5 km2'],
    ['capitals by style', '<p style="text-transform: uppercase">báo cáo</p>', 'BÁO CÁO'],
  ])('%s', async (_, body, expected) => {
    expect(await read(body)).toBe(expected)
  })
})

describe('what is no text', () => {
  test.each([
    ['scripts and styles', '<script>var a = "<p>x</p>"</script><style>p{}</style><p>chữ</p><noscript>bật</noscript>'],
    ['navigation', '<nav><ul><li>Trang chủ</ul></nav><div role="navigation">x</div><p>chữ</p><aside>tin khác</aside>'],
    ['head and foot of the page', '<header>Cổng thông tin</header><p>chữ</p><footer>Bản quyền</footer>'],
    ['forms', '<form><select><option>a</select><button>Gửi</button><textarea>b</textarea><p>chữ</p></form>'],
    ['hidden', '<p style="display:none">a</p><p hidden>b</p><span style="mso-hide:all">c</span><p>chữ</p>'],
    ['drawings', '<svg><text>a</text></svg><p>chữ</p>'],
  ])('%s', async (_, body) => {
    expect(await read(body)).toBe('chữ')
  })

  test('the head of an article is text', async () => {
    expect(await read('<article><header><h1>Tiêu đề</h1></header><p>chữ</p></article>')).toBe('Tiêu đề\nchữ')
  })
})

describe('tables', () => {
  test('rows, head, spans', async () => {
    const rows = '<thead><tr><th rowspan=2>TT<th colspan=2>Năm 2026<tr><th>KH<th>TH</thead><tr><td>1<td rowspan=2>5<td>6<tr><td>2<td>7'
    expect(await read(`<table border=1>${rows}</table>`)).toBe('| TT | Năm 2026 KH | Năm 2026 TH |\n|---|---|---|\n| 1 | 5 | 6 |\n| 2 | 5 | 7 |')
  })

  test('borders of CSS', async () => {
    expect(await read('<table style="border-collapse:collapse;border:solid 1pt"><tr><td>A<td>B<tr><td>1<td>2</table>')).toContain('| 1 | 2 |')
    expect(await read('<table style="border:none"><tr><td>A<td>B<tr><td>1<td>2</table>')).toBe('A\nB\n1\n2')
  })

  test('a table that lays out the page', async () => {
    const inner = '<table border=1><tr><th>A<th>B<tr><td>1<td>2</table>'
    expect(await read(`<table><tr><td>menu<td><p>đoạn</p>${inner}</td></tr></table>`)).toBe('menu\nđoạn\n| A | B |\n|---|---|\n| 1 | 2 |')
  })

  test('text astray between cells is kept', async () => {
    expect(await read('<table border=1>lạc<tr>lạc nữa<td>A<td>B<tr><td>1<td>2</table>')).toContain('lạc')
  })

  test('spans nobody could draw', async () => {
    const text = await read('<table border=1><tr><th colspan=99999999>A<th>B<tr><td rowspan=99999999>1<td>2<tr><td>3</table>')
    expect(text.length).toBeLessThan(5000)
    expect(text).toContain('3')
  })
})

describe('footnotes', () => {
  test('of Word', async () => {
    const body =
      '<p>hội nghị<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> thường kỳ</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Ghi chú</p></div>'
    expect(await read(body)).toBe('hội nghị<sup>1</sup> thường kỳ\n<sup>1</sup> Ghi chú')
  })

  test('of LibreOffice', async () => {
    const body =
      '<p>hội nghị<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p><div><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Ghi chú</p></div>'
    expect(await read(body)).toBe('hội nghị<sup>1</sup>\n<sup>1</sup> Ghi chú')
  })

  test('an ordinary link is its text', async () => {
    expect(await read('<p>xem <a href="#muc1">mục 1</a></p>')).toBe('xem mục 1')
  })
})

test('what was deleted is not text, and it is told', async () => {
  const { text, problems } = await source(page('<p>giao <del>Văn phòng</del><ins>Công an xã</ins></p>'))
  expect(text).toBe('giao Công an xã')
  expect(problems).toMatchObject([{ code: 'tracked-changes', blame: 'author', inputs: { inserted: 1, deleted: 1 } }])
})

test('hints', async () => {
  const { hints, layout } = await source(page('<h2 align="center">Mục</h2><p style="text-align:right;font-size:14pt"><b>đậm</b></p>'), 'a.html')
  expect(layout).toBe('flow')
  expect(hints).toMatchObject([
    { start: 0, heading: 2, bold: true, align: 'center' },
    { start: 4, bold: true, align: 'right', size: 14 },
  ])
})

describe('encodings', () => {
  test('declared', async () => {
    const bytes = Buffer.concat([Buffer.from('<html><meta charset="windows-1258"><p>'), Buffer.from([0xd0, 0x61, 0xd2, 0x6e, 0x67])])
    expect((await source(bytes)).text.normalize('NFC')).toBe('Đảng')
  })

  test('of a font', async () => {
    const { text, problems } = await source(page('<p><font face=".VnTime">§¶ng uû x·</font> <span style="font-family:\'VNI-Times\'">Baùo caùo</span></p>'))
    expect(text).toBe('Đảng uỷ xã Báo cáo')
    expect(problems.map(problem => problem.actual)).toEqual(['TCVN3', 'VNI'])
  })

  test('of the whole page', async () => {
    expect((await source(Buffer.from('<html><body><p>B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô</p></body></html>', 'latin1'))).text).toBe(
      'Báo cáo kết quả thực hiện nhiệm vụ',
    )
  })
})

test('deeper than any page means to be', async () => {
  expect(await refusalOf(page('<div>'.repeat(50_000)))).toMatchObject({ code: 'nested-too-deep' })
  expect(await read(`${'<font>'.repeat(500)}chữ`)).toBe('chữ')
})

test('more tags than any page has', async () => {
  expect(await refusalOf(page('<br>'.repeat(100)), 'a.html', { elements: 50 })).toMatchObject({ code: 'unpacked-too-large', inputs: { limit: 50 } })
})
