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
const next = (page: Page) => page.getByRole('region', { name: 'Bước tiếp theo' })
const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/** A conclusion typed with @ and a deadline in words, given out as a task; gives its id. */
async function conclude(page: Page): Promise<string> {
  const form = page.getByRole('form', { name: 'Kết luận mới' })
  const words = form.getByLabel('Nội dung kết luận')
  await words.fill('Rà soát hộ nghèo trên địa bàn @phong kinh')
  await page.getByRole('option', { name: /^Phòng Kinh tế/ }).click()
  await expect.poll(() => words.inputValue()).toBe('Rà soát hộ nghèo trên địa bàn')
  await form.getByLabel('Thời hạn').fill('10 ngày làm việc')
  await form.getByText('thứ Hai 17/8/2026', { exact: true }).waitFor()
  await form.getByLabel('Sản phẩm').fill('báo cáo rà soát')
  await form.getByRole('button', { name: 'Thêm kết luận' }).click()
  await item(page, /^1\. Giao Phòng Kinh tế.* rà soát hộ nghèo trên địa bàn, hoàn thành chậm nhất ngày 17\/8\/2026; sản phẩm: báo cáo rà soát\./).waitFor()
  await page.getByRole('button', { name: 'Giao 1 nhiệm vụ' }).click()
  const link = page.getByRole('link', { name: 'Đã giao' })
  return (await link.getAttribute('href'))?.split('/').pop() ?? ''
}

/** The agency accepts, reports and hands in, the office confirms; each on the page of the task. */
async function carryOut(taskId: string): Promise<void> {
  await head.goto(`/nhiem-vu/${taskId}`)
  await next(head).getByRole('button', { name: 'Tiếp nhận' }).click()
  await next(head).getByRole('button', { name: 'Báo tiến độ' }).click()
  await head.getByRole('dialog').getByLabel('Đã làm được gì, còn gì').fill('Đã xong 5 thôn')
  await head.getByRole('dialog').getByLabel('Tiến độ').fill('60')
  await press(head, 'Gửi tiến độ')
  await next(head).getByRole('button', { name: 'Nộp sản phẩm' }).click()
  await head.getByRole('dialog').getByLabel('Kết quả').fill('Báo cáo rà soát 12 thôn')
  await press(head, 'Nộp')
  await clerk.goto(`/nhiem-vu/${taskId}`)
  await next(clerk).getByRole('button', { name: 'Xác nhận hoàn thành' }).click()
  await press(clerk, 'Xác nhận')
  await next(head).getByText('Đã hoàn thành').waitFor()
}

let taskId = ''

test('a meeting is planned; a conclusion is typed with @ and a deadline in words, and becomes a task', async () => {
  await plan(clerk, 'Giao ban tuần thứ nhất', '3/8/2026')
  taskId = await conclude(clerk)
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
  const watching = await head.context().newPage()
  await watching.goto('/hoi-nghi?ngay=2026-08-10')
  await watching.getByRole('link', { name: 'Giao ban tuần thứ hai' }).click()
  await watching
    .getByRole('link', { name: /^Đã giao/ })
    .first()
    .waitFor()
  await carryOut(taskId)
  // Seen by who has the meeting open, without asking.
  await watching.getByRole('link', { name: /^Hoàn thành/ }).waitFor()
  await watching.getByText('1/1 nhiệm vụ xong').waitFor()
  expect(await watching.getByRole('form').count()).toBe(0)
  await screenshot(watching, 'cuoc-hop-390')
  await watching.close()
  await plan(clerk, 'Giao ban tuần thứ ba', '17/8/2026')
  await clerk.getByText('Chưa có kết luận.').waitFor()
  expect(await clerk.getByRole('heading', { name: /Việc còn mở/ }).count()).toBe(0)
})

test('the same whole way with both of them at a phone', async () => {
  await clerk.setViewportSize({ width: 390, height: 800 })
  await plan(clerk, 'Giao ban chuyên đề', '3/8/2026')
  const id = await conclude(clerk)
  await expectGood(clerk, 'cuoc-hop-dien-thoai')
  await carryOut(id)
  await plan(clerk, 'Giao ban chuyên đề kỳ sau', '24/8/2026')
  await clerk.getByText('Chưa có kết luận.').waitFor()
  expect(await clerk.getByRole('heading', { name: /Việc còn mở/ }).count()).toBe(0)
  await clerk.setViewportSize({ width: 1280, height: 900 })
})

test('conclusions are restricted before the first is written: the agency sees the meeting, not what it concludes', async () => {
  await plan(clerk, 'Họp nội bộ', '11/8/2026')
  await clerk.getByRole('button', { name: 'Sửa lịch' }).click()
  await clerk.getByRole('dialog').getByRole('combobox', { name: 'Cơ quan tổ chức' }).fill('ban thuong vu')
  await clerk.getByRole('option', { name: /^Ban Thường vụ/ }).click()
  await press(clerk, 'Lưu')
  await clerk.getByText(/Ban Thường vụ/).waitFor()
  await clerk.getByRole('button', { name: 'Hạn chế kết luận' }).click()
  await clerk.getByText(/chỉ văn phòng và lãnh đạo xem được/).waitFor()
  await clerk.getByLabel('Nội dung kết luận').fill('Xem xét quy hoạch cán bộ kế cận')
  await clerk.getByRole('button', { name: 'Thêm kết luận' }).click()
  await item(clerk, /Xem xét quy hoạch cán bộ kế cận/).waitFor()
  await expectGood(clerk, 'cuoc-hop-han-che')
  await head.goto(new URL(clerk.url()).pathname)
  await head.getByRole('heading', { name: 'Họp nội bộ' }).waitFor()
  expect(await head.getByText('quy hoạch cán bộ').count()).toBe(0)
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
