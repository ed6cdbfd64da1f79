import { notInTable, rowNumberHead, unitHead } from '../lexicon/cell-words.ts'
import type { PhysicalLine } from './lines.ts'
import { markerOf, romanValue } from './markers.ts'
import { keyOf } from './mend.ts'
import { type Spread, saysTime, spreadCells } from './spread-cells.ts'
import { areHeads, mostColumns, rowText } from './table-heads.ts'

// folds:   TT ⏎ Nội dung ⏎ Chủ trì ⏎ Thời gian ⏎ 1 ⏎ Rà soát hộ nghèo ⏎ Phòng Kinh tế ⏎ Quý III ⏎ 2 ⏎ … (a cell may go on in lower case on the next line)
// leaves:  a list of numbers · heads that name no work, measure or time · rows of which none has as many cells as the head

/** A cell of work ends somewhere. */
const mostLinesOfRow = 40

/** A table of which each cell came as a line of its own becomes rows again: `| TT | Nội dung | Chủ trì |`. */
export function foldCellLines(lines: PhysicalLine[]): PhysicalLine[] {
  if (!lines.some(isNumberHead)) return lines
  const out: PhysicalLine[] = []
  for (let i = 0; i < lines.length; ) {
    const table = isNumberHead(lines[i] as PhysicalLine) ? tableAt(lines, i) : null
    out.push(...(table?.rows ?? [lines[i] as PhysicalLine]))
    i = table?.end ?? i + 1
  }
  return out
}

const isNumberHead = (line: PhysicalLine): boolean => line.kind === 'text' && line.text.length < 12 && rowNumberHead.test(keyOf(line.text))

/** A cell: its words, and the line it begins on. */
interface Cell {
  text: string
  line: PhysicalLine
}

interface Folded {
  rows: PhysicalLine[]
  end: number
}

function tableAt(lines: readonly PhysicalLine[], from: number): Folded | null {
  const first = nextNumber(lines, from + 1, 1, from + 2 * mostColumns)
  if (first === null) return null
  const heads = cellsOf(lines, from, first, goesOn)
  if (!areHeads(heads.map(head => head.text))) return null
  const { rows, end } = rowsFrom(
    lines,
    first,
    heads.map(head => keyOf(head.text)),
  )
  return rows.some(row => row.exact) && rows.length > 1 ? { rows: [heads, ...rows.map(row => row.cells)].map(rowLine), end } : null
}

interface Row {
  cells: Cell[]
  /** As many cells as the head has, without guessing which is empty. */
  exact: boolean
}

function rowsFrom(lines: readonly PhysicalLine[], first: number, heads: readonly string[]): { rows: Row[]; end: number } {
  const rows: Row[] = []
  let number = 1
  const joins = heads.some(head => unitHead.test(head)) ? never : goesOn
  const rowAt = saysTime(heads) ? spreadRow : rowOf
  for (let at = first; ; ) {
    const next = nextRow(lines, at, number, heads.length)
    const end = next?.at ?? (saysTime(heads) ? spreadEnd(lines, at, heads) : lastRowEnd(lines, at, heads.length, joins))
    const row = rowAt(cellsOf(lines, at, end, rowAt === rowOf ? joins : never), heads)
    if (!row) return { rows, end: at }
    rows.push(row)
    if (!next) return { rows, end }
    at = next.at
    number = next.number
  }
}

/** Where the next row begins: behind as many cells as the head has, if its number stands there, else at the first line that is its number with a name behind it. */
function nextRow(lines: readonly PhysicalLine[], at: number, number: number, columns: number): { at: number; number: number } | null {
  const wanted = [number + 1, ...(isRoman(lines[at]) ? [number] : [])]
  let nearest: { at: number; number: number } | null = null
  let cells = 0
  for (let i = at + 1; i < Math.min(lines.length, at + mostLinesOfRow); i++) {
    const line = lines[i] as PhysicalLine
    if (line.kind === 'blank') continue
    if (line.kind !== 'text' || notInTable.test(keyOf(line.text))) return nearest
    cells++
    const value = numberOf(line)
    const found = value !== null && wanted.includes(value) ? { at: i, number: value } : isRoman(line) ? { at: i, number } : null
    if (found && cells === columns) return found
    if (found && cells > 1 && isNamed(lines, i)) nearest ??= found
  }
  return nearest
}

/** A row has a name behind its number: '4' before '35' is a figure. */
function isNamed(lines: readonly PhysicalLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 4).find(line => line.kind !== 'blank')
  return next !== undefined && /\p{L}{2}/u.test(next.text)
}

const numberOf = (line: PhysicalLine): number | null => (/^\d{1,3}\.?$/.test(line.text) ? Number.parseInt(line.text, 10) : null)
const isRoman = (line: PhysicalLine | undefined): boolean =>
  line !== undefined && /^[IVX]{1,5}\.?$/.test(line.text) && romanValue(line.text.replace('.', '')) !== null

function nextNumber(lines: readonly PhysicalLine[], from: number, number: number, to: number): number | null {
  for (let i = from; i < Math.min(lines.length, to); i++) {
    const line = lines[i] as PhysicalLine
    if (line.kind !== 'text' && line.kind !== 'blank') return null
    if (numberOf(line) === number || (line.text === 'I' && lines.slice(i + 1, i + 8).some(after => numberOf(after) === number))) return i
  }
  return null
}

/** The last row has no number behind it: it ends with its last cell, at most as many as the head has. */
function lastRowEnd(lines: readonly PhysicalLine[], from: number, columns: number, joins: typeof goesOn): number {
  let cells = 0
  let i = from
  for (; i < Math.min(lines.length, from + mostLinesOfRow); i++) {
    const line = lines[i] as PhysicalLine
    if (line.kind === 'blank') continue
    if (line.kind !== 'text' || line.heading !== null || notInTable.test(keyOf(line.text))) return i
    if (!joins(line) && ++cells > columns) return i
  }
  return i
}

/** A cell that was too long for its line goes on in lower case. */
const goesOn = (line: PhysicalLine): boolean => /^[\p{Ll}(,;]/u.test(line.text)
const never = (): boolean => false

function cellsOf(lines: readonly PhysicalLine[], from: number, to: number, joins: typeof goesOn): Cell[] {
  const cells: Cell[] = []
  for (const line of lines.slice(from, to)) {
    if (line.kind === 'blank') continue
    const last = cells.at(-1)
    if (last && joins(line) && numberOf(last.line) === null) last.text = `${last.text} ${line.text}`
    else cells.push({ text: line.text, line })
  }
  return cells
}

/** Cells under their heads; null when it cannot be told which are missing. */
function rowOf(cells: readonly Cell[], heads: readonly string[]): Row | null {
  if (cells.length === heads.length) return { cells: [...cells], exact: true }
  return isGroup(cells) ? { cells: filled(cells, heads.length), exact: false } : null
}

const isGroup = (cells: readonly Cell[]): boolean => isRoman(cells[0]?.line) && cells.length === 2

/** The same where the heads ask for a time: it and the names of bodies tell which lines are one cell, and which cell is empty. */
function spreadRow(lines: readonly Cell[], heads: readonly string[]): Row | null {
  const [number, ...rest] = lines
  const group = cellsOf(
    lines.map(({ line }) => line),
    0,
    lines.length,
    goesOn,
  )
  if (isGroup(group)) return { cells: filled(group, heads.length), exact: false }
  const spread = number ? spreadOver(lines, heads) : null
  if (!number || !spread) return null
  const cells = spread.starts.slice(1).map((to, i) => cellOf(rest.slice(spread.starts[i], to)) ?? emptyAt(number))
  return { cells: [number, ...cells], exact: spread.doubt <= surely }
}

const surely = 1.5

/** How the lines of a row, its number first, stand under the heads. */
const spreadOver = (lines: readonly Cell[], heads: readonly string[]): Spread | null =>
  spreadCells(
    lines.slice(1).map(({ text }) => text),
    heads.slice(1),
  )

const cellOf = (lines: readonly Cell[]): Cell | null => {
  const [first] = lines
  return first ? { text: lines.map(({ text }) => text).join(' '), line: first.line } : null
}

/** The last row ends where its lines fit the heads best. */
function spreadEnd(lines: readonly PhysicalLine[], from: number, heads: readonly string[]): number {
  let best = { end: from + 1, doubt: Number.POSITIVE_INFINITY }
  for (let end = from + 2; end <= Math.min(lines.length, from + mostLinesOfRow); end++) {
    const line = lines[end - 1] as PhysicalLine
    if (line.kind === 'blank') continue
    if (line.kind !== 'text' || line.heading !== null || line.text.length > longestCellLine || notInTable.test(keyOf(line.text)) || markerOf(line.text)) break
    const doubt = spreadOver(cellsOf(lines, from, end, never), heads)?.doubt ?? Number.POSITIVE_INFINITY
    if (doubt < best.doubt) best = { end, doubt }
  }
  return best.end
}

/** A line of a cell is short: the page holds several side by side. */
const longestCellLine = 110

const emptyAt = (cell: Cell): Cell => ({ text: '', line: cell.line })
const filled = (cells: readonly Cell[], length: number): Cell[] => [
  ...cells,
  ...Array.from({ length: length - cells.length }, () => emptyAt(cells.at(-1) as Cell)),
]

function rowLine(cells: readonly Cell[]): PhysicalLine {
  const first = cells[0] as Cell
  return { ...first.line, kind: 'row', indent: 0, text: rowText(cells.map(cell => cell.text)) }
}
