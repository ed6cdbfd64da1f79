/** Reminders go to whoever must act: who leads a task, or who gave it when it came back, is handed in, or an extension waits for an answer. */
import type { TaskActInput } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/office.ts'
import { startWithPeople, type TaskPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'
import { tick } from './tick.ts'

let people: TaskPeople

beforeAll(async () => {
  people = await startWithPeople()
  // The server's own minute may come amid a test: it finds the morning of this day done.
  await tick(people.office.server.deps)
})

const product = { documentReference: null, fileSha256: null, figure: null, words: 'Đã kiểm tra xong' }

async function given(acts: TaskActInput[], dueOn = '2026-08-12'): Promise<string> {
  const { clerk, head, body } = people
  const task = await clerk.api.tasks.create({ id: newId(), content: 'Kiểm tra đập', leadAgencyId: body.economy, dueOn })
  let { version } = task
  for (const act of acts) ({ version } = await head.api.tasks.act({ taskId: task.id, id: newId(), version, act }))
  return task.id
}

const wish = (id: string): TaskActInput => ({ kind: 'askExtension', id, dueOn: '2026-08-28', reason: 'Mưa kéo dài' })

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

test('an extension asked: who does it hears that it waits, who gave it that it must be answered, until it is', async () => {
  const { office, clerk, head } = people
  const wishes = [newId(), newId()]
  const waiting = await clerk.api.tasks.detail({ id: await given([wish(wishes[0] ?? '')], '2026-08-20') })
  const refused = await clerk.api.tasks.detail({ id: await given([wish(wishes[1] ?? '')], '2026-08-20') })
  office.setTime('2026-08-18T00:30:00Z')
  await tick(office.server.deps)
  await clerk.api.tasks.act({
    taskId: refused.id,
    id: newId(),
    version: refused.version,
    act: { kind: 'refuseExtension', id: wishes[1] ?? '', reason: 'Không lùi được' },
  })
  for (const day of ['2026-08-19', '2026-08-20', '2026-08-21']) {
    office.setTime(`${day}T00:30:00Z`)
    await tick(office.server.deps)
  }
  const heard = async ({ api }: Member, taskId: string) =>
    (await api.reminders.list({ limit: 200 })).rows
      .filter(row => row.task?.id === taskId && row.kind.startsWith('reminder.'))
      .map(({ kind, said }) => `${kind} ${said.daysLeft} ${said.waits ?? '–'}`)
      .toReversed()
  expect(await heard(head, waiting.id)).toEqual([
    'reminder.before 5 extensionAsked',
    'reminder.before 2 extensionAsked',
    'reminder.before 1 extensionAsked',
    'reminder.dueToday 0 extensionAsked',
    'reminder.overdue -1 extensionAsked',
  ])
  expect(await heard(clerk, waiting.id)).toEqual([
    'reminder.before 5 extensionToAnswer',
    'reminder.before 2 extensionToAnswer',
    'reminder.before 1 extensionToAnswer',
    'reminder.dueToday 0 extensionToAnswer',
    'reminder.overdue -1 extensionToAnswer',
  ])
  expect(await heard(head, refused.id)).toEqual([
    'reminder.before 5 extensionAsked',
    'reminder.before 2 extensionAsked',
    'reminder.before 1 –',
    'reminder.dueToday 0 –',
    'reminder.overdue -1 –',
  ])
  expect(await heard(clerk, refused.id)).toEqual(['reminder.before 5 extensionToAnswer', 'reminder.before 2 extensionToAnswer'])
})
