import { describe, expect, test } from 'vitest'
import { source, textOf } from '../../test/read.ts'
import { decodeText } from './decode.ts'

const utf16 = (text: string, big = false) => (big ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'))
const latin = (text: string) => Buffer.from(text, 'latin1')
const report = 'BÁO CÁO\nkết quả thực hiện nhiệm vụ tháng 6 năm 2026'

describe('encodings', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(report)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${report}`)],
    ['UTF-16 LE with its mark', utf16(`\ufeff${report}`)],
    ['UTF-16 BE with its mark', utf16(`\ufeff${report}`, true)],
    ['UTF-16 LE without', utf16(report)],
    ['UTF-16 BE without', utf16(report, true)],
  ])('%s', async (_, bytes) => {
    expect(await textOf(bytes)).toBe(report)
  })

  test('TCVN3 bytes', async () => {
    const read = await source(latin('§¶ng uû x· b¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô'))
    expect(read.text).toBe('Đảng uỷ xã báo cáo kết quả thực hiện nhiệm vụ')
    expect(read.problems).toMatchObject([{ code: 'legacy-encoding', actual: 'TCVN3', span: null }])
  })

  test('TCVN3 pasted as Unicode', async () => {
    expect(await textOf(Buffer.from('§¶ng uû x· b¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô'))).toBe('Đảng uỷ xã báo cáo kết quả thực hiện nhiệm vụ')
  })

  test('VNI bytes', async () => {
    expect(await textOf(latin('Baùo caùo keát quaû thöïc hieän nhieäm vuï'))).toBe('Báo cáo kết quả thực hiện nhiệm vụ')
  })

  test('windows-1258 bytes', async () => {
    const bytes = Uint8Array.from([0xd0, 0x61, 0xd2, 0x6e, 0x67, 0x20, 0x75, 0xd2, 0x79, 0x20, 0x78, 0x61, 0xde])
    expect((await textOf(bytes)).normalize('NFC')).toBe('Đảng ủy xã')
  })

  test('Latin text in 8 bits stays Latin', async () => {
    const read = await source(latin('Le comité a été créé à Genève'))
    expect(read.text).toBe('Le comité a été créé à Genève')
    expect(read.problems).toEqual([])
  })

  test('a character cut off at the end is no mistake', async () => {
    const bytes = Buffer.from('Đảng ủy xã')
    for (let length = 3; length < bytes.length; length++) expect((await source(bytes.subarray(0, length))).problems).toEqual([])
  })

  test('a few broken bytes are told and do not spoil the rest', async () => {
    const bytes = Buffer.concat([Buffer.from(report), Buffer.from([0xff]), Buffer.from(' hết')])
    const read = await source(bytes)
    expect(read.text).toBe(`${report}\ufffd hết`)
    expect(read.problems).toMatchObject([{ code: 'unreadable-page', blame: 'reader', inputs: { replaced: 1 } }])
  })

  test('bytes that are no text', () => {
    expect(decodeText(new Uint8Array(50))).toBeNull()
    expect(decodeText(latin('\x01\x02\x03\x04\x05 abc'))).toBeNull()
    expect(decodeText(latin('\xe9\xe8\xf0\xf1\xe9\xe8'))).toBeNull()
  })
})

describe('kept as it is', () => {
  test('Markdown', async () => {
    const markdown = '# BÁO CÁO\n\n**1. Kết quả**<sup>1</sup>\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n- một\n  - hai'
    const read = await source(Buffer.from(markdown), 'a.md')
    expect(read).toMatchObject({ text: markdown, layout: 'lines', mediaType: 'text/markdown', hints: [], problems: [], pages: null, ocr: false })
  })

  test('decomposed letters and non-breaking spaces', async () => {
    const text = 'Đa\u0309ng\u00a0u\u0309y'
    expect(await textOf(Buffer.from(text))).toBe(text)
  })

  test.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\fb', 'a\nb'],
    ['a\u2028b\u0085c', 'a\nb\nc'],
    ['a\tb', 'a\tb'],
    ['x\ufeffy', 'xy'],
    [`${'dòng '.repeat(200)}\x1a`, 'dòng '.repeat(200)],
  ])('line ends and unseen characters: %j', async (text, expected) => {
    expect(await textOf(Buffer.from(text))).toBe(expected)
  })
})

describe('web page in one file', () => {
  const part = (headers: string, body: string) =>
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_x"\r\n\r\n------=_x\r\n${headers}\r\n\r\n${body}\r\n------=_x\r\nContent-Type: image/png\r\n\r\nx\r\n------=_x--`
  test.each([
    ['quoted-printable', '<html><body><p>=C4=90=E1=BA=A3ng =\r\n=E1=BB=A7y</p></body></html>'],
    ['base64', Buffer.from('<html><body><p>Đảng ủy</p></body></html>').toString('base64')],
    ['8bit', '<html><body><p>Đảng ủy</p></body></html>'],
  ])('%s', async (encoding, body) => {
    const read = await source(Buffer.from(part(`Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}`, body)), 'a.doc')
    expect(read).toMatchObject({ text: 'Đảng ủy', mediaType: 'multipart/related', layout: 'flow' })
  })

  test('without HTML in it', async () => {
    await expect(source(Buffer.from(part('Content-Type: text/css', 'x')))).rejects.toMatchObject({ code: 'unknown-kind' })
  })
})
