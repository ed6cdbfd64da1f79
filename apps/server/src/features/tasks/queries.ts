import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

export interface TaskFilter {
  q?: string | undefined
  agencyIds?: readonly string[] | undefined
  documentId?: string | undefined
  /** Bounds of the last day allowed, both included; `dueNull` asks for those without one. */
  dueFrom?: string | undefined
  dueTo?: string | undefined
  dueNull?: boolean | undefined
  withRestricted: boolean
  limit: number
  offset: number
  order: 'newest' | 'due'
}

const columns = [
  't.id',
  't.content',
  't.quote',
  't.lead_agency_id',
  't.lead_name',
  't.deliverable',
  't.deadline_text',
  't.deadline_basis',
  't.first_due_on',
  't.due_on',
  't.assigned_on',
  't.created_at',
  'd.id as document_id',
  'd.reference as document_reference',
  'd.issued_on as document_issued_on',
  'd.subject as document_subject',
  'a.name as lead_agency_name',
] as const

const joined = (trx: Trx) =>
  trx
    .selectFrom('task as t')
    .leftJoin('official_document as d', join => join.onRef('d.commune_id', '=', 't.commune_id').onRef('d.id', '=', 't.document_id'))
    .leftJoin('agency as a', join => join.onRef('a.commune_id', '=', 't.commune_id').onRef('a.id', '=', 't.lead_agency_id'))

function filtered(trx: Trx, filter: TaskFilter) {
  let rows = joined(trx).where('t.state', '=', 'assigned')
  if (!filter.withRestricted) rows = rows.where(eb => eb.or([eb('d.restricted', 'is', null), eb('d.restricted', '=', false)]))
  if (filter.q)
    for (const word of filter.q.split(/\s+/).filter(each => each !== ''))
      rows = rows.where(sql<boolean>`t.search_folded like '%' || fold(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`)
  if (filter.documentId) rows = rows.where('t.document_id', '=', filter.documentId)
  if (filter.dueFrom) rows = rows.where('t.due_on', '>=', filter.dueFrom)
  if (filter.dueTo) rows = rows.where('t.due_on', '<=', filter.dueTo)
  if (filter.dueNull) rows = rows.where('t.due_on', 'is', null)
  const ids = filter.agencyIds
  if (ids) {
    rows = rows.where(eb =>
      eb.or([
        eb('t.lead_agency_id', 'in', ids),
        eb.exists(
          eb
            .selectFrom('task_supporting as s')
            .select('s.position')
            .whereRef('s.commune_id', '=', 't.commune_id')
            .whereRef('s.task_id', '=', 't.id')
            .where('s.agency_id', 'in', ids),
        ),
      ]),
    )
  }
  return rows
}

export async function listTasks(trx: Trx, filter: TaskFilter) {
  if (filter.agencyIds?.length === 0) return { total: 0, rows: [] }
  const rows = filtered(trx, filter)
  const { total } = await rows.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const ordered = filter.order === 'due' ? rows.orderBy(sql`t.due_on asc nulls last`).orderBy('t.id') : rows.orderBy('t.created_at', 'desc').orderBy('t.id')
  const found = await ordered.select(columns).limit(filter.limit).offset(filter.offset).execute()
  return { total: Number(total), rows: await withSupporting(trx, found) }
}

export async function taskById(trx: Trx, id: string) {
  const row = await joined(trx)
    .where('t.id', '=', id)
    .select(columns)
    .select([sql<number | null>`lower(t.span)`.as('from'), sql<number | null>`upper(t.span)`.as('to'), 'd.restricted'])
    .executeTakeFirst()
  return row ? (await withSupporting(trx, [row]))[0] : undefined
}

async function withSupporting<Row extends { id: string }>(trx: Trx, rows: Row[]) {
  const supporting =
    rows.length === 0
      ? []
      : await trx
          .selectFrom('task_supporting')
          .select(['task_id', 'agency_id', 'name'])
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

export type TaskColumns = Awaited<ReturnType<typeof listTasks>>['rows'][number]
