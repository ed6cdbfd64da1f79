import { type Box, centreX, centreY, holds } from './box.ts'
import type { Grid, GridCell } from './grid.ts'
import { joinLines, lineText, marksIn } from './line-text.ts'
import type { PrintedPage, Word } from './printed-page.ts'
import { linesOf } from './rows.ts'

/** A table read: `rows` hold the text of every cell, the head first. */
export interface TableBlock extends Box {
  kind: 'table'
  page: number
  head: number
  rows: TableRow[]
  /** x of every column's edges, for finding its other part on the next page. */
  xs: number[]
}

export interface TableRow {
  cells: string[]
  marks: { mark: string; page: number }[]
  page: number
  confidence: number | null
  bold: boolean
}

const LOOSE = 2

export function insideGrid(grid: Box, word: Box): boolean {
  return holds({ left: grid.left - LOOSE, right: grid.right + LOOSE, top: grid.top - LOOSE, bottom: grid.bottom + LOOSE }, centreX(word), centreY(word))
}

/** Reads a drawn table; null when nothing is written in it. */
export function tableFrom(grid: Grid, page: PrintedPage): TableBlock | null {
  const words = page.words.filter(word => insideGrid(grid, word))
  const columns = grid.xs.length - 1
  const rows: TableRow[] = []
  for (let row = 0; row + 1 < grid.ys.length; row++) {
    const cells = grid.cells.filter(cell => cell.row === row)
    rows.push(rowFrom(cells, columns, words, page.number))
  }
  const { left, top, right, bottom, xs } = grid
  const head = headRows(grid)
  const block: TableBlock = { kind: 'table', page: page.number, left, top, right, bottom, xs, head, rows }
  return rows.every(row => row.cells.every(cell => cell === '')) ? null : withOneHead(block, grid)
}

function rowFrom(cells: GridCell[], columns: number, words: Word[], page: number): TableRow {
  const texts = Array.from({ length: columns }, () => '')
  const row: TableRow = { cells: texts, marks: [], page, confidence: null, bold: false }
  const inRow: Word[] = []
  for (const cell of cells) {
    const own = words.filter(word => cell.left <= centreX(word) && centreX(word) < cell.right && cell.top <= centreY(word) && centreY(word) < cell.bottom)
    const lines = linesOf({ number: page, words: own })
    texts[cell.column] = joinLines(rejoined(lines.map(line => [line.row, lineText(line.words)])))
    row.marks.push(...lines.flatMap(line => marksIn(line.words)).map(mark => ({ mark, page })))
    inRow.push(...own)
  }
  row.bold = inRow.length > 0 && inRow.every(word => word.bold)
  row.confidence = meanConfidence(inRow)
  return row
}

/** Pieces of one line that a wide gap parted are one line in a cell. */
function rejoined(pieces: [row: number, text: string][]): string[] {
  const byRow = new Map<number, string>()
  for (const [row, text] of pieces) byRow.set(row, byRow.has(row) ? `${byRow.get(row)} ${text}` : text)
  return [...byRow.values()]
}

export function meanConfidence(words: readonly Word[]): number | null {
  let sum = 0
  let letters = 0
  for (const word of words) {
    if (word.confidence === undefined) continue
    sum += word.confidence * word.text.length
    letters += word.text.length
  }
  return letters === 0 ? null : Math.round(sum / letters)
}

/** Cells of the first row that reach down tell how many rows the head has. */
function headRows(grid: Grid): number {
  const first = grid.cells.filter(cell => cell.row === 0)
  const deepest = Math.max(1, ...first.map(cell => cell.rowSpan))
  return first.some(cell => cell.rowSpan < deepest) && deepest < grid.ys.length - 1 ? deepest : 1
}

/** "Thực hiện" over "6 tháng" and "Cả năm" makes the columns "Thực hiện 6 tháng" and "Thực hiện Cả năm". */
function withOneHead(block: TableBlock, grid: Grid): TableBlock {
  if (block.head === 1) return block
  const names = Array.from({ length: grid.xs.length - 1 }, (_, column) => {
    const over = grid.cells.filter(cell => cell.row < block.head && cell.column <= column && column < cell.column + cell.columnSpan)
    return over
      .map(cell => block.rows[cell.row]?.cells[cell.column] ?? '')
      .filter(text => text !== '')
      .join(' ')
  })
  const heads = block.rows.slice(0, block.head)
  const head: TableRow = { ...(heads[0] as TableRow), cells: names, marks: heads.flatMap(row => row.marks) }
  return { ...block, head: 1, rows: [head, ...block.rows.slice(block.head)] }
}

/** One table over two pages: the same columns at the same places. The repeated head is left out, a row cut in two made whole. */
export function joinTables(first: TableBlock, second: TableBlock): TableBlock | null {
  if (first.xs.length === 0 || first.xs.length !== second.xs.length || first.xs.some((x, index) => Math.abs(x - (second.xs[index] as number)) > 8)) return null
  const repeated = sameCells(first.rows[0], second.rows[0])
  const more = second.rows.slice(repeated ? 1 : 0)
  const rows = [...first.rows]
  const last = rows.at(-1)
  if (!repeated && last && more[0] && isRest(more[0], first)) rows.splice(-1, 1, wholeRow(last, more.shift() as TableRow))
  return { ...first, bottom: second.bottom, rows: [...rows, ...more] }
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function sameCells(a: TableRow | undefined, b: TableRow | undefined): boolean {
  return a !== undefined && b !== undefined && folded(a.cells.join('')) !== '' && folded(a.cells.join('|')) === folded(b.cells.join('|'))
}

/** The rest of a row a page break cut: its number is missing where all rows above have one. */
function isRest(row: TableRow, table: TableBlock): boolean {
  const body = table.rows.slice(table.head)
  return row.cells[0] === '' && row.cells.some(cell => /^\p{Ll}/u.test(cell)) && body.length > 0 && body.every(each => each.cells[0] !== '')
}

function wholeRow(row: TableRow, rest: TableRow): TableRow {
  const cells = row.cells.map((cell, index) => joinLines([cell, rest.cells[index] ?? '']))
  return { ...row, cells, marks: [...row.marks, ...rest.marks] }
}
