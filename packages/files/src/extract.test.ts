import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { docx, p, relations, run, xml } from '../test/docx.ts'
import { odt } from '../test/odt.ts'
import { refusalOf, source, textOf } from '../test/read.ts'
import { extractText, FileRefused } from './index.ts'

test('name, kind, size and sha256 of the original', async () => {
  const bytes = docx({ body: p('Đảng ủy xã') })
  expect(await source(bytes, 'báo cáo.docx')).toEqual({
    name: 'báo cáo.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: 'Đảng ủy xã',
    layout: 'flow',
    pages: null,
    ocr: false,
    hints: [{ start: 0, bold: false, italic: false, align: 'left' }],
    problems: [],
  })
})

test('the bytes are not changed', async () => {
  const bytes = docx({ body: p('x') })
  const copy = Uint8Array.from(bytes)
  await source(bytes)
  expect(Buffer.from(bytes).equals(copy)).toBe(true)
})

test('a view into a larger buffer reads like its own bytes', async () => {
  const bytes = docx({ body: p('Đảng ủy') })
  const larger = Buffer.concat([Buffer.alloc(13), bytes, Buffer.alloc(7)])
  expect(await textOf(larger.subarray(13, 13 + bytes.length))).toBe('Đảng ủy')
})

test('the same bytes give the same reading', async () => {
  const bytes = docx({ body: p('một') + p(run('hai', '<w:b/>')) })
  expect(await source(bytes)).toEqual(await source(bytes))
})

describe('limits', () => {
  test('size of the file', async () => {
    expect(await refusalOf(Buffer.from('x'.repeat(101)), 'a', { bytes: 100 })).toMatchObject({ code: 'too-large', inputs: { bytes: 101, limit: 100 } })
  })

  test('size of a text, which the .docx around it may pass', async () => {
    expect(await refusalOf(Buffer.from('x'.repeat(101)), 'a', { textBytes: 100 })).toMatchObject({ code: 'too-large', inputs: { bytes: 101, limit: 100 } })
    expect((await source(docx({ body: p('x') }), 'a', { textBytes: 100 })).text).toBe('x')
  })

  test('a part of a .docx that unpacks to too much', async () => {
    const body = p(`${'nội dung '.repeat(200_000)}`)
    expect(await refusalOf(docx({ body }), 'a', { unpackedBytes: 100_000 })).toMatchObject({
      code: 'unpacked-too-large',
      inputs: { part: 'word/document.xml' },
    })
  })

  test('a bomb in a side part', async () => {
    const parts = [{ name: 'word/styles.xml', data: Buffer.alloc(30_000_000), claimedBytes: 10 }]
    expect((await refusalOf(docx({ body: p('x'), styles: '', parts }))).code).toBe('unpacked-too-large')
  })

  test('pictures are never unpacked, however large they say they are', async () => {
    const parts = [{ name: 'word/media/image1.png', data: Buffer.alloc(30_000_000) }]
    expect(await textOf(docx({ body: p('x'), parts }))).toBe('x')
  })

  test('entities that grow', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefgh'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(10)}">`)
      .join('')}]>`
    const data = `<?xml version="1.0"?>${bomb}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('&h;')}</w:body></w:document>`
    expect(await refusalOf(docx({ body: '', parts: [{ name: 'word/document.xml', data }] }))).toMatchObject({ code: 'damaged', inputs: { reason: 'DTD' } })
    expect((await refusalOf(odt({ body: '', parts: [{ name: 'content.xml', data }] }))).code).toBe('damaged')
  })

  test('elements in elements without end', async () => {
    expect((await refusalOf(docx({ body: '<w:sdt><w:sdtContent>'.repeat(5000) }))).code).toBe('nested-too-deep')
    expect((await refusalOf(odt({ body: '<text:list><text:list-item>'.repeat(5000) }))).code).toBe('nested-too-deep')
  })

  test('thousands of runs, paragraphs and cells are only much', async () => {
    const words = Array.from({ length: 5000 }, (_, index) => run(`${index} `, '<w:b/>')).join('')
    expect((await textOf(docx({ body: p(words) }))).split(' ').length).toBe(5000)
    expect((await textOf(docx({ body: p('x').repeat(20_000) }))).length).toBe(39_999)
  })
})

describe('.docx with parts missing or wrong', () => {
  const main = (path: string, content: string) => ({
    name: path,
    data: xml('w:document', 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', `<w:body>${content}</w:body>`),
  })

  test('no content types, no relations', async () => {
    expect(await textOf(docx({ body: p('x'), leaveOut: ['[Content_Types].xml'] }))).toBe('x')
    expect(await textOf(docx({ body: p('x'), leaveOut: ['_rels/.rels', 'word/_rels/document.xml.rels'] }))).toBe('x')
    expect(await textOf(docx({ body: p('x'), leaveOut: ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'] }))).toBe('x')
  })

  test('content types of something else', async () => {
    const parts = [{ name: '[Content_Types].xml', data: '<Types><Override PartName="/x" ContentType="application/vnd.ms-excel"/></Types>' }]
    expect(await textOf(docx({ body: p('x'), parts }))).toBe('x')
  })

  test('the main part under another name', async () => {
    const parts = [main('word/document2.xml', p('hai')), { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', '/word/document2.xml']]) }]
    expect(await textOf(docx({ body: p('một'), parts }))).toBe('hai')
    const types = {
      name: '[Content_Types].xml',
      data: '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    }
    const elsewhere = [
      main('noi-dung/van-ban.xml', p('ba')),
      types,
      { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'noi-dung/van-ban.xml']]) },
    ]
    expect(await textOf(docx({ body: '', parts: elsewhere, leaveOut: ['word/document.xml', 'word/_rels/document.xml.rels'] }))).toBe('ba')
  })

  test.each([
    '../../../etc/passwd',
    '/etc/passwd',
    'file:///etc/passwd',
    '..\\..\\x',
    'word/../../word/none.xml',
    '',
  ])('a relation to %s falls back to the usual part', async target => {
    const parts = [{ name: '_rels/.rels', data: relations([['rId1', 'officeDocument', target]]) }]
    expect(await textOf(docx({ body: p('x'), parts }))).toBe('x')
  })

  test('a path that climbs above the top is the path from the top', async () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:caps/></w:rPr></w:style>'
    const parts = [{ name: 'word/_rels/document.xml.rels', data: relations([['a', 'styles', '../../word/styles.xml']]) }]
    expect(await textOf(docx({ body: p('báo cáo'), styles, parts }))).toBe('BÁO CÁO')
  })

  test('part names in another case', async () => {
    const parts = [main('Word/Document.xml', p('x')), { name: '_rels/.rels', data: relations([['rId1', 'officeDocument', 'word/document.xml']]) }]
    expect(await textOf(docx({ body: '', parts, leaveOut: ['word/document.xml'] }))).toBe('x')
  })

  test('no main part, or one without a body', async () => {
    expect(await refusalOf(docx({ body: '', leaveOut: ['word/document.xml'] }))).toMatchObject({ code: 'damaged', inputs: { part: 'word/document.xml' } })
    expect((await refusalOf(docx({ body: '', parts: [{ name: 'word/document.xml', data: '<x/>' }] }))).code).toBe('damaged')
    expect((await refusalOf(docx({ body: '', parts: [{ name: 'word/document.xml', data: '' }] }))).code).toBe('damaged')
  })

  test('a broken side part is told, the text is read without it', async () => {
    const parts = [{ name: 'word/styles.xml', data: '<w:styles', crc: 5 }]
    const read = await source(docx({ body: p('x'), styles: '', parts }))
    expect(read.text).toBe('x')
    expect(read.problems).toMatchObject([{ code: 'unreadable-page', blame: 'reader', inputs: { part: 'word/styles.xml' } }])
  })

  test('contents of another file hung in are told', async () => {
    expect((await source(docx({ body: `${p('x')}<w:altChunk r:id="rId9"/>` }))).problems).toMatchObject([
      { code: 'unreadable-page', inputs: { foreignParts: 1 } },
    ])
  })
})

describe('whatever the bytes', () => {
  const samples = { docx: docx({ body: p(run('Đảng ủy', '<w:b/>')) + p('xã An Khê Thượng'), styles: '' }), odt: odt({ body: '<text:p>Đảng ủy xã</text:p>' }) }

  async function outcome(bytes: Uint8Array): Promise<string> {
    try {
      return typeof (await extractText(bytes, { name: 'tep' })).text
    } catch (error) {
      return error instanceof FileRefused ? 'refused' : String(error)
    }
  }

  test.each(Object.entries(samples))('%s cut off anywhere is read or refused', async (_, bytes) => {
    for (let length = 0; length < bytes.length; length += 7) expect(['string', 'refused']).toContain(await outcome(bytes.subarray(0, length)))
  })

  test.each(Object.entries(samples))('%s with any byte changed is read or refused', async (_, bytes) => {
    for (let at = 0; at < bytes.length; at += 5) {
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0xff
      expect(['string', 'refused']).toContain(await outcome(changed))
    }
  })

  test('any two bytes, and noise', async () => {
    for (let value = 0; value < 65_536; value += 251) expect(['string', 'refused']).toContain(await outcome(Uint8Array.of(value >> 8, value & 0xff)))
    let seed = 42
    const noise = Uint8Array.from({ length: 5000 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      return seed >> 16
    })
    for (let length = 1; length < noise.length; length *= 2) expect(['string', 'refused']).toContain(await outcome(noise.subarray(0, length)))
  })
})

test('a refusal says what it is in one line', async () => {
  const refusal = await refusalOf(Buffer.from('x'.repeat(101)), 'a', { bytes: 100 })
  expect(refusal.message).toBe('The file is larger than the limit (bytes: 101, limit: 100)')
  expect(refusal).toBeInstanceOf(Error)
})
