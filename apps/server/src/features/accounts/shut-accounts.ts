/** Whether an account may come in; somebody must always be able to let people in. */
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { announceRights } from '../../http/while-signed-in.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { recordChanges } from '../audit/commands.ts'
import { assertCan } from './policy.ts'
import { lastingAdministrators, lockedPerson } from './queries.ts'

/** Shuts an account, and its sessions with it at once, or opens it again. */
export async function setAccount(deps: Deps, actor: Actor, personId: string, enabled: boolean): Promise<void> {
  assertCan(actor, 'account.manage')
  await deps.inCommune(actor.communeId, async trx => {
    await assertOwnAccounts(trx)
    const person = await lockedPerson(trx, personId)
    if (person.account_id === null) throw new AppError('account.none')
    if ((person.disabled_at === null) === enabled) return
    await trx
      .updateTable('person')
      .set(eb => ({ disabled_at: enabled ? null : deps.clock.now(), version: eb('version', '+', 1) }))
      .where('id', '=', personId)
      .execute()
    if (!enabled) {
      await assertAdministratorStays(trx, deps)
      await trx.deleteFrom('auth.session').where('userId', '=', person.account_id).execute()
      await trx.deleteFrom('auth.one_time_link').where('person_id', '=', personId).where('used_at', 'is', null).execute()
      await announceRights(trx, actor.communeId, personId)
    }
    await recordChanges(trx, deps.clock, actor, [{ action: enabled ? 'account.enabled' : 'account.disabled', subjectType: 'person', subjectId: personId }])
  })
}

/** Somebody must always be able to let people in: asked after every change that could take the last one away. */
export async function assertAdministratorStays(trx: Trx, { clock }: Pick<Deps, 'clock'>): Promise<void> {
  await trx.selectFrom('commune').select('commune_id').forUpdate().execute()
  if ((await lastingAdministrators(trx, today(clock))).length === 0) throw new AppError('account.last-administrator')
}

/** In an invented commune to try things in, accounts are those of the real office: there nobody shuts them or opens them. */
export async function assertOwnAccounts(trx: Trx): Promise<void> {
  const { sample } = await trx.selectFrom('commune').select('sample').executeTakeFirstOrThrow()
  if (sample) throw new AppError('account.of-sample')
}
