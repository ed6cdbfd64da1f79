import type { Reading } from '@roviec/reader'
import type { Gold } from '../gold.ts'
import { normaliseReference } from '../normalise.ts'
import type { Tally } from '../tally.ts'

interface Cited {
  code: string
  date?: string | null
}

const codeOf = ({ code }: Cited) => normaliseReference(code)
const codeAndDate = (cited: Cited) => `${codeOf(cited)}|${cited.date ?? ''}`

/** Each distinct reference once; then each reference with its date, where the gold has one. */
export function measureCitations(name: string, gold: Gold, reading: Reading, tally: Tally): void {
  const wanted = gold.citations ?? []
  const found: Cited[] = reading.citations.map(({ reference, issuedOn }) => ({ code: reference, date: issuedOn }))
  count('citation.code', wanted, found, codeOf, tally)
  const dated = (list: Cited[]) => distinct(list, codeAndDate).filter(({ date }) => date)
  count('citation.code+date', dated(wanted), dated(found), codeAndDate, tally)
  listMisses(name, wanted, found, tally)
}

function count(measure: string, wanted: Cited[], found: Cited[], key: (cited: Cited) => string, tally: Tally): void {
  const [a, b] = [distinct(wanted, key), distinct(found, key)]
  const known = new Set(a.map(key))
  tally.add(measure, b.filter(cited => known.has(key(cited))).length, a.length, b.length)
}

function listMisses(name: string, wanted: Cited[], found: Cited[], tally: Tally): void {
  const without = (list: Cited[], others: Cited[]) => distinct(list, codeOf).filter(cited => !others.some(other => codeOf(other) === codeOf(cited)))
  for (const { code } of without(wanted, found)) tally.miss(`${name} citation missed: ${code}`)
  for (const { code } of without(found, wanted)) tally.miss(`${name} citation extra: ${code}`)
  const dates = new Set(found.map(codeAndDate))
  for (const cited of distinct(wanted, codeAndDate)) {
    if (cited.date && !dates.has(codeAndDate(cited)) && found.some(other => codeOf(other) === codeOf(cited)))
      tally.miss(`${name} citation date: ${cited.code} gold=${cited.date}`)
  }
}

/** The last of those that are the same, in the place of the first. */
function distinct(list: Cited[], key: (cited: Cited) => string): Cited[] {
  return [...new Map(list.map(cited => [key(cited), cited])).values()]
}
