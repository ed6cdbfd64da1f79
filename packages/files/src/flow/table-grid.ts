import type { Cell, Row, Table } from './blocks.ts'

/** What stands in one column of one row; `first` when it is the leftmost column of its cell. */
export interface GridCell {
  cell: Cell
  first: boolean
}

interface GridRow {
  row: Row
  cells: (GridCell | null)[]
}

/** Column edges nearer than this (points) are one edge: hand-drawn tables never quite line up. */
const SAME_EDGE = 9

/**
 * Puts every cell on the columns it covers. Word keeps a grid of all edges in all rows, so a table of five columns may have nine;
 * edges that no cell uses or that nearly coincide are taken out. Where every row has the same number of cells, the cells are the columns.
 */
export function gridOf(table: Table): GridRow[] {
  const column = columnNumbers(table)
  const counts = new Set(table.rows.map(row => row.cells.length))
  const width = column(lastEdge(table))
  const plain = counts.size === 1 && !counts.has(width)
  return table.rows.map(row => ({ row, cells: plain ? row.cells.map(cell => ({ cell, first: true })) : placed(row, column) }))
}

function placed(row: Row, column: (edge: number) => number): (GridCell | null)[] {
  const cells: (GridCell | null)[] = []
  let edge = 0
  for (const cell of row.cells) {
    const from = Math.max(column(edge), cells.length)
    edge += cell.span
    const to = Math.max(column(edge), from + 1)
    for (let at = from; at < to; at++) cells[at] = { cell, first: at === from }
  }
  return Array.from(cells, cell => cell ?? null)
}

function lastEdge(table: Table): number {
  return table.rows.reduce(
    (last, row) =>
      Math.max(
        last,
        row.cells.reduce((sum, cell) => sum + cell.span, 0),
      ),
    0,
  )
}

/** Edge of the file's grid → number of the column that begins there. */
function columnNumbers(table: Table): (edge: number) => number {
  const used = new Set([0])
  for (const row of table.rows) {
    let edge = 0
    for (const cell of row.cells) {
      edge += cell.span
      used.add(edge)
    }
  }
  const numbers = new Map<number, number>()
  let column = -1
  let last = Number.NEGATIVE_INFINITY
  for (const edge of [...used].sort((left, right) => left - right)) {
    const at = edge === 0 ? 0 : table.edges[edge - 1]
    if (at === undefined || at - last > SAME_EDGE) column++
    if (at !== undefined) last = at
    numbers.set(edge, column)
  }
  return edge => numbers.get(edge) ?? edge
}
