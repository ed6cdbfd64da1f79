/** The header as a card: what it is, who issued it, when, who signed. */
import type { Header, Reading } from '@roviec/reader'
import { type BoxLine, box } from '../terminal/box.ts'
import { printable } from '../terminal/printable.ts'
import { displayWidth, padEnd, truncate } from '../terminal/width.ts'
import { clip, wrap } from '../terminal/wrap.ts'
import type { View } from './view.ts'

const widestCard = 100
const mostSubjectLines = 4

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
  const facts = factsOf(view).filter(([, value]) => value !== '')
  const labelWidth = Math.max(...facts.map(([label]) => displayWidth(label))) + 2
  return facts.flatMap(([label, value]) =>
    clip(wrap(value, inner - labelWidth), 3, inner - labelWidth).map((line, index) => {
      const shown = padEnd(index === 0 ? label : '', labelWidth)
      return { text: shown + line, style: () => view.style.dim(shown) + line }
    }),
  )
}

function factsOf({ reading, locale }: View): [label: string, value: string][] {
  const { header, source } = reading
  const words = locale.summary
  return [
    [words.urgency, (header.urgency ?? '').toUpperCase()],
    [words.issuer, printable(header.issuingBody ?? '')],
    [words.date, [header.issuedOn === null ? words.noDate : locale.date(header.issuedOn), printable(header.place ?? '')].filter(Boolean).join(' · ')],
    [words.signatory, signatory(header, words.capacity)],
    [words.recipients, recipients(header, words.moreRecipients)],
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

function recipients({ recipients: all }: Header, more: (count: number) => string): string {
  const names = all.slice(0, mostRecipients).map(({ name }) => printable(name))
  return [...names, ...(all.length > mostRecipients ? [more(all.length - mostRecipients)] : [])].join('; ')
}

function sourceFacts(source: Reading['source'], { size, summary }: View['locale']): string[] {
  return [printable(source.name), size(source.bytes), source.pages === null ? '' : summary.pages(source.pages), source.ocr ? summary.scanned : ''].filter(
    Boolean,
  )
}
