/** Who may do what: every endpoint of the contract × every role, and the same asked for a record of another commune. */
import { role } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Caller, endpoints, statusOf } from '../../../test/caller.ts'
import { communeCodes, type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { makeRecords, paper, type Records } from '../../../test/rights/records.ts'
import { requests } from '../../../test/rights/requests.ts'
import { statuses, statusesOnRestricted } from '../../../test/rights/statuses.ts'
import { createUpload } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let callers: Caller[]
let members: Map<string, Member>
let stranger: Member
let records: Records
let restricted: Records

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  members = new Map()
  for (const each of role.options) members.set(each, await commune.invite(each))
  callers = [office.visitor, ...members.values()]
  const other = await office.found(communeCodes[1])
  stranger = other.administrator
  await office.sql(
    `insert into post (commune_id, id, person_id, agency_id, role, valid_from) select commune_id, gen_random_uuid(), person_id, agency_id, 'leader', valid_from from post where person_id = $1 limit 1`,
    [stranger.personId],
  )
  const makers = { office, commune, clerk: clerk(), leader: members.get('leader') as Member }
  records = await makeRecords(makers, 61)
  restricted = await makeRecords(makers, 62)
  const { version } = await clerk().api.documents.detail({ id: restricted.documentId })
  await clerk().api.documents.change({ id: restricted.documentId, version, change: { restricted: true } })
})

const clerk = (): Member => members.get('office') as Member

test('every endpoint of the contract has its row', () => {
  expect(Object.keys(statuses).sort()).toEqual(endpoints.map(({ name }) => name).sort())
})

test.each(Object.entries(statuses))('%s', async (name, expected) => {
  const input = requests[name]?.(records) ?? {}
  const asked = await Promise.all([...callers, stranger].map(caller => statusOf(caller, name, input)))
  expect(asked).toEqual(expected)
})

test('a member of another commune sees nothing of it in lists', async () => {
  const { documents, tasks, registers, intake } = stranger.api
  expect((await documents.list({})).total).toBe(0)
  expect((await tasks.list({})).total).toBe(0)
  expect((await registers.indicators({ documentId: records.documentId })).total).toBe(0)
  expect(await registers.history({ subjectType: 'document', subjectId: records.documentId })).toEqual([])
  expect(await registers.find({ q: 'giảm nghèo' })).toEqual([])
  expect(await intake.list()).toEqual([])
  expect((await registers.quality()).documents).toBe(0)
})

const original = async (caller: Caller, { documentId, sha256 }: Records) => (await caller.fetch(`/api/documents/${documentId}/files/${sha256}`)).status

test('the original bytes, for whoever may read the document', async () => {
  expect(await Promise.all([...callers, stranger].map(caller => original(caller, records)))).toEqual([401, 403, 200, 200, 200, 200, 200, 200, 200, 404])
  const response = await clerk().fetch(`/api/documents/${records.documentId}/files/${records.sha256}`)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(paper(61).bytes))
  expect(response.headers.get('content-disposition')).toContain('attachment')
  expect(await original(clerk(), { ...records, sha256: restricted.sha256 })).toBe(404)
})

test('registers as files, for whoever may read documents', async () => {
  const status = async (caller: Caller, file: string) => (await caller.fetch(`/api/books/${file}`)).status
  for (const file of ['incoming.csv', 'outgoing.xlsx', 'settlement.csv'])
    expect(await Promise.all([...callers, stranger].map(caller => status(caller, file)))).toEqual([401, 403, 200, 200, 200, 200, 200, 200, 200, 200])
  const list = (caller: Caller) => caller.fetch('/api/sheets/tasks.csv')
  expect(await Promise.all([...callers, stranger].map(async caller => (await list(caller)).status))).toEqual([401, 403, 200, 200, 200, 200, 200, 200, 200, 200])
  const [all, some] = await Promise.all([members.get('leader') as Member, members.get('agencyHead') as Member].map(async caller => (await list(caller)).text()))
  expect([all?.split('\r\n').length, some?.split('\r\n').length]).toEqual([4, 3])
  expect([await status(clerk(), 'incoming.pdf'), await status(clerk(), 'outgoing.csv?from=hôm-qua')]).toEqual([400, 400])
})

test('the history of accounts and of the house is not for who keeps the registers', async () => {
  const subjects = [
    { subjectType: 'person', subjectId: clerk().personId },
    { subjectType: 'commune', subjectId: commune.id },
  ]
  for (const subject of subjects)
    expect(await Promise.all(callers.map(caller => statusOf(caller, 'registers.history', subject)))).toEqual([401, 200, 403, 200, 403, 403, 403, 200, 403])
})

test('task sheets are for who gives tasks', async () => {
  const all = [...callers, stranger]
  const bring = (caller: Caller) => caller.fetch(`/api/imports?id=${newId()}&name=x.csv`, { method: 'POST', body: 'Nội dung,Chủ trì\nRà soát,Công an xã\n' })
  expect(await Promise.all(all.map(async caller => (await bring(caller)).status))).toEqual([401, 403, 201, 201, 403, 403, 403, 403, 403, 201])
  const leftOut = (caller: Caller) => caller.fetch(`/api/imports/${records.importId}/left-out.xlsx`)
  expect(await Promise.all(all.map(async caller => (await leftOut(caller)).status))).toEqual([401, 403, 200, 200, 403, 403, 403, 403, 403, 404])
})

test('only the office brings files', async () => {
  const asked = await Promise.all(callers.map(async caller => (await createUpload(caller, paper(63))).status))
  expect(asked).toEqual([401, 403, 201, 403, 403, 403, 403, 403, 403])
  const location = (await createUpload(clerk(), paper(63))).headers.get('location') ?? ''
  const head = (caller: Caller) => caller.fetch(location, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } })
  expect([(await head(clerk())).status, (await head(stranger)).status, (await head(office.visitor)).status]).toEqual([200, 404, 401])
  expect((await clerk().fetch(location)).status).toBe(404)
})

test.each(Object.entries(statusesOnRestricted))('a restricted document: %s', async (name, expected) => {
  const input = requests[name]?.(restricted) ?? {}
  expect(await Promise.all(callers.map(caller => statusOf(caller, name, input)))).toEqual(expected)
})

test('a restricted document stands in no list of those who may not read it, and its openings leave a trace', async () => {
  expect(await Promise.all(callers.slice(2).map(caller => original(caller, restricted)))).toEqual([200, 200, 404, 404, 404, 404, 404])
  const [reader, leader] = [members.get('agencyHead') as Member, members.get('leader') as Member]
  const seen = async ({ api }: Member) => [
    (await api.documents.list({})).total,
    (await api.documents.list({ q: 'đợt 62' })).total,
    (await api.tasks.list({})).total,
    (await api.registers.find({ q: 'đợt 62' })).length,
  ]
  expect([await seen(leader), await seen(reader)]).toEqual([
    [2, 1, 2, 1],
    [1, 0, 1, 0],
  ])
  const history = await leader.api.registers.history({ subjectType: 'document', subjectId: restricted.documentId })
  const openings = history.filter(({ action }) => action === 'document.opened').map(({ actor }) => actor)
  expect(openings).toEqual(expect.arrayContaining([leader.name, clerk().name]))
  expect(openings).not.toContain(reader.name)
  expect((await leader.api.registers.history({ subjectType: 'document', subjectId: records.documentId })).map(({ action }) => action)).toEqual([
    'document.brought',
  ])
})

test('a post that has ended, or is only lent for some days, gives its rights no longer', async () => {
  const lent = members.get('agencyOfficer') as Member
  const lend = `insert into delegation (commune_id, id, from_person_id, to_person_id, from_on, to_on) values ($1, gen_random_uuid(), $2, $3, '2026-08-10', '2026-08-11')`
  await office.sql(lend, [commune.id, clerk().personId, lent.personId])
  expect((await lent.api.session.current()).posts.map(({ role: held, actingFor }) => [held, actingFor?.until])).toEqual([
    ['agencyOfficer', undefined],
    ['office', '2026-08-11'],
  ])
  expect(await statusOf(lent, 'intake.list')).toBe(200)
  office.setTime('2026-08-11T17:00:00Z')
  expect(await statusOf(lent, 'intake.list')).toBe(403)
  const above = members.get('levelAbove') as Member
  await office.sql(`update post set valid_to = '2026-08-11' where person_id = $1`, [above.personId])
  expect(await statusOf(above, 'documents.list')).toBe(403)
  await expect(above.api.session.current()).rejects.toThrow('403 session.no-post')
})
