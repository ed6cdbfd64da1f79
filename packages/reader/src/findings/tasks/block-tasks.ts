import { speechVerbs } from '../../lexicon/orders.ts'
import type { Block } from '../../structure/tree.ts'
import type { Mended } from '../../text/mend.ts'
import type { Range } from '../../text/sentences.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { AgencyMention, Deadline, Task } from '../../types.ts'
import { sameName } from '../agencies/register.ts'
import { chooseDeadline, deadlinesIn } from '../deadlines/index.ts'
import { type Addressee, type Context, contextFor, idOf, inherited, setsWork, type Walk } from './context.ts'
import { deliverableIn } from './deliverable.ts'
import { type Directive, directiveOf } from './directive.ts'
import { gapsOf } from './gaps.ts'
import { addressee, contextBelow } from './headings.ts'
import { isTask } from './judge.ts'
import { splitAddressees } from './split.ts'
import { supportingIn } from './supporting.ts'

/** The tasks of one paragraph or item; sets the context for what stands under it and behind it. */
export function blockTasks(walk: Walk, block: Block): Task[] {
  const above = contextFor(walk, block)
  const alone = block.headingTo !== null && block.headingTo >= block.to
  let context = block.headingTo !== null ? contextBelow(walk, block, above) : entered(walk, block, above)
  const { mended } = walk.tree
  const from = alone ? block.body : (block.headingTo ?? block.body)
  const tasks: Task[] = []
  if (!alone || isLongLeadIn(mended, block)) {
    for (const range of sentencesOf(mended.text, from, block.to).flatMap(sentence => splitAddressees(mended, sentence))) {
      const directive = directiveOf(mended, range.start, range.end)
      const last = tasks.at(-1)
      if (last && goesOn.test(mended.key.slice(range.start, range.start + 14)) && !directive.leads.length) widen(walk, last, range)
      else if (isTask(walk, block, context, directive, range)) tasks.push(taskOf(walk, block, context, directive, range))
      else if (mended.key[range.end - 1] !== ':' || context.mode === 'past') continue
      context = carried(walk, block, context, directive)
    }
  }
  walk.contexts.set(block.index, context)
  if (walk.header.documentType === 'tin tức') listen(walk, block)
  if (isLeadIn(mended, block) && block.marker === null) handOn(walk, block, context)
  return tasks
}

const speaks = new RegExp(`(?<!\\p{L})(?:${speechVerbs.join('|')})(?!\\p{L})`, 'u')
const tells = /^(?:các đại biểu|đại hội|hội nghị đã|cũng tại|trước đó|tại hội nghị|kết thúc|nhân dịp|sau hội nghị|trong khuôn khổ|theo báo cáo)/u

/** In news, from the paragraph in which a leader begins to ask for things, work is set until the story goes on. */
function listen(walk: Walk, block: Block): void {
  const key = walk.tree.mended.key.slice(block.body, block.to)
  const root = walk.contexts.get(-1) as Context
  if (speaks.test(key) && key.length > 120) walk.contexts.set(-1, { ...root, mode: 'future' })
  else if (tells.test(key) && key.length > 120) walk.contexts.set(-1, { ...root, mode: 'neutral' })
}

/** 'Đặc biệt là …', 'Trong đó …' belong to the task before them. */
const goesOn = /^(?:đặc biệt là|nhất là|trong đó|cụ thể là)\s/u

function widen(walk: Walk, task: Task, range: Range): void {
  task.span = [task.span[0], walk.tree.mended.span(range.start, range.end)[1]]
  task.quote = walk.tree.text.slice(...task.span)
}

/** Plans and directives set work in every numbered part that no heading turns to results. */
function entered(walk: Walk, block: Block, above: Context): Context {
  const work = above.mode === 'neutral' && (block.marker !== null || block.section !== null) && setsWork(walk.header.documentType)
  return work ? { ...above, mode: 'future' } : above
}

const isLeadIn = (mended: Mended, block: Block): boolean => mended.key[block.to - 1] === ':'
const isLongLeadIn = (mended: Mended, block: Block): boolean => isLeadIn(mended, block) && block.to - block.body > 160

/** A lead-in without a number speaks for the items that follow beside it. */
function handOn(walk: Walk, block: Block, context: Context): void {
  const parent = block.parent ?? -1
  const own = walk.contexts.get(parent) ?? (walk.contexts.get(-1) as Context)
  const { mended } = walk.tree
  const directive = directiveOf(mended, block.body, block.to)
  const named =
    directive.leads.length > 0 &&
    !directive.steering &&
    own.mode !== 'past' &&
    (directive.force === 'order' || (!directive.narrative && own.mode !== 'neutral'))
  if (named) walk.contexts.set(parent, { ...own, mode: 'order', addressee: context.addressee })
  else if (
    own.mode === 'neutral' &&
    /(?:nhiệm vụ|nội dung|giải pháp|công việc|chỉ đạo|yêu cầu|như sau|sau đây|sau)\s*:$/.test(
      mended.key.slice(Math.max(block.body, block.to - 60), block.to),
    ) &&
    /(?:yêu cầu|chỉ đạo|giao|đề nghị|kết luận|tập trung|thực hiện)/.test(mended.key.slice(block.body, block.to)) &&
    setsWork(walk.header.documentType)
  )
    walk.contexts.set(parent, { ...own, mode: 'future' })
}

/** Whoever a sentence names goes on being meant by the sentences behind it. */
function carried(walk: Walk, block: Block, context: Context, directive: Directive): Context {
  if (!directive.leads.length || isOutside(context, directive)) return context
  if (directive.steering && context.addressee.length) return context
  if (context.mode === 'future' && speaksForAll.test(walk.header.documentType ?? '') && !headedBy(walk, block, directive)) return context
  return { ...context, addressee: directive.leads.map(body => addressee(walk, body)) }
}

const speaksForAll = /^(?:báo cáo|nghị quyết|chương trình)$/

/** In a report or resolution the next sentence goes on about the same body only under a heading that names it. */
function headedBy(walk: Walk, block: Block, directive: Directive): boolean {
  const parent = block.parent === null ? null : walk.tree.blocks[block.parent]
  if (!parent) return false
  const heading = sameName(walk.tree.mended.text.slice(parent.body, parent.headingTo ?? parent.to))
  return directive.leads.some(body => heading.includes(sameName(body.name)))
}

const outsiders = /^(?:các\s+)?(?:đơn vị|tổ chức|doanh nghiệp|cơ sở|hộ|chủ|nhà thầu|nhà đầu tư|cá nhân|người dân|nhân dân)/u

/** Under a named agency, 'yêu cầu các doanh nghiệp …' is that agency's own work. */
function isOutside(context: Context, directive: Directive): boolean {
  return (
    context.mode === 'order' &&
    context.addressee.length > 0 &&
    directive.force === 'order' &&
    directive.leads.every(body => body.generic && outsiders.test(body.name.toLowerCase()))
  )
}

function taskOf(walk: Walk, block: Block, context: Context, directive: Directive, range: Range): Task {
  const { mended, text } = walk.tree
  const span = mended.span(range.start, range.end)
  const lead = leadsOf(walk, context, directive)
  const names = new Set(lead.map(mention => mention.name.toLowerCase()))
  const supporting = supportingIn(mended, directive.words).filter(body => !names.has(body.name.toLowerCase()))
  const deadline = deadlineOf(walk, context, range)
  const deliverable = deliverableIn(mended, range.start, range.end)
  return {
    quote: text.slice(...span),
    span,
    section: block.section,
    lead,
    supporting: supporting.map(body => stated(walk, addressee(walk, body))),
    deadline,
    deliverable,
    missing: gapsOf(lead, deadline, deliverable),
  }
}

const stated = (walk: Walk, { name, span }: Addressee): AgencyMention => ({ name, basis: 'stated', span, ...idOf(walk.identify(name)) })

function leadsOf(walk: Walk, context: Context, directive: Directive): AgencyMention[] {
  const own = directive.leads.length > 0 && !isOutside(context, directive) && !(directive.steering && context.addressee.length > 0)
  return own ? directive.leads.map(body => stated(walk, addressee(walk, body))) : inherited(context.addressee, walk.identify)
}

function deadlineOf(walk: Walk, context: Context, range: Range): Deadline | null {
  const { mended, text } = walk.tree
  const said = chooseDeadline(deadlinesIn(mended.key, range.start, range.end, { year: walk.year }))
  if (said) return { kind: said.kind, date: said.date, text: text.slice(...mended.span(said.start, said.end)), basis: 'stated', rule: said.rule }
  const above = context.deadline
  return above && { kind: above.kind, date: above.date, text: text.slice(...mended.span(above.start, above.end)), basis: 'inherited', rule: above.rule }
}
