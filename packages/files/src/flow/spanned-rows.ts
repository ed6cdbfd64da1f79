import type { Block, Row } from './blocks.ts'

/** A row as HTML and ODF write it: a cell over several rows is said once, and the rows below have a cell less. */
export interface SpannedRow {
  cells: { blocks: Block[]; columns: number; rows: number }[]
  head: boolean
}

/** More than any table on paper has; a file that says more is not believed. */
const MOST_COLUMNS = 100

/** Gives the rows below a tall cell a continued cell in its place. */
export function rowsFromSpans(spanned: readonly SpannedRow[]): Row[] {
  const tall = new Map<number, { left: number; span: number }>()
  return spanned.map((row, index) => {
    const cells: Row['cells'] = []
    let column = 0
    const continueFromAbove = (): void => {
      for (let above = tall.get(column); above; above = tall.get(column)) {
        cells.push({ blocks: [], span: above.span, continued: true })
        if (--above.left === 0) tall.delete(column)
        column += above.span
      }
    }
    for (const cell of row.cells) {
      continueFromAbove()
      const span = clamp(cell.columns, MOST_COLUMNS)
      const left = clamp(cell.rows, spanned.length - index) - 1
      cells.push({ blocks: cell.blocks, span, continued: false })
      if (left > 0) tall.set(column, { left, span })
      column += span
    }
    continueFromAbove()
    return { cells, head: row.head }
  })
}

function clamp(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(1, Math.floor(value)), Math.max(1, most)) : 1
}
