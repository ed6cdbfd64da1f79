import type { DocumentTree } from '../../structure/tree.ts'
import type { Span, Table } from '../../types.ts'
import { wrongColumnSums } from './column-sums.ts'
import { type Grid, gridOf } from './grid.ts'
import { wrongProducts } from './products.ts'
import { type BrokenRow, brokenRows } from './row-sums.ts'
import { measuredColumns } from './slack.ts'
import type { ColumnSum } from './sums.ts'

/** A figure of a table that is not what others of the table make it. */
export interface WrongFigure {
  span: Span
  stated: number
  expected: number
  decimals: number
  /** What a total adds up; nothing for a row. */
  parts: number[]
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
  const brokenAt = new Map(rows.map(broken => [broken.row, broken]))
  const crossings = columns.map(sum => sum.parts.map(part => brokenAt.get(part.row)).find(broken => broken && crosses(broken, sum)))
  const told = columns.filter((_, at) => !crossings[at])
  const [crossed, inColumns] = [new Set(crossings), new Set(told.map(sum => sum.row))]
  return [
    ...told.map(({ span, stated, sum, decimals, head, parts }) => ({
      span,
      stated,
      expected: sum,
      decimals,
      parts: parts.map(part => part.cell.value ?? 0),
      column: head,
      sure: true,
    })),
    ...wrongProducts(grid)
      .filter(({ row }) => !brokenAt.has(row))
      .map(({ row, column, ...product }) => ({ ...product, span: row.span, parts: [], column: grid.heads[column] as string, sure: true })),
    ...rows.filter(({ row }) => !inColumns.has(row)).map(broken => brokenFigure(grid, broken, broken.sure || crossed.has(broken))),
  ]
}

const brokenFigure = ({ heads }: Grid, { row, relation, stated, expected, decimals }: BrokenRow, sure: boolean): WrongFigure => ({
  span: row.span,
  stated,
  expected,
  decimals,
  parts: [],
  column: heads[relation.derived] as string,
  sure,
})

const roundings = 1.5

/** The row and the column are off by the same, and meet in one cell: it is the slip, and told where it stands. */
function crosses({ relation, off }: BrokenRow, sum: ColumnSum): boolean {
  const inRow = sum.column === relation.target || relation.terms.some(term => term.column === sum.column)
  const step = 10 ** -sum.decimals
  return inRow && Math.abs(Math.abs(off) - Math.abs(sum.off)) <= (Math.abs(off) > 9 * step ? roundings * step : 0) + 1e-9
}
