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
  communeId: string
  personId: string
  actingForPersonId: string | null
  at: Date
}

const atATime = 500

/** Each begins its story with what the sheet said of it. */
export async function createImportedTasks(trx: Trx, tasks: readonly ImportedTask[], by: By): Promise<void> {
  for (let from = 0; from < tasks.length; from += atATime) {
    const some = tasks.slice(from, from + atATime)
    await trx
      .insertInto('task')
      .values(some.map(task => taskColumns(task, by)))
      .execute()
    await trx
      .insertInto('task_event')
      .values(some.map(task => eventColumns(task, by)))
      .execute()
    const supporting = some.flatMap(({ id, supporting: bodies }) =>
      bodies.map((body, position) => ({ commune_id: by.communeId, task_id: id, position, agency_id: body.agencyId, name: body.name })),
    )
    if (supporting.length > 0) await trx.insertInto('task_supporting').values(supporting).execute()
  }
}

const taskColumns = (task: ImportedTask, { communeId, personId, at }: By) => ({
  commune_id: communeId,
  id: task.id,
  document_id: task.document?.id ?? null,
  quote: task.content,
  content: task.content,
  assigner: task.document?.issuingBody ?? null,
  lead_agency_id: task.lead.agencyId,
  lead_name: task.lead.name,
  deliverable: task.deliverable,
  deadline_text: task.deadline?.text ?? null,
  deadline_basis: task.deadline === null ? null : ('person' as const),
  recurrence: task.deadline?.recurring ? JSON.stringify({ text: task.deadline.text }) : null,
  first_due_on: task.deadline?.date ?? null,
  due_on: task.deadline?.date ?? null,
  state: task.state,
  percent: task.percent,
  submitted_on: task.completedOn,
  completed_on: task.completedOn,
  in_charge_person_id: task.inChargePersonId,
  leader_person_id: task.leaderPersonId,
  source_reference: task.source,
  field: task.field,
  assigned_on: task.assignedOn,
  created_by: personId,
  created_at: at,
})

const eventColumns = ({ id, state, said }: ImportedTask, { communeId, personId, actingForPersonId, at }: By) => ({
  commune_id: communeId,
  id: newId(),
  task_id: id,
  sequence: 1,
  at,
  act: 'imported',
  said: JSON.stringify(said),
  from_state: 'assigned' as const,
  to_state: state,
  person_id: personId,
  acting_for_person_id: actingForPersonId,
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
