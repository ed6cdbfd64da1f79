/** The database's on-time rates are the register's, for every state of a task and every place of its days. */
import { localDate, onTimeRate, rated, taskStates } from '@roviec/register'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/test-database.ts'
import { rateColumn } from './rate-column.ts'

const today = localDate('2026-08-10')
const quarter = { from: localDate('2026-07-01'), to: localDate('2026-09-30') }
const days = ['2026-06-30', '2026-07-01', '2026-08-09', '2026-08-10', '2026-08-11', '2026-09-30', '2026-10-01'].map(localDate)

const grid = taskStates.flatMap(state =>
  [null, ...days].flatMap(firstDueOn =>
    (firstDueOn === null ? [null] : days).flatMap(dueOn =>
      (state === 'submitted' || state === 'completed' ? days : [null]).map(doneOn => ({
        state,
        firstDueOn,
        dueOn,
        submittedOn: doneOn,
        completedOn: state === 'completed' ? doneOn : null,
      })),
    ),
  ),
)

test.each(['first', 'agreed'] as const)('%s', async way => {
  const { outside } = await testDatabase()
  const { rows } = await sql<{ part: string | null }>`
    with named as (select ordinality, state, "firstDueOn" as first_due_on, "dueOn" as due_on, "submittedOn" as submitted_on, "completedOn" as completed_on
      from jsonb_to_recordset(${JSON.stringify(grid.map((each, ordinality) => ({ ...each, ordinality })))}::jsonb)
      as g(ordinality int, state text, "firstDueOn" date, "dueOn" date, "submittedOn" date, "completedOn" date))
    select ${rateColumn(way, quarter, today)} as part from named t order by ordinality`.execute(outside)
  const parts = rows.map(({ part }) => part)
  expect(parts).toEqual(grid.map(each => rated(each, quarter, today, way)))
  const { onTime, late, waiting, overdue } = onTimeRate(grid, quarter, today, way)
  expect(['onTime', 'late', 'waiting', 'overdue'].map(part => parts.filter(each => each === part).length)).toEqual([onTime, late, waiting, overdue])
  expect(Math.min(onTime, late, waiting, overdue)).toBeGreaterThan(0)
})
