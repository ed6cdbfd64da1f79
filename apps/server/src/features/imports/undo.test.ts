/** An import that was a mistake is undone as a whole by who made it, within a day, as long as nobody has begun with its tasks. */
import type { ImportPreview } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import { startMailServer } from '../../../test/mail-server.ts'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'
import { sendWaiting } from '../reminders/sending.ts'
import { tick } from '../reminders/tick.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let head: Member
let mail: Awaited<ReturnType<typeof startMailServer>>

beforeAll(async () => {
  mail = await startMailServer()
  office = await startOffice({ SMTP_URL: mail.url, MAIL_FROM: 'van-phong@ankhe.example' })
  commune = await office.found()
  clerk = await commune.invite('office')
  head = await commune.invite('agencyHead', { agencyId: await commune.agency('Phòng Kinh tế') })
  await office.sql(`update person set email = 'truong-phong@ankhe.example' where id = $1`, [head.personId])
  return () => mail.stop()
})

let sheets = 0
async function brought(lines: readonly string[]): Promise<ImportPreview> {
  const [id, number] = [newId(), ++sheets]
  const text = ['Nội dung,Chủ trì,Thời hạn,Tình trạng', ...lines.map(line => `${line} lô${number}bảng,Phòng Kinh tế,30/9/2026,`)].join('\n')
  const body = Buffer.from(text)
  const response = await clerk.fetch(`/api/imports?id=${id}&name=${encodeURIComponent(`việc ${number}.csv`)}`, { method: 'POST', body })
  if (response.status !== 201) throw new Error(await response.text())
  return clerk.api.imports.preview({ id })
}
const run = (preview: ImportPreview) => clerk.api.imports.run({ id: preview.id, choices: preview.choices, leaveOutFaulty: false })
const lines = ['Rà soát diện tích rừng trồng', 'Kiểm tra hồ chứa nước', 'Thống kê đàn trâu bò']
const tasksOf = async (number: number) => (await clerk.api.tasks.list({ q: `lô${number}bảng`, limit: 50 })).rows
const told = async (kind: string) => (await head.api.reminders.list({ limit: 200 })).rows.filter(row => row.kind === kind).map(({ said }) => said.count)

test('cancelled with its reason, in no figure, told of, and the sheet can be imported again', async () => {
  const preview = await brought(lines)
  expect((await run(preview)).made).toBe(3)
  const before = await clerk.api.dashboard.overview({ from: '2026-08-01', to: '2026-09-30' })
  const listed = async () => (await clerk.api.imports.list()).find(({ id }) => id === preview.id)
  expect(await listed()).toMatchObject({ made: 3, undo: 'open', undone: 0 })
  expect(await clerk.api.imports.undo({ id: preview.id, reason: 'Nhập nhầm bảng năm trước' })).toEqual({ undone: 3 })
  expect(await listed()).toMatchObject({ made: 0, undo: 'nothing', undone: 3 })
  const rows = await tasksOf(sheets)
  expect(rows.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled'])
  const detail = await clerk.api.tasks.detail({ id: rows[0]?.id ?? '' })
  expect(detail.events.map(({ act, fromState, toState, said }) => [act, fromState, toState, said.reason ?? null])).toEqual([
    ['imported', 'assigned', 'assigned', null],
    ['importUndone', 'assigned', 'cancelled', 'Nhập nhầm bảng năm trước'],
  ])
  const after = await clerk.api.dashboard.overview({ from: '2026-08-01', to: '2026-09-30' })
  expect(before.standing.total.count - after.standing.total.count).toBe(3)
  expect([await told('tasks.imported'), await told('tasks.importUndone')]).toEqual([[3], [3]])
  expect(await office.sql(`select count(*)::int as count from audit_event where action = 'import.undone'`)).toEqual([{ count: 1 }])
  await expect(clerk.api.imports.undo({ id: preview.id, reason: 'Nhập nhầm' })).rejects.toThrow('409 import.nothing')
  expect((await run(await clerk.api.imports.preview({ id: preview.id }))).made).toBe(3)
})

test.each([
  ['accepted', (taskId: string, version: number) => head.api.tasks.act({ taskId, id: newId(), version, act: { kind: 'accept' } })],
  [
    'put under a leader',
    (taskId: string, version: number) => clerk.api.tasks.act({ taskId, id: newId(), version, act: { kind: 'putUnderLeader', personId: null } }),
  ],
  [
    'given a part',
    async (parentId: string) =>
      clerk.api.tasks.create({ id: newId(), parentId, content: 'Việc con', leadAgencyId: await commune.agency('Phòng Kinh tế'), dueOn: null }),
  ],
])('one task %s: nothing is undone, and it is said how many', async (_, touch) => {
  const preview = await brought(lines)
  await run(preview)
  const [task] = await tasksOf(sheets)
  await touch(task?.id ?? '', task?.version ?? 0)
  expect((await clerk.api.imports.list()).find(({ id }) => id === preview.id)?.undo).toBe('touched')
  const refused = await clerk.fetch(`/api/imports/${preview.id}/undo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'Nhập nhầm' }),
  })
  expect([refused.status, await refused.json()]).toMatchObject([409, { error: { id: 'import.touched', details: { touched: 1 } } }])
  expect((await tasksOf(sheets)).some(({ state }) => state === 'cancelled')).toBe(false)
})

test('by who imported it, and within a day', async () => {
  const preview = await brought(lines)
  await run(preview)
  const other = await commune.invite('office')
  await expect(other.api.imports.undo({ id: preview.id, reason: 'Nhập nhầm' })).rejects.toThrow('403 import.not-yours')
  office.setTime('2026-08-11T02:01:00Z')
  await expect(clerk.api.imports.undo({ id: preview.id, reason: 'Nhập nhầm' })).rejects.toThrow('409 import.too-late')
  expect((await clerk.api.imports.list()).find(({ id }) => id === preview.id)?.undo).toBe('tooLate')
})

test('the letter of the morning says in one line what was imported and stands, once', async () => {
  office.setTime('2026-08-12T00:30:00Z')
  await tick(office.server.deps)
  await sendWaiting(office.server.deps, commune.id)
  const undone = await brought(lines)
  await run(undone)
  await run(await brought([...lines, 'Sửa cầu treo']))
  await clerk.api.imports.undo({ id: undone.id, reason: 'Nhập nhầm' })
  const sent = mail.letters.length
  for (const day of ['13', '14']) {
    office.setTime(`2026-08-${day}T00:30:00Z`)
    await tick(office.server.deps)
    await sendWaiting(office.server.deps, commune.id)
  }
  const letters = mail.letters.slice(sent).filter(({ to }) => to === 'truong-phong@ankhe.example')
  expect(letters.map(({ text }) => text.split('\n').filter(line => line.includes('nhập')))).toEqual([
    [`- ${clerk.name} nhập 4 việc từ bảng “việc ${sheets}.csv”`],
    ...letters.slice(1).map(() => []),
  ])
  const [digest] = (await head.api.reminders.list({ limit: 200 })).rows.filter(({ kind, day }) => kind === 'digest' && day === '2026-08-13')
  expect(digest?.said).toMatchObject({ imported: 4 })
})
