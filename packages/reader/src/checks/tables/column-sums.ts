import type { DocumentTree } from '../../structure/tree.ts'
import { isSlipOfDigits } from '../figures/parts.ts'
import type { Cell } from './cells.ts'
import { marksIn } from './formulas.ts'
import type { Grid, GridRow } from './grid.ts'
import { wrongGroups } from './groups.ts'
import { addends, isOpen, levelsOf, type Node } from './levels.ts'
import { type ColumnSum, isShifted, sumInColumn } from './sums.ts'

// finds:   | | Tổng cộng | 769 | 42 | 52 | over or under its rows, levels in between counted once · 'Cộng I' behind each group · 'TỔNG CHI (I+II+III)' · | II | Chi thường xuyên | 93.640 | over 1 … 6
// leaves:  columns with words in them · groups whose rows never add up ('trong đó') · a row of totals shifted by a missing cell · what rounding explains

/** So far a total may be off and be a slip, where it is the only proof that it is a total. */
const near = 0.1
const nearSaid = 0.3
const leastRows = 4

/** Every total of the table that is not what its rows add up to. */
export function wrongColumnSums(tree: DocumentTree, grid: Grid, measured: readonly boolean[]): ColumnSum[] {
  const rows = grid.rows.filter(row => !row.aside)
  if (rows.length < 3) return []
  const byMark = rowsByMark(rows)
  const said = rows.map(row => saidParts(tree, row, byMark))
  const left = rows.filter((_, at) => said[at] === null)
  const blocks = blocksOf(left)
  const groups = wrongGroups(grid, levelsOf(blocks ? blocks.flatMap(block => block.rows) : left), measured)
  const totals = (blocks ?? []).flatMap(block => wrongTotal(grid, block, measured))
  const apart = totals.filter(total => !groups.some(group => group.column === total.column && Math.abs(group.off + total.off) < 1e-9))
  return [...groups, ...apart, ...rows.flatMap((row, at) => wrongSaid(grid, row, said[at] ?? [], measured))]
}

interface Block {
  total: GridRow
  rows: GridRow[]
  parts: Node[]
}

/** The rows that each row of totals adds up: all others; those before it or behind it where there are several; of a last one with none of its own the other totals. */
function blocksOf(rows: readonly GridRow[]): Block[] | null {
  const totals = rows.filter(row => row.total)
  const [first, last] = [rows[0], rows.at(-1)] as [GridRow, GridRow]
  const leads = first.total && !last.total
  if (totals.length === 0 || leads === last.total || isOpen(rows)) return null
  const ordered = leads ? rows : rows.toReversed()
  const blocks: Block[] = []
  for (const row of ordered) {
    if (row.total) blocks.push({ total: row, rows: [], parts: [] })
    else blocks.at(-1)?.rows.push(row)
  }
  const grand = blocks[0] as Block
  for (const block of blocks) {
    if (!leads) block.rows.reverse()
    block.parts = opened(levelsOf(block.rows))
  }
  if (blocks.length > 1 && grand.rows.length === 0) grand.parts = blocks.slice(1).map(({ total }) => ({ row: total, children: [], rank: 0 }))
  return leads ? blocks : blocks.reverse()
}

/** Without a heading that only names its rows: 'I | Cụm Đông | | ' over them. */
const opened = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap(node => (node.children.length > 0 && node.row.cells.slice(2).every(cell => cell.blank) ? opened(node.children) : [node]))

function wrongTotal(grid: Grid, { total, parts }: Block, measured: readonly boolean[]): ColumnSum[] {
  if (parts.length < 2 || parts.some(part => part.row.unit !== '' && total.unit !== '' && part.row.unit !== total.unit)) return []
  const sums = grid.amounts.flatMap(column => sumInColumn(grid, total, addends(parts, column), column, measured) ?? [])
  const wrong = sums.filter(sum => sum.off !== 0)
  const right = sums.length - wrong.length
  if (
    wrong.length === 0 ||
    isShifted(
      total,
      parts.map(part => part.row),
    )
  )
    return []
  return wrong.length <= right || isOnlyColumn(sums, grid, parts) ? wrong : []
}

const isNear = ({ off, stated, sum }: ColumnSum): boolean => Math.abs(off) / stated < near || (stated > 99 && isSlipOfDigits(stated, sum))

/** One column of amounts and nothing beside it: told where the total is near, and of rows enough to be sure of what is added. */
function isOnlyColumn(sums: readonly ColumnSum[], grid: Grid, parts: readonly Node[]): boolean {
  const [only, ...others] = sums
  if (!only || others.length > 0 || only.stated <= 0 || !isNear(only)) return false
  return parts.length >= leastRows || (parts.length > 2 && parts.every(part => part.row.mark !== '')) || grid.rows.length > leastRows
}

/** As written: 'TỔNG CHI (I+II+III)', 'Kết dư (A-B)'. */
const formulaOf = (tree: DocumentTree, row: GridRow): ReturnType<typeof marksIn> =>
  row.cells
    .slice(0, 2)
    .map(cell => marksIn(tree.text.slice(...cell.span).replace(/\*/g, '')))
    .find(found => found !== null) ?? null

/** Null where a mark stands before two rows. */
function rowsByMark(rows: readonly GridRow[]): Map<string, GridRow | null> {
  const out = new Map<string, GridRow | null>()
  for (const row of rows) out.set(row.mark, out.has(row.mark) ? null : row)
  return out
}

/** The rows of the marks said; null where one is missing, there twice, or only a heading. */
function saidParts(tree: DocumentTree, row: GridRow, byMark: ReadonlyMap<string, GridRow | null>): SaidPart[] | null {
  const marks = formulaOf(tree, row)
  if (!marks || marks.length < 2) return null
  const parts = marks.flatMap(({ mark, sign }) => {
    const part = byMark.get(mark)
    return part && part !== row && part.cells.some((cell, column) => column > 0 && cell.value !== null) ? [{ row: part, sign }] : []
  })
  return parts.length === marks.length ? parts : null
}

interface SaidPart {
  row: GridRow
  sign: 1 | -1
}

function wrongSaid(grid: Grid, row: GridRow, parts: readonly SaidPart[], measured: readonly boolean[]): ColumnSum[] {
  const added = (column: number) => parts.map(part => ({ ...part, cell: part.row.cells[column] as Cell }))
  const sums = grid.amounts.flatMap(column => sumInColumn(grid, row, added(column), column, measured) ?? [])
  const wrong = sums.filter(sum => sum.off !== 0)
  const [only] = wrong
  return wrong.length < sums.length || (only && sums.length === 1 && Math.abs(only.off) <= nearSaid * Math.abs(only.stated)) ? wrong : []
}
