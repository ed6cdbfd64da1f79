import { middleNames, plainFamilyNames } from '../../lexicon/family-names.ts'
import { heldLevels, placeHeads } from '../../lexicon/name-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'
import { book } from './name-book.ts'

// reads:   Phó Chủ tịch UBND xã |Đào Quang Thuyết · Chủ tịch UBND phường |Lê Văn Hai
// refuses: Chủ tịch UBND xã An Khê Thượng · Công an xã Lê Văn Tám (no post)

/** Index of the first word of the person who holds the post in words[at, to); `to` where none is named. */
export function beforeHolder(mended: Mended, words: readonly Word[], at: number, to: number): number {
  const post = book.longest(words, at, ['post'])
  if (!post) return to
  let from = to
  while (from > at && isCapital(mended, words[from - 1]) && /^\p{L}+$/u.test((words[from - 1] as Word).key)) from--
  return nameStart(words, Math.max(from, at + post.length + 1), to) ?? to
}

/** Where in a run of words with a capital the name of a person begins: all of it behind a level ('UBND tỉnh |Phan Văn Hai'), else its last three or four, told by a middle name ('Đảng ủy |Đặng Văn Chiến'). */
function nameStart(words: readonly Word[], from: number, to: number): number | null {
  if ((to - from === 3 || to - from === 4) && isOneOf(words, from, plainFamilyNames) && isOneOf(words, from - 1, heldLevels)) return from
  for (const length of [3, 4]) {
    const at = to - length
    if (at >= from && isOneOf(words, at, plainFamilyNames) && isOneOf(words, at + 1, middleNames) && !isOneOf(words, at - 1, placeHeads)) return at
  }
  return null
}
