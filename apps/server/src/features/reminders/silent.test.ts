/** Nothing happens to somebody's work without their hearing of it. */

import type { TaskActInput } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { startWithPeople, type TaskPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'

let clerk: Member
let head: Member
let police: Member
let body: TaskPeople['body']

beforeAll(async () => {
  ;({ clerk, head, police, body } = await startWithPeople())
})

const give = () =>
  clerk.api.tasks.create({ id: newId(), content: 'Cắm biển báo lũ quét', leadAgencyId: body.economy, supportingAgencyIds: [body.police], dueOn: '2026-08-20' })
const act = async (member: Member, taskId: string, what: TaskActInput) =>
  member.api.tasks.act({ taskId, id: newId(), version: (await clerk.api.tasks.detail({ id: taskId })).version, act: what })
const heard = async ({ api }: Member, taskId: string) =>
  (await api.reminders.list({})).rows
    .filter(({ task }) => task?.id === taskId)
    .map(({ kind }) => kind)
    .reverse()

test('who supports a task hears when it is called off, put aside, taken up again or gets another day', async () => {
  const { id } = await give()
  await act(clerk, id, { kind: 'changeDeadline', id: newId(), dueOn: '2026-08-25', reason: 'Mưa' })
  await act(clerk, id, { kind: 'suspend', reason: 'Chờ kinh phí' })
  await act(clerk, id, { kind: 'resume' })
  await act(clerk, id, { kind: 'cancel', reason: 'Không còn cần' })
  expect(await heard(police, id)).toEqual(['task.supporting', 'task.changeDeadline', 'task.suspend', 'task.resume', 'task.cancel'])
})

test('who leads a task hears what is told of a part of it; who gave it too, when something stands in the way', async () => {
  const { id } = await give()
  const tell = (state: 'inProgress' | 'done', note: string) => police.api.tasks.part({ taskId: id, position: 0, state, note })
  await tell('inProgress', '')
  expect(await heard(head, id)).toEqual(['task.created'])
  await tell('inProgress', 'Thiếu cọc tiêu')
  await tell('inProgress', 'Thiếu cọc tiêu')
  await tell('done', 'Đã cắm đủ 12 biển')
  expect([await heard(head, id), await heard(clerk, id), await heard(police, id)]).toEqual([
    ['task.created', 'task.part', 'task.part'],
    [],
    ['task.supporting'],
  ])
})

test('who lost a task to another agency hears of it; who waits for a product, that it was taken back', async () => {
  const { id } = await give()
  await act(head, id, { kind: 'submit', product: { documentReference: null, fileSha256: null, figure: null, words: 'Đã xong' } })
  await act(head, id, { kind: 'takeBack' })
  expect(await heard(clerk, id)).toEqual(['task.submit', 'task.takeBack'])
  await act(clerk, id, { kind: 'assignAgain', leadAgencyId: body.police, reason: 'Giao đúng cơ quan' })
  expect([await heard(head, id), await heard(police, id)]).toEqual([
    ['task.created', 'task.movedAway'],
    ['task.supporting', 'task.assignAgain'],
  ])
})

test('who works on the tasks of a paper hears when the paper is called back', async () => {
  const text =
    'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 9-KL/ĐU\n\nKẾT LUẬN\nvề cầu treo\n\n1. Giao Phòng Kinh tế chủ trì kiểm tra cầu treo, hoàn thành trước ngày 30/9/2026.\n'
  const documentId = await bringDocument(clerk, textFile('kl-9.txt', text))
  const item = (await clerk.api.review.open({ documentId })).items.find(({ kind }) => kind === 'task')
  await clerk.api.review.decide({ itemId: item?.id ?? '', version: item?.version ?? 0, decision: 'accept' })
  const version = async () => (await clerk.api.documents.detail({ id: documentId })).version
  await clerk.api.documents.register({ id: documentId, version: await version() })
  await clerk.api.documents.withdraw({ id: documentId, version: await version(), reason: 'Ban hành nhầm' })
  expect(await heard(head, item?.id ?? '')).toEqual(['task.created', 'task.paperWithdrawn'])
})
