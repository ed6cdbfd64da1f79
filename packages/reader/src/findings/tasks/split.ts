import {
  agreement,
  aloneBehindSemicolon,
  asking,
  besideOthers,
  caseOfSome,
  caseThen,
  dependentClause,
  goingOnOrder,
  leadsAlone,
  listingOrders,
  orderBehindSemicolon,
  outsideFirms,
  ownBodies,
  ownLimit,
  ownPeople,
  petition,
  phraseBehindSemicolon,
  pluralOpener,
  retoldPast,
} from '../../lexicon/task-words.ts'
import { openBracket } from '../../text/brackets.ts'
import type { Mended } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { type PhraseHit, type Word, wordsOf } from '../../text/phrases.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'
import { directiveOf } from './directive.ts'
import { sentences } from './sentence-book.ts'
import { addsNoWork, onlyHelp } from './supporting.ts'

// splits:  Giao Công an xã tuần tra|; giao Trạm Y tế trực … · Phòng Kinh tế rà soát …|; Văn phòng tổng hợp …
// does not: Thống nhất thông qua Chương trình …; giao Ban Thường vụ hoàn chỉnh … · Yêu cầu các sở, ban, ngành; Chủ tịch UBND các xã rà soát … · …; yêu cầu các doanh nghiệp … · …; đồng thời giao …

/** A body stands at most this far behind the semicolon that it opens a part after. */
const reach = 240

const outsider = patternOf(`^${pluralOpener}${oneOf(outsideFirms)}`)

/** 'các Trạm Kiểm dịch động vật': many, and yet named. */
const namedPlural = patternOf(`^${pluralOpener}\\p{Lu}\\p{Ll}+\\s\\p{Lu}`)

/** A semicolon ends a task only where the part behind it names another addressee. */
export function splitAddressees(mended: Mended, range: Range): Range[] {
  const out: Range[] = []
  let from = range.start
  for (let i = range.start; i < range.end; i++) {
    if (
      mended.key[i] !== ';' ||
      isBracketed(mended.key, from, i, range.end) ||
      !namesAnother(mended, from, i + 1, range.end) ||
      !standsAlone(mended, from, i, range.end)
    )
      continue
    out.push({ start: from, end: i + 1 })
    from = i + 1
    while (from < range.end && /\s/.test(mended.key[from] as string)) from++
  }
  out.push({ start: from, end: range.end })
  return out
}

/** '(Mặt trận Tổ quốc xã chủ trì|; các đoàn thể hỗ trợ ngày công)': inside brackets that are closed again. */
function isBracketed(key: string, from: number, at: number, end: number): boolean {
  const closed = key.indexOf(')', at)
  return openBracket(key, from, at) >= 0 && closed >= 0 && closed < end
}

function namesAnother(mended: Mended, from: number, start: number, rangeEnd: number): boolean {
  const end = Math.min(rangeEnd, start + reach)
  const part = mended.key.slice(start, end)
  const order = orderBehindSemicolon.exec(part)
  if (order && petition.test(part) && !asking.test(mended.key.slice(from, start))) return false
  const named = namedBehind(mended, start, end, openersOf(part))
  if (!named) return false
  const { words, found } = named
  const first = found.bodies[0] as BodyName
  if (!order && (addsNoWork(words, found.endWord) || (onlyHelp(words, found.endWord) && leadsAlone.test(mended.key.slice(from, start))))) return false
  if (order) return !outsider.test(first.name.toLowerCase()) && !goingOnOrder.test(part) && !(first.generic && ownPeople.test(part))
  const work = workBehind(mended, words, found, end)
  if (besideOthers.test(part)) return false
  if (ownBodies.test(first.name.toLowerCase())) return work !== null || directiveOf(mended, start, end).force === 'subject'
  const known = !first.generic || /\s(?:\p{Lu}\p{Ll}*|\d+)$/u.test(first.name) || namedPlural.test(first.name)
  return work !== null && (known || work.tags.has('modal') || ownLimit.test(part))
}

/** 'các Phó Chủ tịch UBND xã |theo lĩnh vực phụ trách| chủ trì …': by what right they act may stand before the work. */
function workBehind(mended: Mended, words: readonly Word[], { bodies, endWord }: FoundBodies, end: number): PhraseHit | null {
  const work = book.longest(words, endWord, workTags)
  if (work || !sentences.longest(words, endWord, ['adverbial']) || bodies[0] === undefined) return work
  const at = words.findIndex((word, i) => i > endWord && word.start < end && book.longest(words, i, workTags) !== null)
  return directiveOf(mended, bodies[0].start, end).force === 'subject' ? book.longest(words, at, workTags) : null
}

type FoundBodies = NonNullable<ReturnType<typeof readBodies>>

/** Ways in which a part behind a semicolon may open before the body it names: an order or a case is one for sure, a phrase may be none. */
function openersOf(part: string): (RegExpExecArray | null)[] {
  const sure = orderBehindSemicolon.exec(part) ?? caseThen.exec(part) ?? caseOfSome.exec(part)
  return sure ? [sure] : [phraseBehindSemicolon, aloneBehindSemicolon, /^/u].map(opener => opener.exec(part))
}

/** The bodies that stand right behind the first opener that leads to any. */
function namedBehind(mended: Mended, start: number, end: number, openers: readonly (RegExpExecArray | null)[]): { words: Word[]; found: FoundBodies } | null {
  for (const opener of openers) {
    if (!opener) continue
    const words = wordsOf(mended.key, start + opener[0].length, end)
    const found = readBodies(mended, words, 0)
    if (found?.bodies[0]) return { words, found }
  }
  return null
}

/** The part before the semicolon orders something by itself; 'Để đẩy nhanh …;' does not. */
function standsAlone(mended: Mended, start: number, end: number, rangeEnd: number): boolean {
  const key = mended.key.slice(start, end)
  if (onlyAddressees(mended, start, end) || (agreement.test(key) && !key.includes(';'))) return false
  const { force } = directiveOf(mended, start, end)
  if (retoldPast.test(key)) return bodyActs(mended, end + 1, rangeEnd)
  return force === 'order' || force === 'subject' || (force !== 'none' && !dependentClause.test(key))
}

/** 'Ban Chấp hành đã biểu quyết thông qua; |Thường trực Đảng ủy| hoàn chỉnh hồ sơ': behind what was done a body of its own name acts. */
const bodyActs = (mended: Mended, start: number, end: number): boolean =>
  /^\s*\p{Lu}/u.test(mended.text.slice(start, start + 4)) && !retoldPast.test(mended.key.slice(start, end))

/** 'Yêu cầu Thủ trưởng các sở, ban, ngành|; Chủ tịch UBND …': the list of addressees goes on. */
function onlyAddressees(mended: Mended, start: number, end: number): boolean {
  return [...mended.key.slice(start, end).matchAll(listingOrders)].some(order => {
    const words = wordsOf(mended.key, start + order.index + order[0].length, end)
    const found = readBodies(mended, words, 0)
    return found !== null && found.endWord >= words.length
  })
}
