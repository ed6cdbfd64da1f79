/** "Hôm nay" says whose move it is: to each person the tasks that stand still until that person moves them, and the meetings of the day. */
import type { TaskActInput } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/office.ts'
import { startWithPeople, type TaskPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'

let people: TaskPeople

beforeAll(async () => {
  people = await startWithPeople()
})

async function given(content: string, acts: TaskActInput[]): Promise<string> {
  const { clerk, head, body } = people
  const task = await clerk.api.tasks.create({ id: newId(), content, leadAgencyId: body.economy, dueOn: '2026-08-20' })
  let { version } = task
  for (const act of acts) ({ version } = await head.api.tasks.act({ taskId: task.id, id: newId(), version, act }))
  return task.id
}

const listed = async ({ api }: Member) => (await api.tasks.list({ waitsForMe: 'true', limit: 100 })).rows.map(({ content }) => content).toSorted()

const waiting = async ({ api }: Member) => (await api.registers.today()).waiting.map(({ waits, task }) => `${waits}: ${task.content}`).toSorted()

test('each task with whom it waits for, and with nobody else', async () => {
  const { clerk, chair, head, police } = people
  const product = { documentReference: null, fileSha256: null, figure: null, words: 'Xong' }
  const wish = newId()
  await given('Việc mới', [])
  await given('Việc đang làm', [{ kind: 'accept' }])
  await given('Việc xin lùi', [{ kind: 'accept' }, { kind: 'askExtension', id: wish, dueOn: '2026-08-28', reason: 'Mưa' }])
  await given('Việc đã nộp', [{ kind: 'submit', product }])
  await given('Việc trả lại', [{ kind: 'return', why: 'wrongAddressee', reason: 'Việc của Công an xã' }])
  const forAssigners = ['confirmation: Việc đã nộp', 'extension: Việc xin lùi', 'newLead: Việc trả lại']
  expect([await waiting(clerk), await waiting(chair)]).toEqual([forAssigners, forAssigners])
  expect([await waiting(head), await waiting(police)]).toEqual([['acceptance: Việc mới'], []])
  expect((await clerk.api.registers.today()).waitingTotal).toBe(3)
  expect(await listed(clerk)).toEqual(['Việc trả lại', 'Việc xin lùi', 'Việc đã nộp'].toSorted())
  expect([await listed(chair), await listed(head), await listed(police)]).toEqual([await listed(clerk), ['Việc mới'], []])
})

test('the list has all of them, the nearest deadline first; Hôm nay the first twenty and how many', async () => {
  const { clerk, police, body } = people
  for (let day = 1; day <= 21; day++)
    await clerk.api.tasks.create({ id: newId(), content: `Việc số ${day}`, leadAgencyId: body.police, dueOn: `2026-09-${String(22 - day).padStart(2, '0')}` })
  const { rows, total } = await police.api.tasks.list({ waitsForMe: 'true', limit: 100 })
  expect([total, rows.map(({ content }) => content)]).toEqual([21, Array.from({ length: 21 }, (_, at) => `Việc số ${21 - at}`)])
  const board = await police.api.registers.today()
  expect([board.waitingTotal, board.waiting.map(({ task }) => task.id)]).toEqual([21, rows.slice(0, 20).map(({ id }) => id)])
})

test('what waits for one person in two ways is one task, to be answered first', async () => {
  const { clerk, chair, commune } = people
  const content = 'Việc của lãnh đạo'
  const { id: taskId, version } = await clerk.api.tasks.create({ id: newId(), content, leadAgencyId: await commune.agency('UBND xã'), dueOn: '2026-08-20' })
  await chair.api.tasks.act({ taskId, id: newId(), version, act: { kind: 'askExtension', id: newId(), dueOn: '2026-08-28', reason: 'Mưa' } })
  const { waiting: shown, waitingTotal } = await chair.api.registers.today()
  expect(shown.filter(({ task }) => task.id === taskId).map(({ waits }) => waits)).toEqual(['extension'])
  expect([waitingTotal, (await listed(chair)).filter(each => each === content)]).toEqual([shown.length, [content]])
})

test('an extension asked and then handed in waits for the confirmation alone', async () => {
  const { clerk, head } = people
  const taskId = await given('Việc xin lùi rồi nộp', [{ kind: 'askExtension', id: newId(), dueOn: '2026-08-28', reason: 'Mưa' }])
  const { version } = await head.api.tasks.detail({ id: taskId })
  await head.api.tasks.act({
    taskId,
    id: newId(),
    version,
    act: { kind: 'submit', product: { documentReference: null, fileSha256: null, figure: null, words: 'Xong' } },
  })
  expect((await waiting(clerk)).filter(each => each.endsWith('rồi nộp'))).toEqual(['confirmation: Việc xin lùi rồi nộp'])
})

test('the meetings of the day, none that is called off, none of another day', async () => {
  const { clerk, head } = people
  const meet = async (title: string, on: string) =>
    (await clerk.api.meetings.put({ id: newId(), version: null, kind: 'meeting', title, on, startsAt: '07:30', endsAt: '09:00', place: 'Phòng họp số 1' })).id
  const day = (await clerk.api.dashboard.overview({ from: '2026-08-01', to: '2026-08-31' })).today
  await meet('Giao ban', day)
  await meet('Hôm khác', '2026-12-01')
  const off = await clerk.api.meetings.detail({ id: await meet('Đã hoãn', day) })
  await clerk.api.meetings.setState({ id: off.id, version: off.version, state: 'cancelled' })
  expect((await head.api.registers.today()).meetings).toMatchObject([{ title: 'Giao ban', startsAt: '07:30', endsAt: '09:00', place: 'Phòng họp số 1' }])
})
