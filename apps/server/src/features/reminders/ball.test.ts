/** Reminders go to whoever must act: who leads a task, or who gave it when it came back or is handed in. */
import type { TaskActInput } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/office.ts'
import { startWithPeople, type TaskPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'
import { tick } from './tick.ts'

let people: TaskPeople

beforeAll(async () => {
  people = await startWithPeople()
})

const product = { documentReference: null, fileSha256: null, figure: null, words: 'Đã kiểm tra xong' }

async function given(acts: TaskActInput[]): Promise<string> {
  const { clerk, head, body } = people
  const task = await clerk.api.tasks.create({ id: newId(), content: 'Kiểm tra đập', leadAgencyId: body.economy, dueOn: '2026-08-12' })
  let { version } = task
  for (const act of acts) ({ version } = await head.api.tasks.act({ taskId: task.id, id: newId(), version, act }))
  return task.id
}

const reminded = async ({ api }: Member, taskId: string) =>
  (await api.reminders.list({ limit: 200 })).rows.filter(row => row.task?.id === taskId && row.kind.startsWith('reminder.')).map(({ kind }) => kind)

test('the day before a deadline and on it, by where the task stands', async () => {
  const { office, clerk, head } = people
  const accepted = await given([{ kind: 'accept' }])
  const returned = await given([{ kind: 'return', why: 'wrongAddressee', reason: 'Việc của Công an xã' }])
  const submitted = await given([{ kind: 'submit', product }])
  for (const day of ['2026-08-11', '2026-08-12']) {
    office.setTime(`${day}T00:30:00Z`)
    await tick(office.server.deps)
  }
  expect([await reminded(head, accepted), await reminded(clerk, accepted)]).toEqual([['reminder.dueToday', 'reminder.before'], []])
  expect([await reminded(head, returned), await reminded(clerk, returned)]).toEqual([[], ['reminder.dueToday', 'reminder.before']])
  expect([await reminded(head, submitted), await reminded(clerk, submitted)]).toEqual([[], ['reminder.dueToday']])
})
