import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { likelyDpi, picturesOf } from './decode-image.ts'
import { jpegHeader, pngHeader } from './image-header.ts'

const canvas = (width = 40, height = 20) => {
  const made = createCanvas(width, height)
  const context = made.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#000000'
  context.fillRect(0, 0, width / 2, height)
  return made
}
const png = (): Uint8Array => new Uint8Array(canvas().toBuffer('image/png'))
const jpeg = (): Uint8Array => new Uint8Array(canvas().toBuffer('image/jpeg', 95))
const codeOf = (bytes: Uint8Array, limits = defaultLimits): Promise<string> =>
  picturesOf(bytes, limits)
    .then(pages => pages[0]?.())
    .then(
      () => 'read',
      error => error.code ?? 'thrown',
    )

/** A TIFF of two grey pages without compression, big- or little-endian. */
function tiff(little = true): Uint8Array {
  const out = Buffer.alloc(8 + 2 * (2 + 9 * 12 + 4 + 8 + 800))
  const u16 = (value: number, at: number) => (little ? out.writeUInt16LE(value, at) : out.writeUInt16BE(value, at))
  const u32 = (value: number, at: number) => (little ? out.writeUInt32LE(value, at) : out.writeUInt32BE(value, at))
  out.write(little ? 'II' : 'MM', 0, 'latin1')
  u16(42, 2)
  let at = 8
  u32(at, 4)
  for (const page of [0, 1]) {
    const directory = at
    const resolution = directory + 2 + 9 * 12 + 4
    const pixels = resolution + 8
    const tags: [number, number, number][] = [
      [256, 3, 40],
      [257, 3, 20],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, pixels],
      [277, 3, 1],
      [279, 4, 800],
      [282, 5, resolution],
    ]
    u16(tags.length, directory)
    for (const [index, [tag, kind, value]] of tags.entries()) {
      const entry = directory + 2 + 12 * index
      u16(tag, entry)
      u16(kind, entry + 2)
      u32(1, entry + 4)
      if (kind === 3) u16(value, entry + 8)
      else u32(value, entry + 8)
    }
    u32(300, resolution)
    u32(1, resolution + 4)
    out.fill(255, pixels, pixels + 800)
    for (let row = 0; row < 20; row++) out.fill(0, pixels + 40 * row, pixels + 40 * row + 20)
    at = pixels + 800
    u32(page === 0 ? at : 0, directory + 2 + 9 * 12)
  }
  return new Uint8Array(out)
}

describe('picture files', () => {
  it('give their pages in grey', async () => {
    for (const bytes of [png(), jpeg(), tiff(true), tiff(false)]) {
      const [first] = await picturesOf(bytes, defaultLimits)
      const image = await first?.()
      expect(image).toMatchObject({ width: 40, height: 20 })
      expect([image?.data[45], image?.data[70]].map(value => Math.round((value ?? 0) / 255))).toEqual([0, 1])
    }
  })

  it('may have several pages', async () => {
    expect(await picturesOf(tiff(), defaultLimits)).toHaveLength(2)
  })

  it('tell their size before they are decoded', () => {
    expect(pngHeader(png())).toMatchObject({ width: 40, height: 20 })
    expect(jpegHeader(jpeg())).toMatchObject({ width: 40, height: 20 })
  })

  it('are refused over the limits', async () => {
    expect(await codeOf(png(), { ...defaultLimits, pixels: 700 })).toBe('too-large')
    expect(await codeOf(tiff(), { ...defaultLimits, pixels: 700 })).toBe('too-large')
    expect(await codeOf(tiff(), { ...defaultLimits, pages: 1 })).toBe('too-many-pages')
  })

  it('are refused when nothing can be made of them', async () => {
    expect(await codeOf(png().slice(0, 20))).toBe('damaged')
    expect(await codeOf(jpeg().slice(0, 12))).toBe('damaged')
    expect(await codeOf(tiff().slice(0, 6))).toBe('damaged')
  })
})

describe('dots per inch', () => {
  it('are those stated, if they make a sheet', () => {
    expect(likelyDpi(2480, 3508, 300)).toBe(300)
    expect(likelyDpi(1240, 1754, 150)).toBe(150)
  })

  it('are those of an A4 sheet where nothing or nonsense is stated', () => {
    expect(likelyDpi(2480, 3508, null)).toBeCloseTo(300, 0)
    expect(likelyDpi(3508, 2480, 72)).toBeCloseTo(300, 0)
  })
})
