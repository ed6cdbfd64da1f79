/** A table with borders whose head row is repeated on every page. */
import { AlignmentType, convertMillimetersToTwip, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { textRuns } from './text-runs.ts'

const tableWidth = 165
const narrowest = 11

export function ruledTable([head = [], ...rows]: string[][]): Table {
  const widths = columnWidths([head, ...rows]).map(width => convertMillimetersToTwip(width))
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [row(head, widths, true), ...rows.map(cells => row(cells, widths, false))],
  })
}

/** Millimetres by how much stands in each column. */
function columnWidths(rows: string[][]): number[] {
  const weights = rows[0]!.map((_, column) => Math.sqrt(rows.reduce((sum, cells) => sum + (cells[column] ?? '').length, 0) / rows.length))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const free = tableWidth - narrowest * weights.length
  return weights.map(weight => Math.floor(narrowest + (free * weight) / total))
}

function row(cells: string[], widths: number[], head: boolean): TableRow {
  const group = cells.slice(2).every(cell => cell === '')
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map((text, column) => cell(text, { width: widths[column]!, bold: head || group, centred: head || column === 0 || isNumber(text) })),
  })
}

function isNumber(text: string): boolean {
  return /^[\d.,]+$/.test(text)
}

function cell(text: string, { width, bold, centred }: { width: number; bold: boolean; centred: boolean }): TableCell {
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: [new Paragraph({ alignment, children: textRuns(text, { bold, size: 24 }) })],
  })
}
