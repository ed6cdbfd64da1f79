import { describe, expect, it } from 'vitest'
import { openPage, withBrowser } from './browser.ts'
import { expectNoAxeViolations } from './expectations.ts'
import { screenshot } from './screenshot.ts'

withBrowser()

const door = { signedIn: false }

describe('sign-in', () => {
  it('by keyboard only, and on to where the person wanted to go', async () => {
    const page = await openPage('/to-chuc?loc=1', { width: 1280, fixture: door })
    expect(new URL(page.url()).pathname).toBe('/dang-nhap')
    await page.getByLabel('Tên đăng nhập').focus()
    await page.keyboard.type('van.phong')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('đúng mật khẩu')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/to-chuc?loc=1')
    expect(await page.evaluate(() => window.sent?.[0])).toEqual({ what: 'signIn', input: { login: 'van.phong', password: 'đúng mật khẩu' } })
  })

  it('says why not, and keeps what was typed', async () => {
    const page = await openPage('/dang-nhap', { width: 390, fixture: door })
    await page.getByLabel('Tên đăng nhập').fill('van.phong')
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai')
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await page.getByRole('alert').getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor()
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('van.phong')
    await expectNoAxeViolations(page)
    await screenshot(page, 'dang-nhap-sai-390')
  })

  it('asks for the second factor where there is one', async () => {
    const page = await openPage('/dang-nhap', { width: 1280, fixture: { ...door, secondFactor: '123456' } })
    await page.getByLabel('Tên đăng nhập').fill('van.phong')
    await page.getByLabel('Mật khẩu', { exact: true }).fill('đúng mật khẩu')
    await page.keyboard.press('Enter')
    const code = page.getByLabel('Mã 6 chữ số')
    await code.waitFor()
    await expect.poll(() => code.evaluate(element => element === document.activeElement)).toBe(true)
    await expectNoAxeViolations(page)
    await screenshot(page, 'dang-nhap-ma')
    await page.keyboard.type('123456')
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.pathname === '/')
  })

  it('does not lead to another site', async () => {
    const page = await openPage('/dang-nhap?tiep=//example.org/', { width: 1280, fixture: door })
    await page.getByLabel('Tên đăng nhập').fill('van.phong')
    await page.getByLabel('Mật khẩu', { exact: true }).fill('đúng mật khẩu')
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.pathname === '/')
    await page.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor()
  })

  it('offers the sign-in of another house where one is configured', async () => {
    const page = await openPage('/dang-nhap?tiep=/nhiem-vu', { width: 390, fixture: { ...door, outside: 'Cổng Mường Khoa' } })
    await page.getByRole('button', { name: 'Đăng nhập bằng Cổng Mường Khoa' }).click()
    await expect.poll(() => page.evaluate(() => window.sent)).toEqual([{ what: 'signInOutside', input: '/nhiem-vu' }])
    await expectNoAxeViolations(page)
    const plain = await openPage('/dang-nhap', { width: 390, fixture: door })
    expect(await plain.getByRole('button', { name: /Cổng/ }).count()).toBe(0)
  })

  it('shows the password to who wants to see it', async () => {
    const page = await openPage('/dang-nhap', { width: 1280, fixture: door })
    await page.getByRole('button', { name: 'Hiện mật khẩu' }).click()
    expect(await page.getByLabel('Mật khẩu', { exact: true }).getAttribute('type')).toBe('text')
    await page.getByRole('button', { name: 'Ẩn mật khẩu' }).waitFor()
  })
})

describe('a link that was handed over', () => {
  const person = { name: 'Quàng Thị Hạnh', communeName: 'Xã Mường Khoa', userName: null }

  it('an invited person chooses a name and a password', async () => {
    const page = await openPage('/loi-moi?ma=m-1', { width: 390, fixture: { ...door, handedLink: { state: 'open', purpose: 'invitation', person } } })
    await page.getByRole('heading', { name: 'Chào Quàng Thị Hạnh' }).waitFor()
    await page.getByRole('button', { name: 'Tạo tài khoản' }).click()
    await page.getByText('Từ 3 ký tự').waitFor()
    await expectNoAxeViolations(page)
    await screenshot(page, 'loi-moi-390')
    await page.getByLabel('Tên đăng nhập').fill('hanh.quang')
    await page.getByLabel('Mật khẩu mới').fill('một câu ngắn dễ nhớ')
    await page.getByLabel('Nhập lại mật khẩu').fill('một câu ngắn dễ nhớ')
    await page.keyboard.press('Enter')
    await page.getByText('Mời đăng nhập bằng tên hanh.quang').waitFor()
    expect(await page.evaluate(() => window.sent)).toEqual([
      { what: 'acceptInvitation', input: { code: 'm-1', login: 'hanh.quang', password: 'một câu ngắn dễ nhớ' } },
    ])
  })

  it('says what to do when it was used already, or is not right', async () => {
    const used = await openPage('/loi-moi?ma=m-1', { width: 390, fixture: { ...door, handedLink: { state: 'used', purpose: 'reset', person: null } } })
    await used.getByText('Hãy xin quản trị viên đường dẫn mới').waitFor()
    const wrong = await openPage('/loi-moi?ma=m-2', { width: 390, fixture: door })
    await wrong.getByText('Đường dẫn này không đúng').waitFor()
  })
})

describe('first setup', () => {
  it('by keyboard only: province and commune without accents, person, password', async () => {
    const page = await openPage('/bat-dau?ma=m-1', { width: 1280, fixture: door })
    await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).focus()
    await page.keyboard.type('son la')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).inputValue()).toBe('Tỉnh Sơn La')
    await page.keyboard.press('Tab')
    await page.keyboard.type('muong')
    await page.getByRole('option', { name: 'Xã Mường Khoa' }).waitFor()
    await expectNoAxeViolations(page)
    await screenshot(page, 'bat-dau-chon-xa')
    await page.keyboard.press('Enter')
    await page.getByText('Mẫu bộ máy').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('radio', { name: 'Phường', checked: true }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expectNoAxeViolations(page)
    await page.getByLabel('Họ và tên').focus()
    await page.keyboard.insertText('Quàng Thị Hạnh')
    await page.keyboard.press('Tab')
    await page.keyboard.type('van.phong')
    await page.getByLabel('Mật khẩu', { exact: true }).fill('một câu ngắn dễ nhớ')
    await page.getByLabel('Nhập lại mật khẩu').fill('một câu ngắn dễ nhớ')
    await page.keyboard.press('Enter')
    await page.getByText('Đã tạo xong').waitFor()
    expect(await page.evaluate(() => window.sent)).toEqual([
      {
        what: 'setUp',
        input: {
          template: 'ward',
          optionalAgencies: ['tradeUnion'],
          oneTimeCode: 'm-1',
          provinceCode: '14',
          communeCode: '90001',
          name: 'Quàng Thị Hạnh',
          login: 'van.phong',
          password: 'một câu ngắn dễ nhớ',
          sample: false,
        },
      },
    ])
  })

  it('says what is missing only when it is sent, and goes to the first', async () => {
    const page = await openPage('/bat-dau?ma=m-1', { width: 390, fixture: door })
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0)
    await page.getByRole('button', { name: 'Bắt đầu dùng' }).click()
    await page.getByText('Cần chọn tỉnh, thành phố').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    await expectNoAxeViolations(page)
    await screenshot(page, 'bat-dau-thieu-390')
    expect(await page.evaluate(() => window.sent)).toBeUndefined()
  })

  it.each([
    ['/bat-dau?ma=m-1', 'unknown', 'không đúng hoặc đã hết hạn'],
    ['/bat-dau?ma=m-1', 'used', 'đã dùng rồi'],
    ['/bat-dau', 'open', 'đường dẫn dùng một lần'],
  ] as const)('%s with a link that is %s', async (path, setupLink, said) => {
    const page = await openPage(path, { width: 390, fixture: { ...door, setupLink } })
    await page.getByText(said).waitFor()
    expect(await page.locator('form').count()).toBe(0)
  })
})
