/** Tasks of a sheet into the register, many at once. */
import type { TaskState } from '@roviec/register'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'

export interface ImportedTask {
  id: string
  content: string
  lead: { agencyId: string | null; name: string }
  supporting: readonly { agencyId: string | null; name: string }[]
  deliverable: string | null
  deadline: { text: string; recurring: boolean; date: string | null } | null
  assignedOn: string
  field: string | null
  leaderPersonId: string | null
  inChargePersonId: string | null
  source: string | null
  /** The paper that gave it, where it is in the registers. */
  document: { id: string; issuingBody: string | null } | null
  state: Extract<TaskState, 'assigned' | 'inProgress' | 'completed'>
  percent: number
  completedOn: string | null
  /** What the sheet says beside, and where it stood there. */
  said: Record<string, unknown>
}

interface By {
  importId: string
  personId: string
  actingForPersonId: string | null
  at: Date
}

/** Each begins its story with what the sheet said of it. One statement a table: thousands of lines are one pressing of a button. */
export async function createImportedTasks(trx: Trx, tasks: readonly ImportedTask[], by: By): Promise<void> {
  await sql`
    insert into task (commune_id, id, document_id, quote, content, assigner, lead_agency_id, lead_name, deliverable, deadline_text, deadline_basis, recurrence,
      first_due_on, due_on, state, percent, submitted_on, completed_on, in_charge_person_id, leader_person_id, source_reference, field, assigned_on, import_id, created_by, created_at)
    select current_commune(), id, document_id, content, content, assigner, lead_agency_id, lead_name, deliverable, deadline_text,
      case when deadline_text is not null then 'person' end, case when recurring then jsonb_build_object('text', deadline_text) end,
      due_on, due_on, state, percent, completed_on, completed_on, in_charge_person_id, leader_person_id, source_reference, field, assigned_on, ${by.importId}, ${by.personId}, ${by.at}
    from jsonb_to_recordset(${JSON.stringify(tasks.map(taskColumns))}) as t(id uuid, document_id uuid, content text, assigner text, lead_agency_id uuid, lead_name text,
      deliverable text, deadline_text text, recurring boolean, due_on date, state text, percent int, completed_on date, in_charge_person_id uuid, leader_person_id uuid,
      source_reference text, field text, assigned_on date)`.execute(trx)
  const events = tasks.map(({ id, state, said }) => ({ id: newId(), task_id: id, to_state: state, said }))
  await sql`
    insert into task_event (commune_id, id, task_id, sequence, at, act, said, from_state, to_state, person_id, acting_for_person_id)
    select current_commune(), id, task_id, 1, ${by.at}, 'imported', said, 'assigned', to_state, ${by.personId}, ${by.actingForPersonId}
    from jsonb_to_recordset(${JSON.stringify(events)}) as e(id uuid, task_id uuid, said jsonb, to_state text)`.execute(trx)
  const supporting = tasks.flatMap(({ id, supporting: bodies }) =>
    bodies.map((body, position) => ({ task_id: id, position, agency_id: body.agencyId, name: body.name })),
  )
  await sql`
    insert into task_supporting (commune_id, task_id, position, agency_id, name)
    select current_commune(), task_id, position, agency_id, name
    from jsonb_to_recordset(${JSON.stringify(supporting)}) as s(task_id uuid, position int, agency_id uuid, name text)`.execute(trx)
}

const taskColumns = (task: ImportedTask) => ({
  id: task.id,
  document_id: task.document?.id ?? null,
  content: task.content,
  assigner: task.document?.issuingBody ?? null,
  lead_agency_id: task.lead.agencyId,
  lead_name: task.lead.name,
  deliverable: task.deliverable,
  deadline_text: task.deadline?.text ?? null,
  recurring: task.deadline?.recurring ?? false,
  due_on: task.deadline?.date ?? null,
  state: task.state,
  percent: task.percent,
  completed_on: task.completedOn,
  in_charge_person_id: task.inChargePersonId,
  leader_person_id: task.leaderPersonId,
  source_reference: task.source,
  field: task.field,
  assigned_on: task.assignedOn,
})

/** Tasks that begin to look like one of these: the same words, marks aside. Cancelled ones are given anew. */
export async function tasksSaying(trx: Trx, contents: readonly string[]) {
  if (contents.length === 0) return []
  return trx
    .selectFrom('task as t')
    .leftJoin('official_document as d', join => join.onRef('d.commune_id', '=', 't.commune_id').onRef('d.id', '=', 't.document_id'))
    .select(['t.id', 't.content', 't.lead_agency_id', 't.lead_name', 't.due_on', 't.first_due_on', 't.deadline_text', 't.source_reference', 'd.reference'])
    .where('t.state', '!=', 'cancelled')
    .where(sql<boolean>`t.search_folded in (select fold(said) from unnest(${[...new Set(contents)]}::text[]) said)`)
    .orderBy('t.id')
    .execute()
}
