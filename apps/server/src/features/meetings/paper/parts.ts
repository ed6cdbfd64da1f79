/** Pieces of which an official paper is drawn; sizes in half points, lengths in millimetres. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

export const font = 'Times New Roman'

type RunStyle = Omit<IRunOptions, 'text' | 'children'>

export const run = (text: string, style: RunStyle = {}): TextRun => new TextRun({ ...style, text, font })

export const centred = (text: string, style: RunStyle, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: [run(text, style)] })

/** A rule under the line above, indented on both sides. */
export function shortRule(inset: number, after = 40): Paragraph {
  const indent = convertMillimetersToTwip(inset)
  return new Paragraph({
    spacing: { before: 70, after, line: 80, lineRule: 'exact' },
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** A table that only places things beside each other. */
export function besideEachOther(widths: readonly number[], rows: readonly Paragraph[][][]): Table {
  const columnWidths = widths.map(width => convertMillimetersToTwip(width))
  const cell = (children: Paragraph[], column: number) =>
    new TableCell({ children, width: { size: columnWidths[column] ?? 0, type: WidthType.DXA }, borders: noBorders, margins: { left: 0, right: 0 } })
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: noBorders,
    rows: rows.map(row => new TableRow({ cantSplit: true, children: row.map(cell) })),
  })
}
