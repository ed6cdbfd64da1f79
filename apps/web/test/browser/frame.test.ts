import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, settled, withBrowser } from './browser.ts'
import { expectNoAxeViolations } from './expectations.ts'
import { screenshot } from './screenshot.ts'

withBrowser()

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim())
const heading = (page: Page) => page.locator('h1').innerText()

describe('by keyboard', () => {
  it('the first Tab leads past the navigation', async () => {
    const page = await openPage('/', { width: 1280 })
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Đến thẳng nội dung')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  it('another screen begins at its beginning and names the browser tab', async () => {
    const page = await openPage('/', { width: 1280 })
    await page.getByRole('link', { name: 'Tổ chức' }).press('Enter')
    await page.waitForURL('**/to-chuc')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('noi-dung')
    await expect.poll(() => page.title()).toBe('Tổ chức · Rõ Việc')
    expect(await page.getByRole('link', { name: 'Tổ chức' }).getAttribute('aria-current')).toBe('page')
  })

  it('the screens of the navigation are there before they are asked for', async () => {
    const page = await openPage('/', { width: 1280, ahead: true })
    const fetched = (name: string) => page.evaluate(part => performance.getEntriesByType('resource').some(entry => entry.name.includes(part)), name)
    for (const screen of ['tasks-screen', 'documents-screen', 'organisation-screen']) await expect.poll(() => fetched(screen)).toBe(true)
    expect(await fetched('account-screen')).toBe(false)
  })

  it('? shows the keys of this screen, Escape closes, the focus comes back', async () => {
    const page = await openPage('/', { width: 1280 })
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Phím tắt' })
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('Tìm văn bản')
    await expectNoAxeViolations(page)
    await screenshot(page, 'phim-tat')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('a letter pressed while a screen is still coming is for that screen', async () => {
    const page = await openPage('/', { width: 1280 })
    let arrive = () => {}
    const held = new Promise<void>(resolve => {
      arrive = resolve
    })
    await page.route('**/api/**', route => route.abort())
    await page.route(/documents-screen.*\.js/, async route => {
      await held
      await route.continue()
    })
    await page.getByRole('link', { name: 'Văn bản', exact: true }).press('Enter')
    await page.locator('main [aria-busy="true"] h1', { hasText: 'Văn bản' }).waitFor()
    await page.evaluate(at => {
      Date.now = () => at
    }, Date.now()) // However slow the machine: the moment for which a key is kept does not pass.
    await page.keyboard.press('/')
    arrive()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.keyboard.type('hoi')
    await page.waitForURL('**/van-ban?tim=hoi')
  })

  it('letters do nothing for who has switched them off', async () => {
    const page = await openPage('/', { width: 1280 })
    await page.keyboard.press('?')
    await page.getByLabel('Dùng phím tắt chỉ có một chữ').uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    expect(await page.getByRole('dialog', { name: 'Phím tắt' }).count()).toBe(0)
  })
})

describe('the palette', () => {
  const open = async (width = 1280, lang: 'vi' | 'en' = 'vi') => {
    const page = await openPage('/', { width, lang })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.waitForSelector('[role=option]')
    return page
  }
  const options = (page: Page) => page.locator('[role=option]').allInnerTexts()

  it('finds screens with and without accents and goes there', async () => {
    const page = await open()
    await expectNoAxeViolations(page)
    await screenshot(page, 'tim-moi-thu')
    await page.keyboard.type('nhiem')
    await expect.poll(() => options(page)).toEqual(['Nhiệm vụ'])
    await page.getByRole('combobox').fill('chỉ tiêu')
    await expect.poll(() => options(page)).toEqual(['Chỉ tiêu'])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/chi-tieu')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('keeps the focus when the screen that was asked for before comes behind it', async () => {
    const page = await openPage('/', { width: 1280 })
    let release: () => void = () => undefined
    const held = new Promise<void>(done => {
      release = done
    })
    /* One that is not loaded ahead. */
    await page.route(/account-screen.*\.js/, async route => {
      await held
      await route.continue()
    })
    await page.locator('[aria-controls="tai-khoan"]').click()
    await page.getByRole('link', { name: 'Tài khoản' }).click()
    await page.keyboard.press('Control+k')
    await expect.poll(() => page.getByRole('combobox').evaluate(field => document.activeElement === field)).toBe(true)
    release()
    await page.getByRole('heading', { name: 'Tài khoản', level: 1 }).waitFor()
    await page.keyboard.type('nhiem')
    await expect.poll(() => options(page)).toEqual(['Nhiệm vụ'])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/nhiem-vu')
  })

  it('hears every key while something else has the focus', async () => {
    const page = await open()
    await page.evaluate(() => document.getElementById('noi-dung')?.focus())
    await page.keyboard.type('nhiem')
    await expect.poll(() => options(page)).toEqual(['Nhiệm vụ'])
    await page.evaluate(() => document.getElementById('noi-dung')?.focus())
    await page.keyboard.press('Enter')
    await page.waitForURL('**/nhiem-vu')
  })

  it('is walked with the arrows, round and round', async () => {
    const page = await open()
    const chosen = () => page.locator('[role=option][aria-selected=true]').innerText()
    expect(await chosen()).toBe('Hôm nay')
    await page.keyboard.press('ArrowUp')
    await expect.poll(chosen).toBe('Tổ chức')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(chosen).toBe('Văn bản')
    const described = await page.getByRole('combobox').getAttribute('aria-activedescendant')
    expect(await page.locator(`#${described}`).innerText()).toBe('Văn bản')
  })

  it('says when there is nothing', async () => {
    const page = await open(390)
    await page.keyboard.type('zzz')
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Không tìm thấy gì với “zzz”.')
    await expectNoAxeViolations(page)
    await screenshot(page, 'tim-khong-thay-390')
  })

  it('speaks English', async () => {
    const page = await open(1280, 'en')
    await page.keyboard.type('task')
    await expect.poll(() => options(page)).toEqual(['Tasks'])
  })
})

describe('the account', () => {
  it('changes language, light, letters, and keeps them on the device', async () => {
    const page = await openPage('/', { width: 1280 })
    await page.getByRole('button', { name: 'Tài khoản Quàng Thị Bích Hạnh' }).click()
    await expectNoAxeViolations(page, '#tai-khoan')
    await screenshot(page, 'tai-khoan')
    await page.getByRole('radio', { name: 'Tối' }).check()
    await page.getByRole('radio', { name: 'Chữ lớn' }).check()
    await page.getByRole('radio', { name: 'English' }).click()
    await expect.poll(() => heading(page)).toBe('Today')
    const root = page.locator('html')
    expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark')
    expect(await root.evaluate(element => getComputedStyle(element).fontSize)).toBe('20px')
    expect(await root.getAttribute('lang')).toBe('en')
    await expectNoAxeViolations(page)
    await page.reload()
    await settled(page)
    expect(await heading(page)).toBe('Today')
    expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark')
    expect(await root.getAttribute('data-text-size')).toBe('large')
  })

  it('closes with Escape and gives the focus back', async () => {
    const page = await openPage('/', { width: 390 })
    const me = page.getByRole('button', { name: /^Tài khoản/ })
    await me.press('Enter')
    await page.keyboard.press('Tab')
    await screenshot(page, 'tai-khoan-390')
    await page.keyboard.press('Escape')
    expect(await page.locator('#tai-khoan').count()).toBe(0)
    expect(await me.evaluate(element => element === document.activeElement)).toBe(true)
  })

  it('signs out to the door', async () => {
    const page = await openPage('/to-chuc', { width: 1280 })
    await page.getByRole('button', { name: /^Tài khoản/ }).click()
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await page.waitForURL('**/dang-nhap**')
    await expect.poll(() => heading(page)).toBe('Đăng nhập')
  })
})

describe('the navigation', () => {
  it('shows an administrator one place more than the office; on a phone the rest stands behind the last place', async () => {
    const page = await openPage('/', { width: 390, fixture: { role: 'administrator' } })
    const bar = page.locator('nav[aria-label="Các màn hình"]:visible')
    expect(await bar.getByRole('link').count()).toBe(4)
    await bar.getByRole('button', { name: 'Thêm' }).click()
    await expectNoAxeViolations(page)
    await screenshot(page, 'them-390')
    await bar.getByRole('link', { name: 'Quản trị' }).click()
    await page.waitForURL('**/quan-tri')
    expect(await bar.getByRole('link').count()).toBe(4)
  })

  it('can be narrowed and stays so', async () => {
    const page = await openPage('/', { width: 1280 })
    const width = () => page.locator('nav[aria-label="Các màn hình"]:visible').evaluate(element => element.clientWidth)
    const wide = await width()
    await page.getByRole('button', { name: 'Thu gọn' }).click()
    expect(await width()).toBeLessThan(wide / 2)
    await page.reload()
    await settled(page)
    expect(await width()).toBeLessThan(wide / 2)
    await expectNoAxeViolations(page)
    await screenshot(page, 'thu-gon')
  })

  it('keeps the navigation round a page that does not exist', async () => {
    const page = await openPage('/khong-co/trang-nay', { width: 1280 })
    expect(await heading(page)).toBe('Không tìm thấy trang này')
    expect(await page.getByRole('link', { name: 'Văn bản' }).isVisible()).toBe(true)
  })
})

describe('what happens meanwhile', () => {
  it('says that the network is gone, and that it is back', async () => {
    const page = await openPage('/', { width: 1280 })
    await page.context().setOffline(true)
    const banner = page.getByText('Đang mất mạng')
    await banner.waitFor()
    await expectNoAxeViolations(page)
    await screenshot(page, 'mat-mang')
    await page.context().setOffline(false)
    await banner.waitFor({ state: 'hidden' })
  })

  it('offers a newer version and leaves the moment to the person', async () => {
    const page = await openPage('/', { width: 1280 })
    await page.waitForFunction(() => 'listensForVersions' in window)
    await page.evaluate(() => window.dispatchEvent(new Event('newer-version')))
    await page.getByText('Đã có bản mới của phần mềm.').waitFor()
    await expectNoAxeViolations(page)
    await screenshot(page, 'ban-moi')
    await page.getByRole('button', { name: 'Để sau' }).click()
    expect(await page.getByText('Đã có bản mới').count()).toBe(0)
  })

  it.each([1280, 390])('shows an empty frame until it is known who is there, at %i px', async width => {
    const page = await openPage('/', { width, fixture: { signedIn: 'waiting' }, waits: true })
    expect(await page.locator('main[aria-busy=true]').isVisible()).toBe(true)
    await expectNoAxeViolations(page)
    await screenshot(page, `khung-${width}`)
  })

  it('shows the shape of the screen while it is on its way', async () => {
    const page = await openPage('/to-chuc', { width: 1280, fixture: { today: 'waiting' } })
    await page.getByRole('link', { name: 'Hôm nay' }).click()
    await page.waitForSelector('[aria-busy=true]')
    await expectNoAxeViolations(page)
    await screenshot(page, 'dang-tai')
  })

  it('tells the number of a failed request, and tries again', async () => {
    const page = await openPage('/', { width: 1280, fixture: { today: 'error' } })
    expect(await page.locator('main code').innerText()).toBe('0198c1a2-7f00-7abc-9def-0123456789ab')
    await page.evaluate(() => window.answerFromNow?.({ today: 'full' }))
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await expect.poll(() => heading(page)).toBe('Hôm nay')
  })
})

it('Hôm nay leads to all that waits, where only the first stand there', async () => {
  const page = await openPage('/', { width: 1280 })
  const link = page.getByRole('region', { name: 'Đang chờ đồng chí' }).getByRole('link', { name: 'Xem cả 23' })
  await expect.poll(() => link.getAttribute('href')).toBe('/nhiem-vu?choToi=true')
})

it('on paper there is the work and nothing to press', async () => {
  const page = await openPage('/', { width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('nav:visible, button:visible, header a:visible').count()).toBe(1)
  expect(await page.getByText('Báo cáo kết quả thu ngân sách quý I').isVisible()).toBe(true)
  await screenshot(page, 'in-hom-nay')
})
