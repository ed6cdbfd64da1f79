/** The main job of a clerk, in a real browser against a real server: files in, looked through, into the registers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectNoAxeViolations, expectNoSidewaysScroll } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { administrator, withOffice } from './office.ts'

const office = withOffice()
const corpus = join(import.meta.dirname, '..', '..', 'corpus')

const conclusion = join(corpus, '01-ket-luan-ban-thuong-vu.txt')
const notice = join(corpus, 'files', '02-thong-bao-ket-luan-cuoc-hop.docx')
const letter = join(corpus, 'files', '07-cong-van-ung-pho-mua-lu.scan.pdf')

test('the first administrator, by the one-time link', async () => {
  const page = await office().open()
  await page.goto(office().server.setupLink ?? '')
  await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).click()
  await page.keyboard.type('lai chau')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Xã, phường, đặc khu' }).click()
  await page.keyboard.type('binh lu')
  await page.getByRole('option', { name: 'xã Bình Lư' }).click()
  await page.getByLabel('Họ và tên').fill(administrator.fullName)
  await page.getByLabel('Tên đăng nhập').fill(administrator.userName)
  for (const field of await page.locator('input[type=password]').all()) await field.fill(administrator.password)
  await expectNoAxeViolations(page)
  await page.locator('button[type=submit]').click()
  await page.getByRole('link', { name: /đăng nhập/i }).waitFor()
  const again = await office().open()
  await again.goto(office().server.setupLink ?? '')
  await again.getByText(/đã dùng/i).waitFor()
})

async function signedIn(): Promise<Page> {
  const page = await office().open()
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(administrator.userName)
  await page.locator('input[type=password]').fill(administrator.password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor()
  return page
}

/** The figure before a word: '29 nhiệm vụ' is 29. */
const figure = async (page: Page, words: RegExp): Promise<number> => Number(/\d+/.exec((await page.getByText(words).first().textContent()) ?? '')?.[0])

test('by mouse: text, .docx and scan are read, accepted, registered, and their tasks stand in the register', async () => {
  const page = await signedIn()
  await page.getByRole('link', { name: 'Văn bản' }).first().click()
  await page.locator('input[type=file]').setInputFiles([conclusion, notice, letter])
  const list = page.getByRole('region', { name: 'Tệp mới gửi' })
  for (const name of ['01-ket-luan', '02-thong-bao', '07-cong-van']) {
    await list.locator('li', { hasText: name }).getByText('Đã đọc', { exact: true }).waitFor({ timeout: 90_000 })
  }
  await expectNoAxeViolations(page)
  await screenshot(page, 'office-documents')

  await list.locator('li', { hasText: '02-thong-bao' }).getByRole('link', { name: /Duyệt/ }).click()
  await page.getByRole('tab', { name: /Nhiệm vụ/ }).waitFor()
  await expectNoAxeViolations(page)
  const complete = await figure(page, /nhiệm vụ: \d+ đủ/)
  expect(complete).toBe(10)
  await page.getByRole('button', { name: /Nhận mọi mục đủ/ }).click()
  await page.getByText(/Đã nhận \d+ mục/).waitFor()

  const open = page.locator('li[data-state=pending]', { hasText: 'Thiếu thời hạn' }).first()
  await open.getByRole('button').first().click()
  const card = page.locator('li[data-active]')
  await card.getByLabel('Thời hạn').fill('10 ngày làm việc')
  await card.getByText(/cộng 10 ngày làm việc/).waitFor()
  await screenshot(page, 'office-review')
  await expectNoAxeViolations(page)
  await card.getByRole('button', { name: /^Nhận/ }).click()
  await page.locator('li[data-state=corrected]', { hasText: 'Đã sửa' }).waitFor()
  const accepted = await page.locator('li[data-state=accepted], li[data-state=corrected]').count()
  expect(accepted).toBeGreaterThan(5)

  await page.getByRole('button', { name: /Vào sổ/ }).click()
  await page.getByText('Đã vào sổ, số đến 1').first().waitFor()
  await page.getByRole('link', { name: 'Nhiệm vụ' }).first().click()
  await page.getByText(`${accepted} nhiệm vụ`, { exact: true }).waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'office-tasks')
  await page.locator('main tbody a').first().click()
  await page.locator('blockquote').waitFor()
}, 180_000)

test('by keyboard only: from the palette to the registered document', async () => {
  const page = await signedIn()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('van ban')
  await page.getByRole('option', { name: 'Văn bản', selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Văn bản', level: 1 }).waitFor()
  // The heading is there before the screen is.
  await page.locator('main input[type=search]').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('hoi nghi lan thu 14')
  await page.waitForURL('**/van-ban?tim=hoi+nghi+lan+thu+14')
  // The rows of before stand until those that were asked for are there.
  const titles = page.locator('main a[href^="/van-ban/"][class*=title]')
  await expect.poll(() => titles.allTextContents()).toSatisfy((texts: string[]) => texts.length > 0 && texts.every(text => /Hội nghị lần thứ 14/.test(text)))
  await tabTo(page, 'a[href^="/van-ban/"][class*=title]')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: /Nhiệm vụ/ }).waitFor()

  await page.keyboard.press('j')
  await page.locator('li[data-active]').waitFor()
  await page.keyboard.press('e')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Báo cáo kết quả.')
  await page.keyboard.press('Escape')
  await page
    .locator('li[data-active]')
    .getByText(/Báo cáo kết quả\.$/)
    .first()
    .waitFor()
  await page.keyboard.press('a')
  await page.getByText('Đã sửa', { exact: false }).first().waitFor()
  await page.keyboard.press('x')
  await page.getByText('Đã bỏ').first().waitFor()
  await page.keyboard.press('o')
  await page.getByText('Định hướng', { exact: true }).first().waitFor()
  await page.keyboard.press('Shift+A')
  await page.getByText(/Đã nhận \d+ mục/).waitFor()
  await tabTo(page, '#noi-dung header button:last-child')
  await page.keyboard.press('Enter')
  await page.getByText('Đã vào sổ, số đến 2').first().waitFor()
}, 120_000)

/** Presses Tab until the element has the focus; a keyboard trap or an unreachable element fails. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`never reached by Tab: ${selector}`)
}

test('two reviewers see each other, and leaving loses nothing', async () => {
  const [one, other] = [await signedIn(), await signedIn()]
  for (const page of [one, other]) {
    // Words that stand in the scan alone.
    await page.goto('/van-ban?tim=chuan bi san sang luc luong')
    await page.locator('main a', { hasText: /mưa/ }).first().click()
    await page.getByRole('tab', { name: /Nhiệm vụ/ }).waitFor()
  }
  await one.keyboard.press('j')
  await one.keyboard.press('a')
  await other.locator('li[data-state=accepted], li[data-state=corrected]').first().waitFor()
  await one.reload()
  await one.locator('li[data-state=accepted], li[data-state=corrected]').first().waitFor()
}, 120_000)

test('on a phone, in large text, nothing sticks out', async () => {
  const page = await signedIn()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', '/van-ban', '/nhiem-vu']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectNoSidewaysScroll(page)
      await expectNoAxeViolations(page)
    }
    await page.goto('/van-ban')
    await page.locator('main a[class*=title]').first().click()
    await page.getByRole('tab', { name: /Nhiệm vụ/ }).waitFor()
    await page.locator('ol > li button').first().click()
    await expectNoSidewaysScroll(page)
    // A target half under the fixed bar while scrolling is no target that is too small.
    await page.evaluate(() => window.scrollTo(0, 0))
    await expectNoAxeViolations(page)
    await screenshot(page, `office-review-${width}`)
  }
}, 120_000)

test('a marked paper is refused on the screen and leaves nothing', async () => {
  const page = await signedIn()
  await page.goto('/van-ban')
  const text = `MẬT\n\n${readFileSync(conclusion, 'utf8')}`
  await page.locator('input[type=file]').setInputFiles({ name: 'giay-to.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByText(/Luật Bảo vệ bí mật nhà nước/).waitFor({ timeout: 90_000 })
  // The line of its sending goes when the server has answered; no other bears its name.
  await page.getByText('giay-to.txt').first().waitFor({ state: 'hidden' })
  expect(await page.getByText('giay-to.txt').count()).toBe(0)
}, 120_000)
