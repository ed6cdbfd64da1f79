import type { DocumentTree } from '../../structure/tree.ts'

/** A word of the mended text in key form. */
export interface Word {
  key: string
  start: number
  end: number
}

const pattern = /[\p{L}\p{M}]+/gu

export const wordsOf = (tree: DocumentTree): Word[] => [...tree.mended.key.matchAll(pattern)].map(match => ({ key: match[0], start: match.index, end: match.index + match[0].length }))

/** A likely slip at a place of the mended text. */
export interface SpellingSlip {
  kind: 'confusion' | 'doubled' | 'no-syllable'
  start: number
  end: number
  expected: string | null
}
