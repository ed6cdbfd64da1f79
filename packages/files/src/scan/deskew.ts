import { blank, type GrayImage, sample } from './gray.ts'
import type { Ink } from './threshold.ts'

/** Degrees looked at on both sides. */
const WIDEST = 6
const COARSE = 0.5
const FINE = 0.05
/** Less than this is not worth the loss of turning. */
const STRAIGHT = 0.08
/** With less ink nothing is sure. */
const FEWEST_DOTS = 400
/** One pixel in so many is looked at, but some of every row and column: the lines of a table are thin. */
const STEP = 5
/** Pixels of one row of the count. */
const BIN = 2

/** The angle in degrees by which the text's lines rise to the right (negative: fall); 0 when the page is straight. */
export function skewOf(ink: Ink): number {
  const dots = dotsOf(ink)
  if (dots.xs.length < FEWEST_DOTS) return 0
  const coarse = sharpest(dots, -WIDEST, WIDEST, COARSE)
  const fine = sharpest(dots, coarse.angle - COARSE, coarse.angle + COARSE, FINE)
  return Math.abs(fine.angle) < STRAIGHT ? 0 : fine.angle
}

/** How much clearer the print's rows are along the page (at the best angle) than across; well below 1 for a page on its side. */
export function uprightness(ink: Ink): number {
  const dots = dotsOf(ink)
  if (dots.xs.length < FEWEST_DOTS) return Infinity
  const lying: Dots = { xs: dots.ys, ys: dots.xs, height: Math.ceil(ink.width / BIN) }
  return sharpest(dots, -WIDEST, WIDEST, COARSE).score / sharpest(lying, -WIDEST, WIDEST, COARSE).score
}

interface Dots {
  xs: Float32Array
  ys: Float32Array
  height: number
}

/** Dark spots of the page, in units of the count's rows. */
function dotsOf(ink: Ink): Dots {
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 0; y < ink.height; y++) {
    for (let x = (2 * y) % STEP; x < ink.width; x += STEP) {
      if (ink.data[y * ink.width + x] !== 1) continue
      xs.push(x / BIN)
      ys.push(y / BIN)
    }
  }
  return { xs: Float32Array.from(xs), ys: Float32Array.from(ys), height: Math.ceil(ink.height / BIN) }
}

/** Turned right, lines of text fall into few rows: the sum of squares of the rows' dots is greatest. */
function sharpest(dots: Dots, from: number, to: number, step: number): { score: number; angle: number } {
  let best = { score: -1, angle: 0 }
  for (let angle = from; angle <= to + step / 2; angle += step) {
    const score = sharpness(dots, Math.tan((angle * Math.PI) / 180))
    if (score > best.score * 1.0001) best = { score, angle }
  }
  return best
}

function sharpness({ xs, ys, height }: Dots, slope: number): number {
  const margin = Math.ceil(height / 4)
  const rows = new Uint32Array(height + 2 * margin)
  for (let i = 0; i < xs.length; i++) {
    const row = Math.round((ys[i] as number) + (xs[i] as number) * slope) + margin
    if (row >= 0 && row < rows.length) (rows[row] as number)++
  }
  let score = 0
  for (let i = 1; i < rows.length; i++) score += ((rows[i] as number) - (rows[i - 1] as number)) ** 2
  return score
}

/** Turns the page so that lines rising by `degrees` lie level; the size stays. */
export function turned(image: GrayImage, degrees: number): GrayImage {
  if (degrees === 0) return image
  const out = blank(image.width, image.height, image.dpi)
  const radians = (degrees * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const cx = image.width / 2
  const cy = image.height / 2
  for (let y = 0, i = 0; y < out.height; y++) {
    for (let x = 0; x < out.width; x++, i++) out.data[i] = sample(image, cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos)
  }
  return out
}

/** Quarter turns clockwise. */
export function quarterTurned(image: GrayImage, turns: number): GrayImage {
  if (turns % 4 === 0) return image
  const { width, height, data } = image
  const out = turns % 2 === 0 ? blank(width, height, image.dpi) : blank(height, width, image.dpi)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [toX, toY] = turns % 4 === 1 ? [height - 1 - y, x] : turns % 4 === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x]
      out.data[toY * out.width + toX] = data[y * width + x] as number
    }
  }
  return out
}
