/** The whole way of a meeting in a real browser: planned, concluded, charged, done, and the next one opens with what is open. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectGood } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { settle } from './members.ts'
import { withOffice } from './office.ts'

const office = withOffice()
let clerk: Page
let head: Page

beforeAll(async () => {
  if (findChromium() === null) return
  const people = await settle(office())
  clerk = await people.administrator.open()
  head = await (await people.invite('agencyHead', 'Phòng Kinh tế', 'Giàng Thị Mỷ')).open({ width: 390, height: 800 })
}, 90_000)

async function plan(page: Page, title: string, day: string): Promise<void> {
  await page.goto('/hoi-nghi')
  await page.getByRole('button', { name: 'Thêm lịch' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nội dung').fill(title)
  await dialog.getByLabel('Ngày', { exact: true }).fill(day)
  await dialog.getByLabel('Thuộc chuỗi họp').fill('Giao ban Thường trực')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

const item = (page: Page, words: RegExp) => page.getByRole('listitem').filter({ hasText: words })
let taskId = ''

test('a meeting is planned; a conclusion is typed with @ and a deadline in words, and becomes a task', async () => {
  await plan(clerk, 'Giao ban tuần thứ nhất', '3/8/2026')
  const form = clerk.getByRole('form', { name: 'Kết luận mới' })
  const words = form.getByLabel('Nội dung kết luận')
  await words.fill('Rà soát hộ nghèo trên địa bàn @phong kinh')
  await clerk.getByRole('option', { name: /^Phòng Kinh tế/ }).click()
  await expect.poll(() => words.inputValue()).toBe('Rà soát hộ nghèo trên địa bàn')
  await form.getByLabel('Thời hạn').fill('10 ngày làm việc')
  await form.getByText('thứ Hai 17/8/2026', { exact: true }).waitFor()
  await form.getByLabel('Sản phẩm').fill('báo cáo rà soát')
  await form.getByRole('button', { name: 'Thêm kết luận' }).click()
  await item(clerk, /^1\. Giao Phòng Kinh tế.* rà soát hộ nghèo trên địa bàn, hoàn thành chậm nhất ngày 17\/8\/2026; sản phẩm: báo cáo rà soát\./).waitFor()
  await clerk.getByRole('button', { name: 'Giao 1 nhiệm vụ' }).click()
  const link = clerk.getByRole('link', { name: 'Đã giao' })
  taskId = (await link.getAttribute('href'))?.split('/').pop() ?? ''
  await expectGood(clerk, 'cuoc-hop')
})

test('the next meeting opens with it; said again without progress is told', async () => {
  await plan(clerk, 'Giao ban tuần thứ hai', '10/8/2026')
  await clerk.getByRole('heading', { name: 'Việc còn mở từ các kỳ trước (1)' }).waitFor()
  await clerk.getByRole('button', { name: /^Nhắc lại: Rà soát hộ nghèo/ }).click()
  await clerk.getByRole('button', { name: 'Thêm kết luận' }).click()
  await item(clerk, /^1\. Giao Phòng Kinh tế/)
    .getByText('Nhắc lại lần 1')
    .waitFor()
  await expectGood(clerk, 'nhac-lai')
})

test('the agency reports and hands in, the office confirms; the open meeting on a phone shows it done and the next one has nothing open', async () => {
  const act = async (page: Page, kind: object) => {
    const { version } = (await (await page.request.get(`/api/tasks/${taskId}`)).json()) as { version: number }
    const done = await page.request.post(`/api/tasks/${taskId}/acts`, { data: { id: crypto.randomUUID(), version, act: kind } })
    expect(done.status()).toBe(200)
  }
  await head.goto('/hoi-nghi?ngay=2026-08-10')
  await head.getByRole('link', { name: 'Giao ban tuần thứ hai' }).click()
  await head
    .getByRole('link', { name: /^Đã giao/ })
    .first()
    .waitFor()
  await act(head, { kind: 'progress', note: 'Đã xong 5 thôn', percent: 60 })
  await act(head, { kind: 'submit', product: { documentReference: null, fileSha256: null, figure: null, words: 'Báo cáo rà soát' } })
  await act(clerk, { kind: 'confirm', note: '' })
  // Seen by who has the meeting open, without asking.
  await head.getByRole('link', { name: /^Hoàn thành/ }).waitFor()
  await head.getByText('1/1 nhiệm vụ xong').waitFor()
  expect(await head.getByRole('form').count()).toBe(0)
  await screenshot(head, 'cuoc-hop-390')
  await plan(clerk, 'Giao ban tuần thứ ba', '17/8/2026')
  await clerk.getByText('Chưa có kết luận.').waitFor()
  expect(await clerk.getByRole('heading', { name: /Việc còn mở/ }).count()).toBe(0)
})

test('the week, the programme and the calendar address', async () => {
  await clerk.goto('/hoi-nghi?ngay=2026-08-12')
  await clerk.getByRole('link', { name: 'Giao ban tuần thứ hai' }).waitFor()
  await expectGood(clerk, 'lich-tuan')
  await clerk.getByRole('button', { name: 'Lịch điện thoại' }).click()
  await clerk.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click()
  const address = await clerk.getByRole('status').filter({ hasText: '.ics' }).innerText()
  expect((await clerk.request.get(new URL(address).pathname)).headers()['content-type']).toContain('text/calendar')
  await clerk.goto('/hoi-nghi/chuong-trinh?nam=2026')
  await clerk.getByLabel('Nội dung').fill('Báo cáo kinh tế - xã hội quý III')
  await clerk.getByRole('button', { name: 'Thêm vào chương trình' }).click()
  await clerk.getByRole('listitem').filter({ hasText: 'Báo cáo kinh tế - xã hội quý III' }).waitFor()
  await expectGood(clerk, 'chuong-trinh')
})
