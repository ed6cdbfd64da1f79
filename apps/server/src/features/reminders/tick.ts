import type { Deps } from '../../deps.ts'
import { traceOf } from '../../platform/log.ts'
import { communesOf } from '../accounts/queries.ts'
import { runMorning } from './morning.ts'
import { reachableChannels } from './sending.ts'

/** Once a minute, and at every start: so a machine that slept through the morning makes up for it. What fails for one commune does not hold up the others. */
export async function tick(deps: Deps): Promise<void> {
  for (const communeId of await communesOf(deps.outside)) {
    try {
      await runMorning(deps, communeId)
      await wakeSending(deps, communeId)
    } catch (error) {
      deps.log.error({ communeId, ...traceOf(error) }, 'reminders failed')
    }
  }
}

async function wakeSending(deps: Deps, communeId: string): Promise<void> {
  await deps.inCommune(communeId, async trx => {
    const waiting = await trx
      .selectFrom('message')
      .select('id')
      .where('state', '=', 'waiting')
      .where('next_at', '<=', deps.clock.now())
      .where('channel', 'in', reachableChannels(deps))
      .limit(1)
      .executeTakeFirst()
    if (waiting) await deps.jobs.send(trx, 'reminders.send', { communeId })
  })
}
