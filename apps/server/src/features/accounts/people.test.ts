/** People: accounts that are shut, posts that are given and lent, and links for what was forgotten. */
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { communeCodes, type Member, type Office, password, signIn, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let administrator: Member
let leader: Member
let officer: Member

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  administrator = commune.administrator
  leader = await commune.invite('leader', { fullName: 'Lò Văn Én' })
  officer = await commune.invite('agencyOfficer', { fullName: 'Giàng Thị Mỷ' })
})
beforeEach(() => office.setTime('2026-08-10T02:00:00Z'))

const codeOf = (link: string) => new URL(link).searchParams.get('ma') ?? ''
const personOf = async (id: string) => {
  const found = (await administrator.api.organisation.people()).find(person => person.id === id)
  if (!found) throw new Error(`nobody has the id ${id}`)
  return found
}
const postOf = async (id: string, role: string) => {
  const post = (await personOf(id)).posts.find(each => each.role === role)
  if (!post) throw new Error(`no post of ${role}`)
  return post
}
const actionsOf = async (subjectType: string, subjectId: string) =>
  (await administrator.api.registers.history({ subjectType, subjectId })).map(({ action }) => action)

test('the last administrator is neither shut out nor put out of the post; the last but one may go', async () => {
  const { organisation } = administrator.api
  const own = await postOf(administrator.personId, 'administrator')
  const last = '409 account.last-administrator'
  await expect(organisation.setAccount({ personId: administrator.personId, enabled: false })).rejects.toThrow(last)
  await expect(organisation.changePost({ postId: own.id, version: own.version, validTo: '2026-12-31' })).rejects.toThrow(last)
  await expect(organisation.changePost({ postId: own.id, version: own.version, role: 'leader' })).rejects.toThrow(last)
  const agencyId = await commune.agency('Văn phòng Đảng ủy xã')
  await expect(organisation.change({ kind: 'dissolve', agencyId, onDate: '2026-09-01' })).rejects.toThrow(last)
  await expect(administrator.api.session.current()).resolves.toMatchObject({ person: { id: administrator.personId } })

  const second = await commune.invite('administrator')
  await organisation.setAccount({ personId: second.personId, enabled: false })
  await expect(organisation.setAccount({ personId: administrator.personId, enabled: false })).rejects.toThrow(last)
  await organisation.setAccount({ personId: second.personId, enabled: true })
  const post = await postOf(second.personId, 'administrator')
  await administrator.api.organisation.changePost({ postId: post.id, version: post.version, validTo: '2026-08-10' })
})

test('a shut account is out at once and does not come in, until it is opened', async () => {
  const gone = await commune.invite('agencyOfficer')
  const { organisation } = administrator.api
  expect((await organisation.setAccount({ personId: gone.personId, enabled: false })).account).toBe('disabled')
  await expect(gone.api.session.current()).rejects.toThrow('401 session.missing')
  expect(await office.sql('select 1 from auth.session s join auth.membership m on m.account_id = s."userId" where m.person_id = $1', [gone.personId])).toEqual(
    [],
  )
  await expect(signIn(office, gone.userName)).rejects.toThrow('403')
  await expect(organisation.resetLink({ personId: gone.personId })).rejects.toThrow('409 conflict.state')
  await organisation.setAccount({ personId: gone.personId, enabled: true })
  expect((await signIn(office, gone.userName)).personId).toBe(gone.personId)
  expect(await actionsOf('person', gone.personId)).toEqual(['person.invited', 'person.joined', 'account.disabled', 'account.enabled'])
})

test('a forgotten password: the link works once, for a day, ends all sessions, and the newest one alone counts', async () => {
  const forgetful = await commune.invite('office')
  const { organisation } = administrator.api
  const { session } = office.visitor.api
  const first = codeOf((await organisation.resetLink({ personId: forgetful.personId })).link)
  const code = codeOf((await organisation.resetLink({ personId: forgetful.personId })).link)
  expect(await session.link({ code: first })).toEqual({ state: 'unknown', purpose: null, person: null })
  expect(await session.link({ code })).toMatchObject({ state: 'open', purpose: 'reset', person: { userName: forgetful.userName } })
  await expect(session.acceptInvitation({ code, userName: 'ai-do', password })).rejects.toThrow('410 link.invalid')
  await expect(session.resetPassword({ code, password: 'ngắn' })).rejects.toThrow('400 input.invalid (password)')
  await forgetful.api.session.current()
  expect(await session.resetPassword({ code, password: 'mật khẩu khác hẳn' })).toEqual({ userName: forgetful.userName })
  await expect(forgetful.api.session.current()).rejects.toThrow('401 session.missing')
  await expect(signIn(office, forgetful.userName)).rejects.toThrow('401')
  await expect(session.resetPassword({ code, password })).rejects.toThrow('410 link.invalid')
  expect(await session.link({ code })).toEqual({ state: 'used', purpose: 'reset', person: null })
  const late = codeOf((await organisation.resetLink({ personId: forgetful.personId })).link)
  office.setTime('2026-08-11T02:00:01Z')
  await expect(session.resetPassword({ code: late, password })).rejects.toThrow('410 link.invalid')
})

test('of two who use one link at the same time, one sets the password', async () => {
  const { link } = await administrator.api.organisation.resetLink({ personId: officer.personId })
  const both = await Promise.allSettled(
    [password, 'mật khẩu thứ hai'].map(each => office.visitor.api.session.resetPassword({ code: codeOf(link), password: each })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const { link: again } = await administrator.api.organisation.resetLink({ personId: officer.personId })
  await office.visitor.api.session.resetPassword({ code: codeOf(again), password })
  officer = await signIn(office, officer.userName)
})

test('posts in several agencies, not twice the same, not where the agency does not stand', async () => {
  const { organisation } = administrator.api
  const [police, school] = [await commune.agency('Công an xã'), newId()]
  await organisation.change({ kind: 'open', id: school, parentId: null, agencyKind: 'school', name: 'Trường Tiểu học Nà Sọc', onDate: '2026-09-01' })
  const post = { personId: officer.personId, role: 'agencyHead' as const, validTo: null }
  await organisation.addPost({ ...post, id: newId(), agencyId: police, title: 'Trưởng Công an xã', validFrom: '2026-08-10' })
  expect((await officer.api.session.current()).posts.map(each => each.agencyName)).toContain(`Công an xã ${await placeName()}`)
  await expect(organisation.addPost({ ...post, id: newId(), agencyId: police, validFrom: '2026-08-20' })).rejects.toThrow('409 post.twice (role)')
  await expect(organisation.addPost({ ...post, id: newId(), agencyId: school, validFrom: '2026-08-10' })).rejects.toThrow('422 post.agency-closed (agencyId)')
  await organisation.addPost({ ...post, id: newId(), agencyId: school, validFrom: '2026-09-01' })
  expect((await officer.api.session.current()).posts).toHaveLength(2)
  office.setTime('2026-09-01T02:00:00Z')
  expect((await officer.api.session.current()).posts).toHaveLength(3)
})

const placeName = async () => (await administrator.api.session.current()).commune.name

test('what is impossible is not lent', async () => {
  const { organisation } = leader.api
  const { id: postId } = await postOf(leader.personId, 'leader')
  const lend = (change: object) =>
    organisation.delegate({
      id: newId(),
      fromPersonId: leader.personId,
      toPersonId: officer.personId,
      postId,
      fromOn: '2026-08-12',
      toOn: '2026-08-14',
      ...change,
    })
  await expect(lend({ toPersonId: leader.personId })).rejects.toThrow('422 delegation.self')
  await expect(lend({ fromOn: '2026-08-09' })).rejects.toThrow('422 delegation.past')
  await expect(lend({ toOn: '2026-08-11' })).rejects.toThrow('422 delegation.past')
  await expect(lend({ fromPersonId: officer.personId })).rejects.toThrow('403 right.missing')
  await expect(lend({ postId: (await postOf(officer.personId, 'agencyOfficer')).id })).rejects.toThrow('422 delegation.post-ended')
  const invited = newId()
  await administrator.api.organisation.invite({ id: invited, fullName: 'Tẩn A Chưa', agencyId: await commune.agency('Công an xã'), role: 'agencyOfficer' })
  await expect(lend({ toPersonId: invited })).rejects.toThrow('422 delegation.no-account')
  const { id } = await lend({})
  await expect(lend({ fromOn: '2026-08-14', toOn: '2026-08-20' })).rejects.toThrow('409 delegation.overlap')
  await expect(lend({ postId: null })).rejects.toThrow('409 delegation.overlap')
  await expect(officer.api.organisation.endDelegation({ id })).rejects.toThrow('403 right.missing')
  expect((await organisation.endDelegation({ id })).endedAt).toBe('2026-08-10T02:00:00.000Z')
  await expect(organisation.endDelegation({ id })).rejects.toThrow('409 conflict.state')
})

test('a lent post is held from the first day to the last, and what is done in it is done in the place of whose it is', async () => {
  const lender = await commune.invite('administrator', { fullName: 'Nông Thị Dung' })
  const { id: postId } = await postOf(lender.personId, 'administrator')
  const other = newId()
  const agencyId = await commune.agency('Công an xã')
  await administrator.api.organisation.addPost({ personId: lender.personId, id: other, agencyId, role: 'leader', validFrom: '2026-08-10' })
  await lender.api.organisation.delegate({
    id: newId(),
    fromPersonId: lender.personId,
    toPersonId: officer.personId,
    postId,
    fromOn: '2026-08-12',
    toOn: '2026-08-13',
  })
  const name = (alias: string) => officer.api.organisation.addAlias({ agencyId, alias })
  const lent = async () => (await officer.api.session.current()).posts.filter(post => post.actingFor !== null).map(post => [post.role, post.actingFor?.name])

  office.setTime('2026-08-11T16:59:59Z')
  expect(await lent()).toEqual([])
  await expect(name('Công an Nà Sọc')).rejects.toThrow('403')
  office.setTime('2026-08-11T17:00:00Z')
  expect(await lent()).toEqual([['administrator', 'Nông Thị Dung']])
  await name('Công an Nà Sọc')
  office.setTime('2026-08-13T16:59:59Z')
  await name('CA Nà Sọc')
  office.setTime('2026-08-13T17:00:00Z')
  expect(await lent()).toEqual([])
  await expect(name('CA NS')).rejects.toThrow('403')

  await administrator.api.organisation.addAlias({ agencyId, alias: 'Công an xã ta' })
  const told = (await administrator.api.registers.history({ subjectType: 'agency', subjectId: agencyId })).map(({ actor, actingFor }) => [actor, actingFor])
  expect(told.slice(-3)).toEqual([
    ['Giàng Thị Mỷ', 'Nông Thị Dung'],
    ['Giàng Thị Mỷ', 'Nông Thị Dung'],
    [administrator.name, null],
  ])
})

test('when an agency changes its name its people, its head and what they lent go along; when it ends, their posts end', async () => {
  const { organisation } = administrator.api
  const [old, renamed] = [newId(), newId()]
  await organisation.change({ kind: 'open', id: old, parentId: null, agencyKind: 'other', name: 'Tổ công tác số 1', onDate: '2026-08-01' })
  const head = await commune.invite('agencyHead', { agencyId: old, fullName: 'Lường Văn Hặc' })
  const opened = (await organisation.agencies({})).find(agency => agency.id === old)
  await organisation.setHead({ agencyId: old, personId: head.personId, version: opened?.version ?? 0 })
  const { id: postId } = await postOf(head.personId, 'agencyHead')
  await head.api.organisation.delegate({
    id: newId(),
    fromPersonId: head.personId,
    toPersonId: officer.personId,
    postId,
    fromOn: '2026-08-10',
    toOn: '2026-08-30',
  })

  await organisation.change({ kind: 'rename', agencyId: old, newId: renamed, name: 'Tổ công tác liên ngành', onDate: '2026-08-20', basis: '15/QĐ-UBND' })
  office.setTime('2026-08-20T02:00:00Z')
  const now = (await organisation.agencies({})).find(agency => agency.id === renamed)
  expect(now).toMatchObject({ name: 'Tổ công tác liên ngành', head: { name: 'Lường Văn Hặc' } })
  expect((await head.api.session.current()).posts.map(post => post.agencyName)).toEqual(['Tổ công tác liên ngành'])
  expect((await officer.api.session.current()).posts.filter(post => post.actingFor).map(post => post.agencyName)).toEqual(['Tổ công tác liên ngành'])
  expect((await organisation.agencies({ on: '2026-08-19' })).find(agency => agency.id === old)?.name).toBe('Tổ công tác số 1')
  expect(await actionsOf('agency', renamed)).toEqual(['agency.rename'])

  await organisation.change({ kind: 'dissolve', agencyId: renamed, onDate: '2026-09-01' })
  office.setTime('2026-09-01T02:00:00Z')
  expect((await personOf(head.personId)).posts.map(post => post.validTo)).toEqual(['2026-08-19', '2026-08-31'])
  expect(await actionsOf('person', head.personId)).toEqual(['person.invited', 'person.joined', 'delegation.given', 'post.moved', 'post.ended'])
})

test('where a person is signed in, and how the others are signed out', async () => {
  const [here, there] = [await signIn(office, leader.userName), await signIn(office, leader.userName)]
  const { sessions, secondFactor, userName } = await here.api.session.account()
  expect([secondFactor, userName, sessions.filter(each => each.current).length]).toEqual([false, leader.userName, 1])
  expect(sessions.length).toBeGreaterThan(2)
  const [foreign] = (await officer.api.session.account()).sessions
  await here.api.session.endSession({ id: foreign?.id ?? '' })
  await officer.api.session.current()
  expect((await here.api.session.endOtherSessions()).sessions).toMatchObject([{ current: true }])
  await expect(there.api.session.current()).rejects.toThrow('401 session.missing')
  const { sessions: left } = await here.api.session.account()
  await here.api.session.endSession({ id: left[0]?.id ?? '' }).catch(() => null)
  await expect(here.api.session.current()).rejects.toThrow('401 session.missing')
})

test('a commune begins with the bodies that were chosen: both boards of the council, and those not every commune has', async () => {
  const names = async ({ api }: Member) => (await api.organisation.agencies({})).map(agency => agency.name)
  expect((await names(administrator)).filter(name => /Hội đồng nhân dân xã/.test(name) && name.startsWith('Ban '))).toHaveLength(2)
  expect((await names(administrator)).some(name => name.startsWith('Công đoàn'))).toBe(false)
  const other = await office.found(communeCodes[1], { template: 'ward', optionalAgencies: ['tradeUnion'] })
  const chosen = await names(other.administrator)
  expect(chosen.some(name => name.startsWith('Công đoàn xã '))).toBe(true)
  expect(chosen.some(name => name.startsWith('Phòng Kinh tế, Hạ tầng và Đô thị xã '))).toBe(true)
})
