import { letterheadBodies, placeKinds } from '../../lexicon/body-names.ts'
import { inCapitals } from '../../text/capitals.ts'
import { spelledKeyOf } from '../../text/mend.ts'
import { spellingBook } from '../../text/unaccented.ts'

/** A line 'XÃ ĐOAN HÙNG' names a place more often than the youth union of a commune misread. */
const bodyByLetters = spellingBook(letterheadBodies.filter(body => body.includes(' ') && !placeKinds.some(kind => body.startsWith(`${kind} `))))
const longest = Math.max(...letterheadBodies.map(body => body.split(' ').length))

/** A name in capitals whose first words a scan printed with other marks: 'ỦY BẠN NHÂN DÂN' is 'ỦY BAN NHÂN DÂN'. Old tone placement ('UỶ') is kept. */
export function repairedBody(text: string): string {
  if (!inCapitals(text)) return text
  const words = text.split(/\s+/)
  for (let count = Math.min(longest, words.length); count > 1; count--) {
    const written = words.slice(0, count).join(' ')
    const known = bodyByLetters(spelledKeyOf(written))
    if (known) return known === spelledKeyOf(written) ? text : [known.toUpperCase(), ...words.slice(count)].join(' ')
  }
  return text
}
