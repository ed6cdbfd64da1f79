import type { Bar } from './ink.ts'
import { type Matrix, place } from './matrix.ts'

type Point = [x: number, y: number]

/** Thicker than this, in points, a filled bar is an area, not a line. */
const THICK = 3

/** Codes of pdf.js in the numbers of one path. */
const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3

/** The straight lines of a path: its segments if it is stroked, its thin rectangles if it is filled. `curved` counts the parts that are neither. */
export function barsOf(path: ArrayLike<number>, matrix: Matrix, stroked: boolean): { bars: Bar[]; curved: number } {
  const bars: Bar[] = []
  let curved = 0
  for (const { points, hasCurve } of subpaths(path, matrix)) {
    if (hasCurve) curved++
    else if (stroked) for (const segment of segments(points)) bars.push(segment)
    else {
      const bar = boundsOf(points)
      if (Math.min(bar.right - bar.left, bar.bottom - bar.top) <= THICK) bars.push(bar)
      else if (points.length > 6) curved++
    }
  }
  return { bars, curved }
}

function subpaths(path: ArrayLike<number>, matrix: Matrix): { points: Point[]; hasCurve: boolean }[] {
  const found: { points: Point[]; hasCurve: boolean }[] = []
  let current: { points: Point[]; hasCurve: boolean } | null = null
  const point = (at: number): Point => place(matrix, path[at] ?? 0, path[at + 1] ?? 0)
  for (let i = 0; i < path.length; ) {
    const code = path[i++]
    if (code === MOVE || current === null) {
      current = { points: [], hasCurve: false }
      found.push(current)
    }
    if (code === MOVE || code === LINE) {
      current.points.push(point(i))
      i += 2
    } else if (code === CURVE || code === QUADRATIC) {
      current.hasCurve = true
      i += code === CURVE ? 6 : 4
    } else if (current.points.length > 1) current.points.push(current.points[0] as Point)
  }
  return found.filter(each => each.points.length > 1 || each.hasCurve)
}

/** Lines across and upright; slanted ones are drawings. */
function segments(points: Point[]): Bar[] {
  return points.slice(1).flatMap((to, index) => {
    const bar = boundsOf([points[index] as Point, to])
    return Math.min(bar.right - bar.left, bar.bottom - bar.top) < 1 ? [bar] : []
  })
}

export function boundsOf(points: readonly Point[]): Bar {
  const bar: Bar = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    bar.left = Math.min(bar.left, x)
    bar.right = Math.max(bar.right, x)
    bar.top = Math.min(bar.top, y)
    bar.bottom = Math.max(bar.bottom, y)
  }
  return bar
}
