import type { TaskDraft } from '@roviec/contract'
import type { Reading } from '@roviec/reader'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { assertCan } from '../accounts/policy.ts'
import type { Change } from '../audit/commands.ts'
import { type Draft, isComplete, itemsOf } from './drafts.ts'
import { changingItems, isDecided, onlyItem, saveItem, stateOf } from './item-changes.ts'
import { type LockedItem, pendingIds } from './queries.ts'
import { enterRegister, leaveRegister } from './registration.ts'

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

export type Decision = 'accept' | 'reject' | 'orientation' | 'reopen'

export async function decide(deps: Deps, actor: Actor, itemId: string, version: number, decision: Decision): Promise<void> {
  await changingItems(deps, actor, [itemId], async (trx, items) => {
    const item = onlyItem(items, version)
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
  await saveItem(trx, deps, actor, item, { state })
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
  return changingItems(deps, actor, candidates, async (trx, items) => {
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
