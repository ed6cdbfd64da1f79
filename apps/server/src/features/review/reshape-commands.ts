/** Tasks that people make while they review: added, split, merged. */
import type { TaskDraft } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { selectedTask } from './drafts.ts'
import { changingItems, isDecided, onlyItem, saveItem } from './item-changes.ts'
import { type LockedItem, lastPosition } from './queries.ts'
import { mergeTasks, splitTask } from './reshape.ts'

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
  return changingItems(deps, actor, [itemId], async (trx, items) => {
    const item = onlyItem(items, version)
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
    await saveItem(trx, deps, actor, item, { state: 'replaced' })
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
  await changingItems(deps, actor, itemIds, async (trx, items) => {
    if (items.some(item => item.document_id !== documentId)) throw new AppError('not-found')
    const inOrder = [...items].sort((a, b) => a.position - b.position)
    const draft = mergeTasks(inOrder.map(openTask), newId)
    const first = inOrder[0] as LockedItem
    await insertItem(trx, deps, actor, { id: newId, documentId, position: first.position, draft, madeFrom: inOrder.map(item => item.id) })
    for (const item of inOrder) await saveItem(trx, deps, actor, item, { state: 'replaced' })
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
