import { plainFamilyNames } from '../../lexicon/family-names.ts'
import { heldLevels } from '../../lexicon/name-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'
import { book } from './name-book.ts'

// reads:   Phó Chủ tịch UBND xã |Đào Quang Thuyết · Chủ tịch UBND phường |Lê Văn Hai
// refuses: Chủ tịch UBND xã An Khê Thượng · Công an xã Lê Văn Tám (no post)

/** Index of the first word of the person who holds the post in words[at, to); `to` where none is named. */
export function beforeHolder(mended: Mended, words: readonly Word[], at: number, to: number): number {
  if (!book.longest(words, at, ['post'])) return to
  let from = to
  while (from > at && isCapital(mended, words[from - 1]) && /^\p{L}+$/u.test((words[from - 1] as Word).key)) from--
  const long = to - from === 3 || to - from === 4
  return long && isOneOf(words, from, plainFamilyNames) && isOneOf(words, from - 1, heldLevels) ? from : to
}
