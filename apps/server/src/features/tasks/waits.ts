/** What stands still until somebody moves it: to be accepted by who leads it; confirmed, given again or given more time by who gave it. */
import type { WaitingTask } from '@roviec/contract'
import { mayBeExtended } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { lineageOf } from '../organisation/history.ts'
import { agenciesOf, givesTasks, worksAtTasks } from './sides.ts'
import type { WaitingFor } from './task-filter.ts'

export interface Waits extends WaitingFor {
  waits: WaitingTask['waits']
}

const giving: readonly Waits[] = [
  { waits: 'extension', states: mayBeExtended, extensionAsked: true },
  { waits: 'confirmation', states: ['submitted'] },
  { waits: 'newLead', states: ['returned'] },
]

/** For what tasks wait for the actor; of two that hold for one task, the first is told. */
export async function waitsOf(trx: Trx, actor: Actor, day: string): Promise<Waits[]> {
  if (!actor.abilities.has('task.read')) return []
  const own = worksAtTasks(actor) ? agenciesOf(actor, await lineageOf(trx), day) : []
  return [
    ...(givesTasks(actor) ? giving : []),
    ...(own.length > 0 ? [{ waits: 'acceptance' as const, states: ['assigned' as const], leadAgencyIds: own }] : []),
  ]
}
