import { asRule } from '../../lexicon/news.ts'
import { announcingTypes, newsType, reportType } from '../../lexicon/ordering-types.ts'
import { strongAdverbs } from '../../lexicon/orders.ts'
import {
  agencies,
  agreed,
  announced,
  answerOpener,
  audience,
  chargedWords,
  concludes,
  countedGoal,
  definition,
  dutyWords,
  leadingVerb,
  office,
  pastMarks,
  presided,
  promises,
} from '../../lexicon/task-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { deadlinesIn } from '../deadlines/index.ts'
import { retoldEarly } from './by-force.ts'
import { isClosed } from './closed.ts'
import { isConcluded, isDueLater, isDueYet, isToldByFigures, isToldOf } from './concluded.ts'
import { expectsWork, isIssuer, setsWork } from './context.ts'
import type { Candidate, Judge } from './judge.ts'

// reads:   Công an xã chủ trì, phối hợp … · Trạm Y tế có trách nhiệm … · Các thôn rà soát … (where work is set)
// refuses: Ban Thường vụ thống nhất … · Hội đồng nhân dân xã đã thông qua … · Phó Chủ tịch UBND tỉnh Nguyễn Văn An kiểm tra … (news)

const strong = wholeWords(strongAdverbs)
/** A reporter says with the other one how things are: 'Chính quyền xã thường xuyên tuyên truyền …'. */
const strongInNews = wholeWords(strongAdverbs.filter(adverb => adverb !== asRule))
const duty = wholeWords(dutyWords)
const binding = wholeWords([...dutyWords, leadingVerb, ...chargedWords])
const charged = wholeWords([leadingVerb, ...chargedWords])

/** 'Phó Chủ tịch UBND tỉnh Nguyễn Văn An': a post that ends with a person's name. */
const person = patternOf(/\p{Ll}\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u)

/** A sentence whose subject is a body: it orders where work is set, elsewhere only with a word of duty or a strong word. */
export const bySubject: Judge = (candidate, key) => {
  const behind = predicateOf(candidate)
  const predicate = behind.slice(0, predicateLength)
  if (candidate.directive.presumed && !isPlainWork(candidate, key)) return false
  if (isPromised(candidate)) return true
  if (candidate.context.target && countedGoal.test(key)) return false
  if (
    isReported(candidate, key) ||
    isTold(candidate) ||
    (isClosed(predicate) && !isOwnAgreement(candidate, predicate)) ||
    (isOpening(candidate) && !binding.test(key.replace(presided, '')))
  )
    return false
  if (announced.test(predicate) && ownVoice(candidate)) return false
  if (candidate.directive.leads.every(body => audience.test(body.name.toLowerCase()))) return false
  if (isPersonInNews(candidate)) return binding.test(predicate)
  if (candidate.context.mode !== 'neutral') return !isRetold(candidate, behind)
  if (candidate.walk.header.documentType === reportType) return !ownVoice(candidate) && isAnsweredWith(candidate, key)
  const bound =
    duty.test(key) ||
    (candidate.walk.header.documentType === newsType ? strongInNews : strong).test(predicate) ||
    (!retoldEarly(behind, pastWithin) && (followsOrder(candidate) || isConcluded(candidate.walk, key) || isAssigned(candidate, key)))
  return bound && !ownVoice(candidate)
}

/** In a report's answer to what people asked, whoever is named has it to do, unless the words or figures say that it is done: 'Phòng Kinh tế kiểm soát chất lượng vật liệu, hằng tuần báo cáo'. */
const isAnsweredWith = ({ walk, directive }: Candidate, key: string): boolean =>
  !directive.narrative && !didThat.test(key) && !isToldOf(walk, key.replace(answerOpener, ''))

/** 'Công an xã thường xuyên tuần tra, |đã| xử lý 05 vụ'. */
const didThat = wholeWords(pastMarks)

/** 'UBND xã |sẽ| thông tin lại cho cử tri trước ngày 30/10/2026': what is promised in an answer to what people asked, by a day to come. */
export const isPromised = (candidate: Candidate): boolean =>
  candidate.walk.header.documentType === reportType &&
  candidate.context.mode === 'neutral' &&
  candidate.directive.force === 'subject' &&
  promised.test(predicateOf(candidate)) &&
  isDueLater(candidate)
const promised = patternOf(`^[\\s,]*${oneOf(promises)}(?!\\p{L})`)

/** Told of the past, unless the work comes first and has its time: 'Hằng tuần Ban Xây dựng Đảng tổng hợp hồ sơ |đã bàn giao|'. */
const isRetold = ({ walk, context, range }: Candidate, behind: string): boolean =>
  retoldEarly(behind, pastWithin) &&
  !(
    expectsWork(context) &&
    !retoldEarly(behind, firstWords) &&
    deadlinesIn(walk.tree.mended.key, range.start, range.end, walk.dated).some(({ strong, kind }) => strong || kind === 'recurring')
  )
const firstWords = 16
const predicateLength = 40
/** Farther behind the verb 'đã' tells of things that the work is done to: 'nhân rộng mô hình tuyến đường tự quản |đã| làm tốt'. */
const pastWithin = 36

/** Where work is set even what we have no word for is work, unless it tells or defines. */
const isPlainWork = ({ walk, context }: Candidate, key: string): boolean =>
  expectsWork(context) && !context.target && walk.header.documentType !== newsType && !isToldByFigures(key) && !definition.test(key)

/** 'Thôn Làng Mạ và thôn Khe Vải thống nhất điểm tập kết rác': those who carry out agree among themselves. */
const isOwnAgreement = ({ directive }: Candidate, predicate: string): boolean =>
  agreed.test(predicate) && directive.leads.every(body => agencies.test(body.name.toLowerCase()))

/** Among results, unless an order stands in the same paragraph, or a conclusion charges somebody there. */
const isReported = (candidate: Candidate, key: string): boolean =>
  candidate.context.mode === 'past' &&
  candidate.walk.orderedIn?.block !== candidate.block.index &&
  !isDueYet(candidate) &&
  !goesOnWithOrders(candidate, key) &&
  !(announcingTypes.has(candidate.walk.header.documentType ?? '') && charged.test(key) && !retoldEarly(key))

/** '- Giao Sở Tài chính bố trí ngân sách …' / '- Sở Tư pháp phối hợp với các sở rà soát …': a conclusion goes on to order, under a heading of how things stand. */
const goesOnWithOrders = (candidate: Candidate, key: string): boolean =>
  candidate.walk.orderedIn !== null &&
  partOf(candidate.walk.tree, candidate.walk.orderedIn.block) === partOf(candidate.walk.tree, candidate.block.index) &&
  isItem(candidate) &&
  isAssigned(candidate, key) &&
  !retoldEarly(key)

/** Index of the outermost block that the one at `index` stands under. */
function partOf(tree: DocumentTree, index: number): number {
  const parent = tree.blocks[index]?.parent ?? null
  return parent === null ? index : partOf(tree, parent)
}

const isItem = ({ block, range }: Candidate): boolean => block.marker !== null && range.start - block.body < 2

const isPersonInNews = ({ walk, directive }: Candidate): boolean =>
  walk.header.documentType === newsType && directive.leads.some(body => body.person || person.test(body.name))

/** What stands behind the last body named. */
function predicateOf({ walk, directive }: Candidate): string {
  const end = directive.leads.at(-1)?.end ?? 0
  return walk.tree.mended.key.slice(end, end + 2 * predicateLength)
}

/** 'Ban Chấp hành xem xét …' tells, unless a heading names who must act or the paper sets work for others than the body that issues it. */
const isTold = ({ walk, context, directive }: Candidate): boolean =>
  directive.narrative && context.mode !== 'order' && (isIssuer(walk, directive.leads) || !(context.mode === 'future' && setsWork(walk.header.documentType)))

/** Before the first numbered part a paper tells why it is written. */
const isOpening = ({ walk, block }: Candidate): boolean => walk.tree.outline.length > 1 && block.start < (walk.tree.outline[0]?.span[0] ?? 0)

/** In a conclusion or notice, behind an order of the same section: 'Giao Phòng Kinh tế rà soát …. Văn phòng tiếp thu ý kiến, hoàn chỉnh báo cáo …'. */
const followsOrder = ({ walk, block }: Candidate): boolean =>
  (announcingTypes.has(walk.header.documentType ?? '') && walk.orderedIn !== null && walk.orderedIn.section === block.section) ||
  (walk.header.documentType === newsType && walk.orderedIn?.block === block.index)

/** In a paper that orders or announces, what bodies below the one that issues it do is for them to do, unless figures tell how things went: 'Công an phường xây dựng phương án …'. */
const isAssigned = ({ walk, directive }: Candidate, key: string): boolean =>
  (announcingTypes.has(walk.header.documentType ?? '') || setsWork(walk.header.documentType)) &&
  !directive.narrative &&
  !isToldByFigures(key) &&
  directive.leads.every(body => agencies.test(body.name.toLowerCase()))

/** The body that issues the paper speaks of itself: 'Ban Thường vụ thống nhất …'; an office that passes on what others concluded is told like any other. */
const ownVoice = ({ walk, directive }: Candidate): boolean =>
  isIssuer(walk, directive.leads) &&
  !(concludes.test(walk.header.subject?.toLowerCase() ?? '') && directive.leads.every(({ name }) => office.test(name.toLowerCase())))
