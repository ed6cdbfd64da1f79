/** What comes from a restricted paper is restricted wherever it is shown: its parts, its meeting, its numbers, its letters. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../../test/mail-server.ts'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'
import { sendWaiting } from '../reminders/sending.ts'

let mail: MailServer
let office: Office
let commune: TestCommune
let clerk: Member
let leader: Member
let head: Member
let inspector: Member
let body: { committee: string; economy: string }

beforeAll(async () => {
  mail = await startMailServer()
  office = await startOffice({ SMTP_URL: mail.url, MAIL_FROM: 'van-phong@ankhe.example' })
  commune = await office.found()
  body = { committee: await commune.agency('Đảng ủy xã'), economy: await commune.agency('Phòng Kinh tế') }
  clerk = await commune.invite('office')
  leader = await commune.invite('leader', { agencyId: body.committee })
  head = await commune.invite('agencyHead', { agencyId: body.economy })
  inspector = await commune.invite('inspection')
}, 120_000)
afterAll(async () => {
  await office.stop()
  await mail.stop()
})

const restrict = async (id: string, restricted = true) =>
  clerk.api.documents.change({ id, version: (await clerk.api.documents.detail({ id })).version, change: { restricted } })

let papers = 70
/** A paper of one accepted task. */
async function taskOfPaper() {
  const number = ++papers
  const text = `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố ${number}-KL/ĐU\n\nKẾT LUẬN\nvề kiểm kê kho thóc số ${number}\n\n1. Giao Phòng Kinh tế chủ trì rà soát kho thóc số ${number}, hoàn thành trước ngày 30/9/2026.\n`
  const documentId = await bringDocument(clerk, textFile(`kl-${number}.txt`, text))
  const { items } = await clerk.api.review.open({ documentId })
  const item = items.find(({ kind }) => kind === 'task')
  await clerk.api.review.decide({ itemId: item?.id ?? '', version: item?.version ?? 0, decision: 'accept' })
  return { documentId, taskId: item?.id ?? '', reference: `${number}-KL/ĐU` }
}

describe('a part of a task', () => {
  const part = (parentId: string, by = clerk) =>
    by.api.tasks.create({ id: newId(), parentId, content: 'Cân lại từng bao thóc giống quý', leadAgencyId: body.economy, dueOn: '2026-09-15' })
  const seen = async ({ api }: Member) => [
    (await api.tasks.list({ q: 'bao thóc giống quý' })).total,
    (await api.registers.find({ q: 'bao thóc giống quý' })).length,
    (await api.reminders.list({})).rows.filter(({ task }) => task?.content.includes('thóc giống')).length,
  ]

  test('is as restricted as the whole, whichever came first, and free again with it', async () => {
    const { documentId, taskId } = await taskOfPaper()
    const early = await part(taskId)
    const deeper = await part(early.id)
    await restrict(documentId)
    const late = await part(taskId)
    for (const { id } of [early, deeper, late]) {
      await expect(head.api.tasks.detail({ id })).rejects.toThrow('404 not-found')
      await expect(inspector.api.registers.history({ subjectType: 'task', subjectId: id })).rejects.toThrow('404 not-found')
    }
    expect([await seen(head), (await seen(leader)).slice(0, 2)]).toEqual([
      [0, 0, 0],
      [3, 3],
    ])
    await restrict(documentId, false)
    expect((await head.api.tasks.detail({ id: deeper.id })).parentId).toBe(early.id)
  })

  test('is given only by who may read the whole', async () => {
    const { documentId, taskId } = await taskOfPaper()
    await restrict(documentId)
    await expect(part(taskId, head)).rejects.toThrow('404 not-found')
  })
})

describe('a meeting whose conclusions are a restricted paper', () => {
  const meet = (on: string) =>
    clerk.api.meetings.put({
      id: newId(),
      version: null,
      kind: 'meeting',
      title: 'Họp Thường trực',
      series: 'Thường trực kín',
      on,
      startsAt: '07:30',
      agencyId: body.committee,
    })

  test('shows to others that it was held, and nothing of what was concluded', async () => {
    const { id } = await meet('2026-08-03')
    const said = { id, version: null, leadAgencyId: body.economy, deadlineText: 'trước 30/9' }
    await clerk.api.meetings.putItem({ ...said, itemId: newId(), content: 'Kiểm tra sổ vàng của hợp tác xã' })
    await clerk.api.meetings.giveTasks({ id })
    const documentId = newId()
    const drafted = await clerk.api.meetings.draft({ id, documentId })
    const taskId = drafted.items[0]?.task?.id ?? ''
    await restrict(documentId)
    const next = await meet('2026-08-10')

    const meeting = await head.api.meetings.detail({ id })
    expect([meeting.items, meeting.document, meeting.conclusions, meeting.tasks]).toEqual([[], null, 0, { done: 0, total: 0 }])
    expect((await head.api.meetings.detail({ id: next.id })).open).toEqual([])
    expect((await head.fetch(`/api/meetings/${id}/conclusion.docx`)).status).toBe(404)
    // It was given before there was a paper, and is of the paper all the same.
    await expect(head.api.tasks.detail({ id: taskId })).rejects.toThrow('404 not-found')
    await expect(inspector.api.registers.history({ subjectType: 'meeting', subjectId: id })).rejects.toThrow('404 not-found')
    expect((await head.api.meetings.list({ from: '2026-08-03', to: '2026-08-03' }))[0]).toMatchObject({ conclusions: 0, tasks: { total: 0 } })

    expect((await leader.api.meetings.detail({ id })).items).toHaveLength(1)
    expect((await leader.api.meetings.detail({ id: next.id })).open).toHaveLength(1)
    expect((await leader.fetch(`/api/meetings/${id}/conclusion.docx`)).status).toBe(200)
    const openings = (await leader.api.registers.history({ subjectType: 'document', subjectId: documentId })).filter(
      ({ action }) => action === 'document.opened',
    )
    expect(openings.map(({ actor }) => actor)).toEqual([leader.name, leader.name])
  })
})

test('a meeting is restricted before its first word: nothing of it is shown, given or told to others', async () => {
  const { id } = await clerk.api.meetings.put({
    id: newId(),
    version: null,
    kind: 'meeting',
    title: 'Họp nội bộ',
    on: '2026-08-11',
    startsAt: '07:30',
    agencyId: body.committee,
  })
  await expect(clerk.api.meetings.draft({ id, documentId: newId() })).rejects.toThrow('422 conclusion.none')
  expect((await clerk.api.meetings.draft({ id, documentId: newId(), restricted: true })).document).toMatchObject({ restricted: true })
  const said = { id, itemId: newId(), version: null, leadAgencyId: body.economy, deadlineText: 'trước 30/9' }
  await clerk.api.meetings.putItem({ ...said, content: 'Xem xét quy hoạch cán bộ kế cận' })
  const taskId = (await clerk.api.meetings.giveTasks({ id })).items[0]?.task?.id ?? ''
  const seen = await head.api.meetings.detail({ id })
  expect([seen.items, seen.document, seen.conclusions]).toEqual([[], null, 0])
  await expect(head.api.tasks.detail({ id: taskId })).rejects.toThrow('404 not-found')
  expect(JSON.stringify([await head.api.reminders.list({ limit: 200 }), await head.api.tasks.list({ q: 'quy hoạch' })])).not.toContain('quy hoạch cán bộ')
  expect((await leader.api.tasks.detail({ id: taskId })).content).toContain('quy hoạch cán bộ')
  // It may be called back and drafted again, and stays what it was.
  const paper = (await clerk.api.meetings.detail({ id })).document?.id ?? ''
  await clerk.api.documents.withdraw({ id: paper, version: (await clerk.api.documents.detail({ id: paper })).version, reason: 'Lập lại' })
  expect((await clerk.api.meetings.draft({ id, documentId: newId() })).document).toMatchObject({ restricted: true })
})

test('a restricted paper put before a meeting is named nowhere to who may not read it: agenda, schedule, calendar, search, the day, notices', async () => {
  const { documentId, taskId, reference } = await taskOfPaper()
  const subject = (await clerk.api.documents.detail({ id: documentId })).subject ?? ''
  await restrict(documentId)
  const on = '2026-08-10'
  const meeting = await clerk.api.meetings.put({ id: newId(), version: null, kind: 'meeting', title: 'Họp xem xét tài liệu', on, startsAt: '15:00' })
  await clerk.api.meetings.setAgenda({
    id: meeting.id,
    version: meeting.version,
    items: [{ id: newId(), content: 'Tài liệu phát tại hội nghị', documentIds: [documentId] }],
  })
  const { path } = await head.api.meetings.renewFeed()
  const seenBy = async ({ api }: Member) =>
    JSON.stringify([
      await api.meetings.detail({ id: meeting.id }),
      await api.meetings.list({ from: on, to: on }),
      await api.meetings.programme({ year: 2026 }),
      await api.registers.today(),
      await api.registers.find({ q: 'kiểm kê kho thóc' }),
      await api.tasks.list({ q: 'kho thóc', limit: 200 }),
      await api.reminders.list({ limit: 200 }),
    ])
  const [others, feed, readers] = [await seenBy(head), await (await head.fetch(path)).text(), await seenBy(leader)]
  expect(feed).toContain('Họp xem xét tài liệu')
  for (const secret of [documentId, taskId, reference, subject]) {
    expect(`${others}${feed}`).not.toContain(secret)
    expect(readers).toContain(secret)
  }
})

test('a number given as evidence does not tell whether there is a restricted paper of that number', async () => {
  const { documentId, reference } = await taskOfPaper()
  await restrict(documentId)
  const task = await clerk.api.tasks.create({ id: newId(), content: 'Báo cáo kho thóc', leadAgencyId: body.economy, dueOn: null })
  const product = { documentReference: reference, fileSha256: null, figure: null, words: null }
  const done = await head.api.tasks.act({ taskId: task.id, id: newId(), version: task.version, act: { kind: 'submit', product } })
  expect(done.evidence).toMatchObject([{ document: null, documentReference: reference }])
  expect((await leader.api.tasks.detail({ id: task.id })).evidence).toMatchObject([{ document: { id: documentId } }])
})

test('a letter that waits says no more than its reader may know when it leaves, and does not leave to who is gone', async () => {
  const choice = { language: 'vi' as const, digest: false, atOnce: true, push: false, quietUntil: null }
  await head.api.reminders.choose({ ...choice, mailAddress: 'truong-phong@ankhe.example' })
  const gone = await commune.invite('agencyHead', { agencyId: await commune.agency('Công an xã') })
  await gone.api.reminders.choose({ ...choice, mailAddress: 'da-di@ankhe.example' })
  office.setTime('2026-08-14T14:30:00Z')
  const { documentId } = await taskOfPaper()
  await clerk.api.documents.register({ id: documentId, version: (await clerk.api.documents.detail({ id: documentId })).version })
  await clerk.api.tasks.create({ id: newId(), content: 'Tuần tra đêm hội', leadAgencyId: await commune.agency('Công an xã'), dueOn: null })
  await restrict(documentId)
  await commune.administrator.api.organisation.setAccount({ personId: gone.personId, enabled: false })
  office.setTime('2026-08-17T01:00:00Z')
  await sendWaiting(office.server.deps, commune.id)
  expect(mail.letters.map(({ to }) => to)).toEqual(['truong-phong@ankhe.example'])
  expect(`${mail.letters[0]?.subject} ${mail.letters[0]?.text}`).not.toContain('kho thóc')
})
