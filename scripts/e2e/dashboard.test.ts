/** Điều hành in a real browser: a figure opens a list of its length; on a phone, in the dark, on a wall. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { look } from '../../apps/web/test/browser/browser.ts'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { dayAhead } from './days.ts'
import { settle } from './members.ts'
import { withOffice } from './office.ts'

const office = withOffice()
let page: Page

beforeAll(async () => {
  if (findChromium() === null) return
  page = await (await settle(office())).administrator.open({ width: 1280 })
  await page.goto('/')
}, 180_000)

/** Given over the API, as the list of tasks gives them. */
const give = (count: number) =>
  page.evaluate(
    async days => {
      const agencies: { id: string; name: string }[] = await (await fetch('/api/agencies')).json()
      for (const [index, dueOn] of days.entries()) {
        const body = {
          id: crypto.randomUUID(),
          content: `Rà soát hộ nghèo, hộ cận nghèo và lập danh sách đề nghị hỗ trợ nhà ở đợt ${index + 1}`,
          leadAgencyId: agencies[4 + (index % 3)]?.id,
          dueOn,
          field: index % 2 ? 'Văn hóa - xã hội' : 'Kinh tế',
        }
        const answer = await fetch('/api/tasks', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
        if (!answer.ok) throw new Error(await answer.text())
      }
    },
    Array.from({ length: count }, (_each, index) => (index % 4 === 3 ? null : dayAhead(1 + index * 9))),
  )

const numberOf = async (name: RegExp): Promise<number> => Number((await page.getByRole('link', { name }).first().textContent())?.replace(/\D/g, ''))

test('says what it is for while there is nothing', async () => {
  await page.goto('/dieu-hanh')
  await page.getByText(/mỗi con số mở ra danh sách/).waitFor()
  await expectNoAxeViolations(page)
})

test('a figure opens its list, which is as long; tasks that come change it as they come', async () => {
  await give(11)
  await page.goto('/dieu-hanh')
  expect(await numberOf(/^Tổng số: /)).toBe(11)
  await expectNoAxeViolations(page)
  await screenshot(page, 'office-dashboard')
  const inTime = await numberOf(/^Không thời hạn: /)
  await page.getByRole('link', { name: /^Không thời hạn: / }).click()
  await page.getByText(`${inTime} nhiệm vụ`, { exact: true }).waitFor()
  expect(await page.locator('main tbody tr').count()).toBe(inTime)
  await page.goBack()
  await page.getByRole('link', { name: /^Tổng số: 11/ }).waitFor()
  await give(1)
  await page.getByRole('link', { name: /^Tổng số: 12/ }).waitFor()
  await page.getByRole('button', { name: 'Tháng này' }).click()
  await page.waitForURL(/ky=thang/)
})

test.each([
  { width: 320, scheme: 'dark', textSize: 'large' },
  { width: 390, scheme: 'light', textSize: 'normal' },
  { width: 1280, scheme: 'dark', textSize: 'normal' },
] as const)('$width px, $scheme: accessible, nothing sticks out', async view => {
  for (const [name, path] of [
    ['dashboard', '/dieu-hanh'],
    ['evidence', '/dieu-hanh/minh-chung'],
  ] as const) {
    await page.goto(path)
    await page.locator('table').first().waitFor()
    await look(page, view)
    await screenshot(page, `office-${name}-${view.width}-${view.scheme}`)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  }
})

test('on a wall: nothing round it, all within the screen, counted again by itself', async () => {
  await look(page, { width: 1920, height: 1080 })
  await page.goto('/dieu-hanh?man-hinh-lon')
  await page.getByText('12', { exact: true }).first().waitFor()
  expect(await page.getByRole('navigation').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080)
  await expectNoAxeViolations(page)
  await screenshot(page, 'office-dashboard-wall')
  await give(1)
  await page.getByText('13', { exact: true }).first().waitFor()
})
