import type { Span } from '@roviec/reader'
import { done, type Result } from '../result.ts'
import type { Assignee, TaskDeadline } from '../tasks/task.ts'
import { isTask, sameFields } from './decide.ts'
import type { ReviewItem, ReviewState, TaskItem } from './item.ts'

export type ReshapeRefusal =
  | { code: 'too-few' }
  | { code: 'not-pending'; id: string; state: ReviewState }
  | { code: 'not-a-task'; id: string }
  | { code: 'other-document'; id: string }
  /** A part must lie inside the item it is taken from. */
  | { code: 'outside'; part: number }
  | { code: 'empty'; part: number }
  /** They name several deadlines: say which one holds. */
  | { code: 'deadlines-differ'; phrases: (string | null)[] }

/** The items that gave way (now `replaced`) and those that stand for them (`pending`). */
export interface Reshaped {
  replaced: TaskItem[]
  items: TaskItem[]
}

export interface TaskPart {
  content: string
  span: Span
  quote: string
  lead?: readonly Assignee[]
}

/** One task read where there are several: each part has its own words and passage, and inherits the rest. */
export function split(item: ReviewItem, parts: readonly TaskPart[], newId: () => string): Result<Reshaped, ReshapeRefusal> {
  const refusals: ReshapeRefusal[] = [
    ...notFit(item),
    ...(parts.length < 2 ? [{ code: 'too-few' as const }] : []),
    ...parts.flatMap(({ content }, part) => (content.trim() === '' ? [{ code: 'empty' as const, part }] : [])),
    ...parts.flatMap(({ span: [start, end] }, part) =>
      start < item.span[0] || end > item.span[1] || start >= end ? [{ code: 'outside' as const, part }] : [],
    ),
  ]
  if (refusals.length || !isTask(item)) return { ok: false, refusals }
  const items = parts.map(
    ({ content, span, quote, lead }): TaskItem => ({
      ...item,
      id: newId(),
      found: null,
      fields: { ...item.fields, content, ...(lead === undefined ? {} : { lead }) },
      span,
      quote,
      from: [item.id],
    }),
  )
  return done({ replaced: [{ ...item, state: 'replaced' }], items })
}

/** The same charge to several bodies becomes one task for each. */
export function splitByLead(item: ReviewItem, newId: () => string): Result<Reshaped, ReshapeRefusal> {
  if (!isTask(item)) return { ok: false, refusals: notFit(item) }
  const part = { content: item.fields.content, span: item.span, quote: item.quote }
  return split(
    item,
    item.fields.lead.map(lead => ({ ...part, lead: [lead] })),
    newId,
  )
}

/** Several read where there is one: words in the order of the text, everybody charged, the one deadline they name or the one given. */
export function merge(items: readonly ReviewItem[], newId: () => string, deadline?: TaskDeadline | null): Result<Reshaped, ReshapeRefusal> {
  const [first] = items
  const tasks = items.filter(isTask).sort((a, b) => a.span[0] - b.span[0])
  const named = tasks.map(({ fields }) => fields.deadline).filter(each => each !== null)
  const different = named.filter((each, i) => named.findIndex(other => sameFields(each, other)) === i)
  const refusals: ReshapeRefusal[] = [
    ...(items.length < 2 ? [{ code: 'too-few' as const }] : []),
    ...items.flatMap(notFit),
    ...items.flatMap(({ id, documentId }) => (documentId === first?.documentId ? [] : [{ code: 'other-document' as const, id }])),
    ...(deadline === undefined && different.length > 1 ? [{ code: 'deadlines-differ' as const, phrases: different.map(({ phrase }) => phrase) }] : []),
  ]
  const [head] = tasks
  if (refusals.length || head === undefined) return { ok: false, refusals }
  const item = { ...joined(head, tasks), id: newId(), found: null, from: tasks.map(({ id }) => id) }
  item.fields.deadline = deadline === undefined ? (different[0] ?? null) : deadline
  return done({ replaced: tasks.map(task => ({ ...task, state: 'replaced' as const })), items: [item] })
}

function joined(head: TaskItem, tasks: readonly TaskItem[]): TaskItem {
  const lead = everyone(tasks.flatMap(({ fields }) => fields.lead))
  const led = new Set(lead.map(keyOf))
  const firstSaid = (field: 'deliverable' | 'accountable' | 'authority'): string | null =>
    tasks.map(({ fields }) => fields[field]).find(said => said !== null) ?? null
  return {
    ...head,
    fields: {
      content: tasks.map(({ fields }) => fields.content.trim()).join('; '),
      lead,
      supporting: everyone(tasks.flatMap(({ fields }) => fields.supporting)).filter(each => !led.has(keyOf(each))),
      deadline: null,
      deliverable: firstSaid('deliverable'),
      accountable: firstSaid('accountable'),
      authority: firstSaid('authority'),
    },
    span: [head.span[0], Math.max(...tasks.map(({ span }) => span[1]))],
    quote: tasks.map(({ quote }) => quote).join(' '),
  }
}

const keyOf = ({ agencyId, name }: Assignee): string => agencyId ?? name
const everyone = (all: readonly Assignee[]): Assignee[] => all.filter((each, i) => all.findIndex(other => keyOf(other) === keyOf(each)) === i)

function notFit(item: ReviewItem): ReshapeRefusal[] {
  if (!isTask(item)) return [{ code: 'not-a-task', id: item.id }]
  return item.state === 'pending' ? [] : [{ code: 'not-pending', id: item.id, state: item.state }]
}
