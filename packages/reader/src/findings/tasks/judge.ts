import { storyTold } from '../../lexicon/news.ts'
import { newsType } from '../../lexicon/ordering-types.ts'
import {
  agendaItem,
  agreement,
  annexed,
  answerOpener,
  basisOpener,
  basisSentence,
  brokenBasis,
  byThisPaper,
  closingSentence,
  comradeTold,
  countedSo,
  didBehindOpening,
  dividedSo,
  draftSent,
  estimated,
  forecast,
  goalList,
  hardshipsFound,
  heard,
  howCommitteesWork,
  issuedOnDay,
  kept,
  lasts,
  lawSays,
  listedBasis,
  matterAlone,
  mattersStand,
  mayDo,
  meetingEnds,
  meetingReport,
  noticeEnd,
  numberedPaper,
  orderInBasis,
  pastLimit,
  peopleAsk,
  permits,
  plainNotice,
  quotedSpeech,
  rateFirst,
  strivesFor,
  strivesList,
  toldInBasis,
  totalLine,
  whoCame,
} from '../../lexicon/task-words.ts'
import type { Block } from '../../structure/tree.ts'
import type { Range } from '../../text/sentences.ts'
import { byFigure, byLimit, byModal, byOrder, byUnknownWord } from './by-force.ts'
import { bySubject, isPromised } from './by-subject.ts'
import { byVerb } from './by-verb.ts'
import { type Context, expectsWork, isIssuer, type Walk } from './context.ts'
import type { Directive, Force } from './directive.ts'
import { isBareLeadIn } from './lead-ins.ts'

/** A sentence that may be a task, and where it stands. */
export interface Candidate {
  walk: Walk
  block: Block
  context: Context
  directive: Directive
  range: Range
}

/** One judge per way of ordering. `key` is the sentence's text in key form. */
export type Judge = (candidate: Candidate, key: string) => boolean

const judges: Record<Force, Judge> = {
  order: byOrder,
  subject: bySubject,
  modal: byModal,
  figure: byFigure,
  verb: byVerb,
  unknown: byUnknownWord,
  none: byLimit,
}

/** Shorter than any sentence of work. */
const shortest = 12

/** Is the sentence a directive to do something from now on? */
export function isTask(candidate: Candidate): boolean {
  const { walk, directive, range } = candidate
  const key = walk.tree.mended.key.slice(range.start, range.end)
  if (key.length < shortest || isBareLeadIn(walk.tree.mended, directive, range) || isAsked(candidate) || ordersNothing(candidate, key)) return false
  return judges[directive.force](candidate, key)
}

/** What people ask, and answers that charge nobody else and promise nothing; 'Ý kiến cử tri thôn 3:' may stand before them as a heading. */
function isAsked(candidate: Candidate): boolean {
  const { walk, directive, block, range } = candidate
  const { key } = walk.tree.mended
  const behindHeading = block.headingTo !== null && range.start >= block.headingTo && range.start - block.headingTo <= 2
  const labelled = key.slice(behindHeading ? block.body : range.start, range.end)
  if (peopleAsk.test(labelled)) return true
  if (!answerOpener.test(labelled)) return false
  return directive.leads.length === 0 || (directive.force === 'subject' && isIssuer(walk, directive.leads) && !isPromised(candidate))
}

/** Sentences that close the paper, tell of the meeting, agree to what was proposed, or give the legal basis; in news what a leader hopes for or is quoted with; an item '- Thực hiện Kế hoạch số …' among work to do is work. */
function ordersNothing({ walk, directive, block, context }: Candidate, key: string): boolean {
  const { force, leads } = directive
  if (context.attending && force !== 'order') return true
  if (meetingReport.test(key) || (noticeEnd.test(key.slice(-noticeEndLength)) && plainNotice.test(key))) return true
  if (walk.header.documentType === newsType && isStory(key, directive)) return true
  if (numberedPaper.test(key.slice(0, basisLength)) && toldInBasis.test(key)) return true
  if (force === 'verb' && (didBehindOpening.test(key) || permits.test(key))) return true
  if (force === 'subject' && mayDo.test(key)) return true
  if (neverWork.some(told => told.test(key)) || (force !== 'order' && toldUnlessOrdered.some(told => told.test(key)))) return true
  if (leads.length === 0 && matterAlone.test(key)) return true
  if ((leads.length === 0 || isIssuer(walk, leads)) && goalList.test(key)) return true
  if (block.marker === null && leads.length === 0 && strivesList.test(key)) return true
  if (block.marker === null && !context.ofList && listedBasis.test(key)) return true
  if (force !== 'order' && agreement.test(key) && !key.includes(';')) return true
  return (
    force !== 'order' &&
    (closingSentence.test(key) || (force !== 'subject' && isBasis(key) && !(block.marker !== null && expectsWork(context) && !basisOpener.test(key))))
  )
}

/** '… biết, thực hiện và báo cáo kết quả, tiến độ công việc tại cuộc họp giao ban thường kỳ tiếp theo'. */
const noticeEndLength = 120

/** Titles of annexes, what was heard or is sent along, what a meeting spends its minutes on, what a law says. */
const neverWork = [meetingEnds, annexed, heard, totalLine, agendaItem, draftSent, kept, lawSays]
/** How things stand, what is measured, what follows if nothing is done, a reason cut off. */
const toldUnlessOrdered = [
  hardshipsFound,
  estimated,
  whoCame,
  dividedSo,
  howCommitteesWork,
  mattersStand,
  forecast,
  issuedOnDay,
  countedSo,
  pastLimit,
  rateFirst,
  brokenBasis,
  lasts,
]

/** In news: what a reporter tells, what a leader hopes for or is quoted with. */
const isStory = (key: string, { force, leads }: Directive): boolean =>
  (leads.length === 0 && quotedSpeech.test(key)) ||
  strivesFor.test(key) ||
  (force === 'subject' && comradeTold.test(key)) ||
  (force !== 'order' && storyTold.some(told => told.test(key)))

/** The number of the paper stands in the first words. */
const basisLength = 60

/** A line of the legal basis; with an order in it ('…, UBND xã yêu cầu các thôn …'), or where it is this paper ('Căn cứ Kế hoạch này, …'), it is none. */
const isBasis = (key: string): boolean =>
  basisSentence.test(key) && !byThisPaper.test(key) && (basisOpener.test(key) || numberedPaper.test(key.slice(0, basisLength))) && !orderInBasis.test(key)
