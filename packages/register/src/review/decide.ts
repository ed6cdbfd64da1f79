import type { ClarityId } from '../lexicon/clarities.ts'
import { done, type Result, refused } from '../result.ts'
import { missingOf, usuallyNeeded } from '../tasks/clarity.ts'
import type { ReviewFields, ReviewItem, ReviewKind, ReviewState } from './item.ts'

export type ReviewRefusal =
  /** It was decided already: reopen it first. */
  | { code: 'decided'; state: ReviewState }
  /** Not complete, and the reviewer did not say that it may be. */
  | { code: 'incomplete'; missing: ClarityId[] }
  /** A finding without its own words ('content', 'name', 'reference') is none. */
  | { code: 'empty' }
  | { code: 'not-decided' }
  /** It gave way to others, which are reviewed instead. */
  | { code: 'replaced' }
  | { code: 'not-a-task' }

export type Decision<Kind extends ReviewKind> = Result<ReviewItem<Kind>, ReviewRefusal>

export interface AcceptOptions {
  /** What a task must say to be complete; the office's own choice. */
  needed?: readonly ClarityId[]
  /** The reviewer knows that it is not complete and takes it all the same. */
  incomplete?: boolean
}

const open = (item: ReviewItem): ReviewRefusal[] =>
  item.state === 'pending' ? [] : item.state === 'replaced' ? [{ code: 'replaced' }] : [{ code: 'decided', state: item.state }]

/** Changes fields of an item that waits. */
export function edit<Kind extends ReviewKind>(item: ReviewItem<Kind>, changes: Partial<ReviewFields[Kind]>): Decision<Kind> {
  const refusals = open(item)
  return refusals.length ? { ok: false, refusals } : done({ ...item, fields: { ...item.fields, ...changes } })
}

/** Into the register: `accepted` as the reader found it or a person added it, `corrected` when a field differs from what was found. */
export function accept<Kind extends ReviewKind>(item: ReviewItem<Kind>, options: AcceptOptions = {}): Decision<Kind> {
  const refusals = [...open(item), ...neededToAccept(item, options)]
  if (refusals.length) return { ok: false, refusals }
  return done({ ...item, state: item.found === null || sameFields(item.found, item.fields) ? 'accepted' : 'corrected' })
}

/** What stands between an item and the register; empty when it may be accepted. */
export function neededToAccept(item: ReviewItem, { needed = usuallyNeeded, incomplete = false }: AcceptOptions = {}): ReviewRefusal[] {
  if (words(item).trim() === '') return [{ code: 'empty' }]
  if (!isTask(item) || incomplete) return []
  const missing = missingOf(item.fields, needed)
  return missing.length ? [{ code: 'incomplete', missing }] : []
}

function words(item: ReviewItem): string {
  if (isTask(item)) return item.fields.content
  return 'reference' in item.fields ? item.fields.reference : (item.fields as { name: string }).name
}

export const isTask = (item: ReviewItem): item is ReviewItem<'task'> => item.kind === 'task'

/** No finding at all: the reader was wrong. */
export function reject<Kind extends ReviewKind>(item: ReviewItem<Kind>, reason: string | null = null): Decision<Kind> {
  const refusals = open(item)
  return refusals.length ? { ok: false, refusals } : done({ ...item, state: 'rejected', reason })
}

/** Work to come that nobody is charged with: kept beside the document, not in the register of tasks. */
export function setOrientation<Kind extends ReviewKind>(item: ReviewItem<Kind>): Decision<Kind> {
  if (!isTask(item)) return refused({ code: 'not-a-task' })
  const refusals = open(item)
  return refusals.length ? { ok: false, refusals } : done({ ...item, state: 'orientation' })
}

/** Takes a decision back. What it put into a register must be taken out by who calls. */
export function reopen<Kind extends ReviewKind>(item: ReviewItem<Kind>): Decision<Kind> {
  if (item.state === 'pending') return refused({ code: 'not-decided' })
  if (item.state === 'replaced') return refused({ code: 'replaced' })
  return done({ ...item, state: 'pending', reason: null })
}

/** Which of the waiting items may be accepted as they are ("chấp nhận tất cả mục đủ"), all of them or those one body leads. */
export function complete(items: readonly ReviewItem[], { needed, agencyId }: { needed?: readonly ClarityId[]; agencyId?: string } = {}): ReviewItem[] {
  const options = needed === undefined ? {} : { needed }
  const ledBy = (item: ReviewItem): boolean => agencyId === undefined || (isTask(item) && item.fields.lead.some(lead => lead.agencyId === agencyId))
  return items.filter(item => item.state === 'pending' && ledBy(item) && neededToAccept(item, options).length === 0)
}

/** Equal as JSON, whatever the order of keys. */
export function sameFields(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every(key => sameFields((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
}
