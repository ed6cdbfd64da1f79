/** The sample commune from the first start on, and the screens it fills: tasks in full, figures, citations, quality, the palette. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../apps/server/test/run-embedded.ts'
import { look, settled } from '../../apps/web/test/browser/browser.ts'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll, expectTargets } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { administrator, withOffice } from './office.ts'

const office = withOffice()
const smallest = { width: 320, scheme: 'dark', textSize: 'large' } as const
let page: Page

beforeAll(async () => {
  if (findChromium() === null) return
  page = await office().open({ width: 1280 })
  await page.goto(office().server.setupLink ?? '')
  await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).fill('lai chau')
  await page.getByRole('option', { name: 'tỉnh Lai Châu' }).click()
  await page.getByRole('combobox', { name: 'Xã, phường, đặc khu' }).fill('binh lu')
  await page.getByRole('option', { name: 'xã Bình Lư' }).click()
  await page.getByLabel('Họ và tên').fill(administrator.fullName)
  await page.getByLabel('Tên đăng nhập').fill(administrator.userName)
  for (const field of await page.locator('input[type=password]').all()) await field.fill(administrator.password)
  await page.getByRole('checkbox', { name: 'Dùng thử với xã mẫu trước' }).check()
  await page.locator('button[type=submit]').click()
  await page.getByRole('link', { name: /đăng nhập/i }).click()
  await page.getByLabel('Tên đăng nhập').fill(administrator.userName)
  await page.locator('input[type=password]').fill(administrator.password)
  await page.keyboard.press('Enter')
  const banner = page.getByRole('complementary', { name: 'Dữ liệu mẫu' })
  await banner.getByText('An Khê Thượng').waitFor()
  await filled()
}, 180_000)

/** Every paper is read, and the sample's clerk has done the part of the work. */
async function filled(): Promise<void> {
  const done = () =>
    page.evaluate(async () => {
      const get = async (path: string) => (await (await fetch(`/api/${path}`)).json()) as { total?: number; papers?: { read: number; of: number } }
      const [sample, registered] = await Promise.all([get('sample'), get('documents?state=registered')])
      return sample.papers?.read === sample.papers?.of && registered.total === 5
    })
  await until(done)
}

const find = async (words: string): Promise<string> => {
  const { rows } = await page.evaluate(
    async q => (await (await fetch(`/api/documents?q=${encodeURIComponent(q)}`)).json()) as { rows: { id: string }[] },
    words,
  )
  return rows[0]?.id ?? ''
}

it('a figure leads to its sentence in the document', async () => {
  await page.goto('/chi-tieu')
  await page.getByRole('searchbox', { name: 'Tìm chỉ tiêu' }).fill('du lich')
  const figure = page.getByRole('link', { name: /^Xem câu văn/ }).first()
  await expect.poll(() => page.getByRole('heading', { level: 2 }).allTextContents()).toSatisfy((names: string[]) => names.every(name => /du lịch/i.test(name)))
  await figure.click()
  await page.locator('li[data-active]').waitFor()
  expect(await page.getByRole('tab', { selected: true, name: /Chỉ tiêu/ }).count()).toBe(1)
})

it('a task in full leads to its place in the document and back to the list as it was asked', async () => {
  await page.goto('/nhiem-vu?tim=ke+hoach&han=overdue')
  const first = page.locator('main tbody a').first()
  const content = await first.textContent()
  await first.click()
  await page.getByRole('link', { name: 'Mở cả trang' }).click()
  await page.getByRole('heading', { level: 1, name: content ?? '' }).waitFor()
  await page.getByText('/6 rõ').waitFor()
  const address = page.url()
  await page.getByRole('link', { name: 'Mở tại chỗ này trong văn bản' }).click()
  await page.locator('li[data-active]').waitFor()
  await page.goto(address)
  await page.getByRole('link', { name: 'Về danh sách nhiệm vụ' }).click()
  await page.waitForURL(url => url.pathname === '/nhiem-vu' && url.search === '?tim=ke+hoach&han=overdue')
})

it('the map of citations is walked by keyboard, and the list holds the same', async () => {
  await page.goto(`/van-ban/${await find('chuyển đổi số')}/so-do`)
  const boxes = page.locator('figure a')
  await boxes.first().waitFor()
  expect(await page.locator('figure a[data-centre=false]').count()).toBe(await page.locator('section[aria-labelledby=danh-sach] li').count())
  await page.locator('figure a[tabindex="0"]').focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-centre'))).toBe('false')
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === '/vien-dan' || url.pathname.endsWith('/so-do'))
})

it('the palette finds records without accents, and loses no letter typed before it is there', async () => {
  const fresh = await page.context().newPage()
  // Its code comes late.
  await fresh.route(/palette-dialog.*\.js/, async route => {
    await new Promise(done => setTimeout(done, 600))
    await route.continue()
  })
  await fresh.goto('/')
  await fresh.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor()
  await fresh.keyboard.press('Control+k')
  await fresh.keyboard.type('vi van thuan')
  await fresh.getByRole('option', { name: /^Vi Văn Thuận/ }).waitFor()
  expect(await fresh.getByRole('combobox').inputValue()).toBe('vi van thuan')
  await fresh.getByRole('combobox').fill('phong kinh te')
  await fresh
    .getByRole('option', { name: /^Phòng Kinh tế/ })
    .first()
    .waitFor()
  await expectNoAxeViolations(fresh)
  await screenshot(fresh, 'office-palette')
  await fresh.close()
})

describe.each([
  { name: 'mau-hom-nay', path: async () => '/' },
  {
    name: 'mau-mot-nhiem-vu',
    path: async () => {
      const { rows } = await page.evaluate(async () => (await (await fetch('/api/tasks?timeState=overdue')).json()) as { rows: { id: string }[] })
      return `/nhiem-vu/${rows[0]?.id}`
    },
  },
  { name: 'mau-chi-tieu', path: async () => '/chi-tieu?tim=du+lich' },
  { name: 'mau-chat-luong', path: async () => '/quality' },
  { name: 'mau-so-do', path: async () => `/van-ban/${await find('chuyển đổi số')}/so-do?buoc=2` },
  { name: 'mau-vien-dan', path: async () => '/vien-dan' },
])('$name', ({ name, path }) => {
  it('on a small phone in large dark letters: accessible, nothing sticks out', async () => {
    await page.goto(await path())
    await settled(page)
    await screenshot(page, name)
    if (name === 'mau-so-do') await expectNoAxeViolations(page)
    await look(page, smallest)
    await screenshot(page, `${name}-320`)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
    await expectTargets(page, 44)
    await look(page, { width: 1280 })
  }, 60_000)
})

it('removed with one press and a yes, the office is as it was', async () => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Gỡ bỏ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Gỡ bỏ dữ liệu mẫu?').waitFor()
  await expectNoAxeViolations(page)
  await dialog.getByRole('button', { name: 'Gỡ bỏ' }).click()
  await page.getByRole('button', { name: 'Dùng thử với xã mẫu' }).waitFor()
  expect(await page.getByRole('complementary', { name: 'Dữ liệu mẫu' }).count()).toBe(0)
  expect(await page.getByText('Bình Lư').count()).toBeGreaterThan(0)
  await page.goto('/van-ban')
  await page.getByText('Chưa có văn bản nào').waitFor()
  await screenshot(page, 'mau-da-go')
})
