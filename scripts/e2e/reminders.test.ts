/** Notifications in a real browser against a real server: the bell counts live, opens the task, and people and the commune choose. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { look } from '../../apps/web/test/browser/browser.ts'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, expectTargets } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { administrator, withOffice } from './office.ts'

const office = withOffice()

let page: Page
let personId: string

beforeAll(async () => {
  if (findChromium() === null) return
  const { fullName, userName, password } = administrator
  const code = new URL(office().server.setupLink ?? '').searchParams.get('ma')
  page = await office().open()
  expect((await page.request.post('/api/setup', { data: { code, communeCode: '03390', fullName, userName, password } })).status()).toBe(200)
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(userName)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor()
  personId = (await (await page.request.get('/api/session')).json()).person.id
}, 60_000)

/** Another one gives the administrator's agency a task. */
async function given(content: string): Promise<void> {
  const { deps } = office().server
  const communeId = (await (await page.request.get('/api/session')).json()).commune.id
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
        lead_agency_id: (await trx.selectFrom('post').select('agency_id').where('person_id', '=', personId).executeTakeFirstOrThrow()).agency_id,
        first_due_on: day,
        due_on: day,
        assigned_on: day,
        in_charge_person_id: personId,
        completed_on: null,
      } as never)
      .execute()
    await tellOfNewTasks(trx, deps, { communeId, personId: newId(), name: 'Giàng A Pháo' }, [id])
  })
}

async function expectGood(name: string): Promise<void> {
  await look(page, { width: 320, textSize: 'large', scheme: 'dark' })
  await screenshot(page, `${name}-320`)
  await expectNoSidewaysScroll(page)
  await expectTargets(page, 44)
  await look(page, { width: 1280 })
  await screenshot(page, `${name}-1280`)
  await expectNoAxeViolations(page)
}

test('the bell counts while one looks, its line opens the task and is read then', async () => {
  const content = 'Rà soát, thống kê các hộ có nguy cơ bị sạt lở đất, lũ ống, lũ quét trên địa bàn các bản vùng cao và đề xuất phương án di dời'
  await given(content)
  await page.getByRole('button', { name: 'Thông báo: 1 chưa đọc' }).click()
  const panel = page.getByRole('region', { name: 'Thông báo mới nhất' })
  await panel.getByText('Giàng A Pháo giao việc mới').waitFor()
  await expectGood('thong-bao-chuong')
  await panel.getByRole('link', { name: /Giàng A Pháo giao việc mới/ }).click()
  await page.getByText(content).first().waitFor()
  await page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor()
})

test('the list, all or the unread ones, marked as read together', async () => {
  await given('Báo cáo nhanh tình hình thiệt hại')
  await page.goto('/thong-bao')
  await page.getByText('Báo cáo nhanh tình hình thiệt hại').waitFor()
  await expectGood('thong-bao')
  await page.getByRole('radio', { name: 'Chưa đọc' }).check()
  await page.getByText('Rà soát, thống kê').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Đánh dấu đã đọc hết' }).click()
  await page.getByText('Chưa có thông báo nào').waitFor()
})

test('a person and the commune choose, and what was chosen is kept', async () => {
  await page.goto('/thong-bao/cai-dat')
  await page.getByLabel('Địa chỉ thư').fill('van.en@ankhe.example')
  await page.getByText('Gửi thư ngay khi').click()
  await expectGood('thong-bao-cai-dat')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã lưu.').waitFor()
  await page.reload()
  expect(await page.getByLabel('Địa chỉ thư').inputValue()).toBe('van.en@ankhe.example')
  expect(await page.getByLabel('Gửi thư ngay khi').isChecked()).toBe(true)

  await page.getByRole('link', { name: 'Nhắc việc của xã' }).click()
  const before = page.getByLabel('Nhắc trước')
  await before.fill('ba')
  await page.getByText('Số ngày là số nguyên').waitFor()
  await before.fill('7, 3, 1')
  await expectGood('thong-bao-don-vi')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Đã lưu.').first().waitFor()
  await page.reload()
  expect(await before.inputValue()).toBe('7, 3, 1')
})
