/** Tables and footnotes, for `roviec structure`. */
import { printable } from '../terminal/printable.ts'
import { truncate } from '../terminal/width.ts'
import { lineOf, title, type View } from './view.ts'

export function tables(view: View): string[] {
  const { reading, locale, style, width } = view
  if (reading.tables.length === 0) return []
  const rows = reading.tables.map(({ span, columns, rows: cells }) => {
    const head = ` ${locale.summary.fromLine(lineOf(view, span))} · ${locale.summary.tableRows(cells.length)}`
    return `${style.dim(head)}  ${truncate(columns.map(printable).join(' │ '), width - head.length - 3)}`
  })
  return [...title(view, locale.summary.tables, reading.tables.length), ...rows]
}

export function footnotes(view: View): string[] {
  const { reading, locale, style, width } = view
  if (reading.footnotes.length === 0) return []
  const rows = reading.footnotes.map(({ mark, span, anchor }) => {
    const where = anchor === null ? locale.summary.footnoteWithoutAnchor : locale.summary.fromLine(lineOf(view, anchor))
    const head = ` ${mark}. ${where}`
    return `${style.dim(head)}  ${truncate(printable(reading.text.slice(...span)), width - head.length - 3)}`
  })
  return [...title(view, locale.summary.footnotes, reading.footnotes.length), ...rows]
}
