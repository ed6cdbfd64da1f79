import { quantifiers } from '../../lexicon/name-grammar.ts'
import {
  behindReport,
  concernedStarts,
  conditionStarts,
  demandWords,
  eventStarts,
  goalVerbStarts,
  leastWords,
  matterStarts,
  matterWord,
  measuredStarts,
  needWord,
  noDemandBefore,
  noDemandBehind,
  onceWord,
  periodOpeners,
  periodParts,
  rhythmTimes,
  sentenceRuns,
  sentenceWords,
  thenWord,
  timeOpeners,
  timeParts,
  timeStarts,
  timesWord,
  whichever,
  workNounStart,
} from '../../lexicon/sentence-grammar.ts'
import type { Mended } from '../../text/mend.ts'
import { isOneOf, readsAt, type Word } from '../../text/phrases.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { readBodies } from '../agencies/names.ts'
import type { Force } from './directive.ts'
import { sentences } from './sentence-book.ts'

// reads:   Tăng cường tuần tra · Mỗi năm mở 02 lớp · Đồng thời, rà soát … · Công tác kiểm tra phải thường xuyên · Phấn đấu 95% hộ dân …
// refuses: Tỷ lệ hộ nghèo 3,2% · Các chỉ tiêu chủ yếu · những việc cần làm · Công an xã

/** A sentence that names nobody: does it begin with work, or say that something must be? */
export function bareForce(mended: Mended, words: readonly Word[]): Force {
  const first = afterTime(words, afterContinuer(words))
  if (setsFigure(words, first) || setsLeast(words)) return 'figure'
  if (worksBehindCondition(words) || handsIn(mended, words, first) || meansWhoever(words) || actsFor(mended, words)) return 'verb'
  const noun = sentences.longest(words, first, ['noun'])
  const work = book.longest(words, first, workTags)
  if (work && work.length >= (noun?.length ?? 0)) return 'verb'
  if (demands(words)) return 'modal'
  if (foreseen(words)) return 'unknown'
  if (noun && isOneOf(words, first, measuredStarts) && worksBehindGoal(words)) return 'verb'
  if (noun || !words[first] || /^[\d(]/.test(words[first].key)) return 'none'
  return readBodies(mended, words, first) ? 'none' : 'unknown'
}

/** Past 'Đồng thời,', 'Trước hết:'. */
function afterContinuer(words: readonly Word[]): number {
  const { length } = sentences.longest(words, 0, ['continue']) ?? { length: 0 }
  return length > 0 && (words[length]?.key === ',' || words[length]?.key === ':') ? length + 1 : length
}

/** 'Mỗi năm mở 02 lớp', 'Hằng tháng, …': the work begins behind the time. */
function afterTime(words: readonly Word[], at: number): number {
  const often = afterOften(words, at)
  if (often > at && book.longest(words, often, workTags)) return often
  if (isOneOf(words, at, timeOpeners)) return afterTimePhrase(words, at)
  if (!isOneOf(words, at, timeStarts)) return at
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    if (words[i - 1]?.key !== sentenceWords.each && book.longest(words, i, ['verb', 'modal'])) return i
  }
  return at
}

/** '|06 tháng một lần| công bố danh sách', '|02 tuần/lần| báo cáo': behind how often; `at` where nothing says it. */
function afterOften(words: readonly Word[], at: number): number {
  const key = (i: number): string => words[i]?.key ?? ''
  if (!/^\d+$/.test(key(at))) return at
  const [unit, times] = key(at + 1).split('/')
  if (!rhythmTimes.has(unit ?? '')) return at
  if (times === timesWord) return at + 2
  return (/^0?1$/.test(key(at + 2)) || key(at + 2) === onceWord) && key(at + 3) === timesWord ? at + 4 : at
}

/** 'Trong quý II, |tập trung …', 'Đến hết tháng 9 |hoàn thành …': where the words of a time end and work begins. */
function afterTimePhrase(words: readonly Word[], at: number): number {
  let i = at + 1
  while (i - at < 16 && timeParts.test(words[i]?.key ?? '')) i++
  return i > at + 1 && book.longest(words, i, workTags) ? i : at
}

/** 'Tỷ lệ bao phủ BHYT đến cuối năm đạt 95%|; vận động …': behind a goal the work. */
function worksBehindGoal(words: readonly Word[]): boolean {
  const at = words.findIndex((word, i) => i > 3 && word.key === ';')
  return at > 0 && (book.longest(words, at + 1, ['verb', 'adverb'])?.length ?? 0) > 1
}

/** 'Thay mặt Trưởng ban |điều hành công việc| khi …'. */
function actsFor(mended: Mended, words: readonly Word[]): boolean {
  const found = readsAt(words, 0, sentenceRuns.actingFor) ? readBodies(mended, words, sentenceRuns.actingFor.length) : null
  return found !== null && book.longest(words, found.endWord, workTags) !== null
}

/** 'Hộ nào không chấp hành thì lập biên bản …', 'Trường nào không lưu mẫu phải …', 'Với hồ sơ đủ điều kiện thì giải quyết dứt điểm …'. */
function meansWhoever(words: readonly Word[]): boolean {
  if (
    (isOneOf(words, 0, quantifiers) || concernedStarts.some(run => readsAt(words, 0, run))) &&
    words.some((word, i) => i > 3 && i < 30 && word.key === thenWord && book.longest(words, i + 1, workTags))
  )
    return true
  const which = words.slice(0, 5).findIndex(word => word.key === whichever)
  if (which < 1) return false
  for (let i = which + 1; i < Math.min(words.length - 1, which + 24); i++)
    if (demandWords.has(words[i]?.key ?? '') || (words[i]?.key === thenWord && book.longest(words, i + 1, workTags))) return true
  return false
}

/** 'Phấn đấu 20 - 30% …', 'Phấn đấu đến hết năm 2026 tổng vốn …': a goal in figures. */
function setsFigure(words: readonly Word[], first: number): boolean {
  if (!isOneOf(words, first, goalVerbStarts)) return false
  const at = afterPeriod(words, first + 2)
  const next = words[at]?.key ?? ''
  return /^\d/.test(next) || measuredStarts.has(next) || comesTo(words, at)
}

/** 'giải ngân |đạt từ 95%| trở lên kế hoạch vốn'. */
function comesTo(words: readonly Word[], at: number): boolean {
  const reach = words.findIndex((word, i) => i > at && i < at + 5 && word.key === sentenceWords.reach)
  return reach > 0 && words.slice(reach + 1, reach + 4).some(word => /^\d/.test(word.key))
}

/** 'Mỗi tháng có ít nhất 02 tin, bài …'. */
const setsLeast = (words: readonly Word[]): boolean => isOneOf(words, 0, timeStarts) && leastWords.some(least => [2, 3].some(at => readsAt(words, at, least)))

/** Past 'đến hết năm 2026', 'đến ngày 31/12/2026'. */
function afterPeriod(words: readonly Word[], at: number): number {
  if (!isOneOf(words, at, periodOpeners)) return at
  let i = at + 1
  while (i - at < 9 && periodParts.test(words[i]?.key ?? '')) i++
  return i
}

/** 'Nếu có hộ chưa nhận được giống, kịp thời báo tin …': the last comma before the work; a list of things alone has none of the words of manner or work behind it. */
function worksBehindCondition(words: readonly Word[]): boolean {
  if (!isOneOf(words, 0, conditionStarts)) return false
  for (let i = 3; i < Math.min(words.length - 1, 30) && !/^[;.:(]$/.test(words[i]?.key ?? ''); i++) {
    if (words[i]?.key === ',' && (book.longest(words, i + 1, workTags)?.length ?? 0) > (readsAt(words, 0, sentenceRuns.after) ? 0 : 1)) return true
  }
  return false
}

/** 'Khi mưa trên 100 mm, gõ kẻng báo động …': something follows upon what may happen. */
function foreseen(words: readonly Word[]): boolean {
  if (!isOneOf(words, 0, eventStarts)) return false
  const comma = words.findIndex((word, i) => i > 2 && word.key === ',')
  return comma > 0 && comma < 26 && words.length > comma + 3
}

/** 'Kết quả thực hiện báo cáo về UBND xã trước ngày …': the thing handed in stands first. */
function handsIn(mended: Mended, words: readonly Word[], first: number): boolean {
  const thing = sentences.longest(words, first, ['handed'])
  if (!thing) return false
  for (let i = first + thing.length; i < Math.min(words.length - 2, first + 12) && !/^[;.:]$/.test(words[i]?.key ?? ''); i++)
    if (sentences.longest(words, i, ['handing']) || reportsTo(mended, words, i)) return true
  return false
}

/** 'Kết quả |báo cáo Thường trực Đảng ủy| trước ngày 25'. */
function reportsTo(mended: Mended, words: readonly Word[], at: number): boolean {
  const found = readsAt(words, at, sentenceRuns.report) ? readBodies(mended, words, at + sentenceRuns.report.length) : null
  return found !== null && behindReport.has(words[found.endWord]?.key ?? '')
}

/** Is there a 'phải', 'cần' or 'có trách nhiệm' that demands? */
const demands = (words: readonly Word[]): boolean =>
  words.some(
    (word, i) =>
      (demandWords.has(word.key) &&
        (!isOneOf(words, i - 1, noDemandBefore) || isWorkNoun(words, i - 1)) &&
        !(word.key === needWord && isOneOf(words, i + 1, noDemandBehind) && !(i > 2 && isOneOf(words, 0, matterStarts)))) ||
      readsAt(words, i, sentenceRuns.responsible),
  )

/** 'Công việc'. */
const isWorkNoun = (words: readonly Word[], at: number): boolean => words[at]?.key === matterWord && words[at - 1]?.key === workNounStart
