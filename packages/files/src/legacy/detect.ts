import { decodeLegacy, type LegacyEncoding } from './encoding.ts'
import { isSyllable } from './syllable.ts'

const candidates: readonly LegacyEncoding[] = ['TCVN3', 'VNI', 'windows-1258']

/** Letters only Vietnamese in Unicode has: a text with these is in Unicode already. */
const unicodeVietnamese = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300\u0301\u0303\u0309\u0323]/

const word = /[A-Za-z\u00a1-\u00ff]*[\u00a1-\u00ff][A-Za-z\u00a1-\u00ff]*/g
const lettersOnly = /^[\p{L}\p{M}]+$/u

const WORDS_LOOKED_AT = 2000
const SURE = 0.75
const CLEARLY_BETTER = 0.3

/**
 * Which old encoding a text is in that was read as windows-1252: the one under which its words become Vietnamese syllables.
 * Null when it is Unicode already, is no Vietnamese, or has too few words to tell (`fewest`).
 */
export function detectEncoding(text: string, fewest: number): LegacyEncoding | null {
  if (unicodeVietnamese.test(text)) return null
  const words = sample(text)
  if (words.length < fewest) return null
  const asItIs = share(words)
  const scored = candidates.map((encoding) => ({ encoding, share: share(words.map((each) => decodeLegacy(each, encoding))) }))
  const best = scored.reduce((left, right) => (right.share > left.share ? right : left))
  return best.share >= SURE && best.share >= asItIs + CLEARLY_BETTER ? best.encoding : null
}

export function hasUnicodeVietnamese(text: string): boolean {
  return unicodeVietnamese.test(text)
}

function sample(text: string): string[] {
  const words: string[] = []
  for (const match of text.matchAll(word)) {
    words.push(match[0])
    if (words.length >= WORDS_LOOKED_AT) break
  }
  return words
}

function share(words: string[]): number {
  const syllables = words.filter((each) => lettersOnly.test(each) && isSyllable(each))
  return words.length === 0 ? 0 : syllables.length / words.length
}
