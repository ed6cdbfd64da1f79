import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

const columns = [
  't.id',
  't.version',
  't.state',
  't.percent',
  't.content',
  't.quote',
  't.field',
  't.lead_agency_id',
  't.lead_name',
  't.in_charge_person_id',
  't.leader_person_id',
  't.deliverable',
  't.deadline_text',
  't.deadline_basis',
  't.first_due_on',
  't.due_on',
  't.submitted_on',
  't.completed_on',
  't.assigned_on',
  't.parent_id',
  't.created_at',
  'd.id as document_id',
  'd.reference as document_reference',
  'd.issued_on as document_issued_on',
  'd.subject as document_subject',
  'a.name as lead_agency_name',
  'c.full_name as in_charge_name',
  'l.full_name as leader_name',
] as const

const joined = (trx: Trx) =>
  trx
    .selectFrom('task as t')
    .leftJoin('official_document as d', join => join.onRef('d.commune_id', '=', 't.commune_id').onRef('d.id', '=', 't.document_id'))
    .leftJoin('agency as a', join => join.onRef('a.commune_id', '=', 't.commune_id').onRef('a.id', '=', 't.lead_agency_id'))
    .leftJoin('person as c', join => join.onRef('c.commune_id', '=', 't.commune_id').onRef('c.id', '=', 't.in_charge_person_id'))
    .leftJoin('person as l', join => join.onRef('l.commune_id', '=', 't.commune_id').onRef('l.id', '=', 't.leader_person_id'))

/** In the order of the ids. */
export async function taskRows(trx: Trx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const found = await joined(trx).where('t.id', 'in', ids).select(columns).execute()
  const byId = new Map(found.map(row => [row.id, row]))
  return withSupporting(
    trx,
    ids.flatMap(id => byId.get(id) ?? []),
  )
}

export async function taskById(trx: Trx, id: string) {
  const row = await joined(trx)
    .where('t.id', '=', id)
    .select(columns)
    .select([
      sql<number | null>`lower(t.span)`.as('from'),
      sql<number | null>`upper(t.span)`.as('to'),
      't.restricted',
      't.suspended_from',
      't.submitted_by',
      't.assigner',
      't.authority',
      't.duty_id',
      't.source_reference',
    ])
    .select(eb =>
      eb.selectFrom('task as w').select('w.due_on').whereRef('w.commune_id', '=', 't.commune_id').whereRef('w.id', '=', 't.parent_id').as('whole_due_on'),
    )
    .executeTakeFirst()
  return row ? (await withSupporting(trx, [row]))[0] : undefined
}

async function withSupporting<Row extends { id: string }>(trx: Trx, rows: Row[]) {
  const supporting =
    rows.length === 0
      ? []
      : await trx
          .selectFrom('task_supporting')
          .select(['task_id', 'position', 'agency_id', 'name', 'state', 'note'])
          .where(
            'task_id',
            'in',
            rows.map(row => row.id),
          )
          .orderBy('position')
          .execute()
  const byTask = Map.groupBy(supporting, each => each.task_id)
  return rows.map(row => ({ ...row, supporting: byTask.get(row.id) ?? [] }))
}

export type TaskColumns = Awaited<ReturnType<typeof taskRows>>[number]
export type TaskDetailColumns = NonNullable<Awaited<ReturnType<typeof taskById>>>

export const childIds = async (trx: Trx, parentId: string): Promise<string[]> =>
  (await trx.selectFrom('task').select('id').where('parent_id', '=', parentId).orderBy('created_at').orderBy('id').execute()).map(({ id }) => id)

export async function namesOf(trx: Trx, personIds: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(personIds.filter(id => id !== null))]
  const rows = ids.length === 0 ? [] : await trx.selectFrom('person').select(['id', 'full_name']).where('id', 'in', ids).execute()
  return new Map(rows.map(row => [row.id, row.full_name]))
}
