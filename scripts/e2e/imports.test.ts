/** A sheet that an office kept, brought and imported: columns, a name nobody knows, the lines with faults left out. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { xlsxOf } from '../../apps/server/src/platform/sheet-file/xlsx.ts'
import { look } from '../../apps/web/test/browser/browser.ts'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, expectTargets } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { type Person, settle } from './members.ts'
import { withOffice } from './office.ts'

const office = withOffice()
let clerk: Person
let sheet: Uint8Array

const heads = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan, đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn hoàn thành', 'Sản phẩm', 'Tình trạng']
const rows = [
  ['I', 'LĨNH VỰC KINH TẾ', '', '', '', '', ''],
  [
    '1',
    'Rà soát, nạo vét hệ thống kênh mương nội đồng phục vụ sản xuất vụ Đông Xuân trên địa bàn toàn xã',
    'Phòng Kinh tế',
    'Công an xã; các thôn, bản',
    'trong quý III',
    'Báo cáo kết quả',
    'Đang thực hiện, đạt 40%',
  ],
  ['2', 'Tiêm phòng đợt 2 cho đàn gia súc, gia cầm', 'Trạm Chăn nuôi và Thú y', '', '30/9/2026', 'Báo cáo', ''],
  ['3', 'Tổng hợp nhu cầu vay vốn của hộ nghèo, hộ cận nghèo', 'Phòng Kinh tế', '', 'theo kế hoạch', '', ''],
]

beforeAll(async () => {
  if (findChromium() === null) return
  const people = await settle(office())
  clerk = await people.invite('office', 'Văn phòng Đảng ủy xã', 'Nguyễn Thị Phương Thảo Nguyên')
  sheet = await xlsxOf({ name: 'Theo dõi', columns: heads.map(head => ({ head, width: 20 })), rows, landscape: true })
}, 180_000)

/** Looked at in three widths; leaves the page as wide as it was. */
async function inEveryWidth(page: Page, name: string): Promise<void> {
  for (const view of [{ width: 1280 }, { width: 390, scheme: 'dark' as const }, { width: 320, textSize: 'large' as const }]) {
    await look(page, view)
    await screenshot(page, `${name}-${view.width}`)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    if (view.width < 600) await expectTargets(page, 44)
  }
  await look(page, { width: 1280 })
}

const ready = (page: Page) => page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null)

test('from the file to the tasks', async () => {
  const page = await clerk.open({ width: 1280 })
  await page.goto('/nhiem-vu')
  await page.getByRole('button', { name: 'Bảng tính, in' }).click()
  await page.getByRole('menuitem', { name: 'Chép sang hệ thống cấp trên' }).waitFor()
  await screenshot(page, 'import-menu')
  await page.getByRole('menuitem', { name: 'Nhập từ bảng tính' }).click()
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor()
  await page.locator('input[type=file]').setInputFiles({ name: 'thư.txt', mimeType: 'text/plain', buffer: Buffer.from('Kính gửi đồng chí.') })
  await page.getByText(/Tệp này không phải bảng tính/).waitFor()
  await expectNoAxeViolations(page)
  await page.locator('input[type=file]').setInputFiles({ name: 'theo dõi nhiệm vụ.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(sheet) })
  await page.getByRole('heading', { name: 'theo dõi nhiệm vụ.xlsx' }).waitFor()
  await page.getByRole('button', { name: 'Nhập 1 nhiệm vụ, để lại 2 dòng lỗi' }).waitFor()
  await page.getByText('Tiêu đề cột: từ dòng 1, 1 dòng').click()
  await inEveryWidth(page, 'import')
  const name = page.getByRole('combobox', { name: '“Trạm Chăn nuôi và Thú y” là cơ quan' })
  await name.fill('phong kinh te')
  await page.getByRole('option', { name: /^Phòng Kinh tế/ }).click()
  const run = page.getByRole('button', { name: 'Nhập 2 nhiệm vụ, để lại 1 dòng lỗi' })
  await run.waitFor()
  await ready(page)
  await run.click()
  await page.getByText('Đã nhập 2 nhiệm vụ. Đã có sẵn 0, để lại 1.').waitFor()
  await page.getByRole('button', { name: 'Không có dòng mới để nhập' }).waitFor()
  await page.getByRole('link', { name: 'Xem nhiệm vụ' }).first().click()
  await page.getByText('theo dõi nhiệm vụ.xlsx, dòng 3').waitFor()
  await screenshot(page, 'import-task')
  expect((await clerk.api.tasks.list({})).total).toBe(2)
}, 120_000)

test('on paper and as words to copy', async () => {
  const page = await clerk.open({ width: 1280 })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: office().url })
  await page.goto('/nhiem-vu/phieu-theo-doi')
  await page.getByText('Việc còn mở của từng cơ quan').waitFor()
  await page.getByRole('cell', { name: /^Rà soát, nạo vét/ }).waitFor()
  await inEveryWidth(page, 'tracking')
  await page.emulateMedia({ media: 'print' })
  await screenshot(page, 'tracking-paper')
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/nhiem-vu/chep')
  await page.getByRole('button', { name: 'Chép 2 nhiệm vụ' }).waitFor()
  await inEveryWidth(page, 'task-text')
  await page.getByText('Tiêm phòng đợt 2 cho đàn gia súc, gia cầm').first().click()
  await page.getByRole('button', { name: 'Chép 1 nhiệm vụ' }).click()
  await page.getByText('Đã chép.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^1\. Rà soát, nạo vét .*Chủ trì: Phòng Kinh tế.*Thời hạn: 30\/9\/2026\./)
  await page.goto('/van-ban/so?so=settlement')
  await page.getByRole('heading', { name: 'Sổ theo dõi giải quyết văn bản đến' }).waitFor()
  await inEveryWidth(page, 'settlement')
}, 120_000)
