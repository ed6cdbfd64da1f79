/** The village pages in a browser without scripts, at the size of an old phone. */

import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { expectNoAxeViolations, expectNoSidewaysScroll } from '../../apps/web/test/browser/expectations.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { dayAhead } from './days.ts'
import { type People, type Person, settle } from './members.ts'
import { administrator, withOffice } from './office.ts'

const office = withOffice()
const content = 'Vận động nhân dân phát quang hành lang tuyến đường liên thôn, thu gom rác thải trước ngày Đại đoàn kết toàn dân tộc'

let people: People
let clerk: Person
let village: Person
let taskId = ''

beforeAll(async () => {
  if (findChromium() === null) return
  people = await settle(office())
  clerk = await people.invite('office', 'Văn phòng Đảng ủy xã', 'Nguyễn Thị Thảo')
  village = await people.invite('villageSecretary', 'Công an xã', 'Giàng A Páo')
  taskId = await give(content)
  await give('Báo cáo số hộ nghèo của thôn')
}, 180_000)

async function give(what: string): Promise<string> {
  const dueOn = dayAhead(3)
  return (await clerk.api.tasks.create({ id: v7(), content: what, leadAgencyId: await people.agency('Công an xã'), dueOn, deliverable: 'ảnh' })).id
}

test('signing in, read, trouble with a photo, done: all without a script', async () => {
  const page = await office().open({ width: 320, height: 560, javaScript: false })
  await page.goto('/thon')
  await page.getByLabel('Tên đăng nhập').fill(village.userName)
  await page.getByLabel('Mật khẩu').fill(administrator.password)
  await screenshot(page, 'village-sign-in')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByRole('heading', { name: 'Việc phải làm (2)' }).waitFor()
  await screenshot(page, 'village-list')
  await page.getByRole('button', { name: /^Đã đọc: Vận động/ }).click()
  await page.getByText('Xã đã biết đồng chí đã đọc.').waitFor()
  await page.getByRole('link', { name: 'Về danh sách' }).click()
  await page.getByRole('link', { name: content }).click()
  await page.getByLabel('Vướng ở đâu, cần gì').fill('Đường bị sạt, cần máy xúc')
  await page.locator('#anh-vuong').setInputFiles({ name: 'duong.txt', mimeType: 'text/plain', buffer: Buffer.from('Biên bản họp thôn về đường bị sạt lở') })
  await screenshot(page, 'village-task')
  await page.getByRole('button', { name: 'Vướng mắc' }).click()
  await page.getByText('Đã báo vướng mắc').waitFor()
  await page.goto('/thon')
  await page.getByRole('button', { name: /^Đã làm: Vận động/ }).click()
  await page.getByText('Đã báo làm xong').waitFor()
  await screenshot(page, 'village-sent')
  const task = await clerk.api.tasks.detail({ id: taskId })
  expect([task.state, task.events.map(({ act }) => act), task.evidence.map(({ file }) => file?.name ?? null)]).toEqual([
    'submitted',
    ['accept', 'progress', 'submit'],
    ['duong.txt', null],
  ])
}, 120_000)

test.each(['light', 'dark'] as const)('every page: accessible and nothing sticks out, %s', async colorScheme => {
  const page = await village.open({ width: 320, height: 560 })
  await page.emulateMedia({ colorScheme })
  for (const path of ['/thon/dang-nhap', '/thon', `/thon/viec/${taskId}`, `/thon/da-gui?viec=${taskId}&la=done`]) {
    await page.goto(path)
    await expectNoSidewaysScroll(page)
    await expectNoAxeViolations(page)
  }
  await page.goto('/thon')
  await screenshot(page, `village-list-${colorScheme}`)
}, 120_000)
