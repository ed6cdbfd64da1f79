/** Many new tasks at once: everybody concerned hears once, of how many. */
import { sql } from 'kysely'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { addressingOn } from './addressing.ts'
import { notify } from './notifications.ts'
import { tellWebhook } from './tell.ts'

interface Imported {
  importId: string
  /** Of this pressing of the button: sheets of one workbook are imported one after another. */
  run: string
  file: string
  taskIds: readonly string[]
}

/** The morning's letter says in one line how many there are, and what is due among them; by mail nobody gets hundreds. */
export async function tellOfImport(
  trx: Trx,
  deps: Pick<Deps, 'clock' | 'jobs'>,
  by: Pick<Actor, 'communeId' | 'personId' | 'name'>,
  { importId, run, file, taskIds }: Imported,
): Promise<void> {
  await tellConcerned(trx, deps, by, { kind: 'tasks.imported', event: 'task.imported', key: run, taskIds, said: { file, importId } })
}

/** Call it while the tasks still stand. The next letter says nothing of an import that is no more. */
export async function tellOfUndoneImport(
  trx: Trx,
  deps: Pick<Deps, 'clock' | 'jobs'>,
  by: Pick<Actor, 'communeId' | 'personId' | 'name'>,
  { importId, file, taskIds }: Omit<Imported, 'run'>,
): Promise<void> {
  await trx
    .updateTable('notification')
    .set({ in_digest: today(deps.clock) })
    .where('kind', '=', 'tasks.imported')
    .where('in_digest', 'is', null)
    .where(sql<boolean>`said ->> 'importId' = ${importId}`)
    .execute()
  const told = { kind: 'tasks.importUndone', event: 'task.importUndone', key: newId(), taskIds, said: { file, importId } }
  await tellConcerned(trx, deps, by, told)
}

interface Told {
  kind: string
  event: string
  key: string
  taskIds: readonly string[]
  said: Record<string, unknown>
}

async function tellConcerned(
  trx: Trx,
  deps: Pick<Deps, 'clock' | 'jobs'>,
  by: Pick<Actor, 'communeId' | 'personId' | 'name'>,
  { kind, event, key, taskIds, said }: Told,
): Promise<void> {
  const day = today(deps.clock)
  const addressing = await addressingOn(trx, day)
  if (!addressing || taskIds.length === 0) return
  const counts = new Map<string, number>()
  for (const personId of await concerned(trx, addressing, taskIds)) counts.set(personId, (counts.get(personId) ?? 0) + 1)
  counts.delete(by.personId)
  await notify(
    trx,
    by.communeId,
    { at: deps.clock.now(), day },
    [...counts].map(([personId, count]) => ({ personId, key: `import ${key}`, kind, taskId: null, said: { by: by.name, count, ...said } })),
  )
  await tellWebhook(trx, deps, addressing, event, key, taskIds)
}

const atATime = 5000

/** Once for each task that a person leads or supports and that is not done yet. */
async function concerned(trx: Trx, addressing: NonNullable<Awaited<ReturnType<typeof addressingOn>>>, taskIds: readonly string[]): Promise<string[]> {
  const persons: string[] = []
  for (let from = 0; from < taskIds.length; from += atATime) {
    const ids = taskIds.slice(from, from + atATime)
    const tasks = await trx
      .selectFrom('task')
      .select(['id', 'lead_agency_id', 'in_charge_person_id', 'leader_person_id', 'created_by', 'restricted'])
      .where('id', 'in', ids)
      .where('state', '!=', 'completed')
      .execute()
    const supporting = Map.groupBy(
      await trx.selectFrom('task_supporting').select(['task_id', 'agency_id']).where('task_id', 'in', ids).execute(),
      each => each.task_id,
    )
    for (const task of tasks) {
      const leads = task.lead_agency_id === null ? [] : addressing.recipients('doers', task)
      const agencies = (supporting.get(task.id) ?? []).flatMap(each => each.agency_id ?? [])
      persons.push(...new Set([...leads, ...addressing.supporters(agencies, task)]))
    }
  }
  return persons
}
