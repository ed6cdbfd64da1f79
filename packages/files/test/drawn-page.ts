import { blank, type GrayImage } from '../src/scan/gray.ts'

const DPI = 300
const INK = 20

/** An empty sheet of 300 dpi and what tests draw on it with boxes of ink. */
export function sheet(width = 1200, height = 800): GrayImage {
  return blank(width, height, DPI)
}

export function ink(page: GrayImage, left: number, top: number, width: number, height: number, value = INK): void {
  for (let y = Math.round(top); y < Math.round(top + height); y++)
    page.data.fill(value, y * page.width + Math.round(left), y * page.width + Math.round(left + width))
}

/** Letters of a line: boxes on the baseline, every third one tall, in words of four. */
export function printLine(page: GrayImage, left: number, baseline: number, letters: number, em = 58): number {
  let x = left
  for (let i = 0; i < letters; i++) {
    const height = (i % 3 === 0 ? 0.69 : 0.48) * em
    ink(page, x, baseline - height, 0.3 * em, height)
    x += (i % 4 === 3 ? 0.7 : 0.42) * em
  }
  return x
}
