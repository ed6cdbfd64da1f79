import { aloneHeads, nameRuns } from '../../lexicon/name-grammar.ts'
import { leadsIt, sentenceWords } from '../../lexicon/sentence-grammar.ts'
import {
  besides,
  calledTo,
  callingIn,
  combine,
  consistsOf,
  cooperate,
  cooperationDegrees,
  helping,
  helpingAlone,
  joiners,
  joinInWork,
  joining,
  notTogether,
  organisationKinds,
  partLinks,
  supportingWithoutWith,
  supportingWords,
  takingPart,
  withWords,
} from '../../lexicon/supporting-words.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { type BodyName, readBodies } from '../agencies/names.ts'
import { readPartners } from './partner-list.ts'

// reads:   phối hợp chặt chẽ với Công an xã · cùng với Trạm Y tế · sự phối hợp của các thôn · phối hợp các ngành · …, có Công an xã cùng tham gia · đơn vị phối hợp: Công an xã, các ấp
// refuses: cùng nhau · so với cùng kỳ · phối hợp tổ chức (names nobody) · cùng các đơn vị (too general)

/** Bodies named behind 'phối hợp (chặt chẽ) với', 'cùng với', or that 'phối hợp' themselves beside a lead. */
export function supportingIn(mended: Mended, words: readonly Word[]): BodyName[] {
  const out: BodyName[] = []
  let helpersEnd = 0
  for (let i = 0; i < words.length; i++) {
    const helpers = i >= helpersEnd && opensClause.has((words[i] as Word).key) ? helpersAt(mended, words, i + 1) : []
    helpersEnd = helpers.at(-1)?.endWord ?? helpersEnd
    out.push(...helpers.filter(helper => !out.some(other => other.start === helper.start)))
    const together = words[i]?.key === supportingWords.together
    const at = together ? afterTogether(words, i) : placeOfOthers(words, i)
    const found = at === null ? null : together ? readBodies(mended, words, at) : readPartners(mended, words, at)
    if (found) out.push(...found.bodies.filter((body, index) => !together || !body.generic || index > 0 || actsWithThem(words, found.endWord)))
    else out.push(...joinersAt(mended, words, i))
  }
  return out
}

const opensClause: ReadonlySet<string> = new Set([',', ';', '('])

/** Index of those who take part, where the words at `i` lead to them: 'phối hợp với |', 'có sự tham gia của |'. */
function placeOfOthers(words: readonly Word[], i: number): number | null {
  const part = words[i]?.key === supportingWords.nounMark ? afterPart(words, i + 1) : null
  if (part) return part
  const other = combine.find(run => readsAt(words, i, run))
  if (other && isOneOf(words, i + other.length, withWords)) return i + other.length + 1
  return readsAt(words, i, cooperate) ? afterCooperate(words, i) : null
}

/** 'sự |tham gia, chứng kiến| của': index behind 'của'. */
function afterPart(words: readonly Word[], at: number): number | null {
  let i = at
  for (;;) {
    const part = takingPart.find(run => readsAt(words, i, run))
    if (!part) return null
    i += part.length
    if (words[i]?.key === supportingWords.of) return i + 1
    if (!isOneOf(words, i, partLinks)) return null
    i++
  }
}

/** '…, |các thôn, buôn| phối hợp lập danh sách', '…, |Chi nhánh Văn phòng đăng ký đất đai| hỗ trợ kỹ thuật': bodies that only take part. */
function helpersAt(mended: Mended, words: readonly Word[], at: number): readonly BodyName[] {
  const found = readBodies(mended, words, at)
  return found && (onlyHelp(words, found.endWord) || helpsLead(words, at, found.endWord)) ? found.bodies : []
}

/** 'Mặt trận Tổ quốc xã chủ trì; |Đoàn Thanh niên| hỗ trợ ngày công': right behind who leads, any help is help. */
const helpsLead = (words: readonly Word[], at: number, end: number): boolean =>
  leadsIt.some(run => readsAt(words, at - 1 - run.length, run)) && helpingAlone.some(verb => readsAt(words, end, verb))

/** Do the bodies that end here only take part? 'Công an xã |phối hợp kiểm tra …', not 'Công an xã |phối hợp với Trạm Y tế …'. */
export function onlyHelp(words: readonly Word[], end: number): boolean {
  const helps =
    helping.some(verb => readsAt(words, end, verb) && !isOneOf(words, end + verb.length, withWords)) ||
    helpingAlone.some(verb => readsAt(words, end, verb) && endsClause(words[end + verb.length]))
  return helps || (readsAt(words, end, cooperate) && afterCooperate(words, end) === null)
}

/** '…; |Hội Nông dân| phối hợp thực hiện': no work of their own is said. */
export const addsNoWork = (words: readonly Word[], end: number): boolean =>
  joinInWork.some(verb => readsAt(words, end, verb) && endsClause(words[end + verb.length]))

const endsClause = (word: Word | undefined): boolean => word === undefined || /^[,;.)]$/.test(word.key)

/**
 * 'có |Công an xã, Đoàn Thanh niên xã| cử người cùng hỗ trợ', 'mời |Trạm Y tế| cùng tham gia': not where the sentence begins so, unless it says who leads
 * ('Mời |nhà thầu| họp, do Phó Chủ tịch chủ trì'). '…, do |Văn phòng| đôn đốc' names who stands beside those who act.
 */
function joinersAt(mended: Mended, words: readonly Word[], i: number): readonly BodyName[] {
  const called = calledIn(mended, words, i)
  if (called) return called
  const beside = words[i]?.key === sentenceWords.by && words[i - 1]?.key === ','
  if (!beside && !(isOneOf(words, i, joiners) && (i > 0 || words.some(word => word.key === sentenceWords.by)))) return []
  const found = readBodies(mended, words, i + 1)
  return found && (beside ? besides : joining).some(verb => readsAt(words, found.endWord, verb)) ? found.bodies : []
}

/** 'Mời |Trường Đại học Tây Bắc, các nghệ nhân| tham gia …'; 'huy động nhân dân tham gia' calls on everybody and names nobody. */
function calledIn(mended: Mended, words: readonly Word[], i: number): readonly BodyName[] | null {
  const call = callingIn.find(run => readsAt(words, i, run))
  const found = call && readPartners(mended, words, i + call.length)
  if (!found || !calledTo.some(verb => readsAt(words, found.endWord, verb)) || found.bodies.every(body => body.generic)) return null
  return found.bodies
}

/** 'Cùng các thôn |rà soát …', 'Phòng Kinh tế cùng thôn Bắc Hòa |yêu cầu …': whoever stands before the work takes part in it. */
const actsWithThem = (words: readonly Word[], end: number): boolean => book.longest(words, end, workTags) !== null

/** 'phối hợp kiểm lâm địa bàn': a general word that names somebody even without 'các'. */
function isBare(words: readonly Word[], at: number): boolean {
  const hit = book.longest(words, at, ['generic'])
  return (
    hit !== null &&
    !book.longest(words, at, workTags) &&
    aloneHeads.has(
      words
        .slice(at, at + hit.length)
        .map(word => word.key)
        .join(' '),
    )
  )
}

/** Index after 'cùng', 'cùng với' within a sentence; 'phối hợp cùng' is read from its first word. */
function afterTogether(words: readonly Word[], at: number): number | null {
  if (isOneOf(words, at + 1, notTogether) || words[at - 1]?.key === cooperate[1]) return null
  return words[at + 1]?.key === supportingWords.with ? at + 2 : at + 1
}

/** Index behind 'chặt chẽ, thường xuyên', 'có hiệu quả'. */
function pastDegrees(words: readonly Word[], from: number): number {
  let at = from
  for (;;) {
    const sign = words[at]?.key === ',' ? 1 : 0
    const degree = cooperationDegrees.find(run => readsAt(words, at + (at > from ? sign : 0), run))
    if (!degree) return at
    at += (at > from ? sign : 0) + degree.length
  }
}

/** Index after 'phối hợp … với', 'sự phối hợp của', 'phối hợp cùng', or of the body itself; null when something else follows. */
function afterCooperate(words: readonly Word[], from: number): number | null {
  const at = pastDegrees(words, from + cooperate.length)
  const next = words[at]?.key
  if (isOneOf(words, at, consistsOf) && from > 1 && book.longest(words, from - 2, ['generic'])?.length === 2)
    return words[at + 1]?.key === ':' ? at + 2 : at + 1
  if (next === supportingWords.of && words[from - 1]?.key === supportingWords.nounMark) return at + 1
  if (next === ',' && words[at + 1]?.key === supportingWords.with) return at + 2
  if (next === supportingWords.with) return words[at + 1]?.key === ':' ? at + 2 : at + 1
  if (next === supportingWords.together) return words[at + 1]?.key === supportingWords.with ? at + 2 : at + 1
  if (readsAt(words, at, nameRuns.organise) && !isOneOf(words, at + 2, organisationKinds)) return null
  return isOneOf(words, at, supportingWithoutWith) || book.longest(words, at, ['body', 'post']) || isBare(words, at) ? at : null
}
