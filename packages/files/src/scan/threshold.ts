import type { Box } from '../page/box.ts'
import type { GrayImage } from './gray.ts'

/** Which pixels are ink: 1 dark, 0 paper. */
export interface Ink {
  width: number
  height: number
  data: Uint8Array
}

/** Side of the squares in which the paper's brightness is measured. */
const TILE = 64
/** Paper that differs more than this over the page is lit unevenly (a photograph, a bent page). */
const EVEN = 24

/** Makes the paper white and the ink dark, also where light falls unevenly. */
export function withEvenPaper(image: GrayImage): GrayImage {
  const { columns, rows, paper } = paperOf(image)
  const brightest = Math.max(...paper)
  if (brightest - Math.min(...paper) < EVEN && brightest > 235) return image
  const data = new Uint8Array(image.data.length)
  for (let y = 0, i = 0; y < image.height; y++) {
    const ty = Math.min(rows - 1, Math.max(0, y / TILE - 0.5))
    for (let x = 0; x < image.width; x++, i++) {
      const tx = Math.min(columns - 1, Math.max(0, x / TILE - 0.5))
      data[i] = Math.min(255, ((image.data[i] as number) * 250) / between(paper, columns, rows, tx, ty))
    }
  }
  return { ...image, data }
}

/** The paper's brightness, square by square: that of its brightest tenth, never less than half as bright as the brightest. */
function paperOf(image: GrayImage): { columns: number; rows: number; paper: number[] } {
  const columns = Math.ceil(image.width / TILE)
  const rows = Math.ceil(image.height / TILE)
  const paper = Array.from({ length: columns * rows }, (_, index) => brightTenth(image, (index % columns) * TILE, Math.floor(index / columns) * TILE))
  const floor = 0.5 * Math.max(...paper, 1)
  return { columns, rows, paper: paper.map(value => Math.max(value, floor)) }
}

function brightTenth(image: GrayImage, left: number, top: number): number {
  const counts = new Uint32Array(256)
  let total = 0
  for (let y = top; y < Math.min(image.height, top + TILE); y += 2) {
    for (let x = left; x < Math.min(image.width, left + TILE); x += 2, total++) (counts[image.data[y * image.width + x] as number] as number)++
  }
  let seen = 0
  for (let value = 255; value >= 0; value--) {
    seen += counts[value] as number
    if (seen >= total / 10) return value
  }
  return 255
}

function between(paper: number[], columns: number, rows: number, x: number, y: number): number {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  const x1 = Math.min(columns - 1, x0 + 1)
  const y1 = Math.min(rows - 1, y0 + 1)
  const fx = x - x0
  const fy = y - y0
  const top = (paper[y0 * columns + x0] as number) * (1 - fx) + (paper[y0 * columns + x1] as number) * fx
  const bottom = (paper[y1 * columns + x0] as number) * (1 - fx) + (paper[y1 * columns + x1] as number) * fx
  return top * (1 - fy) + bottom * fy
}

/** A part of the ink, a pixel wider on every side than the box. */
export function inkIn(ink: Ink, box: Box): Ink {
  const left = Math.max(0, Math.floor(box.left) - 1)
  const right = Math.min(ink.width, Math.ceil(box.right) + 1)
  const top = Math.max(0, Math.floor(box.top) - 1)
  const bottom = Math.min(ink.height, Math.ceil(box.bottom) + 1)
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)]
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) data.set(ink.data.subarray((top + y) * ink.width + left, (top + y) * ink.width + right), y * width)
  return { width, height, data }
}

/** Otsu's threshold: the brightness that parts the pixels best into two classes. */
export function inkOf(image: GrayImage): Ink {
  const threshold = otsu(image)
  const data = new Uint8Array(image.data.length)
  for (let i = 0; i < data.length; i++) data[i] = (image.data[i] as number) < threshold ? 1 : 0
  return { width: image.width, height: image.height, data }
}

function otsu(image: GrayImage): number {
  const counts = new Float64Array(256)
  for (let i = 0; i < image.data.length; i += 3) (counts[image.data[i] as number] as number)++
  const total = counts.reduce((sum, count) => sum + count, 0)
  const weighted = counts.reduce((sum, count, value) => sum + count * value, 0)
  let dark = 0
  let darkSum = 0
  let best = { spread: -1, threshold: 128 }
  for (let value = 0; value < 255; value++) {
    dark += counts[value] as number
    darkSum += value * (counts[value] as number)
    if (dark === 0 || dark === total) continue
    const distance = darkSum / dark - (weighted - darkSum) / (total - dark)
    const spread = dark * (total - dark) * distance * distance
    if (spread > best.spread) best = { spread, threshold: value + 1 }
  }
  return Math.min(200, Math.max(60, best.threshold))
}
