import type { DocumentTree } from '../../structure/tree.ts'
import { eachWord } from '../../text/char-class.ts'
import { type Mended, spelledKeyOf } from '../../text/mend.ts'

/** A word of the mended text in key form, slips left in. */
export interface Word {
  key: string
  start: number
  end: number
}

/** The mended text with the slips of the original left in it, its key form, and its words. Offsets are those of the mended text. */
export interface Spelled {
  key: string
  text: string
  words: Word[]
}

export function spelledOf(tree: DocumentTree): Spelled {
  const { text, key } = withSlips(tree)
  return { key, text, words: wordsIn(key) }
}

/** Lost spaces stay restored; where a slip was mended the letters of the paper are put back, in the text and in the key. */
function withSlips({ text, mended }: DocumentTree): { text: string; key: string } {
  const texts: string[] = []
  const keys: string[] = []
  let last = 0
  for (let i = 0; i < mended.text.length; i++) {
    if (!isMended(text, mended, i)) continue
    const [start, end] = [startOfWord(mended.text, i, last), endOfWord(mended.text, i)]
    const own = ownLetters(text, mended, start, end)
    texts.push(mended.text.slice(last, start), own)
    keys.push(mended.key.slice(last, start), spelledKeyOf(own))
    last = end
    i = end
  }
  return last === 0 ? mended : { text: texts.join('') + mended.text.slice(last), key: keys.join('') + mended.key.slice(last) }
}

const isMended = (text: string, { text: view, at }: Mended, i: number): boolean => view[i] !== text[at[i] as number] && view[i] !== ' '

function startOfWord(text: string, from: number, floor: number): number {
  let at = from
  while (at > floor && text[at - 1] !== ' ' && text[at - 1] !== '\n') at--
  return at
}

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== ' ' && text[at] !== '\n') at++
  return at
}

function ownLetters(text: string, { text: view, at }: Mended, start: number, end: number): string {
  let own = ''
  for (let i = start; i < end; i++) own += view[i] === ' ' ? ' ' : text[at[i] as number]
  return own
}

function wordsIn(key: string): Word[] {
  const words: Word[] = []
  eachWord(key, (start, end) => words.push({ key: key.slice(start, end), start, end }))
  return words
}

/** A likely slip at a place of the mended text. */
export interface SpellingSlip {
  kind: 'confusion' | 'doubled' | 'no-syllable'
  start: number
  end: number
  expected: string | null
}
