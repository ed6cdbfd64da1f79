import { decodeLegacy, type LegacyEncoding } from './encoding.ts'
import { countSyllables, markedWords } from './words.ts'

const candidates: readonly LegacyEncoding[] = ['TCVN3', 'VNI', 'windows-1258']

/** Letters only Vietnamese in Unicode has: a text with these is in Unicode already. */
const unicodeVietnamese = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|\u0300|\u0301|\u0303|\u0309|\u0323/

const SURE = 0.75
const CLEARLY_BETTER = 0.3

/**
 * Which old encoding a text is in that was read as windows-1252: the one under which its words become Vietnamese syllables.
 * Null when it is Unicode already, is no Vietnamese, or has too few words to tell (`fewest`).
 */
export function detectEncoding(text: string, fewest: number): LegacyEncoding | null {
  if (unicodeVietnamese.test(text)) return null
  const words = markedWords(text)
  if (words.length < fewest) return null
  const asItIs = share(words)
  const scored = candidates.map(encoding => ({ encoding, share: share(words.map(each => decodeLegacy(each, encoding))) }))
  const best = scored.reduce((left, right) => (right.share > left.share ? right : left))
  return best.share >= SURE && best.share >= asItIs + CLEARLY_BETTER ? best.encoding : null
}

export function hasUnicodeVietnamese(text: string): boolean {
  return unicodeVietnamese.test(text)
}

function share(words: readonly string[]): number {
  return words.length === 0 ? 0 : countSyllables(words) / words.length
}
