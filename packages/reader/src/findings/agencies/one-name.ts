import { militaryRanks, respectfulTitles } from '../../lexicon/family-names.ts'
import {
  comradeMarks,
  comradeStarts,
  countedBodies,
  eachWords,
  heldBesides,
  longQuantifierStarts,
  looseTitles,
  nameRuns,
  nameWords,
  personTitles,
  quantifiers,
} from '../../lexicon/name-grammar.ts'
import { isDigitAt } from '../../text/char-class.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { type BodyName, isCapital, nameOf } from './body-name.ts'
import { mergeGroup } from './general-words.ts'
import { beforeHolder } from './holder.ts'
import { book, workTags } from './name-book.ts'
import { endOfName, pointsBack } from './name-extent.ts'
import { headAt } from './name-head.ts'
import { roleAt } from './name-joints.ts'

/** One body at word `at`, or null: 'các đồng chí' before it is passed over, 'các' is kept in its name. `listed` where a plural stands before it in a list. */
export function readBody(mended: Mended, words: readonly Word[], at: number, listed = false): BodyName | null {
  const first = afterPerson(mended, words, at, afterComrade(words, at))
  const later = laterPost(words, at, first)
  if (later !== null) return readBody(mended, words, later)
  const quantified = isOneOf(words, first, quantifiers) || isCounted(words, first)
  const behind = quantified ? first + (isOneOf(words, first, longQuantifierStarts) ? 2 : 1) : first
  const from = behind > first && isCounted(words, behind) ? behind + 1 : behind
  const head = headAt(
    mended,
    words,
    from,
    quantified || first > at || (listed && (book.longest(words, from, ['plural']) !== null || isPlainGeneral(words, from))),
  )
  if (!head && isOneOf(words, at, eachWords) && first === at + 1) return null
  if (!head) return withPostBehind(mended, words, first > at ? comradesThemselves(mended, words, at, first) : person(mended, words, at))
  const endWord = endOfName(mended, words, from, head)
  const role = words[endWord]?.key === '-' ? roleAt(words, endWord + 1) : 0
  const back = role > 0 ? role + 1 : pointsBack(words, endWord)
  const pointing = head.generic || quantified || back > 1 ? back : 0
  const toHolder = beforeHolder(mended, words, from, endWord)
  const besides = pointing === 0 && (first > at + 2 || isComrade(words, at)) ? afterPostBesides(mended, words, endWord) : endWord
  const named = from > behind ? behind : first
  return {
    ...nameOf(mended, words, named, toHolder, head.generic),
    endWord: Math.max(besides, endWord + pointing),
    ...(toHolder < endWord ? { person: true } : {}),
  }
}

/** 'các ban đảng, |đảng ủy trực thuộc| …': a general name of several words that is no work. */
const isPlainGeneral = (words: readonly Word[], at: number): boolean =>
  (book.longest(words, at, ['generic'])?.length ?? 0) > 1 && book.longest(words, at, [...workTags, 'stop']) === null

/** '05 |thôn|', '09 |chi bộ|': counted as offices count, with two digits or more. */
function isCounted(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? ''
  if (!isDigitAt(key, 0) || !/^\d{1,3}$/.test(key)) return false
  return isOneOf(words, at + 1, countedBodies) || /^(?:place|party)$/.test(mergeGroup(words, at + 1)?.name ?? '')
}

/** 'đồng chí Trần Văn Hải |(Phó Chủ tịch UBMTTQ xã)|': the post names who it is. */
function withPostBehind(mended: Mended, words: readonly Word[], person: BodyName | null): BodyName | null {
  const title = person && words[person.endWord]?.key === '(' ? book.longest(words, person.endWord + 1, ['post']) : null
  if (!person || !title) return person
  const post = readBody(mended, words, person.endWord + 1)
  return post && post.endWord > person.endWord + 1 + title.length && words[post.endWord]?.key === ')' ? { ...post, endWord: post.endWord + 1 } : person
}

/** Index after 'các đồng chí', 'đồng chí', 'đ/c', 'từng đồng chí', 'mỗi' before a post. */
function afterComrade(words: readonly Word[], at: number): number {
  const start = isOneOf(words, at, eachWords) ? at + 1 : at
  const many = isOneOf(words, start, quantifiers)
  const titles = titlesAt(words, many ? start + 1 : start)
  if (titles !== null) return titles
  if (many && isOneOf(words, start + 1, personTitles) && book.longest(words, start + 2, ['post'])) return start + 2
  const i = isOneOf(words, start, quantifiers) && isOneOf(words, start + 1, comradeStarts) ? start + 1 : start
  if (isOneOf(words, i, comradeMarks)) return words[i + 1]?.key === '.' ? i + 2 : i + 1
  if (readsAt(words, i, nameRuns.comrade)) return words[i + 2]?.key === nameWords.is ? i + 3 : i + 2
  return start
}

/** Index after 'ông (bà)', 'ông/bà', 'ông, bà'; a single 'ông' stands before a person's name. */
function titlesAt(words: readonly Word[], at: number): number | null {
  if (!isOneOf(words, at, personTitles) || !/^[(,/]$/.test(words[at + 1]?.key ?? '') || !isOneOf(words, at + 2, personTitles)) return null
  return words[at + 3]?.key === ')' ? at + 4 : at + 3
}

/** 'đồng chí Trần Quốc Bảo, Phó Chủ tịch UBND xã': the post names who must act; index of the post, or `opened` when no person stands there. */
function afterPerson(mended: Mended, words: readonly Word[], at: number, opened: number): number {
  const rank = afterRank(words, at) - at
  const titled = isOneOf(words, at, personTitles) || rank > 0
  if (opened === at && !titled) return opened
  const from = titled ? at + Math.max(1, rank) : afterRank(words, opened)
  let i = from
  while (i - from < 6 && isCapital(mended, words[i]) && /^[\p{L}'’]+$/u.test((words[i] as Word).key)) i++
  const sign = words[i]?.key ?? ''
  if (i - from < 1 || !/^[,–-]$/.test(sign) || (i - from < 2 && sign === ',')) return opened
  return book.longest(words, i + 1, ['post']) && (isCapital(mended, words[i + 1]) || (titled && (book.longest(words, i + 1, ['post'])?.length ?? 0) > 1))
    ? i + 1
    : opened
}

/** 'Ủy viên Ban Thường vụ, Trưởng ban …' behind a person's name, of the Party's committees behind 'đồng chí' too: the post that counts comes last. */
function laterPost(words: readonly Word[], at: number, first: number): number | null {
  if (
    (first <= at + 3 && !(isComrade(words, at) && words[first + 2]?.key === nameWords.board)) ||
    words[first]?.key !== nameWords.member ||
    !book.longest(words, first, ['post'])
  )
    return null
  for (let i = first + 2; i < Math.min(words.length, first + 10); i++) if (words[i]?.key === ',') return book.longest(words, i + 1, ['post']) ? i + 1 : null
  return null
}

/** 'đồng chí …', 'đ/c …': a single one. */
export const isComrade = (words: readonly Word[], at: number): boolean => readsAt(words, at, nameRuns.comrade) || isOneOf(words, at, comradeMarks)

/** 'Đồng chí Chánh Thanh tra tỉnh|, Thành viên Ban Chỉ đạo tỉnh|', 'đồng chí Đinh Văn Lực, Phó Chủ tịch UBND xã|, Chủ tịch Hội đồng bồi thường|': what the same person is besides; index behind it, `at` where nothing of the kind stands. */
function afterPostBesides(mended: Mended, words: readonly Word[], at: number): number {
  const start = words[at]?.key === ',' ? words[at + 1]?.start : undefined
  if (start === undefined || !heldBesides.test(mended.key.slice(start, start + longestRole))) return at
  return readBody(mended, words, at + 1)?.endWord ?? at
}

const longestRole = 60

/** 'Bà Huyền', 'ông Lò Văn Én': a title and a name. */
function person(mended: Mended, words: readonly Word[], at: number): BodyName | null {
  const ranked = afterRank(words, at) > at && isCapital(mended, words[at]) ? named(mended, words, at) : null
  if (ranked) return ranked
  const found = isOneOf(words, at, personTitles) ? named(mended, words, at + 1) : null
  return found && found.endWord - at < 3 && isOneOf(words, at, looseTitles) ? null : found
}

/** 'Trung úy |Nguyễn Hữu Khang|': index behind the rank. */
const afterRank = (words: readonly Word[], at: number): number => at + (ranks.find(rank => readsAt(words, at, rank))?.length ?? 0)
const ranks = [...militaryRanks, ...respectfulTitles].map(rank => rank.split(' '))

function named(mended: Mended, words: readonly Word[], from: number): BodyName | null {
  let end = afterRank(words, from)
  while (end - from < 5 && isCapital(mended, words[end]) && /^[\p{L}'’]+$/u.test((words[end] as Word).key)) end++
  return end > from && !isCapital(mended, words[end]) ? { ...nameOf(mended, words, from, end, false), person: true } : null
}

/** 'các ông, bà có tên tại Điều 1 |chịu trách nhiệm': up to the work. */
function endOfList(words: readonly Word[], at: number): number {
  for (let i = at + nameRuns.named.length; i < Math.min(words.length, at + 10); i++) if (book.longest(words, i, workTags)) return i
  return at + nameRuns.named.length
}

/** 'các đồng chí có liên quan' names the comrades; without a word behind them nobody is named. */
function comradesThemselves(mended: Mended, words: readonly Word[], at: number, end: number): BodyName | null {
  if (readsAt(words, end, nameRuns.named)) return nameOf(mended, words, at, endOfList(words, end), true)
  const modifier = book.longest(words, end, ['modifier'])
  return modifier ? nameOf(mended, words, at, end + modifier.length, true) : named(mended, words, end)
}
