import { rowUnitHeads, totalRows, unsummedColumns, unsummedRows } from '../../lexicon/figure-columns.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { Span, Table } from '../../types.ts'
import { type Cell, cellOf, emptyCell } from './cells.ts'
import { type Formula, formulaIn, isNumbering, numberingOf } from './formulas.ts'

export interface GridRow {
  cells: Cell[]
  span: Span
  /** Before the name: 'I', '1.2', 'a', '-'; '' where none stands. As written, without stop or bracket. */
  mark: string
  /** Key form. */
  name: string
  /** 'Tổng cộng', 'Toàn xã'. */
  total: boolean
  /** 'Tỷ lệ %', 'So với cùng kỳ': says something of the rows above, and is not added. */
  aside: boolean
  /** What the row is counted in, where a column says it. */
  unit: string
}

/** A table as columns and rows of numbers. */
export interface Grid {
  /** Key form; of two rows of heads both. */
  heads: string[]
  rows: GridRow[]
  /** What heads say by the numbers of their columns: '3=1+2'. */
  formulas: Formula[]
  /** Columns of amounts that may be added. */
  amounts: number[]
}

const total = patternOf(`^${oneOf(totalRows)}(?:\\s*[(:=]|\\s*$|\\s+[\\p{L}\\d])`)
const aside = patternOf(`^${oneOf(unsummedRows)}(?!\\p{L})`)
const unsummed = wholeWords(unsummedColumns)
const unitHead = patternOf(oneOf(rowUnitHeads))

/** Null where the rows have other cells than the head: no column can be told. */
export function gridOf(tree: DocumentTree, table: Table): Grid | null {
  const width = table.columns.length
  const body = table.rows.map(row =>
    unmerged(
      row.map(span => cellOf(tree, span)),
      width,
    ),
  )
  if (width < 2 || body.filter(row => row.length === width).length * 2 < body.length) return null
  const { heads, first } = headsOf(table.columns.map(keyOf), body)
  const rows = body.slice(first).filter(row => row.length === width)
  const unitColumn = heads.findIndex(head => unitHead.test(head))
  const grid = rows.map(cells => rowOf(tree, cells, unitColumn))
  return { heads, rows: grid, formulas: formulasOf(heads, body.slice(0, first)), amounts: amountsOf(heads, grid) }
}

/** Rows below the head that hold no number of their own: a second row of heads, and one that numbers the columns ('1 | 2 | 3=1+2'). */
function headsOf(columns: readonly string[], body: readonly Cell[][]): { heads: string[]; first: number } {
  const heads = [...columns]
  let first = 0
  for (const row of body.slice(0, mostHeads + 1)) {
    const numbering = isNumbering(row.map(cell => cell.text))
    if (!numbering && (row.some(cell => cell.value !== null) || row.slice(2).every(cell => cell.blank))) break
    if (!numbering) for (const [at, cell] of row.entries()) heads[at] = `${heads[at] ?? ''} ${cell.text}`.trim()
    first++
  }
  return first > mostHeads ? { heads: plain(columns), first: 0 } : { heads: plain(heads), first }
}

const plain = (heads: readonly string[]): string[] => heads.map(head => head.replace(/\*/g, '').replace(/\s+/g, ' ').trim())

const mostHeads = 3

function formulasOf(heads: readonly string[], above: readonly Cell[][]): Formula[] {
  const numbered = above.map(row => row.map(cell => cell.text)).find(isNumbering) ?? heads
  const numbers = numbered.map(numberingOf)
  return numbered.flatMap((text, column) => formulaIn(text, column, numbers) ?? [])
}

/** A row of totals whose first cells were merged ('| Tổng cộng | 412 |') has its numbers under the last columns. */
function unmerged(cells: Cell[], width: number): Cell[] {
  const [first, ...rest] = cells
  const missing = width - cells.length
  if (missing <= 0 || !first || !total.test(first.text)) return cells
  return [first, ...Array.from({ length: missing }, () => emptyCell(first.span[0])), ...rest]
}

const markPattern = patternOf(/^(?:[IVX]+|[A-Z]|\p{Ll}|\d{1,3}(?:\.\d{1,2})*)(?=[.)/]?$)/u)
const leadingMark = patternOf(/^(?:((?:[IVX]+|[A-Z]|\p{Ll}|\d{1,2}(?:\.\d{1,2})*))[.)/]\s*|([-+•*])\s*)(?=\p{L})/u)

function rowOf(tree: DocumentTree, cells: Cell[], unitColumn: number): GridRow {
  const written = cells.slice(0, 3).map(cell => tree.text.slice(...cell.span).replace(/\*\*|__/g, ''))
  const named = written.findIndex(text => /\p{L}{2}/u.test(text))
  const inCell = markPattern.exec(written[0] ?? '')?.[0] ?? (/^[-+•*]$/.test(written[0] ?? '') ? '-' : '')
  const inName = leadingMark.exec(written[named] ?? '')
  const name = (cells[named]?.text ?? '').slice(inName?.[0].length ?? 0).trim()
  return {
    cells,
    span: [(cells[0] as Cell).span[0], (cells.at(-1) as Cell).span[1]],
    mark: inCell || (inName?.[1] ?? (inName ? '-' : '')),
    name,
    total: cells.slice(0, 2).some(cell => total.test(cell.text)) || total.test(name),
    aside: aside.test(name),
    unit: cells[unitColumn]?.text ?? '',
  }
}

/** Not the numbers of the rows, no shares, prices, years; every cell is a number or empty, in one unit. */
const amountsOf = (heads: readonly string[], rows: readonly GridRow[]): number[] =>
  heads.flatMap((head, column) => (column > 0 && !unsummed.test(head) && isAmount(rows.map(row => row.cells[column] as Cell)) ? [column] : []))

function isAmount(cells: readonly Cell[]): boolean {
  const numbers = cells.filter(cell => cell.value !== null)
  const units = new Set(numbers.map(cell => cell.unit).filter(unit => unit !== ''))
  const thousands = numbers.some(cell => cell.decimals === 3) && numbers.some(cell => cell.decimals === 0 && cell.value !== 0)
  return numbers.length >= 2 && units.size < 2 && !units.has('%') && !thousands
}
