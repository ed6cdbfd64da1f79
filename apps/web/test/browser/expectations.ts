import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { look } from './browser.ts'
import { screenshot } from './screenshot.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** On the smallest phone in large dark letters nothing sticks out or is too small to press; at a desk it is accessible. Leaves it there. */
export async function expectGood(page: Page, name: string): Promise<void> {
  await look(page, { width: 320, textSize: 'large', scheme: 'dark' })
  await screenshot(page, `${name}-320`)
  await expectNoSidewaysScroll(page)
  await expectTargets(page, 44)
  await look(page, { width: 1280 })
  await screenshot(page, `${name}-1280`)
  await expectNoAxeViolations(page)
}

/** WCAG 2.2 A and AA and axe's good practices: nothing to complain of. `within` a part that lies over the rest, which it hides for the time. */
export async function expectNoAxeViolations(page: Page, within = 'html'): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  await page.evaluate(unstick)
  const violations = await page.evaluate(async part => {
    const { axe } = window as unknown as { axe: { run: (context: string, options: object) => Promise<AxeResults> } }
    // Not all that was found: to send it here takes long.
    return (await axe.run(part, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations
  }, within)
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-unstuck]')) {
      element.style.position = ''
      element.removeAttribute('data-unstuck')
    }
  })
  const said = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary}`),
  )
  expect(said.join('\n')).toBe('')
}

/** What has slid under a bar at this moment can be scrolled out again: it is measured without the bars. */
function unstick(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (getComputedStyle(element).position !== 'sticky') continue
    element.style.position = 'static'
    element.setAttribute('data-unstuck', '')
  }
}

/** Nothing sticks out to the right; names what does. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sticking = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > clientWidth + 1)
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map(element => element.outerHTML.slice(0, 160))]
  })
  expect(sticking).toEqual([])
}

/** Everything that can be pressed is at least this high and wide, links inside sentences apart. */
export async function expectTargets(page: Page, pixels: number): Promise<void> {
  const small = await page.evaluate(least => {
    const pressable = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, [role=option], [role=tab]')]
    return pressable
      .filter(element => element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) && getComputedStyle(element).display !== 'inline')
      .map(element => ({ element, box: (element.closest('label, .mantine-Input-input') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < least - 0.5 || box.height < least - 0.5))
      .map(({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`)
  }, pixels)
  expect(small).toEqual([])
}

/** A screen that nobody touches comes to rest: one that is drawn anew without end looks the same, and eats the battery. */
export async function expectStill(page: Page): Promise<void> {
  const changes = () =>
    page.evaluate(async () => {
      let seen = 0
      const observer = new MutationObserver(records => {
        seen += records.length
      })
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      await new Promise(resolve => setTimeout(resolve, 300))
      observer.disconnect()
      return seen
    })
  await expect.poll(changes).toBe(0)
}
