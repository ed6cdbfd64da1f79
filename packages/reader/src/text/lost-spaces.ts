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
  const parts = partsOf(word)
  if (parts === null) return none
  const cuts: number[] = []
  let offset = 0
  for (const part of parts) {
    if (offset > 0) cuts.push(offset)
    const lower = part.toLowerCase()
    if (lower.length === part.length && /[^\x00-\x7f]/.test(part) && !foreignStart.test(lower)) for (const cut of splitPoints(lower)) cuts.push(offset + cut)
    offset += part.length
  }
  return cuts.length ? cuts : none
}

/** Where a capital begins a new word ('theo|Nghị', 'MTTQ|Việt'), and where the letters of an abbreviation or a Roman number end before small ones ('UBND|xã', 'XVI|và'). */
const joints = [/(?<=^[IVX]{2,4})(?=\p{Ll}{2})/u, /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/u, /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Ll}{2})/u]

/** The word whole, or cut where capitals begin; null where what is left over is no word. */
function partsOf(word: string): string[] | null {
  const ways = joints.map(joint => word.split(joint))
  if (ways.every(parts => parts.length === 1)) return [word]
  return ways.find(parts => parts.length > 1 && parts.every(part => isSyllables(part.toLowerCase()) || isLetters(part))) ?? null
}

/** 'UBND', 'TTHC'. */
const isLetters = (part: string): boolean => /^\p{Lu}{2,7}$/u.test(part)

/** One syllable, or several that lost their spaces; lower case. */
export const isSyllables = (word: string): boolean => isSyllable(word) || splitPoints(word).length > 0
