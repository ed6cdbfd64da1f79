import type { Span } from '../../types.ts'
import type { Cell } from './cells.ts'
import type { Grid, GridRow } from './grid.ts'
import { slackOf } from './slack.ts'

/** A figure of a table and what the cells that make it up come to. */
export interface ColumnSum {
  row: GridRow
  span: Span
  column: number
  head: string
  stated: number
  sum: number
  decimals: number
  /** Sum minus figure; 0 where rounding explains it. */
  off: number
  /** Two parts or more that are not nought, and a figure that chance does not hit. */
  strong: boolean
  parts: { row: GridRow; cell: Cell }[]
}

interface Addend {
  row: GridRow
  cell: Cell
  sign?: 1 | -1
}

const leastStrong = 9

/** Null where a cell holds words, or an empty one may hold what is missing. */
export function sumInColumn(grid: Grid, row: GridRow, parts: readonly Addend[], column: number, measured: readonly boolean[]): ColumnSum | null {
  const cell = row.cells[column] as Cell
  const cells = parts.map(part => part.cell)
  if (cell.value === null || cells.filter(part => part.value !== null).length < 2 || cells.some(part => part.value === null && !part.blank)) return null
  const sum = parts.reduce((all, { cell: part, sign = 1 }) => all + sign * (part.value ?? 0), 0)
  const off = sum - cell.value
  const right = Math.abs(off) <= slackOf([cell, ...cells], measured[column] ?? false)
  if (!right && off < 0 && cells.some(part => part.blank)) return null
  return {
    row,
    span: cell.span,
    column,
    head: grid.heads[column] as string,
    stated: cell.value,
    sum,
    decimals: Math.max(cell.decimals, ...cells.map(part => part.decimals)),
    off: right ? 0 : off,
    strong: cells.filter(part => part.value).length > 1 && Math.abs(cell.value) > leastStrong,
    parts: parts.map(part => ({ row: part.row, cell: part.cell })),
  }
}

/** The totals fit the columns one or two further on: a cell is missing in the row. */
export function isShifted(total: GridRow, parts: readonly GridRow[]): boolean {
  for (const shift of [1, 2, -1]) {
    const pairs = total.cells
      .map(({ value }, at) => [value, parts.map(row => row.cells[at + shift]?.value)] as const)
      .filter(([stated, values]) => stated !== null && values.some(value => value != null))
    const fitting = pairs.filter(([stated, values]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0) === stated)
    if (fitting.length >= 2 && fitting.length * 2 > pairs.length) return true
  }
  return false
}
