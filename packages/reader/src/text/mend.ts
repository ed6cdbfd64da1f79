import { eth, movableTone, tonePlacement } from '../lexicon/letters.ts'
import { ocrSlips as slips } from '../lexicon/ocr-slips.ts'
import type { Span } from '../types.ts'
import { isSyllable, splitPoints } from './syllables.ts'

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

const slipPattern = new RegExp(`(?<!\\p{L})(?:${Object.keys(slips).join('|')})(?!\\p{L})`, 'gu')

/** Lower case, one dash, straight quotes, one tone placement ('uỷ' as 'ủy', but never 'quý'), sure slips of OCR mended; same length as `text`. `keyOf('Uỷ ban')` is 'ủy ban'. */
export const keyOf = (text: string): string => oneTone(plainLetters(text).replace(slipPattern, slip => slips[slip] ?? slip))

/** The key with the slips left in it, for who looks for slips. */
export const spelledKeyOf = (text: string): string => oneTone(plainLetters(text))

function plainLetters(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length) lower = [...text].map(char => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('')
  return lower
    .replace(/[–—‑−]/g, '-')
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replaceAll(eth.small, eth.rightSmall)
}

const oneTone = (key: string): string => key.replace(movableTone, pair => tonePlacement[pair] ?? pair)

const wordPattern = /[\p{L}\p{M}]+/gu
const superscripts = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/

const cutCache = new Map<string, readonly number[]>()
const none: readonly number[] = []

function cutsOf(word: string): readonly number[] {
  const known = cutCache.get(word)
  if (known) return known
  const cuts = computeCuts(word)
  if (cutCache.size > 50_000) cutCache.clear()
  cutCache.set(word, cuts)
  return cuts
}

/** A capital inside a word ('ủyUBND', 'sởĐảng') always begins a new one; then each part is cut by the syllable grammar. */
function computeCuts(word: string): readonly number[] {
  if (!/[^\x00-\x7f]/.test(word)) return none
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  const cuts: number[] = []
  let offset = 0
  for (const part of parts) {
    if (offset > 0) cuts.push(offset)
    const lower = part.toLowerCase()
    if (lower.length === part.length && /[^\x00-\x7f]/.test(part)) for (const cut of splitPoints(lower)) cuts.push(offset + cut)
    offset += part.length
  }
  if (parts.length > 1 && !parts.slice(0, -1).every(part => /[^\x00-\x7f]/.test(part) && splittable(part.toLowerCase()))) return none
  return cuts.length ? cuts : none
}

const splittable = (word: string): boolean => isSyllable(word) || splitPoints(word).length > 0

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

/** Sure slips of OCR mended in the text too, so that names come out right; same length, capitals kept. */
function withoutSlips(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return text
  const parts: string[] = []
  let last = 0
  for (const slip of lower.matchAll(slipPattern)) {
    const right = slips[slip[0]] as string
    parts.push(text.slice(last, slip.index), ...[...right].map((char, i) => (/\p{Lu}/u.test(text[slip.index + i] as string) ? char.toUpperCase() : char)))
    last = slip.index + right.length
  }
  return last === 0 ? text : parts.join('') + text.slice(last)
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
    if (/\d/.test(text[last] ?? '') && /[^\x00-\x7f]/.test(word) && /\p{Ll}$/u.test(word) && splittable(word.toLowerCase())) out.space(last)
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
