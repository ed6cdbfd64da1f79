import { fold } from '../../i18n/fold.ts'

/**
 * How well a title answers what was typed: 0 not at all. Every word typed must begin a word of the title;
 * accents that were typed must be there, accents that were not typed do not matter; whole beginnings go first.
 */
export function rank(title: string, typed: string): number {
  const asked = wordsOf(typed)
  if (asked.length === 0) return 1
  const exact = wordsOf(title)
  const folded = exact.map(fold)
  let score = 1
  for (const word of asked) {
    const accented = fold(word) !== word
    const found = accented ? exact.some(each => each.startsWith(word)) : folded.some(each => each.startsWith(word))
    if (!found) return 0
    if (exact.some(each => each.startsWith(word))) score += 1
  }
  return fold(title).startsWith(fold(typed.trim())) ? score + asked.length : score
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
