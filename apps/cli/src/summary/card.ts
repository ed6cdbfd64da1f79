/** The header as a card: what it is, who issued it, when, who signed. */
import type { Header, Reading } from '@roviec/reader'
import { type BoxLine, box } from '../terminal/box.ts'
import { printable } from '../terminal/printable.ts'
import { displayWidth, padEnd, truncate } from '../terminal/width.ts'
import { clip, wrap } from '../terminal/wrap.ts'
import type { View } from './view.ts'

const widestCard = 100
const mostSubjectLines = 4
const mostFactLines = 3

export function card(view: View): string[] {
  const width = Math.min(view.width, widestCard)
  const inner = width - 4
  const lines = [headLine(view, inner), ...subjectLines(view, inner), { text: '' }, ...factLines(view, inner)]
  return box(lines, width, view.style.dim)
}

function headLine({ reading: { header }, locale, style }: View, inner: number): BoxLine {
  const reference = printable(header.reference ?? locale.summary.noReference)
  const type = truncate(printable(header.documentType ?? locale.summary.untitled).toUpperCase(), inner - displayWidth(reference) - 2)
  const text = `${padEnd(type, inner - displayWidth(reference))}${reference}`
  const colour = header.reference === null ? style.yellow : style.cyan
  return { text, style: () => style.bold(type) + text.slice(type.length, text.length - reference.length) + colour(reference) }
}

function subjectLines({ reading: { header } }: View, inner: number): BoxLine[] {
  if (header.subject === null) return []
  return clip(wrap(printable(header.subject), inner), mostSubjectLines, inner).map(text => ({ text }))
}

function factLines(view: View, inner: number): BoxLine[] {
  const labels = view.locale.summary
  const labelWidth = Math.max(...[labels.urgency, labels.issuer, labels.date, labels.signatory, labels.recipients, labels.source].map(displayWidth)) + 2
  const facts = factsOf(view, inner - labelWidth).filter(([, value]) => value !== '')
  return facts.flatMap(([label, value]) =>
    clip(wrap(value, inner - labelWidth), mostFactLines, inner - labelWidth).map((line, index) => {
      const shown = padEnd(index === 0 ? label : '', labelWidth)
      return { text: shown + line, style: () => view.style.dim(shown) + line }
    }),
  )
}

function factsOf({ reading, locale }: View, room: number): [label: string, value: string][] {
  const { header, source } = reading
  const words = locale.summary
  return [
    [words.urgency, (header.urgency ?? '').toUpperCase()],
    [words.issuer, printable(header.issuingBody ?? '')],
    [words.date, [header.issuedOn === null ? words.noDate : locale.date(header.issuedOn), printable(header.place ?? '')].filter(Boolean).join(' · ')],
    [words.signatory, signatory(header, words.capacity)],
    [words.recipients, recipients(header, words.moreRecipients, room)],
    [words.source, sourceFacts(source, locale).join(' · ')],
  ]
}

function signatory({ signatory: signed }: Header, capacities: Record<string, string>): string {
  if (signed === null) return ''
  const capacity = signed.capacity === null ? '' : (capacities[signed.capacity] ?? signed.capacity)
  const behalf = [capacity, signed.onBehalfOf].filter(Boolean).join(' ')
  return printable([[signed.name, signed.position].filter(Boolean).join(', '), behalf === '' ? '' : `(${behalf})`].join(' '))
}

const mostRecipients = 4

/** As many names as there is room for, and how many more there are. */
function recipients({ recipients: all }: Header, more: (count: number) => string, room: number): string {
  const names = all.map(({ name }) => printable(name)).filter(name => name !== '')
  const withNames = (count: number) => [...names.slice(0, count), ...(names.length > count ? [more(names.length - count)] : [])].join('; ')
  let count = Math.min(mostRecipients, names.length)
  while (count > 1 && wrap(withNames(count), room).length > mostFactLines) count--
  return withNames(count)
}

function sourceFacts(source: Reading['source'], { size, summary }: View['locale']): string[] {
  return [printable(source.name), size(source.bytes), source.pages === null ? '' : summary.pages(source.pages), source.ocr ? summary.scanned : ''].filter(
    Boolean,
  )
}
