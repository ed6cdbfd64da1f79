import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { tellOfWithdrawal } from '../reminders/tell.ts'
import { lockDocument } from './lock.ts'
import { numberOfDocument, vacate } from './numbers.ts'
import { noNumber } from './outgoing.ts'

/** Thu hồi: the line and its number stay in the register. A number only kept for a draft becomes vacant. */
export async function withdrawDocument(deps: Deps, actor: Actor, id: string, version: number, reason: string): Promise<void> {
  assertCan(actor, 'document.register')
  await deps.inCommune(actor.communeId, async trx => {
    const document = await lockDocument(trx, id, version)
    if (document.state === 'withdrawn') throw new AppError('conflict.state')
    const now = deps.clock.now()
    const reserved = (await numberOfDocument(trx, id))?.state === 'reserved'
    if (reserved) await vacate(trx, id, reason, now)
    const after = { state: 'withdrawn' as const, withdrawn_at: now, withdrawn_for: reason, ...(reserved ? noNumber : {}) }
    await trx
      .updateTable('official_document')
      .set({ ...after, version: version + 1 })
      .where('id', '=', id)
      .execute()
    await recordChanges(trx, deps.clock, actor, [
      { action: 'document.withdrawn', subjectType: 'document', subjectId: id, before: { state: document.state }, after: { state: 'withdrawn', reason } },
    ])
    await tellOfWithdrawal(trx, deps, actor, id, reason)
    await announce(trx, { communeId: actor.communeId, topic: `review:${id}`, ids: [] })
  })
}
