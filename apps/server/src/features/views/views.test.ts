/** Views of the list of tasks: whose they are, who sees them, who may change them. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let head: Member
let secondClerk: Member

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  secondClerk = await commune.invite('office')
  head = await commune.invite('agencyHead', { agencyId: await commune.agency('Phòng Kinh tế') })
})

const keep = (member: Member, name: string, shared: boolean, id = newId()) =>
  member.api.views.put({ id, version: null, name, search: { han: 'overdue', conMo: true }, shared }).then(() => id)
const seenBy = async (member: Member) =>
  (await member.api.views.list()).rows.map(({ name, own, removable }) => `${name}${own ? ' (own)' : ''}${removable ? ' -' : ''}`)

test('own ones first, then what others share; nobody sees what is not shared', async () => {
  await keep(clerk, 'Quá hạn toàn xã', true)
  await keep(clerk, 'Nháp', false)
  await keep(head, 'Việc phòng', false)
  expect(await seenBy(clerk)).toEqual(['Nháp (own) -', 'Quá hạn toàn xã (own) -'])
  expect(await seenBy(head)).toEqual(['Việc phòng (own) -', 'Quá hạn toàn xã'])
  expect(await seenBy(secondClerk)).toEqual(['Quá hạn toàn xã -'])
})

test('renamed, narrowed otherwise and shared by its owner only; two windows do not overwrite each other', async () => {
  const id = await keep(head, 'Tuần này', true)
  const change = (member: Member, version: number, name: string) => member.api.views.put({ id, version, name, search: { xem: 'lich' }, shared: true })
  const { rows } = await change(head, 1, 'Tuần này và tuần sau')
  expect(rows.find(row => row.id === id)).toMatchObject({ name: 'Tuần này và tuần sau', search: { xem: 'lich' }, version: 2 })
  await expect(change(head, 1, 'Khác')).rejects.toThrow('409 conflict.version')
  await expect(change(clerk, 2, 'Khác')).rejects.toThrow('403 right.missing')
  await expect(head.api.views.put({ id: newId(), version: null, name: 'Việc phòng', search: {}, shared: false })).rejects.toThrow('409 name.taken (name)')
  const history = await office.sql('select action from audit_event where subject_id = $1 order by sequence', [id])
  expect(history.map(({ action }) => action)).toEqual(['view.saved', 'view.saved'])
})

test('the office takes shared ones of others away, nobody else does; put again it is there again', async () => {
  const shared = await keep(head, 'Dùng chung', true)
  const own = await keep(head, 'Riêng', false)
  const thirdMember = await commune.invite('leader', { agencyId: await commune.agency('UBND xã') })
  await expect(thirdMember.api.views.remove({ id: shared })).rejects.toThrow('403 right.missing')
  await clerk.api.views.remove({ id: own })
  expect(await seenBy(head)).toContain('Riêng (own) -')
  await clerk.api.views.remove({ id: shared })
  expect(await seenBy(head)).not.toContain('Dùng chung (own) -')
  await keep(head, 'Dùng chung', true, shared)
  await keep(head, 'Dùng chung', true, shared)
  expect(await seenBy(head)).toContain('Dùng chung (own) -')
})

test('the first view: one’s own choice, gone with the view and when it is shared no longer', async () => {
  const id = await keep(clerk, 'Sáng thứ Hai', true)
  expect((await head.api.views.setFirst({ id })).firstId).toBe(id)
  expect((await clerk.api.views.list()).firstId).toBeNull()
  await clerk.api.views.put({ id, version: 1, name: 'Sáng thứ Hai', search: {}, shared: false })
  expect((await head.api.views.list()).firstId).toBeNull()
  await expect(head.api.views.setFirst({ id })).rejects.toThrow('404 not-found')
  await clerk.api.views.setFirst({ id })
  await clerk.api.views.remove({ id })
  expect((await clerk.api.views.list()).firstId).toBeNull()
})

test('an address that is none is refused', async () => {
  for (const search of [
    { 'a b': 'x' },
    { tim: 'x'.repeat(201) },
    Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`k${'abcdefghij'[index % 10]}${'x'.repeat(index)}`, 'x'])),
  ])
    await expect(clerk.api.views.put({ id: newId(), version: null, name: 'x', search, shared: false })).rejects.toThrow('400 input.invalid')
})
