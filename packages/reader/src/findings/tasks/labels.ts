// reads:   - Đơn vị chủ trì: Phòng Kinh tế. ⏎ - Thời gian hoàn thành: Tháng 9/2026. (under the task) · Rà soát …. Thời hạn hoàn thành: 20/3/2026. · … Xong trước ngày 05/6.
// refuses: 3. Thời gian làm việc: … (a number of its own) · Hoàn thành việc bổ sung quy hoạch trước ngày 15/5/2026. (work of its own)

import { bareLimit, taskLabels } from '../../lexicon/label-words.ts'
import { openBracket } from '../../text/brackets.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import type { Task } from '../../types.ts'
import { chooseDeadline, deadlinesIn } from '../deadlines/index.ts'
import { bodiesOf, namesBodies } from './cell-bodies.ts'
import type { Walk } from './context.ts'
import { directiveOf } from './directive.ts'
import { gapsOf } from './gaps.ts'
import { deadlineFrom } from './mentions.ts'
import { limitOfCell } from './table-tasks.ts'

type Label = keyof typeof taskLabels

const names = Object.keys(taskLabels) as Label[]
const pattern = patternOf(`(?<=^|[.;(,]\\s*)(?:${names.map(name => `(?<${name}>${taskLabels[name]})`).join('|')})\\s*:\\s*`, 'gu')

export interface Labelled {
  label: Label
  /** Where the label begins, and what stands behind it. */
  at: number
  value: Range
}

/** A sentence that is nothing but a limit is short. */
const longestLimit = 90

/** The labels in key[start, end), each with what stands behind it until the next; '(qua Phòng Kinh tế; đầu mối: ông An)' says whom to call. */
export function labelsIn(walk: Walk, { start, end }: Range): Labelled[] {
  const key = walk.tree.mended.key.slice(start, end)
  if (!key.includes(':')) return []
  const all = [...key.matchAll(pattern)]
  const found = all.filter(({ index }) => {
    const open = openBracket(key, 0, index)
    return open < 0 || /^\s*$/.test(key.slice(open + 1, index)) || all.some(first => /^\s*$/.test(key.slice(open + 1, first.index)) && first.index > open)
  })
  return found.map((match, index) => {
    const from = match.index + match[0].length
    const value = valueIn(key.slice(from, found[index + 1]?.index ?? key.length), openBracket(key, 0, match.index) >= 0)
    const label = names.find(name => match.groups?.[name] !== undefined) as Label
    return { label, at: start + match.index, value: { start: start + from, end: start + from + value.length } }
  })
}

/** What stands behind a label; one in brackets ends with them: '(thời hạn: 25/8)'. */
const valueIn = (rest: string, bracketed: boolean): string => (bracketed ? (rest.split(')')[0] as string) : rest).replace(/[\s.;,)(/]+$/u, '')

/** Does the text begin with a label, and not with a matter that work is said of ('Sản phẩm: Tiếp tục hoàn thiện …')? */
export function opensWith(walk: Walk, [first]: readonly Labelled[], start: number): boolean {
  if (first?.at !== start) return false
  if (first.label === 'deadline' || (isBody(first.label) && namesBodies(walk, first.value))) return true
  const { force, presumed } = directiveOf(walk.tree.mended, first.value.start, first.value.end)
  return !/^(?:verb|order|subject)$/.test(force) || (isBody(first.label) && presumed)
}

/** What a task's own words say behind labels: '…; chủ trì: Phòng Kinh tế; thời gian: quý II/2026'. */
export function withOwnLabels(walk: Walk, task: Task, range: Range): Task {
  apply(walk, task, labelsIn(walk, range))
  return task
}

/** A sentence behind a task that only adds to it. True when it was taken. */
export function addsTo(walk: Walk, task: Task | undefined, range: Range): boolean {
  if (!task) return false
  const labels = labelsIn(walk, range)
  if (opensWith(walk, labels, range.start)) return apply(walk, task, labels)
  return task.deadline?.basis !== 'stated' && range.end - range.start < longestLimit && limits(walk, task, range)
}

/** 'Xong trước ngày 05/6.': nothing but a limit. */
function limits(walk: Walk, task: Task, range: Range): boolean {
  const { mended } = walk.tree
  const found = chooseDeadline(deadlinesIn(mended.key, range.start, range.end, walk.dated))
  if (!found || found.kind === 'recurring' || !/^[\s.;/]*$/u.test(mended.key.slice(found.end, range.end))) return false
  if (!bareLimit.test(mended.key.slice(range.start, found.start))) return false
  task.deadline = deadlineFrom(walk, found, mended.span(found.start, found.end), 'stated')
  return renewed(task)
}

/** Gives the task what the labels say. */
export function apply(walk: Walk, task: Task, labels: readonly Labelled[]): boolean {
  const { mended, text } = walk.tree
  for (const { label, value } of labels) {
    const span = mended.span(value.start, isBody(label) ? clauseEnd(walk, value) : value.end)
    if (span[1] <= span[0]) continue
    if (label === 'lead') task.lead = bodiesOf(walk, span)
    else if (label === 'supporting') task.supporting = bodiesOf(walk, span)
    else if (label === 'deadline') task.deadline = limitOfCell(walk, span) ?? task.deadline
    else if (label === 'deliverable') task.deliverable = text.slice(...span)
  }
  return renewed(task)
}

const isBody = (label: Label): boolean => label === 'lead' || label === 'supporting'

/** In a running sentence a small letter behind a semicolon goes on with the work: 'chủ trì: Phòng Kinh tế; rà soát …'. */
function clauseEnd(walk: Walk, { start, end }: Range): number {
  const { mended } = walk.tree
  const next = /;\s*(?=\p{Ll})/u.exec(mended.text.slice(start, end))
  return next ? start + next.index : end
}

export function renewed(task: Task): boolean {
  task.missing = gapsOf(task.lead, task.deadline, task.deliverable)
  return true
}
