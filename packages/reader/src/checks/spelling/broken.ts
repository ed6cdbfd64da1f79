import { brokenSyllables, vietnameseLetter } from '../../lexicon/slips.ts'
import { isSyllable, splitPoints } from '../../text/syllables.ts'
import { withTonesMoved } from '../../text/tones.ts'
import type { Spelled, SpellingSlip, Word } from './words.ts'

/** Lower-case words with Vietnamese letters that no Vietnamese syllable is written like: 'đươc', 'tiủh'. */
export function broken({ key, text, words }: Spelled): SpellingSlip[] {
  const out: SpellingSlip[] = []
  for (const word of words) {
    if (!isBroken(word.key) || /\p{Lu}/u.test(text.slice(word.start, word.end)) || isPartOfCode(key, word)) continue
    out.push({ kind: 'no-syllable', start: word.start, end: word.end, expected: brokenSyllables[word.key] ?? toneMoved(word.key) })
  }
  return out
}

/** 'hòan' is 'hoàn'. */
const toneMoved = (key: string): string | null => {
  const moved = withTonesMoved(key)
  return moved !== key && isSyllable(moved) ? moved : null
}

const brokenCache = new Map<string, boolean>()

/** Papers share most of their words: what was found for one is kept, up to a bound. */
function isBroken(key: string): boolean {
  const known = brokenCache.get(key)
  if (known !== undefined) return known
  if (brokenCache.size > 50_000) brokenCache.clear()
  const found = breaks(key)
  brokenCache.set(key, found)
  return found
}

const breaks = (key: string): boolean => vietnameseLetter.test(key) && key.length <= 20 && key.length > 1 && !isSyllable(key) && splitPoints(key).length === 0

/** Beside a digit, a slash, an at sign or a dot without a space it is a code, an address or a piece of something else. */
const isPartOfCode = (key: string, word: Word): boolean =>
  /[\d/@_.\-'&]/.test(key[word.start - 1] ?? ' ') ||
  /[\d/@_\-'&]/.test(key[word.end] ?? ' ') ||
  (key[word.end] === '.' && /[\p{L}\d]/u.test(key[word.end + 1] ?? ' '))
