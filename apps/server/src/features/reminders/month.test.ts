/** A month of mornings with a real mail server, against what the test works out by counting days itself. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../../test/mail-server.ts'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { until } from '../../../test/run-embedded.ts'
import { newId } from '../../platform/ids.ts'
import { sendWaiting } from './sending.ts'
import { tick } from './tick.ts'

let mail: MailServer
let office: Office
let commune: TestCommune
let people: Record<'admin' | 'clerk' | 'chair' | 'head' | 'officer' | 'deputy' | 'police', Member>

/** As the calendar on the wall shows them: Quốc khánh, the Monday before it exchanged for a Saturday. */
const off = ['2026-08-31', '2026-09-01', '2026-09-02']
const workedSaturdays = ['2026-08-22']

const dayAfter = (day: string, n = 1): string => new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
const works = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return workedSaturdays.includes(day) || (weekday !== 0 && weekday !== 6 && !off.includes(day))
}
const days = Array.from({ length: 35 }, (_, i) => dayAfter('2026-08-10', i))

/** How many of the days behind `from` up to `to` are worked. */
function counted(from: string, to: string): number {
  let count = 0
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) if (works(day)) count++
  return count
}

interface Planned {
  id: string
  agency: 'economy' | 'police'
  inCharge: 'officer' | null
  due: string
  /** From that morning on. */
  changes: { on: string; due?: string; submitted?: true }[]
}

const tasks: Planned[] = []

beforeAll(async () => {
  mail = await startMailServer()
  office = await startOffice({ SMTP_URL: mail.url, MAIL_FROM: 'van-phong@ankhe.example' })
  // A Sunday: no morning runs before all is there.
  office.setTime('2026-08-09T02:00:00Z')
  commune = await office.found()
  const [economy, police] = [await commune.agency('Phòng Kinh tế'), await commune.agency('Công an xã')]
  people = {
    // Founding a commune makes one who is of the office too.
    admin: commune.administrator,
    clerk: await commune.invite('office'),
    chair: await commune.invite('leader', { agencyId: await commune.agency('UBND xã') }),
    head: await commune.invite('agencyHead', { agencyId: economy }),
    officer: await commune.invite('agencyOfficer', { agencyId: economy }),
    deputy: await commune.invite('agencyOfficer'),
    police: await commune.invite('agencyOfficer', { agencyId: police }),
  }
  for (const [name, { personId }] of Object.entries(people)) {
    await office.sql('update person set email = $2 where id = $1', [personId, `${name}@ankhe.example`])
  }
  await office.sql(
    `insert into delegation (commune_id, id, from_person_id, to_person_id, from_on, to_on) values ($1, gen_random_uuid(), $2, $3, '2026-08-17', '2026-08-19')`,
    [commune.id, people.head.personId, people.deputy.personId],
  )
  for (let i = 0; i < 24; i++) {
    const task: Planned = {
      id: newId(),
      agency: i % 3 === 0 ? 'police' : 'economy',
      inCharge: i % 3 === 1 ? 'officer' : null,
      due: dayAfter('2026-08-12', (i * 7) % 31),
      changes: [
        ...(i % 4 === 1 ? [{ on: dayAfter('2026-08-14', i), due: dayAfter('2026-09-04', i % 5) }] : []),
        ...(i % 5 === 2 ? [{ on: dayAfter('2026-08-18', i % 9), submitted: true as const }] : []),
      ],
    }
    tasks.push(task)
    const leadAgencyId = task.agency === 'police' ? police : economy
    await people.clerk.api.tasks.create({ id: task.id, content: `Việc thứ ${i + 1}`, leadAgencyId, dueOn: task.due })
    if (task.inCharge) await office.sql('update task set in_charge_person_id = $2 where id = $1', [task.id, people.officer.personId])
  }
})
afterAll(() => mail.stop())

const stateOn = (task: Planned, day: string): { due: string; open: boolean } => {
  const before = task.changes.filter(({ on }) => on <= day)
  return { due: before.findLast(change => change.due !== undefined)?.due ?? task.due, open: !before.some(({ submitted }) => submitted) }
}

type Name = keyof typeof people
const doers = (task: Planned, day: string): Name[] => {
  if (task.agency === 'police') return ['police']
  return task.inCharge ? ['officer'] : headOn(day)
}
const headOn = (day: string): Name[] => (day >= '2026-08-17' && day <= '2026-08-19' ? ['head', 'deputy'] : ['head'])

/** 5, 2 and 1 working days before, the morning of, the day after; after 3 the head (the police have none: the office), after 7 the leader. */
function expectedOn(day: string): string[] {
  return tasks.flatMap(task => {
    const { due, open } = stateOn(task, day)
    if (!open) return []
    const line = (kind: string, names: readonly Name[]) => names.map(name => `${day} ${name} ${task.id} ${kind}`)
    if (day === due) return line('dueToday', doers(task, day))
    // A deadline on a day off is as far from the day before as the working day before it says.
    if (day < due) return [5, 2, 1].includes(works(due) ? counted(day, due) : counted(day, due) + 1) ? line('before', doers(task, day)) : []
    const late = counted(due, day)
    return [
      ...(late === 1 ? line('overdue', doers(task, day)) : []),
      ...(late === 3 ? line('toHead', task.agency === 'police' ? ['admin', 'clerk'] : headOn(day)) : []),
      ...(late === 7 ? line('toLeader', ['chair']) : []),
    ]
  })
}

/** Whoever has a task that is overdue or due within three working days, or was reminded, gets one letter; on the first morning of the new tasks too. */
function lettersOn(day: string, first: boolean): string[] {
  const reminded = expectedOn(day).map(line => line.split(' ')[1] as string)
  const owing = tasks.flatMap(task => {
    const { due, open } = stateOn(task, day)
    return open && near(day, due) ? doers(task, day) : []
  })
  const told = first ? tasks.flatMap(task => (task.agency === 'police' ? ['police'] : ['head'])) : []
  return [...new Set([...reminded, ...owing, ...told])].map(name => `${day} ${name}@ankhe.example`)
}

/** The third working day behind `day` is not before the deadline. */
function near(day: string, due: string): boolean {
  let last = day
  for (let left = 3; left > 0; ) {
    last = dayAfter(last)
    if (works(last)) left--
  }
  return due <= last
}

test('every morning gives exactly what was planned, nothing goes out on a day off', async () => {
  const letters: string[] = []
  for (const day of days) {
    for (const task of tasks) {
      for (const change of task.changes.filter(({ on }) => on === day)) {
        if (change.due) await office.sql('update task set due_on = $2 where id = $1', [task.id, change.due])
        if (change.submitted) await office.sql(`update task set state = 'submitted', submitted_on = $2 where id = $1`, [task.id, day])
      }
    }
    for (const hour of ['06:59', '07:00', '07:01', '13:00']) {
      office.setTime(new Date(`${day}T${hour}:00+07:00`).toISOString())
      await tick(office.server.deps)
      if (hour === '06:59') expect(await writtenOn(day)).toEqual([])
    }
    // Those that the server's own job has in hand are not taken twice.
    await sendWaiting(office.server.deps, commune.id)
    await until(async () => (await office.sql(`select id from message where state <> 'sent' limit 1`)).length === 0)
    letters.push(...mail.letters.slice(letters.length).map(({ to }) => `${day} ${to}`))
    expect((await writtenOn(day)).toSorted()).toEqual(works(day) ? expectedOn(day).toSorted() : [])
  }
  const worked = days.filter(works)
  expect(letters.toSorted()).toEqual(worked.flatMap(day => lettersOn(day, day === '2026-08-10')).toSorted())
  expect(new Set(mail.letters.map(({ messageId }) => messageId)).size).toBe(letters.length)
  expect(worked.flatMap(expectedOn).length).toBeGreaterThan(80)
})

async function writtenOn(day: string): Promise<string[]> {
  const rows = await office.sql(`select person_id, task_id, kind from notification where kind like 'reminder.%' and on_day = $1`, [day])
  const names = new Map(Object.entries(people).map(([name, { personId }]) => [personId, name]))
  return rows.map(({ person_id, task_id, kind }) => `${day} ${names.get(String(person_id))} ${task_id} ${String(kind).replace('reminder.', '')}`)
}

test('a letter names what is overdue and due, each with its link', async () => {
  const letter = mail.letters.find(({ to, text }) => to === 'head@ankhe.example' && text.includes('QUÁ HẠN'))
  expect(letter?.subject).toMatch(/^\[.+\] \d+\/\d+\/2026: .*\d+ việc quá hạn/)
  expect(letter?.text).toMatch(/- Việc thứ \d+ \(hạn \d+\/\d+\/2026, quá \d+ ngày làm việc\)\n {2}http:\/\/localhost\/nhiem-vu\/[0-9a-f-]{36}/)
})
