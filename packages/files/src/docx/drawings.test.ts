import { expect, test } from 'vitest'
import { docx, p, run } from '../../test/docx.ts'
import { source, textOf } from '../../test/read.ts'

const box = (content: string) =>
  `<w:drawing><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing>`
const oldBox = (content: string) => `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`
const both = (content: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${box(content)}</mc:Choice><mc:Fallback>${oldBox(content)}</mc:Fallback></mc:AlternateContent>`

test('a text box follows the paragraph that carries it', async () => {
  expect(await textOf(docx({ body: p(`${run('ĐẢNG ỦY XÃ')}<w:r>${box(p('DỰ THẢO') + p('lần 2'))}</w:r>`) + p('Số 12') }))).toBe(
    'ĐẢNG ỦY XÃ\nDỰ THẢO\nlần 2\nSố 12',
  )
})

test('a box given twice, for new and old Word, is read once', async () => {
  expect(await textOf(docx({ body: p(`${run('a')}<w:r>${both(p('DỰ THẢO'))}</w:r>`) }))).toBe('a\nDỰ THẢO')
})

test('a choice without text does not hide the text of its fallback', async () => {
  const content = `<mc:AlternateContent><mc:Choice Requires="wpi"><w:drawing/></mc:Choice><mc:Fallback>${oldBox(p('MẬT'))}</mc:Fallback></mc:AlternateContent>`
  expect(await textOf(docx({ body: p(`<w:r>${content}</w:r>`) }))).toBe('MẬT')
})

test('alternatives around runs and paragraphs', async () => {
  const around = (content: string) =>
    `<mc:AlternateContent><mc:Choice Requires="w14">${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent>`
  expect(await textOf(docx({ body: p(around(run('một'))) + around(p('hai')) }))).toBe('một\nhai')
})

test('a box in a box', async () => {
  expect(await textOf(docx({ body: p(`${run('a')}<w:r>${box(p(`${run('b')}<w:r>${oldBox(p('c'))}</w:r>`))}</w:r>`) }))).toBe('a\nb\nc')
})

test('a document of pictures alone says so', async () => {
  const picture = '<w:r><w:drawing><a:graphic><a:graphicData><a:blip r:embed="rId5"/></a:graphicData></a:graphic></w:drawing></w:r>'
  const { text, problems } = await source(docx({ body: p(picture) + p(picture) }))
  expect(text).toBe('')
  expect(problems).toMatchObject([{ code: 'unreadable-page', blame: 'reader', inputs: { pictures: 2 } }])
  expect((await source(docx({ body: p('Có chữ') + p(picture) }))).problems).toEqual([])
})
