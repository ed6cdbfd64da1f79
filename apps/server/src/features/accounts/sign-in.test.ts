import { beforeAll, expect, test } from 'vitest'
import { callerFor } from '../../../test/caller.ts'
import { communeCodes, type Member, type Office, password, signIn, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member

beforeAll(async () => {
  office = await startOffice()
})

const setupCode = () => new URL(office.server.setupLink ?? '').searchParams.get('ma') ?? ''
const administrator = { communeCode: communeCodes[0], fullName: 'Lò Thị Quản Trị', userName: 'Quan-Tri.1', password }

test('the first administrator comes in by the one-time link, once, and only with what is right', async () => {
  const { session } = office.visitor.api
  const code = setupCode()
  expect(await session.setupState({ code })).toEqual({ needed: true, link: 'open' })
  expect(await session.setupState({ code: 'x'.repeat(30) })).toEqual({ needed: true, link: 'unknown' })
  await expect(session.setup({ ...administrator, code, communeCode: '99999' })).rejects.toThrow('400 input.invalid (communeCode)')
  await expect(session.setup({ ...administrator, code, password: 'ngắn' })).rejects.toThrow('400 input.invalid (password)')
  const both = await Promise.allSettled([session.setup({ ...administrator, code }), session.setup({ ...administrator, userName: 'quan-tri-2', code })])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await session.setupState({ code })).toEqual({ needed: false, link: 'used' })
  await expect(session.setup({ ...administrator, code })).rejects.toThrow('410 link.invalid')
  await office.sql('delete from auth."rateLimit"')
})

test('a second commune and its people, for the tests that follow', async () => {
  commune = await office.found(communeCodes[1])
  clerk = await commune.invite('office')
  expect(await clerk.api.session.current()).toMatchObject({ person: { id: clerk.personId }, commune: { code: communeCodes[1] }, today: '2026-08-10' })
})

const invitation = async (id: string) => {
  const agencyId = await commune.agency('Công an xã')
  const { link } = await commune.administrator.api.organisation.invite({ id, fullName: 'Giàng A Khách', agencyId, role: 'agencyOfficer' })
  return new URL(link).searchParams.get('ma') ?? ''
}

test('an invitation: asked anew it ends the one before; a taken name leaves it open; it is used once; it ends after a week', async () => {
  const { session } = office.visitor.api
  const id = newId()
  const first = await invitation(id)
  const code = await invitation(id)
  await expect(session.acceptInvitation({ code: first, userName: 'giang-a-khach', password })).rejects.toThrow('410 link.invalid')
  await expect(session.acceptInvitation({ code, userName: clerk.userName.toUpperCase(), password })).rejects.toThrow('409 name.taken (userName)')
  await session.acceptInvitation({ code, userName: 'giang-a-khach', password })
  await expect(session.acceptInvitation({ code, userName: 'giang-b', password })).rejects.toThrow('410 link.invalid')
  await expect(invitation(id)).rejects.toThrow('409 conflict.state')
  const late = await invitation(newId())
  office.setTime('2026-08-18T02:00:00Z')
  await expect(session.acceptInvitation({ code: late, userName: 'giang-c', password })).rejects.toThrow('410 link.invalid')
  office.setTime('2026-08-10T02:00:00Z')
})

test('what fails on the way leaves no account behind, and the link and the name free', async () => {
  const code = await invitation(newId())
  await office.sql(`alter table person add constraint broken_for_a_test check (account_id is null) not valid`)
  await expect(office.visitor.api.session.acceptInvitation({ code, userName: 'giang-d', password })).rejects.toThrow('500')
  await office.sql(`alter table person drop constraint broken_for_a_test`)
  await office.visitor.api.session.acceptInvitation({ code, userName: 'giang-d', password })
  expect((await signIn(office, 'giang-d')).name).toBe('Giàng A Khách')
})

const origin = 'http://localhost'
const post = (path: string, body: object, cookie = '') =>
  fetch(`${office.url}/api/auth${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin, cookie }, body: JSON.stringify(body) })
const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')

test('signing in over HTTP, whatever the case of the name; the cookie is out of reach of scripts', async () => {
  await office.sql('delete from auth."rateLimit"')
  const response = await post('/sign-in/username', { username: clerk.userName.toUpperCase(), password })
  expect(response.status).toBe(200)
  expect(response.headers.getSetCookie()[0]).toMatch(/roviec\.session_token=.*HttpOnly.*SameSite=Lax/i)
  const { api } = callerFor(office.url, cookieOf(response))
  expect((await api.session.current()).person.id).toBe(clerk.personId)
  expect((await post('/sign-in/username', { username: clerk.userName, password: `${password}4` })).status).toBe(401)
  expect((await post('/sign-up/email', { name: 'Ai', email: 'ai@roviec.invalid', password })).status).toBe(404)
})

test('sessions are listed and revoked; what is revoked opens nothing', async () => {
  const [one, other] = await Promise.all([
    post('/sign-in/username', { username: clerk.userName, password }),
    post('/sign-in/username', { username: clerk.userName, password }),
  ])
  const [mine, lost] = [cookieOf(one), cookieOf(other)]
  const { api } = callerFor(office.url, mine)
  const before = (await api.session.account()).sessions
  const { sessions } = await callerFor(office.url, lost).api.session.account()
  const { id } = sessions.find(each => each.current) as (typeof sessions)[number]
  expect(before.map(each => each.id)).toContain(id)
  expect((await api.session.endSession({ id })).sessions.map(each => each.id)).not.toContain(id)
  await expect(callerFor(office.url, lost).api.session.current()).rejects.toThrow('401 session.missing')
  expect((await post('/sign-out', {}, mine)).status).toBe(200)
  await expect(callerFor(office.url, mine).api.session.current()).rejects.toThrow('401 session.missing')
})

test('a forged or altered session opens nothing', async () => {
  const signed = cookieOf(await post('/sign-in/username', { username: clerk.userName, password }))
  for (const cookie of ['roviec.session_token=abc.def', signed.slice(0, -4), signed.replace(/=./, first => (first === '=Z' ? '=Y' : '=Z'))]) {
    await expect(callerFor(office.url, cookie).api.session.current(), cookie.slice(0, 30)).rejects.toThrow('401 session.missing')
  }
})

test('passwords are kept as argon2id', async () => {
  const rows = await office.sql('select password from auth.account')
  expect(rows.length).toBeGreaterThan(2)
  for (const row of rows) expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('after ten tries in a minute from one address the door stays shut, also for the right password', async () => {
  await office.sql('delete from auth."rateLimit"')
  const statuses: number[] = []
  for (let i = 0; i < 11; i++) statuses.push((await post('/sign-in/username', { username: clerk.userName, password: 'không phải mật khẩu' })).status)
  expect(statuses).toEqual([...Array(10).fill(401), 429])
  const right = await post('/sign-in/username', { username: clerk.userName, password })
  expect(right.status).toBe(429)
  const claimed = await fetch(`${office.url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, 'x-forwarded-for': '10.1.2.3', 'x-roviec-client': '10.1.2.3' },
    body: JSON.stringify({ username: clerk.userName, password }),
  })
  expect(claimed.status).toBe(429)
  await expect(clerk.api.session.current()).resolves.toMatchObject({ person: { id: clerk.personId } })
})
