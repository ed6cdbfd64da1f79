/** Every figure of Điều hành is as long as the list it opens, for whoever asks, and is what the register counts over the same tasks. */
import type { Figure } from '@roviec/contract'
import { countTimeStates, type DatedTask, localDate, onTimeRate, soonUntil, taskStates, workCalendar } from '@roviec/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

/** The clock of the office. */
const today = localDate('2026-08-10')
const quarter = { from: localDate('2026-07-01'), to: localDate('2026-09-30') }
const fields = ['Kinh tế', 'Văn hóa - xã hội', null]

interface Made extends DatedTask {
  id: string
  lead: string | null
  field: string | null
  documentId: string | null
  restricted: boolean
  assignedOn: string
}

let office: Office
let commune: TestCommune
let clerk: Member
let officer: Member
let made: Made[]
let agencies: string[]

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  agencies = [await commune.agency('Phòng Kinh tế'), await commune.agency('Công an xã')]
  clerk = await commune.invite('office')
  officer = await commune.invite('agencyOfficer', { agencyId: agencies[0] as string })
  const documents = [newId(), newId(), newId()]
  for (const [index, id] of documents.entries())
    await office.sql(
      `insert into official_document (commune_id, id, direction, state, document_type, reference, subject, text, restricted) values ($1, $2, 'incoming', 'registered', 'kế hoạch', $3, 'Kế hoạch', '', $4)`,
      [commune.id, id, `${index + 1}-KH/ĐU`, index === 2],
    )
  made = madeTasks(600, [...agencies, null], [...documents, null], documents[2] as string)
  await office.sql(
    `insert into task (commune_id, id, quote, content, lead_agency_id, field, document_id, state, suspended_from, first_due_on, due_on, submitted_on, completed_on, assigned_on)
     select $1, t.id, 'câu', 'Việc', t.lead, t.field, t."documentId", t.state, case when t.state = 'suspended' then 'inProgress' end,
       t."firstDueOn", t."dueOn", t."submittedOn", t."completedOn", t."assignedOn"
     from jsonb_to_recordset($2) as t(id uuid, lead uuid, field text, "documentId" uuid, state text, "firstDueOn" date, "dueOn" date, "submittedOn" date, "completedOn" date, "assignedOn" date)`,
    [commune.id, JSON.stringify(made)],
  )
})

/** The same tasks in every run: each state, days round today and the ends of the quarter. */
function madeTasks(count: number, leads: readonly (string | null)[], documentIds: readonly (string | null)[], restrictedDocument: string): Made[] {
  let seed = 7
  const pick = <Each>(from: readonly Each[]): Each => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return from[(seed >> 8) % from.length] as Each
  }
  const days = ['2026-05-20', '2026-06-30', '2026-07-01', '2026-08-07', '2026-08-09', '2026-08-10', '2026-08-13', '2026-08-14', '2026-09-30', '2026-10-01'].map(
    localDate,
  )
  return Array.from({ length: count }, () => {
    const state = pick(taskStates)
    const firstDueOn = pick([...days, null])
    const doneOn = state === 'submitted' || state === 'completed' ? pick(days) : null
    const documentId = pick(documentIds)
    return {
      id: newId(),
      state,
      firstDueOn,
      dueOn: firstDueOn === null ? null : pick([firstDueOn, firstDueOn, pick(days)]),
      submittedOn: doneOn,
      completedOn: state === 'completed' ? doneOn : null,
      assignedOn: pick(['2025-11-03', '2026-05-04', '2026-07-06', '2026-08-10', '2026-10-05']),
      lead: pick(leads),
      field: pick(fields),
      documentId,
      restricted: documentId === restrictedDocument,
    }
  })
}

const overview = (who: Member, more: Record<string, string> = {}) => who.api.dashboard.overview({ ...quarter, ...more })

/** Every number of an answer that stands for a list. */
function figuresIn(part: unknown, path = ''): { path: string; figure: Figure }[] {
  if (typeof part !== 'object' || part === null) return []
  if ('count' in part && 'list' in part) return [{ path, figure: part as Figure }]
  return Object.entries(part).flatMap(([name, each]) => figuresIn(each, `${path}.${name}`))
}

async function expectLists(who: Member, answer: unknown): Promise<number> {
  const figures = figuresIn(answer)
  // Several figures may open the same list: it is asked for once.
  const asked = new Map(figures.map(({ figure }) => [JSON.stringify(figure.list), figure.list]))
  const lengths = new Map(
    await Promise.all([...asked].map(([key, list]) => who.api.tasks.list({ ...list, limit: 1 }).then(({ total }) => [key, total] as const))),
  )
  const totals = figures.map(({ figure }) => lengths.get(JSON.stringify(figure.list)))
  expect(figures.map(({ path }, index) => `${path} ${totals[index]}`)).toEqual(figures.map(({ path, figure }) => `${path} ${figure.count}`))
  return figures.length
}

describe('every figure opens a list of its length', () => {
  test('for the office, which sees all', async () => {
    const answer = await overview(clerk)
    expect(await expectLists(clerk, answer)).toBeGreaterThan(150)
    expect(answer.agencies.map(({ agency }) => agency.name?.split(' xã')[0] ?? null)).toEqual(['Công an', 'Phòng Kinh tế', null])
    expect(answer.fields.map(({ field }) => field)).toEqual(fields)
  })
  test('for who may not read restricted documents: their tasks are in no figure', async () => {
    const [all, seen] = [await overview(clerk), await overview(officer)]
    await expectLists(officer, seen)
    expect(seen.standing.total.count).toBeLessThan(all.standing.total.count)
    expect([all.documents.length, seen.documents.length]).toEqual([3, 2])
    expect(seen.longestOverdue.rows.every(row => row.document?.reference !== '3-KH/ĐU')).toBe(true)
  })
  test('of one agency and one field, by weeks', async () => {
    const answer = await overview(clerk, { leadAgencyId: agencies[0] as string, field: 'Kinh tế', trend: 'week' })
    await expectLists(clerk, answer)
    expect(answer.agencies).toHaveLength(1)
  })
  test('without a lead and a field', async () => void (await expectLists(clerk, await overview(clerk, { leadAgencyId: 'none', noField: 'true' }))))
})

describe('the numbers are the register’s', () => {
  const worked = (period: { from: string; to: string }) =>
    made.filter(task => task.state !== 'cancelled' && task.assignedOn <= period.to && (task.completedOn === null || task.completedOn >= period.from))

  test('where the tasks of the period stand, the parts adding up', async () => {
    const { standing, states } = await overview(clerk)
    const counted = countTimeStates(worked(quarter), today, soonUntil(workCalendar(), today))
    const { total, done, open, suspended, ...parts } = Object.fromEntries(Object.entries(standing).map(([name, { count }]) => [name, count])) as Record<
      string,
      number
    >
    const { total: all, stopped, ...others } = counted
    expect(parts).toEqual(others)
    expect([total, suspended]).toEqual([all, stopped])
    expect(done).toBe(counted.doneInTime + counted.doneLate + counted.doneNoDeadline)
    expect(open).toBe(counted.inTime + counted.dueSoon + counted.overdue + counted.noDeadline + stopped)
    expect(total).toBe((done ?? 0) + (open ?? 0))
    expect(states.reduce((sum, { figure }) => sum + figure.count, 0)).toBe(total)
  })
  test.each(['first', 'agreed'] as const)('the rate, by the %s deadline', async way => {
    const { rates, agencies: rows } = await overview(clerk)
    const { way: _, ...expected } = onTimeRate(made, quarter, today, way)
    const { rate, ...figures } = rates[way]
    expect({ ...Object.fromEntries(Object.entries(figures).map(([name, { count }]) => [name, count])), rate }).toEqual(expected)
    expect(expected.due).toBeGreaterThan(0)
    if (way === 'first') expect(rows.reduce((sum, row) => sum + row.rate.due.count, 0)).toBe(expected.due)
  })
  test('the longest overdue come first', async () => {
    const { rows, overdue } = (await overview(clerk)).longestOverdue
    const days = rows.map(({ dueOn }) => dueOn)
    expect(days).toEqual([...days].sort())
    expect([rows.length, new Set(rows.map(({ timeState }) => timeState))]).toEqual([Math.min(10, overdue.count), new Set(['overdue'])])
  })
})

test('whose move it is, and what happened since the last working day', async () => {
  const given = await clerk.api.tasks.create({ id: newId(), content: 'Lập dự toán', leadAgencyId: agencies[0] as string, dueOn: '2026-08-20', field: 'Mới' })
  // The database writes the time of its own clock.
  await office.sql(`update task set created_at = '2026-08-10T01:00:00Z' where id = $1`, [given.id])
  const before = await overview(clerk)
  const accepted = await officer.api.tasks.act({ taskId: given.id, id: newId(), version: given.version, act: { kind: 'accept' } })
  await officer.api.tasks.act({
    taskId: given.id,
    id: newId(),
    version: accepted.version,
    act: { kind: 'askExtension', id: newId(), dueOn: '2026-09-01', reason: 'Mưa lũ' },
  })
  const { waiting, changes } = await overview(clerk, { field: 'Mới' })
  expect([before.waiting.extension.count, waiting.extension.count]).toEqual([0, 1])
  expect(changes.since).toBe('2026-08-07')
  expect(changes.figures.map(({ kind, figure }) => [kind, figure.count])).toEqual([
    ['created', 1],
    ['accept', 1],
    ['askExtension', 1],
  ])
  expect(changes.latest.map(({ act, by }) => [act, by])).toContainEqual(['accept', officer.name])
  await expectLists(clerk, { waiting, changes })
})

test('the sheet of a quarter: lists behind it, and what is late of one agency', async () => {
  const sheet = await clerk.api.dashboard.evidence({ year: 2026, quarter: 3, leadAgencyId: agencies[1] as string })
  await expectLists(clerk, sheet)
  const [row] = sheet.agencies
  expect([sheet.quarter, sheet.agencies.length]).toEqual([quarter, 1])
  expect(sheet.behind).toHaveLength((row?.first.late.count ?? 0) + (row?.first.overdue.count ?? 0))
  const { late, overdue } = onTimeRate(
    made.filter(({ lead }) => lead === agencies[1]),
    quarter,
    today,
    'first',
  )
  expect(sheet.behind).toHaveLength(late + overdue)
  await expectLists(clerk, await clerk.api.dashboard.evidence({ year: 2026, quarter: 3 }))
})

test('says that something has changed, as it happens', async () => {
  const stop = new AbortController()
  const changes = await clerk.api.dashboard.changes(undefined, { signal: stop.signal })
  const next = changes.next()
  await clerk.api.tasks.create({ id: newId(), content: 'Việc đến sau', leadAgencyId: agencies[0] as string, dueOn: null })
  expect((await next).value).toEqual({ tasks: 1 })
  stop.abort()
})

test('an agency that was merged away is not waited for: who came after it is, with a list as long', async () => {
  const merged = await Promise.all(['Hội Nông dân', 'Hội LHPN'].map(name => commune.agency(name)))
  for (const leadAgencyId of merged)
    await clerk.api.tasks.create({ id: newId(), content: 'Vận động hội viên', leadAgencyId, dueOn: '2026-09-20', field: 'Hội' })
  const successor = newId()
  await commune.administrator.api.organisation.change({ kind: 'merge', agencyIds: merged, newId: successor, name: 'Khối Đoàn thể', onDate: '2026-08-10' })
  await clerk.api.tasks.create({ id: newId(), content: 'Họp khối', leadAgencyId: successor, dueOn: '2026-09-20', field: 'Hội' })
  const { waiting } = await overview(clerk, { field: 'Hội' })
  expect(waiting.agencies.map(({ agency, notAccepted }) => [agency.id, agency.name, notAccepted.count])).toEqual([[successor, 'Khối Đoàn thể', 3]])
  await expectLists(clerk, { waiting })
  await expectLists(clerk, await overview(clerk, { leadAgencyId: merged[0] as string }))
})
