// reads:   1. Rà soát hộ nghèo ⏎ - Đơn vị chủ trì: … · - Rà soát … ⏎ - Kiểm tra … ⏎ - Đơn vị chủ trì: … (of both, where the item has no more of them) · Trách nhiệm thực hiện: … (below a list)
// refuses: 1. Hội nghị cấp xã ⏎ - Thời gian: … (a thing is no work) · labels of one task among others that have their own

import type { Block } from '../../structure/tree.ts'
import type { AgencyMention, Task } from '../../types.ts'
import { childrenOf, contextAt, expectsWork, setContext, type Walk } from './context.ts'
import { directiveOf } from './directive.ts'
import { apply, type Labelled, labelsIn, opensWith, renewed } from './labels.ts'
import { taskOf } from './task-of.ts'

/** The task that labels on lines of their own belong to, while nothing else stands between. */
export interface Above {
  task: Task | null
  block: Block
  /** The tasks of the list that its block ends, with it. */
  list: Task[]
  /** All tasks so far, by the index of their block. */
  made: ReadonlyMap<number, readonly Task[]>
}

/**
 * Labels on a line of their own: they go to the task above, which may be a heading ('1. Rà soát hộ nghèo' over '- Chủ trì: …').
 * The tasks that come of it (a heading's), or null when the block holds no labels.
 */
export function labelTasks(walk: Walk, block: Block, above: Above | null): Task[] | null {
  const labels = labelsOf(walk, block)
  if (!above || labels.length === 0 || !belongs(block, above.block)) return null
  const made = above.task ? null : headingTask(walk, above.block)
  above.task ??= made
  if (!above.task) return null
  setContext(walk, block.index, contextAt(walk, block.parent))
  const whole = wholeItem(walk, block).flatMap(index => above.made.get(index) ?? [])
  if (whole.length > 1 && whole.includes(above.task)) for (const task of whole) share(walk, task, labels)
  else applyToLast(walk, block, above, above.task, labels)
  return made ? [made] : []
}

function applyToLast(walk: Walk, block: Block, above: Above, task: Task, labels: readonly Labelled[]): void {
  const own = task.lead
  for (const before of above.made.get(above.block.index) ?? []) if (before !== task) share(walk, before, labels)
  apply(walk, task, labels)
  if (block.marker === null && above.block.marker !== null && above.list.length > 1) leadAll(task, own, above.list)
}

/** The labels that a line of its own opens with. */
function labelsOf(walk: Walk, block: Block): readonly Labelled[] {
  const labels = isLine(block) ? labelsIn(walk, { start: block.body, end: block.to }) : []
  return opensWith(walk, labels, block.body) ? labels : []
}

/** '- Rà soát …' / '- Kiểm tra …' / 'Trách nhiệm thực hiện: Đảng ủy UBND xã.': below its list the line names who does all of it, but for what names its own; `own` led the last before. */
function leadAll(last: Task, own: AgencyMention[], list: readonly Task[]): void {
  const { lead } = last
  if (own.length > 0) last.lead = own
  for (const task of list) {
    if (task.lead.length > 0) continue
    task.lead = inherited(lead)
    renewed(task)
  }
}

const inherited = (bodies: readonly AgencyMention[]): AgencyMention[] => bodies.map(body => ({ ...body, basis: 'inherited' }))

/**
 * The blocks whose tasks labels in dashes speak of: '4.2. Tổ chức …' / '- Phối hợp …' / '- Thời gian: …' / '- Đơn vị chủ trì: …' close the item and all its dashes when they
 * are its only ones; below the last of several items without any they close all of them.
 */
function wholeItem(walk: Walk, block: Block): number[] {
  const { blocks } = walk.tree
  const item = block.parent === null ? undefined : blocks[block.parent]
  if (!item?.marker || block.marker === null) return []
  if (!closes(walk, block, item)) return []
  return (closesList(walk, item) ? childrenOf(walk, item.parent) : [item]).flatMap(({ index }) => [index, ...childrenOf(walk, index).map(child => child.index)])
}

/** The last of several items, and the only one that anything stands under. */
function closesList(walk: Walk, item: Block): boolean {
  const items = childrenOf(walk, item.parent)
  if (items.length < 2 || items.at(-1) !== item) return false
  return items.every(other => other === item || (other.marker?.style === item.marker?.style && childrenOf(walk, other.index).length === 0))
}

/** Are the labels below the item one run, with no more work behind it? */
function closes(walk: Walk, block: Block, item: Block): boolean {
  const below = childrenOf(walk, item.index)
  const first = below.findIndex(child => labelsOf(walk, child).length > 0)
  return (
    first >= 0 &&
    below.length - first <= longestRun &&
    below.slice(first).includes(block) &&
    below.slice(first).filter(child => labelsOf(walk, child).length === 0).length <= mostOther
  )
}

/** Lines among the labels that are none of those we read: '- Kết quả: Biên bản.' */
const mostOther = 1
const longestRun = 8

/** Fills what the task does not say itself. */
function share(walk: Walk, task: Task, labels: readonly Labelled[]): void {
  const { lead, supporting, deadline, deliverable } = task
  const said: Task = { ...task, lead: [], supporting: [], deadline: null, deliverable: null }
  apply(walk, said, labels)
  task.lead = lead.length > 0 ? lead : inherited(said.lead)
  task.supporting = [...supporting, ...inherited(said.supporting.filter(body => !supporting.some(({ name }) => name === body.name)))]
  task.deadline = deadline ?? (said.deadline && { ...said.deadline, basis: 'inherited' })
  task.deliverable = deliverable ?? said.deliverable
  renewed(task)
}

const isLine = (block: Block): boolean => block.marker === null || /^(?:dash|plus|star|letter)$/.test(block.marker.style)

const belongs = (block: Block, above: Block): boolean => block.parent === above.index || block.parent === above.parent

/** A heading that says what is to be done becomes the task that its labels complete. */
function headingTask(walk: Walk, block: Block): Task | null {
  const { mended } = walk.tree
  const context = contextAt(walk, block.parent)
  const directive = directiveOf(mended, block.body, block.to)
  if (block.kind !== 'heading' || block.marker === null || !expectsWork(context) || !/^(?:verb|order|subject|unknown)$/.test(directive.force)) return null
  return taskOf(walk, block, context, directive, { start: block.body, end: block.to })
}
