/** Many tasks at once: what may be is done, what may not is told for each, and can be taken back. */
import type { BulkAct, BulkOutcome, TaskDetail } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let chair: Member
let head: Member
let officer: Member
let economy: string
let police: string

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  economy = await commune.agency('Phòng Kinh tế')
  police = await commune.agency('Công an xã')
  clerk = await commune.invite('office')
  chair = await commune.invite('leader', { agencyId: await commune.agency('UBND xã') })
  head = await commune.invite('agencyHead', { agencyId: economy })
  officer = await commune.invite('agencyOfficer', { agencyId: economy })
})

const give = (dueOn: string | null = '2026-08-20'): Promise<TaskDetail> =>
  clerk.api.tasks.create({ id: newId(), content: 'Rà soát hộ nghèo trên địa bàn', leadAgencyId: economy, dueOn })
const keyed = (tasks: readonly Pick<TaskDetail, 'id' | 'version'>[], act: BulkAct) =>
  tasks.map(task => ({ taskId: task.id, id: newId(), version: task.version, act }))
const told = (outcomes: readonly BulkOutcome[]) => outcomes.map(({ refusal }) => refusal?.id ?? 'done')
const now = (id: string) => clerk.api.tasks.detail({ id })

test('each row is done or refused by itself, and the preview said so before', async () => {
  const [plain, noDeadline, asked, cancelled] = [await give(), await give(null), await give(), await give()]
  await head.api.tasks.act({
    taskId: asked.id,
    id: newId(),
    version: asked.version,
    act: { kind: 'askExtension', id: newId(), dueOn: '2026-09-10', reason: 'Mưa kéo dài' },
  })
  const stopped = await clerk.api.tasks.act({ taskId: cancelled.id, id: newId(), version: cancelled.version, act: { kind: 'cancel', reason: 'Trùng việc' } })
  const tasks = [plain, noDeadline, await now(asked.id), stopped]
  const act: BulkAct = { kind: 'extend', workingDays: 5, reason: 'Mưa lũ' }
  const preview = await chair.api.tasks.bulkPreview({ rows: tasks.map(({ id }) => ({ taskId: id, act })) })
  const expected = ['done', 'task.no-deadline', 'task.extension-pending', 'task.wrong-state']
  expect(told(preview)).toEqual(expected)
  // From Thursday 20/8 on; Saturday 22/8 is worked in exchange for Monday 31/8.
  expect([preview[0]?.before.dueOn, preview[0]?.after.dueOn]).toEqual(['2026-08-20', '2026-08-26'])
  expect((await now(plain.id)).dueOn).toBe('2026-08-20')
  const done = await chair.api.tasks.bulk({ rows: keyed(tasks, act) })
  expect(told(done)).toEqual(expected)
  expect(done[2]?.refusal?.message).toMatch(/Đang có đề nghị gia hạn/)
  const changed = await now(plain.id)
  expect(changed).toMatchObject({ dueOn: '2026-08-26', firstDueOn: '2026-08-20', version: done[0]?.version })
  expect(changed.events.map(event => `${event.act} ${event.by.name}`)).toEqual([`changeDeadline ${chair.name}`])
  for (const task of tasks.slice(1)) expect((await now(task.id)).version).toBe(task.version)
  const history = await chair.api.registers.history({ subjectType: 'task', subjectId: plain.id })
  expect(history.map(({ action }) => action)).toContain('task.changeDeadline')
})

test('what was done can be led back by the acts that the answer names', async () => {
  const tasks = [await give(), await give()]
  const given = await clerk.api.tasks.bulk({ rows: keyed(tasks, { kind: 'assignAgain', leadAgencyId: police, reason: 'Đúng cơ quan' }) })
  expect(given.map(({ before, after }) => [before.lead, after.lead])).toEqual([
    [expect.stringMatching(/Kinh tế/), expect.stringMatching(/Công an/)],
    [expect.stringMatching(/Kinh tế/), expect.stringMatching(/Công an/)],
  ])
  const back = await clerk.api.tasks.bulk({ rows: given.map(({ taskId, version, back }) => ({ taskId, id: newId(), version, act: back as BulkAct })) })
  expect(told(back)).toEqual(['done', 'done'])
  expect((await now(tasks[0]?.id ?? '')).lead?.agencyId).toBe(economy)
  const accepted = await head.api.tasks.bulk({ rows: keyed(await Promise.all(tasks.map(({ id }) => now(id))), { kind: 'accept' }) })
  expect(told(accepted)).toEqual(['done', 'done'])
  const again = await clerk.api.tasks.bulk({
    rows: keyed(await Promise.all(tasks.map(({ id }) => now(id))), { kind: 'assignAgain', leadAgencyId: police, reason: 'x' }),
  })
  expect(again.map(({ back }) => back)).toEqual([null, null])
})

test('a leader in charge for many at once, and back to nobody', async () => {
  const tasks = [await give(), await give()]
  const put = await clerk.api.tasks.bulk({ rows: keyed(tasks, { kind: 'putUnderLeader', personId: chair.personId }) })
  expect(put.map(({ after, back }) => [after.leader, back])).toEqual([
    [chair.name, { kind: 'putUnderLeader', personId: null }],
    [chair.name, { kind: 'putUnderLeader', personId: null }],
  ])
})

test('a reminder reaches those who do the work, once a day, and stands in the story', async () => {
  const task = await give()
  const rows = keyed([task], { kind: 'remind', note: 'Chiều nay báo cáo' })
  expect(told(await clerk.api.tasks.bulk({ rows }))).toEqual(['done'])
  // The same request again: the answer was lost, nothing is done twice.
  expect(told(await clerk.api.tasks.bulk({ rows }))).toEqual(['done'])
  const after = await now(task.id)
  expect(after.events.map(({ act }) => act)).toEqual(['remind'])
  expect(told(await chair.api.tasks.bulk({ rows: keyed([after], { kind: 'remind', note: '' }) }))).toEqual(['task.reminded'])
  const notices = (await head.api.reminders.list({})).rows.filter(row => row.task?.id === task.id && row.kind === 'task.remind')
  expect(notices.map(({ said }) => said.note)).toEqual(['Chiều nay báo cáo'])
  office.setTime('2026-08-11T02:00:00Z')
  expect(told(await chair.api.tasks.bulk({ rows: keyed([after], { kind: 'remind', note: '' }) }))).toEqual(['done'])
  office.setTime('2026-08-10T02:00:00Z')
})

test('who may not, and what has moved on meanwhile', async () => {
  const [mine, moved] = [await give(), await give()]
  await head.api.tasks.act({ taskId: moved.id, id: newId(), version: moved.version, act: { kind: 'accept' } })
  const act: BulkAct = { kind: 'changeDeadline', dueOn: '2026-09-01', reason: 'Theo ý kiến Chủ tịch' }
  expect(told(await officer.api.tasks.bulk({ rows: keyed([mine], act) }))).toEqual(['task.not-yours'])
  expect(told(await clerk.api.tasks.bulk({ rows: keyed([mine, moved, { id: newId(), version: 1 }], act) }))).toEqual(['done', 'conflict.version', 'not-found'])
  expect(told(await clerk.api.tasks.bulk({ rows: keyed([await now(mine.id)], { ...act, dueOn: '2026-08-01' }) }))).toEqual(['task.day-past'])
  expect((await now(moved.id)).dueOn).toBe('2026-08-20')
  await expect(clerk.api.tasks.bulk({ rows: Array.from({ length: 51 }, () => keyed([mine], act)).flat() })).rejects.toThrow('400 input.invalid')
})
