/** A real browser over the built screens, for one test file. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, type TestContext } from 'vitest'
import type { Preferences } from '../../src/app/preferences.ts'
import { builtApp } from './built-app.ts'
import { chromiumFlags, findChromium, noChromium } from './chromium.ts'
import type { Fixture } from './fixture/fixture.ts'
import { serve } from './serve.ts'

export interface View {
  width: number
  height?: number
  scheme?: 'light' | 'dark'
  textSize?: Preferences['textSize']
  lang?: Preferences['language']
  /** 2 is the browser's zoom of 200%: half the room, twice the size. */
  zoom?: number
}

export interface Opened extends Omit<View, 'zoom'> {
  fixture?: Partial<Fixture>
  /** The page is opened while the server keeps it waiting. */
  waits?: boolean
  /** The code of the other screens is fetched while nothing else is to do, as with a mouse; else when it is asked for, as on a phone: that costs half as much. */
  ahead?: boolean
}

/** How long a page may take to come to what is waited for, in milliseconds: a machine may be slow, a state that never comes fails all the same. */
export const patience = 30_000

/** The moment at which every page is opened: a Wednesday, 10 in the morning. */
export const now = '2026-03-25T03:00:00.000Z'

let browser: Browser | undefined
/** Without a page now; the next one finds in them what was fetched and compiled before. */
let free: BrowserContext[] = []
/** What one test opened is closed after it; what stands open for several is not in here. */
let openedInTest: Page[] = []
let site: Awaited<ReturnType<typeof serve>> | undefined

/** To be called once at the top of a test file; skips its tests by name where there is no Chromium. */
export function withBrowser(): void {
  const executablePath = findChromium()
  beforeAll(async () => {
    if (executablePath === null) return
    site = await serve(await builtApp())
    browser = await chromium.launch({ executablePath, headless: true, args: chromiumFlags })
  }, 120_000)
  beforeEach((context: TestContext) => {
    openedInTest = []
    if (executablePath === null) context.skip(noChromium)
  })
  afterEach(async () => {
    await Promise.all(openedInTest.splice(0).map(page => page.close()))
  })
  afterAll(async () => {
    await browser?.close()
    free = []
    await site?.close()
  })
}

export async function openPage(path: string, { fixture = {}, waits = false, ahead = false, ...view }: Opened): Promise<Page> {
  const page = await newPage()
  await page.setViewportSize(sizeOf(view))
  await page.emulateMedia({ colorScheme: view.scheme ?? 'light' })
  page.setDefaultTimeout(patience)
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.stack ?? error.message))
  if (!ahead) await page.addInitScript(neverIdle)
  await page.addInitScript(beginAt, now)
  await page.addInitScript(beginWith, [preferencesOf(view), fixture] as const)
  await page.goto(path)
  await (waits ? drawn(page) : settled(page)).catch((error: unknown) => {
    throw new Error([String(error), ...errors].join('\n'))
  })
  return page
}

/** The only page of its context, which keeps nothing of the page before it but files of the site. */
async function newPage(): Promise<Page> {
  if (browser === undefined || site === undefined) throw new Error('no browser: withBrowser() first')
  const context =
    free.pop() ??
    (await browser.newContext({
      baseURL: site.origin,
      reducedMotion: 'reduce',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      serviceWorkers: 'block',
    }))
  await context.setOffline(false)
  const page = await context.newPage()
  openedInTest.push(page)
  page.on('close', () => free.push(context))
  return page
}

/** Runs in the page: the first document of a tab finds an empty store. */
function beginWith([preferences, fixture]: readonly [Partial<Preferences>, Partial<Fixture>]): void {
  if (sessionStorage.getItem('begun') === null) {
    sessionStorage.setItem('begun', 'yes')
    localStorage.clear()
    localStorage.setItem('roviec.preferences', JSON.stringify(preferences))
  }
  Object.assign(window, { fixture })
}

/** Runs in the page: what waits for a moment in which nothing is to do waits on. */
export function neverIdle(): void {
  window.requestIdleCallback = () => 0
}

/** Runs in the page: its calendar begins at a moment and goes on from there. Only the calendar: React and the router measure with other clocks. */
function beginAt(moment: string): void {
  const ahead = Date.parse(moment) - Date.now()
  const real = Date
  const moved = new Proxy(real, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [real.now() + ahead] : given) as object,
    get: (target, name) => (name === 'now' ? () => real.now() + ahead : Reflect.get(target, name)),
  })
  globalThis.Date = moved
}

/** Changes how an open page is looked at, as turning a phone or pressing "chữ lớn" does. */
export async function look(page: Page, view: View): Promise<void> {
  await page.setViewportSize(sizeOf(view))
  await page.emulateMedia({ colorScheme: view.scheme ?? 'light' })
  await page.evaluate(preferences => {
    const before = localStorage.getItem('roviec.preferences')
    const newValue = JSON.stringify({ ...JSON.parse(before ?? '{}'), ...preferences })
    if (newValue === before) return
    localStorage.setItem('roviec.preferences', newValue)
    window.dispatchEvent(new StorageEvent('storage', { key: 'roviec.preferences', newValue }))
  }, preferencesOf(view))
  await settled(page)
}

/** Fonts are there, nothing is loading, and what was measured has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1')
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await drawn(page)
}

async function drawn(page: Page): Promise<void> {
  await page.waitForSelector('h1', { state: 'attached' })
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

function sizeOf({ width, height = width < 600 ? 800 : 860, zoom = 1 }: View): { width: number; height: number } {
  return { width: Math.round(width / zoom), height: Math.round(height / zoom) }
}

function preferencesOf({ textSize = 'normal', lang = 'vi' }: View): Partial<Preferences> {
  return { textSize, language: lang, scheme: 'auto' }
}
