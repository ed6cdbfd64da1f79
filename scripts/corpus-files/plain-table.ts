/** A table that only places things beside each other: no borders, fixed widths. */
import { BorderStyle, convertMillimetersToTwip, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** Widths in millimetres. */
export function plainTable(widths: number[], rows: Paragraph[][][]): Table {
  const columnWidths = widths.map(width => convertMillimetersToTwip(width))
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: noBorders,
    rows: rows.map(row => new TableRow({ cantSplit: true, children: row.map((children, column) => plainCell(children, columnWidths[column]!)) })),
  })
}

function plainCell(children: Paragraph[], width: number): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, borders: noBorders, margins: { left: 0, right: 0 } })
}
