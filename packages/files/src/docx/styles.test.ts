import { expect, test } from 'vitest'
import { docx, p, run } from '../../test/docx.ts'
import { source } from '../../test/read.ts'

const style = (id: string, name: string, content: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${content}</w:style>`
const character = (id: string, content: string) => `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${content}</w:rPr></w:style>`
const use = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`

async function hintOf(paragraph: string, styles = '') {
  const { hints } = await source(docx({ body: paragraph, styles }))
  return hints[0]
}

test('bold, italic, size and place of a line', async () => {
  expect(await hintOf(p(run('BÁO CÁO', '<w:b/><w:i/><w:sz w:val="28"/>'), '<w:jc w:val="center"/>'))).toEqual({
    start: 0,
    bold: true,
    italic: true,
    size: 14,
    align: 'center',
  })
  expect(await hintOf(p('thường'))).toEqual({ start: 0, bold: false, italic: false, align: 'left' })
})

test.each([
  ['both', 'justify'],
  ['start', 'left'],
  ['end', 'right'],
  ['right', 'right'],
  ['distribute', 'justify'],
  ['thaiDistribute', 'left'],
])('w:jc %s is %s', async (value, align) => {
  expect(await hintOf(p('x', `<w:jc w:val="${value}"/>`))).toMatchObject({ align })
})

test('a line is bold when nearly all of it is', async () => {
  expect(await hintOf(p(run('I. Kết quả thực hiện nhiệm vụ', '<w:b/>') + run(':')))).toMatchObject({ bold: true })
  expect(await hintOf(p(run('Nông nghiệp: ', '<w:b/>') + run('gieo trồng 120 ha')))).toMatchObject({ bold: false })
})

test('each line of a broken paragraph has its own look', async () => {
  const { hints, text } = await source(
    docx({ body: p(`<w:r><w:rPr><w:b/></w:rPr><w:t>BÁO CÁO</w:t><w:br/></w:r>${run('về nhiệm vụ', '<w:i/>')}`, '<w:jc w:val="center"/>') }),
  )
  expect(text).toBe('BÁO CÁO\nvề nhiệm vụ')
  expect(hints).toMatchObject([
    { start: 0, bold: true, align: 'center' },
    { start: 8, bold: false, italic: true, align: 'center' },
  ])
})

test('styles stand on styles, and all on the defaults', async () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>${style('A', 'A', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>')}${style('B', 'B', '<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>')}`
  expect(await hintOf(p('x', use('B')), styles)).toEqual({ start: 0, bold: true, italic: true, size: 13, align: 'center' })
  expect(await hintOf(p(run('x', '<w:b w:val="0"/><w:sz w:val="24"/>'), use('B')), styles)).toMatchObject({ bold: false, size: 12 })
})

test('the default paragraph style is used by who names none', async () => {
  expect(await hintOf(p('x'), style('N', 'Normal', '<w:rPr><w:sz w:val="28"/></w:rPr>', ' w:default="1"'))).toMatchObject({ size: 14 })
})

test('bold in a bold paragraph style toggles', async () => {
  const styles = style('A', 'A', '<w:rPr><w:b/></w:rPr>') + character('Dam', '<w:b/>')
  expect(await hintOf(p(run('x', '<w:rStyle w:val="Dam"/>'), use('A')), styles)).toMatchObject({ bold: false })
  expect(await hintOf(p(run('x', '<w:rStyle w:val="Dam"/>')), styles)).toMatchObject({ bold: true })
  expect(await hintOf(p(run('x', '<w:rStyle w:val="Dam"/><w:b/>'), use('A')), styles)).toMatchObject({ bold: true })
})

test('headings by outline level, by inherited style, by name', async () => {
  const outlined = style('Muc', 'Muc', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + style('Con', 'Con', '<w:basedOn w:val="Muc"/>')
  expect(await hintOf(p('x', use('Con')), outlined)).toMatchObject({ heading: 2 })
  expect(await hintOf(p('x', use('H3')), style('H3', 'heading 3', ''))).toMatchObject({ heading: 3 })
  expect(await hintOf(p('x', '<w:outlineLvl w:val="0"/>'))).toMatchObject({ heading: 1 })
})

test('outline level 9 is body text and undoes the style', async () => {
  const styles = style('Muc', 'Muc', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
  expect(await hintOf(p('x', use('Muc', '<w:outlineLvl w:val="9"/>')), styles)).not.toHaveProperty('heading')
})

test('styles in a circle end', async () => {
  const styles = style('A', 'A', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') + style('B', 'B', '<w:basedOn w:val="A"/>')
  expect(await hintOf(p('x', use('A')), styles)).toMatchObject({ bold: true })
})

test('hints stand at the beginnings of their lines', async () => {
  const { text, hints } = await source(docx({ body: p('một') + p('') + p('hai') + p('ba') }))
  expect(hints.map(hint => text.slice(hint.start).split('\n')[0])).toEqual(['một', 'hai', 'ba'])
})
