/** Every screen of a real office with real documents in it, in every way people look at it. What the frame alone shows stands in apps/web/test/browser. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { look } from '../../apps/web/test/browser/browser.ts'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, expectTargets } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { everyView, extremeViews } from '../../apps/web/test/browser/views.ts'
import { settle } from './members.ts'
import { withOffice } from './office.ts'

const office = withOffice()
const conclusion = join(import.meta.dirname, '..', '..', 'corpus', '01-ket-luan-ban-thuong-vu.txt')

let page: Page
let review = ''

beforeAll(async () => {
  if (findChromium() === null) return
  page = await (await settle(office())).administrator.open()
  await page.goto('/van-ban')
  await page.locator('input[type=file]').first().setInputFiles(conclusion)
  const link = page.getByRole('region', { name: 'Tệp mới gửi' }).getByRole('link', { name: /Duyệt/ })
  await link.waitFor({ timeout: 60_000 })
  review = (await link.getAttribute('href')) ?? ''
  await page.goto(review)
  await page.getByRole('button', { name: /Nhận mọi mục đủ/ }).click()
  await page.getByText(/Đã nhận \d+ mục/).waitFor()
}, 180_000)

describe.each([
  { name: 'office-hom-nay', path: () => '/', views: everyView },
  { name: 'office-van-ban', path: () => '/van-ban', views: everyView },
  // The same screen with nothing in its list.
  { name: 'office-van-ban-trong', path: () => '/van-ban?tim=khongcogi', views: extremeViews },
  { name: 'office-doc', path: () => review, views: everyView },
  { name: 'office-nhiem-vu', path: () => '/nhiem-vu', views: everyView },
])('$name', ({ name, path, views }) => {
  it.each(views)('$width px, $scheme, $textSize text: accessible, nothing sticks out', async view => {
    if (new URL(page.url()).pathname + new URL(page.url()).search !== path()) await page.goto(path())
    await look(page, view)
    await screenshot(page, `${name}-${view.width}-${view.scheme}-${view.textSize}`)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    if (view.width < 600) await expectTargets(page, 44)
  })

  it('zoomed to 200%', async () => {
    await page.goto(path())
    await look(page, { width: 1280, zoom: 2 })
    await screenshot(page, `${name}-zoom`)
    await expectNoSidewaysScroll(page)
    expect(await page.locator('h1').first().isVisible()).toBe(true)
  })
})
