import { cardinals, lookAlikes, ordinalStart, ordinals } from '../../lexicon/numbering-words.ts'

/** How the n-th number of a style is written, in the manner of one that stands in the same row: `romanOf(4)` is 'IV'. */
export type NumberForm = (value: number) => string

const romanUnits: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

export const romanOf: NumberForm = value => {
  let rest = value
  let out = ''
  for (const [unit, sign] of romanUnits) {
    while (rest >= unit && out.length < 12) {
      out += sign
      rest -= unit
    }
  }
  return out
}

/** 'Ba' after 'Hai', 'Thứ ba' after 'Thứ hai', 'THỨ BA' after 'THỨ HAI', 'III' after 'II', '3' after '2'. */
export function formLike(num: string): NumberForm {
  if (/^\d/.test(num)) return value => num.replace(/\d+$/, String(value))
  if (ordinalStart.test(num)) return value => inCaseOf(num, ordinals[value - 1] ?? String(value))
  if (/^[ivx]+$/i.test(num)) return value => (num === num.toLowerCase() ? romanOf(value).toLowerCase() : romanOf(value))
  return value => cardinals[value - 1] ?? String(value)
}

const inCaseOf = (sample: string, text: string): string =>
  sample === sample.toUpperCase() ? text.toUpperCase() : sample === sample.toLowerCase() ? text.toLowerCase() : text

/** One sign for those a scanner mistakes for each other: 'Il', 'lI' and 'II' are one. */
export function blurred(num: string): string {
  let out = num.replace(/[\s.,:;()/\-–*"“]/g, '')
  for (const [pattern, sign] of lookAlikes) out = out.replace(pattern, sign)
  return out.toLowerCase()
}
