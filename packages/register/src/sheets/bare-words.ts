import { unaccented } from '@roviec/reader/words'

/** Words alone, for comparing what people type with and without marks: `bareWords('Số, KÝ HIỆU')` is 'so ky hieu'. */
export const bareWords = (text: string): string =>
  unaccented(text.normalize('NFC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Does the second stand in the first as whole words? Both are bare. */
export const holdsWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)
