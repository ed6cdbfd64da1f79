/** The database's states of time are the register's, for every state of a task and every place of its days. */
import { localDate, soonUntil, taskStates, timeStateOf, timeStates, workCalendar } from '@roviec/register'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/test-database.ts'
import { timeCondition, timeStateColumn } from './time-condition.ts'

const today = localDate('2026-08-10')
const near = soonUntil(workCalendar(), today)
const days = ['2026-08-06', '2026-08-09', '2026-08-10', '2026-08-13', '2026-08-14'].map(localDate)

const grid = taskStates.flatMap(state =>
  [null, ...days].flatMap(dueOn =>
    (state === 'submitted' || state === 'completed' ? days : [null]).map(doneOn => ({
      state,
      firstDueOn: dueOn,
      dueOn,
      submittedOn: doneOn,
      completedOn: state === 'completed' ? doneOn : null,
    })),
  ),
)

/** The grid as rows of `named as t`. */
const named = sql`
    with t as (select * from jsonb_to_recordset(${JSON.stringify(grid.map((each, ordinality) => ({ ...each, ordinality })))}::jsonb)
      as g(ordinality int, state text, "dueOn" date, "submittedOn" date, "completedOn" date)),
    named as (select ordinality, state, "dueOn" as due_on, "submittedOn" as submitted_on, "completedOn" as completed_on from t)`

test.each(timeStates)('%s', async is => {
  const { outside } = await testDatabase()
  const { rows } = await sql<{ ordinality: string }>`${named} select ordinality from named t where ${timeCondition(is, today, near)}`.execute(outside)
  const found = rows.map(({ ordinality }) => Number(ordinality)).sort((a, b) => a - b)
  expect(found).toEqual(grid.flatMap((each, index) => (timeStateOf(each, today, near) === is ? [index] : [])))
  expect(found.length).toBeGreaterThan(0)
})

test('the column says what the conditions say', async () => {
  const { outside } = await testDatabase()
  const { rows } = await sql<{ is: string }>`${named} select ${timeStateColumn(today, near)} as is from named t order by ordinality`.execute(outside)
  expect(rows.map(({ is }) => is)).toEqual(grid.map(each => timeStateOf(each, today, near)))
})
