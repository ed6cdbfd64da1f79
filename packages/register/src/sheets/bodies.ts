import { nameKey } from '@roviec/reader/words'
import { roleWords } from '../lexicon/sheet-columns.ts'
import { isGeneralName } from '../organisation/general-name.ts'
import { type AgencyMatch, sureMatch } from '../organisation/match.ts'

/** A body as a cell names it; null where the register has none that is surely meant. */
export interface NamedBody {
  name: string
  agencyId: string | null
  /** Bodies that may be meant, the likeliest first. */
  suggestions: { id: string; name: string }[]
  /** A person said that the name stays as it is. */
  kept: boolean
  /** It speaks of bodies in general ('các thôn, bản'): no single one is meant. */
  general: boolean
}

/** What a person said that a name of the sheet means: a body, or nothing but itself. */
export interface ChosenName {
  name: string
  agencyId: string | null
}

export type BodyFinder = (name: string) => NamedBody

const mostSuggested = 3

export function bodyFinder(match: (name: string) => AgencyMatch[], chosen: readonly ChosenName[]): BodyFinder {
  const byKey = new Map(chosen.map(each => [nameKey(each.name), each]))
  const known = new Map<string, NamedBody>()
  return name => {
    const found = known.get(name) ?? find(name, match, byKey)
    known.set(name, found)
    return found
  }
}

function find(name: string, match: (name: string) => AgencyMatch[], chosen: ReadonlyMap<string, ChosenName>): NamedBody {
  const choice = chosen.get(nameKey(name))
  if (choice) return { name, agencyId: choice.agencyId, suggestions: [], kept: choice.agencyId === null, general: false }
  const matches = match(name)
  const sure = sureMatch(matches)
  const suggestions = sure ? [] : matches.slice(0, mostSuggested).map(({ agency }) => ({ id: agency.id, name: agency.name }))
  return { name, agencyId: sure?.id ?? null, suggestions, kept: false, general: sure === null && isGeneralName(name) }
}

const isKnown = ({ agencyId, kept }: NamedBody): boolean => agencyId !== null || kept

/** Bodies of one cell, in its order: a line each, behind semicolons, or behind commas where the register knows what stands between them. */
export function bodiesIn(cell: string, find: BodyFinder): NamedBody[] {
  const whole = tidy(cell)
  if (whole === '') return []
  const one = find(whole)
  if (isKnown(one)) return [one]
  return cell.split(/[\n;+]/).flatMap(piece => listed(tidy(piece), find))
}

/** 'Phòng Kinh tế, Hạ tầng và Đô thị, Công an xã': from each place on the longest stretch that is a name; what is none stands alone. */
function listed(text: string, find: BodyFinder): NamedBody[] {
  if (text === '') return []
  const pieces = text.split(/(\s*[,/]\s*|\s+(?:và|-|–)\s+)/)
  const bodies: NamedBody[] = []
  let unknown = ''
  const settle = (): void => {
    if (tidy(unknown) !== '') bodies.push(find(tidy(unknown)))
    unknown = ''
  }
  for (let at = 0; at < pieces.length; at += 2) {
    const until = longestKnown(pieces, at, find)
    if (until === null) {
      const isAnother = /[,/]/.test(pieces[at - 1] ?? '')
      if (isAnother) settle()
      unknown = unknown === '' ? (pieces[at] ?? '') : `${unknown}${pieces[at - 1] ?? ''}${pieces[at] ?? ''}`
    } else {
      settle()
      bodies.push(find(tidy(pieces.slice(at, until).join(''))))
      at = until - 1
    }
  }
  settle()
  return !bodies.some(isKnown) && find(text).general ? [find(text)] : bodies
}

/** Pieces of one name are at most this many, separators between them counted: an odd number. */
const longest = 9

function longestKnown(pieces: readonly string[], from: number, find: BodyFinder): number | null {
  for (let until = Math.min(pieces.length, from + longest); until > from; until -= 2) {
    if (isKnown(find(tidy(pieces.slice(from, until).join(''))))) return until
  }
  return null
}

/** '- Phòng Kinh tế.' is 'Phòng Kinh tế'. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–•*+.,:]+|^\d{1,2}[.)]\s+/g, '')
    .replace(/[\s.,:;-]+$/, '')
    .trim()

const alternatives = (words: readonly string[]): string => words.join('|')
const supportingFrom = new RegExp(`[\\s,;(]*(?<!\\p{L})(?:${alternatives(roleWords.supporting)})(?!\\p{L})\\s*:?`, 'iu')
const leading = new RegExp(`(?<!\\p{L})(?:${alternatives(roleWords.lead)})(?!\\p{L})\\s*:?`, 'giu')

/** 'Phòng Kinh tế chủ trì, phối hợp với Công an xã' is a lead and what supports it. */
export function rolesIn(cell: string): { lead: string; supporting: string } {
  const [lead = '', ...supporting] = cell.split(supportingFrom)
  return { lead: lead.replace(leading, ' '), supporting: supporting.join('\n').replace(/\)\s*$/, '') }
}
