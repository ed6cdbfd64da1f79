/** What was read and sent goes after the days a commune keeps it; what nobody read, what waits and the audit stay. */
import { beforeAll, expect, test } from 'vitest'
import { startWithPeople, type TaskPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'
import { pruneTold } from './prune.ts'

let people: TaskPeople

beforeAll(async () => {
  people = await startWithPeople()
  people.office.setTime('2026-12-31T02:00:00Z')
})

const days = (ago: number): string => new Date(Date.parse('2026-12-31T02:00:00Z') - ago * 86_400_000).toISOString()

async function told(key: string, ago: number, readAgo: number | null): Promise<void> {
  await people.office.sql(
    `insert into notification (commune_id, id, person_id, key, kind, on_day, at, read_at) values ($1, $2, $3, $4, 'digest', '2026-01-01', $5, $6)`,
    [people.commune.id, newId(), people.head.personId, key, days(ago), readAgo === null ? null : days(readAgo)],
  )
}

async function message(key: string, ago: number, state: 'waiting' | 'sent' | 'failed'): Promise<void> {
  await people.office.sql(
    `insert into message (commune_id, id, channel, key, recipient, body, state, next_at, created_at, sent_at) values ($1, $2, 'push', $3, '', '{}', $4, $5, $5, $6)`,
    [people.commune.id, newId(), key, state, days(ago), state === 'sent' ? days(ago) : null],
  )
}

const left = async (table: 'notification' | 'message') =>
  (await people.office.sql(`select key from ${table} where key like 'old %' order by key`)).map(({ key }) => key)
const events = async () => (await people.office.sql('select count(*)::int as count from audit_event'))[0]?.count

test('180 days where nothing else is said, by batches, and by what the commune says', async () => {
  const { office, commune } = people
  await told('old read 181', 300, 181)
  await told('old read 179', 300, 179)
  await told('old unread', 300, null)
  for (const state of ['waiting', 'sent', 'failed'] as const) for (const ago of [181, 179]) await message(`old ${state} ${ago}`, ago, state)
  const before = await events()
  await pruneTold(office.server.deps, { atATime: 1 })
  expect([await left('notification'), await left('message')]).toEqual([
    ['old read 179', 'old unread'],
    ['old failed 179', 'old sent 179', 'old waiting 179', 'old waiting 181'],
  ])
  expect(await events()).toBe(before)

  const { api } = commune.administrator
  const { reminders, sending, keepDays } = await api.reminders.settings({})
  expect(keepDays).toBe(180)
  await api.reminders.changeSettings({ reminders, sending, keepDays: 30, webhookUrl: null })
  await expect(api.reminders.changeSettings({ reminders, sending, keepDays: 5, webhookUrl: null })).rejects.toThrow('400 input.invalid')
  expect((await api.reminders.settings({})).keepDays).toBe(30)
  await pruneTold(office.server.deps)
  expect([await left('notification'), await left('message')]).toEqual([['old unread'], ['old waiting 179', 'old waiting 181']])
})
