import { expect, test } from 'vitest'
import { eachWord } from './char-class.ts'
import { wordsOf } from './phrases.ts'

const letters = ['a', 'ủ', '1', '²', ' ', '\n', '.', '/', '&', "'", '’', '-', '\u0301', '\ud800', '\udc00', '𝒜', '😀', '𝟙', '½', '\u00a0', '\ufeff', 'đ', '١']
const runs = /[\p{L}\p{M}]+/gu
const words = /[\p{L}\p{N}]+(?:[/&.'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** Texts of any of these letters, the same each time. */
function* texts(many: number): Generator<string> {
  let seed = 1
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >> 8) % limit
  }
  for (let i = 0; i < many; i++) yield Array.from({ length: below(60) }, () => letters[below(letters.length)]).join('')
}

test('words are those that the regular expressions say', () => {
  for (const text of texts(3000)) {
    const found: string[] = []
    eachWord(text, (start, end) => found.push(text.slice(start, end)))
    expect(found).toEqual([...text.matchAll(runs)].map(([word]) => word))
    expect(wordsOf(text, 0, text.length)).toEqual([...text.matchAll(words)].map(({ 0: key, index }) => ({ key, start: index, end: index + key.length })))
  }
})

test('a part of a text is read as if nothing stood around it', () => {
  expect(wordsOf('bà đ/c Lan', 3, 5).map(({ key }) => key)).toEqual(['đ', '/'])
  expect(wordsOf('a😀b', 1, 2).map(({ key }) => key)).toEqual(['\ud83d'])
})
