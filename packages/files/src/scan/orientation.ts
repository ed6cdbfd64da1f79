import { uprightness } from './deskew.ts'
import { drawnLinesOf, inkWithoutLines } from './drawn-lines.ts'
import type { GrayImage } from './gray.ts'
import { inkOf } from './threshold.ts'

/** Measured: 3 to 12 for upright pages, 0.1 to 0.3 for the same on their side. */
const ON_ITS_SIDE = 0.6

/** Does the print run up or down the page? Lines of a table are left out: they run both ways. */
export function liesOnItsSide(image: GrayImage): boolean {
  const ink = inkOf(image)
  return uprightness(inkWithoutLines(ink, drawnLinesOf(ink, image.dpi))) < ON_ITS_SIDE
}
