/** Tasks that one import made, and whether all of them still stand as it made them. */
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'

/** Nobody acts on them until the transaction ends. */
export const lockImported = (trx: Trx, importId: string) =>
  trx
    .selectFrom('task')
    .select(['id', 'state', 'percent', 'submitted_on', 'completed_on'])
    .where('import_id', '=', importId)
    .orderBy('id')
    .forUpdate()
    .execute()

/** Hours within which an import may be undone. */
const undoHours = 24

type Undo = 'open' | 'nothing' | 'notYours' | 'tooLate' | 'touched'

interface ImportStanding {
  /** Of its tasks, those with which something was done. */
  touched: number
  /** Whether it may be undone by somebody now, or why not. */
  undo(personId: string, now: Date): Undo
}

/** Done with means: an act, another version, a part of its own, a supporting part told of, a file, a conclusion that says it again. */
const touched = sql<string>`count(*) filter (where t.version > 1
  or exists (select from task_event e where e.commune_id = t.commune_id and e.task_id = t.id and e.sequence > 1)
  or exists (select from task c where c.commune_id = t.commune_id and c.parent_id = t.id)
  or exists (select from task_supporting s where s.commune_id = t.commune_id and s.task_id = t.id and s.state <> 'assigned')
  or exists (select from task_file f where f.commune_id = t.commune_id and f.task_id = t.id)
  or exists (select from conclusion_item i where i.commune_id = t.commune_id and i.task_id = t.id))`

export async function standingOfImports(trx: Trx, importIds: readonly string[]): Promise<Map<string, ImportStanding>> {
  if (importIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('task as t')
    .select(['t.import_id', touched.as('touched'), sql<Date>`min(t.created_at)`.as('first'), sql<string[]>`array_agg(distinct t.created_by::text)`.as('by')])
    .where('t.import_id', 'in', importIds)
    .groupBy('t.import_id')
    .execute()
  return new Map(
    rows.map(row => [
      row.import_id ?? '',
      {
        touched: Number(row.touched),
        undo: (personId: string, now: Date): Undo => {
          if (row.by.some(each => each !== personId)) return 'notYours'
          if (now.getTime() - row.first.getTime() > undoHours * 3_600_000) return 'tooLate'
          return Number(row.touched) > 0 ? 'touched' : 'open'
        },
      },
    ]),
  )
}

interface By {
  personId: string
  actingForPersonId: string | null
  at: Date
}

/** Their story says so; they are of no import any more. */
export async function cancelImported(trx: Trx, importId: string, said: Record<string, unknown>, by: By): Promise<void> {
  const rows = await trx.selectFrom('task').select(['id', 'state']).where('import_id', '=', importId).execute()
  const events = rows.map(({ id, state }) => ({ id: newId(), task_id: id, from_state: state }))
  await sql`
    insert into task_event (commune_id, id, task_id, sequence, at, act, said, from_state, to_state, person_id, acting_for_person_id)
    select current_commune(), id, task_id, 2, ${by.at}, 'importUndone', ${JSON.stringify(said)}::jsonb, from_state, 'cancelled', ${by.personId}, ${by.actingForPersonId}
    from jsonb_to_recordset(${JSON.stringify(events)}) as e(id uuid, task_id uuid, from_state text)`.execute(trx)
  await trx
    .updateTable('task')
    .set(eb => ({ state: 'cancelled', submitted_on: null, completed_on: null, import_id: null, version: eb('version', '+', 1) }))
    .where('import_id', '=', importId)
    .execute()
}
