import { eth } from '../lexicon/letters.ts'

/**
 * Letters without marks, for telling what a scan printed in a place where only a few fixed words can stand (a title line, a letterhead, a post above a name).
 * Never for words of running text: there the marks make the word ('cưới' is not 'cuối'). `unaccented('kế hoạch')` is 'ke hoach'.
 */
export const unaccented = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(eth.rightSmall, 'd')

/** Finds the one phrase whose letters are those of a key, marks aside; null when no phrase or two of them fit. */
export function spellingBook(phrases: Iterable<string>): (key: string) => string | null {
  const book = new Map<string, string | null>()
  for (const phrase of phrases) {
    const bare = unaccented(phrase)
    book.set(bare, book.has(bare) && book.get(bare) !== phrase ? null : phrase)
  }
  return key => book.get(unaccented(key)) ?? null
}
