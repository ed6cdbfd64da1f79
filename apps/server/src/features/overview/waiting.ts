/** Tasks whose next move is this person's, the first of them, and which move it is. */
import type { WaitingTask } from '@roviec/contract'
import type { WorkCalendar } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { canReadRestricted } from '../accounts/policy.ts'
import { presentTask } from '../tasks/present.ts'
import type { TaskColumns } from '../tasks/queries.ts'
import { listTasks } from '../tasks/task-page.ts'
import { type Waits, waitsOf } from '../tasks/waits.ts'

interface Asked {
  day: string
  calendar: WorkCalendar
  limit: number
}

export async function waitingTasks(trx: Trx, actor: Actor, { day, calendar, limit }: Asked): Promise<{ rows: WaitingTask[]; total: number }> {
  const waits = await waitsOf(trx, actor, day)
  if (waits.length === 0) return { rows: [], total: 0 }
  const { rows, total } = await listTasks(trx, { waitingFor: waits, withRestricted: canReadRestricted(actor), limit, order: 'due' })
  const extensionAsked = await unanswered(
    trx,
    rows.map(({ id }) => id),
  )
  const told = rows.flatMap(row => {
    const found = waits.find(each => holdsFor(row, each, extensionAsked.has(row.id)))
    /* Without one somebody moved it while this was asked. */
    return found ? [{ waits: found.waits, task: presentTask(row, day, calendar) }] : []
  })
  return { rows: told, total }
}

/** By the conditions that the list asks. */
const holdsFor = ({ state, lead_agency_id }: TaskColumns, { states, extensionAsked: wanted, leadAgencyIds }: Waits, extensionAsked: boolean): boolean =>
  states.includes(state) && (!wanted || extensionAsked) && (!leadAgencyIds || leadAgencyIds.includes(lead_agency_id ?? ''))

async function unanswered(trx: Trx, taskIds: readonly string[]): Promise<Set<string>> {
  if (taskIds.length === 0) return new Set()
  const rows = await trx.selectFrom('task_extension').select('task_id').where('task_id', 'in', taskIds).where('granted', 'is', null).execute()
  return new Set(rows.map(({ task_id }) => task_id))
}
