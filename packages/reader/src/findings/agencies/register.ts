import { abbreviations } from '../../lexicon/abbreviations.ts'
import { comradeOpener, namesSetAside } from '../../lexicon/name-grammar.ts'
import { keyOf } from '../../text/mend.ts'
import type { RegisteredAgency } from '../../types.ts'

/** Finds the id of a named body in the caller's own register: by name or alias, abbreviations written out, place words aside. */
export function registerOf(agencies: readonly RegisteredAgency[]): (name: string) => string | undefined {
  const ids = new Map<string, string>()
  for (const { id, name, aliases = [] } of agencies) {
    for (const key of [name, ...aliases].map(sameName)) if (!ids.has(key)) ids.set(key, id)
  }
  return name => ids.get(sameName(name))
}

const expansions = abbreviations.map(([short, long]) => ({ pattern: new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'gu'), long }))
const setAside = new RegExp(`(?:^|\\s)(?:${namesSetAside.join('|')})(?=\\s|$)`, 'gu')

/** One form for what names the same body: `sameName('UBND xã')`, `sameName('Uỷ ban nhân dân')` are both 'ủy ban nhân dân'. */
export function sameName(name: string): string {
  let key = keyOf(name.normalize('NFC'))
    .replace(/[.,;:()"']/g, ' ')
    .replace(/\s+-\s+/g, ' ')
    .replace(comradeOpener, '')
  for (const { pattern, long } of expansions) key = key.replace(pattern, long)
  return key.replace(setAside, ' ').replace(/\s+/g, ' ').trim()
}
