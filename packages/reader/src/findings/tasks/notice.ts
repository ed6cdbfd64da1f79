import { noticePurpose, sentenceRuns, sentenceWords } from '../../lexicon/sentence-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { readsAt, type Word } from '../../text/phrases.ts'
import { book } from '../agencies/name-book.ts'
import { readBodies } from '../agencies/names.ts'
import type { Order } from './order.ts'

// reads:   UBND xã thông báo để các cơ quan, đơn vị biết và thực hiện
// refuses: ban hành thông báo để lấy ý kiến (names nobody) · thông báo kết quả họp

/** 'hoàn chỉnh |thông báo|', 'ban hành |thông báo|': the paper, not the act. */
const isMade = (words: readonly Word[], at: number): boolean =>
  [1, 2].some(length => at >= length && book.longest(words, at - length, ['verb'])?.length === length)

/** A notice that ends by telling who must act. */
export function findNotice(mended: Mended, words: readonly Word[]): Order | null {
  const from = words.findIndex((_, i) => readsAt(words, i, sentenceRuns.notify))
  if (from < 0 || isMade(words, from)) return null
  for (let i = from + 1; i < Math.min(words.length, 40); i++) {
    if (words[i]?.key !== sentenceWords.so) continue
    const found = readBodies(mended, words, i + 1)
    if (!found) continue
    const behind = words.slice(found.endWord, found.endWord + 6).map(word => word.key)
    if (noticePurpose.test(behind.join(' '))) return { bodies: found.bodies, steering: false }
  }
  return null
}
