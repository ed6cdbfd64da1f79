import { announcingTypes, decisionType, newsType } from '../../lexicon/ordering-types.ts'
import { strongAdverbs } from '../../lexicon/orders.ts'
import {
  conditionOpeners,
  countedGoal,
  definition,
  enactingVerbs,
  foundSo,
  isDutyOf,
  measuredGoal,
  praise,
  reached,
  reachedOf,
  showsSo,
} from '../../lexicon/task-words.ts'
import type { Range } from '../../text/sentences.ts'
import { startsWith, wholeWords } from '../../text/word-patterns.ts'
import { book } from '../agencies/name-book.ts'
import { deadlinesIn } from '../deadlines/index.ts'
import { retoldEarly } from './by-force.ts'
import { isClosed } from './closed.ts'
import { isConcluded, isDueYet, isToldByFigures } from './concluded.ts'
import { expectsWork, setsWork, type Walk } from './context.ts'
import type { Candidate, Judge } from './judge.ts'

// reads:   Tăng cường tuần tra … (where work is set, or under a named body) · Khẩn trương rà soát … (in a notice or conclusion)
// refuses: Thống nhất chủ trương … · Giải quyết việc làm cho 620 lao động (under goals) · Thành lập Tổ công tác … (a decision does it itself)

const strong = wholeWords(strongAdverbs)
const enacts = startsWith(enactingVerbs)
/** 'Những trường hợp đã vận động nhiều lần … thì củng cố hồ sơ': what was done is the condition. */
const condition = startsWith(conditionOpeners)

/** A sentence that names nobody and begins with work. */
export const byVerb: Judge = (candidate, key) => {
  const { context } = candidate
  if (
    isNoWork(candidate, key) ||
    isRetold(candidate, key) ||
    showsSo.test(key) ||
    reachedOf.test(key) ||
    (reached.test(key) && !hasLimit(candidate.walk, candidate.range)) ||
    isNewsOfFigures(candidate, key)
  )
    return false
  if (expectsWork(context) || goesOnWithOrder(candidate) || (context.mode === 'past' && isDueYet(candidate) && !foundSo.test(key))) return true
  return context.mode === 'neutral' && (context.addressee.length > 0 || startsStrongly(candidate, key) || isConcludedItem(candidate, key))
}

/** Told of the past, unless a day is set till when; what is ordered from somebody may be done to things that 'đã' describes: 'Bố trí kinh phí sửa chữa nhà văn hóa đã xuống cấp'. */
const isRetold = ({ walk, context, range }: Candidate, key: string): boolean =>
  !condition.test(key) &&
  retoldEarly(key, context.mode === 'order' && context.addressee.length > 0 ? firstWords : undefined) &&
  !(expectsWork(context) && !retoldEarly(key, firstWords) && hasLimit(walk, range))
const firstWords = 24

/** 'Thu ngân sách … đạt 84,6 tỷ đồng, tăng 11% so với cùng kỳ' in the story of a meeting. */
const isNewsOfFigures = ({ walk, context }: Candidate, key: string): boolean =>
  walk.header.documentType === newsType && context.addressee.length === 0 && isToldByFigures(key)

function isNoWork({ walk, context, range }: Candidate, key: string): boolean {
  if ((isClosed(key) && !praise.test(key)) || isDutyOf.test(key)) return true
  if (context.target && (measuredGoal.test(key) || (countedGoal.test(key) && (!hasDay(walk, range) || isRow(key))))) return true
  return context.addressee.length === 0 && walk.header.documentType === decisionType && enacts.test(key)
}

/** 'thu ngân sách cả năm đạt từ 20.000 triệu đồng; đến ngày 31/12/2026 giải ngân 95% kế hoạch vốn': goals in a row, each with its figure. */
const isRow = (key: string): boolean => key.includes(';') && key.split(';').every(part => figure.test(part.replace(dated, '')))
const figure = /\d/
const dated = /\d{1,2}\/\d{1,2}(?:\/\d{4})?|20\d\d/g

/** 'Giao Phòng Kinh tế …. Trong quý II, tập trung …' goes on with the order even under a heading of results. */
const goesOnWithOrder = ({ walk, block, context }: Candidate): boolean =>
  context.addressee.length > 0 && walk.orderedIn?.block === block.index && announcingTypes.has(walk.header.documentType ?? '')

/** A numbered conclusion of a meeting that begins with work: '6. Ban hành công văn chỉ đạo các trường …'. */
const isConcludedItem = ({ walk, block, directive, range }: Candidate, key: string): boolean =>
  block.marker !== null &&
  range.start - block.body < 2 &&
  book.longest(directive.words, 0, ['verb', 'adverb']) !== null &&
  isConcluded(walk, key) &&
  !definition.test(key) &&
  (!foundSo.test(key) || hasLimit(walk, range))

/** 'Tổ chức 03 cuộc họp' without a limit, 'Rà soát cho thấy …', 'Duy trì tốt …' tell how things went. */
const hasLimit = ({ tree, dated }: Walk, { start, end }: Range): boolean => deadlinesIn(tree.mended.key, start, end, dated).some(mention => mention.strong)

/** 'Xóa dứt điểm 08 điểm rác trước ngày 02/9/2026': a day in full is no goal of a year. */
const hasDay = ({ tree, dated }: Walk, { start, end }: Range): boolean =>
  deadlinesIn(tree.mended.key, start, end, dated).some(({ strong, rule, kind }) => kind === 'date' && strong && rule === null)

/** 'Khẩn trương …' in a paper that sets or announces work. */
function startsStrongly({ walk }: Candidate, key: string): boolean {
  const type = walk.header.documentType
  return strong.test(key.slice(0, 24)) && (setsWork(type) || announcingTypes.has(type ?? ''))
}
