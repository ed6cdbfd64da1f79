// reads:   cán bộ phụ trách |lĩnh vực giám sát và phản biện xã hội| chuẩn bị … · công chức phụ trách |tuyên truyền| viết …
// refuses: Phòng Kinh tế phụ trách |việc mua sắm| (what it does) · Phó Chủ tịch phụ trách |chỉ đạo| rà soát …

import { chargeFields, chargeNouns, nameRuns, nameWords } from '../../lexicon/name-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'
import { book, endTags, workTags } from './name-book.ts'

/** Words behind 'phụ trách' that name the charge though they are words of work elsewhere; 0 where it is named by others. `at` is the word behind. */
export function chargeAt(mended: Mended, words: readonly Word[], at: number): number {
  if (!readsAt(words, at - 2, nameRuns.inCharge)) return 0
  const noun = chargeNouns.find(run => readsAt(words, at, run))?.length ?? 0
  const field = chargeFields.find(run => readsAt(words, at + noun, run))?.length ?? 0
  if (noun === 0) return field > 0 && book.longest(words, at + field, workTags) ? field : 0
  const from = at + noun
  const whole = isCapital(mended, words[from]) ? listedFields(mended, words, from) : 0
  if (whole > 0) return noun + whole
  let i = from + (book.longest(words, from, workTags)?.length ?? field)
  while (i > from && i - at < longestCharge && goesOn(mended, words, i))
    i += words[i]?.key === nameWords.and ? 1 + (book.longest(words, i + 1, workTags)?.length ?? 0) : 1
  return i > from ? i - at : 0
}

const longestCharge = 12

/** 'lĩnh vực |Hành chính, Văn phòng|', 'lĩnh vực |Dân tộc, Tôn giáo|': two fields of two words at the end of a heading. */
function listedFields(mended: Mended, words: readonly Word[], at: number): number {
  const joined = words[at + 2]?.key === ',' && isCapital(mended, words[at + 3]) && words.slice(at, at + 5).length === 5
  return joined && /^[:(]?$/.test(words[at + 5]?.key ?? '') ? 5 : 0
}

const goesOn = (mended: Mended, words: readonly Word[], at: number): boolean =>
  /\p{L}/u.test(words[at]?.key ?? '') &&
  !book.longest(words, at, endTags) &&
  !(words[at]?.key === nameWords.and && (isCapital(mended, words[at + 1]) || isOneOf(words, at + 1, pluralWords)))

const pluralWords: ReadonlySet<string> = new Set([nameWords.plural])
