import type { TaskOrder } from '@roviec/contract'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { type TaskColumns, taskRows } from './queries.ts'
import { filtered, type TaskFilter } from './task-filter.ts'
import { orders } from './task-page.ts'

export type ListedTask = TaskColumns & { source_reference: string | null }

const atATime = 500

/** A whole list, one batch after the other, as it stood when the first was asked for. */
export async function* taskBatches(trx: Trx, filter: TaskFilter, order: TaskOrder): AsyncGenerator<ListedTask[]> {
  if (filter.agencyIds?.length === 0) return
  // Who takes nothing for a minute is not waited for: a transaction holds a connection.
  await sql`set local idle_in_transaction_session_timeout = '60s'`.execute(trx)
  const rows = filtered(trx, filter).select(['t.id', 't.source_reference'])
  const { by, down } = orders[order]
  const ordered = rows.orderBy(by, each => (down ? each.desc().nullsLast() : each.asc().nullsLast())).orderBy('t.id')
  const all = await ordered.execute()
  for (let from = 0; from < all.length; from += atATime) {
    const some = all.slice(from, from + atATime)
    const sources = new Map(some.map(row => [row.id, row.source_reference]))
    const tasks = await taskRows(trx, [...sources.keys()])
    yield tasks.map(task => ({ ...task, source_reference: sources.get(task.id) ?? null }))
  }
}
