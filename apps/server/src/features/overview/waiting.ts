/** Tasks whose next move is this person's: to be accepted by who leads them; confirmed, given again or given more time by who gave them. */
import type { WaitingTask } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { canReadRestricted } from '../accounts/policy.ts'
import { lineageOf } from '../organisation/history.ts'
import { presentTask } from '../tasks/present.ts'
import { agenciesOf, givesTasks, worksAtTasks } from '../tasks/sides.ts'
import type { TaskFilter } from '../tasks/task-filter.ts'
import { listTasks } from '../tasks/task-page.ts'

interface Asked {
  day: string
  calendar: Parameters<typeof presentTask>[2]
  limit: number
}

type Waits = Pick<TaskFilter, 'states' | 'extensionAsked' | 'leadAgencyIds'>

export async function waitingTasks(trx: Trx, actor: Actor, { day, calendar, limit }: Asked): Promise<{ rows: WaitingTask[]; total: number }> {
  const found: WaitingTask[] = []
  let total = 0
  for (const [waits, filter] of await movesOf(trx, actor, day)) {
    const page = await listTasks(trx, { ...filter, withRestricted: canReadRestricted(actor), limit, order: 'due' })
    total += page.total
    found.push(...page.rows.map(row => ({ waits, task: presentTask(row, day, calendar) })))
  }
  const due = ({ task }: WaitingTask): string => task.dueOn ?? '9999'
  return { rows: found.toSorted((a, b) => due(a).localeCompare(due(b))).slice(0, limit), total }
}

async function movesOf(trx: Trx, actor: Actor, day: string): Promise<[WaitingTask['waits'], Waits][]> {
  if (!actor.abilities.has('task.read')) return []
  const giving: [WaitingTask['waits'], Waits][] = [
    ['extension', { states: ['assigned', 'accepted', 'inProgress'], extensionAsked: true }],
    ['confirmation', { states: ['submitted'] }],
    ['newLead', { states: ['returned'] }],
  ]
  const own = worksAtTasks(actor) ? agenciesOf(actor, await lineageOf(trx), day) : []
  return [
    ...(givesTasks(actor) ? giving : []),
    ...(own.length > 0 ? [['acceptance', { states: ['assigned'], leadAgencyIds: own }] as [WaitingTask['waits'], Waits]] : []),
  ]
}
