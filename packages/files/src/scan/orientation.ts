import type { GrayImage } from './gray.ts'
import { inkOf, type Ink } from './threshold.ts'

/** How much clearer the rows of print must be along the page than across before it is turned. */
const CLEARLY = 1.6

/** Does the print run up or down the page? Lines of print make dark and white stripes across their direction. */
export function liesOnItsSide(image: GrayImage): boolean {
  const ink = inkOf(image)
  return stripes(ink, false) > CLEARLY * stripes(ink, true)
}

/** Unevenness of the dark counted by row (or by column), relative to how much dark there is. */
function stripes(ink: Ink, byRow: boolean): number {
  const counts = new Float64Array(byRow ? ink.height : ink.width)
  for (let y = 0; y < ink.height; y += byRow ? 1 : 3) {
    for (let x = 0; x < ink.width; x += byRow ? 3 : 1) if (ink.data[y * ink.width + x] === 1) (counts[byRow ? y : x] as number)++
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return 0
  let change = 0
  for (let i = 2; i < counts.length; i++) change += Math.abs((counts[i] as number) - (counts[i - 2] as number))
  return change / total
}
