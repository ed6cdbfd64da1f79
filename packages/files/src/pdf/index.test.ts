import { readFile } from 'node:fs/promises'
import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { codes, type FontToWrite, type PageToWrite, writePdf, writeScan } from '../../test/pdf-writer.ts'
import { scanned } from '../../test/scanned.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import type { ExtractedText, Progress } from '../types.ts'
import { readPdf } from './index.ts'

const fixture = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(new URL(`../../test/fixtures/${name}`, import.meta.url)))
const expected = async (name: string): Promise<string> => (await readFile(new URL(`../../test/fixtures/${name}`, import.meta.url), 'utf8')).trimEnd()

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<ExtractedText> =>
  readPdf(bytes, { name: 'thu.pdf', limits: { ...defaultLimits, ...limits } })
const refusalOf = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> =>
  read(bytes, limits).then(
    () => 'read',
    error => error.code,
  )

/** Every letter the samples below need; their place is their code. */
const letters = 'ỦUyỷbanhâdxãAKêTượgmiềkếoạcôtđCGMHĐQR0123456789.,;:/-()ủồíủứớấ'
const vietnamese: FontToWrite = { letters }
const show = (x: number, y: number, text: string, size = 14, font = 'F1'): string => `BT /${font} ${size} Tf ${x} ${y} Td ${codes(text, letters)} Tj ET `
const textOf = async (content: string, page: Partial<PageToWrite> = {}): Promise<string> => (await read(writePdf([{ content, ...page }], vietnamese))).text

describe('documents of a word processor', () => {
  it('reads a report of three pages', async () => {
    const source = await read(await fixture('bao-cao.pdf'))
    expect(source.text).toBe(await expected('bao-cao.txt'))
    expect(source).toMatchObject({ layout: 'flow', pages: 3, ocr: false, problems: [] })
  })

  it('tells how its lines looked', async () => {
    const { text, hints } = await read(await fixture('bao-cao.pdf'))
    const hintOf = (start: string) => hints.find(hint => text.startsWith(start, hint.start))
    expect(hintOf('BÁO CÁO')).toMatchObject({ page: 1, bold: true, size: 14, align: 'center' })
    expect(hintOf('An Khê Thượng, ngày 23')).toMatchObject({ italic: true, bold: false })
    expect(hintOf('<sup>4</sup>')).toMatchObject({ page: 2, size: 10 })
    expect(hintOf('| 10 |')).toMatchObject({ page: 3 })
    expect(hints).toHaveLength(text.split('\n').length)
  })

  it('reads a notice of one page', async () => {
    expect((await read(await fixture('thong-bao.pdf'))).text).toBe(await expected('thong-bao.txt'))
  })
})

describe('letters and spaces', () => {
  it("reads letters through the font's own map to Unicode", async () => {
    expect(await textOf(show(80, 700, 'Ủy ban nhân dân xã An Khê Thượng'))).toBe('Ủy ban nhân dân xã An Khê Thượng')
  })

  it('finds a space that was drawn as a gap', async () => {
    const gap = `BT /F1 14 Tf 80 700 Td [${codes('Ủy', letters)} -250 ${codes('ban', letters)} -250 ${codes('nhân', letters)}] TJ ET`
    expect(await textOf(gap)).toBe('Ủy ban nhân')
  })

  it('finds a space between pieces set with different fonts', async () => {
    expect(await textOf(`${show(80, 700, 'Uỷ')}${show(97.5, 700, 'ban', 14, 'F2')}`)).toBe('Uỷ ban')
  })

  it('does not take kerning for a space', async () => {
    expect(await textOf(`BT /F1 14 Tf 80 700 Td [${codes('Th', letters)} 60 ${codes('ượ', letters)} -60 ${codes('ng', letters)}] TJ ET`)).toBe('Thượng')
  })

  it('reads letters spread over a title as words', async () => {
    expect(await textOf(`BT /F1 14 Tf 4 Tc 80 700 Td ${codes('QUyếT ĐạMH', letters)} Tj ET`)).toBe('QUyếT ĐạMH')
  })

  it('reads a text drawn twice once, and as bold', async () => {
    const { text, hints } = await read(writePdf([{ content: `${show(80, 700, 'Ủy ban')}${show(80.4, 700, 'Ủy ban')}` }], vietnamese))
    expect(text).toBe('Ủy ban')
    expect(hints[0]).toMatchObject({ bold: true })
  })

  it('leaves out what is drawn outside the page and what is not painted', async () => {
    expect(await textOf(`${show(80, 700, 'Ủy ban')}${show(80, 900, 'nhân dân')}BT 3 Tr /F1 14 Tf 80 600 Td ${codes('xã', letters)} Tj ET`)).toBe('Ủy ban')
  })

  it('reads a raised mark', async () => {
    expect(
      await textOf(
        `BT /F1 14 Tf 80 700 Td ${codes('nhân dân', letters)} Tj 5 Ts /F1 8 Tf ${codes('1', letters)} Tj 0 Ts /F1 14 Tf ${codes('; xã', letters)} Tj ET`,
      ),
    ).toBe('nhân dân<sup>1</sup>; xã')
  })

  it('reads inside a form and under a scaled matrix', async () => {
    expect(await textOf(`q 2 0 0 2 0 0 cm ${show(40, 350, 'nhân dân', 7)} Q`)).toBe('nhân dân')
  })
})

describe('turned pages', () => {
  it('reads a page that says it is turned', async () => {
    const turnedText = `BT /F1 14 Tf 0 1 -1 0 300 100 Tm ${codes('Ủy ban nhân dân', letters)} Tj ET`
    expect(await textOf(turnedText, { rotate: 90 })).toBe('Ủy ban nhân dân')
  })

  it('reads a page whose text stands upright without saying so', async () => {
    const line = (x: number, text: string): string => `BT /F1 14 Tf 0 1 -1 0 ${x} 100 Tm ${codes(text, letters)} Tj ET `
    expect(await textOf(`${line(100, 'Ủy ban nhân dân')}${line(300, 'xã An Khê Thượng')}`)).toBe('Ủy ban nhân dân\nxã An Khê Thượng')
  })
})

describe('drawn tables', () => {
  const words = `${show(85, 705, 'An')}${show(205, 705, 'Khê')}${show(85, 685, '1')}${show(205, 685, '2')}`
  const table = '| An | Khê |\n|---|---|\n| 1 | 2 |'
  const lines = '80 720 m 320 720 l S 80 700 m 320 700 l S 80 680 m 320 680 l S 80 720 m 80 680 l S 200 720 m 200 680 l S 320 720 m 320 680 l S '

  it('are seen as strokes, as rectangles and as thin bars', async () => {
    expect(await textOf(`${lines}${words}`)).toBe(table)
    expect(await textOf(`80 700 120 20 re S 200 700 120 20 re S 80 680 120 20 re S 200 680 120 20 re S ${words}`)).toBe(table)
    const bars = [
      [80, 720, 240, 0.5],
      [80, 700, 240, 0.5],
      [80, 680, 240, 0.5],
      [80, 680, 0.5, 40],
      [200, 680, 0.5, 40],
      [320, 680, 0.5, 40],
    ]
    expect(await textOf(`${bars.map(bar => `${bar.join(' ')} re f `).join('')}${words}`)).toBe(table)
  })

  it('are not made of white lines', async () => {
    expect(await textOf(`1 1 1 RG ${lines}0 0 0 RG ${words}`)).not.toContain('|')
  })
})

describe('old encodings', () => {
  const tcvn3 = 'Uû ban nh©n d©n x· An Khª Th­îng, ®ång chÝ Chñ tÞch'
  const hex = (text: string): string => `<${Buffer.from(text, 'latin1').toString('hex')}>`

  it('are converted by the name of their font', async () => {
    const source = await read(writePdf([{ content: `BT /F1 14 Tf 80 700 Td ${hex('Uû ban nh©n d©n')} Tj ET` }], { name: '.VnTime' }))
    expect(source.text).toBe('Uỷ ban nhân dân')
    expect(source.problems).toMatchObject([{ code: 'legacy-encoding', blame: 'reader', actual: 'TCVN3' }])
  })

  it('are converted by their words where the font does not tell', async () => {
    const source = await read(writePdf([{ content: `BT /F1 10 Tf 80 700 Td ${hex(tcvn3)} Tj ET` }]))
    expect(source.text).toBe('Uỷ ban nhân dân xã An Khê Thượng, đồng chí Chủ tịch')
  })

  it('are not suspected behind an old font name that maps to Unicode', async () => {
    const source = await read(writePdf([{ content: show(80, 700, 'Ủy ban nhân dân') }], { ...vietnamese, name: '.VnTime' }))
    expect(source.text).toBe('Ủy ban nhân dân')
    expect(source.problems).toEqual([])
  })
})

describe('what is refused or half read', () => {
  it('refuses a password, a cut and a damaged file, each by its name', async () => {
    expect(await refusalOf(await fixture('co-mat-khau.pdf'))).toBe('encrypted')
    const whole = await fixture('bao-cao.pdf')
    expect(await refusalOf(whole.slice(0, 30_000))).toBe('truncated')
    expect(await refusalOf(whole.slice(0, 40))).toBe('truncated')
    expect(await refusalOf(new TextEncoder().encode('%PDF-1.7\nkhông có gì\n%%EOF'))).toBe('damaged')
  })

  it('refuses more pages than the limit', async () => {
    expect(await refusalOf(await fixture('bao-cao.pdf'), { pages: 2 })).toBe('too-many-pages')
  })

  it('reads what stands before a cut and says so', async () => {
    const whole = writePdf([{ content: show(80, 700, 'Ủy ban nhân dân') }], vietnamese)
    const end = Buffer.from(whole).lastIndexOf('xref', Buffer.from(whole).lastIndexOf('startxref') - 1)
    const source = await read(whole.slice(0, end))
    expect(source.text).toBe('Ủy ban nhân dân')
    expect(source.problems).toMatchObject([{ code: 'unreadable-page', blame: 'reader', inputs: { reason: 'truncated' } }])
  })

  it('leaves the bytes as they were', async () => {
    const bytes = await fixture('thong-bao.pdf')
    const copy = bytes.slice()
    await read(bytes)
    expect(Buffer.compare(bytes, copy)).toBe(0)
  })

  it('gives no text for an empty page', async () => {
    expect(await read(writePdf([{ content: '' }]))).toMatchObject({ text: '', pages: 1, ocr: false, problems: [] })
  })

  it('never throws anything but a refusal, whatever byte is wrong', async () => {
    const whole = await fixture('thong-bao.pdf')
    for (let i = 0; i < 12; i++) {
      const bytes = whole.slice()
      for (let at = 97 * (i + 1); at < bytes.length; at += 1511 + 13 * i) bytes[at] = (bytes[at] as number) ^ 0x55
      expect(await refusalOf(bytes)).toMatch(/^(?:read|damaged|truncated|encrypted)$/)
    }
  }, 120_000)
})

describe('pages that are pictures', () => {
  it('are recognised among pages with text, with progress', async () => {
    const [picture] = await scanned(await fixture('thong-bao.pdf'), [1])
    if (!picture) throw new Error('no page')
    const head = { ...picture, height: 900, data: picture.data.slice(0, 900 * picture.width) }
    const width = (head.width * 72) / head.dpi
    const height = (head.height * 72) / head.dpi
    const pages: PageToWrite[] = [
      { content: show(80, 700, 'Ủy ban nhân dân') },
      { width, height, picture: head, content: `q ${width} 0 0 ${height} 0 0 cm /Im Do Q` },
    ]
    const seen: Progress[] = []
    const source = await readPdf(writePdf(pages, vietnamese), { name: 'thu.pdf', limits: defaultLimits, onProgress: progress => seen.push(progress) })
    expect(source).toMatchObject({ pages: 2, ocr: true })
    expect(source.text.split('\n').slice(0, 2)).toEqual(['Ủy ban nhân dân', 'ỦY BAN NHÂN DÂN'])
    expect(source.text).toContain('\nSố: 45/TB-UBND\n')
    expect(seen).toEqual([
      { page: 1, pages: 2, stage: 'text' },
      { page: 2, pages: 2, stage: 'text' },
      { page: 2, pages: 2, stage: 'ocr' },
    ])
  }, 120_000)

  it('are not recognised where a layer of good text lies under them', async () => {
    const blank = { width: 600, height: 800, dpi: 72, data: new Uint8Array(480_000).fill(250) }
    const hidden = Array.from({ length: 20 }, (_, line) => `3 Tr ${show(60, 700 - 20 * line, 'Ủy ban nhân dân xã An Khê Thượng')}`).join('')
    const source = await read(writePdf([{ picture: blank, content: `q 595 0 0 842 0 0 cm /Im Do Q ${hidden}` }], vietnamese))
    expect(source.ocr).toBe(true)
    expect(source.text).toContain('Ủy ban nhân dân xã An Khê Thượng')
  })

  it('are told unreadable when their picture is over the limit', async () => {
    const picture = { width: 700, height: 900, dpi: 80, data: new Uint8Array(630_000).fill(255) }
    const source = await read(writeScan([picture]), { pixels: 1000 })
    expect(source.text).toBe('')
  })
})

describe('exchanged letters', () => {
  it('are noticed and the page is recognised instead', async () => {
    const source = await read(withCyrillic(await fixture('thong-bao.pdf')))
    expect(source.ocr).toBe(true)
    expect(source.text.split('\n')[0]).toBe('ỦY BAN NHÂN DÂN')
    expect(source.text).toContain('Giao Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa - Xã hội')
  }, 120_000)
})

/** Exchanges the Vietnamese letters in the fonts' maps, as careless software does: "Cӝng hòa", "ViӋt Nam". */
function withCyrillic(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  for (const match of text.matchAll(/\d+ 0 obj\s*<<[^>]*FlateDecode[^>]*>>\s*stream\r?\n/g)) {
    const start = match.index + match[0].length
    const map = unpacked(bytes.subarray(start, text.indexOf('endstream', start)))
    if (!map.includes('beginbfchar')) continue
    const exchanged = map.replace(/(<[0-9A-F]+>\s+)<([0-9A-F]{4})>/gi, (_, code: string, unicode: string) => {
      const value = Number.parseInt(unicode, 16)
      return `${code}<${(value > 0xbf ? 0x400 + (value & 0xff) : value).toString(16).padStart(4, '0')}>`
    })
    deflateSync(Buffer.from(exchanged, 'latin1'), { level: 9 }).copy(bytes, start)
  }
  return new Uint8Array(bytes)
}

function unpacked(data: Buffer): string {
  try {
    return inflateSync(data).toString('latin1')
  } catch {
    return ''
  }
}
