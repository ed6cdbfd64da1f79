/** Each cited document once, with the lines on which it is cited. */
import type { Citation } from '@roviec/reader'
import { printable } from '../terminal/printable.ts'
import { type Column, renderTable } from '../terminal/table.ts'
import { lineOf, title, type View } from './view.ts'

export function citations(view: View): string[] {
  const { reading, locale, style, width } = view
  if (reading.citations.length === 0) return []
  const groups = [...Map.groupBy(reading.citations, ({ reference, issuedOn }) => `${reference}|${issuedOn}`).values()]
  const all = groups.map(group => cells(view, group))
  const used = columnsOf(locale)
    .map((column, index) => ({ column, index, used: all.some(row => row[index] !== '') }))
    .filter(each => each.used)
  const table = renderTable(
    used.map(({ column }) => column),
    all.map(row => used.map(({ index }) => [{ text: row[index] ?? '' }])),
    { width: width - 1, mostLines: 2, head: style.bold, rule: style.dim },
  )
  return [...title(view, locale.summary.citations, groups.length), ...table.map(line => ` ${line}`.trimEnd())]
}

/** A column that no citation fills is left out. */
function columnsOf({ summary: { citationColumns: heads } }: View['locale']): Column[] {
  return [
    { head: heads.reference, title: true, min: 14, weight: 3 },
    { head: heads.type, min: 9, weight: 2 },
    { head: heads.date, align: 'right', min: 10, weight: 1 },
    { head: heads.issuer, min: 14, weight: 5 },
    { head: heads.lines, min: 6, weight: 2 },
  ]
}

function cells(view: View, group: Citation[]): string[] {
  const first = <Key extends keyof Citation>(key: Key) => group.find(each => each[key] !== null)?.[key]
  const date = first('issuedOn')
  const lines = [...new Set(group.map(({ span }) => lineOf(view, span)))]
  return [group[0]?.reference ?? '', first('documentType') ?? '', date ? view.locale.date(date) : '', first('issuingBody') ?? '', lines.join(', ')].map(text =>
    printable(String(text)),
  )
}
