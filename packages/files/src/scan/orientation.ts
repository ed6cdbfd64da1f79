import type { GrayImage } from './gray.ts'
import { inkOf, type Ink } from './threshold.ts'

/** Pixels counted together. */
const BIN = 4
/** Darker than this part of the mean, a stripe is no gap between lines. */
const WHITE = 0.1

/** Does the print run up or down the page? The gaps between lines of print make white stripes along its direction. */
export function liesOnItsSide(image: GrayImage): boolean {
  const ink = inkOf(image)
  const upright = whiteStripes(countsOf(ink, true))
  const lying = whiteStripes(countsOf(ink, false))
  return lying > 0.22 && lying > 2 * upright
}

function countsOf(ink: Ink, byRow: boolean): Float64Array {
  const counts = new Float64Array(Math.ceil((byRow ? ink.height : ink.width) / BIN))
  for (let y = 0; y < ink.height; y++) {
    for (let x = 0; x < ink.width; x++) if (ink.data[y * ink.width + x] === 1) (counts[Math.floor((byRow ? y : x) / BIN)] as number)++
  }
  return counts
}

/** Share of white stripes between the first and the last dark one. */
function whiteStripes(counts: Float64Array): number {
  const limit = (WHITE * counts.reduce((sum, count) => sum + count, 0)) / Math.max(1, counts.filter((count) => count > 0).length)
  const first = counts.findIndex((count) => count > limit)
  const last = counts.findLastIndex((count) => count > limit)
  const between = counts.slice(first, last + 1)
  return first < 0 ? 0 : between.filter((count) => count <= limit).length / between.length
}
