/** The life of a task in two windows: accepted, reported with a photo, an extension, handed in, confirmed by who gave it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { dayAhead } from './days.ts'
import { type Person, settle } from './members.ts'
import { withOffice } from './office.ts'

const office = withOffice()
const paper = readFileSync(join(import.meta.dirname, '..', '..', 'corpus', '01-ket-luan-ban-thuong-vu.txt'))

let clerk: Person
let head: Person
let officer: Person
let taskId = ''

beforeAll(async () => {
  if (findChromium() === null) return
  const people = await settle(office())
  clerk = await people.invite('office', 'Văn phòng Đảng ủy xã', 'Nguyễn Thị Phương Thảo Nguyên')
  head = await people.invite('agencyHead', 'Phòng Kinh tế', 'Hoàng Văn Chương')
  officer = await people.invite('agencyOfficer', 'Phòng Kinh tế', 'Vàng Thị Dở')
  taskId = v7()
  await clerk.api.tasks.create({
    id: taskId,
    content: 'Rà soát, nạo vét hệ thống kênh mương nội đồng phục vụ sản xuất vụ Đông Xuân trên địa bàn toàn xã',
    leadAgencyId: await people.agency('Phòng Kinh tế'),
    supportingAgencyIds: [await people.agency('Công an xã')],
    dueOn: dayAhead(20),
    deliverable: 'báo cáo kết quả',
  })
}, 180_000)

const next = (page: Page) => page.getByRole('region', { name: 'Bước tiếp theo' })
const press = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

test('from accepted to confirmed, each seeing what the other does', async () => {
  const [giving, doing] = [await clerk.open({ width: 1280 }), await head.open({ width: 390, height: 800 })]
  await giving.goto(`/nhiem-vu/${taskId}`)
  await giving.getByRole('heading', { level: 1 }).waitFor()
  await next(giving)
    .getByText(/^Chờ .* tiếp nhận/)
    .waitFor()
  await doing.goto(`/nhiem-vu/${taskId}`)
  await next(doing).getByRole('button', { name: 'Tiếp nhận' }).dblclick()
  await next(giving)
    .getByText(/đã tiếp nhận và sẽ thực hiện/)
    .waitFor()

  await doing.keyboard.press('p')
  await doing.getByRole('dialog').getByLabel('Đã làm được gì, còn gì').fill('Xong tuyến kênh số 1')
  await doing.getByRole('dialog').getByLabel('Tiến độ').fill('40')
  await press(doing, 'Để sau')
  await doing.keyboard.press('p')
  expect(await doing.getByRole('dialog').getByLabel('Đã làm được gì, còn gì').inputValue()).toBe('Xong tuyến kênh số 1')
  await doing.locator('input[type=file]').setInputFiles({ name: 'biên bản.txt', mimeType: 'text/plain', buffer: paper })
  await doing.getByRole('button', { name: 'Bỏ tệp biên bản.txt' }).waitFor()
  await expectNoAxeViolations(doing)
  await screenshot(doing, 'task-progress-form')
  await doing.getByRole('dialog').getByRole('button', { name: 'Gửi tiến độ', exact: true }).dblclick()
  await giving.getByRole('link', { name: 'biên bản.txt' }).waitFor()
  // Whoever presses twice is not told that somebody else was faster, and nothing is done twice.
  expect([await doing.getByText('Người khác vừa sửa').count(), await doing.getByText('Đã báo tiến độ.').count()]).toEqual([0, 1])
  expect((await head.api.tasks.detail({ id: taskId })).events.map(({ act }) => act)).toEqual(['accept', 'progress'])

  await next(doing).getByRole('button', { name: 'Xin gia hạn' }).click()
  await doing.getByRole('dialog').getByLabel('Xin gia hạn đến').fill('60 ngày')
  await doing.getByRole('dialog').getByLabel('Lý do').fill('Mưa kéo dài')
  await press(doing, 'Gửi đề nghị')
  await next(giving).getByRole('button', { name: 'Đồng ý gia hạn', exact: true }).click()
  await giving.getByRole('dialog').getByText('Mưa kéo dài').waitFor()
  await press(giving, 'Đồng ý')

  await doing.getByText(/đồng ý đến/).waitFor()
  await next(doing).getByRole('button', { name: 'Nộp sản phẩm' }).click()
  await doing.getByRole('dialog').getByLabel('Kết quả').fill('Đã nạo vét 4,2 km')
  await press(doing, 'Nộp')
  await next(giving).getByText('Sản phẩm đã nộp').waitFor()
  await expectNoAxeViolations(giving)
  await screenshot(giving, 'task-submitted')
  await giving.keyboard.press('n')
  await press(giving, 'Xác nhận')
  await next(doing).getByText('Đã hoàn thành').waitFor()
  await expectNoAxeViolations(doing)
  await screenshot(doing, 'task-completed-phone')
  await doing.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(doing)
}, 120_000)

test('an act sent while the answer to the one before is still under way waits for it, and is not lost; on a phone nothing said covers its button', async () => {
  const leadAgencyId = (await head.api.session.current()).posts[0]?.agencyId ?? ''
  const { id } = await clerk.api.tasks.create({ id: v7(), content: 'Phát quang hành lang lưới điện', leadAgencyId, dueOn: dayAhead(10) })
  const page = await head.open({ width: 390, height: 800 })
  await page.goto(`/nhiem-vu/${id}`)
  // The live line tells of the act before its own answer is there, as over a slow network.
  let answer = () => {}
  const answered = new Promise<void>(resolve => {
    answer = resolve
  })
  await page.route('**/api/tasks/*/acts', async route => {
    const response = await route.fetch()
    await answered
    await route.fulfill({ response })
  })
  await next(page).getByRole('button', { name: 'Tiếp nhận' }).click()
  await next(page).getByRole('button', { name: 'Báo tiến độ' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Tiến độ').fill('60')
  const sending = form.getByRole('button', { name: 'Gửi tiến độ', exact: true })
  await expect.poll(() => sending.isDisabled()).toBe(true)
  answer()
  await sending.click()
  await form.waitFor({ state: 'hidden' })
  await next(page).getByRole('button', { name: 'Nộp sản phẩm' }).click()
  await page.getByRole('region', { name: 'Thông báo' }).getByText('Đã báo tiến độ.').waitFor()
  await form.getByLabel('Kết quả').fill('Đã phát quang 4,2 km')
  await screenshot(page, 'task-said-over-form')
  await form.getByRole('button', { name: 'Nộp', exact: true }).click({ timeout: 2000 })
  await form.waitFor({ state: 'hidden' })
  expect((await head.api.tasks.detail({ id })).events.map(({ act }) => act)).toEqual(['accept', 'progress', 'submit'])
}, 120_000)

test('a duty that comes again is typed as people say it and makes its first task', async () => {
  const page = await clerk.open({ width: 390, height: 800 })
  await page.goto('/nhiem-vu/dinh-ky')
  await page.getByRole('button', { name: 'Thêm việc định kỳ' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Nội dung').fill('Báo cáo tình hình thu ngân sách tuần')
  await form.getByRole('combobox', { name: 'Chủ trì' }).fill('phong kinh te')
  await page.getByRole('option', { name: /^Phòng Kinh tế/ }).click()
  await form.getByLabel('Lặp lại').fill('thứ Sáu hằng tuần')
  await expectNoAxeViolations(page)
  await screenshot(page, 'duty-form')
  await press(page, 'Thêm việc định kỳ')
  await page.getByText(/^Các kỳ tới:/).waitFor()
  await page.setViewportSize({ width: 320, height: 800 })
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
  await screenshot(page, 'duties-320')
  const [first] = (await head.api.tasks.list({ q: 'thu ngân sách tuần', order: 'due' })).rows
  await page.goto(`/nhiem-vu/${first?.id}`)
  await page.getByText('Đây là kỳ đầu tiên.').waitFor()
}, 120_000)

test('a part that is due later than the whole is told of, while it is typed and where it stands, and is taken', async () => {
  const leadAgencyId = (await head.api.session.current()).posts[0]?.agencyId ?? ''
  const { id } = await clerk.api.tasks.create({ id: v7(), content: 'Sửa chữa đường liên bản', leadAgencyId, dueOn: dayAhead(10) })
  const page = await head.open({ width: 320, height: 800 })
  await page.goto(`/nhiem-vu/${id}`)
  await page.getByRole('button', { name: 'Thêm việc thành phần' }).click()
  const form = page.getByRole('dialog')
  const warning = /^Sau thời hạn của việc chính/
  await form.getByLabel('Nội dung').fill('San lấp đoạn qua khe suối')
  await form.getByLabel('Thời hạn').fill('5 ngày')
  await form.getByText(/Tính từ .* \(hôm nay\), cộng 5 ngày/).waitFor()
  expect(await form.getByText(warning).count()).toBe(0)
  await form.getByLabel('Thời hạn').fill('30 ngày')
  await form.getByText(warning).waitFor()
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-part-later')
  await press(page, 'Thêm việc thành phần')
  await form.waitFor({ state: 'hidden' })
  const parts = page.getByRole('region', { name: /^Việc thành phần/ })
  await parts.getByText(warning).waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-parts-later')
  expect((await head.api.tasks.detail({ id })).children).toHaveLength(1)
  await parts.getByRole('link', { name: 'San lấp đoạn qua khe suối' }).click()
  await page.getByRole('heading', { level: 1, name: 'San lấp đoạn qua khe suối' }).waitFor()
  await page.getByText(warning).waitFor()
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-part-later-itself')
}, 120_000)

test('who leaves hands over all open tasks', async () => {
  const leadAgencyId = (await head.api.session.current()).posts[0]?.agencyId ?? ''
  const { id, version } = await clerk.api.tasks.create({ id: v7(), content: 'Lập danh sách hộ vay vốn', leadAgencyId, dueOn: dayAhead(5) })
  const personId = (await head.api.session.current()).person.id
  await head.api.tasks.act({ taskId: id, id: v7(), version, act: { kind: 'putInCharge', personId } })
  const page = await head.open({ width: 320, height: 800 })
  await page.goto('/nhiem-vu/ban-giao')
  await page.getByRole('combobox', { name: 'Người nhận' }).fill('vang thi')
  await page.getByRole('option', { name: /^Vàng Thị Dở/ }).click()
  await expectNoSidewaysScroll(page)
  await expectNoAxeViolations(page)
  await screenshot(page, 'hand-over-320')
  await page.getByRole('button', { name: 'Giao cả 1 việc' }).click()
  await page.getByText('Đã giao 1 việc.').waitFor()
  expect((await officer.api.tasks.detail({ id })).inCharge?.name).toBe(officer.name)
}, 120_000)
