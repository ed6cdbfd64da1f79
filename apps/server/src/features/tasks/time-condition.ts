import type { TimeState } from '@roviec/contract'
import { type LocalDate, type TaskState, unfinishedStates } from '@roviec/register'
import { type RawBuilder, sql } from 'kysely'

/**
 * A state of time as a condition on the columns of `task as t`, so that lists are filtered and counted in the database.
 * It says what the register's `timeStateOf` says; `time-condition.test.ts` compares the two.
 *
 * @param near the last day that counts as near
 */
export function timeCondition(state: TimeState, today: LocalDate, near: LocalDate): RawBuilder<boolean> {
  const unfinished = sql`t.state in (${sql.join(unfinishedStates.map(each => sql.lit<TaskState>(each)))})`
  const conditions: Record<TimeState, RawBuilder<boolean>> = {
    noDeadline: sql`(${unfinished} or t.state = 'submitted') and t.due_on is null`,
    overdue: sql`(${unfinished} and t.due_on < ${today}) or (t.state = 'submitted' and t.submitted_on > t.due_on)`,
    dueSoon: sql`${unfinished} and t.due_on between ${today} and ${near}`,
    inTime: sql`(${unfinished} and t.due_on > ${near}) or (t.state = 'submitted' and t.submitted_on <= t.due_on)`,
    doneInTime: sql`t.state = 'completed' and t.completed_on <= t.due_on`,
    doneLate: sql`t.state = 'completed' and t.completed_on > t.due_on`,
    doneNoDeadline: sql`t.state = 'completed' and t.due_on is null`,
    stopped: sql`t.state in ('suspended', 'cancelled')`,
  }
  return sql`(${conditions[state]})`
}

/** The state of time itself, for counting all of them at once: the same as the conditions. */
export const timeStateColumn = (today: LocalDate, near: LocalDate): RawBuilder<TimeState> => sql`case t.state
  when 'completed' then case when t.due_on is null then 'doneNoDeadline' when t.completed_on <= t.due_on then 'doneInTime' else 'doneLate' end
  when 'suspended' then 'stopped'
  when 'cancelled' then 'stopped'
  when 'submitted' then case when t.due_on is null then 'noDeadline' when t.submitted_on > t.due_on then 'overdue' else 'inTime' end
  else case when t.due_on is null then 'noDeadline' when t.due_on < ${today} then 'overdue' when t.due_on <= ${near} then 'dueSoon' else 'inTime' end
end`
