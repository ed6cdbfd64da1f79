import { adverbials, continuers, narrativePredicates, notAnOrder, openingWords, orderVerbs, steeringVerbs } from '../../lexicon/orders.ts'
import { nounStarts } from '../../lexicon/sections.ts'
import type { Mended } from '../../text/mend.ts'
import { PhraseBook, type Word, wordsOf } from '../../text/phrases.ts'
import { type BodyName, book, readBodies } from '../agencies/names.ts'

/** What a sentence orders, before anything is inherited. */
export interface Directive {
  /** Bodies the sentence itself names as those who must act. */
  leads: BodyName[]
  /** How sure it is that the sentence orders: by an order verb, by naming who must act, by 'phải/cần', or only by beginning with a verb; 'figure' sets a goal in figures, 'unknown' begins with no word we know. */
  force: 'order' | 'subject' | 'modal' | 'verb' | 'figure' | 'unknown' | 'none'
  /** The order is one body making its own people act ('chỉ đạo các trường …'). */
  steering: boolean
  /** The body is told of, not told: 'Ban Chấp hành thống nhất …'. */
  narrative: boolean
  words: Word[]
}

const orders = new PhraseBook().add('order', orderVerbs).add('steer', steeringVerbs).add('adverbial', adverbials).add('continue', continuers).add('noun', nounStarts).add('opening', openingWords).add('narrative', narrativePredicates)
const notOrderWords = new Set<string>(notAnOrder)

export function directiveOf(mended: Mended, start: number, end: number): Directive {
  const words = withoutQuotes(wordsOf(mended.key, start, end))
  const order = findNotice(mended, words) ?? findOrder(mended, words)
  if (order) return { leads: order.bodies, force: 'order', steering: order.steering, narrative: false, words }
  const subject = findSubject(mended, words)
  if (subject) return { leads: subject.bodies, force: 'subject', steering: false, narrative: subject.narrative, words }
  return { leads: [], force: bareForce(mended, words), steering: false, narrative: false, words }
}

/** '… thông báo để các cơ quan, đơn vị biết và thực hiện': a notice that ends by telling who must act. */
function findNotice(mended: Mended, words: readonly Word[]): Order | null {
  for (let i = 0; i < Math.min(words.length, 40); i++) {
    if (words[i]?.key !== 'để' || !words.slice(0, i).some((word, index) => word.key === 'thông' && words[index + 1]?.key === 'báo')) continue
    const found = readBodies(mended, words, i + 1)
    const rest = found && words.slice(found.endWord, found.endWord + 6).map(word => word.key).join(' ')
    if (found && rest && /^(?:biết|nghiêm túc|triển khai|thực hiện|tổ chức|căn cứ|khẩn trương)/.test(rest)) return { bodies: found.bodies, steering: false }
  }
  return null
}

/** A sentence in quotation marks is read like any other. */
function withoutQuotes(words: Word[]): Word[] {
  const first = words.findIndex(word => /[\p{L}\p{N}]/u.test(word.key))
  return first > 0 ? words.slice(first) : words
}

interface Order {
  bodies: BodyName[]
  steering: boolean
}

/** 'Giao X …', 'Ban Thường vụ yêu cầu X …', 'Chỉ đạo X …': the verb with the addressee right behind it. */
function findOrder(mended: Mended, words: readonly Word[]): Order | null {
  let steering: Order | null = null
  const limit = Math.min(words.length, 140)
  for (let i = 0; i < limit; i++) {
    const hit = orders.longest(words, i, ['order', 'steer'])
    if (!hit) continue
    const isOrder = hit.tags.has('order')
    if (!mayOrder(words, i) || (i > 6 && (words[i] as Word).key === 'kiến') || (i > 4 && (words[i] as Word).key === 'phân')) continue
    const at = skipFillers(words, i + hit.length)
    const found = readBodies(mended, words, at)
    if (!found && isOrder && ordersWork(mended, words, i, at)) return { bodies: concerned(mended, words), steering: false }
    if (!found || !actsNext(mended, words, found.endWord, isOrder)) continue
    if (isOrder) return { bodies: found.bodies, steering: false }
    if (i <= 2) steering ??= { bodies: found.bodies, steering: true }
  }
  return steering
}

/** 'tuy nhiên đề nghị lùi thời gian …', 'Đồng thời, đề nghị bổ sung …': an order that names nobody. */
function ordersWork(mended: Mended, words: readonly Word[], at: number, next: number): boolean {
  const word = (words[at] as Word).key
  if (at > 24 || (word !== 'đề' && word !== 'yêu') || next !== at + 2) return false
  const before = words[at - 1]?.key
  if (before !== undefined && !/^(?:,|nhiên|thời|ủy|vụ|hành|ban|và|:|còn|đó|xã|tỉnh|phường|nghị|chí|trưởng|tịch|thư|luận)$/.test(before)) return false
  return book.longest(words, next, ['verb', 'adverb']) !== null && !/\p{Lu}/u.test(mended.text[(words[next] as Word).start] ?? '')
}

/** 'Đối với chủ đầu tư và nhà thầu, Bí thư yêu cầu điều chỉnh …': those it is about must act. */
function concerned(mended: Mended, words: readonly Word[]): BodyName[] {
  if (words[0]?.key !== 'đối' || words[1]?.key !== 'với') return []
  const found = readBodies(mended, words, 2)
  return found && words[found.endWord]?.key === ',' ? found.bodies : []
}

/** Not 'được giao', 'theo yêu cầu', 'đã đề nghị'; 'nhất trí và giao' is one. */
function mayOrder(words: readonly Word[], at: number): boolean {
  if (at < 12 && at > 0 && /^(?:việc|công)$/.test((words[0] as Word).key)) return false
  const before = words[at - 1]?.key
  for (let i = at - 1; i >= Math.max(0, at - 10) && (words[i] as Word).key !== ';'; i--) if ((words[i] as Word).key === 'đã') return false
  if (before === undefined || !notOrderWords.has(before)) return true
  return before === 'và' && /^(?:trí|cầu|luận|đạo|nhất)$/.test(words[at - 2]?.key ?? '')
}

/** 'giao trách nhiệm cho', 'yêu cầu đối với', 'giao: …', '(1) …'. */
function skipFillers(words: readonly Word[], at: number): number {
  let i = at
  while (i < words.length && i - at < 4) {
    const key = (words[i] as Word).key
    if (key === ':' || key === 'cho' || key === 'nhiệm' || key === 'vụ' || key === 'với' || key === 'đối' || key === 'tới' || key === 'rằng' || key === '"') i++
    else break
  }
  return i
}

/** After the addressee comes something to do, not 'của …' or the end. */
function actsNext(mended: Mended, words: readonly Word[], at: number, isOrder: boolean): boolean {
  const word = words[at]
  if (!word) return false
  if (/^[.;)]$/.test(word.key)) return false
  if (word.key === 'đã' || word.key === 'vừa') return false
  if (isOrder) return true
  const hit = book.longest(words, word.key === ',' ? at + 1 : at, ['verb', 'adverb', 'modal'])
  return hit !== null && word.key !== ',' && !/\p{Lu}/u.test(mended.text[word.start] ?? '')
}

/** 'Công an xã chủ trì …', 'Trong quá trình thực hiện, Văn phòng … có trách nhiệm …'. */
function findSubject(mended: Mended, words: readonly Word[]): { bodies: BodyName[]; narrative: boolean } | null {
  for (const at of subjectPlaces(words)) {
    const found = readBodies(mended, words, at)
    if (!found) continue
    const predicate = predicateAfter(words, found.endWord)
    if (predicate === null || isPast(words, found.endWord)) continue
    const from = (words[predicate] as Word).start
    if (/\p{Lu}/u.test(mended.text[from] ?? '') && !/[:]/.test((words[predicate - 1] as Word).key) && predicate === found.endWord && at > 0) continue
    return { bodies: found.bodies, narrative: isNarrative(words, predicate) }
  }
  return null
}

const isNarrative = (words: readonly Word[], at: number): boolean => (orders.longest(words, at, ['narrative'])?.length ?? 0) >= (book.longest(words, at, ['verb'])?.length ?? 1)

/** Where a subject may begin: the first word, after 'Đồng thời,', after ':', and after the comma of an opening phrase ('Căn cứ …, các cơ quan …'). */
function subjectPlaces(words: readonly Word[]): number[] {
  const places = [0]
  const continued = orders.longest(words, 0, ['continue'])
  if (continued) places.push(continued.length + (words[continued.length]?.key === ',' ? 1 : 0))
  const opened = orders.longest(words, 0, ['opening']) !== null
  for (let i = 1; i < Math.min(words.length - 2, 90); i++) {
    const key = (words[i] as Word).key
    if (key === ':' && i > 2) places.push(i + 1)
    else if (key === ',' && opened && bodyMayFollow(words, i + 1)) places.push(i + 1)
    else if (opened && key === 'hiện' && (words[i - 1] as Word).key === 'thực' && i < 8) places.push(i + 1)
  }
  return places
}

/** After a comma a small general word only goes on with a list ('cơ quan, đơn vị'): a new subject has 'các' or a capital (checked by the reader of names). */
const bodyMayFollow = (words: readonly Word[], at: number): boolean => !(book.longest(words, at, ['generic']) && !book.longest(words, at, ['body', 'post']))

/** Index of the word at which the work begins, past 'theo chức năng, nhiệm vụ được giao' and the like; null when no work follows. */
function predicateAfter(words: readonly Word[], at: number): number | null {
  let i = at
  for (let guard = 0; guard < 12 && i < words.length; guard++) {
    const hit = book.longest(words, i, ['modal', 'adverb', 'verb'])
    if (hit && !(hit.tags.size > 0 && (words[i] as Word).key === 'căn')) return i
    if ((words[i] as Word).key === '(') {
      i = closing(words, i)
      continue
    }
    const phrase = orders.longest(words, i, ['adverbial'])
    if (phrase || (words[i] as Word).key === 'căn') {
      i = skipAdverbial(words, i + (phrase?.length ?? 2))
      continue
    }
    if ((words[i] as Word).key === ',' && i === at) {
      i++
      continue
    }
    return null
  }
  return null
}

function closing(words: readonly Word[], at: number): number {
  for (let i = at; i < Math.min(words.length, at + 25); i++) if ((words[i] as Word).key === ')') return i + 1
  return words.length
}

/** Past the words of an adverbial, up to the verb it leads to. */
function skipAdverbial(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 26); i++) {
    const key = (words[i] as Word).key
    if (key === ';' || key === '.') return words.length
    const hit = book.longest(words, i, ['modal', 'adverb', 'verb'])
    if (hit && (words[i - 1]?.key === ',' || /^(?:giao|năng|vụ|hạn|quyền|quan|này|trách|nhiệm|công|định|hình|trên|vực|bàn|vị)$/.test(words[i - 1]?.key ?? ''))) return i
  }
  return words.length
}

/** 'đã tổ chức', 'tổ chức thành công' tell of the past. */
function isPast(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4); i++) if (/^(?:đã|vừa|luôn|đang)$/.test((words[i] as Word).key)) return true
  return false
}

/** A sentence that names nobody: does it begin with work, or say that something must be? */
function bareForce(mended: Mended, words: readonly Word[]): Directive['force'] {
  const first = afterTime(words, firstContent(words))
  const noun = orders.longest(words, first, ['noun'])
  const begins = book.longest(words, first, ['verb', 'adverb', 'modal'])
  if (startsWithFigure(words, first)) return 'figure'
  if (begins && begins.length >= (noun?.length ?? 0)) return 'verb'
  if (hasModal(words)) return 'modal'
  if (noun || /^[\d(]/.test(words[first]?.key ?? '') || !words[first]) return 'none'
  return readBodies(mended, words, first) ? 'none' : 'unknown'
}

function firstContent(words: readonly Word[]): number {
  const hit = orders.longest(words, 0, ['continue'])
  if (!hit) return 0
  return hit.length + (words[hit.length]?.key === ',' || words[hit.length]?.key === ':' ? 1 : 0)
}

/** 'Mỗi năm mở 02 lớp', 'Hằng tháng, …': the work begins behind the time. */
function afterTime(words: readonly Word[], at: number): number {
  if (!/^(?:mỗi|hằng|hàng|định)$/.test(words[at]?.key ?? '')) return at
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const hit = book.longest(words, i, ['verb', 'modal'])
    if (hit && words[i - 1]?.key !== 'mỗi') return i
  }
  return at
}

/** 'Phấn đấu 20 - 30% …', 'Phấn đấu tổng vốn …': a goal in figures. */
function startsWithFigure(words: readonly Word[], first: number): boolean {
  if (words[first]?.key !== 'phấn' && words[first]?.key !== 'đảm' && words[first]?.key !== 'bảo') return false
  const next = words[afterPeriod(words, first + 2)]?.key ?? ''
  return /^\d/.test(next) || /^(?:tổng|tỷ|tỉ|số|thu|giá|trên|năm|mức|bình|sản|tốc|diện|có|duy)$/.test(next)
}

/** Past 'đến hết năm 2026', 'đến ngày 31/12/2026'. */
function afterPeriod(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 'đến' && words[at]?.key !== 'trong') return at
  let i = at + 1
  while (i < words.length && i - at < 9 && (/^(?:hết|ngày|năm|tháng|quý|cuối|nhiệm|kỳ|thúc|kết|i{1,3}|iv)$/.test((words[i] as Word).key) || /^[\d/.,-]+$/.test((words[i] as Word).key))) i++
  return i
}

const modalKeys = new Set(['phải', 'cần'])
function hasModal(words: readonly Word[]): boolean {
  return words.some((word, index) => modalKeys.has(word.key) && !/^(?:những|điều|việc|không|các|số)$/.test(words[index - 1]?.key ?? '') && !/^(?:thiết|nghèo|cù)$/.test(words[index + 1]?.key ?? '')) || words.some((word, index) => word.key === 'trách' && words[index + 1]?.key === 'nhiệm' && words[index - 1]?.key === 'có')
}
