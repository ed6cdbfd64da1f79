/** Agencies, people and accounts in a real browser against a real server: a change of the organisation, an invitation, a deputy, a lost password, the ways in. */
import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectGood } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { settle } from './members.ts'
import { administrator, withOffice } from './office.ts'

const office = withOffice()
const newcomer = { name: 'Giàng Thị Mỷ', login: 'my.giang', password: 'một câu ngắn dễ nhớ' }

let admin: Page
let person: Page

beforeAll(async () => {
  if (findChromium() === null) return
  admin = await (await settle(office())).administrator.open()
  await admin.goto('/')
  await atHome(admin)
  person = await office().open()
}, 60_000)

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập').fill(login)
  await page.locator('input[type=password]').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

const atHome = (page: Page) => page.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor()

test('an agency is found by any of its names; its names and its head are kept in place', async () => {
  await admin.goto('/to-chuc')
  await admin.getByLabel(/Tìm cơ quan/).fill('phong kt')
  await admin.getByText('1 cơ quan', { exact: true }).waitFor()
  await admin.getByRole('button', { name: /^Phòng Kinh tế xã/ }).click()
  const panel = admin.getByRole('region', { name: /^Phòng Kinh tế xã/ })
  await panel.getByLabel('Thêm tên gọi khác').fill('Phòng KTXH')
  await panel.getByRole('button', { name: 'Thêm', exact: true }).click()
  await panel.getByRole('button', { name: 'Bỏ tên gọi “Phòng KTXH”' }).waitFor()
  await panel.getByRole('button', { name: /Sửa Người đứng đầu/ }).click()
  await admin.getByRole('combobox', { name: 'Người đứng đầu' }).fill('en')
  await admin.getByRole('option', { name: administrator.fullName }).click()
  await panel.getByRole('button', { name: new RegExp(administrator.fullName) }).waitFor()
  await expectGood(admin, 'to-chuc')
})

test('an agency gets another name from a day on, is told what that does before, and keeps its history', async () => {
  const panel = admin.getByRole('region', { name: /^Phòng Kinh tế xã/ })
  await panel.getByRole('button', { name: 'Đổi tên', exact: true }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByLabel('Tên mới').fill('Đảng ủy xã Bình Lư')
  await dialog.getByText('Chưa thực hiện được').waitFor()
  await dialog.getByLabel('Tên mới').fill('Phòng Kinh tế và Hạ tầng xã Bình Lư')
  await dialog.getByLabel('Căn cứ').fill('15/QĐ-UBND')
  await dialog.getByText(/Việc của Phòng Kinh tế xã Bình Lư do Phòng Kinh tế và Hạ tầng xã Bình Lư tiếp nhận/).waitFor()
  await expectGood(admin, 'to-chuc-doi-ten')
  await dialog.getByRole('button', { name: /^Thực hiện từ/ }).click()
  const renamed = admin.getByRole('region', { name: 'Phòng Kinh tế và Hạ tầng xã Bình Lư' })
  await renamed.getByText('đổi tên từ').waitFor()
  await renamed.getByRole('button', { name: 'Lịch sử' }).click()
  await admin.getByText(/Lò Văn Én đổi tên Phòng Kinh tế xã Bình Lư thành Phòng Kinh tế và Hạ tầng xã Bình Lư từ .*, theo 15\/QĐ-UBND/).waitFor()
  await screenshot(admin, 'to-chuc-lich-su')
  await admin.keyboard.press('Escape')

  await admin.getByLabel(/Tìm cơ quan/).fill('phong kinh te')
  await admin.getByLabel('Xem tại ngày').fill('1/1/2026')
  const tree = admin.getByRole('region', { name: 'Cây cơ quan' })
  await tree.getByRole('button', { name: /^Phòng Kinh tế xã/ }).waitFor()
  expect(await tree.getByRole('button', { name: /^Phòng Kinh tế và Hạ tầng/ }).count()).toBe(0)
})

test('somebody is invited, comes in by the link, and gets a second post', async () => {
  await admin.goto('/to-chuc/nhan-su')
  await admin.getByRole('button', { name: 'Mời người mới' }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByLabel('Họ và tên').fill(newcomer.name)
  await dialog.getByRole('combobox', { name: 'Cơ quan' }).fill('cong an')
  await admin.getByRole('option', { name: /^Công an/ }).click()
  await dialog.getByRole('combobox', { name: 'Vai trò' }).click()
  await admin.getByRole('option', { name: 'Chuyên viên' }).click()
  await dialog.getByRole('button', { name: 'Tạo đường dẫn mời' }).click()
  const link = (await admin.getByRole('dialog').locator('output').textContent()) ?? ''
  await screenshot(admin, 'nhan-su-duong-dan')
  await admin.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click()

  await person.goto(link)
  await person.getByLabel('Tên đăng nhập').fill(newcomer.login)
  for (const field of await person.locator('input[type=password]').all()) await field.fill(newcomer.password)
  await person.getByRole('button', { name: 'Tạo tài khoản' }).click()
  await person.getByText('Mời đăng nhập bằng tên my.giang').waitFor()
  await signIn(person, newcomer.login, newcomer.password)
  await atHome(person)
  await person.goto(link)
  await person.getByText('Đường dẫn này đã dùng rồi').waitFor()

  await admin.reload()
  const panel = admin.getByRole('region', { name: newcomer.name })
  await panel.getByRole('button', { name: 'Giao vị trí' }).click()
  const post = admin.getByRole('dialog')
  await post.getByRole('combobox', { name: 'Cơ quan' }).fill('van phong dang uy')
  await admin.getByRole('option', { name: /^Văn phòng Đảng ủy/ }).click()
  await post.getByRole('combobox', { name: 'Vai trò' }).click()
  await admin.getByRole('option', { name: 'Văn phòng', exact: true }).click()
  await post.getByLabel('Chức danh').fill('Phó Chánh Văn phòng')
  await post.getByRole('button', { name: 'Giao vị trí' }).click()
  await panel.getByText('Phó Chánh Văn phòng').waitFor()
  await expectGood(admin, 'nhan-su')
  await person.goto('/van-ban')
  await person.locator('input[type=file]').first().waitFor({ state: 'attached' })
})

test('a deputy is named by the person, and holds the post from then on', async () => {
  await admin.goto('/tai-khoan')
  const part = admin.getByRole('region', { name: 'Ủy quyền' })
  await part.getByRole('button', { name: 'Ủy quyền' }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Vị trí' }).click()
  await admin.getByRole('option', { name: /^Quản trị,/ }).click()
  await dialog.getByRole('combobox', { name: 'Người được ủy quyền' }).fill('my')
  await admin.getByRole('option', { name: newcomer.name }).click()
  await dialog.getByLabel('Đến hết ngày').fill('1/1/2020')
  await dialog.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
  await dialog.getByText('Ủy quyền bắt đầu sớm nhất từ hôm nay').waitFor()
  await dialog.getByLabel('Đến hết ngày').fill('31/12/2099')
  await dialog.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
  await part.getByText(`${newcomer.name} thay ${administrator.fullName}`).waitFor()
  await person.goto('/to-chuc')
  await person.getByRole('button', { name: 'Lập cơ quan' }).waitFor()
  await person.getByRole('button', { name: /^Tài khoản/ }).click()
  await person.getByText(`thay ${administrator.fullName}`).waitFor()
  await part.getByRole('button', { name: 'Kết thúc ủy quyền' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Kết thúc ủy quyền' }).click()
  await part.getByText('đã kết thúc').waitFor()
})

test('the ways in: second factor with backup codes; other devices signed out', async () => {
  await person.goto('/tai-khoan')
  const factor = person.getByRole('region', { name: 'Xác thực hai bước' })
  await factor.getByRole('button', { name: 'Bật xác thực hai bước' }).click()
  const dialog = person.getByRole('dialog')
  await dialog.getByLabel('Mật khẩu của tài khoản').fill('sai mật khẩu rồi')
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click()
  await dialog.getByText('Mật khẩu chưa đúng').waitFor()
  await dialog.getByLabel('Mật khẩu của tài khoản').fill(newcomer.password)
  await dialog.getByRole('button', { name: 'Tiếp tục' }).click()
  const secret = ((await dialog.locator('output').textContent()) ?? '').replaceAll(' ', '')
  await screenshot(person, 'tai-khoan-hai-buoc')
  await dialog.getByLabel('Mã 6 chữ số').fill(codeNow(secret))
  await dialog.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await dialog.locator('code').first().waitFor()
  const codes = await dialog.locator('code').allTextContents()
  expect(codes.length).toBeGreaterThan(5)
  await screenshot(person, 'tai-khoan-ma-du-phong')
  await dialog.getByRole('button', { name: 'Đã cất giữ' }).click()
  await factor.getByText('Đang bật').waitFor()

  const other = await office().open()
  await signIn(other, newcomer.login, newcomer.password)
  await other.getByLabel('Mã 6 chữ số').fill(codes[0] ?? '')
  await other.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await atHome(other)
  await person.reload()
  const sessions = person.getByRole('region', { name: 'Phiên đăng nhập' })
  await sessions.getByText('máy đang dùng').waitFor()
  await sessions.getByRole('button', { name: 'Đăng xuất mọi máy khác' }).click()
  await dialog.getByRole('button', { name: 'Đăng xuất mọi máy khác' }).click()
  await expect.poll(() => sessions.locator('li').count()).toBe(1)
  await other.goto('/nhiem-vu')
  await other.getByRole('heading', { name: 'Đăng nhập' }).waitFor()

  await factor.getByRole('button', { name: 'Tắt xác thực hai bước' }).click()
  await dialog.getByLabel('Mật khẩu của tài khoản').fill(newcomer.password)
  await dialog.getByRole('button', { name: 'Tắt xác thực hai bước' }).click()
  await factor.getByText('Đang tắt').waitFor()
})

test('the ways in: a passkey is made, named, opens the door, and is taken away', async () => {
  const dialog = person.getByRole('dialog')
  const authenticator = await person.context().newCDPSession(person)
  await authenticator.send('WebAuthn.enable')
  await authenticator.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const passkeys = person.getByRole('region', { name: 'Khóa truy cập' })
  await passkeys.getByRole('button', { name: 'Thêm khóa truy cập' }).click()
  await dialog.getByLabel('Tên khóa').fill('Máy bàn phòng một cửa')
  await dialog.getByRole('button', { name: 'Tạo khóa' }).click()
  await passkeys.getByText('Máy bàn phòng một cửa').waitFor()
  await passkeys.getByRole('button', { name: /Sửa Tên khóa/ }).click()
  await passkeys.getByLabel('Tên khóa').fill('Máy trạm văn thư')
  await person.keyboard.press('Enter')
  await passkeys.getByRole('button', { name: /Máy trạm văn thư/ }).waitFor()

  await expectGood(person, 'tai-khoan')
  await person.getByRole('button', { name: /^Tài khoản/ }).click()
  await person.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
  await person.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).click()
  await passkeys.getByRole('button', { name: 'Xóa khóa' }).click()
  await dialog.getByRole('button', { name: 'Xóa khóa' }).click()
  await passkeys.getByText('Chưa có khóa truy cập nào').waitFor()
})

test('a shut account is out at once and told so at the door; a lost password is set anew by a link', async () => {
  await admin.goto('/to-chuc/nhan-su')
  await admin.getByRole('button', { name: newcomer.name }).click()
  const panel = admin.getByRole('region', { name: newcomer.name })
  await panel.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click()
  await panel.getByText('đã khóa, không đăng nhập được').waitFor()
  await person.goto('/nhiem-vu')
  await person.getByRole('heading', { name: 'Đăng nhập' }).waitFor()
  await signIn(person, newcomer.login, newcomer.password)
  await person.getByText('Tài khoản này đã bị khóa').waitFor()
  await panel.getByRole('button', { name: 'Mở lại tài khoản' }).click()

  await panel.getByRole('button', { name: 'Đặt lại mật khẩu' }).click()
  const link = (await admin.getByRole('dialog').locator('output').textContent()) ?? ''
  await person.goto(link)
  await person.getByRole('heading', { name: `Đặt lại mật khẩu cho ${newcomer.name}` }).waitFor()
  for (const field of await person.locator('input[type=password]').all()) await field.fill('mật khẩu hoàn toàn mới')
  await person.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await person.getByText('Mời đăng nhập bằng tên my.giang').waitFor()
  await signIn(person, newcomer.login, 'mật khẩu hoàn toàn mới')
  await atHome(person)
})

/** What an authenticator shows for a secret now (RFC 6238: SHA-1, 30 seconds, 6 digits). */
function codeNow(secret: string): string {
  const bits = [...secret].map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const at = (hash[19] ?? 0) & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
