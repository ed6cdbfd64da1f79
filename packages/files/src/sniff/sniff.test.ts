import { describe, expect, test } from 'vitest'
import { compoundFile } from '../../test/compound-file.ts'
import { docx, p } from '../../test/docx.ts'
import { odt } from '../../test/odt.ts'
import { zip } from '../../test/zip.ts'
import { defaultLimits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { sniff } from './sniff.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const kindOf = async (bytes: Uint8Array, name = 'tep') => (await sniff(bytes, name, defaultLimits)).kind

async function refusal(bytes: Uint8Array, name = 'tep'): Promise<FileRefused> {
  try {
    return new FileRefused('empty', { read: await kindOf(bytes, name) })
  } catch (error) {
    return error as FileRefused
  }
}

describe('kinds that are read', () => {
  test.each<[string, Uint8Array]>([
    ['docx', docx({ body: p('x') })],
    ['odt', odt({ body: '<text:p>x</text:p>' })],
    ['pdf', latin('%PDF-1.7\n')],
    ['pdf', latin(`${'\n'.repeat(500)}%PDF-1.4`)],
    ['image', latin('\x89PNG\r\n\x1a\n....')],
    ['image', latin('\xff\xd8\xff\xe0....')],
    ['image', latin('II*\0....')],
    ['image', latin('MM\0*....')],
    ['rtf', latin('{\\rtf1\\ansi x}')],
    ['doc', compoundFile({ WordDocument: new Uint8Array(100) })],
    ['html', Buffer.from('<!DOCTYPE html><html><body>x</body></html>')],
    ['html', Buffer.from('\ufeff\n<!-- x -->\n<html>')],
    ['html', Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">')],
    ['mhtml', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x')],
    ['text', Buffer.from('BÁO CÁO')],
    ['text', Buffer.from('\ufeffBÁO CÁO', 'utf16le')],
    ['text', latin('B¸o c¸o th¸ng')],
  ])('%s', async (kind, bytes) => {
    expect(await kindOf(bytes)).toBe(kind)
  })
})

describe('the name does not make the kind', () => {
  test.each([
    ['báo cáo.pdf', 'text'],
    ['báo cáo.docx', 'text'],
    ['ảnh.png', 'text'],
    ['trang.html', 'text'],
  ])('text named %s', async (name, kind) => {
    expect(await kindOf(Buffer.from('Đảng ủy xã'), name)).toBe(kind)
  })

  test('a .docx named .doc, HTML named .doc', async () => {
    expect(await kindOf(docx({ body: p('x') }), 'a.doc')).toBe('docx')
    expect(await kindOf(Buffer.from('<html><body>x'), 'a.doc')).toBe('html')
  })

  test('the name settles what the text leaves open', async () => {
    expect(await kindOf(Buffer.from('<p>đoạn</p>'), 'a.html')).toBe('html')
    expect(await kindOf(Buffer.from('<p>đoạn</p>'), 'a.md')).toBe('text')
    expect((await sniff(Buffer.from('# Mục'), 'a.MD', defaultLimits)).mediaType).toBe('text/markdown')
    expect((await sniff(Buffer.from('# Mục'), 'a.txt', defaultLimits)).mediaType).toBe('text/plain')
  })
})

describe('refused by name of what it is', () => {
  const office = (folder: string) =>
    zip([
      { name: '[Content_Types].xml', data: '<x/>' },
      { name: `${folder}/main.xml`, data: '<x/>' },
    ])
  const open = (kind: string) => zip([{ name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}`, stored: true }])
  test.each<[string, Uint8Array]>([
    ['xlsx', office('xl')],
    ['pptx', office('ppt')],
    ['ods', open('spreadsheet')],
    ['odp', open('presentation')],
    ['epub', zip([{ name: 'mimetype', data: 'application/epub+zip', stored: true }])],
    ['zip', zip([{ name: 'a.txt', data: 'x' }])],
    ['zip', zip([])],
    ['jar', zip([{ name: 'META-INF/MANIFEST.MF', data: 'x' }])],
    ['xls', compoundFile({ Workbook: new Uint8Array(9) })],
    ['ppt', compoundFile({ 'PowerPoint Document': new Uint8Array(9) })],
    ['msg', compoundFile({ '__properties_version1.0': new Uint8Array(9) })],
    ['ole', compoundFile({ Khác: new Uint8Array(9) })],
    ['exe', latin('MZ\x90\0\x03\0\0\0')],
    ['elf', latin('\x7fELF\x02\x01\x01\0\0')],
    ['rar', latin('Rar!\x1a\x07\x01\0\0\0')],
    ['gzip', latin('\x1f\x8b\x08\0\0\0\0\0')],
    ['gif', latin('GIF89a\x01\0\x01\0\0\0')],
    ['bmp', latin('BM\x01\0\0\0\0\0')],
    ['mp4', latin('\0\0\0\x18ftypisom\0\0')],
    ['heic', latin('\0\0\0\x18ftypheic\0\0')],
    ['xml', Buffer.from('<?xml version="1.0"?><data><row/></data>')],
    ['binary', Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 97) % 256))],
    ['binary', new Uint8Array(100)],
  ])('%s', async (what, bytes) => {
    expect(await refusal(bytes)).toMatchObject({ code: 'unknown-kind', inputs: { what } })
  })
})

describe('other refusals', () => {
  test.each<[string, Uint8Array]>([
    ['empty', new Uint8Array(0)],
    ['empty', Buffer.from(' \n\t\r\n ')],
    ['empty', Buffer.from('\ufeff')],
    ['encrypted', compoundFile({ EncryptedPackage: new Uint8Array(9), EncryptionInfo: new Uint8Array(9) })],
    ['encrypted', compoundFile({ WordDocument: Uint8Array.from({ length: 64 }, (_, index) => (index === 11 ? 1 : 0)) })],
    ['truncated', docx({ body: p('x') }).subarray(0, 300)],
    ['truncated', latin('PK\x03\x04')],
    ['truncated', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ])('%s', async (code, bytes) => {
    expect((await refusal(bytes)).code).toBe(code)
  })

  test('a compound file whose tables run in circles ends', async () => {
    const bytes = Buffer.from(compoundFile({ WordDocument: new Uint8Array(9) }))
    for (let at = 512; at < 1024; at += 4) bytes.writeUInt32LE(1, at)
    bytes.writeUInt32LE(2, 68)
    expect(await kindOf(bytes)).toBe('doc')
  })
})
