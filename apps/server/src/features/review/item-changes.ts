import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { canonical } from '../audit/chain.ts'
import { type Change, recordChanges } from '../audit/commands.ts'
import { tellOfDocument } from '../reminders/tell.ts'
import type { Draft } from './drafts.ts'
import { type LockedItem, lockItems } from './queries.ts'

/** Runs a change of items of one document: locked, checked against the versions the person saw, recorded and told to the other reviewers. */
export async function changingItems<Result>(
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

export function onlyItem(items: LockedItem[], version: number): LockedItem {
  const item = items[0] as LockedItem
  if (item.version !== version) throw new AppError('conflict.version', { details: { version: item.version } })
  return item
}

export const isDecided = (item: LockedItem): boolean => item.state !== 'pending'

interface Saved {
  draft?: Draft
  state?: LockedItem['state']
}

export async function saveItem(trx: Trx, { clock }: Pick<Deps, 'clock'>, actor: Actor, item: LockedItem, { draft, state }: Saved): Promise<void> {
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
export const stateOf = (item: LockedItem, draft: unknown): 'accepted' | 'corrected' =>
  item.found === null || canonical(item.found) === canonical(draft) ? 'accepted' : 'corrected'
