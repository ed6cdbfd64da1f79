import type { PhysicalLine } from './lines.ts'

// reads:   |     chuẩn nông thôn mới      |        thôn      |     as what the second and the fourth cell of the row above go on with
//          4    Họp dân       Thôn Hạ                   20/11     as a row without its fourth cell
// refuses: a paragraph below the table · words between two columns

/** Where the cells of a row begin, in columns of the page. */
export const startsOf = (line: PhysicalLine): number[] => segmentsOf(line).map(({ column }) => column)

interface Segment {
  text: string
  column: number
}

/** Words with at most two blanks between them. */
const segmentsOf = ({ text, indent }: PhysicalLine): Segment[] =>
  [...text.matchAll(/\S+(?:\s{1,2}\S+)*/gu)].map(match => ({ text: match[0], column: indent + match.index }))

/** So far a cell may begin before the one above it. */
const leeway = 3

/** The words of a line under the columns where the cells of the row above begin; null where they do not stand so. */
export function alignedCells(line: PhysicalLine, starts: readonly number[]): string[] | null {
  const cells = starts.map(() => '')
  for (const { text, column } of segmentsOf(line)) {
    const at = starts.findLastIndex(start => start - leeway <= column)
    const next = starts[at + 1]
    if (at < 0 || cells[at] !== '' || (next !== undefined && column + text.length > next)) return null
    cells[at] = text
  }
  return cells
}
