import { describe, expect, test } from 'vitest'
import { docx, p, run } from '../../test/docx.ts'
import { source, textOf } from '../../test/read.ts'

const read = (...paragraphs: string[]) => textOf(docx({ body: paragraphs.join('') }))
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`

describe('characters', () => {
  test.each([
    ['tab', '<w:r><w:t>Số:</w:t><w:tab/><w:t>12</w:t></w:r>', 'Số:\t12'],
    ['line break', '<w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r>', 'một\nhai'],
    ['page break alone', '<w:r><w:br w:type="page"/></w:r>', ''],
    ['carriage return', '<w:r><w:t>một</w:t><w:cr/><w:t>hai</w:t></w:r>', 'một\nhai'],
    ['non-breaking hyphen', '<w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>BC/ĐU</w:t></w:r>', '12-BC/ĐU'],
    ['non-breaking hyphen as a letter', run('12\u2011BC/ĐU'), '12-BC/ĐU'],
    ['soft hyphen', '<w:r><w:t>thực</w:t><w:softHyphen/><w:t>hiện</w:t></w:r>', 'thựchiện'],
    ['symbol', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t></w:r>', '≥ 5'],
    ['tick of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> đạt</w:t></w:r>', '✓ đạt'],
    ['unknown symbol', '<w:r><w:sym w:font="Wingdings" w:char="F021"/><w:t>x</w:t></w:r>', 'x'],
    ['broken symbol', '<w:r><w:sym w:font="Arial" w:char="zzzz"/><w:t>x</w:t></w:r>', 'x'],
    ['entities', run('Công ty A &amp; B &lt;x&gt; &#272;ảng &#x1EE7;y &quot;'), 'Công ty A & B <x> Đảng ủy "'],
    ['an entity made of an entity is text', run('&amp;lt; &#38;amp; &amp;amp;'), '&lt; &amp; &amp;'],
    ['an unknown entity stays', run('a &ldquo; b'), 'a &ldquo; b'],
    ['CDATA', '<w:r><w:t><![CDATA[a < b]]></w:t></w:r>', 'a < b'],
    ['several spaces', run('cách    nhau'), 'cách nhau'],
    ['decomposed letters stay decomposed', run('Đa\u0309ng u\u0309y'), 'Đa\u0309ng u\u0309y'],
    ['math', '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>', '1/2'],
    ['ruby', '<w:r><w:ruby><w:rt><w:r><w:t>chú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>chữ</w:t></w:r></w:rubyBase></w:ruby></w:r>', 'chữ'],
  ])('%s', async (_, content, expected) => {
    expect(await read(p(content))).toBe(expected)
  })

  test('one paragraph a line, empty ones at most one empty line', async () => {
    expect(await read(p(''), p('một'), p('hai'), p(''), p(''), p('ba'), p(''))).toBe('một\nhai\n\nba')
  })

  test('white space between tags is no text', async () => {
    expect(await read('<w:p>\n  <w:r>\n    <w:t>một</w:t>\n  </w:r>\n</w:p>')).toBe('một')
  })

  test('a word cut into many runs is one word', async () => {
    expect(await read(p([...'Đảng ủy xã'].map(letter => run(letter)).join('')))).toBe('Đảng ủy xã')
  })
})

describe('what stands around runs', () => {
  test.each([
    ['hyperlink', `<w:hyperlink r:id="rId9">${run('Nghị quyết số 01')}</w:hyperlink>`],
    ['smart tag', `<w:smartTag w:element="place">${run('Nghị quyết số 01')}</w:smartTag>`],
    ['content control', `<w:sdt><w:sdtPr/><w:sdtContent>${run('Nghị quyết số 01')}</w:sdtContent></w:sdt>`],
    ['simple field', `<w:fldSimple w:instr="REF x">${run('Nghị quyết số 01')}</w:fldSimple>`],
    [
      'bookmarks and comments',
      `<w:bookmarkStart w:id="1" w:name="x"/>${run('Nghị quyết')}<w:commentRangeStart w:id="0"/>${run(' số 01')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    ],
    ['nested', `<w:hyperlink><w:smartTag><w:ins w:id="1">${run('Nghị quyết số 01')}</w:ins></w:smartTag></w:hyperlink>`],
  ])('%s', async (_, content) => {
    expect(await read(p(content))).toBe('Nghị quyết số 01')
  })

  test('content control around paragraphs', async () => {
    expect(await read(`<w:sdt><w:sdtContent>${p('một')}${p('hai')}</w:sdtContent></w:sdt>`)).toBe('một\nhai')
  })
})

describe('fields', () => {
  test('the result is text, the code is not', async () => {
    expect(await read(p(run('trang ') + field('begin') + code(' PAGE ') + field('separate') + run('3') + field('end') + run(' hết')))).toBe('trang 3 hết')
  })

  test('a field in the code of a field', async () => {
    const inner = field('begin') + code('DATE') + field('separate') + run('2026') + field('end')
    expect(await read(p(field('begin') + code('IF ') + inner + code(' = 1') + field('separate') + run('kết quả') + field('end')))).toBe('kết quả')
  })

  test('a field without result shows nothing', async () => {
    expect(await read(p(run('a') + field('begin') + code('XE "b"') + field('end') + run('c')))).toBe('ac')
  })

  test('a result over several paragraphs', async () => {
    expect(await read(p(field('begin') + code('QUOTE') + field('separate') + run('một')), p('hai'), p(run('ba') + field('end')), p('bốn'))).toBe(
      'một\nhai\nba\nbốn',
    )
  })

  test('a code that never ends does not swallow the document', async () => {
    expect(await read(p(run('một') + field('begin') + code('PAGE')), p('hai'), p(field('end') + field('separate') + run('ba')))).toBe('một\nhai\nba')
  })
})

describe('what is not shown', () => {
  const styles = [
    '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  ].join('')

  test('hidden text, by the run or by its style', async () => {
    expect(await read(p(run('thấy') + run(' ẩn', '<w:vanish/>')))).toBe('thấy')
    const body = p(run('thấy') + run(' ẩn', '<w:rStyle w:val="An"/>') + run(' lại', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>'))
    expect(await textOf(docx({ body, styles }))).toBe('thấy lại')
  })

  test('the table of contents', async () => {
    expect(await textOf(docx({ body: p('I. Kết quả\t3', '<w:pStyle w:val="TOC1"/>') + p('I. Kết quả'), styles }))).toBe('I. Kết quả')
    const gallery = '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    expect(await read(`${gallery}<w:sdtContent>${p('MỤC LỤC')}</w:sdtContent></w:sdt>`, p('I. Kết quả'))).toBe('I. Kết quả')
  })
})

test('capitals by format are capitals in the text', async () => {
  expect(await read(p(run('Đảng ủy xã An Khê Thượng', '<w:caps/>')))).toBe('ĐẢNG ỦY XÃ AN KHÊ THƯỢNG')
})

describe('raised figures', () => {
  const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>')
  test.each([
    ['after a word are a mark', run('hội nghị') + raised('1') + run(' và'), 'hội nghị<sup>1</sup> và'],
    ['in brackets too', run('hội nghị') + raised('(2)'), 'hội nghị<sup>2</sup>'],
    ['cut into two runs', run('hội nghị') + raised('1') + raised('2'), 'hội nghị<sup>12</sup>'],
    ['after a unit are a power', run('rộng 5 km') + raised('2'), 'rộng 5 km2'],
    ['after m', run('200 m') + raised('3') + run(' đất'), '200 m3 đất'],
    ['a word that ends in m is no unit', run('trong năm') + raised('2'), 'trong năm<sup>2</sup>'],
    ['letters stay letters', run('thứ 1') + raised('st'), 'thứ 1st'],
    ['at the start are no mark', raised('1') + run(' Ghi chú'), '1 Ghi chú'],
    ['0 before C is a degree', run('trên 35') + raised('0') + run('C kéo dài'), 'trên 35°C kéo dài'],
    ['and so is o, raised with its C', run('trên 35') + raised('oC'), 'trên 35°C'],
    ['with the space before it raised too', run('hội nghị') + raised(' 1') + run('và'), 'hội nghị<sup>1</sup>và'],
    ['with the space behind it raised too', run('hội nghị') + raised('1 ') + run('và'), 'hội nghị<sup>1</sup> và'],
    ['after a space typed before it', run('hội nghị ') + raised('1') + run('và'), 'hội nghị<sup>1</sup> và'],
    ['lifted by hand', run('hội nghị') + run('3', '<w:position w:val="8"/>'), 'hội nghị<sup>3</sup>'],
    ['lowered are plain', run('CO') + run('2', '<w:vertAlign w:val="subscript"/>'), 'CO2'],
  ])('%s', async (_, content, expected) => {
    expect(await read(p(content))).toBe(expected)
  })
})

describe('old fonts', () => {
  const vnTime = (text: string, font = '.VnTime') => run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)
  test('TCVN3, told once as a problem', async () => {
    const read = await source(docx({ body: p(vnTime('§¶ng uû x· An Khª')) + p(vnTime('UBND X·', '.VnTimeH')) }))
    expect(read.text).toBe('Đảng uỷ xã An Khê\nUBND XÃ')
    expect(read.problems).toMatchObject([{ code: 'legacy-encoding', severity: 'advice', blame: 'reader', inputs: { encoding: 'TCVN3' } }])
  })

  test('small letters of a capital font are capitals', async () => {
    expect(await read(p(vnTime('b¸o c¸o', '.VnTimeH')))).toBe('BÁO CÁO')
  })

  test('the ư of TCVN3 is the byte of a soft hyphen', async () => {
    expect(await read(p(vnTime('th\u00adêng') + run(' trực')))).toBe('thường trực')
    expect(await read(p('<w:r><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr><w:t>th</w:t><w:softHyphen/><w:t>êng vô</w:t></w:r>'))).toBe('thường vụ')
  })

  test('VNI, also where a run ends between a vowel and its mark', async () => {
    expect(await read(p(vnTime('UÛy ban nhaân daân xa', 'VNI-Times') + vnTime('õ', 'VNI-Times')))).toBe('Ủy ban nhân dân xã')
  })

  test('only the runs in the old font are converted', async () => {
    expect(await read(p(run('Số 5 à, ') + vnTime('kÕ ho¹ch')))).toBe('Số 5 à, kế hoạch')
  })

  test('Unicode typed in an old font stays', async () => {
    const plain = await source(docx({ body: p(vnTime('Đảng ủy xã và nhân dân')) + p(vnTime('và')) }))
    expect(plain.text).toBe('Đảng ủy xã và nhân dân\nvà')
    expect(plain.problems).toEqual([])
  })

  test('the font may come from the style or from the defaults', async () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>'
    expect(await textOf(docx({ body: p('nhiÖm vô'), styles }))).toBe('nhiệm vụ')
  })

  test('a whole document whose old fonts were renamed is told by its words', async () => {
    const read = await source(docx({ body: p('B¸o c¸o') + p('kÕt qu¶ thùc hiÖn nhiÖm vô') }))
    expect(read.text).toBe('Báo cáo\nkết quả thực hiện nhiệm vụ')
    expect(read.problems).toMatchObject([{ code: 'legacy-encoding', actual: 'TCVN3' }])
    expect((await source(docx({ body: p('Le comité a été créé à Genève, où siègent les délégués') }))).problems).toEqual([])
  })

  test('letters kept in the private use area', async () => {
    expect(await read(p(vnTime('nhi\uf0d6m v\uf0f4')))).toBe('nhiệm vụ')
  })
})
