import { describe, expect, test } from 'vitest'
import { docx, p, run, table } from '../../test/docx.ts'
import { textOf } from '../../test/read.ts'

const anchor = (id: number, more = '') => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"${more}/></w:r>`
const endAnchor = (id: number) => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`
const note = (id: number, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`
const separators = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
const body1 = p(`<w:r><w:footnoteRef/></w:r>${run(' 02 hội nghị thường kỳ.')}`)

describe('footnotes', () => {
  test('the mark after its word, the note after its paragraph', async () => {
    const body = p(run('Tổ chức 11 hội nghị') + anchor(1) + run(', ban hành 5 nghị quyết') + anchor(2) + run('.')) + p('Đoạn sau')
    const footnotes = separators + note(1, body1) + note(2, p('Nghị quyết số 01.'))
    expect(await textOf(docx({ body, footnotes }))).toBe(
      'Tổ chức 11 hội nghị<sup>1</sup>, ban hành 5 nghị quyết<sup>2</sup>.\n<sup>1</sup> 02 hội nghị thường kỳ.\n<sup>2</sup> Nghị quyết số 01.\nĐoạn sau',
    )
  })

  test('a space typed before the mark goes behind it, and away before a comma', async () => {
    const footnotes = note(1, p('x')) + note(2, p('y'))
    const body = p(run('hội nghị ') + anchor(1) + run('thường kỳ ') + anchor(2) + run(', rồi'))
    expect(await textOf(docx({ body, footnotes }))).toBe('hội nghị<sup>1</sup> thường kỳ<sup>2</sup>, rồi\n<sup>1</sup> x\n<sup>2</sup> y')
  })

  test('several paragraphs of a note are one line', async () => {
    expect(await textOf(docx({ body: p(run('a') + anchor(1)), footnotes: note(1, p('một') + p('hai')) }))).toBe('a<sup>1</sup>\n<sup>1</sup> một hai')
  })

  test('a mark typed by hand', async () => {
    const body = p(`${run('a')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>${run(' b')}${anchor(2)}`)
    const footnotes = note(1, p(run('*') + run(' Ghi chú'))) + note(2, p('thường'))
    expect(await textOf(docx({ body, footnotes }))).toBe('a<sup>*</sup> b<sup>1</sup>\n<sup>*</sup> Ghi chú\n<sup>1</sup> thường')
  })

  test('format and first number of the document', async () => {
    const section = '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="2"/></w:footnotePr></w:sectPr>'
    expect(await textOf(docx({ body: p(run('a') + anchor(1)) + section, footnotes: note(1, p('x')) }))).toBe('a<sup>b</sup>\n<sup>b</sup> x')
  })

  test('a format that writes nothing is not taken', async () => {
    const section = '<w:sectPr><w:footnotePr><w:numFmt w:val="none"/></w:footnotePr></w:sectPr>'
    expect(await textOf(docx({ body: p(run('a') + anchor(1)) + section, footnotes: note(1, p('x')) }))).toBe('a<sup>1</sup>\n<sup>1</sup> x')
  })

  test('in a table the notes come after the table', async () => {
    const body =
      p('Đầu') +
      table([
        ['Việc', 'Hạn'],
        [p(run('a') + anchor(1)), '1'],
        ['b', '2'],
      ]) +
      p('Cuối')
    expect(await textOf(docx({ body, footnotes: note(1, p('x')) }))).toBe(
      'Đầu\n| Việc | Hạn |\n|---|---|\n| a<sup>1</sup> | 1 |\n| b | 2 |\n<sup>1</sup> x\nCuối',
    )
  })

  test('an anchor without its note keeps its mark', async () => {
    expect(await textOf(docx({ body: p(run('a') + anchor(7)), footnotes: note(1, p('x')) }))).toBe('a<sup>1</sup>')
    expect(await textOf(docx({ body: p(run('a') + anchor(1)) }))).toBe('a<sup>1</sup>')
  })

  test('a deleted anchor takes its note along and is not counted', async () => {
    const body = p(`${run('a')}<w:del w:id="1">${anchor(1)}</w:del>${run(' b')}${anchor(2)}`)
    expect(await textOf(docx({ body, footnotes: note(1, p('x')) + note(2, p('y')) }))).toBe('a b<sup>1</sup>\n<sup>1</sup> y')
  })

  test('a note that points to itself ends', async () => {
    expect(await textOf(docx({ body: p(run('a') + anchor(1)), footnotes: note(1, p(run('x') + anchor(1))) }))).toBe('a<sup>1</sup>\n<sup>1</sup> x')
  })
})

test('endnotes have numbers of their own', async () => {
  const endnotes = `<w:endnote w:id="1">${p('cuối')}</w:endnote>`
  expect(await textOf(docx({ body: p(run('a') + anchor(1) + run(' b') + endAnchor(1)), footnotes: note(1, p('chân')), endnotes }))).toBe(
    'a<sup>1</sup> b<sup>i</sup>\n<sup>1</sup> chân\n<sup>i</sup> cuối',
  )
})
