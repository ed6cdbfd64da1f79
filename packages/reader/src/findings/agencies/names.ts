// reads:   UBND xã và các cơ quan, đơn vị liên quan · Giám đốc, Thủ trưởng các sở · đồng chí Trần Quốc Bảo, Phó Chủ tịch UBND xã · người đứng đầu cơ quan, tổ chức
//          Trung tâm Văn hóa, Thể thao và Du lịch · Trưởng các thôn Khe Sim, Nà Lường · các đơn vị được giao vốn
// refuses: quản lý nhà nước · ủy ban (in small letters, nobody's) · tổ chức hội nghị · lãnh đạo, chỉ đạo (verbs)

import { barePosts, comradeStarts, describingVerbs, governmentPost, mustWords, nameRuns, nameWords, ownPosts, partyRank } from '../../lexicon/name-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import type { BodyName } from './body-name.ts'
import { listedNames, withAdministrationBefore, withPostBefore } from './listed-names.ts'
import { book, headTags } from './name-book.ts'
import { isComrade, readBody } from './one-name.ts'

export type { BodyName } from './body-name.ts'

/** A list longer than this is no list of bodies. */
const mostBodies = 30

/**
 * All bodies of a list 'A, B và C' that begins at word `at`; null when none begins there.
 * Over the words of 'Công an xã, Trạm Y tế và các thôn tổ chức …' it gives the three bodies, and the index of 'tổ' as `endWord`.
 */
export function readBodies(mended: Mended, words: readonly Word[], at: number): { bodies: BodyName[]; endWord: number } | null {
  const bodies: BodyName[] = []
  let next = at
  while (bodies.length < mostBodies) {
    const body = bodies.length > 0 && isShare(words, next) ? null : readBody(mended, words, next, bodies.at(-1)?.generic)
    if (!body) break
    const listed = listedNames(mended, words, body)
    bodies.push(...(listed ?? [body]))
    joinPosts(mended, words, bodies)
    const whole = bodies.at(-1) as BodyName
    const end = endOfDescription(words, whole)
    if (end > whole.endWord) bodies[bodies.length - 1] = end - whole.endWord > mostInName ? { ...whole, endWord: end } : longer(mended, words, whole, end)
    const gap = separator(words, end)
    next = gap > 0 ? end + gap : behindBracket(mended, words, end)
    if (next === 0) break
  }
  const last = bodies.at(-1)
  if (last && holdsBoth(mended, words, at, bodies)) return { bodies: [{ ...(bodies[0] as BodyName), ...spanned(mended, bodies) }], endWord: last.endWord }
  return last ? { bodies: withAdministrationBefore(withPostBefore(bodies)), endWord: last.endWord } : null
}

/** 'đồng chí |Phó Bí thư Đảng ủy, Chủ tịch UBND xã|': one comrade with a rank in the Party and a post in government. */
function holdsBoth({ key }: Mended, words: readonly Word[], at: number, bodies: readonly BodyName[]): boolean {
  const [rank, post] = bodies as [BodyName, BodyName | undefined]
  if (bodies.length !== 2 || !post || words[rank.endWord]?.key !== ',') return false
  return (
    isComrade(words, at) &&
    !key.slice(rank.end, post.start).includes(nameRuns.comrade.join(' ')) &&
    partyRank.test(key.slice(rank.start, rank.end)) &&
    governmentPost.test(key.slice(post.start, post.end))
  )
}

const spanned = (mended: Mended, bodies: readonly BodyName[]): Pick<BodyName, 'name' | 'end' | 'endWord'> => {
  const { start } = bodies[0] as BodyName
  const { end, endWord } = bodies.at(-1) as BodyName
  return { name: mended.text.slice(start, end), end, endWord }
}

/** '…, |mỗi tổ chức| nhận 01 việc': each of those named, no further body; 'mỗi đồng chí Ủy viên' is one. */
const isShare = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === nameWords.each && book.longest(words, at + 1, ['generic']) !== null && !isOneOf(words, at + 1, comradeStarts)

/** 'Giám đốc, Thủ trưởng các sở': a post without its body goes with the next one. */
function joinPosts(mended: Mended, words: readonly Word[], bodies: BodyName[]): void {
  const [before, last] = bodies.slice(-2) as [BodyName, BodyName | undefined]
  if (!last || before.generic || !barePosts.has(mended.key.slice(before.start, before.end)) || words[before.endWord]?.key !== ',') return
  if (ownPosts.test(mended.key.slice(last.start, last.end))) return
  bodies.splice(-2, 2, { ...last, start: before.start, name: mended.text.slice(before.start, last.end) })
}

function longer(mended: Mended, words: readonly Word[], body: BodyName, endWord: number): BodyName {
  const { end } = words[endWord - 1] as Word
  return { ...body, endWord, end, name: mended.text.slice(body.start, end) }
}

/** 'các đơn vị được phân bổ kế hoạch vốn năm 2026 nêu tại Điều 1 Quyết định này |chịu trách nhiệm': words up to the duty, at most. */
const mostDescribing = 20
/** A longer description is passed over, and no part of the name. */
const mostInName = 6

/**
 * A general name may go on with words of work that only describe it: 'các đơn vị đầu mối giao kế hoạch, các chủ đầu tư', 'đơn vị được giao vốn cần …'.
 * Sure only where a further 'các …' follows behind a comma, or a modal or 'theo chức năng' ends it.
 */
function endOfDescription(words: readonly Word[], { generic, endWord }: BodyName): number {
  if (!generic || separator(words, endWord) > 0) return endWord
  const passive = readsAt(words, endWord, nameRuns.passive)
  if (!passive && !isOneOf(words, endWord, describingVerbs)) return endWord
  for (let i = endWord; i < Math.min(words.length, endWord + (passive ? mostDescribing : 9)); i++) {
    if (passive ? isOneOf(words, i, mustWords) || book.longest(words, i, ['modal']) : endsActive(words, i)) return i
    if (/^[;:.]$/.test((words[i] as Word).key)) break
  }
  return endWord
}

const endsActive = (words: readonly Word[], at: number): boolean =>
  readsAt(words, at, nameRuns.byFunction) || (readsAt(words, at, [',', nameWords.plural]) && book.longest(words, at + 2, headTags) !== null)

/** 'Đảng ủy Quân sự tỉnh |(chỉ đạo Bộ đội Biên phòng) và| Đảng ủy Công an tỉnh': where the next body of the list begins behind what is said of one in brackets; 0 where none does. */
function behindBracket(mended: Mended, words: readonly Word[], open: number): number {
  if (words[open]?.key !== '(') return 0
  const close = words.findIndex((word, i) => i > open && (word.key === ')' || i > open + longestBracket))
  const gap = words[close]?.key === ')' ? separator(words, close + 1) : 0
  return gap > 0 && readBody(mended, words, close + 1 + gap, false) ? close + 1 + gap : 0
}
const longestBracket = 16

/** Words taken by ',' ';' 'và' ', và' between two bodies; 0 when there is none. */
function separator(words: readonly Word[], at: number): number {
  const sign = words[at]?.key
  if (sign === ',' || sign === ';') return words[at + 1]?.key === nameWords.and ? 2 : 1
  return sign === nameWords.and || sign === '&' || sign === '+' ? 1 : 0
}
