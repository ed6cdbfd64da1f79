import { citationDraft, indicatorDraft, type TaskDraft, taskDraft } from '@roviec/contract'
import type { Reading } from '@roviec/reader'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { canonical } from '../audit/chain.ts'
import { type Change, recordChanges } from '../audit/commands.ts'
import { issuerAndDate } from '../documents/citations.ts'
import { assertAgencies, learnAlias } from '../organisation/commands.ts'
import { tellOfDocument } from '../reminders/tell.ts'
import { calendarIn } from '../settings/queries.ts'
import { readDeadline } from './deadlines.ts'
import { type Draft, isComplete, itemsOf, selectedTask } from './drafts.ts'
import { type LockedItem, lastPosition, lockItems, pendingIds } from './queries.ts'
import { enterRegister, leaveRegister } from './registration.ts'
import { mergeTasks, splitTask } from './reshape.ts'

/** What the reader found, before the eyes of people. */
export async function createReviewItems(trx: Trx, communeId: string, documentId: string, reading: Reading): Promise<void> {
  const rows = itemsOf(reading).map(({ kind, position, draft }) => {
    const json = JSON.stringify(draft)
    return {
      commune_id: communeId,
      id: newId(),
      document_id: documentId,
      kind,
      position,
      state: 'pending' as const,
      found: json,
      draft: json,
      decided_by: null,
      decided_at: null,
      changed_by: null,
    }
  })
  for (let i = 0; i < rows.length; i += 500)
    await trx
      .insertInto('review_item')
      .values(rows.slice(i, i + 500))
      .execute()
}

/** Runs a change of items of one document: locked, checked against the versions the person saw, recorded and told to the other reviewers. */
async function changing<Result>(
  deps: Deps,
  actor: Actor,
  ids: readonly string[],
  work: (trx: Trx, items: LockedItem[]) => Promise<{ changes: Change[]; changed: string[]; removed?: string[]; result: Result }>,
): Promise<Result> {
  assertCan(actor, 'document.review')
  return deps.inCommune(actor.communeId, async trx => {
    const items = await lockItems(trx, ids)
    if (items.length !== new Set(ids).size) throw new AppError('not-found')
    const documentId = items[0]?.document_id
    const { changes, changed, removed = [], result } = await work(trx, items)
    await recordChanges(trx, deps.clock, actor, changes)
    if (documentId) await tellOfDocument(trx, deps, actor, documentId, changed)
    if (documentId) await announce(trx, { communeId: actor.communeId, topic: `review:${documentId}`, ids: changed, removed })
    return result
  })
}

function only(items: LockedItem[], version: number): LockedItem {
  const item = items[0] as LockedItem
  if (item.version !== version) throw new AppError('conflict.version', { details: { version: item.version } })
  return item
}

const isDecided = (item: LockedItem): boolean => item.state !== 'pending'

/** Corrects a finding. An accepted one stays accepted: what it made in the register is made anew. */
export async function changeDraft(deps: Deps, actor: Actor, itemId: string, version: number, change: Record<string, unknown>): Promise<void> {
  await changing(deps, actor, [itemId], async (trx, items) => {
    const item = only(items, version)
    if (item.kind === 'problem' || item.state === 'rejected' || item.state === 'orientation' || item.state === 'replaced') throw new AppError('conflict.state')
    const draft = await understood(trx, deps, item, changed(item.kind, { ...(item.draft as object), ...change }), change)
    await assertAgencies(trx, agencyIdsOf(item, draft), 'draft')
    const accepted = isDecided(item)
    await save(trx, deps, actor, item, { draft, ...(accepted ? { state: stateOf(item, draft) } : {}) })
    if (accepted) {
      await leaveRegister(trx, item)
      await enterRegister(trx, deps, actor, item, draft)
    }
    await learnNames(trx, deps, actor, item, draft)
    return {
      changes: [{ action: 'finding.corrected', subjectType: 'reviewItem', subjectId: itemId, before: item.draft, after: draft }],
      changed: [itemId],
      result: undefined,
    }
  })
}

const schemas = { task: taskDraft, indicator: indicatorDraft, citation: citationDraft }

/** The whole draft must hold after a change of some of it. */
function changed(kind: keyof typeof schemas, draft: object): Draft {
  const { success, data, error } = schemas[kind].safeParse(draft)
  if (!success) throw new AppError('input.invalid', { field: error.issues[0]?.path.join('.') ?? null })
  return data
}

/** A deadline that a person typed and left before the screen could say its day is read here, so that it is never kept without. */
async function understood(trx: Trx, { clock }: Pick<Deps, 'clock'>, item: LockedItem, draft: Draft, change: Record<string, unknown>): Promise<Draft> {
  if (item.kind !== 'task' || !('deadline' in change)) return draft
  const { deadline } = draft as TaskDraft
  if (deadline === null || deadline.date !== null || deadline.basis !== 'person' || deadline.text === null) return draft
  const day = today(clock)
  const { issuedOn } = await issuerAndDate(trx, item.document_id)
  const read = readDeadline(deadline.text, { anchor: issuedOn ?? day, today: day, language: 'vi', calendar: await calendarIn(trx) })
  return read.deadline === null ? draft : { ...(draft as TaskDraft), deadline: read.deadline }
}

function agencyIdsOf(item: LockedItem, draft: Draft): string[] {
  if (item.kind !== 'task') return []
  const { lead, supporting } = draft as TaskDraft
  return [...lead, ...supporting].flatMap(mention => mention.agencyId ?? [])
}

/** A name to which a person gave an agency is known from then on. */
async function learnNames(trx: Trx, deps: Deps, actor: Actor, item: LockedItem, draft: Draft): Promise<void> {
  if (item.kind !== 'task') return
  const before = item.draft as TaskDraft
  const unknown = new Set([...before.lead, ...before.supporting].filter(mention => mention.agencyId === null).map(mention => mention.name))
  const after = draft as TaskDraft
  for (const mention of [...after.lead, ...after.supporting]) {
    if (mention.agencyId !== null && unknown.has(mention.name)) await learnAlias(trx, deps, actor, mention.agencyId, mention.name)
  }
}

interface Saved {
  draft?: Draft
  state?: LockedItem['state']
}

async function save(trx: Trx, { clock }: Pick<Deps, 'clock'>, actor: Actor, item: LockedItem, { draft, state }: Saved): Promise<void> {
  await trx
    .updateTable('review_item')
    .set({
      ...(draft === undefined ? {} : { draft: JSON.stringify(draft) }),
      ...(state === undefined ? {} : { state, decided_by: state === 'pending' ? null : actor.personId, decided_at: state === 'pending' ? null : clock.now() }),
      version: item.version + 1,
      changed_by: actor.personId,
      changed_at: clock.now(),
    })
    .where('id', '=', item.id)
    .execute()
}

/** Accepted as the reader had it or a person added it, or with corrections. */
const stateOf = (item: LockedItem, draft: unknown): 'accepted' | 'corrected' =>
  item.found === null || canonical(item.found) === canonical(draft) ? 'accepted' : 'corrected'

export type Decision = 'accept' | 'reject' | 'orientation' | 'reopen'

export async function decide(deps: Deps, actor: Actor, itemId: string, version: number, decision: Decision): Promise<void> {
  await changing(deps, actor, [itemId], async (trx, items) => {
    const item = only(items, version)
    const change = await decideOn(trx, deps, actor, item, decision)
    return { changes: [change], changed: [itemId], result: undefined }
  })
}

async function decideOn(trx: Trx, deps: Deps, actor: Actor, item: LockedItem, decision: Decision): Promise<Change> {
  if ((decision === 'reopen') !== isDecided(item) || item.state === 'replaced') throw new AppError('conflict.state')
  if (decision === 'orientation' && item.kind !== 'task') throw new AppError('conflict.state')
  const state = nextState(item, decision)
  if (decision === 'accept') await enterRegister(trx, deps, actor, item, item.draft as Draft)
  if (decision === 'reopen') await leaveRegister(trx, item)
  await save(trx, deps, actor, item, { state })
  return {
    action: actionOf[decision],
    subjectType: 'reviewItem',
    subjectId: item.id,
    before: { state: item.state },
    after: { state, ...(decision === 'accept' ? { draft: item.draft } : {}) },
  }
}

const actionOf: Record<Decision, string> = {
  accept: 'finding.accepted',
  reject: 'finding.rejected',
  orientation: 'finding.orientation',
  reopen: 'finding.reopened',
}

function nextState(item: LockedItem, decision: Decision): LockedItem['state'] {
  if (decision === 'accept') return stateOf(item, item.draft)
  if (decision === 'reject') return 'rejected'
  return decision === 'orientation' ? 'orientation' : 'pending'
}

export type Which = { complete: 'task' | 'indicator' | 'citation' } | { agencyId: string } | { itemIds: string[] }

/** Accepts many at once: all or none. Gives the ids of those accepted. */
export async function acceptMany(deps: Deps, actor: Actor, documentId: string, which: Which): Promise<string[]> {
  assertCan(actor, 'document.review')
  const candidates =
    'itemIds' in which
      ? which.itemIds
      : await deps.inCommune(actor.communeId, trx => pendingIds(trx, documentId, 'complete' in which ? which.complete : 'task'))
  if (candidates.length === 0) return []
  return changing(deps, actor, candidates, async (trx, items) => {
    if (items.some(item => item.document_id !== documentId)) throw new AppError('not-found')
    const wanted = items.filter(item => !isDecided(item) && isMeant(item, which))
    const changes: Change[] = []
    for (const item of wanted) changes.push(await decideOn(trx, deps, actor, item, 'accept'))
    const accepted = wanted.map(item => item.id)
    return { changes, changed: accepted, result: accepted }
  })
}

function isMeant(item: LockedItem, which: Which): boolean {
  if (item.kind !== 'task') return true
  const draft = item.draft as TaskDraft
  if ('complete' in which) return isComplete(draft)
  return 'agencyId' in which ? draft.lead.some(mention => mention.agencyId === which.agencyId) : true
}

/** A task the reader did not see: the selected words of the document. */
export async function addTask(deps: Deps, actor: Actor, documentId: string, id: string, text: string, span: [number, number]): Promise<void> {
  assertCan(actor, 'document.review')
  await deps.inCommune(actor.communeId, async trx => {
    const draft = selectedTask(text.slice(...span), span)
    if (draft.content === '' || span[1] > text.length) throw new AppError('input.invalid', { field: 'span' })
    await insertItem(trx, deps, actor, { id, documentId, position: (await lastPosition(trx, documentId)) + 1, draft, madeFrom: [] })
    await recordChanges(trx, deps.clock, actor, [{ action: 'finding.added', subjectType: 'reviewItem', subjectId: id, after: draft }])
    await announce(trx, { communeId: actor.communeId, topic: `review:${documentId}`, ids: [id] })
  })
}

interface InsertedItem {
  id: string
  documentId: string
  position: number
  draft: TaskDraft
  madeFrom: string[]
}

/** Not as the reader found it: a person made it. */
async function insertItem(trx: Trx, { clock }: Pick<Deps, 'clock'>, actor: Actor, item: InsertedItem): Promise<void> {
  const made = await trx
    .insertInto('review_item')
    .values({
      commune_id: actor.communeId,
      id: item.id,
      document_id: item.documentId,
      kind: 'task',
      position: item.position,
      state: 'pending',
      found: null,
      draft: JSON.stringify(item.draft),
      made_from: item.madeFrom,
      decided_by: null,
      decided_at: null,
      changed_by: actor.personId,
      changed_at: clock.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new AppError('conflict.state')
}

/** Two tasks out of one; the one is marked replaced and stays in the history. */
export async function splitItem(deps: Deps, actor: Actor, itemId: string, version: number, at: number, newIds: readonly [string, string]): Promise<string[]> {
  return changing(deps, actor, [itemId], async (trx, items) => {
    const item = only(items, version)
    const parts = splitTask(openTask(item), at, newIds)
    for (const [index, part] of parts.entries()) {
      await insertItem(trx, deps, actor, {
        id: newIds[index] as string,
        documentId: item.document_id,
        position: item.position,
        draft: part,
        madeFrom: [item.id],
      })
    }
    await save(trx, deps, actor, item, { state: 'replaced' })
    return {
      changes: [{ action: 'finding.split', subjectType: 'reviewItem', subjectId: itemId, before: item.draft, after: parts }],
      changed: [...newIds],
      removed: [itemId],
      result: [...newIds],
    }
  })
}

/** One task out of several; they are marked replaced and stay in the history. */
export async function mergeItems(deps: Deps, actor: Actor, documentId: string, itemIds: readonly string[], newId: string): Promise<void> {
  await changing(deps, actor, itemIds, async (trx, items) => {
    if (items.some(item => item.document_id !== documentId)) throw new AppError('not-found')
    const inOrder = [...items].sort((a, b) => a.position - b.position)
    const draft = mergeTasks(inOrder.map(openTask), newId)
    const first = inOrder[0] as LockedItem
    await insertItem(trx, deps, actor, { id: newId, documentId, position: first.position, draft, madeFrom: inOrder.map(item => item.id) })
    for (const item of inOrder) await save(trx, deps, actor, item, { state: 'replaced' })
    return {
      changes: [{ action: 'finding.merged', subjectType: 'reviewItem', subjectId: newId, before: inOrder.map(item => item.id), after: draft }],
      changed: [newId],
      removed: [...itemIds],
      result: undefined,
    }
  })
}

function openTask(item: LockedItem): LockedItem {
  if (item.kind !== 'task' || isDecided(item)) throw new AppError('conflict.state')
  return item
}
