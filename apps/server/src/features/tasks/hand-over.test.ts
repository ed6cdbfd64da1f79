/** Who leaves hands over: all open tasks to another of the agency. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let head: Member
let leaving: Member
let staying: Member
let police: Member

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  const economy = await commune.agency('Phòng Kinh tế')
  clerk = await commune.invite('office')
  head = await commune.invite('agencyHead', { agencyId: economy })
  leaving = await commune.invite('agencyOfficer', { agencyId: economy })
  staying = await commune.invite('agencyOfficer', { agencyId: economy })
  police = await commune.invite('agencyHead', { agencyId: await commune.agency('Công an xã') })
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
