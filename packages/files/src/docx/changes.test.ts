import { describe, expect, test } from 'vitest'
import { docx, p, run, table, tr } from '../../test/docx.ts'
import { source } from '../../test/read.ts'

const inserted = (content: string) => `<w:ins w:id="1" w:author="Lò Văn An">${content}</w:ins>`
const deleted = (text: string) => `<w:del w:id="2" w:author="Lò Văn An"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

async function read(...body: string[]) {
  const { text, problems } = await source(docx({ body: body.join('') }))
  return { text, changes: problems.find(problem => problem.code === 'tracked-changes') }
}

describe('tracked changes read as the final text', () => {
  test('insertions stay, deletions go, and it is told', async () => {
    const { text, changes } = await read(p(run('giao ') + deleted('Văn phòng ') + inserted(run('Công an xã ')) + run('chủ trì')))
    expect(text).toBe('giao Công an xã chủ trì')
    expect(changes).toMatchObject({ severity: 'advice', blame: 'author', inputs: { inserted: 1, deleted: 1 } })
  })

  test('no change, no problem', async () => {
    expect((await read(p('giao Công an xã'))).changes).toBeUndefined()
  })

  test('a change of format alone is no change of text', async () => {
    expect((await read(p('<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr><w:t>đậm</w:t></w:r>'))).changes).toBeUndefined()
  })

  test('deleted text in w:t instead of w:delText goes too', async () => {
    expect((await read(p(`${run('một')}<w:del w:id="3">${run(' hai')}</w:del>`))).text).toBe('một')
  })

  test('moved text stands at its new place', async () => {
    const { text } = await read(
      p(`${run('a ')}<w:moveFrom w:id="1">${run('chuyển ')}</w:moveFrom>${run('b')}`),
      p(`${run('c ')}<w:moveTo w:id="2">${run('chuyển')}</w:moveTo>`),
    )
    expect(text).toBe('a b\nc chuyển')
  })

  test('a deleted paragraph end joins two paragraphs', async () => {
    const { text } = await read(p(run('Văn phòng '), '<w:rPr><w:del w:id="1"/></w:rPr>'), p('tham mưu'))
    expect(text).toBe('Văn phòng tham mưu')
  })

  test('a whole paragraph deleted leaves no line', async () => {
    const { text, changes } = await read(p('một'), p(deleted('hai'), '<w:rPr><w:del w:id="1"/></w:rPr>'), p('ba'))
    expect(text).toBe('một\nba')
    expect(changes?.inputs).toEqual({ inserted: 0, deleted: 2 })
  })

  test('a deleted paragraph end before a table or at the end keeps its text', async () => {
    const { text } = await read(p('một', '<w:rPr><w:del w:id="1"/></w:rPr>'), table([['a']]), p('hai', '<w:rPr><w:del w:id="1"/></w:rPr>'))
    expect(text).toBe('một\na\nhai')
  })

  test('rows taken out and put in', async () => {
    const rows = tr(['Việc', 'Hạn']) + tr(['a', '1']) + tr(['b', '2'], '<w:del w:id="1"/>') + tr(['c', '3'], '<w:ins w:id="2"/>')
    const { text, changes } = await read(
      p('Đầu'),
      `<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr>${rows}</w:tbl>`,
      p('Cuối'),
    )
    expect(text).toBe('Đầu\n| Việc | Hạn |\n|---|---|\n| a | 1 |\n| c | 3 |\nCuối')
    expect(changes?.inputs).toEqual({ inserted: 1, deleted: 1 })
  })
})
