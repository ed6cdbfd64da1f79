import type { DocumentTree } from '../../structure/tree.ts'
import { spelledKeyOf } from '../../text/mend.ts'

/** A word of the mended text in key form, slips left in. */
export interface Word {
  key: string
  start: number
  end: number
}

const pattern = /[\p{L}\p{M}]+/gu

/** The mended text in key form with its slips, and its words. */
export interface Spelled {
  key: string
  text: string
  words: Word[]
}

export function spelledOf(tree: DocumentTree): Spelled {
  const key = spelledKeyOf(tree.mended.text)
  return { key, text: tree.mended.text, words: wordsIn(key) }
}

const wordsIn = (key: string): Word[] => [...key.matchAll(pattern)].map(match => ({ key: match[0], start: match.index, end: match.index + match[0].length }))

/** A likely slip at a place of the mended text. */
export interface SpellingSlip {
  kind: 'confusion' | 'doubled' | 'no-syllable'
  start: number
  end: number
  expected: string | null
}
