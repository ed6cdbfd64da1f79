import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { look, type Opened, openPage, withBrowser } from './browser.ts'
import { findChromium } from './chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, expectTargets } from './expectations.ts'
import { screenshot } from './screenshot.ts'
import { everyView, extremeViews } from './views.ts'

/** Every screen, in the states in which people meet it. `alike`: a page made like another one here, looked at from the two ends only. */
const screens: { name: string; path: string; fixture?: Opened['fixture']; alike?: boolean }[] = [
  { name: 'hom-nay', path: '/' },
  { name: 'hom-nay-trong', path: '/', fixture: { today: 'empty' } },
  { name: 'loi-may-chu', path: '/', fixture: { today: 'error' } },
  { name: 'khong-co-quyen', path: '/khong-co-quyen', alike: true },
  { name: 'khong-ket-noi', path: '/khong-ket-noi', alike: true },
  { name: 'khong-tim-thay', path: '/khong-co-trang-nay', alike: true },
  { name: 'dang-nhap', path: '/dang-nhap', fixture: { signedIn: false } },
  { name: 'bat-dau', path: '/bat-dau?ma=m1', fixture: { signedIn: false } },
  { name: 'bat-dau-da-dung', path: '/bat-dau?ma=m1', fixture: { signedIn: false, setupLink: 'used' }, alike: true },
  { name: 'kit', path: '/kit' },
  { name: 'kit-bang', path: '/kit/bang' },
]

withBrowser()

describe.each(screens)('$name', ({ name, path, fixture = {}, alike = false }) => {
  let page: Page | undefined
  beforeAll(async () => {
    if (findChromium() !== null) page = await openPage(path, { width: 1280, fixture })
  })
  afterAll(() => page?.close())

  it.each(alike ? extremeViews : everyView)('$width px, $scheme, $textSize text: accessible, nothing sticks out', async view => {
    await look(page!, view)
    await screenshot(page!, `${name}-${view.width}-${view.scheme}-${view.textSize}`)
    await expectNoSidewaysScroll(page!)
    await expectNoAxeViolations(page!)
    if (view.width < 600) await expectTargets(page!, 44)
  })

  it('in English, where words are longer', async () => {
    const english = await openPage(path, { width: 320, textSize: 'large', lang: 'en', fixture })
    await screenshot(english, `${name}-en`)
    await expectNoSidewaysScroll(english)
    await expectNoAxeViolations(english)
  })

  it('zoomed to 200%', async () => {
    await look(page!, { width: 1280, zoom: 2 })
    await screenshot(page!, `${name}-zoom`)
    await expectNoSidewaysScroll(page!)
  })
})
