/** Where a person is signed in. Tokens never leave the server. */
import type { Account } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { announceRights } from '../../http/while-signed-in.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { recordChanges } from '../audit/commands.ts'

export async function accountOf({ outside }: Pick<Deps, 'outside'>, actor: Actor): Promise<Account> {
  const user = await outside.selectFrom('auth.user').select(['displayUsername', 'twoFactorEnabled']).where('id', '=', actor.accountId).executeTakeFirst()
  // Sessions end by better-auth's own clock, the machine's.
  const sessions = await outside
    .selectFrom('auth.session')
    .select(['id', 'createdAt', 'updatedAt', 'userAgent'])
    .where('userId', '=', actor.accountId)
    .where('expiresAt', '>', new Date())
    .orderBy('updatedAt', 'desc')
    .execute()
  return {
    userName: user?.displayUsername ?? '',
    secondFactor: user?.twoFactorEnabled ?? false,
    sessions: sessions.map(({ id, createdAt, updatedAt, userAgent }) => ({
      id,
      userAgent,
      signedInAt: createdAt.toISOString(),
      lastSeenAt: updatedAt.toISOString(),
      current: id === actor.sessionId,
    })),
  }
}

/** Signs one device out; an id that is nobody's of this account changes nothing. */
export async function endSession(deps: Deps, actor: Actor, id: string): Promise<void> {
  await ending(deps, actor, trx => trx.deleteFrom('auth.session').where('userId', '=', actor.accountId).where('id', '=', id).executeTakeFirst())
}

export async function endOtherSessions(deps: Deps, actor: Actor): Promise<void> {
  await ending(deps, actor, trx => trx.deleteFrom('auth.session').where('userId', '=', actor.accountId).where('id', '<>', actor.sessionId).executeTakeFirst())
}

async function ending(deps: Deps, actor: Actor, remove: (trx: Trx) => Promise<{ numDeletedRows: bigint }>): Promise<void> {
  await deps.inCommune(actor.communeId, async trx => {
    const { numDeletedRows } = await remove(trx)
    if (numDeletedRows === 0n) return
    await announceRights(trx, actor.communeId, actor.personId)
    await recordChanges(trx, deps.clock, actor, [
      { action: 'account.sessionsEnded', subjectType: 'person', subjectId: actor.personId, after: { count: Number(numDeletedRows) } },
    ])
  })
}
