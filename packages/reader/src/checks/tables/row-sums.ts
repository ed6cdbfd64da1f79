import { isSlipOfDigits } from '../figures/parts.ts'
import type { Cell } from './cells.ts'
import type { Grid, GridRow } from './grid.ts'
import { type Relation, relationsOf } from './relations.ts'
import { slackOf } from './slack.ts'

// finds:   | Tiểu học số 1 | 3 | 38 | 5 | 45 | under 'Cán bộ quản lý | Giáo viên | Nhân viên | Tổng', where the other rows add up · the same for 'Còn lại', 'Hiện có', 'Chênh lệch', '3=1-2'
// leaves:  empty cells, words · sums that hold in one other row only · parts that may be left out ('Tổng số | Đúng hạn | Quá hạn' where more is the whole) make one look

/** A row that breaks what its columns prove to be. */
export interface BrokenRow {
  row: GridRow
  relation: Relation
  /** Of the column to look at. */
  stated: number
  expected: number
  decimals: number
  /** Parts minus whole. */
  off: number
  sure: boolean
}

const mostBreaks = 2
/** So many rows that hold allow a second that does not. */
const manyRows = 8
const manyProofs = 5

export function brokenRows(grid: Grid, measured: readonly boolean[]): BrokenRow[] {
  const rows = grid.rows.filter(row => !row.aside)
  const proven = relationsOf(grid).flatMap(relation => verdictOf(relation, rows, measured) ?? [])
  const broken = new Map<GridRow, Found>()
  for (const verdict of proven) {
    for (const { row, off } of verdict.breaks) {
      const other = broken.get(row)
      if (!other || isBetter({ verdict, off }, other)) broken.set(row, { verdict, off })
    }
  }
  return [...broken].flatMap(([row, { verdict, off }]) =>
    isExplained(grid, row, verdict, off) || proven.some(other => settles(other, verdict, row)) ? [] : [brokenRow(row, verdict, off)],
  )
}

interface Verdict {
  relation: Relation
  holds: GridRow[]
  breaks: { row: GridRow; off: number }[]
  strength: number
}

interface Found {
  verdict: Verdict
  off: number
}

/** Proven by more; of two alike the one that asks for less to be mended. */
const isBetter = (one: Found, other: Found): boolean =>
  one.verdict.strength - other.verdict.strength > 1e-9 ||
  (Math.abs(one.verdict.strength - other.verdict.strength) < 1e-9 && Math.abs(one.off) < Math.abs(other.off))

/** Null where the rows do not prove it. */
function verdictOf(relation: Relation, rows: readonly GridRow[], measured: readonly boolean[]): Verdict | null {
  const verdict: Verdict = { relation, holds: [], breaks: [], strength: 0 }
  for (const row of rows) {
    const off = offBy(relation, row, measured)
    if (off === 0) {
      verdict.holds.push(row)
      verdict.strength += strengthOf(relation, row)
    } else if (off !== null) {
      verdict.breaks.push({ row, off })
      if (verdict.breaks.length > mostBreaks && !relation.said) return null
    }
  }
  verdict.breaks = withoutInherited(verdict.breaks)
  return isProven(verdict) ? verdict : null
}

/** A row of totals that is off by just what a row above is. */
function withoutInherited(breaks: Verdict['breaks']): Verdict['breaks'] {
  const [one, other] = breaks
  if (breaks.length !== 2 || !one || !other || one.row.total === other.row.total || Math.abs(one.off - other.off) > 1e-9) return breaks
  return breaks.filter(({ row }) => !row.total)
}

function isProven({ relation, holds, breaks, strength }: Verdict): boolean {
  if (relation.said) return holds.length > 0 && breaks.length <= holds.length
  const strong = holds.filter(row => strengthOf(relation, row) > 0).length
  return strong >= 2 && strength >= relation.needed && (breaks.length < mostBreaks || (breaks.length === mostBreaks && holds.length >= manyRows))
}

const cellsOf = ({ target, terms }: Relation, row: GridRow): Cell[] => [target, ...terms.map(term => term.column)].map(column => row.cells[column] as Cell)

/** 0 where it holds, null where the row cannot show it: an empty cell may hold what is missing. */
function offBy(relation: Relation, row: GridRow, measured: readonly boolean[]): number | null {
  const cells = cellsOf(relation, row)
  const stated = cells[0]?.value
  if (stated == null || cells.some(cell => cell.value === null && !cell.blank) || cells.every(cell => !cell.value)) return null
  const off = exactOff(relation, row)
  if (Math.abs(off) <= slackOf(cells, measured[relation.target] ?? false)) return 0
  return cells.some(cell => cell.blank) ? null : off
}

function exactOff(relation: Relation, row: GridRow): number {
  const [sum, stated] = [sumOf(relation, row), row.cells[relation.target]?.value ?? 0]
  return relation.unsigned && stated >= 0 ? Math.abs(sum) - stated : sum - stated
}

const sumOf = ({ terms }: Relation, row: GridRow): number => terms.reduce((sum, { column, sign }) => sum + sign * (row.cells[column]?.value ?? 0), 0)

/** Digits that chance would have to hit; none where fewer than two parts are there (40 = 40 + 0 proves no sum), or where only rounding makes it fit. */
function strengthOf(relation: Relation, row: GridRow): number {
  const cells = cellsOf(relation, row)
  const sizes = cells.map(cell => Math.abs(cell.value ?? 0)).filter(size => size > 0)
  const scale = 10 ** Math.max(...cells.map(cell => cell.decimals))
  if (sizes.length < 3 || Math.abs(exactOff(relation, row)) > 1e-6) return 0
  return relation.mixed ? mixedStrength(relation, row, scale) : Math.log10(1 + Math.min(...sizes) * scale)
}

/** Of what came and went; nothing where one takes away just what another added. */
function mixedStrength({ terms }: Relation, row: GridRow, scale: number): number {
  const moved = terms.slice(1).map(({ column, sign }) => sign * (row.cells[column]?.value ?? 0))
  const cancels = moved.some(value => value !== 0 && moved.includes(-value))
  return cancels ? 0 : Math.log10(1 + Math.max(...moved.map(Math.abs)) * scale)
}

/** A column that is nought in all other rows, and just what the row is off by: it was never told whether it belongs to the sum. */
function isExplained(grid: Grid, row: GridRow, { relation, holds }: Verdict, off: number): boolean {
  if (relation.said) return false
  const open = grid.amounts.filter(column => column !== relation.target && row.cells[column]?.value && holds.every(other => !other.cells[column]?.value))
  return open.some(column => Math.abs(Math.abs(row.cells[column]?.value as number) - Math.abs(off)) < 1e-9)
}

/** Another sum of the same column, proven as well, holds in the row. */
const settles = (other: Verdict, { relation }: Verdict, row: GridRow): boolean =>
  other.relation.target === relation.target && isSubset(other, relation) && other.holds.includes(row)

/** With one part more or less. */
function isSubset(other: Verdict, relation: Relation): boolean {
  const [one, two] = [other.relation, relation].map(({ terms }) => new Set(terms.map(term => term.column))) as [Set<number>, Set<number>]
  const [small, large] = one.size < two.size ? [one, two] : [two, one]
  return [...small].every(column => large.has(column))
}

function brokenRow(row: GridRow, { relation, holds }: Verdict, off: number): BrokenRow {
  const cells = cellsOf(relation, row)
  const cell = row.cells[relation.derived] as Cell
  const stated = cell.value as number
  const term = relation.terms.find(({ column }) => column === relation.derived)
  const turned = relation.unsigned ? Math.abs(sumOf(relation, row)) : stated + off
  const expected = term ? stated - term.sign * off : turned
  const slip =
    Math.abs(off) >= 9 &&
    cells.some(({ value }) => [(value as number) + off, (value as number) - off].some(right => right > 0 && isSlipOfDigits(value as number, right)))
  return {
    row,
    relation,
    stated,
    expected,
    decimals: Math.max(...cells.map(({ decimals }) => decimals)),
    off,
    sure: off > 0 || relation.complete || slip || holds.length >= manyProofs,
  }
}
