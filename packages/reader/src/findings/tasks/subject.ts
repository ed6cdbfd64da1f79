import { clauseOpeners, levelPlaces, nameRuns, nameWords } from '../../lexicon/name-grammar.ts'
import { attribution, decidingBodies, weighing } from '../../lexicon/orders.ts'
import {
  aboveAll,
  adverbialEnds,
  asides,
  asideVerbs,
  comingTimes,
  demandWords,
  eventStarts,
  leastWords,
  matterOpener,
  matterStarts,
  mustWord,
  oftenWords,
  onceWord,
  presumedVerb,
  rhythmStarts,
  rhythmTimes,
  sentenceRuns,
  sentenceWords,
  thenWord,
  timeOpeners,
  timesWord,
  toldMarks,
  whenWord,
  whichever,
} from '../../lexicon/sentence-grammar.ts'
import { cooperate, joining, withWords } from '../../lexicon/supporting-words.ts'
import { openBracket } from '../../text/brackets.ts'
import { isDigitAt } from '../../text/char-class.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { isCapital } from '../agencies/body-name.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'
import { sentences } from './sentence-book.ts'

// reads:   Công an xã chủ trì … · Trong quá trình thực hiện, Văn phòng … có trách nhiệm … · Căn cứ Kế hoạch này, các cơ quan … tổ chức … · Đồng thời, Trạm Y tế …
//          Riêng thôn Khe Sim hoàn thành …
// refuses: Công an xã đã tổ chức … (told of the past) · kế hoạch của Công an xã …

const inCharge = nameRuns.inCharge.join(' ')

interface Subject {
  bodies: BodyName[]
  narrative: boolean
  /** What follows the body is no work that we know. */
  presumed: boolean
}

/** Who must act, said as the subject of the sentence. */
export function findSubject(mended: Mended, words: readonly Word[]): Subject | null {
  return (
    subjectAt(mended, words, subjectPlaces(mended, words)) ??
    regarded(mended, words) ??
    subjectAt(mended, words, attributed(mended, words)) ??
    presumed(mended, words)
  )
}

/** 'Về phía |Công an xã|, khẩn trương …', 'Đối với |chi bộ bản|, lồng ghép vào buổi sinh hoạt …': the work stands right behind those it is about. */
function regarded(mended: Mended, words: readonly Word[]): Subject | null {
  const opening = [sentenceRuns.concerning, sentenceRuns.onThePartOf].find(run => readsAt(words, 0, run))
  const found = opening ? readBodies(mended, words, opening.length) : null
  const comma = found && words[found.endWord]?.key === ',' ? found.endWord : null
  if (!found || comma === null || isPast(words, comma + 1) || !book.longest(words, comma + 1, ['verb', 'adverb']) || isNarrative(words, comma + 1)) return null
  return words.slice(comma).some(word => word.key === thenWord) || sentences.longest(words, comma + 1, ['order'])
    ? null
    : { bodies: found.bodies, narrative: false, presumed: false }
}

/** 'Hiệu trưởng các trường |cho học sinh nghỉ …', 'Trạm Y tế |gõ …': a body at the start, and behind it a word that is neither a sign nor what goes on with a name. */
function presumed(mended: Mended, words: readonly Word[]): Subject | null {
  const found = readBodies(mended, words, 0)
  const next = found ? words[found.endWord] : undefined
  if (!found || !next || isCondition(words, found) || !/^\p{L}+$/u.test(next.key) || isCapital(mended, next) || words.length - found.endWord < 4) return null
  if (isPast(words, found.endWord) || (next.key !== presumedVerb && book.longest(words, found.endWord, ['stop', 'modifier']))) return null
  return found.bodies.every(body => !body.generic || mended.text.slice(body.start, body.end).includes(' '))
    ? { bodies: found.bodies, narrative: false, presumed: true }
    : null
}

function subjectAt(mended: Mended, words: readonly Word[], places: readonly number[]): Subject | null {
  for (const at of places) {
    const found = readBodies(mended, words, at)
    if (!found || (words[found.endWord]?.key === whichever && !isCharge(mended, found.bodies.at(-1)) && !book.longest(words, at, ['post']))) continue
    const predicate =
      words[found.endWord]?.key === whichever
        ? (demandAfter(words, found.endWord) ?? predicateAfter(words, found.endWord))
        : predicateAfter(words, found.endWord)
    if (predicate === null || isPast(words, found.endWord) || (at === 0 && isCondition(words, found))) continue
    if (at > 0 && predicate === found.endWord && isCapital(mended, words[predicate])) continue
    const weighs =
      weighing.some(verb => readsAt(words, predicate, verb)) && !found.bodies.some(body => decidingBodies.test(mended.key.slice(body.start, body.end)))
    return { bodies: found.bodies, narrative: !weighs && isNarrative(words, predicate), presumed: false }
  }
  return null
}

/** 'Những cơ sở không bảo đảm điều kiện |thì kiên quyết đình chỉ': what befalls whom it is said of. */
function isCondition(words: readonly Word[], { bodies, endWord }: { bodies: readonly BodyName[]; endWord: number }): boolean {
  const then = words.findIndex((word, i) => i > endWord && (word.key === thenWord || word.key === ';'))
  if (words[then]?.key === ';' || (book.longest(words, endWord, ['verb'])?.length ?? 0) > 1) return false
  return then > 0 && bodies.every(body => body.generic) && book.longest(words, then + 1, workTags) !== null
}

/** 'Thành viên phụ trách địa bàn |nào thì …': whose charge it is, they must act; 'Hộ |nào …' names nobody. */
const isCharge = (mended: Mended, body: BodyName | undefined): boolean => body !== undefined && mended.key.slice(body.start, body.end).includes(inCharge)

/** 'thống nhất', 'đánh giá cao': the body is told of. */
const isNarrative = (words: readonly Word[], at: number): boolean =>
  (sentences.longest(words, at, ['narrative'])?.length ?? 0) >= (book.longest(words, at, ['verb'])?.length ?? 1)

/** Where a subject may begin: the first word, after 'Đồng thời,', after ':', and after the comma of an opening phrase ('Căn cứ …, các cơ quan …'). */
function subjectPlaces(mended: Mended, words: readonly Word[]): number[] {
  const places = [0]
  const continued = sentences.longest(words, 0, ['continue'])
  if (continued) places.push(continued.length + (words[continued.length]?.key === ',' ? 1 : 0))
  if (words[0]?.key === sentenceWords.apart && words[1]?.key !== sentenceRuns.concerning[0]) places.push(1)
  const opened = sentences.longest(words, 0, ['opening']) !== null
  const dated = opened || isOneOf(words, 0, timeOpeners)
  const event = opened && isOneOf(words, 0, eventStarts) ? behindEvent(words) : null
  if (event !== null) places.push(event)
  if (afterComing(words, 0) > 0) places.push(afterComing(words, 0))
  const rhythmic = afterOften(words, 0)
  if (rhythmic > 0 && isCapital(mended, words[rhythmic])) places.push(rhythmic)
  const clause = words.findIndex(word => word.key === ';')
  const last = Math.min(words.length - 2, 90)
  for (let i = 1; i < last; i++) {
    if (dated && endsTime(words, i) && isCapital(mended, words[i + 1]) && book.longest(words, i + 1, ['body'])) places.push(i + 1)
    if (beginsSubject(mended, words, i, opened) && (words[i]?.key !== thenWord || clause < 0 || i < clause) && !isAmongOthers(mended, words, i))
      places.push(afterRhythm(words, i + 1))
  }
  return opened ? places : [...places, ...behindAnyOpening(mended, words)]
}

/** 'Khi có thiên tai |các thôn| báo cáo …': who is told behind what may happen, where no comma stands. */
function behindEvent(words: readonly Word[]): number | null {
  for (let i = 2; i < Math.min(words.length - 3, longestEvent) && words[i]?.key !== ','; i++)
    if (words[i]?.key === nameWords.plural && book.longest(words, i + 1, ['generic'])) return i
  return null
}
const longestEvent = 8

/** 'Trong tháng 9/2026 |Phòng Kinh tế| phải …', 'Từ nay đến hết năm |Công an xã| …': no comma behind the time. */
function endsTime(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? ''
  return isDigitAt(key, 0) && (/^(?:20\d\d|\d{1,2}\/\d{1,2}(?:\/\d{4})?)$/.test(key) || (words[at - 1]?.key === '/' && /^\d{1,4}$/.test(key)))
}

/** '…, mỗi quý |Phòng Kinh tế| tổ chức', '…, hằng năm |UBND xã| xây dựng': index behind the words of a rhythm. */
const afterRhythm = (words: readonly Word[], at: number): number => (isOneOf(words, at, rhythmStarts) && isOneOf(words, at + 1, rhythmTimes) ? at + 2 : at)

/** 'Hằng tháng |Chủ tịch UBND xã| tiếp công dân', 'Mỗi tháng ít nhất 02 lần, |Công an xã| …': behind a rhythm and perhaps how often. */
function afterOften(words: readonly Word[], at: number): number {
  const behind = afterRhythm(words, at)
  const comma = behind > at ? words.findIndex((word, i) => i >= behind && word.key === ',') : -1
  const often = comma > behind && comma - behind <= mostOften && words.slice(behind, comma).every(word => oftenWords.has(word.key) || isDigitAt(word.key, 0))
  return often ? comma + 1 : behind
}
const mostOften = 6

/** 'Cuối mùa khô, |Đảng ủy UBND xã| phối hợp …', 'Mỗi tuần một lần, |người đứng đầu| phải họp …': behind words that are neither work nor a body. */
function behindAnyOpening(mended: Mended, words: readonly Word[]): number[] {
  const first = readBodies(mended, words, 0)
  const whose = words[first?.endWord ?? 0]?.key === whichever
  if (book.longest(words, 0, workTags) || (first && !whose)) return []
  for (let i = 1; i < Math.min(words.length - 3, whose ? 2 * mostOpening : mostOpening); i++) {
    if (words[i]?.key !== ',' || isAmongOthers(mended, words, i) || listsGeneral(mended, words, i)) continue
    const found = readBodies(mended, words, i + 1)
    const proper = isCapital(mended, words[i + 1]) && found?.bodies.every(body => !body.generic)
    const demanded =
      words[0]?.key !== matterOpener &&
      words[found?.endWord ?? i]?.key === mustWord &&
      (book.longest(words, i + 1, ['post']) !== null ||
        isOneOf(words, i + 1, levelPlaces) ||
        (found?.bodies.every(body => body.generic) && !isOneOf(words, 0, matterStarts)))
    if (found && !onlyJoins(words, found.endWord) && (proper || demanded)) return [i + 1]
  }
  return []
}

const mostOpening = 14

/** '…, phối hợp Hội Cựu chiến binh|, Công an xã cảm hóa …': the comma stands among those who take part. */
function isAmongOthers(mended: Mended, words: readonly Word[], comma: number): boolean {
  if (words[comma]?.key !== ',') return false
  for (let i = comma - 2; i >= Math.max(1, comma - 16); i--) {
    if (!readsAt(words, i, cooperate)) continue
    const from = i + cooperate.length
    const found = readBodies(mended, words, isOneOf(words, from, withWords) ? from + 1 : from)
    return found !== null && found.endWord > comma
  }
  return false
}

/** 'thời gian tới các cơ quan|, đơn vị phải …': the comma of a list of general names. */
const listsGeneral = (mended: Mended, words: readonly Word[], comma: number): boolean =>
  !isCapital(mended, words[comma + 1]) &&
  [1, 2].some(length => book.longest(words, comma - length, ['generic'])?.length === length) &&
  book.longest(words, comma + 1, ['generic']) !== null

/** 'Công điện chỉ rõ, | Bộ Nội vụ đôn đốc …': whose words the news gives stands before. */
function attributed(mended: Mended, words: readonly Word[]): number[] {
  const [first, last] = [words[0], words.at(-1)]
  const said = first && last ? attribution.exec(mended.key.slice(first.start, Math.min(last.end, first.start + 140))) : null
  const at = said && first ? words.findIndex(word => word.start >= first.start + said[0].length) : -1
  return at > 0 ? [afterComing(words, at)] : []
}

/** '|Thời gian tới| các cơ quan, đơn vị phải …': index behind it; `at` where it does not stand. */
const afterComing = (words: readonly Word[], at: number): number => at + (comingTimes.find(run => readsAt(words, at, run))?.length ?? 0)

function beginsSubject(mended: Mended, words: readonly Word[], at: number, opened: boolean): boolean {
  const { key } = words[at] as Word
  if ((key === ':' && at > 2 && !isInBracket(mended, words, at)) || (key === thenWord && at > 2 && !readsAt(words, at + 1, sentenceRuns.chief))) return true
  return (
    opened &&
    ((key === ',' && !isInBracket(mended, words, at) && bodyMayFollow(mended, words, afterRhythm(words, at + 1))) ||
      (at < 8 && readsAt(words, at - 1, sentenceRuns.carryOut)))
  )
}

/** '(qua Phòng Kinh tế; đầu mối|:| ông An)'. */
const isInBracket = ({ key }: Mended, words: readonly Word[], at: number): boolean => openBracket(key, words[0]?.start ?? 0, words[at]?.start ?? 0) >= 0

/** A general name of so many words stands by itself: 'Khi được đề nghị, |cơ sở giáo dục| cung cấp …'. */
const wholeName = 4

/** After a comma a small general word only goes on with a list ('cơ quan, đơn vị'): a new subject has 'các' or a capital ('thôn Khe Sim'; checked by the reader of names). */
function bodyMayFollow(mended: Mended, words: readonly Word[], at: number): boolean {
  const general = book.longest(words, at, ['generic'])
  return (
    !general ||
    general.length >= wholeName ||
    words[at]?.key === nameWords.plural ||
    book.longest(words, at, ['body', 'post']) !== null ||
    isCapital(mended, words[at + general.length])
  )
}

/** Index of the word at which the work begins, past 'theo chức năng, nhiệm vụ được giao' and the like; null when no work follows. */
function predicateAfter(words: readonly Word[], at: number): number | null {
  let i = at
  for (let guard = 0; guard < 12 && i < words.length; guard++) {
    const pursuant = words[i]?.key === sentenceWords.pursuant
    if (!pursuant && book.longest(words, i, workTags)) return i
    const adverbial = sentences.longest(words, i, ['adverbial'])
    if (words[i]?.key === '(') i = afterBracket(words, i)
    else if (words[i]?.key === '"') i = afterQuotation(words, i)
    else if (i === at && isOneOf(words, i, clauseOpeners)) i = afterQuotedClause(words, i)
    else if (words[i]?.key === whichever || words[i]?.key === thenWord) i++
    else if (i === at && words[i]?.key === whenWord) return demandAfter(words, i)
    else if (afterTimes(words, i) > i) i = afterTimes(words, i)
    else if (words[i]?.key === sentenceWords.each) i = afterShare(words, i)
    else if (isAtStart(words, at, i) && asides.some(aside => readsAt(words, i, aside))) i = beforeWork(words, i + 1)
    else if (adverbial || pursuant) i = afterAdverbial(words, i + (adverbial?.length ?? 2))
    else if (words[i]?.key === ',' && aboveAll.some(run => readsAt(words, i + 1, run))) i = beforeDemand(words, i + 1)
    else if (words[i]?.key === ',' && words[i + 1]?.key === sentenceWords.where) i = afterClause(words, i + 1)
    else if (words[i]?.key === ',' && i === at) i++
    else return null
  }
  return null
}

/** Right behind the body, or behind a comma: 'Ủy viên Ban Thường vụ|, |phụ trách địa bàn thôn có trách nhiệm …'. */
const isAtStart = (words: readonly Word[], at: number, i: number): boolean => i === at || (i === at + 1 && words[at]?.key === ',')

/** 'Người đứng đầu đơn vị nào để chậm tiến độ |phải| kiểm điểm': index of the demand. */
function demandAfter(words: readonly Word[], at: number): number | null {
  for (let i = at + 1; i < Math.min(words.length, at + 16) && words[i]?.key !== ';'; i++) if (words[i]?.key === mustWord) return i
  return null
}

/** 'Cấp ủy, chính quyền, trước hết là người đứng đầu |phải| gương mẫu', 'Các thôn, nhất là thôn Khe Sim, |tuần tra|': index of the demand or the work, behind those meant above all. */
function beforeDemand(words: readonly Word[], at: number): number {
  for (let i = at; i < Math.min(words.length, at + 24) && words[i]?.key !== ';'; i++) {
    if (isOneOf(words, i, demandWords)) return i
    if (words[i]?.key === ',' && book.longest(words, i + 1, workTags)) return i + 1
  }
  return words.length
}

/** '|mỗi tháng ít nhất 01 lần| dự sinh hoạt', '|ít nhất 02 lần/tháng| dự': index behind how often; `at` where nothing says it. */
function afterTimes(words: readonly Word[], at: number): number {
  const least = afterRhythm(words, at)
  const count = least + (leastWords.find(run => readsAt(words, least, run))?.length ?? 0)
  const number = words[count]?.key ?? ''
  if (!(/^\d+$/.test(number) || number === onceWord) || words[count + 1]?.key !== timesWord) return at
  return words[count + 2]?.key === '/' ? count + 4 : count + 2
}

/** 'Hội Nông dân, Đoàn Thanh niên |mỗi đoàn thể| nhận …'. */
function afterShare(words: readonly Word[], at: number): number {
  for (let i = at + 2; i < Math.min(words.length, at + 6); i++)
    if (book.longest(words, i, workTags) || leastWords.some(least => readsAt(words, i, least))) return i
  return words.length
}

/** 'Ban Chấp hành Đảng bộ xã |khóa mới| cần …', 'Đảng ủy viên |được phân công phụ trách thôn| dự …': which of them is meant. */
function beforeWork(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 10) && !/^[;.:]$/.test(words[i]?.key ?? ''); i++) {
    if (book.longest(words, i, workTags) && !asideVerbs.has(words[i]?.key ?? '')) return i
  }
  return words.length
}

/** 'Tổ công nghệ số |"đi từng ngõ, gõ từng nhà"| giúp …'. */
function afterQuotation(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + 16); i++) if (words[i]?.key === '"') return i + 1
  return words.length
}

/** 'Bí thư các chi bộ |có đảng viên chưa cài đặt "Sổ tay đảng viên"| trực tiếp …'. */
function afterQuotedClause(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + 9) && !/^[,;.:]$/.test(words[i]?.key ?? ''); i++)
    if (words[i]?.key === '"') return afterQuotation(words, i)
  return words.length
}

/** 'Trưởng thôn Khe Sim|, nơi còn nhiều hộ chưa nhận tiền,| có trách nhiệm …'. */
function afterClause(words: readonly Word[], at: number): number {
  for (let i = at; i < Math.min(words.length, at + 16); i++) if (words[i]?.key === ',') return i + 1
  return words.length
}

function afterBracket(words: readonly Word[], at: number): number {
  for (let i = at; i < Math.min(words.length, at + 25); i++) if (words[i]?.key === ')') return i + 1
  return words.length
}

/** Index of the verb that an adverbial leads to; the number of words when there is none. */
function afterAdverbial(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + longestAdverbial); i++) {
    if (words[i]?.key === ';' || words[i]?.key === '.') break
    const ended = words[i - 1]?.key === ',' || isOneOf(words, i - 1, adverbialEnds) || /^\d{4}$/.test(words[i - 1]?.key ?? '')
    if (ended && book.longest(words, i, workTags)) return i
  }
  return words.length
}

const longestAdverbial = 36

/** 'đã tổ chức', 'luôn quan tâm' tell of the past; 'rà soát 11 đơn đang giải quyết', 'bám chỉ tiêu đã giao' do not. */
function isPast(words: readonly Word[], at: number): boolean {
  const mark = words.slice(at, at + 4).findIndex(word => toldMarks.has(word.key))
  const acted = mark > 1 && book.longest(words, at, ['verb']) !== null
  return mark >= 0 && !acted && !words.slice(at, at + mark).some(word => /^\d/.test(word.key))
}

/** 'UBND phường cân đối phần ngân sách, |Công an phường| lập thiết kế …': others who act in the same sentence, each behind a comma with work of its own. */
export function alsoActing(mended: Mended, words: readonly Word[], bodies: readonly BodyName[]): BodyName[] {
  const out: BodyName[] = []
  if (bodies[0]?.start !== words[0]?.start) return out
  for (let i = (bodies.at(-1)?.endWord ?? words.length) + 3; i < words.length - 3 && words[i]?.key !== ';'; i++) {
    if (sentences.longest(words, i - 3, ['order', 'steer'])) break
    if (words[i]?.key !== ',' || !isCapital(mended, words[i + 1]) || isAmongOthers(mended, words, i) || followsBody(mended, words, i)) continue
    const found = readBodies(mended, words, i + 1)
    if (!found || found.bodies.length > 1 || found.bodies.some(body => body.generic) || onlyJoins(words, found.endWord)) continue
    if (book.longest(words, found.endWord, ['verb']) && !isCapital(mended, words[found.endWord])) out.push(...found.bodies)
  }
  return out
}

/** 'báo cáo UBND xã|, Phòng Kinh tế …': a list of bodies goes on, or so it may be. */
function followsBody(mended: Mended, words: readonly Word[], comma: number): boolean {
  for (let i = Math.max(0, comma - 10); i < comma; i++) if (isCapital(mended, words[i]) && (readBodies(mended, words, i)?.endWord ?? 0) >= comma) return true
  return false
}

const onlyJoins = (words: readonly Word[], at: number): boolean =>
  (readsAt(words, at, cooperate) && !isOneOf(words, at + cooperate.length, withWords)) ||
  joining.some(verb => verb[0] !== cooperate[0] && readsAt(words, at, verb))
