import { shortBodies } from '../../lexicon/name-grammar.ts'
import type { Block } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import type { Range } from '../../text/sentences.ts'
import type { AgencyMention, Deadline, Task } from '../../types.ts'
import type { DeadlineMention } from '../deadlines/deadline.ts'
import { chooseDeadline, deadlinesIn } from '../deadlines/index.ts'
import { type Addressee, addresseeOf, type Context, type Walk } from './context.ts'
import { deliverableIn } from './deliverable.ts'
import type { Directive } from './directive.ts'
import { gapsOf } from './gaps.ts'
import { ownLeads, raisesDifficulty } from './hand-on.ts'
import { deadlineFrom, mentionOf } from './mentions.ts'
import { supportingIn } from './supporting.ts'

/** The task that a sentence orders: what it says itself is stated, what it leaves to its heading or lead-in inherited. */
export function taskOf(walk: Walk, block: Block, context: Context, directive: Directive, range: Range): Task {
  const { mended, text } = walk.tree
  const span = mended.span(range.start, range.end)
  const lead = leadsOf(walk, context, directive)
  const said = chooseDeadline(ofOrder(mended.key, range, directive, deadlinesIn(mended.key, range.start, range.end, walk.dated)))
  const deadline = deadlineOf(walk, raisesDifficulty(directive) ? { ...context, deadline: null } : context, said)
  const deliverable = deliverableIn(mended, range.start, range.end, said)
  return {
    quote: text.slice(...span),
    span,
    section: block.section,
    lead,
    supporting: supportersOf(walk, context, directive, lead),
    deadline,
    deliverable,
    missing: gapsOf(lead, deadline, deliverable),
  }
}

/** 'Đối với đề xuất …: chưa xem xét trong năm 2025; |giao UBND xã … trong quý I/2026|': the limits behind the semicolon, where the order stands there. */
function ofOrder(key: string, { start }: Range, { force, leads }: Directive, limits: DeadlineMention[]): DeadlineMention[] {
  const lead = leads[0]?.start ?? start
  const from = force === 'order' ? key.slice(start, lead).lastIndexOf(';') : -1
  const behind = limits.filter(limit => limit.start > start + from)
  return from >= 0 && behind.length > 0 ? behind : limits
}

const leadsOf = (walk: Walk, context: Context, directive: Directive): AgencyMention[] =>
  ownLeads(context, directive)
    ? directive.leads.map(body => mentionOf(walk, inFull(context, addresseeOf(walk, body)), 'stated'))
    : context.addressee.map(addressee => mentionOf(walk, addressee, 'inherited'))

/** '|Trung tâm| chủ trì …' under 'Đối với Trung tâm Kiểm soát bệnh tật': the one the heading names in full. */
function inFull({ addressee }: Context, { name, span }: Addressee): Addressee {
  const short = keyOf(name)
  const meant = shortBodies.has(short) ? addressee.filter(one => keyOf(one.name).startsWith(`${short} `)) : []
  return { name: meant.length === 1 ? (meant[0] as Addressee).name : name, span }
}

/** Whoever leads does not support as well; below a lead-in that names who takes part, they take part in each of its items. */
function supportersOf(walk: Walk, context: Context, directive: Directive, lead: readonly AgencyMention[]): AgencyMention[] {
  const names = new Set(lead.map(mention => mention.name.toLowerCase()))
  const supporting = supportingIn(walk.tree.mended, directive.words).filter(body => !names.has(body.name.toLowerCase()))
  const stated = supporting.map(body => mentionOf(walk, addresseeOf(walk, body), 'stated'))
  if (ownLeads(context, directive)) return stated
  const taken = new Set([...names, ...stated.map(mention => mention.name.toLowerCase())])
  const above = (context.supporting ?? []).filter(addressee => !taken.has(addressee.name.toLowerCase()))
  return [...stated, ...above.map(addressee => mentionOf(walk, addressee, 'inherited'))]
}

function deadlineOf(walk: Walk, context: Context, said: DeadlineMention | null): Deadline | null {
  const found = said ?? context.deadline
  return found && deadlineFrom(walk, found, walk.tree.mended.span(found.start, found.end), said ? 'stated' : 'inherited')
}
