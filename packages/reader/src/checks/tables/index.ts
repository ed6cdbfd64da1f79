import type { DocumentTree } from '../../structure/tree.ts'
import type { Span, Table } from '../../types.ts'
import { wrongColumnSums } from './column-sums.ts'
import { gridOf } from './grid.ts'
import { type BrokenRow, brokenRows } from './row-sums.ts'
import { measuredColumns } from './slack.ts'
import type { ColumnSum } from './sums.ts'

/** A figure of a table that is not what others of the table make it. */
export interface WrongFigure {
  span: Span
  stated: number
  expected: number
  decimals: number
  /** Head of its column. */
  column: string
  sure: boolean
}

export const wrongFigures = (tree: DocumentTree): WrongFigure[] => tree.tables.flatMap(table => figuresOf(tree, table))

function figuresOf(tree: DocumentTree, table: Table): WrongFigure[] {
  const grid = gridOf(tree, table)
  if (!grid || grid.amounts.length === 0) return []
  const measured = measuredColumns(tree, table, grid.heads)
  const columns = wrongColumnSums(tree, grid, measured)
  const rows = brokenRows(grid, measured)
  const crossed = new Map(rows.flatMap(broken => columns.filter(sum => crosses(broken, sum)).map(sum => [sum, broken] as const)))
  const told = columns.filter(sum => !crossed.has(sum))
  return [
    ...told.map(({ span, stated, sum, decimals, head }) => ({ span, stated, expected: sum, decimals, column: head, sure: true })),
    ...rows
      .filter(({ row }) => !told.some(sum => sum.row === row))
      .map(({ row, relation, stated, expected, decimals, sure }) => ({
        span: row.span,
        stated,
        expected,
        decimals,
        column: grid.heads[relation.derived] as string,
        sure: sure || [...crossed.values()].some(broken => broken.row === row),
      })),
  ]
}

/** The row and the column are off by the same, and meet in one cell: it is the slip, and told where it stands. */
function crosses({ row, relation, off }: BrokenRow, sum: ColumnSum): boolean {
  const inRow = sum.column === relation.target || relation.terms.some(term => term.column === sum.column)
  return inRow && sum.parts.some(part => part.row === row) && Math.abs(Math.abs(off) - Math.abs(sum.off)) < 1e-9
}
