import { type Box, heightOf, widthOf } from './box.ts'
import type { Ruling } from './printed-page.ts'

/** A table drawn with lines. `walls` tell which of the cells between the lines are one. */
export interface Grid extends Box {
  /** x of every upright line, left to right. */
  xs: number[]
  /** y of every line across, top to bottom. */
  ys: number[]
  cells: GridCell[]
}

export interface GridCell extends Box {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
}

interface Stroke {
  /** y of a line across, x of an upright one. */
  at: number
  from: number
  to: number
}

/** Strokes this close are one; a table's corners need not meet better. */
const NEAR = 3
/** A page with more lines is a drawing. */
const MOST_RULINGS = 8000
/** A line that goes on this far beyond the last one across it bounds one more cell. */
const OPEN_EDGE = 12

/** Finds the tables among the straight lines of a page: at least two columns; a frame round one text is none. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  if (rulings.length > MOST_RULINGS) return []
  const across = merge(
    rulings
      .filter(each => widthOf(each) > 3 * heightOf(each) && widthOf(each) > 8)
      .map(each => ({ at: (each.top + each.bottom) / 2, from: each.left, to: each.right })),
  )
  const upright = merge(
    rulings
      .filter(each => heightOf(each) > 3 * widthOf(each) && heightOf(each) > 5)
      .map(each => ({ at: (each.left + each.right) / 2, from: each.top, to: each.bottom })),
  )
  return groups(across, upright).flatMap(([h, v]) => gridFrom(h, v) ?? [])
}

/** Pieces of one line, drawn cell by cell, become one stroke. */
function merge(strokes: Stroke[]): Stroke[] {
  const merged: Stroke[] = []
  for (const stroke of strokes.sort((a, b) => a.at - b.at || a.from - b.from)) {
    const same = merged.findLast(each => Math.abs(each.at - stroke.at) <= NEAR / 2 && stroke.from <= each.to + NEAR && stroke.to >= each.from - NEAR)
    if (!same) merged.push({ ...stroke })
    else {
      same.from = Math.min(same.from, stroke.from)
      same.to = Math.max(same.to, stroke.to)
    }
  }
  return merged
}

const cross = (h: Stroke, v: Stroke): boolean => v.at >= h.from - NEAR && v.at <= h.to + NEAR && h.at >= v.from - NEAR && h.at <= v.to + NEAR

/** Lines that cross one another, directly or through others. */
function groups(across: Stroke[], upright: Stroke[]): [Stroke[], Stroke[]][] {
  const free = new Set([...across, ...upright])
  const isAcross = new Set(across)
  const found: [Stroke[], Stroke[]][] = []
  for (const start of across) {
    if (!free.delete(start)) continue
    const group: Stroke[] = []
    const open = [start]
    for (let next = open.pop(); next; next = open.pop()) {
      const stroke = next
      group.push(stroke)
      const others = isAcross.has(stroke) ? upright.filter(v => free.has(v) && cross(stroke, v)) : across.filter(h => free.has(h) && cross(h, stroke))
      for (const other of others) free.delete(other)
      open.push(...others)
    }
    found.push([group.filter(each => isAcross.has(each)), group.filter(each => !isAcross.has(each))])
  }
  return found
}

function gridFrom(across: Stroke[], upright: Stroke[]): Grid | null {
  const xs = withEdges(positions(upright), across)
  const ys = withEdges(positions(across), upright)
  if (xs.length < 3 || ys.length < 2) return null
  const bounds = { left: xs[0] as number, right: xs.at(-1) as number, top: ys[0] as number, bottom: ys.at(-1) as number }
  const cells = cellsOf(xs, ys, across, upright)
  return cells.length < 2 ? null : { ...bounds, xs, ys, cells }
}

/** A table open at its sides still ends where its lines end. */
function withEdges(inner: number[], crossing: Stroke[]): number[] {
  const first = Math.min(...crossing.map(each => each.from))
  const last = Math.max(...crossing.map(each => each.to))
  const out = [...inner]
  if (out.length > 0 && first < (out[0] as number) - OPEN_EDGE) out.unshift(first)
  if (out.length > 0 && last > (out.at(-1) as number) + OPEN_EDGE) out.push(last)
  return out
}

function positions(strokes: Stroke[]): number[] {
  const out: number[] = []
  for (const at of strokes.map(each => each.at).sort((a, b) => a - b)) if (out.length === 0 || at - (out.at(-1) as number) > NEAR) out.push(at)
  return out
}

/** Grows every free square of the raster to the right and down until a wall stands there. */
function cellsOf(xs: number[], ys: number[], across: Stroke[], upright: Stroke[]): GridCell[] {
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      if (taken.has(row * xs.length + column)) continue
      let columnSpan = 1
      while (column + columnSpan + 1 < xs.length && !wallAt(upright, xs[column + columnSpan] as number, middle(ys, row))) columnSpan++
      let rowSpan = 1
      while (row + rowSpan + 1 < ys.length && !wallAt(across, ys[row + rowSpan] as number, middle(xs, column))) rowSpan++
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken.add(r * xs.length + c)
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        left: xs[column] as number,
        right: xs[column + columnSpan] as number,
        top: ys[row] as number,
        bottom: ys[row + rowSpan] as number,
      })
    }
  }
  return cells
}

const middle = (positions: number[], index: number): number => ((positions[index] as number) + (positions[index + 1] as number)) / 2

const wallAt = (strokes: Stroke[], at: number, through: number): boolean =>
  strokes.some(each => Math.abs(each.at - at) <= NEAR && each.from <= through && each.to >= through)
