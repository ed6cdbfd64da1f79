/** A month of an invented commune, day by day, against what the test works out by itself: it imports no rule of the program. */
import type { Figure, TaskRow } from '@roviec/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../mail-server.ts'
import { Chance } from './chance.ts'
import { lastDay as today, workedDayBefore } from './days.ts'
import { changesSince, rate, someOf, standing, statesOf, timeState, trend } from './figures.ts'
import { type Line, sections } from './hearing.ts'
import { isOpen, type Task } from './model.ts'
import { type Agency, agencies, choices, type Name, names } from './people.ts'
import { play } from './playing.ts'
import { addressOf, openHouse, type Stage } from './stage.ts'
import { now } from './standing.ts'
import { World } from './world.ts'

const august = { from: '2026-08-01', to: '2026-08-31' }
const september = { from: '2026-09-01', to: '2026-09-30' }
const quarter = { from: '2026-07-01', to: '2026-09-30' }

let mail: MailServer
let stage: Stage
let world: World
let tasks: Task[]

beforeAll(async () => {
  mail = await startMailServer()
  stage = await openHouse({ SMTP_URL: mail.url, MAIL_FROM: 'van-phong@ankhe.example' })
  world = new World(stage, new Chance(2026))
  tasks = world.tasks
  await play(world)
}, 900_000)
afterAll(() => mail.stop())

const nameOf = (personId: unknown): Name | undefined => names.find(name => stage.person(name) === personId)
const sorted = (lines: readonly string[]): string[] => lines.toSorted()

async function allRows(): Promise<TaskRow[]> {
  const rows: TaskRow[] = []
  for (let after: string | null = null; rows.length === 0 || after !== null; ) {
    const page: { rows: TaskRow[]; next: string | null } = await stage.over('clerk').tasks.list({ limit: 200, ...(after === null ? {} : { after }) })
    rows.push(...page.rows)
    after = page.next
  }
  return rows
}

test('the month was a whole one', async () => {
  expect([tasks.length, new Set(tasks.flatMap(({ documentId }) => documentId ?? [])).size, names.length]).toEqual([1000, 200, 30])
  expect(new Set(world.acts.map(({ kind }) => kind)).size).toBe(19)
  // On the last day one of them may be empty.
  expect(new Set(world.acts.map(({ state }) => state)).size).toBe(8)
  expect([world.acts.length > 500, world.refused > 60]).toEqual([true, true])
})

test('every task stands where it must, in its life and in time', async () => {
  const known = (task: Task) => ({
    content: task.content,
    state: task.state,
    time: timeState(task, today),
    lead: stage.agency(task.agency),
    inCharge: task.inCharge && stage.person(task.inCharge),
    leader: task.leader && stage.person(task.leader),
    first: task.first,
    due: task.due,
    percent: task.percent,
    version: task.version,
  })
  const rows = new Map((await allRows()).map(row => [row.id, row]))
  const shown = ({ content, state, timeState: time, lead, inCharge, leader, firstDueOn, dueOn, percent, version }: TaskRow) => ({
    content,
    state,
    time,
    lead: lead?.agencyId,
    inCharge: inCharge?.personId ?? null,
    leader: leader?.personId ?? null,
    first: firstDueOn,
    due: dueOn,
    percent,
    version,
  })
  expect(tasks.map(({ id }) => shown(rows.get(id) as TaskRow))).toEqual(tasks.map(known))
})

test('the work of two agencies that were merged stands in the list of who came after them', async () => {
  const { rows } = await stage.over('farmersHead').tasks.list({ mine: 'true', open: 'true', limit: 500 })
  const own = (agency: Agency) => (['farmers', 'women', 'alliance'] as Agency[]).includes(agency)
  const expected = tasks.filter(task => isOpen(task) && !task.restricted && (own(task.agency) || task.supporting.some(each => own(each.agency))))
  expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(expected.map(({ id }) => id)))
})

test('supporting parts, and what was granted and refused', async () => {
  const parts = await stage.office.sql(`select task_id::text, array_agg(state order by position) as states from task_supporting group by 1`)
  const byTask = new Map(parts.map(row => [row.task_id, row.states]))
  expect(tasks.map(({ id }) => byTask.get(id) ?? [])).toEqual(tasks.map(({ supporting }) => supporting.map(({ state }) => state)))
  const answers = await stage.office.sql(
    `select task_id::text, count(*) filter (where granted)::int as granted, count(*) filter (where not granted)::int as refused, count(*) filter (where granted is null)::int as waiting from task_extension group by 1`,
  )
  const known = tasks.map(({ id, granted, refused, wish }) => ({ task_id: id, granted, refused, waiting: wish === null ? 0 : 1 }))
  const asked = known.filter(({ granted, refused, waiting }) => granted + refused + waiting > 0)
  expect(answers.toSorted(byTaskId)).toEqual(asked.toSorted(byTaskId))
})
const byTaskId = (a: Record<string, unknown>, b: Record<string, unknown>): number => String(a.task_id).localeCompare(String(b.task_id))

describe('who was told what, and when', () => {
  const numberOf = (id: unknown): number => tasks.findIndex(task => task.id === id)
  test('every reminder and every notice once, to whom it concerns, on its day', async () => {
    const rows = await stage.office.sql(
      `select on_day::text as day, person_id::text as person, kind, task_id::text as task, said from notification where kind <> 'digest'`,
    )
    const written = rows.map(({ day, person, kind, task }) => `${day} ${nameOf(person)} ${kind} ${numberOf(task)}`)
    const expected = world.notices.filter(({ kind }) => kind !== 'digest').map(({ day, to, kind, task }) => `${day} ${to} ${kind} ${numberOf(task?.id)}`)
    expect(sorted(written)).toEqual(sorted(expected))
    expect(written.filter(line => line.includes('reminder.')).length).toBeGreaterThan(1000)
  })
  test('every digest counts what it says', async () => {
    const rows = await stage.office.sql(`select on_day::text as day, person_id::text as person, said from notification where kind = 'digest'`)
    const lines = rows.map(
      ({ day, person, said }) => `${day} ${nameOf(person)} ${sections.map(section => (said as Record<string, number>)[section]).join(' ')}`,
    )
    const digests = world.notices.filter(({ kind }) => kind === 'digest')
    expect(sorted(lines)).toEqual(sorted(digests.map(({ day, to, counts }) => `${day} ${to} ${sections.map(section => counts?.[section]).join(' ')}`)))
  })
  const wants = (name: Name, day: string): boolean => {
    const { digest = true, quietUntil = '', noAddress = false } = choices[name] ?? {}
    return digest && !noAddress && quietUntil < day
  }
  test('every letter names its tasks, the nearest deadline first, and went once to whoever wants letters', async () => {
    const rows = await stage.office.sql(
      `select recipient, body ->> 'day' as day, body -> 'digest' as digest from message where channel = 'mail' and body ->> 'type' = 'digest'`,
    )
    const expected = [...world.letters].flatMap(([day, letters]) =>
      [...letters].filter(([to]) => wants(to, day)).map(([to, own]) => ({ recipient: addressOf(to), day, digest: letterOf(own) })),
    )
    expect(rows.toSorted(byDayAndAddress)).toEqual(expected.toSorted(byDayAndAddress))
    const atOnce = world.notices.filter(({ to, kind }) => choices[to]?.atOnce && kind.startsWith('task.'))
    const addresses = [...expected.map(({ recipient }) => recipient), ...atOnce.map(({ to }) => addressOf(to))]
    expect(sorted(mail.letters.map(({ to }) => to))).toEqual(sorted(addresses))
    expect(new Set(mail.letters.map(({ messageId }) => messageId)).size).toBe(addresses.length)
  })
})
test('a letter says what is overdue and due, each with its link', () => {
  const letter = mail.letters.find(({ to, text }) => to === addressOf('economyHead') && text.includes('QUÁ HẠN'))
  expect(letter?.subject).toMatch(/^\[.+\] \d+\/\d+\/2026: .*\d+ việc quá hạn/)
  expect(letter?.text).toMatch(/\(hạn \d+\/\d+\/2026, quá \d+ ngày làm việc\)\n {2}http:\/\/localhost\/nhiem-vu\/[0-9a-f-]{36}/)
})

const byDayAndAddress = (a: Record<string, unknown>, b: Record<string, unknown>): number => `${a.day} ${a.recipient}`.localeCompare(`${b.day} ${b.recipient}`)

const letterOf = (own: Map<string, Map<Task, Line>>) =>
  Object.fromEntries(
    sections.map(section => {
      const lines = [...(own.get(section)?.values() ?? [])].toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id))
      return [section, { total: lines.length, tasks: lines.slice(0, 12).map(line => ({ ...line, by: line.by && stage.fullName(line.by) })) }]
    }),
  )

describe('Điều hành and the sheet of the quarter', () => {
  const counts = (figures: Record<string, Figure | number | null>): Record<string, number | null> =>
    Object.fromEntries(Object.entries(figures).map(([name, each]) => [name, typeof each === 'object' && each !== null ? each.count : each]))
  const seen = { clerk: () => tasks, farmersHead: () => tasks.filter(({ restricted }) => !restricted) }

  test.each([
    ['clerk', august],
    ['clerk', september],
    ['clerk', quarter],
    ['farmersHead', august],
    ['farmersHead', quarter],
  ] as const)('for the %s, %o', async (who, period) => {
    const own = seen[who]()
    const answer = await stage.over(who).dashboard.overview({ ...period, trend: 'month' })
    expect(counts(answer.standing)).toEqual(standing(own, period, today))
    for (const way of ['first', 'agreed'] as const) expect(counts(answer.rates[way])).toEqual(rate(own, period, today, way))
    expect(Object.fromEntries(answer.states.map(({ state, figure }) => [state, figure.count]))).toEqual(statesOf(own, period))
    expect(
      Object.fromEntries(answer.agencies.map(({ agency, ...figures }) => [stage.keyOf(agency.id), [counts(figures.standing), counts(figures.rate)]])),
    ).toEqual(someOf(own, 'agency', some => [standing(some, period, today), rate(some, period, today, 'first')], period))
    expect(Object.fromEntries(answer.fields.map(({ field, ...figures }) => [field, [counts(figures.standing), counts(figures.rate)]]))).toEqual(
      someOf(own, 'field', some => [standing(some, period, today), rate(some, period, today, 'first')], period),
    )
  })

  test('whose move it is, what has been overdue the longest, how the months went, what changed', async () => {
    const { waiting, longestOverdue, trend: months, changes } = await stage.over('clerk').dashboard.overview({ ...quarter, trend: 'month' })
    const inState = (state: string) => tasks.filter(task => task.state === state).length
    expect([waiting.confirmation.count, waiting.newLead.count, waiting.extension.count]).toEqual([
      inState('submitted'),
      inState('returned'),
      tasks.filter(({ wish }) => wish !== null).length,
    ])
    const late = tasks.filter(task => timeState(task, today) === 'overdue')
    expect(
      Object.fromEntries(waiting.agencies.map(({ agency, notAccepted, overdue }) => [stage.keyOf(agency.id), [notAccepted.count, overdue.count]])),
    ).toEqual(
      Object.fromEntries(
        (Object.keys(agencies) as Agency[])
          .map(
            key =>
              [
                key,
                [
                  tasks.filter(({ agency, state }) => now(agency, today) === key && state === 'assigned').length,
                  late.filter(({ agency }) => now(agency, today) === key).length,
                ],
              ] as const,
          )
          .filter(([, [notAccepted, overdue]]) => notAccepted + overdue > 0),
      ),
    )
    const first = late.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '') || a.id.localeCompare(b.id))
    expect([longestOverdue.overdue.count, longestOverdue.rows.map(({ id }) => id)]).toEqual([late.length, first.slice(0, 10).map(({ id }) => id)])
    const shown = months
      .filter(({ from }) => from >= '2026-08-01')
      .map(({ from, assigned, completed, due, onTime }) => ({ from, ...counts({ assigned, completed, due, onTime }) }))
    expect(shown).toEqual(trend(tasks, [august, september], today))
    expect(changes.since).toBe(workedDayBefore(today))
    expect(Object.fromEntries(changes.figures.map(({ kind, figure }) => [kind, figure.count]))).toEqual(changesSince(tasks, world.acts, changes.since, today))
  })

  test('the sheet: agency by agency, by both ways, with what was sent back and what is late behind it', async () => {
    const sheet = await stage.over('clerk').dashboard.evidence({ year: 2026, quarter: 3 })
    const sentBack = (some: Task[]) => some.filter(task => world.acts.some(each => each.kind === 'sendBack' && each.task === task)).length
    expect(
      Object.fromEntries(
        sheet.agencies.map(({ agency, first, agreed, sentBack }) => [stage.keyOf(agency.id), [counts(first), counts(agreed), sentBack.count]]),
      ),
    ).toEqual(someOf(tasks, 'agency', some => [rate(some, quarter, today, 'first'), rate(some, quarter, today, 'agreed'), sentBack(some)], quarter))
    for (const key of ['economy', 'farmers', 'police'] as const) {
      const { behind } = await stage.over('clerk').dashboard.evidence({ year: 2026, quarter: 3, leadAgencyId: stage.agency(key) })
      const own = tasks.filter(task => task.agency === key && ['late', 'overdue'].some(part => rate([task], quarter, today, 'first')[part as 'late'] === 1))
      expect(sorted(behind.map(({ id }) => id))).toEqual(sorted(own.map(({ id }) => id)))
    }
  })
})
