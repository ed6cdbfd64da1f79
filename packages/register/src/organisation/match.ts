import { nameKey, unaccented } from '@roviec/reader/words'
import { communeKindWords } from '../places/commune-kind.ts'
import { holdsOn } from '../validity.ts'
import type { Agency, Succession } from './agency.ts'
import { isGeneralName } from './general-name.ts'
import { agencyOn } from './history.ts'
import { type Form, type NearReason, nearest } from './near.ts'

/** Why a body was taken for the one meant. */
export type MatchReason =
  | 'name'
  | 'alias'
  /** The name with the commune behind it, or without it. */
  | 'place'
  /** The body had this name before. */
  | 'former-name'
  | NearReason

export interface AgencyMatch {
  agency: Agency
  /** `exact`: its name. `alias`: another way of writing it that the register knows. `probable`: a person must choose. */
  certainty: 'exact' | 'alias' | 'probable'
  reason: MatchReason
  /** The form in the register that it met. */
  met: string
  /** 1 for sure ones, less for the others. */
  score: number
}

export interface MatchOptions {
  /** Day of the document: only bodies of that day are matched. Without it, those that have no last day. */
  on?: string
  /** With them a name of before leads to the body that came after. */
  successions?: readonly Succession[]
  /** Own place of the register, 'xã An Khê Thượng': names are known with it and without it. */
  place?: string
  /** 5 by default. */
  limit?: number
}

/** Bodies of the register that a written name may mean, best first; sure ones alone where there are any. Empty for names that speak of bodies in general. */
export const matchAgency = (name: string, agencies: readonly Agency[], options: MatchOptions = {}): AgencyMatch[] => agencyMatcher(agencies, options)(name)

/** The one body a name surely means, or null where there is none or more than one. */
export function sureMatch(matches: readonly AgencyMatch[]): Agency | null {
  const sure = matches.filter(({ certainty }) => certainty !== 'probable')
  return sure.length === 1 ? (sure[0]?.agency ?? null) : null
}

/** The same for many names: the register is prepared once. */
export function agencyMatcher(agencies: readonly Agency[], options: MatchOptions = {}): (name: string) => AgencyMatch[] {
  const { on, limit = 5 } = options
  const there = agencies.filter(agency => (on === undefined ? agency.validTo === null : holdsOn(agency, on)))
  const forms = there.flatMap(formsOf)
  const byKey = Map.groupBy(forms, ({ key }) => key)
  const former = formerForms(agencies, there, options)
  return name => {
    const key = nameKey(withoutAside(name))
    if (key === '') return []
    const sure = surely(byKey.get(key) ?? [])
    if (sure.length) return sure.slice(0, limit)
    if (isGeneralName(withoutAside(name))) return []
    const placed = withOtherPlace(key, options.place).flatMap(each => byKey.get(each) ?? [])
    if (placed.length) return best(placed.map(form => match(form, 'alias', 'place', 0.98))).slice(0, limit)
    const near = nearest(name, key, forms).map(({ form, reason, score }) => match(form, 'probable', reason, score))
    return best([...(former.get(key) ?? []), ...near]).slice(0, limit)
  }
}

const match = ({ agency, written }: Form, certainty: AgencyMatch['certainty'], reason: MatchReason, score: number): AgencyMatch => ({
  agency,
  certainty,
  reason,
  met: written,
  score,
})

const surely = (forms: readonly Form[]): AgencyMatch[] =>
  best(forms.map(form => match(form, form.reason === 'name' ? 'exact' : 'alias', form.reason, form.reason === 'name' ? 1 : 0.99)))

/** Each body once, the best first; of equals the one that stands higher in the tree. */
function best(matches: readonly AgencyMatch[]): AgencyMatch[] {
  const sorted = matches.toSorted((a, b) => b.score - a.score || a.agency.position - b.agency.position)
  return sorted.filter(({ agency }, i) => sorted.findIndex(other => other.agency.id === agency.id) === i)
}

const formsOf = (agency: Agency): Form[] => [agency.name, ...agency.aliases].map((written, i) => formOf(agency, written, i === 0 ? 'name' : 'alias'))

function formOf(agency: Agency, written: string, reason: Form['reason']): Form {
  const key = nameKey(written)
  return { agency, written, key, plain: unaccented(key), reason }
}

/** What a name may carry in brackets: '(b/c)', '(để t/h)'. */
const withoutAside = (name: string): string => name.replace(/\([^)]*\)/g, ' ').replace(/[*_#]+/g, '')

/** The same key with less of the own place, or with more: 'thôn khe sim xã an khê thượng' is 'thôn khe sim', 'ủy ban nhân dân' is 'ủy ban nhân dân xã'. */
function withOtherPlace(key: string, place: string | undefined): string[] {
  const whole = place === undefined ? '' : nameKey(place)
  const word = Object.values(communeKindWords).find(each => whole.startsWith(`${each} `))
  if (word === undefined) return []
  const written = [whole, word].find(each => key.endsWith(` ${each}`)) ?? ''
  const bare = written === '' ? key : key.slice(0, -written.length - 1)
  return [bare, `${bare} ${word}`, `${bare} ${whole}`].filter(other => other !== key)
}

/** Keys of bodies that are no more, with those that have their work on that day. */
function formerForms(agencies: readonly Agency[], there: readonly Agency[], { on, successions = [] }: MatchOptions): Map<string, AgencyMatch[]> {
  const gone = agencies.filter(agency => agency.validTo !== null && !there.includes(agency) && (on === undefined || agency.validTo < on))
  const day = on ?? '9999-12-31'
  const matches = gone.flatMap(agency =>
    formsOf(agency).flatMap(form =>
      agencyOn({ agencies, successions }, agency.id, day).map(now => ({
        key: form.key,
        match: { ...match(form, 'probable', 'former-name', 0.9), agency: now },
      })),
    ),
  )
  return new Map([...Map.groupBy(matches, ({ key }) => key)].map(([key, group]) => [key, group.map(each => each.match)]))
}
