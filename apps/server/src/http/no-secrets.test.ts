/** A paper that is a State secret comes in by no window: not as text that is pasted either. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../test/office.ts'
import { newId } from '../platform/ids.ts'

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

const paper = 'CÔNG AN XÃ AN KHÊ THƯỢNG\nSố: 12/BC-CAX\nTỐI MẬT\n\nBÁO CÁO\ntình hình kho Sấm Rền\n'
const plain = 'Rà soát ba việc:\n- bảo vệ bí mật nhà nước;\n- mật độ dân số;\n- hỗ trợ 20 hộ nuôi ong mật.'

test('pasted as a task, a report, a conclusion: refused with the article, nothing kept', async () => {
  const leadAgencyId = await commune.agency('Phòng Kinh tế')
  const task = await clerk.api.tasks.create({ id: newId(), content: plain, leadAgencyId, dueOn: null })
  const { id } = await clerk.api.meetings.put({ id: newId(), version: null, kind: 'meeting', title: 'Giao ban', on: '2026-08-10', startsAt: '08:00' })
  const tries = [
    () => clerk.api.tasks.create({ id: newId(), content: paper, leadAgencyId, dueOn: null }),
    () => head.api.tasks.act({ taskId: task.id, id: newId(), version: task.version, act: { kind: 'progress', note: paper, percent: null } }),
    () => clerk.api.meetings.putItem({ id, itemId: newId(), version: null, content: paper }),
  ]
  for (const each of tries) await expect(each()).rejects.toThrow('422 text.secret')
  for (const table of ['task', 'task_event', 'conclusion_item', 'audit_event', 'notification']) {
    const [row] = await office.sql(`select count(*)::int as n from ${table} t where t::text like '%Sấm Rền%'`)
    expect(row?.n, table).toBe(0)
  }
  expect(office.log()).not.toContain('Sấm Rền')
  await head.api.tasks.act({ taskId: task.id, id: newId(), version: task.version, act: { kind: 'progress', note: plain, percent: null } })
})
