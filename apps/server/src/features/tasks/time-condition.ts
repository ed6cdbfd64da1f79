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
  const unfinished = isOneOf(unfinishedStates)
  /* Named together, so that the index of what is open answers. */
  const notEnded = isOneOf([...unfinishedStates, 'submitted'])
  const conditions: Record<TimeState, RawBuilder<boolean>> = {
    noDeadline: sql`${notEnded} and t.due_on is null`,
    overdue: sql`${notEnded} and case t.state when 'submitted' then t.submitted_on > t.due_on else t.due_on < ${today} end`,
    dueSoon: sql`${unfinished} and t.due_on between ${today} and ${near}`,
    inTime: sql`${notEnded} and case t.state when 'submitted' then t.submitted_on <= t.due_on else t.due_on > ${near} end`,
    doneInTime: sql`t.state = 'completed' and t.completed_on <= t.due_on`,
    doneLate: sql`t.state = 'completed' and t.completed_on > t.due_on`,
    doneNoDeadline: sql`t.state = 'completed' and t.due_on is null`,
    stopped: sql`t.state in ('suspended', 'cancelled')`,
  }
  return sql`(${conditions[state]})`
}

const isOneOf = (states: readonly TaskState[]): RawBuilder<boolean> => sql`t.state in (${sql.join(states.map(each => sql.lit<TaskState>(each)))})`

/** The state of time itself, for counting all of them at once: the same as the conditions. */
export const timeStateColumn = (today: LocalDate, near: LocalDate): RawBuilder<TimeState> => sql`case t.state
  when 'completed' then case when t.due_on is null then 'doneNoDeadline' when t.completed_on <= t.due_on then 'doneInTime' else 'doneLate' end
  when 'suspended' then 'stopped'
  when 'cancelled' then 'stopped'
  when 'submitted' then case when t.due_on is null then 'noDeadline' when t.submitted_on > t.due_on then 'overdue' else 'inTime' end
  else case when t.due_on is null then 'noDeadline' when t.due_on < ${today} then 'overdue' when t.due_on <= ${near} then 'dueSoon' else 'inTime' end
end`
