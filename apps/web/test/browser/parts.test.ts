import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage, settled, withBrowser } from './browser.ts'
import { expectNoAxeViolations } from './expectations.ts'
import { screenshot } from './screenshot.ts'

withBrowser()

const focusedText = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).innerText)
const said = (page: Page) => page.locator('section[aria-live]').innerText()

describe('the table', () => {
  const row = (page: Page, index: number) => page.locator(`tr[data-index="${index}"]`)

  const bottomOfLast = async (page: Page) => {
    const last = await row(page, 1999).boundingBox()
    return last ? last.y + last.height : Number.NaN
  }

  async function atTheEnd(): Promise<Page> {
    const page = await openPage('/kit/bang', { width: 1280 })
    await page.keyboard.press('j')
    await page.keyboard.press('End')
    await expect.poll(() => focusedText(page)).toContain('2.000')
    // Rows that come into sight are measured, and the page comes to rest behind that.
    await expect.poll(() => bottomOfLast(page)).toBeLessThanOrEqual(860)
    return page
  }

  it('draws only what is on the screen, and says how many there are', async () => {
    const page = await openPage('/kit/bang', { width: 1280 })
    expect(await page.locator('tbody tr').count()).toBeLessThan(60)
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('2001')
  })

  it('is walked with j, k and the arrows, and opened with Enter', async () => {
    const page = await openPage('/kit/bang', { width: 1280 })
    const at = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.index)
    await page.keyboard.press('j')
    await expect.poll(at).toBe('0')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(at).toBe('2')
    await page.keyboard.press('k')
    await expect.poll(at).toBe('1')
    await page.keyboard.press('ArrowDown')
    await expect.poll(at).toBe('2')
    await expectNoAxeViolations(page)
    await screenshot(page, 'kit-bang-chon')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toContain('Đã mở dòng 3')
  })

  it('goes to the last row and keeps its head in sight', async () => {
    const page = await atTheEnd()
    const head = await page.getByRole('columnheader', { name: 'Nội dung' }).boundingBox()
    const last = await row(page, 1999).boundingBox()
    expect(head?.y).toBeLessThan(120)
    expect(last?.y).toBeGreaterThan(head?.y ?? 0)
  })

  it('keeps the row one has gone to in sight when rows grow, until one moves on', async () => {
    const page = await atTheEnd()
    const bottom = () => bottomOfLast(page)
    const height = (await row(page, 1999).boundingBox())?.height ?? 0
    await page.addStyleTag({ content: '[data-index] { padding-block: 1rem !important }' })
    await expect.poll(async () => (await row(page, 1999).boundingBox())?.height).toBeGreaterThan(height + 16)
    await expect.poll(bottom).toBeLessThanOrEqual(860)
    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, -6000)
    await expect.poll(bottom).toBeGreaterThan(4000)
    await page.addStyleTag({ content: '[data-index] { padding-block: 2rem !important }' })
    await expect.poll(async () => (await row(page, 1999).boundingBox())?.height).toBeGreaterThan(height + 48)
    expect(await bottom()).toBeGreaterThan(4000)
  })

  it('keeps the row that has the focus when the page is scrolled away from it', async () => {
    const page = await openPage('/kit/bang', { width: 1280 })
    await page.keyboard.press('j')
    await expect.poll(() => focusedText(page)).toContain('Rà soát')
    await page.mouse.wheel(0, 20_000)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(5000)
    expect(await focusedText(page)).toContain('Rà soát')
    await page.keyboard.press('j')
    await expect.poll(() => row(page, 1).isVisible()).toBe(true)
  })

  it('sorts by a head, up and down', async () => {
    const page = await openPage('/kit/bang', { width: 1280 })
    const budget = page.getByRole('columnheader', { name: 'Kinh phí' })
    await budget.getByRole('button').click()
    expect(await budget.getAttribute('aria-sort')).toBe('ascending')
    await budget.getByRole('button').click()
    expect(await budget.getAttribute('aria-sort')).toBe('descending')
    await expect.poll(async () => (await row(page, 0).innerText()).endsWith('9.987,5')).toBe(true)
  })

  it('opens the row that is pressed', async () => {
    const page = await openPage('/kit/bang', { width: 1280 })
    await row(page, 4).click()
    await expect.poll(() => said(page)).toContain('Đã mở dòng 5')
  })

  it('becomes cards on a narrow screen, walked with the same keys', async () => {
    const page = await openPage('/kit/bang', { width: 390 })
    expect(await page.getByRole('table').count()).toBe(0)
    const cards = page.getByRole('list', { name: 'Nhiệm vụ mẫu' })
    expect(await cards.getByRole('listitem').count()).toBeLessThan(30)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(() => focusedText(page)).toContain('Báo cáo kết quả thu ngân sách quý I')
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toContain('Đã mở dòng 2')
    await screenshot(page, 'kit-bang-the')
  })

  it('becomes cards sooner in large text', async () => {
    const page = await openPage('/kit/bang', { width: 780 })
    expect(await page.getByRole('table').count()).toBe(1)
    const large = await openPage('/kit/bang', { width: 780, textSize: 'large' })
    expect(await large.getByRole('table').count()).toBe(0)
  })

  it('puts every row on paper, as a ruled table, and then goes on as before', async () => {
    const page = await openPage('/kit/bang?dong=120', { width: 1280, scheme: 'dark' })
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        const head = document.querySelector('thead') as HTMLElement
        Object.assign(window, {
          printed: {
            rows: document.querySelectorAll('tbody tr').length,
            scheme: document.documentElement.dataset.mantineColorScheme,
            head: getComputedStyle(head).display,
          },
        })
      })
    })
    const paper = await page.pdf({ preferCSSPageSize: true })
    expect(await page.evaluate(() => (window as unknown as { printed: unknown }).printed)).toEqual({ rows: 120, scheme: 'light', head: 'table-header-group' })
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4)
    await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(60)
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
  })
})

describe('two panes', () => {
  it('are widened by the arrow keys, and stay so', async () => {
    const page = await openPage('/kit', { width: 1280 })
    const divider = page.getByRole('separator', { name: 'Độ rộng hai bên' })
    const left = () => page.locator('#kit-document').evaluate(element => element.clientWidth)
    await divider.focus()
    const before = await left()
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight')
    expect(await divider.getAttribute('aria-valuenow')).toBe('65')
    await expect.poll(left).toBeGreaterThan(before + 80)
    await page.reload()
    await settled(page)
    expect(await divider.getAttribute('aria-valuenow')).toBe('65')
    await divider.press('Enter')
    expect(await divider.getAttribute('aria-valuenow')).toBe('55')
  })

  it('are widened by the pointer', async () => {
    const page = await openPage('/kit', { width: 1280 })
    const divider = page.getByRole('separator')
    await divider.scrollIntoViewIfNeeded()
    const box = (await divider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + box.width / 2, box.y + 200)
    await page.mouse.down()
    await page.mouse.move(box.x - 200, box.y + 200, { steps: 4 })
    await page.mouse.up()
    expect(Number(await divider.getAttribute('aria-valuenow'))).toBeLessThan(45)
  })

  it('stand behind tabs on a phone', async () => {
    const page = await openPage('/kit', { width: 390 })
    const tab = (name: string) => page.getByRole('tab', { name })
    expect(await page.getByRole('separator').count()).toBe(0)
    await tab('Văn bản').press('ArrowRight')
    expect(await tab('Việc đọc được').getAttribute('aria-selected')).toBe('true')
    expect(await page.locator('#kit-document').isVisible()).toBe(false)
    expect(await page.locator('#kit-findings').isVisible()).toBe(true)
  })
})

describe('editing in place', () => {
  const value = (page: Page, label: string) => page.getByRole('button', { name: `Sửa ${label}:` })

  it('text: Enter keeps, Escape leaves as it was, the focus comes back', async () => {
    const page = await openPage('/kit', { width: 1280 })
    await value(page, 'Nội dung').press('Enter')
    await page.getByRole('textbox', { name: 'Nội dung' }).fill('Nội dung mới')
    await page.keyboard.press('Escape')
    expect(await value(page, 'Nội dung').innerText()).toContain('Ủy ban nhân dân xã chủ trì')
    await expect.poll(() => focusedText(page)).toContain('Ủy ban nhân dân xã chủ trì')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Nội dung' }).fill('Nội dung mới')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedText(page)).toContain('Nội dung mới')
  })

  it('one of many: found without accents', async () => {
    const page = await openPage('/kit', { width: 1280 })
    await value(page, 'Chủ trì').press('Enter')
    await page.getByRole('combobox', { name: 'Chủ trì' }).fill('cong an')
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['Công an xã'])
    await expectNoAxeViolations(page)
    await screenshot(page, 'kit-chon-chu-tri')
    await page.keyboard.press('Enter')
    await expect.poll(() => value(page, 'Chủ trì').innerText()).toContain('Công an xã')
  })

  it('a day: read as it is said, refused with a word', async () => {
    const page = await openPage('/kit', { width: 1280 })
    const missing = value(page, 'Thời hạn').nth(1)
    expect(await missing.innerText()).toContain('chưa có')
    await missing.press('Enter')
    const field = page.getByRole('textbox', { name: 'Thời hạn' })
    await field.fill('31/2')
    await page.keyboard.press('Enter')
    await page.getByText('Không đọc được ngày này').waitFor()
    await expectNoAxeViolations(page)
    await field.fill('15/9')
    await page.keyboard.press('Enter')
    await expect.poll(() => value(page, 'Thời hạn').nth(1).innerText()).toContain('thứ Ba 15/9/2026')
  })
})

describe('files', () => {
  it('are taken from the field, without what the system leaves behind', async () => {
    const page = await openPage('/kit', { width: 1280 })
    const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('x') })
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([file('a.txt'), file('~$a.docx'), file('b.txt')])
    await expect.poll(() => said(page)).toContain('a.txt, b.txt')
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('Đã nhận 2 tệp')
  })

  it.each(['drop', 'paste'])('are taken by %s anywhere on the screen', async how => {
    const page = await openPage('/kit', { width: 1280 })
    await page.evaluate(kind => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['x'], 'ket-luan.txt', { type: 'text/plain' }))
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
      document.querySelector('h1')?.dispatchEvent(event)
    }, how)
    await expect.poll(() => said(page)).toContain('ket-luan.txt')
  })

  it('are waited for while they are held over the screen', async () => {
    const page = await openPage('/kit', { width: 1280 })
    const drag = (type: string) =>
      page.evaluate(name => {
        const transfer = new DataTransfer()
        transfer.items.add(new File(['x'], 'a.txt'))
        document.body.dispatchEvent(new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }))
      }, type)
    await drag('dragenter')
    await page.getByText('Thả ra để nhận tệp').waitFor()
    await drag('dragleave')
    await page.getByText('Thả tệp vào bất cứ đâu').waitFor()
  })
})

describe('taking away', () => {
  it('is done at once and taken back with Ctrl+Z', async () => {
    const page = await openPage('/kit', { width: 1280 })
    await page.getByRole('button', { name: 'Xóa nhiệm vụ' }).press('Enter')
    await expect.poll(() => said(page)).toContain('Đã xóa nhiệm vụ')
    await expectNoAxeViolations(page)
    await screenshot(page, 'kit-hoan-tac')
    await page.keyboard.press('Control+z')
    await expect.poll(() => said(page)).toContain('Đã lấy lại nhiệm vụ')
  })

  it('asks where nothing can be taken back, and cancels by default', async () => {
    const page = await openPage('/kit', { width: 390 })
    const ask = page.getByRole('button', { name: 'Xóa hẳn' })
    await ask.press('Enter')
    await page.getByRole('dialog', { name: 'Xóa hẳn văn bản này?' }).waitFor()
    await expect.poll(() => focusedText(page)).toBe('Hủy')
    await expectNoAxeViolations(page)
    await screenshot(page, 'kit-hoi-390')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => focusedText(page)).toBe('Xóa hẳn')
    expect((await said(page)).trim()).toBe('')
  })
})
