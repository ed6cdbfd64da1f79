import { type Box, heightOf, sharedHeight, union } from '../page/box.ts'

/** Widest space of a line set to both margins, in inches. */
const WIDEST = 0.22
/** So near, in heights of a line, stands the line above or below in running text. */
const NEXT = 0.9
/** So far, in heights of a line, the line above or below must reach over either side of a space. */
const OVER = 1
/** Lines whose letters touch are one box; what is higher is a picture or a stamp. */
const TALLEST = 4

/**
 * Joins the pieces of a line whose spaces are wide because it is set to both margins. A space is bridged by the line right above or below it;
 * between columns the page stays white.
 */
export function withWideSpaces(boxes: readonly Box[], dpi: number): Box[] {
  const byTop = [...boxes].sort((a, b) => a.top - b.top)
  const joined: Box[] = []
  for (const box of [...boxes].sort((a, b) => a.left - b.left)) {
    const before = joined.find(other => follows(other, box, WIDEST * dpi) && isBridged(other, box, byTop))
    if (before) Object.assign(before, union([before, box]))
    else joined.push({ ...box })
  }
  return joined.sort((a, b) => a.top - b.top)
}

const follows = (before: Box, box: Box, widest: number): boolean =>
  box.left - before.right < widest && box.right > before.right && sharedHeight(before, box) > 0.6 * Math.min(heightOf(before), heightOf(box))

/** `byTop` is sorted by top. */
function isBridged(left: Box, right: Box, byTop: readonly Box[]): boolean {
  const unit = Math.max(heightOf(left), heightOf(right))
  const [from, to] = [Math.min(left.right, right.left) - OVER * unit, Math.max(left.right, right.left) + OVER * unit]
  const [top, bottom] = [Math.min(left.top, right.top), Math.max(left.bottom, right.bottom)]
  return byTop.some(other => {
    if (other.left > from || other.right < to || heightOf(other) > TALLEST * unit) return false
    const away = other.top > top ? other.top - bottom : top - other.bottom
    return away < NEXT * unit
  })
}
