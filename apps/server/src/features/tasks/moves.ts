/** What stands still until somebody moves it: to be accepted by who leads it; confirmed, given again or given more time by who gave it. */
import type { WaitingTask } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { lineageOf } from '../organisation/history.ts'
import { agenciesOf, givesTasks, worksAtTasks } from './sides.ts'
import type { WaitingFor } from './task-filter.ts'

export interface Move extends WaitingFor {
  waits: WaitingTask['waits']
}

const giving: readonly Move[] = [
  { waits: 'extension', states: ['assigned', 'accepted', 'inProgress'], extensionAsked: true },
  { waits: 'confirmation', states: ['submitted'] },
  { waits: 'newLead', states: ['returned'] },
]

/** The moves that are the actor's; of two that a task waits for, the first one is told. */
export async function movesOf(trx: Trx, actor: Actor, day: string): Promise<Move[]> {
  if (!actor.abilities.has('task.read')) return []
  const own = worksAtTasks(actor) ? agenciesOf(actor, await lineageOf(trx), day) : []
  return [
    ...(givesTasks(actor) ? giving : []),
    ...(own.length > 0 ? [{ waits: 'acceptance' as const, states: ['assigned' as const], leadAgencyIds: own }] : []),
  ]
}
