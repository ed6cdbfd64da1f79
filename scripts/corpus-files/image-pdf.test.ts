import { expect, it } from 'vitest'
import { imagePdf } from './image-pdf.ts'

/** Only what the writer looks at: start, one segment to step over, the frame with height 600 and width 400. */
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 11, 8, 0x02, 0x58, 0x01, 0x90, 1, 1, 0x11, 0, 0xff, 0xd9])

it('makes a page of the size of each image at its dots an inch', () => {
  const pdf = Buffer.from(imagePdf([jpeg, jpeg], 200)).toString('latin1')
  expect(pdf.match(/\/MediaBox \[0 0 144\.00 216\.00\]/g)).toHaveLength(2)
  expect(pdf).toContain('/Count 2 /Kids [3 0 R 6 0 R]')
})

it('keeps the image bytes as they are', () => {
  expect(Buffer.from(imagePdf([jpeg], 200)).includes(Buffer.from(jpeg))).toBe(true)
})

it('says in its table where each object begins', () => {
  const pdf = Buffer.from(imagePdf([jpeg, jpeg], 300)).toString('latin1')
  const offsets = [...pdf.matchAll(/^(\d{10}) 00000 n $/gm)].map(match => Number(match[1]))
  expect(offsets.map(offset => pdf.slice(offset).match(/^\d+ 0 obj/)?.[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(id => `${id} 0 obj`))
})

it('refuses bytes that are no JPEG', () => {
  expect(() => imagePdf([new Uint8Array(64)], 200)).toThrow('JPEG')
})
