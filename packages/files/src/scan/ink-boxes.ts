import { type Box, heightOf, sharedHeight, sharedWidth, union, widthOf } from '../page/box.ts'
import { componentsOf } from './components.ts'
import type { Ink } from './threshold.ts'
import { withWideSpaces } from './wide-spaces.ts'

/** The page is looked at in squares of so many pixels. */
const SQUARE = 4
/** Dark pixels that make a square dark. */
const ENOUGH = 3
/** White, in inches, over which letters and words of one line still hang together. */
const REACH = 0.13
/** Lower or narrower spots, in inches, are dust. */
const DUST = 0.03
/** Lower than this part of the usual line, a box is no line of letters. */
const LOOSE = 0.5

/** Boxes round lines of print that is not read yet, in pixels: ink that hangs together when words of a line are run together. */
export function inkBoxesOf(ink: Ink, dpi: number): Box[] {
  const squares = squaresOf(ink)
  smear(squares, Math.round((REACH * dpi) / SQUARE))
  const least = (DUST * dpi) / SQUARE
  const found = componentsOf(squares)
    .filter(box => box.right - box.left > least && box.bottom - box.top > least)
    .map(box => ({ left: box.left * SQUARE, right: box.right * SQUARE, top: box.top * SQUARE, bottom: box.bottom * SQUARE }))
  return withWideSpaces(withMarks(found), dpi)
}

/** Tone marks and dots that hang loose belong to the line of letters right under or above them. */
function withMarks(boxes: Box[]): Box[] {
  const usual = usualHeight(boxes, 0)
  const lines = boxes.filter(box => heightOf(box) > LOOSE * usual)
  const alone: Box[] = []
  for (const mark of boxes.filter(box => heightOf(box) <= LOOSE * usual)) {
    const near = lines.filter(line => sharedWidth(line, mark) > 0.6 * widthOf(mark) && sharedHeight(line, mark) > -0.3 * usual)
    const host = near.sort((a, b) => sharedHeight(b, mark) - sharedHeight(a, mark))[0]
    if (host) Object.assign(host, union([host, mark]))
    else alone.push(mark)
  }
  return [...lines, ...alone]
}

/** Height of the lines of print among some boxes: half the ink's width lies in boxes lower than that. Loose marks may be many, but they are narrow. */
export function usualHeight(boxes: readonly Box[], otherwise: number): number {
  const byHeight = [...boxes].sort((a, b) => heightOf(a) - heightOf(b))
  let left = byHeight.reduce((sum, box) => sum + widthOf(box), 0) / 2
  const middle = byHeight.find(box => {
    left -= widthOf(box)
    return left <= 0
  })
  return middle ? heightOf(middle) : otherwise
}

function squaresOf(ink: Ink): Ink {
  const width = Math.floor(ink.width / SQUARE)
  const height = Math.floor(ink.height / SQUARE)
  const counts = new Uint8Array(width * height)
  for (let y = 0; y < height * SQUARE; y++) {
    const row = Math.floor(y / SQUARE) * width
    for (let x = 0; x < width * SQUARE; x++) if (ink.data[y * ink.width + x] === 1) (counts[row + Math.floor(x / SQUARE)] as number)++
  }
  return { width, height, data: counts.map(count => (count >= ENOUGH ? 1 : 0)) }
}

function smear(ink: Ink, reach: number): void {
  for (let y = 0; y < ink.height; y++) {
    let last = -Infinity
    for (let x = 0; x < ink.width; x++) {
      if (ink.data[y * ink.width + x] !== 1) continue
      if (x - last <= reach) ink.data.fill(1, y * ink.width + last, y * ink.width + x)
      last = x
    }
  }
}
