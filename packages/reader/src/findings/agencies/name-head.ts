import {
  abbreviatedBody,
  aloneHeads,
  askingEnds,
  levelPlaces,
  mustWords,
  nameRuns,
  nameWords,
  officeHeads,
  officeStarts,
  ownLevel,
  ownsPlace,
  schoolHeads,
  villageKinds,
} from '../../lexicon/name-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, type PhraseHit, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'
import { book, headTags, listedTags, workTags } from './name-book.ts'

/** What a name begins with: 'Ủy ban nhân dân', 'trưởng thôn', 'cơ quan'. */
export interface NameHead {
  /** Words taken. */
  length: number
  generic: boolean
}

/** The head at word `at`: written with a capital, or one of the general words. `quantified` when 'các', 'đồng chí' and the like stand before it. */
export function headAt(mended: Mended, words: readonly Word[], at: number, quantified: boolean): NameHead | null {
  const hit = book.longest(words, at, quantified ? listedTags : headTags)
  if (!hit && isAbbreviatedBody(mended, words[at])) return { length: 1, generic: false }
  if (readsAt(words, at, nameRuns.prevention)) return null
  if (!hit || (book.longest(words, at, ['stop'])?.length ?? 0) > hit.length || isVerb(mended, words, at, hit, quantified)) return null
  const capital = isCapital(mended, words[at])
  if (capital && (hit.tags.has('body') || hit.tags.has('post')))
    return { length: hit.length, generic: quantified && hit.tags.has('generic') && hit.length === 1 }
  if (!capital && !quantified && hit.tags.has('body') && (isNamedInSmall(mended, words, at, hit.length) || isAskedInSmall(words, at, hit.length)))
    return { length: hit.length, generic: false }
  const proper = capital && !quantified && hit.tags.has('generic') ? book.longest(words, at, ['body']) : null
  if (proper && proper.length < hit.length && ownsPlace.has(words[at + hit.length - 1]?.key ?? '')) return { length: hit.length, generic: false }
  const general =
    (hit.tags.has('generic') || hit.tags.has('plural')) &&
    (quantified || capital || standsAlone(words, at, hit.length) || isNamedPlace(mended, words, at, hit.length))
  return general || hit.tags.has('post') || (quantified && hit.length > 1) ? { length: hit.length, generic: true } : null
}

/** 'BQLDA xã', 'BQLRPH', 'TTDVTH': letters that begin like those of bodies. */
function isAbbreviatedBody(mended: Mended, word: Word | undefined): boolean {
  return word !== undefined && /^[\p{Lu}&.-]{3,12}$/u.test(mended.text.slice(word.start, word.end)) && abbreviatedBody.test(word.key)
}

/** 'Quản lý …', 'Tổ chức …', 'Lãnh đạo, chỉ đạo …', 'thường trực chiến đấu' look like heads and are work. */
function isVerb(mended: Mended, words: readonly Word[], at: number, hit: PhraseHit, quantified: boolean): boolean {
  const first = (words[at] as Word).key
  if (hit.length === 2 && first === nameWords.standing && !isCapital(mended, words[at + 2])) return true
  if (quantified) return false
  if (first === nameWords.leaders && (words[at + 2]?.key === ',' || book.longest(words, at + 2, ['verb']))) return true
  if (first === nameWords.leaders && leadsOffice(mended, words, at + 2)) return false
  if (first === nameWords.leaders && hit.length === 2 && !leadsSomebody(mended, words, at + 2)) return true
  const verb = book.longest(words, at, ['verb', 'adverb'])
  if (!verb || verb.length < hit.length) return false
  return verb.length > hit.length || (isCapital(mended, words[at]) && hit.tags.has('generic') && !hit.tags.has('body'))
}

/** 'Lãnh đạo |Sở Xây dựng| kiểm tra …', 'Lãnh đạo |các phòng, ban| …': those who lead an office; a committee is told to lead others. */
const leadsOffice = (mended: Mended, words: readonly Word[], at: number): boolean =>
  (isOneOf(words, at, officeStarts) && isCapital(mended, words[at])) || (words[at]?.key === nameWords.plural && isOneOf(words, at + 1, officeStarts))

/** 'Lãnh đạo |xã|', 'lãnh đạo |các thôn|', 'Lãnh đạo |đơn vị|': of 'Lãnh đạo |sinh hoạt chuyên đề|' it is the work. */
const leadsSomebody = (mended: Mended, words: readonly Word[], at: number): boolean =>
  isCapital(mended, words[at]) ||
  words[at]?.key === nameWords.plural ||
  isOneOf(words, at, ownLevel) ||
  book.longest(words, at, [...listedTags, 'modifier']) !== null ||
  !/^\p{L}/u.test(words[at]?.key ?? '')

/** A head of so many words names a body by itself: 'bộ phận một cửa', 'tổ công nghệ số cộng đồng'. */
const wholeName = 4

/** 'công an |xã|', 'hội nông dân |xã|', 'phòng |Kinh tế|': a name though its head has no capital. */
function isNamedInSmall(mended: Mended, words: readonly Word[], at: number, length: number): boolean {
  if (isOneOf(words, at + length - 1, officeHeads) && isCapital(mended, words[at + length]) && book.longest(words, at + length, ['office'])) return true
  return (
    length >= wholeName ||
    (length > 1 &&
      (isOneOf(words, at + length, ownLevel) ||
        leadsVillages(words, at + length) ||
        (isCapital(mended, words[at + length]) && isOneOf(words, at, schoolHeads))))
  )
}

/** 'ban tự quản |các thôn|', 'hội phụ nữ |các ấp|'. */
const leadsVillages = (words: readonly Word[], at: number): boolean => words[at]?.key === nameWords.plural && isOneOf(words, at + 1, villageKinds)

/** 'giao |phòng kinh tế| xã', 'đề nghị |hội nông dân|': behind an order a body may be written small altogether. */
const isAskedInSmall = (words: readonly Word[], at: number, length: number): boolean =>
  isOneOf(words, at - 1, askingEnds) && (length > 2 || (isOneOf(words, at + length - 1, officeHeads) && book.longest(words, at + length, ['office']) !== null))

/** 'xã |An Phú Lộc|'. */
const isNamedPlace = (mended: Mended, words: readonly Word[], at: number, length: number): boolean =>
  isOneOf(words, at + length - 1, levelPlaces) && isCapital(mended, words[at + length]) && !book.longest(words, at + length, ['body', 'post', ...workTags])

/** '|xã| phải cắm biển cảnh báo', 'đề nghị |phường| rà soát': the place that is spoken of. */
const isDemanded = (words: readonly Word[], at: number): boolean =>
  isOneOf(words, at, levelPlaces) &&
  (isOneOf(words, at + 1, mustWords) || (isOneOf(words, at - 1, askingEnds) && book.longest(words, at + 1, workTags) !== null))

const standsAlone = (words: readonly Word[], at: number, length: number): boolean =>
  (length === 1 && isDemanded(words, at)) ||
  aloneHeads.has(
    words
      .slice(at, at + length)
      .map(word => word.key)
      .join(' '),
  )
