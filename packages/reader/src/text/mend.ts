import { eth, hornOf, lostHorn } from '../lexicon/letters.ts'
import type { Span } from '../types.ts'
import { eachWord, isDigitAt } from './char-class.ts'
import { spelledKeyOf, withoutSlips } from './key.ts'
import { cutsOf, isSyllables } from './lost-spaces.ts'
import { patternOf } from './pattern.ts'
import { superscriptDigit } from './superscripts.ts'
import { isSyllable } from './syllables.ts'

export { keyOf, spelledKeyOf } from './key.ts'

/**
 * A second view of the text that finders match on: lost spaces restored, footnote marks and line ends out of the way.
 * `text` keeps the letters as written (names are given from it); `key` is `text` in lower case with one way of placing tones,
 * one dash and one kind of quote. Sure slips of OCR are mended in both. Both have the same length, and `at[i]` is the offset in the reading's text.
 */
export interface Mended {
  text: string
  key: string
  at: Uint32Array
  /** Span in `text`/`key` to span in the reading's text. */
  span(start: number, end: number): Span
  /** Offset in the reading's text to the first offset here that is not before it. */
  from(offset: number): number
}

/** A place where the mended text differs: a space put in before the offset, or the character there left out. */
interface Edit {
  at: number
  drops: boolean
}

function spanIn(at: Uint32Array, start: number, end: number): Span {
  const first = at[start] ?? 0
  return [first, end > start ? (at[end - 1] as number) + 1 : first]
}

function lowerBound(at: Uint32Array, offset: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** `mend('sựlãnh đạo').text` is 'sự lãnh đạo'. */
export function mend(source: string): Mended {
  const text = source.replaceAll(eth.capital, eth.rightCapital).replace(lostHorn, letter => hornOf[letter] as string)
  const edits = [...spacesLost(text), ...footnoteMarks(text)].sort((a, b) => a.at - b.at || Number(a.drops) - Number(b.drops))
  return apply(text, edits)
}

function apply(text: string, edits: readonly Edit[]): Mended {
  const at = new Uint32Array(text.length + edits.length + 1)
  const parts: string[] = []
  let from = 0
  let size = 0
  const copy = (to: number): void => {
    parts.push(text.slice(from, to))
    for (let i = from; i < to; i++) at[size++] = i
    from = to
  }
  for (const edit of edits) {
    copy(edit.at)
    if (edit.drops) from = edit.at + 1
    else {
      parts.push(' ')
      at[size++] = edit.at
    }
  }
  copy(text.length)
  at[size++] = text.length
  const mended = withoutSlips(parts.join(''))
  const places = at.subarray(0, size)
  return { text: mended, key: spelledKeyOf(mended), at: places, span: (start, end) => spanIn(places, start, end), from: offset => lowerBound(places, offset) }
}

function spacesLost(text: string): Edit[] {
  const edits: Edit[] = []
  const space = (at: number): number => edits.push({ at, drops: false })
  eachWord(text, (index, end) => {
    const word = text.slice(index, end)
    if (isDigitAt(text, index - 1) && lowerStart.test(word) && isSyllable(word.toLowerCase())) space(index)
    for (const cut of cutsOf(word)) space(index + cut)
    if (isDigitAt(text, end) && beyondAscii.test(word) && lowerEnd.test(word) && isSyllables(word.toLowerCase())) space(end)
  })
  return edits
}

const lowerStart = patternOf(/^\p{Ll}/u)
const lowerEnd = patternOf(/\p{Ll}$/u)
const beyondAscii = /[^\x00-\x7f]/

/** Small raised figures are marks of notes, except in 'm²', 'm³'. */
function footnoteMarks(text: string): Edit[] {
  return [...text.matchAll(superscriptDigit)].flatMap(({ 0: mark, index }) => (isMetre(text, index, mark) ? [] : [{ at: index, drops: true }]))
}

const isMetre = (text: string, at: number, mark: string): boolean => /[mM]/.test(text[at - 1] ?? '') && /[²³]/.test(mark)
