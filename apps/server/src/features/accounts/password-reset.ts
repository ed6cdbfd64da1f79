import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { announceRights } from '../../http/while-signed-in.ts'
import { recordChanges } from '../audit/commands.ts'
import type { Auth } from './auth.ts'
import { communeOfLink, day, newLink, useLink } from './links.ts'
import type { Handed } from './people.ts'
import { assertCan } from './policy.ts'
import { lockedPerson, userNames } from './queries.ts'
import { assertOwnAccounts } from './shut-accounts.ts'

/** Handed to the person by whoever manages accounts; the old password goes on until the link is used. */
export async function resetLink(deps: Deps, actor: Actor, personId: string): Promise<Handed> {
  assertCan(actor, 'account.manage')
  return deps.inCommune(actor.communeId, async trx => {
    await assertOwnAccounts(trx)
    const person = await lockedPerson(trx, personId)
    if (person.account_id === null) throw new AppError('account.none')
    if (person.disabled_at !== null) throw new AppError('conflict.state')
    await recordChanges(trx, deps.clock, actor, [{ action: 'account.resetLink', subjectType: 'person', subjectId: personId }])
    const { code, expiresAt } = await newLink(trx, deps.clock.now(), { purpose: 'reset', communeId: actor.communeId, personId, lasts: day })
    return { link: `${deps.configuration.publicUrl}/loi-moi?ma=${code}`, expiresAt }
  })
}

/** A new password by the link; every session of the account ends. Gives the user name, which may have been forgotten too. */
export async function resetPassword(deps: Deps, auth: Auth, { code, password }: { code: string; password: string }): Promise<string> {
  const hashed = await (await auth.$context).password.hash(password)
  const now = deps.clock.now()
  const communeId = await communeOfLink(deps.outside, code)
  if (communeId === null) throw new AppError('link.invalid')
  return deps.inCommune(communeId, async trx => {
    const { person_id: personId } = await useLink(trx, now, code, 'reset')
    if (personId === null) throw new AppError('link.invalid')
    const person = await lockedPerson(trx, personId)
    const accountId = person.account_id
    if (accountId === null || person.disabled_at !== null) throw new AppError('link.invalid')
    await trx
      .updateTable('auth.account')
      .set({ password: hashed, updatedAt: now })
      .where('userId', '=', accountId)
      .where('providerId', '=', 'credential')
      .execute()
    await trx.deleteFrom('auth.session').where('userId', '=', accountId).execute()
    await announceRights(trx, communeId, personId)
    await recordChanges(trx, deps.clock, { communeId, personId, name: person.full_name, requestId: null }, [
      { action: 'account.passwordReset', subjectType: 'person', subjectId: personId },
    ])
    return (await userNames(trx, [accountId])).get(accountId) ?? ''
  })
}
