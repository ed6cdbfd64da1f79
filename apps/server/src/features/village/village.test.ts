/** The village pages as an old phone sees them: forms and links, sent twice or by strangers. */
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, password, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let village: Member
let phone: Phone

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  village = await commune.invite('villageSecretary', { agencyId: await commune.agency('Công an xã'), fullName: 'Giàng A Páo' })
  phone = new Phone()
  await phone.fill('/thon/dang-nhap', { ten: village.userName, matKhau: password })
})

/** Keeps its cookies, follows where it is led, sends forms as they stand on the page. */
class Phone {
  cookies = new Map<string, string>()
  url = ''

  async get(path: string, init: RequestInit = {}): Promise<{ status: number; html: string }> {
    const cookie = [...this.cookies].map(pair => pair.join('=')).join('; ')
    const response = await office.visitor.fetch(path, { ...init, redirect: 'manual', headers: { cookie, ...(init.headers as Record<string, string>) } })
    for (const each of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (each.split(';')[0] ?? '').split('=')
      if (/max-age=0/i.test(each)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) {
      this.url = path
      return { status: response.status, html: await response.text() }
    }
    return this.get(location)
  }

  /** What the form of a page that goes to `action` would send, with these fields filled. */
  async form(page: string, action: string, fields: Record<string, string | File>): Promise<RequestInit> {
    const { html } = await this.get(page)
    const form = new RegExp(`<form method="post" action="${action}"[^>]*>(.*?)</form>`, 's').exec(html)?.[1]
    if (form === undefined) throw new Error(`${page} has no form to ${action}`)
    const body = new FormData()
    for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)) body.set(name, value)
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return { method: 'POST', body }
  }

  async fill(page: string, fields: Record<string, string | File>, action = page) {
    return this.get(action, await this.form(page, action, fields))
  }
}

const give = async (content: string) => clerk.api.tasks.create({ id: newId(), content, leadAgencyId: await commune.agency('Công an xã'), dueOn: '2026-08-20' })

test('signed in by a form; a wrong password is told, a stranger is led to the door', async () => {
  expect((await phone.get('/thon')).html).toContain('Chào Giàng A Páo')
  const other = new Phone()
  expect((await other.get('/thon')).html).toContain('Mật khẩu')
  expect(other.url).toBe('/thon/dang-nhap')
  expect(await other.fill('/thon/dang-nhap', { ten: village.userName, matKhau: 'không phải đâu nhé' })).toMatchObject({
    status: 401,
    html: expect.stringContaining('không đúng'),
  })
})

test('read, then done, each by one press; the same form sent twice is one act', async () => {
  const task = await give('Vận động nhân dân dọn vệ sinh đường thôn')
  const read = await phone.fill('/thon', {}, `/thon/viec/${task.id}/da-doc`)
  expect(read.html).toContain('đã biết đồng chí đã đọc')
  const done = await phone.form('/thon', `/thon/viec/${task.id}/da-lam`, {})
  const twice = await Promise.all([phone.get(`/thon/viec/${task.id}/da-lam`, done), phone.get(`/thon/viec/${task.id}/da-lam`, done)])
  expect(twice.map(({ status }) => status)).toEqual([200, 200])
  await phone.get(`/thon/viec/${task.id}/da-lam`, done)
  const now = await clerk.api.tasks.detail({ id: task.id })
  expect([now.state, now.events.map(event => event.act), now.evidence.map(each => each.words)]).toEqual(['submitted', ['accept', 'submit'], ['Đã làm xong.']])
  await phone.fill(`/thon/da-gui?viec=${task.id}&la=done`, {}, `/thon/viec/${task.id}/rut-lai`)
  expect((await clerk.api.tasks.detail({ id: task.id })).state).toBe('inProgress')
})

test('trouble with words and a file; a secret mark is refused with the article', async () => {
  const task = await give('Rà soát hộ nghèo ở thôn')
  const path = `/thon/viec/${task.id}`
  expect(await phone.fill(path, { loi: '  ' }, `${path}/vuong-mac`)).toMatchObject({ status: 422, html: expect.stringContaining('Hãy ghi vướng ở đâu') })
  const secret = new File(['CÔNG AN XÃ AN KHÊ THƯỢNG\nSố: 12/BC-CAX\nMẬT\n\nBÁO CÁO\ntình hình\n'], 'anh.txt')
  expect(await phone.fill(path, { loi: 'Xem tệp', anh: secret }, `${path}/vuong-mac`)).toMatchObject({
    status: 422,
    html: expect.stringContaining('117/2025/QH15'),
  })
  const note = new File(['Biên bản họp thôn\nNội dung: đường vào bản bị sạt lở.'], 'biên bản.txt')
  const sent = await phone.form(path, `${path}/vuong-mac`, { loi: 'Đường <b>sạt</b> lở', anh: note })
  for (let times = 0; times < 2; times++) expect((await phone.get(`${path}/vuong-mac`, sent)).html).toContain('Đã báo vướng mắc')
  const now = await clerk.api.tasks.detail({ id: task.id })
  expect(now.events).toMatchObject([{ act: 'progress', said: { trouble: true, note: 'Đường <b>sạt</b> lở' } }])
  expect(now.evidence).toMatchObject([{ file: { name: 'biên bản.txt' } }])
  expect((await phone.get(path)).html).toContain('Đường &lt;b&gt;sạt&lt;/b&gt; lở')
})

test('a document is read once, and then on the list no more', async () => {
  const text =
    'ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 31-TB/ĐU\n\nTHÔNG BÁO\nkết luận giao ban\n\n1. Giao Công an xã chủ trì báo cáo an ninh trật tự trước ngày 30/9/2026.\n'
  const documentId = await bringDocument(clerk, textFile('tb.txt', text))
  await clerk.api.review.acceptMany({ documentId, which: { complete: 'task' } })
  expect((await phone.get(`/thon/van-ban/${documentId}`)).html).toContain('báo cáo an ninh trật tự')
  const read = await phone.form('/thon', `/thon/van-ban/${documentId}/da-doc`, {})
  for (let times = 0; times < 2; times++) expect((await phone.get(`/thon/van-ban/${documentId}/da-doc`, read)).status).toBe(200)
  expect((await phone.get('/thon')).html).not.toContain(`/thon/van-ban/${documentId}/da-doc`)
  expect(await office.sql(`select action from audit_event where action = 'document.read'`)).toHaveLength(1)
})

test('a form that is not ours, or of another browser, changes nothing', async () => {
  const task = await give('Việc không ai được giả mạo')
  const path = `/thon/viec/${task.id}/da-doc`
  const body = new URLSearchParams({ khoa: newId(), ma: 'x'.repeat(43) })
  expect((await phone.get(path, { method: 'POST', body })).status).toBe(403)
  const theirs = new Phone()
  await theirs.get('/thon/dang-nhap')
  const stolen = await phone.form('/thon', path, {})
  theirs.cookies.set('roviec.session_token', phone.cookies.get('roviec.session_token') ?? '')
  expect((await theirs.get(path, stolen)).status).toBe(403)
  expect((await clerk.api.tasks.detail({ id: task.id })).state).toBe('assigned')
})

test('a task of others is neither on the list nor answered', async () => {
  const task = await clerk.api.tasks.create({ id: newId(), content: 'Thu ngân sách', leadAgencyId: await commune.agency('Phòng Kinh tế'), dueOn: null })
  expect((await phone.get('/thon')).html).not.toContain('Thu ngân sách')
  const form = await phone.form('/thon', '/thon/thoat', {})
  ;(form.body as FormData).set('khoa', newId())
  expect((await phone.get(`/thon/viec/${task.id}/da-doc`, form)).status).toBe(403)
})

test('every page is light: under 30 kB with its style, however long the tasks', async () => {
  for (let number = 1; number <= 21; number++)
    await give(`${'Tuyên truyền, vận động nhân dân thực hiện nếp sống văn hóa, vệ sinh môi trường. '.repeat(20)}Đợt ${number}`)
  const last = await give('Việc cuối cùng')
  const pages = ['/thon/dang-nhap', '/thon', '/thon?tu=20', `/thon/viec/${last.id}`]
  const weights: number[] = []
  for (const path of pages) {
    const { html } = await phone.get(path)
    expect(html).not.toMatch(/<script|<link rel="stylesheet/)
    weights.push(Buffer.byteLength(html))
  }
  console.log('village pages, bytes:', weights)
  expect(Math.max(...weights)).toBeLessThan(30_000)
  expect((await phone.get('/thon')).html).toContain('href="/thon?tu=20"')
})

test('a village secretary on a phone lands here, unless the full office was asked for', async () => {
  const old = { headers: { 'user-agent': 'Opera/9.80 (J2ME/MIDP; Opera Mini/4.2)' } }
  const led = async () => ((await phone.get('/', old)).html.includes('Chào Giàng A Páo') ? 'village' : 'full')
  expect(await led()).toBe('village')
  await phone.get('/thon/day-du')
  expect(await led()).toBe('full')
})

test('in the language the person chose, unless another was chosen in this browser; also where something is refused', async () => {
  const task = await give('Phát quang đường thôn')
  const choice = { mailAddress: null, digest: false, atOnce: false, push: false, quietUntil: null }
  await village.api.reminders.choose({ ...choice, language: 'en' })
  const path = `/thon/viec/${task.id}`
  expect((await phone.get(path)).html).toContain('Report it done')
  expect(await phone.get(`/thon/viec/${newId()}`)).toMatchObject({ status: 404, html: expect.stringMatching(/<html lang="en">.*Cannot be opened/s) })
  await phone.get('/thon/tieng?la=vi')
  expect((await phone.get(path)).html).toContain('Báo đã làm')
  await phone.get('/thon/tieng?la=en')
  await village.api.reminders.choose({ ...choice, language: 'vi' })
  expect(await phone.fill(path, { loi: ' ' }, `${path}/vuong-mac`)).toMatchObject({ status: 422, html: expect.stringContaining('Write what is in the way') })
  await phone.get('/thon/tieng?la=vi')
})

test('an address that is none is a page as light as the others, in words', async () => {
  const { status, html } = await phone.get('/thon/khong-co')
  expect([status, html.includes('<script'), html.includes('Không mở được')]).toEqual([404, false, true])
})

test('what was said after midnight in Vietnam has the date of that day', async () => {
  const task = await give('Trực đêm lễ hội')
  const path = `/thon/viec/${task.id}`
  office.setTime('2026-08-20T17:30:00Z')
  await phone.fill(path, { loi: 'Mất điện' }, `${path}/vuong-mac`)
  expect((await phone.get(path)).html).toContain('Giàng A Páo · 21/8/2026')
})
