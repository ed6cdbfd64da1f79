/** The sample commune: filled by the real reader, apart from everything real, and gone without a trace. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorBody } from '@roviec/contract'
import { beforeAll, expect, test } from 'vitest'
import { callerFor } from '../../../test/caller.ts'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { until } from '../../../test/run-embedded.ts'
import { bringDocument, corpusFile, createUpload, textFile } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'
import { finishRemovals } from './remove.ts'

let office: Office
let commune: TestCommune
let home: Member
let inside: Member
let sampleId: string

/** The same person, with the choice of commune that the server put into the browser. */
async function follow(member: Member, answer: Response): Promise<Member> {
  const chosen = answer.headers.getSetCookie().find(each => each.startsWith('roviec_commune='))
  if (!chosen) throw new Error('no commune was chosen')
  return { ...member, ...callerFor(office.url, `${member.cookie}; ${chosen.split(';')[0]}`) }
}

const ask = (member: Member, method: string, path: string, body?: unknown): Promise<Response> =>
  member.fetch(path, { method, ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}) })

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  home = commune.administrator
  await bringDocument(home, corpusFile('07-cong-van-ung-pho-mua-lu.txt'))
  // The very bytes of a paper of the sample: they must outlive it.
  await bringDocument(home, corpusFile('08-chi-thi-phong-chay-rung.txt'))
})

/** Where a commune's id stands, in any column of any table of any schema. */
async function traces(communeId: string): Promise<Record<string, number>> {
  const tables = await office.sql(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await office.sql(`select count(*)::int as n from ${name} t where t::text like '%' || $1 || '%'`, [communeId])
    if (Number(row?.n) > 0) found[String(name)] = Number(row?.n)
  }
  return found
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(office.dataFolder, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .sort()

let before: { blobs: string[]; uploads: string[]; rows: unknown[] }
const realRows = () =>
  office.sql(
    `select (select count(*) from official_document where commune_id = $1)::int as documents, (select count(*) from blob where commune_id = $1)::int as blobs,
      (select count(*) from person where commune_id = $1)::int as people, (select count(*) from number_series where commune_id = $1)::int as series`,
    [commune.id],
  )

test('it is made, and its papers are read and partly reviewed', async () => {
  before = { blobs: filesIn('blobs'), uploads: filesIn('uploads'), rows: await realRows() }
  sampleId = newId()
  const answer = await ask(home, 'POST', '/api/sample', { id: sampleId })
  expect(await answer.json()).toMatchObject({ commune: { id: sampleId }, inside: true, home: { id: commune.id }, mayRemove: true, papers: { of: 16 } })
  inside = await follow(home, answer)
  expect((await inside.api.session.current()).commune).toMatchObject({ id: sampleId, sample: true, name: 'An Khê Thượng' })
  await until(async () => (await office.sql(`select from pgboss.job where name = 'sample.fill' and state = 'completed'`)).length > 0)
  await until(async () => (await inside.api.sample.state()).papers?.read === 16)
  expect((await inside.api.intake.list()).map(({ state }) => state)).toEqual(Array.from({ length: 16 }, () => 'read'))
  expect((await inside.api.documents.list({})).total).toBe(16)
  expect((await inside.api.tasks.list({})).total).toBeGreaterThan(30)
  expect((await inside.api.registers.indicators({})).total).toBeGreaterThan(20)
  expect((await inside.api.documents.list({ state: 'registered' })).total).toBe(5)
  const agencies = await inside.api.organisation.agencies({})
  expect(agencies.some(({ name }) => name.includes('An Khê Thượng'))).toBe(true)
}, 180_000)

test('asked for again it is the same one', async () => {
  const again = await home.api.sample.start({ id: newId() })
  expect(again.commune?.id).toBe(sampleId)
  await expect(inside.api.sample.start({ id: newId() })).rejects.toThrow('409')
})

test('the real registers hold nothing of it', async () => {
  expect((await home.api.session.current()).commune).toMatchObject({ id: commune.id, sample: false })
  expect((await home.api.documents.list({})).total).toBe(2)
  expect((await home.api.registers.find({ q: 'Hà Minh Quyết' })).length).toBe(0)
  expect(await realRows()).toEqual(before.rows)
})

test('a tab that still shows the other commune is refused', async () => {
  const stale = await inside.fetch('/api/documents', { headers: { 'x-roviec-commune': commune.id } })
  expect([stale.status, ((await stale.json()) as ErrorBody).error.id]).toEqual([409, 'session.other-commune'])
  expect((await home.fetch('/api/documents', { headers: { 'x-roviec-commune': commune.id } })).status).toBe(200)
})

test('a choice of commune is believed only of who belongs to it', async () => {
  const clerk = await commune.invite('office')
  const claims = callerFor(office.url, `${clerk.cookie}; roviec_commune=${sampleId}`)
  expect((await claims.api.session.current()).commune.id).toBe(commune.id)
})

test('a colleague may try it too, and may not take it away', async () => {
  const clerk = await commune.invite('office')
  const visitor = await follow(clerk, await ask(clerk, 'POST', '/api/sample/entry'))
  expect((await visitor.api.session.current()).commune.id).toBe(sampleId)
  expect(await visitor.api.sample.state()).toMatchObject({ inside: true, mayRemove: false })
  await expect(visitor.api.sample.remove()).rejects.toThrow('403 right.missing')
  await expect(clerk.api.sample.remove()).rejects.toThrow('403 right.missing')
})

test('inside, where everybody is an administrator, nobody gets hold of a real account', async () => {
  const clerk = await commune.invite('office')
  const { organisation } = (await follow(clerk, await ask(clerk, 'POST', '/api/sample/entry'))).api
  const real = (await organisation.people()).find(({ fullName, account }) => fullName === home.name && account === 'active')
  const personId = real?.id ?? ''
  await expect(organisation.resetLink({ personId })).rejects.toThrow('409 account.of-sample')
  await expect(organisation.setAccount({ personId, enabled: false })).rejects.toThrow('409 account.of-sample')
})

test('a real commune is no sample and cannot become one, so its history stays', async () => {
  await expect(office.sql(`update commune set sample = true where commune_id = $1`, [commune.id])).rejects.toThrow('does not become a sample')
  await expect(office.sql(`delete from commune where commune_id = $1`, [commune.id])).rejects.toThrow('only a sample')
  await expect(office.sql(`delete from audit_event where commune_id = $1`, [commune.id])).rejects.toThrow('only ever added')
  await expect(
    office.sql(`delete from audit_event where commune_id = $1 and sequence = 1 and false or commune_id = $2`, [sampleId, commune.id]),
  ).rejects.toThrow('only ever added')
})

test('taken away, nothing of it is left: no row in any table, no file, no number, no account', async () => {
  const trainee = await inviteInside()
  await createUpload(inside, textFile('dang-gui.txt', 'mới gửi một phần'))
  expect(Object.keys(await traces(sampleId)).length).toBeGreaterThan(15)
  const answer = await ask(inside, 'DELETE', '/api/sample')
  expect(await answer.json()).toMatchObject({ commune: null, inside: false, home: { id: commune.id }, papers: null })
  expect(await traces(sampleId)).toEqual({})
  expect(filesIn('blobs')).toEqual(before.blobs)
  expect(filesIn('uploads')).toEqual(before.uploads)
  expect(await office.sql(`select from auth."user" where username = $1`, [trainee])).toEqual([])
  expect((await inside.api.session.current()).commune.id).toBe(commune.id)
  const actions = await office.sql(`select action from audit_event where commune_id = $1 and action like 'sample.%' order by sequence`, [commune.id])
  expect(actions.map(({ action }) => action)).toEqual(['sample.started', 'sample.removed'])
})

async function inviteInside(): Promise<string> {
  const [agency] = await inside.api.organisation.agencies({})
  const { link } = await inside.api.organisation.invite({ id: newId(), fullName: 'Người Học Việc', agencyId: agency?.id ?? '', role: 'office' })
  const code = new URL(link).searchParams.get('ma') ?? ''
  await office.visitor.api.session.acceptInvitation({ code, userName: 'hoc-viec', password: 'mật khẩu dài 123' })
  return 'hoc-viec'
}

test('it can be taken away while it is being read, and made again', async () => {
  const again = newId()
  await home.api.sample.start({ id: again })
  await until(async () => (await office.sql(`select from intake_item where commune_id = $1 and state = 'reading'`, [again])).length > 0)
  await home.api.sample.remove()
  // What was under way ends by itself.
  await until(() => filesIn('uploads').join() === before.uploads.join())
  expect(await traces(again)).toEqual({})
  expect(filesIn('blobs')).toEqual(before.blobs)
}, 60_000)

test('a removal that a crash has cut off is finished at the next start', async () => {
  const again = newId()
  await home.api.sample.start({ id: again })
  await office.sql(`update auth.sample_commune set removed_at = now() where commune_id = $1`, [again])
  await finishRemovals(office.server.deps)
  await until(async () => Object.keys(await traces(again)).length === 0)
  expect((await home.api.sample.state()).commune).toBeNull()
}, 60_000)
