import { rowNameLeads, totalRows, unsummedColumns } from '../../lexicon/figure-columns.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { numbersIn } from '../../text/numbers.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { Span, Table } from '../../types.ts'

interface WrongTotal {
  span: Span
  total: number
  sum: number
  decimals: number
  column: string
}

const total = new RegExp(`^${oneOf(totalRows)}(?:\\s*\\(|\\s*:|\\s*$|\\s+\\p{L})`, 'u')
const unsummed = wholeWords(unsummedColumns)

/**
 * A row of totals against the columns above or below it. Told only of columns all of whose rows are plain numbers and are not themselves totals,
 * and only where the row fits its columns otherwise: a row shifted by a missing cell is no wrong sum.
 */
export function wrongTotals(tree: DocumentTree): WrongTotal[] {
  return tree.tables.flatMap(table => totalsOf(tree, table))
}

interface Row {
  cells: (number | null)[]
  spans: readonly Span[]
  texts: string[]
  decimals: number[]
}

function totalsOf(tree: DocumentTree, table: Table): WrongTotal[] {
  const rows = table.rows.map(row => unmerged(rowOf(tree, row), table.columns.length))
  const at = rows.findIndex(isTotal)
  if (at < 0 || rows.filter(isTotal).length > 1) return []
  const parts = at === 0 ? rows.slice(1) : at === rows.length - 1 ? rows.slice(0, at) : null
  if (!parts || parts.length < 2 || parts.some(hasLevels)) return []
  const totals = rows[at] as Row
  const columns = table.columns.map((head, index) => columnOf(head, index, parts, totals)).filter(column => column !== null)
  const right = columns.filter(column => column.fits)
  const wrong = columns.filter(column => !column.fits)
  if (wrong.length === 0 || (wrong.length > right.length && !isOnlyColumn(columns, parts, totals)) || isShifted(parts, totals)) return []
  return wrong.map(({ index, sum, decimals, head }) => ({
    span: totals.spans[index] as Span,
    total: totals.cells[index] as number,
    sum,
    decimals,
    column: head,
  }))
}

/** One column of amounts and nothing beside it: told where the total is near, and of rows enough to be sure of what is added. */
function isOnlyColumn(columns: readonly { index: number; sum: number }[], parts: readonly Row[], totals: Row): boolean {
  const [only, ...others] = columns
  if (!only || others.length > 0 || parts.length < leastRows) return false
  const stated = totals.cells[only.index] as number
  return stated > 0 && Math.abs(only.sum - stated) / stated < near
}

const leastRows = 4
const near = 0.1

function rowOf(tree: DocumentTree, row: readonly Span[]): Row {
  const texts = row.map(span =>
    keyOf(tree.text.slice(...span))
      .replace(/\*/g, '')
      .trim(),
  )
  const numbers = texts.map(text => (/^[\d.,]+$/.test(text) ? numbersIn(text) : []))
  return {
    spans: row,
    texts,
    cells: numbers.map(found => (found.length === 1 && !found[0]?.doubtful ? (found[0]?.value ?? null) : null)),
    decimals: numbers.map(found => found[0]?.decimals ?? 0),
  }
}

/** A row of totals whose first cells were merged ('| Tổng cộng | 412 |') has its numbers under the last columns. */
function unmerged(row: Row, columns: number): Row {
  const missing = columns - row.texts.length
  if (missing <= 0 || !total.test(row.texts[0] ?? '')) return row
  const widened = <Cell>([first, ...rest]: readonly Cell[], blank: Cell): Cell[] => [first as Cell, ...Array<Cell>(missing).fill(blank), ...rest]
  const [start] = row.spans[0] as Span
  return { cells: widened(row.cells, null), spans: widened(row.spans, [start, start]), texts: widened(row.texts, ''), decimals: widened(row.decimals, 0) }
}

const isTotal = (row: Row): boolean => row.texts.slice(0, 2).some(text => total.test(text))

/** '1.1', 'I', 'a)', '- …' in front: the rows are of several levels and cannot simply be added. */
const hasLevels = (row: Row): boolean => levelMark.test(row.texts[0] ?? '') || row.texts.slice(0, 2).some(text => levelWord.test(text))

const levelMark = /^(?:\d+\.\d+|[ivx]+|[a-z]\)?|[-+*•].*)$/
const levelWord = new RegExp(`^(?:[-+•]\\s|${oneOf(rowNameLeads)}(?!\\p{L}))`, 'u')

function columnOf(
  head: string,
  index: number,
  parts: readonly Row[],
  totals: Row,
): { index: number; sum: number; decimals: number; head: string; fits: boolean } | null {
  const key = keyOf(head)
  const stated = totals.cells[index]
  if (stated === null || stated === undefined || unsummed.test(key)) return null
  const values = parts.map(row => row.cells[index])
  if (
    values.filter(value => value !== null && value !== undefined).length < 2 ||
    parts.some(row => row.cells[index] == null && (row.texts[index] ?? '') !== '' && row.texts[index] !== '-')
  )
    return null
  const decimals = Math.max(...parts.map(row => row.decimals[index] ?? 0), totals.decimals[index] ?? 0)
  const sum = values.reduce<number>((whole, value) => whole + (value ?? 0), 0)
  return { index, sum, decimals, head, fits: Math.abs(sum - stated) <= (decimals > 0 ? 0.5 * (parts.length + 1) * 10 ** -decimals : 0) + 1e-9 }
}

/** The totals fit the columns one or two further on: a cell is missing in the row. */
function isShifted(parts: readonly Row[], totals: Row): boolean {
  for (const shift of [1, 2, -1]) {
    const pairs = totals.cells
      .map((stated, index) => [stated, parts.map(row => row.cells[index + shift])] as const)
      .filter(([stated, values]) => stated !== null && values.some(value => value != null))
    const fitting = pairs.filter(([stated, values]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0) === stated)
    if (fitting.length >= 2 && fitting.length * 2 > pairs.length) return true
  }
  return false
}
