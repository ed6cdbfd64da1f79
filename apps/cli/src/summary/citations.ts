/** Each cited document once, with the lines on which it is cited. */
import type { Citation } from '@roviec/reader'
import { printable } from '../terminal/printable.ts'
import { renderTable } from '../terminal/table.ts'
import { lineOf, title, type View } from './view.ts'

export function citations(view: View): string[] {
  const { reading, locale, style, width } = view
  if (reading.citations.length === 0) return []
  const heads = locale.summary.citationColumns
  const groups = [...Map.groupBy(reading.citations, ({ reference, issuedOn }) => `${reference}|${issuedOn}`).values()]
  const columns = [
    { head: heads.reference, min: 14, weight: 3 },
    { head: heads.type, min: 9, weight: 2 },
    { head: heads.date, align: 'right', min: 10, weight: 1 },
    { head: heads.issuer, min: 14, weight: 5 },
    { head: heads.lines, min: 6, weight: 2 },
  ] as const
  const rows = groups.map(group => cells(view, group).map(text => [{ text }]))
  const table = renderTable([...columns], rows, { width: width - 1, mostLines: 2, head: style.bold, rule: style.dim })
  return [...title(view, locale.summary.citations, groups.length), ...table.map(line => ` ${line}`)]
}

function cells(view: View, group: Citation[]): string[] {
  const first = <Key extends keyof Citation>(key: Key) => group.find(each => each[key] !== null)?.[key]
  const date = first('issuedOn')
  const lines = [...new Set(group.map(({ span }) => lineOf(view, span)))]
  return [group[0]?.reference ?? '', first('documentType') ?? '', date ? view.locale.date(date) : '', first('issuingBody') ?? '', lines.join(', ')].map(text =>
    printable(String(text)),
  )
}
