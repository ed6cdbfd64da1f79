import {
  clauseOpeners,
  countOpener,
  describedEnds,
  inGeneral,
  listedPlaces,
  looseEnds,
  namedPlaces,
  nameRuns,
  nameWords,
  notPointing,
  numberedWords,
  officeHeads,
  openModifiers,
  quantifiers,
  tradeVerbStarts,
} from '../../lexicon/name-grammar.ts'
import { isCapitalAt, isDigitAt } from '../../text/char-class.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, type PhraseHit, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from './body-name.ts'
import { chargeAt } from './charge.ts'
import { book, endTags, listedTags, workTags } from './name-book.ts'
import { boundClause, clauseTail, endsTail } from './name-clause.ts'
import type { NameHead } from './name-head.ts'
import { isJoint, joint } from './name-joints.ts'
import { followsPlural, headsMany } from './plurals.ts'

/** Longest name in words. */
const mostWords = 28

/** Index after the last word of the name whose head stands at word `at`. */
export function endOfName(mended: Mended, words: readonly Word[], at: number, head: NameHead): number {
  const from = at + head.length
  let end = from + chargeAt(mended, words, from)
  let afterCapital = isCapital(mended, words[at]) && !head.generic
  while (end < words.length && end - at < mostWords) {
    const field = officeField(mended, words, at, head, end) || fieldAt(mended, words, end, from, head) || ownField(words, at, end)
    const step =
      field ||
      (head.generic && pointsBack(words, end) > 0 ? 0 : nextPart(mended, words, end, afterCapital, head.generic)) ||
      (head.generic ? 0 : toOwnName(mended, words, end))
    if (step === 0) break
    const compound = step === 1 && endsCompound(mended, words, end)
    end += step
    afterCapital = field > 0 || compound || isCapital(mended, words[end - 1])
  }
  if (pointsBack(words, end) > 0) return withoutLooseEnd(mended, words, from, end)
  end += unknownTail(mended, words, end, head.generic || followsPlural(words, end))
  return withoutLooseEnd(mended, words, from, end)
}

/** Words taken by 'này', 'nêu trên' behind a name: they end it. */
export function pointsBack(words: readonly Word[], at: number): number {
  const length = book.longest(words, at, ['pointing'])?.length ?? 0
  return length > 0 && !notPointing.test(words[at + length]?.key ?? '') ? length : 0
}

/** 'Chi nhánh |Khai thác công trình …', 'Văn phòng |Đăng ký đất đai': right behind the head a capital names the field, though the word is a verb elsewhere. */
function fieldAt(mended: Mended, words: readonly Word[], at: number, from: number, head: NameHead): number {
  const afterHead = at === from || book.longest(words, at - 2, ['body'])?.length === 2
  if (!afterHead || head.generic || !isCapital(mended, words[at]) || isCapital(mended, words[at + 1])) return 0
  const hit = book.longest(words, at)
  const names = hit !== null && hit.length > 1 && isWork(hit) && hit.tags.has('verb') && !book.longest(words, from - head.length, ['post'])
  return names && !endsInCapitals(mended, words, at) ? hit.length : 0
}

/** 'Sở |Kế hoạch và đầu tư|', 'Phòng |Văn hóa - xã hội|': the field of an office, whatever its letters, but not the work of 'Phòng tổ chức …'. */
function officeField(mended: Mended, words: readonly Word[], at: number, head: NameHead, end: number): number {
  if (head.generic || end !== at + head.length || !isOneOf(words, end - 1, officeHeads)) return 0
  const field = book.longest(words, end, ['office'])
  return field && (field.length > 2 || isCapital(mended, words[end])) ? field.length : 0
}

/** 'Ban Chỉ đạo |phòng, chống tội phạm|, |tệ nạn xã hội|': words of work that a committee or team is named by; 'Ban Chỉ đạo |389|'. */
function ownField(words: readonly Word[], at: number, end: number): number {
  const word = words[end] as Word
  const joint = isJoint(word) ? 1 : 0
  const field = book.longest(words, end + joint, ['field'])
  const number = isDigitAt(word.key, 0) && /^[1-9]\d{1,2}$/.test(word.key)
  const from = field || number ? fieldedHeadEnd(words, at, end) : null
  if (from === null) return 0
  if (number) return end === from && !book.longest(words, end + 1, ['generic']) ? 1 : 0
  return field && (end === from ? joint === 0 : joint === 1 || words[end - 1]?.key === nameWords.and) ? joint + field.length : 0
}

/** Where the head ends that is named by a field: of the name itself, or of the committee whose members are named ('thành viên |Ban Chỉ huy| Phòng thủ dân sự'). */
function fieldedHeadEnd(words: readonly Word[], at: number, end: number): number | null {
  for (let i = Math.max(at, end - mostOfField); i < end; i++) {
    const hit = book.longest(words, i, ['fielded'])
    if (hit && i + hit.length <= end && (i === at || hit.length > 1) && hit.length === book.longest(words, i, ['body', 'post', 'generic'])?.length)
      return i + hit.length
  }
  return null
}
const mostOfField = 18

/** 'UBND', 'Công an xã': letters or small words before it end a whole name. */
const endsInCapitals = (mended: Mended, words: readonly Word[], at: number): boolean => {
  const before = words[at - 1] as Word
  return /^\p{Lu}{2,}$/u.test(mended.text.slice(before.start, before.end))
}

/** 'Phó Chủ tịch UBND xã phụ trách |', 'Văn phòng và các |': words that only lead to more are no end of a name. */
function withoutLooseEnd(mended: Mended, words: readonly Word[], from: number, to: number): number {
  let end = to
  if (end > from + 1 && readsAt(words, end - 2, nameRuns.inCharge) && !(end === from + 2 && book.longest(words, end, ['modal']))) end -= 2
  while (end > from && isOneOf(words, end - 1, looseEnds) && !isCapital(mended, words[end - 1]) && words[end - 2]?.key !== nameWords.directly) end--
  return end
}

/** How many words at `at` still belong to the name. */
function nextPart(mended: Mended, words: readonly Word[], at: number, afterCapital: boolean, generic: boolean): number {
  const word = words[at] as Word
  if (isJoint(word)) return joint(mended, words, at, afterCapital, generic)
  if (!/[\p{L}\p{N}]/u.test(word.key)) return 0
  if (isCapital(mended, word)) return capitalPart(mended, words, at)
  if (endsCompound(mended, words, at)) return 1
  const plural = word.key === nameWords.plural ? book.longest(words, at + 1, ['generic']) : null
  if (!plural && word.key === nameWords.plural && isNumbered(words, at + 1)) return 2
  return plural ? 1 + plural.length : smallPart(mended, words, at, afterCapital, generic)
}

/** 'chi bộ các |khu 3|, 4'. */
const isNumbered = (words: readonly Word[], at: number): boolean => isOneOf(words, at, listedPlaces) && /^\d+$/.test(words[at + 1]?.key ?? '')

/** 'Ban Quản lý |rừng phòng hộ Ia| Kring', 'Ban Quản lý |chợ Bến| Đá': words in small letters that lead to the proper part of the name. */
function toOwnName(mended: Mended, words: readonly Word[], at: number): number {
  for (let i = at; i < at + 4; i++) {
    const word = words[i]
    if (!word || !/^\p{L}+$/u.test(word.key)) return 0
    if (isCapital(mended, word)) return i > at && !book.longest(words, i, ['body', 'post']) ? i - at + 1 : 0
    if (quantifiers.has(word.key) || word.key === nameWords.and || book.longest(words, i, endTags) || book.longest(words, i, ['pointing'])) return 0
  }
  return 0
}

/** A word with a capital goes on with the name, unless it begins the work after small letters: 'Công an xã Tăng cường …'. */
function capitalPart(mended: Mended, words: readonly Word[], at: number): number {
  const hit = book.longest(words, at)
  const named = isOneOf(words, at - 1, namedPlaces) && isCapital(mended, words[at + 1])
  if (hit && isWork(hit) && hit.length > 1 && !named && !hit.tags.has('compound') && !isCapital(mended, words[at - 1])) return 0
  return book.longest(words, at, ['body', 'post'])?.length ?? 1
}

const isWork = ({ tags }: PhraseHit): boolean => workTags.some(tag => tags.has(tag)) && !tags.has('body')

/** A modifier in small letters ('nhân dân', 'xã') or a number ('thôn 5'). */
function smallPart(mended: Mended, words: readonly Word[], at: number, afterCapital: boolean, generic: boolean): number {
  const modifier = book.longest(words, at, ['modifier'])
  const ending = book.longest(words, at, endTags)
  if (ending && ending.length > (modifier?.length ?? 0)) return 0
  if (ending && ending.length === modifier?.length && !modifierWins(words, at, ending.length, generic, afterCapital)) return 0
  if (modifier && takesCharge(words, at, modifier.length)) return 0
  if (modifier) return modifier.length + openTail(mended, words, at, modifier.length)
  if (isNumbered(words, at)) return 1
  if (!/^\d+$/.test((words[at] as Word).key)) return 0
  // 'Công an phường |2| Bảo Lộc'.
  if (isOneOf(words, at - 1, namedPlaces) && isCapital(mended, words[at + 1])) return 1
  return isOneOf(words, at - 1, numberedWords) ? 1 : countedPlaces(words, at)
}

/** 'Mỗi chi bộ thôn |phụ trách một| tổ công nghệ số': how many it takes charge of makes it the work, no part of the name. */
const takesCharge = (words: readonly Word[], at: number, length: number): boolean =>
  readsAt(words, at, nameRuns.inCharge) &&
  (countOpener.test(words[at + length]?.key ?? '') || (words[at + length]?.key === inGeneral && /^[;.]$/.test(words[at + length + 1]?.key ?? '')))

/** 'Ban nhân dân |19 thôn|', 'Trưởng |14 ấp|', 'Bí thư |07 chi bộ|'. */
function countedPlaces(words: readonly Word[], at: number): number {
  const place = book.longest(words, at + 1, ['merge:place', 'merge:party'])
  return place ? 1 + place.length : 0
}

/** Where a phrase is both: 'các cơ quan tham mưu' is a name, 'Văn phòng tham mưu' is not; 'các tổ chức', 'đơn vị quản lý' are names, but not 'các đơn vị |thống kê, tổng hợp|'; 'các Ban xây dựng Đảng' is one, of 'các Ban |xây dựng| chi tiết' the rest is work. */
function modifierWins(words: readonly Word[], at: number, length: number, generic: boolean, afterCapital: boolean): boolean {
  if (afterCapital || readsAt(words, at - 2, nameRuns.concerned)) return false
  if (words[at - 1]?.key === nameWords.board && readsAt(words, at, nameRuns.build)) return words[at + 2]?.key === nameWords.party
  if (readsAt(words, at, nameRuns.organise)) return words[at - 1]?.key === nameWords.plural
  return generic && (isOneOf(words, at, tradeVerbStarts) || (isOneOf(words, at - 1, describedEnds) && !workGoesOn(words, at + length)))
}

/** '…, tổng hợp |các| phương tiện': a second verb and what it is done to. */
function workGoesOn(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.key === ',' ? book.longest(words, at + 1, ['verb']) : null
  return verb !== null && words[at + 1 + verb.length]?.key === nameWords.plural && !book.longest(words, at + 2 + verb.length, ['body', 'generic'])
}

/** 'Chấp| hành', 'Kinh| tế': official names write only the first syllable of each part with a capital. */
function endsCompound(mended: Mended, words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word
  if (isCapital(mended, words[at]) || !/^\p{Lu}\p{Ll}*$/u.test(mended.text.slice(before.start, before.end))) return false
  if ((book.longest(words, at, ['modifier'])?.length ?? 0) > 1 || (!isDigitAt((words[at] as Word).key, 0) && endsProperName(mended, words, at - 1)))
    return false
  return (book.longest(words, at - 1, ['compound'])?.length ?? 0) > 1 || !book.longest(words, at, endTags)
}

/** 'thôn Khe |Sim|', 'Điện lực Tam |Đường|', 'HTX Nà |Lường|': every syllable of a proper name has its capital, so that a small letter behind two of them begins something else. */
function endsProperName(mended: Mended, words: readonly Word[], last: number): boolean {
  let first = last
  while (first > 0 && !beginsName(words, first) && isTitled(mended, words[first - 1])) first--
  if (isOneOf(words, first, namedPlaces)) return last - first >= (first > 0 ? 1 : 2)
  return last - first - (book.longest(words, first, headWords)?.length ?? 0) >= 1
}

const beginsName = (words: readonly Word[], at: number): boolean => !isOneOf(words, at, namedPlaces) && book.longest(words, at, headWords) !== null

/** 'Nà', not 'TNHH'. */
const isTitled = ({ text }: Mended, word: Word | undefined): boolean =>
  word !== undefined && isCapitalAt(text, word.start) && !isCapitalAt(text, word.start + 1)

const headWords = ['body', 'post', 'generic', 'plural']

/** What follows 'phụ trách', 'thuộc', 'hai' is part of the name up to the verb: 'Ủy viên Ban Thường vụ phụ trách địa bàn | có trách nhiệm'. */
function openTail(mended: Mended, words: readonly Word[], from: number, taken: number): number {
  const at = from + taken
  const modifier = words.slice(from, at).map(word => word.key)
  if (!openModifiers.has(modifier.join(' '))) return 0
  const charge = chargeAt(mended, words, at)
  if (charge > 0) return charge
  let i = at
  while (i < words.length && i - at < 5) {
    const word = words[i] as Word
    if (!/\p{L}/u.test(word.key) || isCapital(mended, word)) break
    if (word.key === nameWords.and && (isCapital(mended, words[i + 1]) || book.longest(words, i + 1, ['post']))) break
    if (book.longest(words, i, endTags) && !(i === at && book.longest(words, i, ['modifier', 'generic']))) break
    i++
  }
  return /^[.;]$/.test(words[i]?.key ?? '') && i - at > 3 ? 0 : i - at
}

/**
 * Words we do not know between a name and the verb belong to the name: 'Chỉ huy trưởng Đồn … cửa khẩu | khẩn trương'; after a plural also
 * 'có dự án đi qua', 'chưa gửi'. Only where a verb, a colon or the end follows soon.
 */
function unknownTail(mended: Mended, words: readonly Word[], at: number, plural: boolean): number {
  const bound = plural || headsMany(words, at) ? boundClause(words, at) : 0
  if (bound > 0) return bound
  if ((book.longest(words, at, ['stop'])?.length ?? 0) > 1 || takesCharge(words, at, nameRuns.inCharge.length)) return 0
  if (plural && isOneOf(words, at, clauseOpeners) && !book.longest(words, at, ['modal', 'modifier', 'verb'])) return clauseTail(mended, words, at)
  if (book.longest(words, at, [...endTags, 'speech'])) return 0
  for (let i = at; i < at + 5; i++) {
    if (i > at && isAbbreviation(mended, words, i)) continue
    if (endsTail(mended, words[i])) return words[i]?.key === ':' || (i > at && (plural ? listGoesOn(words, i) : nextIsBody(mended, words, i))) ? i - at : 0
    if (i === at) continue
    if (plural && isOneOf(words, i, clauseOpeners) && !book.longest(words, i, ['modal', 'modifier'])) return withClause(mended, words, at, i)
    const work = book.longest(words, i, workTags)
    if (work) return i - at > 1 || work.length > 1 ? i - at : 0
    if (book.longest(words, i, ['stop', 'speech'])) return 0
  }
  return 0
}

/** 'kinh doanh thuốc |BVTV|', 'kinh doanh |LPG|': what they deal in, and no body. */
const isAbbreviation = (mended: Mended, words: readonly Word[], at: number): boolean => {
  const word = words[at]
  return word !== undefined && /^\p{Lu}{2,}$/u.test(mended.text.slice(word.start, word.end)) && !book.longest(words, at, ['body', 'post'])
}

/** 'Chủ các |tàu chưa lắp thiết bị': unknown words, then a clause about them. */
function withClause(mended: Mended, words: readonly Word[], at: number, clause: number): number {
  const tail = clauseTail(mended, words, clause)
  return tail > 0 ? clause - at + tail : 0
}

/** 'các công ty cao su|, chủ rừng …', 'các hộ nuôi cá| và hộ kinh doanh …': the next of a list of general names. */
const listGoesOn = (words: readonly Word[], at: number): boolean =>
  (words[at]?.key === ',' || words[at]?.key === nameWords.and) && book.longest(words, at + 1, listedTags) !== null && !book.longest(words, at + 1, workTags)

/** 'Ban Quản lý |chợ|, Trạm Y tế', 'Hội đồng |trường| và các lớp': the next of a list of bodies stands behind. */
function nextIsBody(mended: Mended, words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== ',' && words[at]?.key !== nameWords.and) return false
  if (isCapital(mended, words[at + 1])) return book.longest(words, at + 1, ['body', 'post']) !== null
  return words[at + 1]?.key === nameWords.plural && book.longest(words, at + 2, ['generic']) !== null
}
