import { foreignStart } from '../lexicon/letters.ts'
import { isSyllable, splitPoints } from './syllables.ts'

const cutCache = new Map<string, readonly number[]>()
const none: readonly number[] = []

/** Offsets inside a word at which lost spaces belong. `cutsOf('sựlãnh')` is [2]. */
export function cutsOf(word: string): readonly number[] {
  const known = cutCache.get(word)
  if (known) return known
  const cuts = computeCuts(word)
  if (cutCache.size > 50_000) cutCache.clear()
  cutCache.set(word, cuts)
  return cuts
}

/** A capital inside a word ('ủyUBND', 'sởĐảng') always begins a new one; then each part is cut by the syllable grammar. */
function computeCuts(word: string): readonly number[] {
  if (!/[^\x00-\x7f]/.test(word)) return none
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  const cuts: number[] = []
  let offset = 0
  for (const part of parts) {
    if (offset > 0) cuts.push(offset)
    const lower = part.toLowerCase()
    if (lower.length === part.length && /[^\x00-\x7f]/.test(part) && !foreignStart.test(lower)) for (const cut of splitPoints(lower)) cuts.push(offset + cut)
    offset += part.length
  }
  if (parts.length > 1 && !parts.slice(0, -1).every(part => /[^\x00-\x7f]/.test(part) && isSyllables(part.toLowerCase()))) return none
  return cuts.length ? cuts : none
}

/** One syllable, or several that lost their spaces; lower case. */
export const isSyllables = (word: string): boolean => isSyllable(word) || splitPoints(word).length > 0
