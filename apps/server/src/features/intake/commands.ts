import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { removeUpload } from './upload-files.ts'

export interface ArrivedFile {
  /** Name of the file in the folder of uploads; the sender's key, so that it is taken once. */
  uploadId: string
  fileName: string
  size: number
  direction: 'incoming' | 'outgoing'
}

/** A file has arrived whole: from here on it is never lost. The same upload twice is one item. False for a sample commune that has just been taken away: then nothing is kept. */
export async function takeUpload(deps: Deps, sender: Pick<Actor, 'communeId' | 'personId'>, file: ArrivedFile): Promise<boolean> {
  const there = await deps.inCommune(sender.communeId, async trx => {
    if (!(await trx.selectFrom('commune').select('commune_id').forKeyShare().executeTakeFirst())) return false
    const item = await trx
      .insertInto('intake_item')
      .values({
        commune_id: sender.communeId,
        id: newId(),
        key: file.uploadId,
        file_name: file.fileName,
        size: file.size,
        sha256: null,
        direction: file.direction,
        state: 'queued',
        progress: null,
        failure: null,
        duplicates: '[]',
        document_id: null,
        sent_by: sender.personId,
      })
      .onConflict(conflict => conflict.columns(['commune_id', 'key']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!item) return true
    await deps.jobs.send(trx, 'intake.read', { communeId: sender.communeId, itemId: item.id })
    await announce(trx, { communeId: sender.communeId, topic: 'intake', ids: [item.id] })
    return true
  })
  if (!there) await removeUpload(deps, file.uploadId)
  return there
}

export async function retryItem(deps: Deps, actor: Actor, itemId: string): Promise<void> {
  assertCan(actor, 'document.bring')
  await deps.inCommune(actor.communeId, async trx => {
    await lockInState(trx, itemId, ['failed'])
    await trx.updateTable('intake_item').set({ state: 'queued', failure: null }).where('id', '=', itemId).execute()
    await deps.jobs.send(trx, 'intake.read', { communeId: actor.communeId, itemId })
    await announce(trx, { communeId: actor.communeId, topic: 'intake', ids: [itemId] })
  })
}

/** Takes a line off the list; the document, where one was made, stays. A failed file goes with its line. */
export async function dismissItem(deps: Deps, actor: Actor, itemId: string): Promise<void> {
  assertCan(actor, 'document.bring')
  const { key } = await deps.inCommune(actor.communeId, async trx => {
    const item = await lockInState(trx, itemId, ['read', 'refused', 'failed'])
    await trx.updateTable('intake_item').set({ state: 'dismissed', changed_at: deps.clock.now() }).where('id', '=', itemId).execute()
    await announce(trx, { communeId: actor.communeId, topic: 'intake', ids: [itemId] })
    return item
  })
  await removeUpload(deps, key)
}

async function lockInState(trx: Trx, itemId: string, states: readonly string[]) {
  const item = await trx.selectFrom('intake_item').select(['key', 'state']).where('id', '=', itemId).forUpdate().executeTakeFirst()
  if (!item) throw new AppError('not-found')
  if (!states.includes(item.state)) throw new AppError('conflict.state')
  return item
}
