/** All tasks counted in one pass over the index: groups of those that are alike in everything the page tells apart. */
import type { FigureList, TimeState } from '@roviec/contract'
import { type DayPeriod, type LocalDate, openStates, type RatePart, type TaskState } from '@roviec/register'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { daysCondition } from '../tasks/days-condition.ts'
import { rateColumn } from '../tasks/rate-column.ts'
import { filtered } from '../tasks/task-filter.ts'
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

/** Said as the index of open tasks says it, so that the database knows them to be the same. */
export const isOpen = sql<boolean>`t.state in (${sql.join(openStates.map(state => sql.lit(state)))})`
const isDone = sql<boolean>`t.state = 'completed'`

const columns = ['t.lead_agency_id', 't.field', 't.state', 't.first_due_on', 't.due_on', 't.submitted_on', 't.completed_on', 't.assigned_on'] as const

/** What the period may count, each task once, by ranges of an index: open, done in it or later, done before though due in it. */
function counted(trx: Trx, asked: Asked) {
  const { from, to } = asked.period
  const rows = () => scoped(trx, asked).select(columns)
  const early = () => rows().where(isDone).where('t.completed_on', '<', from)
  const firstDue = sql<boolean>`t.first_due_on between ${from} and ${to}`
  return rows()
    .where(isOpen)
    .unionAll(rows().where(isDone).where('t.completed_on', '>=', from))
    .unionAll(early().where(firstDue))
    .unionAll(early().where('t.due_on', '>=', from).where('t.due_on', '<=', to).where(sql<boolean>`not (${firstDue})`))
}

/** The same tasks twice: apart by who leads them (their field is not told), and apart by field. */
export async function countGroups(trx: Trx, asked: Asked): Promise<{ byAgency: Group[]; byField: Group[] }> {
  const { period, today, near } = asked
  const rows = await trx
    .selectFrom(counted(trx, asked).as('t'))
    .select(eb => [
      't.lead_agency_id as leadAgencyId',
      't.field',
      't.state',
      timeStateColumn(today, near).as('timeState'),
      daysCondition('work', period, today).as('worked'),
      rateColumn('first', period, today).as('first'),
      rateColumn('agreed', period, today).as('agreed'),
      eb.fn.countAll<string>().as('count'),
      sql<boolean>`grouping(t.lead_agency_id) = 1`.as('byField'),
    ])
    .groupBy(sql`grouping sets ((1, 3, 4, 5, 6, 7), (2, 3, 4, 5, 6, 7))`)
    .execute()
  const groups = rows.map(row => ({ ...row, count: Number(row.count) }))
  return { byAgency: groups.filter(group => !group.byField), byField: groups.filter(group => group.byField) }
}
