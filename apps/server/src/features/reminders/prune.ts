/** The job: told and sent things go when the days are over for which the commune keeps them. What nobody read and what waits stay; the audit has its own. */
import { type RawBuilder, sql } from 'kysely'
import type { Deps } from '../../deps.ts'
import { traceOf } from '../../platform/log.ts'
import { communesOf } from '../accounts/queries.ts'
import { settingsIn } from '../settings/queries.ts'

const day = 86_400_000

export async function pruneTold(deps: Deps, { atATime = 5000 } = {}): Promise<void> {
  for (const communeId of await communesOf(deps.outside)) {
    try {
      const { keepDays } = await deps.inCommune(communeId, settingsIn)
      const before = new Date(deps.clock.now().getTime() - keepDays * day)
      await inBatches(deps, communeId, sql`delete from notification where id in (select id from notification where read_at < ${before} limit ${atATime})`)
      await inBatches(
        deps,
        communeId,
        sql`delete from message where id in (select id from message where state in ('sent', 'failed') and created_at < ${before} limit ${atATime})`,
      )
    } catch (error) {
      deps.log.error({ communeId, ...traceOf(error) }, 'old messages were not taken away')
    }
  }
}

/** Each in a transaction of its own, so that nobody waits for a year of letters. */
async function inBatches({ inCommune }: Deps, communeId: string, some: RawBuilder<unknown>): Promise<void> {
  for (let taken = 1n; taken > 0n; ) taken = (await inCommune(communeId, trx => some.execute(trx))).numAffectedRows ?? 0n
}
