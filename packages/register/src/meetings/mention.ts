import { nameKey, unaccented } from '@roviec/reader/words'
import { danglingJoins } from '../lexicon/conclusion-forms.ts'
import type { Agency } from '../organisation/agency.ts'
import { agencyMatcher, type MatchOptions } from '../organisation/match.ts'

/** '@cong an' while it is being typed: where the sign stands and what was typed behind it. */
export interface Mention {
  start: number
  end: number
  asked: string
}

/** Longest name that is typed behind the sign, in words. */
const mostWords = 8

/** The mention that the caret stands in; null where there is none. A sign inside a word ('a@b') is none. */
export function mentionAt(text: string, caret: number): Mention | null {
  const start = text.lastIndexOf('@', caret - 1)
  if (start < 0 || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return null
  const asked = text.slice(start + 1, caret)
  if (/[\n@;:.]/.test(asked) || asked.startsWith(' ') || asked.split(/\s+/).length > mostWords) return null
  return { start, end: caret, asked }
}

/** Agencies that a mention may mean, best first: by the register's matching (names, aliases, initials), then by the beginnings of their words, with or without marks. */
export function mentionedAgencies(asked: string, agencies: readonly Agency[], options: MatchOptions = {}): Agency[] {
  const { limit = 8 } = options
  const standing = agencies.filter(agency => agency.validTo === null)
  const key = unaccented(nameKey(asked))
  if (key === '') return standing.toSorted((a, b) => a.position - b.position).slice(0, limit)
  const matched = agencyMatcher(agencies, { ...options, limit })(asked).map(({ agency }) => agency)
  const begun = standing.filter(agency => [agency.name, ...agency.aliases].some(name => startsWords(unaccented(nameKey(name)), key)))
  return [...new Set([...matched, ...begun])].slice(0, limit)
}

const startsWords = (name: string, asked: string): boolean => asked.split(' ').every(word => name.split(' ').some(each => each.startsWith(word)))

/** What was typed without the mention, and without the join that only led to it. */
export function withoutMention(text: string, { start, end }: Mention): string {
  let before = text.slice(0, start).trimEnd()
  const after = text.slice(end).trimStart()
  const join = danglingJoins.find(each => before.toLowerCase().endsWith(each))
  if (join !== undefined) before = before.slice(0, -join.length).replace(/[\s,]+$/u, '')
  return [before, after]
    .filter(each => each !== '')
    .join(' ')
    .replace(/ ([,;.])/g, '$1')
    .replace(/^[\s,;]+/u, '')
}
