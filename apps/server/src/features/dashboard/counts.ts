/** All tasks counted in one pass over the index: groups of those that are alike in everything the page tells apart. */
import type { FigureList, TimeState } from '@roviec/contract'
import type { DayPeriod, LocalDate, RatePart, TaskState } from '@roviec/register'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { daysCondition } from '../tasks/days-condition.ts'
import { filtered } from '../tasks/queries.ts'
import { rateColumn } from '../tasks/rate-column.ts'
import { timeStateColumn } from '../tasks/time-condition.ts'

/** Which tasks the page is about. */
export interface Scope extends Pick<FigureList, 'leadAgencyId' | 'field' | 'noField'> {}

export interface Asked {
  scope: Scope
  period: DayPeriod
  today: LocalDate
  /** The last day that is near. */
  near: LocalDate
  withRestricted: boolean
}

export interface Group {
  leadAgencyId: string | null
  field: string | null
  state: TaskState
  timeState: TimeState
  /** Was to be done in the period. */
  worked: boolean
  first: RatePart | null
  agreed: RatePart | null
  count: number
}

export const scoped = (trx: Trx, { scope, withRestricted }: Pick<Asked, 'scope' | 'withRestricted'>) =>
  filtered(trx, { leadAgencyId: scope.leadAgencyId, field: scope.field, noField: scope.noField !== undefined, withRestricted })

export async function countGroups(trx: Trx, asked: Asked): Promise<Group[]> {
  const { period, today, near } = asked
  const rows = await scoped(trx, asked)
    .where('t.state', '<>', 'cancelled')
    .select(eb => [
      't.lead_agency_id as leadAgencyId',
      't.field',
      't.state',
      timeStateColumn(today, near).as('timeState'),
      daysCondition('work', period, today).as('worked'),
      rateColumn('first', period, today).as('first'),
      rateColumn('agreed', period, today).as('agreed'),
      eb.fn.countAll<string>().as('count'),
    ])
    .groupBy(sql`1, 2, 3, 4, 5, 6, 7`)
    .execute()
  return rows.map(row => ({ ...row, count: Number(row.count) }))
}
