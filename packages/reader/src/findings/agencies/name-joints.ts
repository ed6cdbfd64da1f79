import {
  committeeRoles,
  heldLevels,
  lastPartStarts,
  levelPlaceStarts,
  levelPlaces,
  listedPlaces,
  nameRuns,
  nameWords,
  schoolLevels,
  surelyVillages,
  trades,
  tradeVerbStarts,
  villageKinds,
} from '../../lexicon/name-grammar.ts'
import { familyNameOf } from '../../text/family-name.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'
import { mergeGroup, mergesAt } from './general-words.ts'
import { book, endTags, headTags } from './name-book.ts'
import { followsPlural, headsMany, listsPlaces, namesCommune } from './plurals.ts'

const signs: ReadonlySet<string> = new Set([',', '-', '&', '/', nameWords.and])

export const isJoint = (word: Word): boolean => signs.has(word.key)

/** Words taken by a comma, dash or 'và' inside one name, with what it joins; 0 when the name ends there. */
export function joint(mended: Mended, words: readonly Word[], at: number, afterCapital: boolean, generic: boolean): number {
  const sign = (words[at] as Word).key
  const next = words[at + 1]
  if (!next) return 0
  const capital = isCapital(mended, next)
  if (sign === '-' && roleAt(words, at + 1) > 0) return 0
  if (sign !== ',' && sign !== nameWords.and) return capital || next.key === nameWords.commune ? 1 : sign === '-' ? secondField(words, at) : 0
  if (isNextNumber(mended, words, at)) return 2
  if (isTier(words, at - 2) && isTier(words, at + 1)) return 3
  if (!capital)
    return generic || followsPlural(words, at) || headsMany(words, at) || joinsLevels(words, at) || joinsVillages(words, at)
      ? mergesAt(mended, words, at + 1, sign) || governed(words, at) || nextLevel(words, at) || (generic ? secondKind(words, at) || nextTrade(words, at) : 0)
      : 0
  return nextLevel(words, at) || (generic && generalInCapitals(mended, words, at, sign)) || (afterCapital ? properPart(mended, words, at, sign) : 0)
}

/** 'chi bộ các khu 3|, 4|, 8 tuyên truyền': the number of the next village; '3, 4 hộ' counts. */
function isNextNumber(mended: Mended, words: readonly Word[], at: number): boolean {
  if (!/^[1-9]\d?$/.test(words[at + 1]?.key ?? '') || !/^\d+$/.test(words[at - 1]?.key ?? '') || !(listsPlaces(words, at) || namesCommune(mended, words, at)))
    return false
  const behind = words[at + 2]
  return !behind || signs.has(behind.key) || /^[.;:]$/.test(behind.key) || book.longest(words, at + 2, endTags) !== null
}

/** Words of 'Phó Trưởng ban Thường trực', 'Ủy viên' behind a dash: what the holder of the post before is in a committee; 0 where no such role stands. */
export const roleAt = (words: readonly Word[], at: number): number => roles.find(role => readsAt(words, at, role))?.length ?? 0
const roles = committeeRoles.map(role => role.split(' '))

/** 'Người đứng đầu cấp ủy|, chính quyền': one post over both. */
const governed = (words: readonly Word[], at: number): number =>
  headsMany(words, at) && readsAt(words, at + 1, nameRuns.government) ? 1 + nameRuns.government.length : 0

/** 'địa chính |- xây dựng', 'tư pháp |- hộ tịch': two fields of one office. */
function secondField(words: readonly Word[], at: number): number {
  const next = book.longest(words, at + 1, ['modifier'])
  return next && book.longest(words, at - 2, ['modifier'])?.length === 2 ? 1 + next.length : 0
}

/** 'Hiệu trưởng các trường tiểu học|, THCS': a level of schools behind another. */
function nextLevel(words: readonly Word[], at: number): number {
  if (!schoolLevels.some(level => readsAt(words, at - level.length, level))) return 0
  const next = schoolLevels.find(level => readsAt(words, at + 1, level))
  return next ? 1 + next.length : 0
}

/** 'các trường mầm non|, tiểu học', 'các cơ quan hành chính|, sự nghiệp': two kinds of one general name. */
function secondKind(words: readonly Word[], at: number): number {
  const next = book.longest(words, at + 1, ['modifier'])
  const kinds = next && next.length > 1 && book.longest(words, at - 2, ['modifier'])?.length === 2
  return kinds && !isOneOf(words, at + 1, tradeVerbStarts) && !book.longest(words, at + 1, [...headTags, ...endTags]) ? 1 + next.length : 0
}

/** 'các cơ sở sản xuất|, kinh doanh|, sử dụng': trades that a general name is described by. */
const nextTrade = (words: readonly Word[], at: number): number => (isTrade(words, at - 2) && isTrade(words, at + 1) ? 3 : 0)

const isTrade = (words: readonly Word[], at: number): boolean => trades.some(trade => readsAt(words, at, trade))

/** 'UBND xã, phường, đặc khu': without 'các' too. */
const joinsLevels = (words: readonly Word[], at: number): boolean => isOneOf(words, at - 1, levelPlaces) && isOneOf(words, at + 1, levelPlaceStarts)

/** 'chính quyền |cấp huyện|, |cấp xã|'. */
const isTier = (words: readonly Word[], at: number): boolean => words[at]?.key === nameWords.tier && isOneOf(words, at + 1, heldLevels)

/** 'Trưởng thôn|, làng': one post over both kinds of village. */
const joinsVillages = (words: readonly Word[], at: number): boolean =>
  isOneOf(words, at - 1, listedPlaces) && words[at - 2]?.key === nameWords.head && isOneOf(words, at + 1, listedPlaces)

/** 'các Sở, Ban, Ngành': general words with a capital of courtesy. */
function generalInCapitals(mended: Mended, words: readonly Word[], at: number, sign: string): number {
  const group = mergeGroup(words, at + 1)
  const office = group?.name === 'body' || group?.name === 'part'
  return office && !isCapital(mended, words[at + 1 + group.length]) ? mergesAt(mended, words, at + 1, sign) : 0
}

/** 'Kinh tế, Hạ tầng và Đô thị': the next part of one proper name, unless it begins a body of its own. */
function properPart(mended: Mended, words: readonly Word[], at: number, sign: string): number {
  if (book.longest(words, at + 1, ['body', 'post']) || namesVillage(mended, words, at + 1)) return 0
  return sign === nameWords.and ||
    endsWithAnd(mended, words, at + 1) ||
    listsPlaces(words, at) ||
    (namesCommune(mended, words, at) && isPlaceName(mended, words, at + 1))
    ? 1
    : 0
}

/** 'Phòng Kinh tế và |Thôn Khe Sim|': a village with a name of its own, where no list of villages goes on. */
const namesVillage = (mended: Mended, words: readonly Word[], at: number): boolean =>
  isOneOf(words, at, villageKinds) &&
  isCapital(mended, words[at]) &&
  isCapital(mended, words[at + 1]) &&
  !listsPlaces(words, at - 1) &&
  (isOneOf(words, at, surelyVillages) || !namesCommune(mended, words, at))

/** 'Mường Lụm', 'Xuân Hương - Đà Lạt': each syllable has its capital, the list goes on or the work begins behind it, and no person is called so. */
function isPlaceName(mended: Mended, words: readonly Word[], from: number): boolean {
  let end = from
  while (isCapital(mended, words[end]) && /^\p{Lu}?[\p{Ll}'’]+$/u.test((words[end] as Word).key) && !isAllCapitals(mended, words[end] as Word)) end++
  if (end - from < 2 || end - from > mostOfPlace || (end - from > 2 && familyNameOf((words[from] as Word).key) !== null)) return false
  const behind = words[end]
  return !behind || signs.has(behind.key) || /^[.;]$/.test(behind.key) || book.longest(words, end, endTags) !== null
}

const isAllCapitals = ({ text }: Mended, { start, end }: Word): boolean => /^\p{Lu}{2,}$/u.test(text.slice(start, end))

/** Syllables of the name of a commune: 'Nặm Cắn Thượng', 'Hưng Nguyên Nam'. */
const mostOfPlace = 4

/** 'Văn hóa, Thể thao và Du lịch': a comma inside a name is followed by 'và' and a capital before the next comma. */
function endsWithAnd(mended: Mended, words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 6); i++) {
    const { key } = words[i] as Word
    if (key === nameWords.and)
      return isCapital(mended, words[i + 1]) && (!book.longest(words, i + 1, ['body', 'post']) || lastPartStarts.test(words[i + 1]?.key ?? ''))
    if (key === ',' || key === ';' || key === '.') return false
  }
  return false
}
