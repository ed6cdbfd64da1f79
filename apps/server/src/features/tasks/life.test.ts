/** A task from its giving to its end, over HTTP, by the people of a commune. */
import type { TaskActInput, TaskDetail } from '@roviec/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Member, Office, TestCommune } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { startWithPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let chair: Member
let head: Member
let officer: Member
let police: Member

beforeAll(async () => {
  ;({ office, commune, clerk, chair, head, officer, police } = await startWithPeople())
})

const give = async (more: Partial<Parameters<Member['api']['tasks']['create']>[0]> = {}): Promise<TaskDetail> =>
  clerk.api.tasks.create({
    id: newId(),
    content: 'Lập kế hoạch nạo vét kênh mương vụ mùa',
    leadAgencyId: await commune.agency('Phòng Kinh tế'),
    supportingAgencyIds: [await commune.agency('Công an xã')],
    dueOn: '2026-08-20',
    ...more,
  })

const act = (member: Member, task: { id: string; version: number }, what: TaskActInput, id = newId()): Promise<TaskDetail> =>
  member.api.tasks.act({ taskId: task.id, id, version: task.version, act: what })
const product = { documentReference: null, fileSha256: null, figure: null, words: 'Đã nạo vét 4,2 km' }

describe('the usual way', () => {
  test('given, accepted, reported, handed in, confirmed by another person', async () => {
    let task = await give()
    expect(task).toMatchObject({ state: 'assigned', timeState: 'inTime', firstDueOn: '2026-08-20', acts: expect.arrayContaining(['cancel', 'changeDeadline']) })
    expect((await head.api.tasks.detail({ id: task.id })).acts).toEqual(['accept', 'return', 'progress', 'submit', 'askExtension', 'putInCharge'])
    task = await act(head, task, { kind: 'accept' })
    task = await act(head, task, { kind: 'putInCharge', personId: officer.personId })
    expect(task.inCharge?.name).toBe(officer.name)
    task = await act(officer, task, { kind: 'progress', note: 'Đã khảo sát ba tuyến', percent: 40 })
    office.setTime('2026-08-20T08:00:00Z')
    task = await act(officer, task, { kind: 'submit', product })
    expect([task.state, task.timeState]).toEqual(['submitted', 'inTime'])
    office.setTime('2026-08-24T02:00:00Z')
    task = await act(chair, task, { kind: 'confirm', note: '' })
    expect(task).toMatchObject({ state: 'completed', timeState: 'doneInTime', completedOn: '2026-08-20', percent: 100 })
    expect(task.evidence).toMatchObject([{ words: 'Đã nạo vét 4,2 km' }])
    expect(task.events.map(event => `${event.act} ${event.by.name}`)).toEqual([
      `accept ${head.name}`,
      `putInCharge ${head.name}`,
      `progress ${officer.name}`,
      `submit ${officer.name}`,
      `confirm ${chair.name}`,
    ])
    office.setTime('2026-08-10T02:00:00Z')
  })

  test('a wrong addressee sends it back, it goes to another agency, whose it then is', async () => {
    let task = await give()
    task = await act(head, task, { kind: 'return', why: 'wrongAddressee', reason: 'Việc thuộc Công an xã' })
    task = await act(clerk, task, { kind: 'assignAgain', leadAgencyId: await commune.agency('Công an xã'), reason: 'Giao đúng cơ quan' })
    expect(task.lead?.name).toMatch(/Công an/)
    await expect(act(head, task, { kind: 'accept' })).rejects.toThrow('403 task.not-yours')
    expect((await act(police, task, { kind: 'accept' })).state).toBe('accepted')
  })

  test('extensions: asked, refused, asked again, granted; the first deadline stays', async () => {
    let task = await give()
    const [first, second] = [newId(), newId()]
    task = await act(head, task, { kind: 'askExtension', id: first, dueOn: '2026-09-10', reason: 'Mưa kéo dài' })
    task = await act(chair, task, { kind: 'refuseExtension', id: first, reason: 'Chưa đủ căn cứ' })
    task = await act(head, task, { kind: 'askExtension', id: second, dueOn: '2026-09-30', reason: 'Mưa lũ, đường sạt' })
    expect((await chair.api.tasks.detail({ id: task.id })).acts).toContain('grantExtension')
    task = await act(chair, task, { kind: 'grantExtension', id: second, dueOn: '2026-09-15', reason: '' })
    expect(task).toMatchObject({ firstDueOn: '2026-08-20', dueOn: '2026-09-15' })
    expect(task.extensions.map(({ answer }) => answer?.granted)).toEqual([false, true])
    await expect(office.sql('update task set first_due_on = due_on where id = $1', [task.id])).rejects.toThrow('never changes')
  })

  test('a supporting agency tells of its own part only', async () => {
    const task = await give()
    expect((await police.api.tasks.detail({ id: task.id })).ownParts).toEqual([0])
    const told = await police.api.tasks.part({ taskId: task.id, position: 0, state: 'done', note: 'Đã cử người' })
    expect(told.parts).toMatchObject([{ state: 'done', note: 'Đã cử người' }])
    await expect(head.api.tasks.part({ taskId: task.id, position: 0, state: 'done', note: '' })).rejects.toThrow('403 task.not-yours')
    await expect(act(police, task, { kind: 'accept' })).rejects.toThrow('403 task.not-yours')
  })

  test('a deadline typed by hand is explained from the day the task was given', async () => {
    const { deadlineExplanation } = await give({ dueOn: '2026-08-13', deadlineText: '3 ngày' })
    expect(deadlineExplanation).toMatch(/^Tính từ 10\/8\/2026 \(ngày giao\), cộng 3 ngày /)
  })

  test('a part knows until when the whole is due, now', async () => {
    const leadAgencyId = await commune.agency('Phòng Kinh tế')
    const parent = await give({ dueOn: '2026-08-20' })
    const { id } = await head.api.tasks.create({ id: newId(), parentId: parent.id, content: 'Khảo sát tuyến số 2', leadAgencyId, dueOn: '2026-08-25' })
    expect([parent.wholeDueOn, (await head.api.tasks.detail({ id })).wholeDueOn]).toEqual([null, '2026-08-20'])
    await act(clerk, parent, { kind: 'changeDeadline', id: newId(), dueOn: '2026-08-28', reason: 'Mưa lũ' })
    expect((await head.api.tasks.detail({ id })).wholeDueOn).toBe('2026-08-28')
  })

  test('parts of a task end before it', async () => {
    const parent = await give()
    let child = await head.api.tasks.create({
      id: newId(),
      parentId: parent.id,
      content: 'Khảo sát tuyến số 1',
      leadAgencyId: await commune.agency('Phòng Kinh tế'),
      dueOn: null,
    })
    await expect(act(head, parent, { kind: 'submit', product })).rejects.toThrow('409 task.children-open')
    child = await act(officer, child, { kind: 'submit', product })
    await act(clerk, child, { kind: 'confirm', note: '' })
    const given = await act(head, parent, { kind: 'submit', product })
    expect([given.state, given.children.map(({ state }) => state)]).toEqual(['submitted', ['completed']])
    await expect(
      police.api.tasks.create({ id: newId(), parentId: parent.id, content: 'Việc thêm', leadAgencyId: await commune.agency('Công an xã'), dueOn: null }),
    ).rejects.toThrow('task.wrong-state')
  })
})

describe('what is refused', () => {
  test('to confirm what one has handed in oneself', async () => {
    const both = await commune.invite('leader', { agencyId: await commune.agency('Phòng Kinh tế') })
    const given = await act(both, await give(), { kind: 'submit', product })
    await expect(act(both, given, { kind: 'confirm', note: '' })).rejects.toThrow('403 task.own-work')
  })
  test('a task by who gives none', async () =>
    expect(head.api.tasks.create({ id: newId(), content: 'Việc của tôi', leadAgencyId: await commune.agency('Phòng Kinh tế'), dueOn: null })).rejects.toThrow(
      '403 right.missing',
    ))
  test('an agency that is not there, a deadline in the past', async () => {
    await expect(give({ leadAgencyId: newId() })).rejects.toThrow('400 input.invalid (leadAgencyId)')
    await expect(give({ dueOn: '2026-08-09' })).rejects.toThrow('422 task.day-past (dueOn)')
  })
  test('to take an accepted task back in the review once work has begun', async () => {
    const documentId = await bringDocument(
      clerk,
      textFile(
        'tb.txt',
        'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 31-TB/ĐU\n\nTHÔNG BÁO\nkết luận giao ban\n\n1. Giao Phòng Kinh tế chủ trì báo cáo thu ngân sách trước ngày 30/9/2026.\n',
      ),
    )
    await clerk.api.review.acceptMany({ documentId, which: { complete: 'task' } })
    const [task] = (await clerk.api.tasks.list({ documentId })).rows
    const item = (await clerk.api.review.open({ documentId })).items.find(({ kind }) => kind === 'task')
    await act(head, task as TaskDetail, { kind: 'accept' })
    await expect(clerk.api.review.decide({ itemId: item?.id ?? '', version: item?.version ?? 0, decision: 'reopen' })).rejects.toThrow('409 task.begun')
  })
})

test('a long story comes by pages: the newest with the task, the earlier ones asked for, none twice and none left out', async () => {
  let task = await give()
  for (let i = 0; i < 75; i++) task = await act(head, task, { kind: 'progress', note: `Lần ${i}`, percent: null })
  expect([task.events.length, task.earlierEvents, task.events[0]?.said.note]).toEqual([30, 45, 'Lần 45'])
  const first = task.events[0]?.id ?? ''
  const one = await clerk.api.tasks.story({ id: task.id, before: first, limit: 40 })
  const two = await clerk.api.tasks.story({ id: task.id, before: first, limit: 40, after: one.next ?? '' })
  expect([...one.rows, ...two.rows].map(({ said }) => said.note)).toEqual(Array.from({ length: 45 }, (_, i) => `Lần ${44 - i}`))
  expect([one.rows.length, two.next]).toEqual([40, null])
})

describe('sent twice, or at once', () => {
  test('the same key is the same act', async () => {
    const task = await give()
    const id = newId()
    await act(head, task, { kind: 'accept' }, id)
    const again = await act(head, task, { kind: 'accept' }, id)
    expect([again.state, again.events.length]).toEqual(['accepted', 1])
    const taskId = newId()
    await give({ id: taskId })
    expect((await give({ id: taskId, content: 'Khác' })).content).toMatch(/nạo vét/)
  })
  test('of two acts on one version one is refused', async () => {
    const task = await give()
    const ended = await Promise.allSettled([act(head, task, { kind: 'accept' }), act(officer, task, { kind: 'accept' })])
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
  test('events are never rewritten', async () => {
    const task = await act(head, await give(), { kind: 'accept' })
    await expect(office.sql('delete from task_event where task_id = $1', [task.id])).rejects.toThrow('never rewritten')
  })
})

test('sent several times at once, as by an impatient finger, it is one task and one duty', async () => {
  const [id, dutyId] = [newId(), newId()]
  const leadAgencyId = await commune.agency('Phòng Kinh tế')
  const tasks = await Promise.all(Array.from({ length: 5 }, () => give({ id })))
  const duty = { id: dutyId, content: 'Báo cáo tháng', leadAgencyId, rhythmText: 'ngày 25 hằng tháng', daysAhead: 20 }
  const duties = await Promise.all(Array.from({ length: 5 }, () => clerk.api.duties.add(duty)))
  expect([new Set(tasks.map(task => task.id)).size, new Set(duties.map(each => each.id)).size]).toEqual([1, 1])
  const [made] = await office.sql(`select count(*)::int as n from audit_event where action in ('task.created', 'duty.added') and subject_id in ($1, $2)`, [
    id,
    dutyId,
  ])
  expect(made?.n).toBe(2)
})

test('over a task stands a leader who is there', async () => {
  for (const leaderPersonId of [newId(), head.personId]) await expect(give({ leaderPersonId })).rejects.toThrow('400 input.invalid (leaderPersonId)')
  expect((await give({ leaderPersonId: chair.personId })).leader?.personId).toBe(chair.personId)
})

test('a task of a merged agency is its successor’s', async () => {
  const [economy, culture] = [await commune.agency('Phòng Kinh tế'), await commune.agency('Phòng Văn hóa - Xã hội')]
  const task = await give()
  const newAgency = newId()
  await commune.administrator.api.organisation.change({
    kind: 'merge',
    agencyIds: [economy, culture],
    newId: newAgency,
    name: 'Phòng Kinh tế - Xã hội',
    onDate: '2026-08-10',
  })
  const successor = await commune.invite('agencyHead', { agencyId: newAgency })
  expect((await act(successor, task, { kind: 'accept' })).state).toBe('accepted')
})
