import { rowNameLeads } from '../../lexicon/figure-columns.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import type { Cell } from './cells.ts'
import type { GridRow } from './grid.ts'

/** A row with the rows that stand under it. */
export interface Node {
  row: GridRow
  children: Node[]
  rank: number
}

const lead = patternOf(`^${oneOf(rowNameLeads)}(?!\\p{L})`)

/** 'I' over '1' over '1.1' over 'a' over '-' over what has no mark; capitals stand over or under Roman numbers, as the first row has it. */
function rankOf({ mark, name }: GridRow, romanFirst: boolean): number {
  if (lead.test(name)) return 9
  if (mark === '') return 8
  if (/^[IVX]+$/.test(mark)) return romanFirst ? 0 : 1
  if (/^[A-Z]$/.test(mark)) return romanFirst ? 1 : 0
  if (/^\d/.test(mark)) return 2 + mark.split('.').length - 1
  return /^\p{Ll}$/u.test(mark) ? 6 : 7
}

/** The rows as their marks put them under each other; without marks they are all of one level. */
export function levelsOf(rows: readonly GridRow[]): Node[] {
  const romanFirst = /^[IVX]+$/.test(rows.find(row => /^[A-Z]+$/.test(row.mark))?.mark ?? '')
  const roots: Node[] = []
  const open: Node[] = []
  for (const row of rows) {
    const node: Node = { row, children: [], rank: rankOf(row, romanFirst) }
    while (open.length > 0 && (open.at(-1) as Node).rank >= node.rank) open.pop()
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  return roots
}

/** 'Trong đó: tôm' and below it 'Cá', neither with a mark: where the parts end is not told. */
export const isOpen = (rows: readonly GridRow[]): boolean => rows.some(({ name }, at) => lead.test(name) && rows[at + 1]?.mark === '')

/** 'Trong đó: …' among them: some of the parts, perhaps. */
export const givesSome = (nodes: readonly Node[]): boolean => nodes.some(({ row }) => lead.test(row.name))

/** The cells to add: of a group whose own cell is empty those of its rows. */
export const addends = (nodes: readonly Node[], column: number): { row: GridRow; cell: Cell }[] =>
  nodes.flatMap(({ row, children }) => {
    const cell = row.cells[column] as Cell
    return cell.blank && children.length > 0 && !givesSome(children) ? addends(children, column) : [{ row, cell }]
  })
