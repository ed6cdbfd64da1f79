/** Notifications in a real browser against a real server: the bell counts live, opens the task, people and the commune choose, and a push is shown. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { pushOf } from '../../apps/server/src/features/reminders/locales/index.ts'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectGood } from '../../apps/web/test/browser/expectations.ts'
import { type Person, settle } from './members.ts'
import { withOffice } from './office.ts'

const office = withOffice({ entire: true })

let administrator: Person
let page: Page

beforeAll(async () => {
  if (findChromium({ entire: true }) === null) return
  administrator = (await settle(office())).administrator
  page = await administrator.open()
  await page.goto('/')
}, 60_000)

/** Another one gives the administrator's agency a task. */
async function given(content: string): Promise<void> {
  const { deps } = office().server
  const { commune, person } = await administrator.api.session.current()
  const communeId = commune.id
  const { tellOfNewTasks } = await import('../../apps/server/src/features/reminders/tell.ts')
  const { newId } = await import('../../apps/server/src/platform/ids.ts')
  const id = newId()
  await deps.inCommune(communeId, async trx => {
    const day = '2026-01-05'
    await trx
      .insertInto('task')
      .values({
        commune_id: communeId,
        id,
        quote: content,
        content,
        lead_name: 'Văn phòng',
        lead_agency_id: (await trx.selectFrom('post').select('agency_id').where('person_id', '=', person.id).executeTakeFirstOrThrow()).agency_id,
        first_due_on: day,
        due_on: day,
        assigned_on: day,
        in_charge_person_id: person.id,
        completed_on: null,
      } as never)
      .execute()
    await tellOfNewTasks(trx, deps, { communeId, personId: newId(), name: 'Giàng A Pháo' }, [id])
  })
}

test('the bell counts while one looks, its line opens the task and is read then', async () => {
  const content = 'Rà soát, thống kê các hộ có nguy cơ bị sạt lở đất, lũ ống, lũ quét trên địa bàn các bản vùng cao và đề xuất phương án di dời'
  await given(content)
  await page.getByRole('button', { name: 'Thông báo: 1 chưa đọc' }).click()
  const panel = page.getByRole('region', { name: 'Thông báo mới nhất' })
  await panel.getByText('Giàng A Pháo giao việc mới').waitFor()
  await expectGood(page, 'thong-bao-chuong')
  await panel.getByRole('link', { name: /Giàng A Pháo giao việc mới/ }).click()
  await page.getByText(content).first().waitFor()
  await page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor()
})

test('the list, all or the unread ones, marked as read together', async () => {
  await given('Báo cáo nhanh tình hình thiệt hại')
  await page.goto('/thong-bao')
  await page.getByText('Báo cáo nhanh tình hình thiệt hại').waitFor()
  await expectGood(page, 'thong-bao')
  await page.getByRole('radio', { name: 'Chưa đọc' }).check()
  await page.getByText('Rà soát, thống kê').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Đánh dấu đã đọc hết' }).click()
  await page.getByText('Chưa có thông báo nào').waitFor()
})

test('a person and the commune choose, and what was chosen is kept', async () => {
  await page.goto('/thong-bao/cai-dat')
  await page.getByLabel('Địa chỉ thư').fill('van.en@ankhe.example')
  await page.getByText('Gửi thư ngay khi').click()
  await expectGood(page, 'thong-bao-cai-dat')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã lưu.').waitFor()
  await page.reload()
  expect(await page.getByLabel('Địa chỉ thư').inputValue()).toBe('van.en@ankhe.example')
  expect(await page.getByLabel('Gửi thư ngay khi').isChecked()).toBe(true)

  await page.getByRole('link', { name: 'Nhắc việc của xã' }).click()
  const before = page.getByLabel('Nhắc trước')
  await before.fill('ba')
  await page.getByText('Số ngày nhắc và báo là số nguyên').waitFor()
  await before.fill('7, 3, 1')
  const keepDays = page.getByLabel('Giữ thư, thông báo')
  await keepDays.fill('365')
  await expectGood(page, 'thong-bao-don-vi')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã lưu.').first().waitFor()
  await page.reload()
  expect(await before.inputValue()).toBe('7, 3, 1')
  expect(await keepDays.inputValue()).toBe('365')
})

test('a push is shown by the service worker, and pressing it opens what it is about', async () => {
  const other = await administrator.open({ serviceWorker: true })
  await other.context().grantPermissions(['notifications'])
  const begun = other.context().waitForEvent('serviceworker')
  await other.goto('/')
  const worker = await begun
  await other.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  const browser = await other.context().newCDPSession(other)
  const registered = new Promise<string>(done =>
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
      if (one) done(one.registrationId)
    }),
  )
  await browser.send('ServiceWorker.enable')
  const task = { id: 'viec-1', content: 'Rà soát hộ nghèo', dueOn: '2026-08-10', daysLeft: 2, kind: 'reminder.before', by: null }
  const sent = pushOf({ type: 'notice', language: 'vi', name: 'Lò Văn Én', commune: 'Bình Lư', task })
  await browser.send('ServiceWorker.deliverPushMessage', { origin: office().url, registrationId: await registered, data: JSON.stringify(sent) })
  const shown = () =>
    other.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body, tag }) => ({ title, body, tag })))
  const { url, ...words } = sent
  await expect.poll(shown).toEqual([words])
  // The system's own window cannot be pressed from here; what the worker then asks the browser for can be heard.
  const opened = await worker.evaluate(async () => {
    const scope = self as unknown as { registration: ServiceWorkerRegistration; clients: { openWindow: unknown } } & EventTarget
    const [notification] = await scope.registration.getNotifications()
    return new Promise(done => {
      scope.clients.openWindow = async (address: string) => done(address)
      scope.dispatchEvent(Object.assign(new Event('notificationclick'), { notification, waitUntil: () => undefined }))
    })
  })
  expect(opened).toBe(new URL(url, office().url).href)
  await expect.poll(shown).toEqual([])
})
