import type { TaskDays } from '@roviec/contract'
import type { LocalDate, RateWay } from '@roviec/register'
import { type RawBuilder, sql } from 'kysely'
import { rateColumn } from './rate-column.ts'

interface Days {
  from: LocalDate
  to: LocalDate
}

/** What of a row of `task as t` lies within some days, both included, as a condition. What each name means stands in the contract. */
export function daysCondition(by: TaskDays, days: Days, today: LocalDate): RawBuilder<boolean> {
  const { from, to } = days
  switch (by) {
    case 'work':
      return sql`(t.state <> 'cancelled' and t.assigned_on <= ${to} and (t.completed_on is null or t.completed_on >= ${from}))`
    case 'created':
      return sql`(t.state <> 'cancelled' and ${within(sql`t.created_at`, days)})`
    case 'assigned':
      return sql`(t.state <> 'cancelled' and t.assigned_on between ${from} and ${to})`
    case 'completed':
      return sql`(t.state = 'completed' and t.completed_on between ${from} and ${to})`
    case 'due':
      return sql`(t.due_on between ${from} and ${to})`
    default: {
      const [kind, part] = by.split('.') as [RateWay | 'act', string]
      return kind === 'act' ? happened(part, days) : ratedAs(kind, part, days, today)
    }
  }
}

const happened = (act: string, days: Days): RawBuilder<boolean> =>
  sql`(t.id in (select e.task_id from task_event e where e.act = ${act} and ${within(sql`e.at`, days)}))`

/** Its day, in Vietnam, lies within. */
export const within = (instant: RawBuilder<unknown>, { from, to }: Days): RawBuilder<boolean> =>
  sql`${instant} >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh' and ${instant} < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`

/** `due` is the base: all that is rated. */
function ratedAs(way: RateWay, part: string, days: Days, today: LocalDate): RawBuilder<boolean> {
  const column = rateColumn(way, days, today)
  return part === 'due' ? sql`(${column} in ('onTime', 'late', 'waiting', 'overdue'))` : sql`(${column} = ${part})`
}
