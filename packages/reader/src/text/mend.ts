import { eth } from '../lexicon/letters.ts'
import type { Span } from '../types.ts'
import { keyOf, withoutSlips } from './key.ts'
import { cutsOf, isSyllables } from './lost-spaces.ts'
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

const wordPattern = /[\p{L}\p{M}]+/gu
const superscripts = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/

class Builder {
  private parts: string[] = []
  private offsets: number[] = []

  push(text: string, at: number): void {
    this.parts.push(text)
    for (let i = 0; i < text.length; i++) this.offsets.push(at + i)
  }

  space(at: number): void {
    this.parts.push(' ')
    this.offsets.push(at)
  }

  done(length: number): Mended {
    const text = this.parts.join('')
    const at = Uint32Array.from([...this.offsets, length])
    const mended = withoutSlips(text)
    return { text: mended, key: keyOf(mended), at, span: (start, end) => spanIn(at, start, end), from: offset => lowerBound(at, offset) }
  }
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
export function mend(text: string): Mended {
  const out = new Builder()
  let last = 0
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0]
    pushGap(out, text, last, match.index)
    if (match.index > 0 && /\d/.test(text[match.index - 1] as string) && /\p{Ll}/u.test(word[0] as string) && isSyllable(word.toLowerCase()))
      out.space(match.index)
    pushWord(out, word, match.index)
    last = match.index + word.length
    if (/\d/.test(text[last] ?? '') && /[^\x00-\x7f]/.test(word) && /\p{Ll}$/u.test(word) && isSyllables(word.toLowerCase())) out.space(last)
  }
  pushGap(out, text, last, text.length)
  return out.done(text.length)
}

function pushWord(out: Builder, word: string, at: number): void {
  const mended = word.replaceAll(eth.capital, eth.rightCapital)
  let from = 0
  for (const cut of cutsOf(mended)) {
    out.push(mended.slice(from, cut), at + from)
    out.space(at + cut)
    from = cut
  }
  out.push(mended.slice(from), at + from)
}

function pushGap(out: Builder, text: string, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const char = text[i] as string
    if (!superscripts.test(char)) out.push(char, i)
    else if (/[mM]/.test(text[i - 1] ?? '') && /[²³]/.test(char)) out.push(char, i)
  }
}
