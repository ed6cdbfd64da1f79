/** Duties that come again: their tasks are made ahead, once, and remember the time before. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'
import { makeDutyTasks } from './commands.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let head: Member

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  head = await commune.invite('agencyHead', { agencyId: await commune.agency('Phòng Kinh tế') })
})

const add = async (rhythmText: string, id = newId()) =>
  clerk.api.duties.add({ id, content: 'Báo cáo thu ngân sách', leadAgencyId: await commune.agency('Phòng Kinh tế'), rhythmText, daysAhead: 20 })
const dueDays = async () => (await clerk.api.tasks.list({ order: 'due' })).rows.map(({ dueOn }) => dueOn)

test('a month of days makes each task once; a server that was off makes up; the next one says what the last one said', async () => {
  const id = newId()
  const duty = await add('ngày 25 hằng tháng', id)
  expect(duty).toMatchObject({ lead: { name: expect.stringContaining('Phòng Kinh tế') }, nextDays: ['2026-08-25', '2026-09-25', '2026-10-25'] })
  await add('ngày 25 hằng tháng', id)
  expect(await dueDays()).toEqual(['2026-08-25'])
  const [task] = (await head.api.tasks.list({})).rows
  const product = { documentReference: null, fileSha256: null, figure: '412 triệu đồng', words: null }
  await head.api.tasks.act({ taskId: task?.id ?? '', id: newId(), version: task?.version ?? 0, act: { kind: 'submit', product } })
  office.setTime('2026-09-04T17:30:00Z')
  await Promise.all([makeDutyTasks(office.server.deps), makeDutyTasks(office.server.deps)])
  expect(await dueDays()).toEqual(['2026-08-25', '2026-09-25'])
  const next = (await head.api.tasks.list({ order: 'due' })).rows[1]
  expect((await head.api.tasks.detail({ id: next?.id ?? '' })).duty).toEqual({
    id,
    rhythmText: 'ngày 25 hằng tháng',
    previous: { taskId: task?.id, dueOn: '2026-08-25', state: 'submitted', said: '412 triệu đồng' },
  })
  await clerk.api.duties.end({ id, version: duty.version })
  office.setTime('2026-10-20T02:00:00Z')
  await makeDutyTasks(office.server.deps)
  expect(await dueDays()).toEqual(['2026-08-25', '2026-09-25'])
})

test('what the job makes stands in the history of the commune, at the time of its own clock', async () => {
  office.setTime('2026-10-30T02:00:00Z')
  await add('ngày 28 hằng tháng')
  office.setTime('2026-11-10T17:30:00Z')
  await makeDutyTasks(office.server.deps)
  const made = (await clerk.api.tasks.list({})).rows.find(({ dueOn }) => dueOn === '2026-11-28')
  expect(made?.createdAt).toBe('2026-11-10T17:30:00.000Z')
  const history = await commune.administrator.api.registers.history({ subjectType: 'task', subjectId: made?.id ?? '' })
  expect(history).toMatchObject([{ action: 'task.created', at: '2026-11-10T17:30:00.000Z', after: { dueOn: '2026-11-28' } }])
})

test('a rhythm nobody understands, or a single day, is refused with an example', async () => {
  await expect(add('khi nào rảnh')).rejects.toThrow('422 duty.no-rhythm (rhythmText)')
  await expect(add('ngày 25/12/2026')).rejects.toThrow('422 duty.no-rhythm (rhythmText)')
  await expect(
    head.api.duties.add({ id: newId(), content: 'Việc riêng', leadAgencyId: await commune.agency('Công an xã'), rhythmText: 'hằng quý' }),
  ).rejects.toThrow('403 right.missing')
})
