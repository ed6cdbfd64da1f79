/** The way of an outgoing document in a real browser: draft, number kept, issued, in the register, as .xlsx and on paper. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readXlsx } from '../../apps/server/test/read-xlsx.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { settle } from './members.ts'
import { withOffice } from './office.ts'

const office = withOffice()
const screenshots = join(import.meta.dirname, '..', '..', 'apps', 'web', 'test', 'browser', 'screenshots')
const subject = 'về việc phê duyệt danh sách hộ nghèo, hộ cận nghèo năm 2026 trên địa bàn xã'

const begin = async (): Promise<Page> => (await settle(office())).administrator.open({ width: 1280 })

async function choose(page: Page, label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

async function draft(page: Page, about: string): Promise<void> {
  await page.goto('/van-ban?muc=du-thao')
  await page.getByRole('button', { name: 'Dự thảo mới' }).click()
  await choose(page, 'Cơ quan ban hành', 'uy ban nhan dan', /^Ủy ban nhân dân/)
  await choose(page, 'Loại văn bản', 'quyet dinh', /^Quyết định$/)
  await page.getByRole('dialog').getByLabel('Trích yếu').fill(about)
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click()
  await page.getByRole('heading', { name: about, level: 1 }).waitFor()
}

const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

test('draft → number kept → issued → in the register → .xlsx → paper', async () => {
  const page = await begin()
  await draft(page, subject)
  await page.getByRole('button', { name: 'Giữ số' }).click()
  await page.getByRole('dialog').getByText('Văn bản sẽ mang số').waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'outgoing-number')
  await press(page, 'Giữ số')
  await page.getByText('Số này đang giữ cho dự thảo', { exact: false }).waitFor()
  await page.getByRole('button', { name: /^Sửa Người ký:/ }).click()
  await page.getByRole('textbox', { name: 'Người ký' }).fill('Lò Văn Én')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Sửa Người ký: Lò Văn Én/ }).waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'outgoing-card')

  await page.getByRole('button', { name: 'Phát hành', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByText(/01\/QĐ-UBND/)
    .waitFor()
  await press(page, 'Phát hành')
  await page.getByRole('main').getByText('Đã phát hành, số 01/QĐ-UBND').waitFor()

  await draft(page, 'về việc thành lập tổ công tác')
  await page.getByRole('button', { name: 'Giữ số' }).click()
  await page.getByRole('dialog').getByText('02/QĐ-UBND').first().waitFor()
  await press(page, 'Giữ số')
  await page.getByRole('button', { name: 'Trả số' }).click()
  await page.getByRole('dialog').getByLabel('Lý do').fill('Không thành lập nữa')
  await press(page, 'Trả số')
  await page.getByText('Số tiếp theo: 03/QĐ-UBND').waitFor()

  await page.goto('/van-ban/so?so=outgoing')
  const table = page.getByRole('table', { name: 'Sổ đăng ký văn bản đi' })
  await table.getByText('Số bỏ trống: Không thành lập nữa').waitFor()
  await table.getByText(/^Quyết định về việc phê duyệt/).waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'outgoing-book')

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải .xlsx' }).click()])
  expect(download.suggestedFilename()).toBe('Sổ đăng ký văn bản đi.xlsx')
  const { rows } = await readXlsx(readFileSync(await download.path()))
  expect(rows.map(cells => [cells[0], cells[3], cells[9]])).toEqual([
    ['Số, ký hiệu văn bản', 'Người ký', 'Ghi chú'],
    ['01/QĐ-UBND', 'Lò Văn Én', ''],
    ['02/QĐ-UBND', '', 'Số bỏ trống: Không thành lập nữa'],
  ])

  await page.getByRole('link', { name: 'In sổ' }).click()
  await page.getByRole('heading', { name: 'Sổ đăng ký văn bản đi', level: 1 }).waitFor()
  await page.getByText('Từ số 01 đến số 02').waitFor()
  await expectNoAxeViolations(page)
  const pdf = await page.pdf({ path: join(screenshots, 'outgoing-book.pdf'), preferCSSPageSize: true })
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [Number(width), Number(height)])
  expect(sizes.map(([width = 0, height = 0]) => width > height)).toEqual([true, true])

  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of ['/van-ban?muc=di', '/van-ban/so?so=outgoing', '/van-ban/so/in?so=outgoing']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByText(/QĐ-UBND/)
      .first()
      .waitFor()
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  }
}, 180_000)
