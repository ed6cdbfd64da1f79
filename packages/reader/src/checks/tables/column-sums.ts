import type { DocumentTree } from '../../structure/tree.ts'
import type { Cell } from './cells.ts'
import { marksIn } from './formulas.ts'
import type { Grid, GridRow } from './grid.ts'
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
  const said = rows.filter(row => saidParts(tree, row, rows) !== null)
  const left = rows.filter(row => !said.includes(row))
  const blocks = blocksOf(left)
  const groups = wrongGroups(grid, levelsOf(blocks ? blocks.flatMap(block => block.rows) : left), measured)
  const totals = (blocks ?? []).flatMap(block => wrongTotal(grid, block, measured))
  const apart = totals.filter(total => !groups.some(group => group.column === total.column && Math.abs(group.off - total.off) < 1e-9))
  return [...groups, ...apart, ...said.flatMap(row => wrongSaid(tree, grid, row, rows, measured))]
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

/** One column of amounts and nothing beside it: told where the total is near, and of rows enough to be sure of what is added. */
function isOnlyColumn(sums: readonly ColumnSum[], grid: Grid, parts: readonly Node[]): boolean {
  const [only, ...others] = sums
  if (!only || others.length > 0 || only.stated <= 0 || Math.abs(only.off) / only.stated >= near) return false
  return parts.length >= leastRows || (parts.length > 2 && parts.every(part => part.row.mark !== '')) || grid.rows.length > leastRows
}

interface Group {
  node: Node
  sums: ColumnSum[]
}

/** A group is told where its other columns add up, or other groups do in the same column, and it alone does not. */
function wrongGroups(grid: Grid, roots: readonly Node[], measured: readonly boolean[]): ColumnSum[] {
  const groups = groupsIn(roots).map(node => ({ node, sums: grid.amounts.flatMap(column => groupSum(grid, node, column, measured) ?? []) }))
  return groups.flatMap(group => group.sums.filter(sum => sum.off !== 0 && isGroupProven(group, sum, groups)))
}

const groupsIn = (nodes: readonly Node[]): Node[] => nodes.flatMap(node => [...(node.children.length > 1 ? [node] : []), ...groupsIn(node.children)])

const groupSum = (grid: Grid, { row, children }: Node, column: number, measured: readonly boolean[]): ColumnSum | null =>
  children.some(child => row.unit !== '' && child.row.unit !== '' && child.row.unit !== row.unit)
    ? null
    : sumInColumn(grid, row, addends(children, column), column, measured)

function isGroupProven(group: Group, sum: ColumnSum, groups: readonly Group[]): boolean {
  const beside = group.sums.filter(other => other.off === 0 && other.strong)
  const wrongBeside = group.sums.filter(other => other.off !== 0)
  if (Math.abs(sum.off) > nearSaid * Math.abs(sum.stated)) return false
  if (beside.length > 0 && wrongBeside.length <= beside.length) return true
  const alike = groups
    .filter(other => other !== group && other.node.rank === group.node.rank)
    .flatMap(other => other.sums.filter(({ column }) => column === sum.column))
  const fitting = alike.filter(other => other.off === 0 && other.strong)
  return (
    fitting.length > 0 && alike.every(other => other.off === 0) && wrongBeside.length === 1 && (fitting.length > 1 || Math.abs(sum.off) < near * sum.stated)
  )
}

/** As written: 'TỔNG CHI (I+II+III)', 'Kết dư (A-B)'. */
const formulaOf = (tree: DocumentTree, row: GridRow): ReturnType<typeof marksIn> =>
  row.cells
    .slice(0, 2)
    .map(cell => marksIn(tree.text.slice(...cell.span).replace(/\*/g, '')))
    .find(found => found !== null) ?? null

/** The rows of those marks; null where one is missing, there twice, or only a heading. */
function saidParts(tree: DocumentTree, row: GridRow, rows: readonly GridRow[]): { row: GridRow; sign: 1 | -1 }[] | null {
  const parts = formulaOf(tree, row)?.map(({ mark, sign }) => ({ sign, rows: rows.filter(other => other !== row && other.mark === mark) }))
  if (!parts || parts.length < 2 || parts.some(part => part.rows.length !== 1)) return null
  const found = parts.map(part => ({ row: part.rows[0] as GridRow, sign: part.sign }))
  return found.every(part => part.row.cells.some((cell, column) => column > 0 && cell.value !== null)) ? found : null
}

function wrongSaid(tree: DocumentTree, grid: Grid, row: GridRow, rows: readonly GridRow[], measured: readonly boolean[]): ColumnSum[] {
  const parts = saidParts(tree, row, rows) ?? []
  const added = (column: number) => parts.map(part => ({ ...part, cell: part.row.cells[column] as Cell }))
  const sums = grid.amounts.flatMap(column => sumInColumn(grid, row, added(column), column, measured) ?? [])
  const wrong = sums.filter(sum => sum.off !== 0)
  const [only] = wrong
  return wrong.length < sums.length || (only && sums.length === 1 && Math.abs(only.off) <= nearSaid * Math.abs(only.stated)) ? wrong : []
}
