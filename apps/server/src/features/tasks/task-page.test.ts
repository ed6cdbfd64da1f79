/** Pages of the list of tasks: put together they are the whole list, in every order, whatever changes between two of them. */
import type { TaskOrder, TaskRow } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let economy: string
let police: string
let culture: string

const days = ['2026-09-01', '2026-09-01', '2026-08-25', null, '2026-10-02', null, '2026-08-20']

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  economy = await commune.agency('Phòng Kinh tế')
  police = await commune.agency('Công an xã')
  culture = await commune.agency('Phòng Văn hóa - Xã hội')
  clerk = await commune.invite('office')
  for (let index = 0; index < 28; index++) {
    await clerk.api.tasks.create({
      id: newId(),
      content: `Rà soát hộ nghèo đợt ${index + 1}`,
      leadAgencyId: [economy, police, culture][index % 3] as string,
      supportingAgencyIds: index % 4 === 0 ? [police, culture].filter(id => id !== [economy, police, culture][index % 3]) : [],
      dueOn: days[index % days.length] ?? null,
    })
  }
  await office.sql(`update task set lead_agency_id = null, lead_name = null where content like '%đợt 5'`)
})

type Asked = Parameters<Member['api']['tasks']['list']>[0]

async function walked(asked: Asked, between: () => Promise<unknown> = async () => undefined): Promise<{ rows: TaskRow[]; totals: number[] }> {
  const rows: TaskRow[] = []
  const totals: number[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof clerk.api.tasks.list>> = await clerk.api.tasks.list({ ...asked, limit: 5, ...(after === null ? {} : { after }) })
    rows.push(...page.rows)
    totals.push(page.total)
    after = page.next
    await between()
  } while (after !== null)
  return { rows, totals }
}

const collator = new Intl.Collator('vi')
const shownBy: Record<TaskOrder, (row: TaskRow) => string | null> = {
  newest: row => row.createdAt,
  oldest: row => row.createdAt,
  due: row => row.dueOn,
  '-due': row => row.dueOn,
  lead: row => row.lead?.name ?? null,
  '-lead': row => row.lead?.name ?? null,
}

test.each(Object.keys(shownBy) as TaskOrder[])('in the order %s: each task once, in order, those without a value last', async order => {
  const { rows, totals } = await walked({ order })
  expect(new Set(rows.map(({ id }) => id)).size).toBe(28)
  expect(rows).toHaveLength(28)
  expect(new Set(totals)).toEqual(new Set([28]))
  const values = rows.map(shownBy[order])
  const down = order === 'newest' || order.startsWith('-')
  const compare = (a: string | null, b: string | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : collator.compare(a, b) * (down ? -1 : 1)
  expect(values).toEqual(values.toSorted(compare))
})

test('of an agency: what it leads and what it supports, each once, in every order', async () => {
  const all = (await clerk.api.tasks.list({ limit: 100 })).rows
  const own = all.filter(row => row.lead?.agencyId === police || row.supporting.some(({ agencyId }) => agencyId === police)).map(({ id }) => id)
  expect(own.length).toBeGreaterThan(10)
  for (const order of ['newest', 'due', '-lead'] as const) {
    const { rows, totals } = await walked({ agencyId: police, order })
    expect(rows.map(({ id }) => id).toSorted()).toEqual(own.toSorted())
    expect(totals[0]).toBe(own.length)
  }
  expect((await clerk.api.tasks.list({ agencyId: police, q: 'hộ nghèo', limit: 100 })).total).toBe(own.length)
})

test('what comes or goes between two pages doubles nothing and leaves nothing out', async () => {
  const before = new Set((await clerk.api.tasks.list({ limit: 100 })).rows.map(({ id }) => id))
  const { rows } = await walked({ order: 'newest' }, () =>
    clerk.api.tasks.create({ id: newId(), content: 'Việc mới vào giữa chừng', leadAgencyId: economy, dueOn: null }),
  )
  expect(rows.filter(({ id }) => before.has(id))).toHaveLength(before.size)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
})

test('words found: the whole count, and pages', async () => {
  const { rows, totals } = await walked({ q: 'ra soat ho ngheo', order: 'newest' })
  expect([rows.length, totals[0]]).toEqual([28, 28])
  expect((await clerk.api.tasks.list({ q: 'không có đâu' })).total).toBe(0)
})

test('the palette finds a rare word beneath many newer tasks, and takes quotation marks for none', async () => {
  expect((await clerk.api.registers.find({ q: 'ho ngheo dot 1' })).filter(({ kind }) => kind === 'task').length).toBe(6)
  expect((await clerk.api.registers.find({ q: '"đợt 28"' })).map(({ label }) => label)).toEqual(['Rà soát hộ nghèo đợt 28'])
})

test('a place that no page gave is refused', async () => {
  const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  for (const after of ['50', 'x', made(['hôm nay', newId(), 1]), made([null, 'x', 1])])
    await expect(clerk.api.tasks.list({ after, order: 'due' })).rejects.toThrow('400 input.invalid (after)')
})

const groupFilter = {
  agency: (key: string | null) => ({ leadAgencyId: key ?? ('none' as const) }),
  document: (key: string | null) => (key === null ? { noDocument: 'true' as const } : { documentId: key }),
  field: (key: string | null) => (key === null ? { noField: 'true' as const } : { field: key }),
  state: (key: string | null) => ({ state: key as TaskRow['state'] }),
  dueOn: (key: string | null) => (key === null ? { noDeadline: 'true' as const } : { dueFrom: key, dueTo: key }),
}

test.each(
  Object.keys(groupFilter) as (keyof typeof groupFilter)[],
)('in groups by %s: each total is that of its list, and together they are the whole', async group => {
  for (const narrowed of [{}, { agencyId: police }, { q: 'hộ nghèo', open: 'true' as const }]) {
    const { groups, others } = await clerk.api.tasks.groups({ ...narrowed, group })
    for (const { key, total } of groups) expect((await clerk.api.tasks.list({ ...narrowed, ...groupFilter[group](key), limit: 1 })).total).toBe(total)
    expect(groups.reduce((sum, { total }) => sum + total, others)).toBe((await clerk.api.tasks.list({ ...narrowed, limit: 1 })).total)
  }
})

test('the calendar of the commune: days off by law, days exchanged, and its own', async () => {
  await office.sql(`update commune set settings = jsonb_set(settings, '{calendar}', $2) where commune_id = $1`, [
    commune.id,
    JSON.stringify({ unitDays: [{ date: '2026-08-26', working: false, reference: '12/TB-UBND' }] }),
  ])
  const days = await clerk.api.tasks.calendar({ from: '2026-08-22', to: '2026-09-02' })
  expect(days.map(({ day, working, reason }) => `${day} ${working ? 'worked' : 'off'} ${reason}`)).toEqual([
    '2026-08-22 worked make-up',
    '2026-08-23 off weekly-day-off',
    '2026-08-26 off unit-day-off',
    '2026-08-29 off weekly-day-off',
    '2026-08-30 off weekly-day-off',
    '2026-08-31 off swapped-off',
    '2026-09-01 off holiday',
    '2026-09-02 off holiday',
  ])
})
