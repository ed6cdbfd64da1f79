import { nameRuns } from '../../lexicon/name-grammar.ts'
import { notAnOrder } from '../../lexicon/orders.ts'
import {
  askingStarts,
  bareOrderStarts,
  beforeBareOrder,
  betweenOrders,
  callingStarts,
  handedOver,
  joinedOrderEnds,
  justDone,
  matterStarts,
  movesToAsk,
  orderFillers,
  paperVerbs,
  pointedMatter,
  praising,
  provincialBodies,
  sentenceRuns,
  sentenceWords,
  thosePresent,
  urgingStarts,
  wholeShare,
} from '../../lexicon/sentence-grammar.ts'
import { calledOn } from '../../lexicon/task-words.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from '../agencies/body-name.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'
import { sentences } from './sentence-book.ts'

// reads:   Giao Phòng Kinh tế chủ trì … · Ban Thường vụ yêu cầu các chi bộ … · Chỉ đạo các trường rà soát … · Tuy nhiên, đề nghị bổ sung …
// refuses: nhiệm vụ được giao · theo yêu cầu của … · đã đề nghị UBND tỉnh … · Việc giao đất cho … · giao thông nông thôn

/** An order found in a sentence: to whom, and whether one body makes its own people act. */
export interface Order {
  bodies: BodyName[]
  steering: boolean
}

/** An order verb stands among the first words of its sentence; this far a long introduction is read past. */
const farthest = 140

const ordering = ['order', 'steer']

/** The first verb of ordering with the addressee right behind it; a steering verb counts only at the start, and only where no order follows. */
export function findOrder(mended: Mended, words: readonly Word[]): Order | null {
  let steering: Order | null = null
  for (let i = 0; i < Math.min(words.length, farthest); i++) {
    const hit = sentences.longest(words, i, ordering)
    if (!hit || !mayOrder(mended, words, i) || isInName(mended, words, i)) continue
    const isOrder = hit.tags.has('order')
    const at = pastThosePresent(words, pastFillers(words, i + hit.length, i <= 2))
    const found = readBodies(mended, words, at) ?? behindAside(mended, words, i + hit.length)
    if (!found && isOrder && (ordersWork(mended, words, i, at) || isThosePresent(words, i + hit.length, at)))
      return { bodies: concerned(mended, words), steering: false }
    if (!found || !actsNext(mended, words, found.endWord, isOrder) || isHandedOver(words, i, found.endWord)) continue
    const bodies = leadsNobody(words, i, isOrder) && found.bodies.every(body => body.generic && calledOn.test(body.name.toLowerCase())) ? [] : found.bodies
    if (isOrder) return { bodies: [...bodies, ...toldWith(mended, words, found.endWord)], steering: false }
    if (i <= 2 && readBodies(mended, words, 0)?.endWord !== i) steering ??= { bodies, steering: true }
  }
  return steering
}

/** 'Giao Ban Quản lý dự án xã|, đề nghị Mặt trận Tổ quốc xã| vận động các hộ …': told with another verb to do the same work. */
function toldWith(mended: Mended, words: readonly Word[], at: number): BodyName[] {
  const verb = isOneOf(words, at, betweenOrders) ? sentences.longest(words, at + 1, ['order']) : null
  const found = verb && readBodies(mended, words, at + 1 + verb.length)
  return found?.bodies.every(body => !body.generic) && book.longest(words, found.endWord, workTags) ? found.bodies : []
}

/** 'in danh sách hộ còn nợ |giao| cho từng ấp trước ngày 12/01': deep in the work and with nothing to do behind it, it is things that are given. */
const isHandedOver = (words: readonly Word[], at: number, next: number): boolean =>
  at > 4 &&
  !isOneOf(words, 0, matterStarts) &&
  words[at]?.key === sentenceWords.give &&
  isOneOf(words, next, handedOver) &&
  /^\p{Ll}+$/u.test(words[at - 1]?.key ?? '') &&
  !isOneOf(words, at - 1, beforeBareOrder)

/** 'Kêu gọi |doanh nghiệp| liên kết …', 'Đôn đốc |đảng viên| cài đặt …': the work is to call on or urge them. */
const leadsNobody = (words: readonly Word[], at: number, isOrder: boolean): boolean => isOneOf(words, at, isOrder ? callingStarts : urgingStarts)

/** 'Ban Chỉ đạo Phòng thủ dân sự': with a capital behind a capital it belongs to a name. */
const isInName = (mended: Mended, words: readonly Word[], at: number): boolean => at > 0 && isCapital(mended, words[at]) && isCapital(mended, words[at - 1])

/** Not 'được giao', 'theo yêu cầu', 'đã đề nghị', 'Việc giao …'; 'nhất trí và giao' is one. */
function mayOrder(mended: Mended, words: readonly Word[], at: number): boolean {
  if (followsPraise(mended, words, at)) return true
  if (
    (isNoun(words, at) && !isSaidBy(mended, words, at)) ||
    (at > 0 && words[at]?.key === sentenceWords.remind) ||
    (at > 0 && at < 12 && isOneOf(words, 0, matterStarts) && !handsMatter(mended, words, at))
  )
    return false
  if (isRetold(words, at) || isMeeting(mended, words, at) || isWithinWork(mended, words, at)) return false
  for (
    let i = at - 1;
    i >= Math.max(0, at - 10) && !endsClause(words, i) && !saysWhoAsks(mended, words, i, at) && !(i === at - 1 && opensConcerned(words, i));
    i--
  )
    if (words[i]?.key === sentenceWords.past) return false
  if (!isOneOf(words, at - 1, notAnOrder) || provinceOrders(words, at) || asksInPaper(words, at) || isSaidBy(mended, words, at)) return true
  return words[at - 1]?.key === sentenceWords.and && isOneOf(words, at - 2, joinedOrderEnds)
}

/** 'Chủ tịch UBND xã biểu dương các thôn đã hoàn thành sớm |và yêu cầu| Công an xã tổng hợp …': behind what is praised or agreed to. */
function followsPraise(mended: Mended, words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== sentenceWords.and || !isOneOf(words, at, askingStarts)) return false
  const verb = sentences.longest(words, at, ['order'])
  const found = verb && readBodies(mended, words, at + verb.length)
  if (!found || !worksNext(words, found.endWord)) return false
  return words.some((_, i) => i > 0 && i < at - 2 && praising.some(run => readsAt(words, i, run)))
}

/** '… mà Đảng ủy đã đề ra|, đồng thời| yêu cầu Ban Thường vụ …': what was done is told before it. */
const endsClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === ';' || (words[at]?.key === ',' && readsAt(words, at + 1, sentenceRuns.meanwhile))

/** 'Đối với công trình … đã tạm dừng từ tháng 3|, đề nghị …': the comma right before the order ends what it is about. */
const opensConcerned = (words: readonly Word[], comma: number): boolean => words[comma]?.key === ',' && readsAt(words, 0, sentenceRuns.concerning)

/** 'Để hoàn thành các chỉ tiêu đã đề ra|, đồng chí Bí thư Đảng ủy |yêu cầu …': the comma before who asks. */
const saysWhoAsks = (mended: Mended, words: readonly Word[], comma: number, at: number): boolean =>
  words[comma]?.key === ',' && readsAt(words, comma + 1, nameRuns.comrade) && readBodies(mended, words, comma + 1)?.endWord === at

/** 'Sở Tài chính |đề nghị', 'Theo đó, Chủ tịch tỉnh |giao', 'Ban Thường vụ Đảng ủy |phân công': a name opens the sentence, and ends here. */
function isSaidBy(mended: Mended, words: readonly Word[], at: number): boolean {
  const opened = sentences.longest(words, 0, ['continue'])?.length ?? 0
  const from = opened > 0 && words[opened]?.key === ',' ? opened + 1 : opened
  const found = at > from && isCapital(mended, words[from]) ? readBodies(mended, words, from) : null
  return found?.endWord === at && found.bodies.every(body => !body.generic)
}

/** 'UBND tỉnh |yêu cầu' near the start or behind a comma; deep in a clause ('báo cáo UBND tỉnh đề nghị …') the province is told. */
function provinceOrders(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== sentenceWords.province || !isOneOf(words, at - 2, provincialBodies)) return false
  return (
    at < 12 ||
    clauseStarts.some(back => words[at - back]?.key === ',' && book.longest(words, pastComrade(words, at - back + 1), ['body', 'post']) !== null) ||
    comradeSays(words, at)
  )
}

/** 'UBND tỉnh vừa có văn bản |yêu cầu các sở …': the paper asks, and news has just told of it. */
const asksInPaper = (words: readonly Word[], at: number): boolean =>
  readsAt(words, at - 2, sentenceRuns.paper) && words[at - 4]?.key === sentenceWords.justNow && isOneOf(words, at - 3, paperVerbs)

const pastComrade = (words: readonly Word[], at: number): number => (readsAt(words, at, nameRuns.comrade) ? at + nameRuns.comrade.length : at)

/** '…, đồng chí Hoàng Minh Tâm - Phó Chủ tịch UBND tỉnh |yêu cầu …': the comrade's name before the post. */
function comradeSays(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 22) && words[i]?.key !== ';'; i--)
    if (readsAt(words, i, nameRuns.comrade) && words[i - 1]?.key === ',')
      return words.slice(i, at).some((word, step) => word.key === '-' && book.longest(words, i + step + 1, ['post']) !== null)
  return false
}

/** How far before the verb the comma stands: ', UBND tỉnh' to ', Phó Chủ tịch Ủy ban nhân dân tỉnh'. */
const clauseStarts = [3, 5, 6, 7, 8, 9]

/** 'Việc rà soát |giao Phòng Kinh tế chủ trì', 'Việc này |đề nghị Công an xã chủ trì': the matter is given to somebody; 'Việc giao đất cho các hộ' speaks of giving. */
const handsMatter = (mended: Mended, words: readonly Word[], at: number): boolean =>
  (at > 2 && words[at]?.key === sentenceWords.give && (book.longest(words, at + 1, ['body', 'post']) !== null || isGivenWork(mended, words, at + 1))) ||
  (isOneOf(words, at - 1, pointedMatter) && book.longest(words, at + 2, ['body', 'post']) !== null)

/** 'giao |các chi bộ trực thuộc| thực hiện', not 'giao |các hộ|.'. */
function isGivenWork(mended: Mended, words: readonly Word[], at: number): boolean {
  const found = readBodies(mended, words, at)
  return found !== null && book.longest(words, found.endWord, workTags) !== null
}

/** 'cuộc họp |giao ban| Thường trực HĐND', not '|giao| ban quản lý chợ'. */
const isMeeting = (mended: Mended, words: readonly Word[], at: number): boolean =>
  words[at]?.key === sentenceWords.give &&
  words[at + 1]?.key === sentenceWords.board &&
  !isCapital(mended, words[at + 1]) &&
  (isCapital(mended, words[at + 2]) || (book.longest(words, at + 1, ['body'])?.length ?? 1) === 1)

/** 'Phối hợp với Ban Văn hóa |tham mưu Thường trực HĐND| đề nghị UBND thống nhất …': whom the work is to move to ask. */
function isWithinWork(mended: Mended, words: readonly Word[], at: number): boolean {
  for (let i = Math.max(1, at - 12); i < at - 2; i++) {
    const moved = movesToAsk.find(run => readsAt(words, i, run))
    if (moved && readBodies(mended, words, i + moved.length)?.endWord === at) return true
  }
  return false
}

/** 'đã phát hiện 31 vụ; yêu cầu 04 hộ tháo dỡ và các hộ đã tháo dỡ': told before and behind. */
const isRetold = (words: readonly Word[], at: number): boolean =>
  at > 4 && words.slice(0, at).some(word => word.key === sentenceWords.past) && words.slice(at).some(word => word.key === sentenceWords.past)

/** Deep in a sentence 'kiến nghị' and 'phân công' are what is dealt with: 'giải quyết kiến nghị cử tri'; behind a semicolon to petition is work too. */
const isNoun = (words: readonly Word[], at: number): boolean =>
  (words[at]?.key === sentenceWords.petition && (at > 6 || words[at - 1]?.key === ';')) || (at > 4 && words[at]?.key === sentenceWords.allot)

/** Index of the addressee, past 'trách nhiệm cho', 'đối với', ':'. */
function pastFillers(words: readonly Word[], at: number, opens: boolean): number {
  let i = at
  while (i - at < 4 && isOneOf(words, i, orderFillers)) i++
  return opens && readsAt(words, i, wholeShare) ? i + wholeShare.length : i
}

/** 'Đề nghị |các đồng chí| nghiên cứu …', 'Kính đề nghị |quý đơn vị| quan tâm …': those to whom the paper is sent, and the work right behind; index behind them. */
function pastThosePresent(words: readonly Word[], at: number): number {
  const length = thosePresent.find(run => readsAt(words, at, run))?.length ?? 0
  return length > 0 && book.longest(words, at + length, workTags) ? at + length : at
}

const isThosePresent = (words: readonly Word[], from: number, at: number): boolean =>
  at > from && thosePresent.some(run => readsAt(words, at - run.length, run))

/** 'Đồng chí đề nghị|, trong thời gian tới, |các cấp, các ngành| cần …', 'yêu cầu|, ngay sau hội nghị, |các cấp ủy| khẩn trương …': those told, behind a comma or colon and perhaps a time or occasion. */
function behindAside(mended: Mended, words: readonly Word[], at: number): ReturnType<typeof readBodies> {
  if (words[at]?.key !== ',' && words[at]?.key !== ':') return null
  for (let i = at; i < Math.min(words.length - 2, at + longestAside) && !/^[;.]$/.test(words[i]?.key ?? ''); i++) {
    const found = i === at || words[i]?.key === ',' ? readBodies(mended, words, i + 1) : null
    if (found && !isCapital(mended, words[found.endWord]) && worksNext(words, found.endWord)) return found
    if (i > at && (i === at + 1 || words[i - 1]?.key === ',') && !sentences.longest(words, i, ['opening'])) return null
  }
  return null
}
const longestAside = 26

const worksNext = (words: readonly Word[], at: number): boolean =>
  (book.longest(words, at, workTags) ?? sentences.longest(words, at, ['adverbial', 'opening'])) !== null

/** 'tuy nhiên đề nghị lùi thời gian …', 'Đồng thời, đề nghị bổ sung …': an order that names nobody. */
function ordersWork(mended: Mended, words: readonly Word[], at: number, next: number): boolean {
  if (at > 24 || !isOneOf(words, at, bareOrderStarts) || next !== at + 2) return false
  if (at > 0 && !isOneOf(words, at - 1, beforeBareOrder) && !asksThoseConcerned(mended, words, at)) return false
  return book.longest(words, next, ['verb', 'adverb']) !== null && !isCapital(mended, words[next])
}

/** 'Đối với chủ đầu tư và nhà thầu, Bí thư yêu cầu điều chỉnh …': those it is about must act. */
function concerned(mended: Mended, words: readonly Word[]): BodyName[] {
  const found = readsAt(words, 0, sentenceRuns.concerning) ? readBodies(mended, words, 2) : null
  return found && words[found.endWord]?.key === ',' ? found.bodies : []
}

/** 'Đối với chủ đầu tư và nhà thầu, Chủ tịch UBND xã |yêu cầu …': between them stands who asks. */
function asksThoseConcerned(mended: Mended, words: readonly Word[], at: number): boolean {
  const [addressee] = concerned(mended, words).slice(-1)
  return addressee !== undefined && readBodies(mended, words, addressee.endWord + 1)?.endWord === at
}

/** After the addressee comes something to do, not 'của …' or the end. */
function actsNext(mended: Mended, words: readonly Word[], at: number, isOrder: boolean): boolean {
  const word = words[at]
  if (!word || /^[.;)]$/.test(word.key) || justDone.has(word.key)) return false
  return isOrder || (book.longest(words, at, workTags) !== null && !isCapital(mended, word))
}
