import { heightOf, sharedWidth, union } from './box.ts'
import { joinLines, lineText } from './line-text.ts'
import { median } from './median.ts'
import type { Line } from './printed-page.ts'
import { lineFrom } from './rows.ts'
import { meanConfidence, type TableBlock, type TableRow } from './table.ts'

/** Lines that stand at one height, left to right. */
type Row = Line[]

const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 3
/** Rows of one table follow this closely, in usual line heights; more room is left for signatures. */
const CLOSE = 2.2

/** Text set at one tab begins at one x, within points. */
const TAB = 3

const opensPoint = /^(?:\d{1,3}[.)]|[-–+•]|\p{Ll}\))\s/u

/** Parts of a page in order: lines to be set in columns, and tables without drawn lines. */
export type Part = { lines: Line[] } | { table: TableBlock }

/** Finds tables that only the alignment of their cells shows, and makes lists whose points are set with tabs into one line a point. */
export function partsOf(lines: readonly Line[]): Part[] {
  const rows = rowsOf(lines)
  const unit = median(lines.map(heightOf), 12)
  const parts: Part[] = []
  let plain: Line[] = []
  const flush = () => {
    if (plain.length > 0) parts.push({ lines: plain })
    plain = []
  }
  for (let i = 0; i < rows.length; ) {
    const points = listFrom(rows, i)
    const table = points > 0 ? null : tableFrom(rows, i, unit)
    if (table) {
      flush()
      parts.push({ table: table.block })
      i += table.rows
    } else {
      const row = rows[i] as Row
      if (points > 0) plain.push(...rows.slice(i, i + points).map(whole))
      else plain.push(...row)
      i += Math.max(points, 1)
    }
  }
  flush()
  return parts
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows = new Map<number, Row>()
  for (const line of lines) rows.set(line.row, [...(rows.get(line.row) ?? []), line])
  return [...rows.values()].map(row => row.sort((a, b) => a.left - b.left)).sort((a, b) => top(a) - top(b))
}

const top = (row: Row): number => Math.min(...row.map(line => line.top))
const bottom = (row: Row): number => Math.max(...row.map(line => line.bottom))

function whole(row: Row): Line {
  const first = row[0] as Line
  return row.length === 1
    ? first
    : lineFrom(
        row.flatMap(line => line.words),
        first.page,
        first.row,
      )
}

/**
 * Rows from `start` that are points of a list, each with more set off by tabs: "1. Ông A    Trưởng thôn    Tổ trưởng".
 * Points with a dash must keep the same tabs: beside those of "Nơi nhận:" stands a signature, which is centred and bold.
 */
function listFrom(rows: readonly Row[], start: number): number {
  const first = rows[start] as Row
  let count = 0
  for (const row of rows.slice(start)) {
    const text = lineText((row[0] as Line).words)
    if (row.length < 2 || row.length !== first.length || !opensPoint.test(text) || row.slice(1).some(hasBold)) break
    if (!/^\d/.test(text) && row.some((cell, index) => Math.abs(cell.left - (first[index] as Line).left) > TAB)) break
    count++
  }
  return count >= 2 ? count : 0
}

const hasBold = (line: Line): boolean => line.words.some(word => word.bold)

function tableFrom(rows: readonly Row[], start: number, unit: number): { block: TableBlock; rows: number } | null {
  const head = rows[start] as Row
  if (head.length < FEWEST_COLUMNS) return null
  const columns = head.map(cell => ({ left: cell.left, right: cell.right, top: 0, bottom: 0 }))
  const taken: { row: Row; at: number[] }[] = []
  for (const row of rows.slice(start)) {
    const before = taken.at(-1)
    const at = before && top(row) - bottom(before.row) > (CLOSE - 1) * unit ? null : columnsOfCells(row, columns)
    if (at === null || (before && row.length === 1 && at[0] === 0 && row.length < head.length - 1)) break
    taken.push({ row, at })
    for (const [index, cell] of row.entries()) Object.assign(columns[at[index] as number] as object, widened(columns[at[index] as number], cell))
  }
  const full = taken.filter(({ row }) => row.length === head.length)
  if (full.length < FEWEST_ROWS || !looksLikeHead(full.map(({ row }) => row))) return null
  return { block: blockFrom(taken, columns.length), rows: taken.length }
}

function widened(column: { left: number; right: number } | undefined, cell: Line): { left: number; right: number } {
  return { left: Math.min(column?.left ?? cell.left, cell.left), right: Math.max(column?.right ?? cell.right, cell.right) }
}

/** Which column each cell falls in; null when one falls in two, or two in one. */
function columnsOfCells(row: Row, columns: readonly { left: number; right: number; top: number; bottom: number }[]): number[] | null {
  const at = row.map(cell => columns.flatMap((column, index) => (sharedWidth(cell, column) > 0 ? [index] : [])))
  if (at.some(each => each.length !== 1)) return null
  const flat = at.flat()
  return new Set(flat).size === flat.length ? flat : null
}

/** A head names what figures below it mean: it is bold or numbered "TT", or holds no figures where the rows do. */
function looksLikeHead(rows: readonly Row[]): boolean {
  const [head, ...rest] = rows as [Row, ...Row[]]
  const hasFigure = (row: Row): boolean => row.some(cell => /\d/.test(lineText(cell.words)))
  if (/^(?:s?tt|số tt)$/i.test(lineText((head[0] as Line).words))) return true
  return !hasFigure(head) && rest.filter(hasFigure).length > rest.length / 2
}

function blockFrom(taken: readonly { row: Row; at: number[] }[], columns: number): TableBlock {
  const rows: TableRow[] = []
  for (const { row, at } of taken) {
    const cells = Array.from({ length: columns }, (_, index) => lineText(row[at.indexOf(index)]?.words ?? []))
    const last = rows.at(-1)
    const words = row.flatMap(line => line.words)
    if (last && (cells[0] === '' || row.length < columns - 1)) last.cells = last.cells.map((cell, index) => joinLines([cell, cells[index] ?? '']))
    else rows.push({ cells, marks: [], page: (row[0] as Line).page, confidence: meanConfidence(words), bold: words.every(word => word.bold) })
  }
  const box = union(taken.flatMap(({ row }) => row))
  return { kind: 'table', page: rows[0]?.page ?? 0, ...box, head: 1, rows, xs: [] }
}
