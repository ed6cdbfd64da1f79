/** Columns of wrapped text. A cell is a list of paragraphs, each with its own look; the look never changes the width. */
import { renderRecords } from './records.ts'
import { displayWidth } from './width.ts'
import { clip, wrap } from './wrap.ts'

export interface Paragraph {
  text: string
  style?: (text: string) => string
  /** Says only that there is nothing; left out where a row becomes a record. */
  nothing?: boolean
}

export interface Column {
  head: string
  align?: 'right'
  /** What the row is about; stands at the top of a record. */
  title?: boolean
  /** Narrowest it may become; wider content wraps. */
  min: number
  /** Share of the room that is left, against the other columns. */
  weight: number
}

export interface TableLook {
  width: number
  /** Most lines of one paragraph. */
  mostLines: number
  head: (text: string) => string
  rule: (text: string) => string
  /** A fine line between rows, where rows are several lines high. */
  parted?: boolean
}

const gap = '  '

/** A table, or a record for each row where the columns have no room beside one another. */
export function renderTable(columns: Column[], rows: Paragraph[][][], look: TableLook): string[] {
  const widths = columnWidths(columns, rows, look.width)
  if (widths === null) return renderRecords(columns, rows, look)
  const blocks = rows.map(row => rowLines(row, columns, widths, look.mostLines))
  const rule = look.rule(widths.map(width => '─'.repeat(width)).join(gap))
  const separator = look.parted && blocks.some(block => block.length > 1) ? [look.rule(widths.map(width => '┈'.repeat(width)).join(gap))] : []
  const head = rowLines(
    columns.map(({ head: text }) => [{ text, style: look.head }]),
    columns,
    widths,
    2,
  )
  return [...head, rule, ...blocks.flatMap((block, index) => (index === 0 ? block : [...separator, ...block]))]
}

function rowLines(row: Paragraph[][], columns: Column[], widths: number[], mostLines: number): string[] {
  const cells = widths.map((width, index) => cellLines(row[index] ?? [], width, columns[index]?.align === 'right', mostLines))
  const height = Math.max(1, ...cells.map(cell => cell.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, index) => cell[line] ?? ' '.repeat(widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  )
}

function cellLines(paragraphs: Paragraph[], width: number, right: boolean, mostLines: number): string[] {
  return paragraphs.flatMap(({ text, style }) =>
    clip(wrap(text, width), mostLines, width).map(line => {
      const shown = style === undefined ? line : style(line)
      const blanks = ' '.repeat(Math.max(0, width - displayWidth(line)))
      return right ? blanks + shown : shown + blanks
    }),
  )
}

/** Every column as wide as its content while there is room; else the narrow ones whole and the rest by weight. Null where not even that fits. */
export function columnWidths(columns: Column[], rows: Paragraph[][][], width: number): number[] | null {
  const natural = columns.map((column, index) =>
    Math.max(displayWidth(column.head), ...rows.flatMap(row => (row[index] ?? []).map(({ text }) => displayWidth(text)))),
  )
  const room = width - gap.length * (columns.length - 1)
  const widths = natural.map((wanted, index) => Math.min(wanted, columns[index]?.min ?? wanted))
  let left = room - sum(widths)
  if (left < 0) return null
  while (left > 0) {
    const hungry = columns.map((_, index) => index).filter(index => (widths[index] ?? 0) < (natural[index] ?? 0))
    if (hungry.length === 0) break
    left = feed(hungry, columns, widths, natural, left)
  }
  return widths
}

/** Gives out what is left by weight, at least one column a time; returns what nobody took. */
function feed(hungry: number[], columns: Column[], widths: number[], natural: number[], left: number): number {
  const weights = sum(hungry.map(index => columns[index]?.weight ?? 1))
  let rest = left
  for (const index of hungry) {
    const share = Math.max(1, Math.floor((left * (columns[index]?.weight ?? 1)) / weights))
    const given = Math.min(share, (natural[index] ?? 0) - (widths[index] ?? 0), rest)
    widths[index] = (widths[index] ?? 0) + given
    rest -= given
  }
  return rest
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
