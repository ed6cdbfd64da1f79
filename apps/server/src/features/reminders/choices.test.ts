/** What reaches whom: at once, by each person's own choice, through failures, after a week without the server. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../../../test/mail-server.ts'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { until } from '../../../test/run-embedded.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { signatureOf } from '../../platform/couriers/webhook.ts'
import { newId } from '../../platform/ids.ts'
import { sendWaiting } from './sending.ts'
import { tick } from './tick.ts'

let mail: MailServer
let office: Office
let commune: TestCommune
let clerk: Member
let head: Member
let officer: Member

beforeAll(async () => {
  mail = await startMailServer()
  office = await startOffice({ SMTP_URL: mail.url, MAIL_FROM: 'van-phong@ankhe.example', WEBHOOK_HOSTS: '127.0.0.1' })
  office.setTime('2026-08-09T02:00:00Z')
  commune = await office.found()
  const economy = await commune.agency('Phòng Kinh tế')
  clerk = await commune.invite('office')
  head = await commune.invite('agencyHead', { agencyId: economy })
  officer = await commune.invite('agencyOfficer', { agencyId: economy })
})
afterAll(() => mail.stop())

const usual = { mailAddress: null, language: 'vi' as const, digest: true, atOnce: false, push: true, quietUntil: null }
const give = async (content: string, dueOn: string | null = null) =>
  clerk.api.tasks.create({ id: newId(), content, leadAgencyId: await commune.agency('Phòng Kinh tế'), dueOn })
const told = async ({ api }: Member) => (await api.reminders.list({})).rows.map(({ kind, task }) => `${kind} ${task?.content ?? ''}`.trim())

/** Everything that may go now has gone. */
async function emptied(): Promise<void> {
  await sendWaiting(office.server.deps, commune.id)
  const now = office.server.deps.clock.now()
  await until(async () => (await office.sql(`select id from message where state = 'waiting' and next_at <= $1 limit 1`, [now])).length === 0)
}

test('who does it hears of what is given, who gave it of what is handed in, nobody of what they did themselves', async () => {
  office.setTime('2026-08-10T02:00:00Z')
  // The server's own minute may come amid the test: it finds the morning done.
  await tick(office.server.deps)
  let task = await give('Nạo vét kênh Bản Lạn')
  expect(await told(head)).toEqual(['task.created Nạo vét kênh Bản Lạn'])
  const act = async (member: Member, what: Parameters<Member['api']['tasks']['act']>[0]['act'], id = newId()) => {
    task = await member.api.tasks.act({ taskId: task.id, id, version: task.version, act: what })
  }
  await act(head, { kind: 'putInCharge', personId: officer.personId })
  const submit = { kind: 'submit' as const, product: { documentReference: null, fileSha256: null, figure: null, words: 'Đã xong' } }
  const [id, { version }] = [newId(), task]
  await act(officer, submit, id)
  await officer.api.tasks.act({ taskId: task.id, id, version, act: submit })
  await act(clerk, { kind: 'sendBack', reason: 'Thiếu số liệu' })
  expect(await told(officer)).toEqual(['task.sendBack Nạo vét kênh Bản Lạn', 'task.putInCharge Nạo vét kênh Bản Lạn'])
  expect(await told(clerk)).toEqual(['task.submit Nạo vét kênh Bản Lạn'])
  expect(await told(head)).toHaveLength(1)
  const { rows } = await officer.api.reminders.list({})
  expect(await head.api.reminders.markRead({ ids: rows.map(row => row.id) })).toEqual({ unread: 1 })
  expect((await officer.api.reminders.list({})).unread).toBe(2)
  expect(await officer.api.reminders.markRead({ ids: [rows[0]?.id ?? ''] })).toEqual({ unread: 1 })
  expect((await officer.api.reminders.list({ unread: 'true' })).rows.map(({ kind }) => kind)).toEqual(['task.putInCharge'])
})

test('the tasks of a document are told of when it is registered, not while it is reviewed', async () => {
  const documentId = await bringDocument(
    clerk,
    textFile(
      'kl-7.txt',
      'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 7-KL/ĐU\n\nKẾT LUẬN\nvề thủy lợi\n\n1. Giao Phòng Kinh tế chủ trì rà soát hồ chứa, hoàn thành trước ngày 30/9/2026.\n',
    ),
  )
  const before = (await told(head)).length
  const { items } = await clerk.api.review.open({ documentId })
  const item = items.find(({ kind }) => kind === 'task')
  await clerk.api.review.decide({ itemId: item?.id ?? '', version: item?.version ?? 0, decision: 'accept' })
  expect(await told(head)).toHaveLength(before)
  await clerk.api.documents.register({ id: documentId, version: (await clerk.api.documents.detail({ id: documentId })).version })
  expect(await told(head)).toHaveLength(before + 1)
})

test('at once by mail only by choice; at night and on days off it waits for the next morning; in English for who reads English', async () => {
  await head.api.reminders.choose({ ...usual, mailAddress: 'truong-phong@ankhe.example', language: 'en', atOnce: true, digest: false })
  await officer.api.reminders.choose({ ...usual, mailAddress: 'can-bo@ankhe.example' })
  const sent = mail.letters.length
  office.setTime('2026-08-14T14:30:00Z')
  await give('Kiểm kê rừng sản xuất')
  await emptied()
  expect(mail.letters).toHaveLength(sent)
  office.setTime('2026-08-15T03:00:00Z')
  await tick(office.server.deps)
  await emptied()
  expect(mail.letters).toHaveLength(sent)
  office.setTime('2026-08-17T00:00:00Z')
  await emptied()
  expect(
    mail.letters
      .slice(sent)
      .filter(({ to }) => to === 'truong-phong@ankhe.example')
      .map(({ subject, text }) => [subject, text.split('\n')[0]]),
  ).toEqual([[`[Sóc Sơn] ${clerk.name} gave a new task: Kiểm kê rừng sản xuất`, `Dear ${head.name},`]])
})

test('who wants quiet gets nothing by mail until the day is over; the app keeps it', async () => {
  await head.api.reminders.choose({ ...usual, mailAddress: 'truong-phong@ankhe.example', atOnce: true, quietUntil: '2026-08-18' })
  office.setTime('2026-08-18T03:00:00Z')
  const [sent, before] = [mail.letters.length, (await told(head)).length]
  await give('Báo cáo nhanh thiệt hại')
  await tick(office.server.deps)
  await emptied()
  expect(mail.letters.slice(sent).filter(({ to }) => to.startsWith('truong-phong'))).toEqual([])
  expect((await told(head)).length).toBeGreaterThan(before)
})

test('a server that was off for a week makes up for every morning, in one letter', async () => {
  await head.api.reminders.choose({ ...usual, mailAddress: 'truong-phong@ankhe.example' })
  const task = await give('Chuẩn bị đại hội thôn', '2026-08-26')
  const sent = mail.letters.length
  office.setTime('2026-08-27T02:00:00Z')
  await tick(office.server.deps)
  await emptied()
  const rows = await office.sql(
    `select kind from notification where task_id = $1 and person_id = $2 and kind like 'reminder.%' order by said->'daysLeft' desc`,
    [task.id, head.personId],
  )
  expect(rows.map(({ kind }) => kind)).toEqual(['reminder.before', 'reminder.before', 'reminder.before', 'reminder.dueToday', 'reminder.overdue'])
  const letters = mail.letters.slice(sent).filter(({ to }) => to.startsWith('truong-phong'))
  expect(letters.map(({ text }) => text.split('Chuẩn bị đại hội thôn').length - 1)).toEqual([2])
  expect(letters[0]?.text).toMatch(/QUÁ HẠN \(1\)\n- Chuẩn bị đại hội thôn \(hạn 26\/8\/2026, quá 1 ngày làm việc\)/)
})

test('a mail server that is down is tried again; one that refuses is shown to the administrator, who sends again', async () => {
  const { api } = commune.administrator
  await officer.api.reminders.tryMail({ id: newId() })
  await emptied()
  mail.answer = () => 451
  const sent = mail.letters.length
  await officer.api.reminders.tryMail({ id: newId() })
  await emptied()
  expect([mail.letters.length, (await api.reminders.failed({})).waiting]).toEqual([sent, 1])
  mail.answer = () => 550
  office.setTime('2026-08-27T02:02:00Z')
  await emptied()
  const { rows } = await api.reminders.failed({})
  expect(rows).toMatchObject([{ channel: 'mail', person: officer.name, recipient: 'can-bo@ankhe.example', failure: 'smtp 550', tries: 2 }])
  expect(await told(commune.administrator)).toContain('messages.failed')
  mail.answer = () => null
  expect(await api.reminders.retry({})).toEqual({ again: 1 })
  await emptied()
  expect(mail.letters.length).toBe(sent + 1)
  expect((await api.reminders.failed({})).rows).toEqual([])
})

interface Arrived {
  headers: IncomingMessage['headers']
  body: Buffer
}

/** Another program, and a push service. */
async function listener(status: (path: string) => number): Promise<{ url: string; arrived: Arrived[]; stop(): void }> {
  const arrived: Arrived[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      arrived.push({ headers: request.headers, body: Buffer.concat(chunks) })
      response.writeHead(status(request.url ?? '')).end()
    })
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived, stop: () => server.close() }
}

test('another program is told with a signature; a browser that is gone is forgotten', async () => {
  const { api } = commune.administrator
  const other = await listener(path => (path === '/gone' ? 410 : 201))
  const { reminders, sending } = await api.reminders.settings({})
  const { webhook } = await api.reminders.changeSettings({ reminders, sending, webhookUrl: `${other.url}/hook` })
  const { publicKey, auth } = await browserKeys()
  for (const path of ['/push', '/gone'])
    await office.sql(`insert into push_subscription values ($1, gen_random_uuid(), $2, $3, $4, $5, now())`, [
      commune.id,
      head.personId,
      other.url + path,
      publicKey,
      auth,
    ])
  const task = await give('Tổng hợp hộ thiếu nước')
  await emptied()
  const [hook] = other.arrived.filter(({ headers }) => headers['x-roviec-id'])
  expect(JSON.parse(String(hook?.body))).toMatchObject({ event: 'task.created', taskIds: [task.id] })
  expect(hook?.headers['x-roviec-signature']).toBe(signatureOf(webhook?.secret ?? '', String(hook?.body)))
  const pushes = other.arrived.filter(({ headers }) => headers['content-encoding'] === 'aes128gcm')
  expect(pushes).toHaveLength(2)
  expect(pushes.every(({ headers, body }) => /^vapid t=.+k=/.test(headers.authorization ?? '') && !body.includes('Tổng hợp'))).toBe(true)
  expect((await head.api.reminders.choice({})).browsers).toBe(1)
  other.stop()
})

async function browserKeys(): Promise<{ publicKey: string; auth: string }> {
  const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const raw = Buffer.from(await crypto.subtle.exportKey('raw', publicKey))
  return { publicKey: raw.toString('base64url'), auth: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url') }
}

test('a trial goes to whatever address was written, so not more than five times an hour', async () => {
  const member = await commune.invite('agencyOfficer')
  await member.api.reminders.choose({ ...usual, mailAddress: 'nguoi-khac@ankhe.example' })
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => member.api.reminders.tryMail({ id: newId() })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  await expect(member.api.reminders.tryMail({ id: newId() })).rejects.toThrow('429 too-many-requests')
})

test('the commune decides when it reminds', async () => {
  const { api } = commune.administrator
  const reminders = { before: [1, 3, 1], onTheDay: false, onOverdue: false, toHeadAfter: null, toLeaderAfter: null }
  await api.reminders.changeSettings({ reminders, sending: { from: 6, to: 18 }, webhookUrl: null })
  expect(await api.reminders.settings({})).toMatchObject({ reminders: { ...reminders, before: [3, 1] }, sending: { from: 6, to: 18 }, webhook: null })
  const task = await give('Lập hồ sơ thủy lợi', '2026-09-08')
  office.setTime('2026-09-09T23:30:00Z')
  await tick(office.server.deps)
  const rows = await office.sql(`select said->>'daysLeft' as left, on_day from notification where task_id = $1 and kind like 'reminder.%' order by 1`, [
    task.id,
  ])
  expect(rows.map(row => row.left)).toEqual(['1', '3'])
})
