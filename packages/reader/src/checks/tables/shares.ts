import { rowMeasuresOf } from '../../findings/indicators/table-rows.ts'
import { percentHeads } from '../../lexicon/figure-columns.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { wholeWords } from '../../text/word-patterns.ts'
import { writeNumber } from '../../text/write-number.ts'
import type { Table } from '../../types.ts'
import { comparePercent, slackOf, type WrongPercent } from '../figures/compare-percent.ts'
import type { Cell } from './cells.ts'
import { type Grid, type GridRow, gridOf } from './grid.ts'
import { measuredColumns } from './slack.ts'

// finds:   'Tăng, giảm (%)' of two years, a share of the total row, the second of two percentages, where all other rows come to theirs
// leaves:  what plan-mismatch looks at (result / plan) · columns no two others make · rows that another reckoning makes right (what should fall: plan / result) · 0 and 100

interface RowShare {
  done: number
  plan: number
}

interface Reckoned extends RowShare {
  /** Printed digits after the comma of the two. */
  decimals: number
}

/** How a column of percentages may be reckoned from others; `plain`: as a share of another figure, which single rows may turn round. */
interface Reckoning {
  of(row: GridRow): Reckoned | null
  plain: boolean
}

interface Column {
  at: number
  cells: ReadonlyMap<GridRow, Cell>
  measured: boolean
  /** It shows what fell with a minus. */
  signed: boolean
}

const leastProofs = 2
const leastWholeProofs = 3
const manyProofs = 8
/** Shares of a few come to the same percentages again and again. */
const leastPlan = 5
const leastDigits = 2.5
/** What is below is printed as it is. */
const leastRounded = 100
const percentHead = wholeWords(percentHeads.filter(head => head !== '%'))

export function wrongTableShares(tree: DocumentTree): WrongPercent<RowShare & { percent: number }>[] {
  const handled = new Set(rowMeasuresOf(tree).flatMap(({ span, percent, plan, result }) => (percent && plan && result ? [`${span[0]} ${percent.value}`] : [])))
  return tree.tables.flatMap(table => sharesOf(tree, table)).filter(({ span, inputs }) => !handled.has(`${span[0]} ${Math.abs(inputs.percent)}`))
}

function sharesOf(tree: DocumentTree, table: Table): WrongPercent<RowShare & { percent: number }>[] {
  const grid = gridOf(tree, table)
  if (!grid || grid.amounts.length === 0 || grid.amounts.length > mostAmounts) return []
  const measured = measuredColumns(tree, table, grid.heads)
  const rows = grid.rows.filter(row => !row.aside && row.unit !== '%')
  const reckonings = reckoningsOf(grid, rows)
  return grid.heads.flatMap((head, at) => {
    if (!isPercent(head, rows, at)) return []
    const cells = new Map(rows.map(row => [row, row.cells[at] as Cell]))
    const column = { at, cells, measured: measured.some(Boolean), signed: [...cells.values()].some(({ value }) => value !== null && value < 0) }
    return wrongIn(column, rows, reckonings)
  })
}

const mostAmounts = 10

const isPercent = (head: string, rows: readonly GridRow[], at: number): boolean =>
  head.includes('%') || percentHead.test(head) || rows.filter(row => row.cells[at]?.unit === '%').length * 2 > rows.length

/** One column of another, how far it is over or under the other, and its part of the total. */
function reckoningsOf({ amounts }: Grid, rows: readonly GridRow[]): Reckoning[] {
  const pairs = amounts.flatMap(one => amounts.filter(other => other !== one).map(other => [one, other] as const))
  const total = rows.find(row => row.total)
  const shares = pairs.map(
    ([one, other]) =>
      (row: GridRow) =>
        shareOf(row.cells[one], row.cells[other]),
  )
  const ofTotal = total ? amounts.map(one => (row: GridRow) => shareOf(row.cells[one], total.cells[one])) : []
  return [
    ...shares.map(of => ({ of, plain: true })),
    ...shares.map(share => ({ of: (row: GridRow) => over(share(row)), plain: false })),
    ...ofTotal.map(of => ({ of, plain: true })),
  ]
}

const shareOf = (done: Cell | undefined, plan: Cell | undefined): Reckoned | null =>
  done && plan?.value && done.value !== null ? { done: done.value, plan: plan.value, decimals: Math.max(done.decimals, plan.decimals) } : null

const over = (share: Reckoned | null): Reckoned | null => share && { ...share, done: share.done - share.plan }

function wrongIn(column: Column, rows: readonly GridRow[], reckonings: readonly Reckoning[]): WrongPercent<RowShare & { percent: number }>[] {
  const shown = rows.filter(row => column.cells.get(row)?.value != null)
  for (const reckoning of reckonings) {
    const wrong = breaksOf(column, shown, reckoning)
    if (wrong === null) continue
    return wrong
      .filter(row => !reckonings.some(other => other.plain && fits(column, row, other) !== false))
      .flatMap(row => wrongShare(column, row, reckoning) ?? [])
  }
  return []
}

/** The rows that do not come to their percentage; null where the others do not prove that they should. */
function breaksOf(column: Column, rows: readonly GridRow[], reckoning: Reckoning): GridRow[] | null {
  const breaks: GridRow[] = []
  let [proofs, decimals, holds, digits] = [0, 0, 0, 0]
  for (const row of rows) {
    const fit = fits(column, row, reckoning)
    if (fit === false && breaks.push(row) > 2) return null
    if (!fit) continue
    holds++
    const cell = column.cells.get(row) as Cell
    decimals = Math.max(decimals, cell.decimals)
    const plan = (reckoning.of(row) as Reckoned).plan
    if (plan < leastPlan || [0, 100].includes(Math.abs(cell.value as number))) continue
    proofs++
    digits += Math.log10(plan)
  }
  if (proofs < (decimals > 0 ? leastProofs : leastWholeProofs) || digits < leastDigits) return null
  return breaks.length <= (holds >= manyProofs ? 2 : 1) ? breaks : null
}

/** Null where the row shows nothing. An unsigned percentage may be of a fall, unless others have their minus. */
function fits(column: Column, row: GridRow, reckoning: Reckoning): boolean | null {
  const share = reckoning.of(row)
  const cell = column.cells.get(row)
  if (!share || cell?.value == null || share.plan <= 0) return null
  const slack = share.decimals > 0 || share.plan >= leastRounded ? slackOf(share.decimals, column.measured) : 0
  const verdict = (done: number) =>
    comparePercent({
      done,
      plan: share.plan,
      percent: cell.value as number,
      decimals: cell.decimals,
      slack: { done: slack, plan: slack },
      about: false,
    }).kind !== 'wrong'
  return verdict(share.done) || (!column.signed && share.done < 0 && cell.value > 0 && verdict(-share.done))
}

function wrongShare(column: Column, row: GridRow, reckoning: Reckoning): WrongPercent<RowShare & { percent: number }> | null {
  const share = reckoning.of(row)
  const cell = column.cells.get(row) as Cell
  if (!share || cell.value === null) return null
  const exact = (100 * share.done) / share.plan
  const unsigned = share.done < 0 && cell.value > 0
  return {
    span: row.span,
    written: `${writeNumber(cell.value, cell.decimals)}%`,
    exact: unsigned ? -exact : exact,
    decimals: cell.decimals,
    inputs: { done: share.done, plan: share.plan, percent: cell.value },
  }
}
