/** Rows of a table below one another, each cell on a line of its own with its head before it: for terminals too narrow for columns. */
import type { Column, Paragraph, TableLook } from './table.ts'
import { displayWidth, padEnd, padStart } from './width.ts'
import { clip, wrap } from './wrap.ts'

const gap = '  '

export function renderRecords(columns: Column[], rows: Paragraph[][][], look: TableLook): string[] {
  const title = Math.max(
    0,
    columns.findIndex(column => column.title),
  )
  const numberWidth = Math.max(0, ...rows.map(row => displayWidth(numberOf(row, title))))
  const labelWidth = Math.max(...columns.slice(title + 1).map(({ head }) => displayWidth(head))) + gap.length
  const indent = ' '.repeat(numberWidth === 0 ? gap.length : numberWidth + gap.length)
  return rows.flatMap((row, index) => {
    const number = numberWidth === 0 ? '' : look.rule(padStart(numberOf(row, title), numberWidth)) + gap
    const heading = cellLines(row[title] ?? [], look, look.width - indent.length).map((line, at) => (at === 0 ? number : number && indent) + line)
    const facts = columns.slice(title + 1).flatMap(({ head }, at) => {
      const lines = cellLines(row[title + 1 + at] ?? [], look, look.width - indent.length - labelWidth)
      return lines.map((line, lineAt) => indent + look.rule(padEnd(lineAt === 0 ? head : '', labelWidth)) + line)
    })
    return [...(index === 0 ? [] : ['']), ...heading, ...facts]
  })
}

/** What stands before the title: the number of the row. */
function numberOf(row: Paragraph[][], title: number): string {
  return row
    .slice(0, title)
    .flat()
    .map(({ text }) => text)
    .join(' ')
}

function cellLines(paragraphs: Paragraph[], { mostLines }: TableLook, width: number): string[] {
  const said = paragraphs.filter(({ text, nothing }) => text !== '' && !nothing)
  return said.flatMap(({ text, style = plain => plain }) => clip(wrap(text, width), mostLines, width).map(style))
}
