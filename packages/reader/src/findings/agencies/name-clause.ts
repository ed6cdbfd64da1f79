import {
  behindClause,
  boundOpeners,
  comparing,
  dutyStarts,
  letHappen,
  nameRuns,
  nameWords,
  ownVerbMarks,
  periodWords,
  quantifiers,
  whoMust,
} from '../../lexicon/name-grammar.ts'
import { aboveAll } from '../../lexicon/sentence-grammar.ts'
import { isDigitAt } from '../../text/char-class.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'
import { book, endTags, workTags } from './name-book.ts'

// reads:   các thôn |đạt dưới 50% kế hoạch| phải … · các xã |có dự án đi qua| rà soát … · các chi bộ |chưa gửi báo cáo (danh sách kèm theo)| đề nghị …
// refuses: các hộ |có| người phải … (what must be is said of the people) · các trường |đạt| chuẩn (no duty comes)

/** Words of a clause that says which of those named are meant and ends at their duty; 0 where none opens at `at` or no duty comes. */
export const boundClause = (words: readonly Word[], at: number): number => (opensBoundClause(words, at) ? untilDuty(words, at) : 0)

/** 'Các thôn |đạt| dưới 50% kế hoạch phải …', 'Các trường |để xảy ra| vi phạm phải …', 'Các chi bộ |2 năm| liền chưa kết nạp được đảng viên phải …'. */
const opensBoundClause = (words: readonly Word[], at: number): boolean =>
  (isOneOf(words, at, boundOpeners) && !book.longest(words, at, ['modal', 'modifier'])) ||
  (words[at]?.key === nameWords.let && isOneOf(words, at + 1, letHappen)) ||
  (isDigitAt(words[at]?.key ?? '', 0) && isOneOf(words, at + 1, periodWords))

/** Words up to the duty ('phải', 'khẩn trương', 'chịu trách nhiệm'), or to the brackets or the 'nhất là …' before it; 0 where it does not come. */
function untilDuty(words: readonly Word[], at: number): number {
  for (let i = at + 2; i < at + longestClause; i++) {
    const key = words[i]?.key ?? ''
    if (isOneOf(words, i, dutyStarts) && readsAt(words, i + 1, nameRuns.duty)) return i - at
    if (key === ',' && aboveAll.some(run => readsAt(words, i + 1, run))) return i - at
    if (key === '(') return isOneOf(words, words.findIndex((word, to) => to > i && word.key === ')') + 1, behindClause) ? i - at : 0
    if (!/[\p{L}\p{N}%]/u.test(key)) return 0
    const hit = book.longest(words, i, ['modal', 'adverb'])
    if (hit && (hit.tags.has('modal') || hit.length > 1)) return isOneOf(words, i - 1, whoMust) || book.longest(words, i - 1, ['plural']) ? 0 : i - at
  }
  return 0
}
const longestClause = 16

/** 'có dự án đi qua |', 'chưa gửi báo cáo |': up to a verb of more than one word. */
export function clauseTail(mended: Mended, words: readonly Word[], at: number): number {
  const must = untilDuty(words, at)
  if (must > 0) return must
  for (let i = at; i < at + 8; i++) {
    if (i > at + 1 && /^[\d.,]+$/.test(words[i]?.key ?? '') && isOneOf(words, i - 1, comparing)) return behindFigure(words, i) - at
    if (endsTail(mended, words[i])) return words[i]?.key === ':' || (words[i]?.key === '(' && i > at + 2) ? i - at : 0
    // 'có đảng viên |chưa| cài đặt': the verb is still the clause's own.
    const work = i > at + 1 && !isOneOf(words, i - 1, ownVerbMarks) ? book.longest(words, i, workTags) : null
    const compared = work ? behindComparison(words, i + work.length) : 0
    if (work) return compared > 0 ? compared - at : work.length > 1 ? i - at : 0
  }
  return 0
}

/** 'có tỷ lệ dưới |30%| kiểm điểm', 'có dưới |09 đảng viên| phân công': index behind the figure that ends a clause. */
function behindFigure(words: readonly Word[], at: number): number {
  let i = at + 1
  while (/^[\d.,%]+$/.test(words[i]?.key ?? '')) i++
  for (let noun = 0; noun < 3 && /^\p{L}+$/u.test(words[i]?.key ?? '') && !book.longest(words, i, endTags); noun++) i++
  return i
}

/** 'có tỷ lệ giải ngân |dưới 30%| tổ chức kiểm điểm': index of the work behind a figure that is compared, 0 where none is. */
function behindComparison(words: readonly Word[], at: number): number {
  if (!isOneOf(words, at, comparing)) return 0
  let i = at + 1
  while (i < at + 6 && (/^[\d.,%]+$/.test(words[i]?.key ?? '') || isOneOf(words, i, comparing))) i++
  return i > at + 1 && book.longest(words, i, workTags) ? i : 0
}

/** A name or clause ends before it. */
export const endsTail = (mended: Mended, word: Word | undefined): boolean =>
  !word || isCapital(mended, word) || !/\p{L}/u.test(word.key) || word.key === nameWords.and || quantifiers.has(word.key)
