import { keyOf, nameKey } from '@roviec/reader/words'
import { middleNames, personTitles, postsBeforeBody } from '../lexicon/agency-names.ts'
import { done, type Result, refused } from '../result.ts'
import type { Agency } from './agency.ts'
import { isGeneralName } from './general-name.ts'
import { agencyMatcher, type MatchOptions, sureMatch } from './match.ts'

export type AliasRefusal =
  | { code: 'empty' }
  /** It could mean anybody: 'các cơ quan', 'đơn vị liên quan'. */
  | { code: 'too-general' }
  /** A sentence, not a name. */
  | { code: 'too-long' }
  | { code: 'already-known' }
  /** It surely means another body; correct that one first. */
  | { code: 'belongs-to-other'; id: string }
  /** Several bodies in one. */
  | { code: 'several-bodies'; ids: string[] }
  | { code: 'person' }

/** Longest name that is worth keeping, in words. */
const mostWords = 16

/** The alias to keep when a person says that a written name means this body, cleaned of signs and titles; or why it should not be kept. */
export function aliasToLearn(writtenName: string, agency: Agency, agencies: readonly Agency[], options: MatchOptions = {}): Result<string, AliasRefusal> {
  const alias = cleaned(writtenName)
  if (!/\p{L}/u.test(alias)) return refused({ code: 'empty' })
  if (alias.split(' ').length > mostWords) return refused({ code: 'too-long' })
  if ([agency.name, ...agency.aliases].some(known => nameKey(known) === nameKey(alias))) return refused({ code: 'already-known' })
  if (isPerson(writtenName)) return refused({ code: 'person' })
  const match = agencyMatcher(agencies, options)
  const meant = sureMatch(match(alias))
  if (meant !== null && meant.id !== agency.id) return refused({ code: 'belongs-to-other', id: meant.id })
  if (isGeneralName(alias)) return refused({ code: 'too-general' })
  const named = [...new Set(partsOf(alias).flatMap(part => sureMatch(match(part))?.id ?? []))]
  return named.length > 1 ? refused({ code: 'several-bodies', ids: named }) : done(alias)
}

const titles = personTitles.join('|')
const titleBefore = new RegExp(`^(?:các\\s+)?(?:${titles})\\s+(?:là\\s+)?`, 'iu')

/** NFC, one space, no marks of lists or emphasis, no brackets, no title before, no sign behind. */
const cleaned = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[*_#"“”]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s+•–-]+|[\s.,;:–-]+$/gu, '')
    .replace(titleBefore, '')
    .trim()

/** 'đồng chí Lò Văn Đơn', 'Lò Văn Đơn'; not 'đồng chí Chủ tịch UBND xã'. */
function isPerson(writtenName: string): boolean {
  const words = cleaned(writtenName).split(' ')
  if (words.length > 5 || !words.every(word => /^\p{Lu}\p{Ll}*$/u.test(word))) return false
  const key = keyOf(words.join(' '))
  if (postsBeforeBody.some(post => key === post || key.startsWith(`${post} `))) return false
  return titleBefore.test(writtenName.trim()) || (words.length >= 3 && words.slice(1, -1).some(word => middleNames.has(keyOf(word))))
}

const partsOf = (alias: string): string[] => alias.split(/\s*[,;]\s*|\s+(?:và|với|cùng)\s+/iu)
