import { headRule, pipeRow } from '../pipe-row.ts'
import { type Cell, flatText, type Piece, piecesOf, type Row, type Table } from './blocks.ts'
import { type GridCell, gridOf } from './table-grid.ts'

interface TableLine {
  text: string
  pieces: Piece[]
}

/** A value merged over rows is repeated in each, unless it is as long as a paragraph. */
const LONGEST_REPEATED = 300

/**
 * A table as pipe rows of equal width with `|---|` after the head.
 * Several head rows become one, so that each column has its whole name: "Năm 2026" over "Kế hoạch" reads "Năm 2026 Kế hoạch".
 * A body cell over several columns stands in the first of them.
 */
export function tableRows(table: Table): TableLine[] {
  const rows = gridOf(table).filter(row => row.cells.some(cell => cell !== null))
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  if (width === 0) return []
  const headCount = headRows(rows.map(row => row.row))
  const head = rows.slice(0, headCount)
  const body = rows.slice(headCount)
  return [
    {
      text: pipeRow(
        headTexts(
          head.map(row => row.cells),
          width,
        ),
      ),
      pieces: head.flatMap(row => piecesOfRow(row.row)),
    },
    { text: headRule(width), pieces: [] },
    ...bodyLines(body, width),
  ]
}

/** Rows declared as head; else the first, with those its merged cells reach down into. */
function headRows(rows: readonly Row[]): number {
  const declared = rows.findIndex(row => !row.head)
  if (declared > 0) return declared
  if (declared < 0 && rows[0]?.head) return 1
  let count = 1
  while (count < rows.length - 1 && rows[count]?.cells.some(cell => cell.continued)) {
    if (!rows[0]?.cells.some(cell => cell.span > 1)) break
    count++
  }
  return rows.length > 0 ? count : 0
}

function headTexts(head: readonly (GridCell | null)[][], width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const texts = head.map(cells => (cells[column] ? flatText(cells[column].cell.blocks) : '')).filter(text => text !== '')
    return texts.filter((text, index) => texts.indexOf(text) === index).join(' ')
  })
}

function bodyLines(rows: readonly { row: Row; cells: (GridCell | null)[] }[], width: number): TableLine[] {
  const above: string[] = []
  return rows.map(({ row, cells }) => {
    const texts = Array.from({ length: width }, (_, column) => bodyText(cells[column] ?? null, above[column] ?? ''))
    above.splice(0, above.length, ...texts)
    return { text: pipeRow(texts), pieces: piecesOfRow(row) }
  })
}

function bodyText(cell: GridCell | null, above: string): string {
  if (!cell?.first) return ''
  if (cell.cell.continued) return above.length <= LONGEST_REPEATED ? above : ''
  return flatText(cell.cell.blocks)
}

function piecesOfRow(row: Row): Piece[] {
  return row.cells.filter((cell: Cell) => !cell.continued).flatMap(cell => piecesOf(cell.blocks))
}
