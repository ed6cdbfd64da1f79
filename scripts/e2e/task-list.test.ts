/** Nhiệm vụ in a real browser: walked and chosen by keys, many tasks taken on at once, refusals told, undone. */
import { addDays, localDate } from '@roviec/register'
import type { Page } from 'playwright-core'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { today } from '../../apps/web/src/i18n/dates.ts'
import { look } from '../../apps/web/test/browser/browser.ts'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, expectStill, expectTargets } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { type People, type Person, settle } from './members.ts'
import { withOffice } from './office.ts'

const office = withOffice()
let people: People
let clerk: Person
let head: Person
let page: Page
const ids: string[] = []

const contents = [
  'Rà soát, nạo vét hệ thống kênh mương nội đồng phục vụ sản xuất vụ Đông Xuân trên địa bàn toàn xã, báo cáo kết quả bằng văn bản và số liệu từng thôn, bản',
  'Lập danh sách hộ nghèo, hộ cận nghèo đề nghị hỗ trợ nhà ở',
  'Kiểm tra công tác phòng cháy, chữa cháy rừng mùa khô',
  'Tổng hợp số liệu thu ngân sách quý III',
]
/** By the calendar of the commune: after 17:00 UTC it is the next day there. */
const soon = (days: number): string => addDays(localDate(today()), days)

beforeAll(async () => {
  if (findChromium() === null) return
  people = await settle(office())
  clerk = await people.invite('office', 'Văn phòng Đảng ủy xã', 'Nguyễn Thị Phương Thảo Nguyên')
  head = await people.invite('agencyHead', 'Phòng Kinh tế', 'Hoàng Văn Chương')
  const agencies = [await people.agency('Phòng Kinh tế'), await people.agency('Công an xã'), await people.agency('Phòng Văn hóa - Xã hội')]
  for (let index = 0; index < 12; index++) {
    ids.push(v7())
    await clerk.api.tasks.create({
      id: ids[index] as string,
      content: `${contents[index % contents.length]} (đợt ${index + 1})`,
      leadAgencyId: agencies[index % 3] as string,
      supportingAgencyIds: index % 4 === 0 ? [agencies[(index + 1) % 3] as string] : [],
      dueOn: index % 6 === 5 ? null : soon(index * 4),
      field: index % 2 ? 'Văn hóa - xã hội' : 'Kinh tế',
    })
  }
  page = await clerk.open({ width: 1280 })
}, 180_000)

const bar = () => page.getByRole('region', { name: 'Việc với các nhiệm vụ đã chọn' })
const rows = () => page.locator('main tbody tr')
const dialog = () => page.getByRole('dialog')

test('walked, chosen and taken on by keys; what cannot be is told and stays chosen', async () => {
  await page.goto('/nhiem-vu')
  await rows().nth(5).waitFor()
  await page.keyboard.press('j')
  await page.locator('main tbody tr:focus').waitFor()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+J')
  await bar().getByText('Đã chọn 3 nhiệm vụ').waitFor()
  await page.keyboard.press(' ')
  await bar().getByText('Đã chọn 2 nhiệm vụ').waitFor()
  await page.keyboard.press('Escape')
  await bar().waitFor({ state: 'hidden' })
  // The newest first: rows 6 of both halves have no deadline.
  await page.getByRole('checkbox', { name: 'Chọn mọi dòng đang hiện' }).press(' ')
  await bar().getByText('Đã chọn 12 nhiệm vụ').waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-list-chosen')
  await bar().getByRole('button', { name: 'Gia hạn' }).click()
  await dialog().getByText('Làm được 10 nhiệm vụ, không làm được 2:').waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-list-extend')
  await dialog().getByLabel('Lý do').fill('Mưa lũ kéo dài')
  await dialog().getByRole('button', { name: 'Gia hạn 10 nhiệm vụ' }).click()
  await dialog().getByRole('heading', { name: 'Đã gia hạn 10 nhiệm vụ.' }).waitFor()
  expect(await dialog().getByText('chưa có thời hạn nên không có gì để gia hạn').count()).toBe(2)
  await screenshot(page, 'task-list-told')
  const before = await clerk.api.tasks.detail({ id: ids[1] as string })
  expect(before.dueOn).not.toBe(before.firstDueOn)
  await dialog().getByRole('button', { name: 'Hoàn tác 10 nhiệm vụ' }).click()
  await page.getByText('Đã hoàn tác 10 nhiệm vụ.').waitFor()
  const after = await clerk.api.tasks.detail({ id: ids[1] as string })
  expect(after.dueOn).toBe(after.firstDueOn)
  await bar().getByText('Đã chọn 2 nhiệm vụ').waitFor()
}, 120_000)

test('who leads accepts many at once, on a phone', async () => {
  const phone = await head.open({ width: 390, height: 800 })
  await phone.goto('/nhiem-vu?cuaToi=true')
  const boxes = phone.getByRole('checkbox', { name: /^Chọn: / })
  await boxes.first().check()
  await boxes.nth(1).check()
  await phone.getByText('Đã chọn 2 nhiệm vụ').waitFor()
  await expectNoSidewaysScroll(phone)
  await expectTargets(phone, 44)
  await expectNoAxeViolations(phone)
  await screenshot(phone, 'task-list-phone')
  await phone.getByRole('button', { name: 'Tiếp nhận' }).click()
  await phone
    .getByRole('dialog')
    .getByRole('button', { name: /^Tiếp nhận \d/ })
    .click()
  await phone.getByText(/Đã tiếp nhận \d nhiệm vụ/).waitFor()
}, 120_000)

test('“Chờ tôi” narrows to what stands still until who leads accepts it', async () => {
  const phone = await head.open({ width: 390, height: 800 })
  await phone.goto('/nhiem-vu?conMo=true')
  await phone.getByRole('button', { name: /^Bộ lọc/ }).click()
  await phone.getByRole('button', { name: 'Chờ tôi' }).click()
  await phone.waitForURL(/choToi=true/)
  const { rows: waiting } = await head.api.tasks.list({ waitsForMe: 'true', limit: 50 })
  expect(new Set(waiting.map(({ state }) => state))).toEqual(new Set(['assigned']))
  await expect.poll(() => phone.getByRole('checkbox', { name: /^Chọn: / }).count()).toBe(waiting.length)
  await expectNoSidewaysScroll(phone)
  await expectNoAxeViolations(phone)
  await screenshot(phone, 'task-list-waits-for-me')
}, 120_000)

test('a task opens beside the list, Back and Escape lead to the row again; its own page is one press away', async () => {
  await page.goto('/nhiem-vu?xep=han')
  await rows().nth(5).waitFor()
  await page.keyboard.press('j')
  await page.locator('main tbody tr:focus').waitFor()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('complementary', { name: 'Nhiệm vụ đang mở' })
  await drawer.getByRole('heading', { name: 'Bước tiếp theo' }).waitFor()
  expect(page.url()).toMatch(/xep=han&mo=/)
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-list-drawer')
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
  await page.locator('main tbody tr:focus').waitFor()
  await page.goBack()
  await drawer.getByRole('link', { name: 'Mở cả trang' }).click()
  await page.waitForURL(/nhiem-vu\/[0-9a-f-]+/)
}, 120_000)

test('put in order by a column, and in groups whose counts are those of their lists', async () => {
  await page.goto('/nhiem-vu')
  await page.getByRole('button', { name: 'Thời hạn', exact: true }).click()
  await page.getByRole('columnheader', { name: 'Thời hạn' }).and(page.locator('[aria-sort=ascending]')).waitFor()
  await page.waitForURL(/xep=han/)
  await page.getByRole('combobox', { name: 'Nhóm theo' }).click()
  await page.getByRole('option', { name: 'Theo cơ quan chủ trì' }).click()
  const groups = page.locator('main details')
  await page.getByText('12 nhiệm vụ trong 3 nhóm').waitFor()
  await groups.first().locator('summary').click()
  await groups.first().locator('tbody tr').nth(3).waitFor()
  expect(await groups.first().locator('tbody tr').count()).toBe(4)
  await groups
    .first()
    .getByRole('checkbox', { name: /^Chọn: / })
    .first()
    .check()
  await groups.nth(1).locator('summary').click()
  await groups
    .nth(1)
    .getByRole('checkbox', { name: /^Chọn: / })
    .first()
    .check()
  await bar().getByText('Đã chọn 2 nhiệm vụ').waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-list-groups')
}, 120_000)

test('a view is kept, shared, opens first, is renamed and taken away, and comes back', async () => {
  await page.goto('/nhiem-vu?han=inTime&nhom=linhVuc')
  await page.getByRole('button', { name: 'Lưu cách xem này' }).click()
  await dialog().getByLabel('Tên').fill('Trong hạn, theo lĩnh vực')
  await dialog().getByLabel('Dùng chung trong xã').check()
  await dialog().getByRole('button', { name: 'Lưu' }).click()
  const views = page.getByRole('navigation', { name: 'Cách xem đã lưu' })
  await views.getByRole('link', { name: 'Trong hạn, theo lĩnh vực' }).waitFor()
  await views.getByRole('button', { name: /^Với cách xem/ }).click()
  await page.getByRole('menuitem', { name: 'Mở đầu tiên' }).click()
  await views.getByRole('link', { name: 'mở đầu tiên dùng chung Trong hạn, theo lĩnh vực' }).waitFor()
  await page.goto('/nhiem-vu')
  await page.waitForURL(/nhom=linhVuc/)
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-list-views')
  await views.getByRole('link', { name: 'Tất cả' }).click()
  await rows().nth(5).waitFor()
  const other = await head.open({ width: 390, height: 800 })
  await other.goto('/nhiem-vu')
  await other.getByRole('link', { name: 'dùng chung Trong hạn, theo lĩnh vực' }).click()
  await other.waitForURL(/han=inTime/)
  await expectTargets(other, 44)
  await views.getByRole('link', { name: /Trong hạn/ }).click()
  await views.getByRole('button', { name: /^Với cách xem/ }).click()
  await page.getByRole('menuitem', { name: 'Đổi tên, chia sẻ' }).click()
  await dialog().getByLabel('Tên').fill('Còn trong hạn')
  await dialog().getByRole('button', { name: 'Lưu' }).click()
  await views.getByRole('link', { name: /Còn trong hạn/ }).waitFor()
  await views.getByRole('button', { name: /^Với cách xem/ }).click()
  await page.getByRole('menuitem', { name: 'Xóa cách xem' }).click()
  await views.getByRole('link', { name: /Còn trong hạn/ }).waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /Hoàn tác/ }).click()
  await views.getByRole('link', { name: /Còn trong hạn/ }).waitFor()
}, 120_000)

test('on the board a card goes where its act leads, dragged or by its menu, and nowhere else', async () => {
  const board = await head.open({ width: 1280 })
  await board.goto(`/nhiem-vu?xem=bang&tim=${encodeURIComponent('đợt 7')}`)
  const column = (state: string) => board.getByRole('region', { name: state, exact: true })
  const card = board.locator('[data-card]')
  await column('Đã giao').locator('[data-card]').waitFor()
  await board.getByRole('button', { name: /^Chuyển trạng thái: .*đợt 7/ }).click()
  await board.getByRole('menuitem', { name: 'Đã tiếp nhận: Tiếp nhận' }).click()
  await column('Đã tiếp nhận').locator('[data-card]').waitFor()
  const data = await board.evaluateHandle(() => new DataTransfer())
  await card.dispatchEvent('dragstart', { dataTransfer: data })
  await column('Đang thực hiện').getByText('Thả vào đây: Báo tiến độ').waitFor()
  await column('Hoàn thành').getByText('Không chuyển vào đây được').waitFor()
  await expectNoAxeViolations(board)
  await screenshot(board, 'task-list-board-dragged')
  await column('Hoàn thành').dispatchEvent('drop', { dataTransfer: data })
  await column('Đang thực hiện').dispatchEvent('dragover', { dataTransfer: data })
  await column('Đang thực hiện').dispatchEvent('drop', { dataTransfer: data })
  await board.getByRole('dialog').getByLabel('Đã làm được gì, còn gì').fill('Đã kiểm tra hai thôn')
  await board.getByRole('dialog').getByRole('button', { name: 'Gửi tiến độ' }).click()
  await column('Đang thực hiện').locator('[data-card]').waitFor()
  expect((await head.api.tasks.detail({ id: ids[6] as string })).events.map(({ act }) => act).slice(-2)).toEqual(['accept', 'progress'])
}, 120_000)

test('the focus stays with a card that changes its column: by its menu, by a form, by what another person does', async () => {
  const leadAgencyId = await people.agency('Phòng Kinh tế')
  const [id = '', gone = '', other = ''] = [v7(), v7(), v7()]
  for (const [index, each] of [id, gone, other].entries())
    await clerk.api.tasks.create({ id: each, content: `Thống kê đàn trâu, bò lần ${index + 1}`, leadAgencyId, dueOn: soon(index + 1) })
  const board = await head.open({ width: 1280 })
  await board.goto(`/nhiem-vu?xem=bang&tim=${encodeURIComponent('trâu, bò lần')}`)
  const isThere = (state: string) => board.waitForFunction(card => document.activeElement?.closest(card), `[data-column=${state}] [data-card="${id}"]`)
  // Each column asks for its own cards: for a moment the one that was left may still show it.
  const send = async (from: string, name: string) => {
    await board
      .locator(`[data-column=${from}] [data-card="${id}"]`)
      .getByRole('button', { name: /^Chuyển trạng thái: / })
      .press('Enter')
    await board.getByRole('menuitem', { name }).press('Enter')
  }
  await board.locator(`[data-card="${id}"]`).waitFor()
  await send('assigned', 'Đã tiếp nhận: Tiếp nhận')
  await isThere('accepted')
  await send('accepted', 'Đang thực hiện: Báo tiến độ')
  await board.getByRole('dialog').getByLabel('Đã làm được gì, còn gì').fill('Đã kiểm tra hai thôn')
  await board.getByRole('dialog').getByRole('button', { name: 'Gửi tiến độ' }).press('Enter')
  await isThere('inProgress')
  const { version } = await clerk.api.tasks.detail({ id })
  await clerk.api.tasks.act({ taskId: id, id: v7(), version, act: { kind: 'suspend', reason: 'Chờ kinh phí' } })
  await isThere('suspended')
  // Where the list leaves it out the board keeps the focus, and its keys go on from there.
  await board.goto(`/nhiem-vu?xem=bang&trangThai=assigned&tim=${encodeURIComponent('trâu, bò lần')}`)
  await board.locator(`[data-card="${gone}"]`).getByRole('link').focus()
  await clerk.api.tasks.act({
    taskId: gone,
    id: v7(),
    version: (await clerk.api.tasks.detail({ id: gone })).version,
    act: { kind: 'suspend', reason: 'Chờ kinh phí' },
  })
  await board.locator(`[data-card="${gone}"]`).waitFor({ state: 'detached' })
  await board.keyboard.press('ArrowDown')
  await board.waitForFunction(card => document.activeElement?.closest(card), `[data-card="${other}"]`)
  await board.close()
}, 120_000)

test('what another does is seen on the list and on the board; what is chosen, typed and focused stays', async () => {
  await page.goto(`/nhiem-vu?tim=${encodeURIComponent('đợt 4')}`)
  const row = page.getByRole('row').filter({ hasText: 'đợt 4' })
  await row.getByText('Đã giao').waitFor()
  await row.getByRole('checkbox').press(' ')
  await bar().getByText('Đã chọn 1 nhiệm vụ').waitFor()
  await bar().getByRole('button', { name: 'Nhắc ngay' }).click()
  await dialog().getByRole('textbox').fill('Đề nghị báo')
  const act = async (kind: 'accept' | 'progress') =>
    head.api.tasks.act({
      taskId: ids[3] as string,
      id: v7(),
      version: (await head.api.tasks.detail({ id: ids[3] as string })).version,
      act: kind === 'accept' ? { kind } : { kind, percent: 40, note: 'Đã làm một nửa', trouble: false },
    })
  const board = await clerk.open({ width: 1280 })
  await board.goto(`/nhiem-vu?xem=bang&tim=${encodeURIComponent('đợt 4')}`)
  await board.getByRole('region', { name: 'Đã giao', exact: true }).locator('[data-card]').waitFor()
  await act('accept')
  await page.locator('tr').filter({ hasText: 'đợt 4' }).getByText('Đã tiếp nhận').waitFor({ state: 'attached' })
  await board.getByRole('region', { name: 'Đã tiếp nhận', exact: true }).locator('[data-card]').waitFor()
  expect(await dialog().getByRole('textbox').inputValue()).toBe('Đề nghị báo')
  expect(
    await dialog()
      .getByRole('textbox')
      .evaluate(field => field === document.activeElement),
  ).toBe(true)
  await dialog().getByRole('button', { name: 'Để sau' }).click()
  await bar().getByText('Đã chọn 1 nhiệm vụ').waitFor()
  await row.getByRole('checkbox').focus()
  await act('progress')
  await row.getByText('Đang thực hiện · 40 %').waitFor()
  expect(await row.getByRole('checkbox').evaluate(box => box === document.activeElement)).toBe(true)
  await board.close()
}, 120_000)

test('in the month and along the weeks: each task at its deadline, days off marked, more is a press away', async () => {
  await page.goto('/nhiem-vu?xem=lich&ngay=2026-08-15')
  await page.getByText('nghỉ hoán đổi').waitFor()
  await page.getByText('Quốc khánh').first().waitFor()
  await page.keyboard.press(']')
  await page.waitForURL(/ngay=2026-09-01/)
  await page.goto('/nhiem-vu?xem=lich')
  await page.locator('main li a[data-time]').first().waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-list-month')
  await page.getByRole('link', { name: 'Theo tuần' }).click()
  await page.getByText(/^Từ .* đến /).waitFor()
  await page.locator('main [data-mark=due]').nth(1).waitFor()
  await expectNoAxeViolations(page)
  await screenshot(page, 'task-list-weeks')
}, 120_000)

const views = [
  { width: 320, scheme: 'dark', textSize: 'large' },
  { width: 390, scheme: 'light', textSize: 'normal' },
  { width: 1280, scheme: 'dark', textSize: 'normal' },
] as const

test.each([
  ['table', () => '/nhiem-vu?tatCa=true'],
  ['groups', () => '/nhiem-vu?nhom=trangThai'],
  ['board', () => '/nhiem-vu?xem=bang'],
  ['month', () => '/nhiem-vu?xem=lich'],
  ['weeks', () => '/nhiem-vu?xem=tuan'],
  ['drawer', () => `/nhiem-vu?xep=han&mo=${ids[0]}`],
] as const)('the %s, on phones and at a desk: accessible, nothing sticks out, it comes to rest', async (name, path) => {
  await page.setViewportSize({ width: views[0].width, height: 800 })
  await page.goto(path())
  for (const view of views) {
    await look(page, view)
    await screenshot(page, `task-list-${name}-${view.width}-${view.scheme}`)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  }
  await expectStill(page)
})
