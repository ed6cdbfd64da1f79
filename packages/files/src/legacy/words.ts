import { isSyllable } from './syllable.ts'

/** Letters of Latin-1 in a row, with at least one that is not plain: in an old encoding these are the words with marks. */
const markedWord = /[A-Za-z\u00a1-\u00ff]*[\u00a1-\u00ff][A-Za-z\u00a1-\u00ff]*/g
const lettersOnly = /^[\p{L}\p{M}]+$/u

/** Enough to tell what a text is in; a long one is not read to its end for that. */
const ENOUGH = 2000

/** The first words with marks. */
export function markedWords(text: string): string[] {
  const words: string[] = []
  for (const match of text.matchAll(markedWord)) {
    words.push(match[0])
    if (words.length >= ENOUGH) break
  }
  return words
}

/** How many of the words are Vietnamese syllables. */
export function countSyllables(words: readonly string[]): number {
  return words.filter(word => lettersOnly.test(word) && isSyllable(word)).length
}
