import type { LocalDate, RatePart, RateWay } from '@roviec/register'
import { type RawBuilder, sql } from 'kysely'

const dueOf: Record<RateWay, RawBuilder<string | null>> = { first: sql`t.first_due_on`, agreed: sql`t.due_on` }

/**
 * In which part of the on-time rate of some days a row of `task as t` counts; null: in none.
 * It says what the register's `rated` says; `rate-column.test.ts` compares the two.
 */
export function rateColumn(way: RateWay, { from, to }: { from: LocalDate; to: LocalDate }, today: LocalDate): RawBuilder<RatePart | null> {
  const due = dueOf[way]
  return sql`case
    when ${due} is null or ${due} < ${from} or ${due} > ${to} or t.state = 'cancelled' then null
    when t.state = 'completed' then case when t.completed_on <= ${due} then 'onTime' else 'late' end
    when t.state = 'suspended' then 'suspended'
    when ${due} >= ${today} then 'notYet'
    when t.state = 'submitted' and t.submitted_on <= ${due} then 'waiting'
    else 'overdue'
  end`
}
