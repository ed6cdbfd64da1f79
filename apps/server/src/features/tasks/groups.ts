/** The tasks of a list in groups: how many each holds, counted by the conditions of the list that it opens. */
import type { TaskGroup, TaskGroupKind } from '@roviec/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { filtered, type TaskFilter } from './task-filter.ts'

const keys: Record<TaskGroupKind, RawBuilder<string | null>> = {
  agency: sql`t.lead_agency_id::text`,
  document: sql`t.document_id::text`,
  field: sql`t.field`,
  state: sql`t.state`,
  dueOn: sql`t.due_on::text`,
}

/** The largest first; more than these are counted together. */
const mostGroups = 200

export async function taskGroups(trx: Trx, filter: TaskFilter, by: TaskGroupKind): Promise<{ groups: TaskGroup[]; others: number }> {
  const key = keys[by]
  const counted = await filtered(trx, filter)
    .select([key.as('key'), eb => eb.fn.countAll<number>().as('total')])
    .groupBy(key)
    .orderBy('total', 'desc')
    .orderBy('key')
    .execute()
  /* Days are asked for in a stretch of the calendar, and all of them are shown there. */
  const shown = by === 'dueOn' ? counted : counted.slice(0, mostGroups)
  const names = await namesOf(
    trx,
    by,
    shown.flatMap(row => row.key ?? []),
  )
  return {
    groups: shown.map(row => ({ key: row.key, label: row.key === null ? null : (names.get(row.key) ?? row.key), total: Number(row.total) })),
    others: counted.slice(shown.length).reduce((sum, row) => sum + Number(row.total), 0),
  }
}

async function namesOf(trx: Trx, by: TaskGroupKind, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0 || (by !== 'agency' && by !== 'document')) return new Map()
  if (by === 'agency') {
    const rows = await trx.selectFrom('agency').select(['id', 'name']).where('id', 'in', ids).execute()
    return new Map(rows.map(row => [row.id, row.name]))
  }
  const rows = await trx.selectFrom('official_document').select(['id', 'reference', 'subject']).where('id', 'in', ids).execute()
  return new Map(rows.map(row => [row.id, [row.reference, row.subject].filter(Boolean).join(' · ')]))
}
