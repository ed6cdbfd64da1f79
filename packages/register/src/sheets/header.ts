import type { SheetField } from '../lexicon/sheet-columns.ts'
import { type ColumnHead, guessColumns } from './columns.ts'

/** A line of a sheet, as whoever read the file gives it. */
export interface SheetLine {
  number: number
  cells: readonly string[]
}

/** Where the head of the columns stands: from which line on (its place, not its number), and how many lines it takes. */
export interface HeaderPlace {
  from: number
  lines: number
}

export interface FoundHeader extends HeaderPlace {
  columns: (SheetField | null)[]
}

/** Titles, letterheads and notes stand above; deeper than this no head was ever seen. */
const deepest = 40
const mostLines = 3
/** A longer cell is a sentence, not the head of a column. */
const longestHead = 120

/** The lines that name the most columns; null when none names what is to be done and something else of it. */
export function findHeader(lines: readonly SheetLine[]): FoundHeader | null {
  let best: (FoundHeader & { score: number }) | null = null
  for (let from = 0; from < Math.min(lines.length, deepest); from++) {
    for (let count = 1; count <= mostLines; count++) {
      if (!mayBeHead(lines[from + count - 1], count > 1)) break
      const columns = guessColumns(headsAt(lines, { from, lines: count }))
      const named = columns.filter(field => field !== null)
      if (!named.includes('content') || named.length < 2) continue
      const score = named.length * 10 - count * 5
      if (best === null || score > best.score) best = { from, lines: count, columns, score }
    }
  }
  return best === null ? null : { from: best.from, lines: best.lines, columns: best.columns }
}

/** Lines below the first of a head hold no numbers: a line of the table does. */
function mayBeHead(line: SheetLine | undefined, below: boolean): boolean {
  if (line === undefined) return false
  const said = line.cells.filter(cell => cell !== '')
  return said.every(cell => cell.length <= longestHead) && !(below && said.some(cell => /^\d|\d{4}$/.test(cell)))
}

/** What stands over each column, line under line; a cell merged downwards says the same twice and is said once. */
export function headsAt(lines: readonly SheetLine[], { from, lines: count }: HeaderPlace): ColumnHead[] {
  const head = lines.slice(from, from + count).map(({ cells }) => cells)
  const width = Math.max(0, ...head.map(cells => cells.length))
  return Array.from({ length: width }, (_, column) => {
    const said = [...new Set(head.map(cells => (cells[column] ?? '').replace(/\s+/g, ' ').trim()).filter(cell => cell !== ''))]
    return { whole: said.join(' '), last: said.at(-1) ?? '' }
  })
}

/** Lines of the table itself: below the head, without the line that numbers the columns '(1) (2) (3)'. */
export function linesBelow<Line extends SheetLine>(lines: readonly Line[], { from, lines: count }: HeaderPlace): Line[] {
  const below = lines.slice(from + count)
  const [first] = below
  return first && numbersColumns(first) ? below.slice(1) : below
}

function numbersColumns({ cells }: SheetLine): boolean {
  const said = cells.filter(cell => cell !== '')
  return said.length > 1 && said.every((cell, index) => cell.replace(/[()\s.]/g, '') === String(index + 1) || /^[A-Z]$/.test(cell))
}
