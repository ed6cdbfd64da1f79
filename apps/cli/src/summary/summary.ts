/** A Reading for people: the parts in the order in which they are read. */
import type { Reading } from '@roviec/reader'
import type { Session } from '../session.ts'
import { textLines } from '../text-lines.ts'
import { card } from './card.ts'
import { citations } from './citations.ts'
import { countsLine } from './counts.ts'
import { indicators } from './indicators.ts'
import { outline } from './outline.ts'
import { problems } from './problems.ts'
import { footnotes, tables } from './structure-parts.ts'
import { tasks } from './tasks.ts'
import type { View } from './view.ts'

export function summarise(reading: Reading, file: string, session: Session): string {
  const view = viewOf(reading, file, session)
  return page([card(view), countsLine(view), outline(view), tasks(view), indicators(view), citations(view), problems(view)])
}

export function showStructure(reading: Reading, session: Session): string {
  const view = viewOf(reading, reading.source.name, session)
  return page([card(view), outline(view, true), tables(view), footnotes(view)])
}

export function showFindings(reading: Reading, session: Session): string {
  const view = viewOf(reading, reading.source.name, session)
  return page([citations(view), tasks(view), indicators(view)])
}

function viewOf(reading: Reading, file: string, { io, locale, style, options }: Session): View {
  return { reading, lines: textLines(reading.text), locale, style, options, file, width: io.columns }
}

function page(parts: string[][]): string {
  return `${parts.flat().join('\n').replace(/^\n+/, '').trimEnd()}\n`
}
