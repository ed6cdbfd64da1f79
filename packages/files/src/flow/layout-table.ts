import { type Block, type Cell, isBlank, type Table } from './blocks.ts'
import { gridOf } from './table-grid.ts'

export interface TablePlace {
  /** Next to nothing stands before it: where a letterhead is. */
  first: boolean
  /** Next to nothing stands after it: where "Nơi nhận" and the signature are. */
  last: boolean
}

/**
 * The blocks of a table that only places text on the page, row by row and left to right; null for a table of data.
 * Told by what the eye goes by: no lines drawn, its place, few rows, cells of several paragraphs.
 */
export function layoutParts(table: Table, place: TablePlace): Block[] | null {
  const rows = table.rows.filter(row => row.cells.some(cell => !isEmptyCell(cell)))
  const columns = filledColumns(table)
  if (!isLayout(table, place, rows.length, columns)) return null
  return rows.flatMap(row => row.cells.filter(cell => !cell.continued).flatMap(cell => cell.blocks.filter(block => !isBlank(block))))
}

function isLayout(table: Table, place: TablePlace, rows: number, columns: number): boolean {
  if (rows <= 1 || columns <= 1) return true
  if (table.rows.some(row => row.head)) return false
  if (!table.ruled) return isOpenLayout(table, place, rows, columns)
  if (place.first && !place.last) return rows <= 3 && columns <= 3 && manyParagraphs(table.rows[0]?.cells ?? []) > 0
  return place.last && !place.first && rows <= 2 && columns === 2 && manyParagraphs(table.rows[0]?.cells ?? []) === 2
}

/** Without lines a table is data only where it is plainly a grid: several rows and columns of short cells. */
function isOpenLayout(table: Table, place: TablePlace, rows: number, columns: number): boolean {
  const cells = table.rows.flatMap(row => row.cells).filter(cell => !isEmptyCell(cell))
  if (cells.some(cell => cell.blocks.some(block => block.kind === 'table'))) return true
  if (rows <= 4 && columns <= 3) return true
  if ((place.first || place.last) && columns <= 3 && rows <= 8) return true
  return manyParagraphs(cells) * 3 > cells.length
}

function manyParagraphs(cells: readonly Cell[]): number {
  return cells.filter(cell => lineCount(cell) > 1).length
}

function lineCount(cell: Cell): number {
  const written = cell.blocks.filter(block => !isBlank(block))
  const breaks = written.flatMap(block => (block.kind === 'paragraph' ? block.pieces : [])).filter(piece => piece.text.includes('\n'))
  return written.length + breaks.length
}

function isEmptyCell(cell: Cell): boolean {
  return cell.continued || cell.blocks.every(isBlank)
}

/** Columns with anything in them: an empty one between two is only a gap. */
function filledColumns(table: Table): number {
  const filled = new Set<number>()
  for (const { cells } of gridOf(table)) {
    for (const [column, cell] of cells.entries()) if (cell?.first && !isEmptyCell(cell.cell)) filled.add(column)
  }
  return filled.size
}
