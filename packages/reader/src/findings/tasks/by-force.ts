import { newsType, reportType } from '../../lexicon/ordering-types.ts'
import { targetHeadings } from '../../lexicon/sections.ts'
import {
  annexTitle,
  bareOrders,
  definition,
  doneSince,
  madeOf,
  matterOpeners,
  must,
  retoldPast,
  setDemand,
  standsSo,
  steeringStarts,
  strivesFor,
  threat,
} from '../../lexicon/task-words.ts'
import { isCapitalAt } from '../../text/char-class.ts'
import { startsWith, wholeWords } from '../../text/word-patterns.ts'
import { deadlinesIn } from '../deadlines/index.ts'
import { isClosed } from './closed.ts'
import { isConcluded, isDueLater } from './concluded.ts'
import { expectsWork } from './context.ts'
import type { Candidate, Judge } from './judge.ts'

const steers = startsWith(steeringStarts)
const mustPattern = wholeWords([must])

/** 'đã' within the first letters: the sentence tells of the past. The words behind it are looked at beyond them: 'đối chiếu với danh sách đã |được phê duyệt|' tells nothing. */
export function retoldEarly(key: string, within = 70): boolean {
  const at = key.slice(0, within + wordsBehindPast).search(retoldPast)
  return at >= 0 && at < within
}
const wordsBehindPast = 20

/** An order verb orders everywhere but among the results of a report, where its day must be still to come; making one's own people act needs a place where work is set. */
export const byOrder: Judge = (candidate, key) => {
  const { walk, context, directive } = candidate
  if (context.mode === 'past')
    return (
      !directive.steering &&
      !doneSince.test(key) &&
      (walk.header.documentType !== reportType || (!retoldEarly(key) && (opensWithOrder(candidate, key) || isDueLater(candidate))))
    )
  return !directive.steering || context.mode !== 'neutral' || context.addressee.length > 0 || steers.test(key)
}

const bareOrder = startsWith(bareOrders)

/** '… thi công chưa quyết liệt. |Đề nghị| các chủ đầu tư …': a sentence of its own that says nothing of who asked. */
const opensWithOrder = ({ walk, directive, range }: Candidate, key: string): boolean =>
  directive.leads.length > 0 && bareOrder.test(key) && isCapitalAt(walk.tree.mended.text, range.start)

const matter = startsWith(matterOpeners)

/** 'Công tác … phải …' where work is set; in a frame only 'phải' itself. */
export const byModal: Judge = ({ walk, context, directive }, key) =>
  (expectsWork(context) ||
    (context.mode === 'neutral' && (directive.leads.length > 0 || matter.test(key)) && isConcluded(walk, key)) ||
    (context.mode === 'neutral' && context.addressee.length > 0) ||
    (context.mode === 'frame' && mustPattern.test(key)) ||
    setDemand.test(key)) &&
  !threat.test(key) &&
  !retoldEarly(key)

/** 'Mỗi tháng có ít nhất 02 tin, bài' is work, but an indicator under a heading of goals; 'Phấn đấu thu ngân sách đạt 43 tỷ đồng' is an indicator everywhere. */
export const byFigure: Judge = (candidate, key) =>
  (!strivesFor.test(key) || isOwnItem(candidate)) && (mayBeWork(candidate) || (candidate.directive.force === 'figure' && isConcludedGoal(candidate)))

/** '2. Phấn đấu đến hết năm 2026 giải quyết trên 90% kiến nghị': an item among others that set work. */
const isOwnItem = ({ walk, block, context, range }: Candidate): boolean =>
  block.marker !== null && range.start - block.body < 2 && expectsWork(context) && walk.header.documentType !== newsType

const mayBeWork = ({ walk, context }: Candidate): boolean => walk.header.documentType !== newsType && expectsWork(context) && !context.target

/** In what a meeting concluded a goal is set for those who were there. */
const isConcludedGoal = ({ walk, block, context, range }: Candidate): boolean =>
  context.mode === 'neutral' && block.marker !== null && isConcluded(walk, walk.tree.mended.key.slice(range.start, range.end))

/** Nothing but words with a capital: names under the posts of those who sign. */
const onlyNames = ({ walk, range }: Candidate): boolean => /^(?:\p{Lu}\p{Ll}*[\s.]*)+$/u.test(walk.tree.mended.text.slice(range.start, range.end))

/** A sentence that begins with a verb we do not know is work where work is set, when it neither says what something is nor what was. */
export const byUnknownWord: Judge = (candidate, key) =>
  mayBeWork(candidate) &&
  !isClosed(key) &&
  !onlyNames(candidate) &&
  !definition.test(key) &&
  !madeOf.test(key) &&
  !retoldEarly(key) &&
  !standsSo.test(key) &&
  !annexTitle.test(key) &&
  !/^["\d]/.test(key)

const goal = startsWith(targetHeadings)

/** 'Thôn Khe Sim: xong trước 30/6' has no verb, but under a named body a limit. */
export const byLimit: Judge = ({ walk, context, range }: Candidate, key) =>
  expectsWork(context) &&
  !goal.test(key) &&
  context.addressee.length > 0 &&
  deadlinesIn(walk.tree.mended.key, range.start, range.end, walk.dated).some(mention => mention.kind !== 'recurring' && mention.strong)
