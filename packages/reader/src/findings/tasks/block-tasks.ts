// reads:   Giao Phòng Kinh tế chủ trì … trước ngày 30/6/2026. · Công an xã có trách nhiệm … · Tăng cường … (under 'Nhiệm vụ, giải pháp') · - Tổ chức … (under 'Trạm Y tế:')
// refuses: Công an xã đã tổ chức … · Căn cứ Luật …; · Trên đây là … · the same words under 'Kết quả đạt được'

import { timeOfWork } from '../../lexicon/deadline-grammar.ts'
import { generalTypes, newsType } from '../../lexicon/ordering-types.ts'
import { answerOpener, forAll, goesOnWithThem, goingOn, newPoint, pluralName } from '../../lexicon/task-words.ts'
import { isNumber } from '../../structure/ranks.ts'
import type { Block } from '../../structure/tree.ts'
import { keyOf, type Mended } from '../../text/mend.ts'
import { wordsOf } from '../../text/phrases.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import type { Task } from '../../types.ts'
import { book, workTags } from '../agencies/name-book.ts'
import { deadlinesIn } from '../deadlines/index.ts'
import { type Addressee, type Context, contextFor, expectsWork, setContext, setsWork, type Walk } from './context.ts'
import { type Directive, directiveOf } from './directive.ts'
import { carried, handOn, ledIn, turnsAhead } from './hand-on.ts'
import { bodiesAlone, contextBelow } from './headings.ts'
import { isTask } from './judge.ts'
import { addsTo, withOwnLabels } from './labels.ts'
import { isLeadIn } from './lead-ins.ts'
import { isHeadline, listen, resumeStory } from './news.ts'
import { ownAsking } from './own-asking.ts'
import { splitAddressees } from './split.ts'
import { taskOf } from './task-of.ts'
import { handsOnTime, timeSaidAlone } from './time-headings.ts'

/** The tasks of one paragraph or item; sets the context for what stands under it and behind it. */
export function blockTasks(walk: Walk, block: Block): Task[] {
  const news = walk.header.documentType === newsType
  if (news && isHeadline(walk, block)) return []
  if (news) resumeStory(walk, block)
  endList(walk, block)
  if (handsOnTime(walk, block)) return []
  const above = entered(walk, block, contextFor(walk, block))
  const said = headed(walk, block, above)
  const opened = said.headingTo !== null ? contextBelow(walk, said, above) : above
  const { tasks, context } = readSentences(walk, said, opened)
  const leadsIn = isLeadIn(walk.tree.mended, block)
  setContext(walk, block.index, leadsIn && (block.headingTo ?? 0) < block.to ? ledIn(walk, block, context) : context)
  if (news) listen(walk, block)
  if (leadsIn && block.marker === null) handOn(walk, block, context, toldIn(tasks.at(-1)))
  return tasks
}

/** 'Công an xã, Trạm Y tế: tuần tra …', 'Ngày 12/11: Kiểm tra …' without a number, where work is set: what stands before the colon heads what follows, as it would behind a number. */
function headed(walk: Walk, block: Block, { mode }: Context): Block {
  const { mended } = walk.tree
  if (
    block.marker !== null ||
    block.headingTo !== null ||
    !(mode === 'order' || mode === 'future' || (mode === 'neutral' && setsWork(walk.header.documentType)))
  )
    return block
  const colon = /^[^.;:]{2,170}:(?=\s\S)/u.exec(mended.key.slice(block.body, block.to))
  const headingTo = colon ? block.body + colon[0].length : null
  if (headingTo === null) return block
  const timed =
    timeOfWork.test(mended.key.slice(block.body, headingTo)) &&
    timeSaidAlone(walk, block.body, headingTo) &&
    /^(?:verb|order|subject)$/.test(directiveOf(mended, headingTo, block.to).force)
  return timed || bodiesAlone(walk, block.body, headingTo) ? { ...block, headingTo } : block
}

/** 'Giao UBND xã các việc sau, xong trước ngày 20/6: ⏎ - … ⏎ |Ban Quản lý dự án| chủ trì …': a paragraph behind the items that names another body has not their limit. */
function endList(walk: Walk, block: Block): void {
  const context = contextFor(walk, block)
  if (!context.ofList || block.marker !== null || block.headingTo !== null || !walk.tree.blocks[block.index - 1]?.marker) return
  if (directiveOf(walk.tree.mended, block.body, block.to).leads.length > 0) setContext(walk, block.parent, { ...context, deadline: null, ofList: false })
}

/** Plans and directives set work in every numbered part that no heading turns to results; an answer to what people asked tells and orders in one. */
function entered(walk: Walk, block: Block, above: Context): Context {
  if (above.mode === 'past' && isAnswer(walk, block)) return { ...above, mode: 'neutral' }
  if (above.mode === 'past' && turnsAhead(walk, block)) return { ...above, mode: 'future' }
  const work = above.mode === 'neutral' && (block.marker !== null || block.section !== null) && setsWork(walk.header.documentType)
  return work ? { ...above, mode: 'future' } : above
}

/** 'Trả lời: …', and the paragraphs behind it up to the next question. */
function isAnswer(walk: Walk, { index, parent, marker, body, to }: Block): boolean {
  const goesOn = marker === null && walk.answeredBy === index - 1 && (parent === index - 1 || walk.tree.blocks[index - 1]?.parent === parent)
  if (!goesOn && !answerOpener.test(walk.tree.mended.key.slice(body, to))) return false
  walk.answeredBy = index
  return true
}

/** The tasks among a block's sentences, and the context the last of them leaves. */
function readSentences(walk: Walk, block: Block, opened: Context): { tasks: Task[]; context: Context } {
  const { mended } = walk.tree
  const tasks: Task[] = []
  let context = opened
  for (const range of partsOf(walk, block)) {
    const directive = ownAsking(walk, directiveOf(mended, range.start, range.end))
    const last = tasks.at(-1)
    context = withThoseBefore(walk, context, directive, range, last)
    if (last && goesOn(walk, directive, range)) widen(walk, last, range)
    else if (addsTo(walk, last, range)) continue
    else if (isTask({ walk, block, context, directive, range })) {
      tasks.push(withOwnLabels(walk, taskOf(walk, block, context, directive, range), range))
      if (ordersSomebody(walk, directive)) walk.orderedIn = { section: block.section, block: block.index }
    } else if (mended.key[range.end - 1] !== ':' || context.mode === 'past') continue
    if (!isAside(mended, context, directive, range)) context = carried(walk, block, context, directive)
  }
  return { tasks: sharingLimit(walk, tasks), context }
}

/** Whom a task was given to, as those who go on with what follows. */
const toldIn = (task: Task | undefined): Addressee[] => (task?.lead ?? []).flatMap(({ name, span }) => (span ? [{ name, span }] : []))

/** 'Trưởng Ban Công tác Mặt trận … rà soát …. |Đồng thời phối hợp| với tổ dân phố …': whoever was told goes on, in papers that speak to everybody too. */
function withThoseBefore(walk: Walk, context: Context, directive: Directive, { start, end }: Range, last: Task | undefined): Context {
  if (!last?.lead.length || directive.leads.length > 0 || context.addressee.length > 0) return context
  const key = walk.tree.mended.key.slice(start, end)
  return goesOnWithThem.test(key) || (goesOnAlone(walk, context, last) && !newPoint.test(key)) ? { ...context, addressee: toldIn(last) } : context
}

/** 'Công an xã xử lý …. Lập danh sách …': in a paper that speaks to everybody too one body named by itself goes on, until a new point is opened. */
const goesOnAlone = ({ header }: Walk, { mode }: Context, { lead }: Task): boolean =>
  mode === 'future' && generalTypes.has(header.documentType ?? '') && lead.length === 1 && !pluralName.test(keyOf(lead[0]?.name ?? ''))

/** 'Ban Chỉ huy Quân sự xã tham mưu …; Công an xã rà soát …; Trạm Y tế xã chuẩn bị …, |tất cả xong trước ngày 01/10/2026|': the limit of each of them. */
function sharingLimit({ tree: { text } }: Walk, tasks: Task[]): Task[] {
  const last = tasks.at(-1)
  if (tasks.length < 2 || last?.deadline?.basis !== 'stated' || !forAll.test(keyOf(last.quote))) return tasks
  let first = tasks.length - 1
  while (first > 0 && text.slice(tasks[first - 1]?.span[1], tasks[first]?.span[0]).trim() === '' && tasks[first - 1]?.quote.endsWith(';')) first--
  for (const task of tasks.slice(first, -1)) {
    if (task.deadline !== null) continue
    task.deadline = { ...last.deadline, basis: 'inherited' }
    task.missing = task.missing.filter(gap => gap !== 'deadline')
  }
  return tasks
}

/** 'Đưa việc này vào sinh hoạt chi bộ; |bí thư chi bộ … phải giải trình|.' under 'các cấp ủy …': a part that tells another what follows speaks for itself alone. */
const isAside = (mended: Mended, context: Context, { force }: Directive, { start }: Range): boolean =>
  force === 'subject' && context.addressee.length > 0 && mended.key.slice(Math.max(0, start - 2), start).includes(';')

/** Whoever is named behind such a sentence is told what to do as well; in news also behind what a leader told somebody. */
const ordersSomebody = (walk: Walk, { force, steering, leads }: Directive): boolean =>
  (force === 'order' && !steering) || (force === 'subject' && leads.length > 0 && walk.header.documentType === newsType)

/** A heading that is a line of its own says nothing to do, unless it is a sentence of work that ends with a colon. */
const longLeadIn = 160

/** '2. Tuyên truyền, vận động nhân dân trên loa truyền thanh', '3. Công an xã kiểm tra nhà trọ' without a stop, and nothing under it: an item of work among others, or an article that is a sentence. */
function isItem(walk: Walk, block: Block): boolean {
  if (block.marker === null || walk.children.has(block.index)) return false
  const context = contextFor(walk, block)
  return block.marker.style === 'article' || (expectsWork(context) && !context.target && (beginsWithWork(walk, block) || tellsSomebody(walk, block)))
}

const tellsSomebody = ({ tree: { mended } }: Walk, { body, to }: Block): boolean => {
  const { force, presumed, narrative } = directiveOf(mended, body, to)
  return force === 'subject' && !presumed && !narrative && !/:\s*$/.test(mended.key.slice(body, to))
}

const beginsWithWork = ({ tree: { mended } }: Walk, { body, to }: Block): boolean => {
  const hit = book.longest(wordsOf(mended.key, body, to), 0, workTags)
  return hit !== null && !/:\s*$/.test(mended.key.slice(body, to))
}

/** '3. Hoàn thành 12 km kênh bê tông.' / '- UBND các xã chủ trì …' / '- Công ty Điện lực …': a numbered sentence that tells nobody, below which it is said who does what, is a heading. */
function headsItems(walk: Walk, block: Block): boolean {
  const { blocks, mended } = walk.tree
  if (block.marker === null || !isNumber(block.marker.style) || !walk.children.has(block.index) || namesWhom(walk, block)) return false
  if (
    sentencesOf(mended.text, block.body, block.to).length > 1 ||
    block.to - block.body > longestHeading ||
    contextFor(walk, block).addressee.length > 0 ||
    isOrdered(walk, block) ||
    mended.key[block.to - 1] === ';'
  )
    return false
  const first = blocks[block.index + 1]
  return first?.parent === block.index && directiveOf(mended, first.body, first.to).force === 'subject'
}
const longestHeading = 200

/** '5. MTTQ và các đoàn thể: tiếp tục …': the heading before its text says who. */
const namesWhom = (walk: Walk, { headingTo, body, to }: Block): boolean => headingTo !== null && headingTo < to && bodiesAlone(walk, body, headingTo) !== null

/** Whom it tells, or until when, makes a sentence an order of its own. */
const isOrdered = ({ tree: { mended }, dated }: Walk, { body, to }: Block): boolean =>
  directiveOf(mended, body, to).leads.length > 0 || deadlinesIn(mended.key, body, to, dated).length > 0

/** Sentences behind the heading, each cut where a part of it orders somebody else. */
function partsOf(walk: Walk, block: Block): Range[] {
  const { mended } = walk.tree
  const alone = block.headingTo !== null && block.headingTo >= block.to
  if (alone && !(isLeadIn(mended, block) && block.to - block.body > longLeadIn) && !isItem(walk, block)) return []
  if (headsItems(walk, block)) return []
  const from = alone ? block.body : (block.headingTo ?? block.body)
  return sentencesOf(mended.text, from, block.to).flatMap(sentence => splitAddressees(mended, withoutMark(mended, sentence)))
}

/** '… trước 20/8/2026. |b) |Chủ trì …', 'Phòng Kinh tế có nhiệm vụ: |(1) |rà soát …; (2) …': the mark of an item amid its paragraph is no part of the sentence. */
function withoutMark({ key }: Mended, { start, end }: Range): Range {
  const mark = /^(?:\p{Ll}\)|\((?:\d{1,2}|[ivx]{1,4}|\p{Ll})\)|\d{1,2}\)|[-+•])\s+/u.exec(key.slice(start, start + 8))
  return { start: start + (mark?.[0].length ?? 0), end }
}

/** 'Đặc biệt là …', 'Trong đó …' belong to the task before them. */
const goesOn = (walk: Walk, directive: Directive, range: Range): boolean =>
  directive.leads.length === 0 && goingOn.test(walk.tree.mended.key.slice(range.start, range.start + 14))

function widen(walk: Walk, task: Task, range: Range): void {
  task.span = [task.span[0], walk.tree.mended.span(range.start, range.end)[1]]
  task.quote = walk.tree.text.slice(...task.span)
}
