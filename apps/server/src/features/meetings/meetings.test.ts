/** A meeting, its conclusions, their paper and tasks, and the next meeting of the series. */

import type { MeetingDetail } from '@roviec/contract'
import { extractText } from '@roviec/files'
import { read } from '@roviec/reader'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let chair: Member
let head: Member
let body: { committee: string; economy: string; police: string }

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  body = { committee: await commune.agency('Đảng ủy xã'), economy: await commune.agency('Phòng Kinh tế'), police: await commune.agency('Công an xã') }
  clerk = await commune.invite('office')
  chair = await commune.invite('leader', { fullName: 'Hà Minh Quyết', agencyId: body.committee })
  head = await commune.invite('agencyHead', { agencyId: body.economy })
}, 120_000)

const monday = { kind: 'meeting' as const, title: 'Hội nghị giao ban tuần', series: 'Giao ban tuần', on: '2026-08-10', startsAt: '07:30', endsAt: '09:00' }

const plan = (change: object = {}): Promise<MeetingDetail> =>
  clerk.api.meetings.put({ id: newId(), version: null, ...monday, agencyId: body.committee, chairPersonId: chair.personId, place: 'Hội trường xã', ...change })

const say = (id: string, change: object = {}): Promise<MeetingDetail> =>
  clerk.api.meetings.putItem({
    id,
    itemId: newId(),
    version: null,
    content: 'Rà soát hộ nghèo, hộ cận nghèo trên địa bàn',
    leadAgencyId: body.economy,
    supportingAgencyIds: [body.police],
    deadlineText: 'trước 30/9',
    deliverable: 'báo cáo kết quả rà soát',
    ...change,
  })

test('planned, moved, asked, held; who came', async () => {
  let meeting = await plan()
  expect(meeting).toMatchObject({ title: monday.title, chair: { name: 'Hà Minh Quyết' }, state: 'planned', items: [], open: [] })
  meeting = await clerk.api.meetings.invite({
    id: meeting.id,
    version: meeting.version,
    invitations: [
      { id: newId(), personId: chair.personId },
      { id: newId(), agencyId: body.economy },
      { id: newId(), name: 'Đại diện chủ đầu tư' },
    ],
  })
  expect(meeting.invitations.map(({ name }) => name)).toEqual(['Hà Minh Quyết', expect.stringMatching(/^Phòng Kinh tế/), 'Đại diện chủ đầu tư'])
  const [first, second] = meeting.invitations
  meeting = await clerk.api.meetings.attend({
    id: meeting.id,
    rows: [
      { id: first?.id ?? '', attendance: 'present' },
      { id: second?.id ?? '', attendance: 'absent', reason: 'đi công tác' },
    ],
  })
  meeting = await clerk.api.meetings.invite({
    id: meeting.id,
    version: meeting.version,
    invitations: meeting.invitations.slice(0, 2).map(({ id, personId, agencyId }) => ({ id, personId, agencyId })),
  })
  expect(meeting.invitations.map(({ attendance, reason }) => [attendance, reason])).toEqual([
    ['present', null],
    ['absent', 'đi công tác'],
  ])
  meeting = await clerk.api.meetings.setAgenda({
    id: meeting.id,
    version: meeting.version,
    items: [{ id: newId(), content: 'Báo cáo tuần', agencyId: body.economy }],
  })
  expect(meeting.agenda).toMatchObject([{ content: 'Báo cáo tuần', agency: { agencyId: body.economy }, papers: [] }])
  const held = await clerk.api.meetings.setState({ id: meeting.id, version: meeting.version, state: 'held' })
  expect(held.state).toBe('held')
  await expect(clerk.api.meetings.setState({ id: meeting.id, version: meeting.version, state: 'cancelled' })).rejects.toThrow('409 conflict.version')
  const day = await head.api.meetings.list({ from: '2026-08-10', to: '2026-08-10' })
  expect(day.some(({ id }) => id === meeting.id)).toBe(true)
})

describe('conclusions', () => {
  test('are numbered; the deadline is counted from the meeting and explains itself', async () => {
    const meeting = await plan({ series: 'Họp thời hạn' })
    await say(meeting.id, { deadlineText: '10 ngày làm việc' })
    const { items } = await say(meeting.id, {
      content: 'Thống nhất chủ trương sắp xếp thôn',
      leadAgencyId: null,
      supportingAgencyIds: [],
      deadlineText: null,
      deliverable: null,
    })
    // Saturday 22/8 is worked in exchange for Monday 31/8.
    expect(items.map(({ number, dueOn, missing }) => [number, dueOn, missing])).toEqual([
      [1, '2026-08-22', []],
      [2, null, []],
    ])
    expect(items[0]?.deadlineExplanation).toMatch(/^Tính từ \d+\/8\/2026 \(ngày họp\), cộng 10 ngày làm việc, /)
    expect(items[0]?.sentence).toMatch(
      /^Giao Phòng Kinh tế .* chủ trì, phối hợp với Công an .* rà soát .*, hoàn thành chậm nhất ngày 22\/8\/2026; sản phẩm: báo cáo kết quả rà soát\.$/,
    )
    const turned = await clerk.api.meetings.orderItems({ id: meeting.id, itemIds: items.map(({ id }) => id).reverse() })
    expect(turned.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id).reverse())
    const [, last] = turned.items
    const less = await clerk.api.meetings.removeItem({ id: meeting.id, itemId: last?.id ?? '', version: last?.version ?? 0 })
    expect(less.items).toHaveLength(1)
  })
  test('what is refused', async () => {
    const meeting = await plan({ series: null })
    await expect(say(meeting.id, { deadlineText: 'khi nào rảnh' })).rejects.toThrow('422 conclusion.deadline-unread (deadlineText)')
    await expect(say(meeting.id, { leadAgencyId: newId() })).rejects.toThrow('400 input.invalid (leadAgencyId)')
    await expect(clerk.api.meetings.giveTasks({ id: meeting.id })).rejects.toThrow('422 conclusion.no-charge')
    await expect(clerk.api.meetings.draft({ id: meeting.id, documentId: newId() })).rejects.toThrow('422 conclusion.none')
    await expect(plan({ endsAt: '07:00' })).rejects.toThrow('422 meeting.ends-before (endsAt)')
    await expect(say(newId())).rejects.toThrow('404 not-found')
  })
  test('sent twice are said once', async () => {
    const meeting = await plan({ series: null })
    const itemId = newId()
    await say(meeting.id, { itemId })
    expect((await say(meeting.id, { itemId })).items).toHaveLength(1)
  })
})

test('a draft with its .docx, which our own reader reads as the same charges; issuing it makes the tasks', async () => {
  let meeting = await plan({ series: 'Hội nghị Đảng ủy' })
  await say(meeting.id)
  meeting = await say(meeting.id, { content: 'Thống nhất tờ trình', leadAgencyId: null, supportingAgencyIds: [], deadlineText: null, deliverable: null })
  const documentId = newId()
  meeting = await clerk.api.meetings.draft({ id: meeting.id, documentId })
  expect(meeting.document).toMatchObject({ id: documentId, state: 'draft', documentType: 'kết luận' })
  expect((await clerk.api.meetings.draft({ id: meeting.id, documentId: newId() })).document?.id).toBe(documentId)

  await clerk.api.outgoing.addTerm({ agencyId: body.committee, id: newId(), name: '2025 - 2030', validFrom: '2025-08-15', validTo: null })
  const { version } = await clerk.api.documents.detail({ id: documentId })
  await clerk.api.outgoing.issue({ id: documentId, version, issuedOn: '2026-08-11' })
  meeting = await head.api.meetings.detail({ id: meeting.id })
  expect([meeting.document?.reference, meeting.tasks, meeting.items.map(({ task }) => task?.state ?? null)]).toEqual([
    '01-KL/ĐU',
    { done: 0, total: 1 },
    ['assigned', null],
  ])
  const task = await head.api.tasks.detail({ id: meeting.items[0]?.id ?? '' })
  expect(task).toMatchObject({
    dueOn: '2026-09-30',
    deliverable: 'báo cáo kết quả rà soát',
    document: { id: documentId, reference: '01-KL/ĐU' },
    saidAt: [{ meetingId: meeting.id, number: 1 }],
  })

  const response = await head.fetch(`/api/meetings/${meeting.id}/conclusion.docx`)
  expect(response.status).toBe(200)
  const agencies = (await clerk.api.organisation.agencies({})).map(({ id, name, aliases }) => ({ id, name, aliases }))
  const issued = Buffer.from(await response.arrayBuffer())
  const reading = read(await extractText(new Uint8Array(issued), { name: 'ket-luan.docx' }), { agencies })
  expect(reading.header).toMatchObject({ documentType: 'kết luận', reference: '01-KL/ĐU', issuedOn: '2026-08-11' })
  expect(reading.tasks).toMatchObject([
    { lead: [{ agencyId: body.economy }], supporting: [{ agencyId: body.police }], deadline: { date: '2026-09-30' }, deliverable: 'báo cáo kết quả rà soát' },
  ])
  await expect(say(meeting.id)).rejects.toThrow('409 conclusion.drafted')
  const [kept] = (await clerk.api.documents.detail({ id: documentId })).files
  const original = await clerk.fetch(`/api/documents/${documentId}/files/${kept?.sha256}`)
  expect(Buffer.from(await original.arrayBuffer())).toEqual(issued)
  expect((await office.visitor.fetch(`/api/meetings/${meeting.id}/conclusion.docx`)).status).toBe(401)
})

test('what was issued stays what it was, whatever is corrected later; it says what was concluded last, and is found by it', async () => {
  let meeting = await plan({ series: null, title: 'Họp đột xuất' })
  meeting = await say(meeting.id)
  const documentId = newId()
  await clerk.api.meetings.draft({ id: meeting.id, documentId })
  await say(meeting.id, { content: 'Kiểm đếm đàn trâu bò chuồng trại' })
  const { version } = await clerk.api.documents.detail({ id: documentId })
  const file = async () => Buffer.from(await (await clerk.fetch(`/api/meetings/${meeting.id}/conclusion.docx`)).arrayBuffer())
  await clerk.api.outgoing.issue({ id: documentId, version, issuedOn: '2026-08-11' })
  const issued = await file()
  meeting = await clerk.api.meetings.detail({ id: meeting.id })
  await clerk.api.meetings.put({ id: meeting.id, version: meeting.version, ...monday, series: null, agencyId: body.committee, chairName: 'Người khác' })
  expect(await file()).toEqual(issued)
  expect((await clerk.api.documents.list({ q: '"đàn trâu bò chuồng trại"' })).rows.map(({ id }) => id)).toEqual([documentId])
})

test('a draft takes no document that is there already; of two who ask at once one makes it', async () => {
  const meeting = await plan({ series: null })
  await say(meeting.id)
  const other = newId()
  await clerk.api.outgoing.draft({ id: other, agencyId: body.committee, documentType: 'báo cáo', subject: 'Báo cáo quý' })
  await expect(clerk.api.meetings.draft({ id: meeting.id, documentId: other })).rejects.toThrow('400 input.invalid (documentId)')
  const before = (await clerk.api.documents.list({})).total
  const made = await Promise.all(Array.from({ length: 4 }, () => clerk.api.meetings.draft({ id: meeting.id, documentId: newId() })))
  expect(new Set(made.map(({ document }) => document?.id)).size).toBe(1)
  expect((await clerk.api.documents.list({})).total).toBe(before + 1)
})

test('a draft that was withdrawn is drafted again: a new paper, which takes what was given for the first and is as restricted as it was', async () => {
  const meeting = await plan({ series: null })
  await say(meeting.id)
  const [first, second] = [newId(), newId()]
  await clerk.api.meetings.draft({ id: meeting.id, documentId: first })
  const { items } = await clerk.api.meetings.giveTasks({ id: meeting.id })
  await clerk.api.documents.change({ id: first, version: 1, change: { restricted: true } })
  await clerk.api.documents.withdraw({ id: first, version: 2, reason: 'Lập nhầm thể loại' })
  expect((await clerk.api.meetings.draft({ id: meeting.id, documentId: first })).document).toMatchObject({ id: first, state: 'withdrawn' })
  expect((await clerk.api.meetings.draft({ id: meeting.id, documentId: second, documentType: 'thông báo' })).document).toMatchObject({
    id: second,
    state: 'draft',
    documentType: 'thông báo',
  })
  const task = await clerk.api.tasks.detail({ id: items[0]?.id ?? '' })
  expect(task.document?.id).toBe(second)
  await expect(head.api.tasks.detail({ id: task.id })).rejects.toThrow('404')
  await clerk.api.outgoing.issue({ id: second, version: (await clerk.api.documents.detail({ id: second })).version, issuedOn: '2026-08-11' })
  expect((await clerk.api.meetings.detail({ id: meeting.id })).document?.state).toBe('registered')
})

test('a conclusion paper that was issued and called back: another is drafted, the tasks stay with the paper that gave them', async () => {
  const meeting = await plan({ series: null })
  await say(meeting.id)
  const [first, second] = [newId(), newId()]
  await clerk.api.meetings.draft({ id: meeting.id, documentId: first })
  await clerk.api.outgoing.issue({ id: first, version: 1, issuedOn: '2026-08-11' })
  await clerk.api.documents.withdraw({ id: first, version: (await clerk.api.documents.detail({ id: first })).version, reason: 'Sai căn cứ' })
  const again = await clerk.api.meetings.draft({ id: meeting.id, documentId: second })
  expect([again.document?.id, (await clerk.api.tasks.detail({ id: again.items[0]?.id ?? '' })).document?.id]).toEqual([second, first])
})

test('an agenda that names an item of another meeting, or one twice, is refused in words and leaves both as they were', async () => {
  const [one, other] = [await plan({ series: null }), await plan({ series: null })]
  const itemId = newId()
  const agenda = (meeting: { id: string; version: number }, ...ids: string[]) =>
    clerk.api.meetings.setAgenda({ id: meeting.id, version: meeting.version, items: ids.map(id => ({ id, content: 'Báo cáo tình hình' })) })
  await agenda(one, itemId)
  await expect(agenda(other, itemId)).rejects.toThrow('409 agenda.item-taken')
  await expect(agenda(other, ...Array.from({ length: 2 }, () => other.id))).rejects.toThrow('409 agenda.item-taken')
  const of = async (id: string) => (await clerk.api.meetings.detail({ id })).agenda.map(each => each.id)
  expect([await of(one.id), await of(other.id)]).toEqual([[itemId], []])
  const invited = await clerk.api.meetings.invite({ id: one.id, version: one.version + 1, invitations: [{ id: itemId, name: 'Khách mời' }] })
  expect(invited.invitations).toHaveLength(1)
  await expect(clerk.api.meetings.invite({ id: other.id, version: other.version, invitations: [{ id: itemId, name: 'Khách mời' }] })).rejects.toThrow(
    '409 agenda.item-taken',
  )
})

test('conclusions written while their paper is issued are in the paper or refused, and nobody waits for ever', async () => {
  const faults: unknown[] = []
  for (let turn = 0; turn < 4; turn++) {
    const meeting = await plan({ series: null })
    await say(meeting.id)
    const documentId = newId()
    await clerk.api.meetings.draft({ id: meeting.id, documentId })
    const { version } = await clerk.api.documents.detail({ id: documentId })
    const writing = Array.from({ length: 4 }, () => say(meeting.id).catch(error => faults.push(String(error))))
    await Promise.all([clerk.api.outgoing.issue({ id: documentId, version, issuedOn: '2026-08-11' }), ...writing])
    const { items } = await clerk.api.meetings.detail({ id: meeting.id })
    expect(items.every(({ task }) => task !== null)).toBe(true)
  }
  expect(faults.filter(fault => !String(fault).includes('409 conclusion.drafted'))).toEqual([])
})

test('the next meeting opens with what is open; said again without progress is told', async () => {
  const first = await plan({ on: '2026-08-03', series: 'Giao ban Thường trực' })
  await say(first.id)
  await say(first.id, { content: 'Kiểm tra điều kiện phòng cháy tại nhà trọ', leadAgencyId: body.police, supportingAgencyIds: [] })
  const given = await clerk.api.meetings.giveTasks({ id: first.id })
  expect([given.tasks, (await clerk.api.meetings.giveTasks({ id: first.id })).tasks]).toEqual([
    { done: 0, total: 2 },
    { done: 0, total: 2 },
  ])
  const second = await plan({ on: '2026-08-10', series: 'giao ban thường trực' })
  expect(second.former?.id).toBe(first.id)
  expect(second.open.map(({ number, moved, timesReminded }) => [number, moved, timesReminded])).toEqual([
    [1, false, 0],
    [2, false, 0],
  ])
  const [matter, other] = second.open
  const again = await say(second.id, { content: 'Khẩn trương rà soát hộ nghèo', repeatsId: matter?.id })
  expect(again.items[0]).toMatchObject({ timesReminded: 1, task: { id: matter?.task?.id }, repeats: { meetingId: first.id, number: 1 } })
  expect(again.open[0]?.saidAgainBy).toBe(again.items[0]?.id)
  // It goes on as the one task.
  expect((await clerk.api.meetings.giveTasks({ id: second.id })).tasks.total).toBe(1)
  expect((await clerk.api.tasks.list({ q: 'rà soát hộ nghèo' })).rows.filter(({ id }) => id === matter?.task?.id)).toHaveLength(1)

  const third = await plan({ on: '2026-08-17', series: 'Giao ban Thường trực' })
  expect(third.open.map(({ number, meeting, timesReminded }) => [number, meeting.on, timesReminded])).toEqual([
    [2, '2026-08-03', 0],
    [1, '2026-08-10', 1],
  ])
  const repeated = await say(third.id, { repeatsId: again.items[0]?.id })
  expect(repeated.items[0]?.timesReminded).toBe(2)

  // Done in the week after the second meeting: the third does not remind.
  const task = await head.api.tasks.detail({ id: matter?.task?.id ?? '' })
  const begun = await head.api.tasks.act({ taskId: task.id, id: newId(), version: task.version, act: { kind: 'accept' } })
  await head.api.tasks.act({ taskId: task.id, id: newId(), version: begun.version, act: { kind: 'progress', note: 'Đã xong 5 thôn', percent: 40 } })
  expect((await clerk.api.meetings.detail({ id: third.id })).items[0]?.timesReminded).toBe(0)

  const police = await clerk.api.tasks.detail({ id: other?.task?.id ?? '' })
  await clerk.api.tasks.act({ taskId: police.id, id: newId(), version: police.version, act: { kind: 'cancel', reason: 'không còn cần' } })
  expect((await clerk.api.meetings.detail({ id: third.id })).open.map(({ number }) => number)).toEqual([1])
})

describe('the calendar of a secret address', () => {
  const fetchFeed = async (path: string) => {
    const response = await office.visitor.fetch(path)
    return { status: response.status, text: await response.text() }
  }

  test('is read by another program as the schedule', async () => {
    const title = 'Làm việc với thôn; khảo sát, đo đạc \\ nghiệm thu tuyến đường liên thôn Khe Sim - Nà Lường đoạn qua suối Chiềng và hai cầu treo'
    let meeting = await plan({ title, on: '2026-08-13', startsAt: '14:00', endsAt: '16:30', series: null, place: 'Nhà văn hóa thôn Khe Sim,\nxã' })
    const { path } = await head.api.meetings.renewFeed()
    meeting = await clerk.api.meetings.put({
      id: meeting.id,
      version: meeting.version,
      kind: 'meeting',
      title,
      on: '2026-08-14',
      startsAt: '14:00',
      endsAt: '16:30',
      place: 'Nhà văn hóa thôn Khe Sim,\nxã',
    })
    meeting = await clerk.api.meetings.setState({ id: meeting.id, version: meeting.version, state: 'cancelled' })
    const { text } = await fetchFeed(path)
    expect(Math.max(...text.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    const found = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
    const event = found.find(({ uid }) => uid.startsWith(meeting.id))
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length)
    expect([event?.summary, event?.location, event?.sequence]).toEqual([title, 'Nhà văn hóa thôn Khe Sim,\nxã', 2])
    expect([event?.startDate.toJSDate().toISOString(), event?.endDate.toJSDate().toISOString()]).toEqual([
      '2026-08-14T07:00:00.000Z',
      '2026-08-14T09:30:00.000Z',
    ])
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  test('was made on the day it was in Vietnam', async () => {
    office.setTime('2026-08-10T18:00:00Z')
    await chair.api.meetings.renewFeed()
    expect(await chair.api.meetings.feed()).toEqual({ madeOn: '2026-08-11' })
    office.setTime('2026-08-10T02:00:00Z')
  })

  test('ends when it is renewed, and with its person', async () => {
    const { path } = await head.api.meetings.renewFeed()
    const renewed = await head.api.meetings.renewFeed()
    expect([(await fetchFeed(path)).status, (await fetchFeed(renewed.path)).status]).toEqual([404, 200])
    const elsewhere = renewed.path.replace(commune.id, newId())
    expect((await fetchFeed(elsewhere)).status).toBe(404)
    await commune.administrator.api.organisation.setAccount({ personId: head.personId, enabled: false })
    expect((await fetchFeed(renewed.path)).status).toBe(404)
    await commune.administrator.api.organisation.setAccount({ personId: head.personId, enabled: true })
  })
})

test('the programme of work, by months', async () => {
  const id = newId()
  const line = { id, year: 2026, month: 10, content: 'Báo cáo kinh tế - xã hội 9 tháng', agencyId: body.economy, putBefore: 'Ban Chấp hành' }
  const made = await clerk.api.meetings.putProgrammeItem({ ...line, version: null })
  await clerk.api.meetings.putProgrammeItem({ ...line, version: made.version, month: 9 })
  expect(await chair.api.meetings.programme({ year: 2026 })).toMatchObject([{ id, month: 9, agency: { agencyId: body.economy }, putBefore: 'Ban Chấp hành' }])
  await expect(clerk.api.meetings.removeProgrammeItem({ id, version: made.version })).rejects.toThrow('409 conflict.version')
  await clerk.api.meetings.removeProgrammeItem({ id, version: made.version + 1 })
  expect(await chair.api.meetings.programme({ year: 2026 })).toEqual([])
})

test('who has it open sees what others do, and what becomes of its tasks', async () => {
  const head = await commune.invite('agencyHead', { agencyId: body.economy })
  const meeting = await plan()
  const itemId = newId()
  const stop = new AbortController()
  const line = await head.api.meetings.changes({ id: meeting.id }, { signal: stop.signal })
  const heard = async () => (await line.next()).value as MeetingDetail
  expect(await heard()).toMatchObject({ id: meeting.id, items: [] })
  await say(meeting.id, { itemId })
  expect(await heard()).toMatchObject({ items: [{ id: itemId, task: null }] })
  await clerk.api.meetings.giveTasks({ id: meeting.id })
  expect(await heard()).toMatchObject({ items: [{ task: { state: 'assigned' } }] })
  const { version } = await head.api.tasks.detail({ id: itemId })
  await head.api.tasks.act({ taskId: itemId, id: newId(), version, act: { kind: 'accept' } })
  expect(await heard()).toMatchObject({ items: [{ task: { state: 'accepted' } }] })
  stop.abort()
})
