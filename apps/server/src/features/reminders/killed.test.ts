/** kill -9 in the middle of a run, then twice in the middle of sending: nothing is lost, and what comes twice can be told by its Message-ID. */
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { startMailServer } from '../../../test/mail-server.ts'
import { startOffice } from '../../../test/office.ts'
import { until } from '../../../test/run-embedded.ts'
import { runOffice } from '../../../test/run-office.ts'
import { newId } from '../../platform/ids.ts'

const people = 24
const tasksEach = 20

test('a run and its letters over three kills', async () => {
  const mail = await startMailServer()
  onTestFinished(mail.stop)
  const office = await startOffice()
  const commune = await office.found()
  const agencyId = await commune.agency('Phòng Kinh tế')
  await office.stop()
  await fill(office.sql, commune.id, agencyId)
  const settings = { SMTP_URL: mail.url, MAIL_FROM: 'van-phong@ankhe.example' }
  const run = () => runOffice({ dataFolder: office.dataFolder, connection: office.database.connection, now: '2026-08-11T00:30:00Z', settings })
  const one = async (statement: string) => Object.values((await office.sql(statement))[0] ?? {})[0]

  // The run has written its notifications and waits before the outbox.
  const holder = new Client(office.database.connection)
  await holder.connect()
  await holder.query('begin; lock table message in exclusive mode')
  let kill = run()
  await until(async () => (await one(`select count(*)::int from pg_locks where relation = 'message'::regclass and not granted`)) !== 0)
  await kill()
  await holder.query('rollback')
  await holder.end()
  await until(async () => (await one(`select count(*)::int from pg_locks where relation = 'reminder_run'::regclass`)) === 0)
  expect([await one('select count(*)::int from notification'), await one('select count(*)::int from message'), mail.letters.length]).toEqual([0, 0, 0])

  // The second dies on a letter that was taken without its knowing, the third too.
  for (const most of [5, 11]) {
    const dead = new Promise<void>(resolve => {
      mail.taken = ({ to }) => {
        if (new Set(mail.letters.map(letter => letter.to)).size < most || to === '') return
        mail.taken = () => undefined
        return kill().then(resolve)
      }
    })
    kill = run()
    await dead
  }
  kill = run()
  await until(async () => (await one(`select count(*)::int from message where state <> 'sent'`)) === 0)
  await kill()

  expect(await one(`select count(*)::int from message where channel = 'mail'`)).toBe(people)
  const byId = Map.groupBy(mail.letters, letter => letter.messageId)
  expect([...byId.values()].map(([letter]) => letter?.to).sort()).toEqual(Array.from({ length: people }, (_, i) => addressOf(i)).sort())
  for (const same of byId.values()) expect(new Set(same.map(letter => JSON.stringify(letter))).size).toBe(1)
  // Two connections send side by side, so a kill leaves at most two that were taken unknown.
  expect(mail.letters.length - byId.size).toBeGreaterThanOrEqual(1)
  expect(mail.letters.length - byId.size).toBeLessThanOrEqual(4)

  const written = await office.sql(
    `select person_id, count(*)::int as count, count(distinct task_id)::int as tasks from notification where kind = 'reminder.before' group by 1`,
  )
  expect(written.map(({ count, tasks }) => [count, tasks])).toEqual(Array.from({ length: people }, () => [tasksEach, tasksEach]))
})

const addressOf = (i: number): string => `can-bo-${i}@ankhe.example`

/** Each person is in charge of tasks that are due tomorrow. */
async function fill(sql: (statement: string, values?: unknown[]) => Promise<unknown>, communeId: string, agencyId: string): Promise<void> {
  for (let i = 0; i < people; i++) {
    const personId = newId()
    await sql(`insert into person (commune_id, id, full_name, email, valid_from) values ($1, $2, $3, $4, '2026-01-01')`, [
      communeId,
      personId,
      `Lò Văn Số ${i}`,
      addressOf(i),
    ])
    await sql(
      `insert into post (commune_id, id, person_id, agency_id, role, valid_from) values ($1, gen_random_uuid(), $2, $3, 'agencyOfficer', '2026-01-01')`,
      [communeId, personId, agencyId],
    )
    await sql(
      `insert into task (commune_id, id, quote, content, lead_agency_id, lead_name, first_due_on, due_on, assigned_on, in_charge_person_id)
       select $1, gen_random_uuid(), 'x', 'Việc số ' || n, $3, 'Phòng Kinh tế', '2026-08-12', '2026-08-12', '2026-08-03', $2 from generate_series(1, ${tasksEach}) n`,
      [communeId, personId, agencyId],
    )
  }
}
