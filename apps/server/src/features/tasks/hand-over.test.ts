/** Who leaves hands over: all open tasks to another of the agency. */
import { beforeAll, expect, test } from 'vitest'
import type { Member, TestCommune } from '../../../test/office.ts'
import { startWithPeople } from '../../../test/task-people.ts'
import { newId } from '../../platform/ids.ts'

let commune: TestCommune
let clerk: Member
let head: Member
let leaving: Member
let staying: Member
let police: Member

beforeAll(async () => {
  const people = await startWithPeople()
  ;({ commune, clerk, head, officer: leaving, police } = people)
  const { economy } = people.body
  staying = await commune.invite('agencyOfficer', { agencyId: economy })
  for (const content of ['Rà soát hộ nghèo', 'Lập dự toán', 'Thu ngân sách']) {
    const task = await clerk.api.tasks.create({ id: newId(), content, leadAgencyId: economy, dueOn: '2026-08-20' })
    await head.api.tasks.act({ taskId: task.id, id: newId(), version: task.version, act: { kind: 'putInCharge', personId: leaving.personId } })
  }
})

test('all open tasks of one person go to another of the same agency, once', async () => {
  const board = await head.api.tasks.handOverBoard()
  expect(board.people.map(({ personId, tasks }) => [personId, tasks.length])).toEqual([[leaving.personId, 3]])
  expect(board.successors.map(({ personId }) => personId)).toContain(staying.personId)
  const people = { fromPersonId: leaving.personId, toPersonId: staying.personId }
  expect(await head.api.tasks.handOver({ fromPersonId: leaving.personId, toPersonId: police.personId })).toMatchObject({
    handed: 0,
    left: Array(3).fill({ reason: 'task.other-agency' }),
  })
  expect(await head.api.tasks.handOver(people)).toEqual({ handed: 3, left: [] })
  expect(await head.api.tasks.handOver(people)).toEqual({ handed: 0, left: [] })
  expect((await staying.api.tasks.list({ personId: staying.personId })).total).toBe(3)
})

test('another agency sees and hands over nothing', async () => {
  expect((await police.api.tasks.handOverBoard()).people).toEqual([])
  expect(await police.api.tasks.handOver({ fromPersonId: staying.personId, toPersonId: police.personId })).toEqual({ handed: 0, left: [] })
})

test('somebody of another agency, or who was shut out, is put in charge of nothing', async () => {
  const gone = await commune.invite('agencyOfficer', { agencyId: await commune.agency('Phòng Kinh tế') })
  const task = await clerk.api.tasks.create({ id: newId(), content: 'Lập quy hoạch', leadAgencyId: await commune.agency('Phòng Kinh tế'), dueOn: null })
  await commune.administrator.api.organisation.setAccount({ personId: gone.personId, enabled: false })
  const put = (member: Member, kind: 'putInCharge' | 'putUnderLeader', personId: string) =>
    member.api.tasks.act({ taskId: task.id, id: newId(), version: task.version, act: { kind, personId } })
  expect((await head.api.tasks.candidates({ id: task.id })).inCharge.map(({ personId }) => personId)).not.toContain(gone.personId)
  await expect(put(head, 'putInCharge', police.personId)).rejects.toThrow('422 task.other-agency (act.personId)')
  await expect(put(head, 'putInCharge', gone.personId)).rejects.toThrow('422 task.other-agency (act.personId)')
  await expect(put(clerk, 'putUnderLeader', head.personId)).rejects.toThrow('422 task.other-agency (act.personId)')
})
