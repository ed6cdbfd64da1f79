import { readFile } from 'node:fs/promises'
import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import { scanned } from '../../test/scanned.ts'
import { defaultLimits } from '../limits.ts'
import { assemble } from '../page/assemble.ts'
import { quarterTurned } from './deskew.ts'
import type { GrayImage } from './gray.ts'
import { readImage } from './index.ts'
import { nativeRecogniser } from './native.ts'
import { recognise } from './ocr.ts'
import { confidenceProblems, LOW_CONFIDENCE } from './problems.ts'

const fixture = (name: string) => readFile(new URL(`../../test/fixtures/${name}`, import.meta.url))
const context = { name: 'thu.png', limits: defaultLimits }
const installed = await nativeRecogniser().then(async recogniser => {
  await recogniser?.close()
  return recogniser !== null
})

const wordsOf = (text: string): string[] => text.split(/\s+/)

/** Share of the expected words that were read, each counted as often as it stands there. */
function shareRead(text: string, expected: string): number {
  const left = wordsOf(text)
  const wanted = wordsOf(expected)
  const found = wanted.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return found.length / wanted.length
}

async function textOf(pictures: readonly GrayImage[], engine?: 'tesseract' | 'tesseract.js') {
  const sources = pictures.map((picture, index) => ({ page: index + 1, picture: async () => picture }))
  const { pages, failed } = await recognise(sources, sources.length, context, engine)
  expect([...failed]).toEqual([])
  return assemble([...pages.values()].sort((a, b) => a.number - b.number))
}

const pngOf = (image: GrayImage): Uint8Array => {
  const canvas = createCanvas(image.width, image.height)
  const pixels = canvas.getContext('2d').createImageData(image.width, image.height)
  pixels.data.fill(255)
  for (let i = 0; i < image.data.length; i++) {
    const gray = image.data[i] as number
    pixels.data[4 * i] = gray
    pixels.data[4 * i + 1] = gray
    pixels.data[4 * i + 2] = gray
  }
  canvas.getContext('2d').putImageData(pixels, 0, 0)
  return new Uint8Array(canvas.toBuffer('image/png'))
}

describe('scans', () => {
  let notice: GrayImage
  let report: GrayImage[]
  beforeAll(async () => {
    notice = (await scanned(new Uint8Array(await fixture('thong-bao.pdf')), [1], -0.6))[0] as GrayImage
    report = await scanned(new Uint8Array(await fixture('bao-cao.pdf')), [2, 3])
  }, 60_000)

  it('of a notice read as the notice itself', async () => {
    const expected = await fixture('thong-bao.txt')
    const source = await readImage(pngOf(notice), context)
    expect(source).toMatchObject({ pages: 1, ocr: true, layout: 'flow' })
    expect(shareRead(source.text, String(expected))).toBeGreaterThan(0.96)
    expect(source.text.split('\n')).toHaveLength(String(expected).trimEnd().split('\n').length)
    expect(source.hints.every(hint => hint.confidence !== undefined)).toBe(true)
  }, 120_000)

  it('of a report keep table, footnotes and foot; with tesseract as installed', async context => {
    context.skip(!installed, 'tesseract is not installed here')
    const { text, hints } = await textOf(report, 'tesseract')
    const lines = text.split('\n')
    expect(lines).toContain('| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Thực hiện 6 tháng |')
    expect(lines.filter(line => /^\| \d+ \|/.test(line))).toHaveLength(10)
    expect(text).toContain('nông nghiệp<sup>3</sup>, nâng')
    expect(lines.filter(line => line.startsWith('<sup>')).map(line => line.slice(0, 12))).toEqual(['<sup>3</sup>', '<sup>4</sup>', '<sup>5</sup>'])
    expect(lines.at(-1)).toMatch(/Minh Hạnh$/)
    const heading = text.lastIndexOf('\n', text.indexOf('PHƯƠNG HƯỚNG, NHIỆM VỤ')) + 1
    expect(hints.find(hint => hint.start === heading)).toMatchObject({ bold: true, page: 2 })
    const expected = String(await fixture('bao-cao.txt'))
    expect(shareRead(text, expected.slice(expected.indexOf('lên, trong đó')))).toBeGreaterThan(0.97)
  }, 120_000)

  it('of a report read the same with tesseract.js', async () => {
    const { text } = await textOf(report.slice(1), 'tesseract.js')
    const expected = String(await fixture('bao-cao.txt'))
    expect(shareRead(text, expected.slice(expected.indexOf('II. PHƯƠNG HƯỚNG')))).toBeGreaterThan(0.95)
    expect(text).toContain('| 10 | Trồng rừng mới | ha | 45 |  |')
  }, 120_000)

  it('standing on their side are turned', async () => {
    const head = { ...notice, height: 1000, data: notice.data.slice(0, 1000 * notice.width) }
    expect((await textOf([quarterTurned(head, 3)])).text).toContain('THÔNG BÁO')
  }, 120_000)
})

describe('pictures without a document', () => {
  it('give no text when they are empty', async () => {
    expect(await readImage(pngOf({ width: 600, height: 800, dpi: 72, data: new Uint8Array(480_000).fill(255) }), context)).toMatchObject({
      text: '',
      pages: 1,
      problems: [],
    })
  })

  it('are refused when they are broken', async () => {
    const broken = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ])
    await expect(readImage(broken, context)).rejects.toMatchObject({ name: 'FileRefused', code: 'damaged' })
  })
})

describe('low confidence', () => {
  it('is pointed out line by line with its place', () => {
    const text = 'Dòng rõ. Dòng mờ.'
    const printed = [
      { span: [0, 8] as [number, number], page: 1, confidence: 95 },
      { span: [9, 17] as [number, number], page: 1, confidence: LOW_CONFIDENCE - 1 },
    ]
    expect(confidenceProblems({ text, hints: [], printed })).toMatchObject([
      {
        code: 'low-ocr-confidence',
        severity: 'advice',
        blame: 'reader',
        quote: 'Dòng mờ.',
        span: [9, 17],
        inputs: { page: 1, confidence: LOW_CONFIDENCE - 1 },
      },
    ])
  })

  it('is not said of text that was not recognised', () => {
    expect(confidenceProblems({ text: 'x', hints: [], printed: [{ span: [0, 1], page: 1, confidence: null }] })).toEqual([])
  })
})
