import { keyOf, unaccented } from '@roviec/reader/words'

/** A word, a number or a sign of a phrase; offsets are those of the phrase. */
export interface Token {
  /** In key form: lower case, one tone placement, one dash. */
  text: string
  /** Without marks. */
  bare: string
  start: number
  end: number
  /** Stands right behind an opening bracket: '05 (năm) ngày' says its number twice. */
  bracketed: boolean
}

/** Signs that mean something between numbers; all other punctuation is left out. */
const pattern = /\d+|\p{L}+|'|(?<=\d\s?)[/.:-](?=\s?[\d\p{L}])|(?<=\p{L}\s?)\/(?=\s?[\d\p{L}])|(?<=\d\s)-|-(?=\s\d)/gu

/** `tokensOf('trước ngày 15/9').map(token => token.text)` is ['trước', 'ngày', '15', '/', '9']. */
export function tokensOf(phrase: string): Token[] {
  const key = keyOf(phrase.normalize('NFC'))
  return [...key.matchAll(pattern)].map(({ 0: text, index }) => ({
    text,
    bare: unaccented(text),
    start: index,
    end: index + text.length,
    bracketed: key[index - 1] === '(',
  }))
}

/** Does a typed word stand for a word of the lexicon? What is typed without marks may have lost them, what has marks must have the right ones. */
export const standsFor = (token: Token, word: string): boolean => token.text === word || (token.text === token.bare && token.bare === unaccented(word))
