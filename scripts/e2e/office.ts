/** A whole office for one test file: a server on a database of its own, the built screens, and a real browser before it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, type TestContext } from 'vitest'
import type { Configuration } from '../../apps/server/src/platform/configuration.ts'
import { createLog } from '../../apps/server/src/platform/log.ts'
import { type RunningServer, startServer } from '../../apps/server/src/start.ts'
import { testDatabase } from '../../apps/server/test/test-database.ts'
import { neverIdle, patience } from '../../apps/web/test/browser/browser.ts'
import { chromiumFlags, findChromium, noChromium } from '../../apps/web/test/browser/chromium.ts'
import { screenshot } from '../../apps/web/test/browser/screenshot.ts'
import { buildScreens } from '../start/build-screens.ts'

export const administrator = { fullName: 'Lò Văn Én', userName: 'en.lo', password: 'mật khẩu dài để nhớ' }

export interface Office {
  server: RunningServer
  url: string
  /** A window of its own, nobody signed in. */
  open(view?: { width?: number; height?: number; javaScript?: boolean; serviceWorker?: boolean }): Promise<Page>
}

/** To be called once at the top of a test file; skips its tests by name where there is no Chromium. `entire`: see findChromium. */
export function withOffice({ entire = false } = {}): () => Office {
  const executablePath = findChromium({ entire })
  const dataFolder = mkdtempSync(join(tmpdir(), 'roviec-e2e-'))
  const contexts: BrowserContext[] = []
  /** Opened in a test, shut before the next: a page that nobody looks at any more still asks for and draws whatever others change. */
  const ofOneTest: BrowserContext[] = []
  let inTest = false
  let browser: Browser | undefined
  let office: Office | undefined

  beforeAll(async () => {
    if (executablePath === null) return
    await buildScreens()
    const database = await testDatabase()
    const port = await freePort()
    const url = `http://localhost:${port}`
    const configuration: Configuration = {
      dataFolder,
      databaseUrl: null,
      host: 'localhost',
      port,
      publicUrl: url,
      secret: 'only for tests, only for tests, only',
      logLevel: 'error',
      uploadBytes: 50 * 1024 * 1024,
      mail: null,
      proxies: [],
      pushHosts: [],
      webhookHosts: [],
      oidc: null,
    }
    const server = await startServer({
      configuration,
      database,
      log: createLog('error'),
      webFolder: join(import.meta.dirname, '..', '..', 'apps', 'web', 'dist'),
    })
    // Without a UTF-8 locale Chromium calls every download with a Vietnamese name 'download'.
    const opened = await chromium.launch({ executablePath, headless: true, args: chromiumFlags, env: { ...process.env, LC_ALL: 'C.UTF-8' } })
    browser = opened
    office = {
      server,
      url,
      open: async ({ width = 1366, height = 860, javaScript = true, serviceWorker = false } = {}) => {
        const context = await opened.newContext({
          baseURL: url,
          viewport: { width, height },
          javaScriptEnabled: javaScript,
          locale: 'vi-VN',
          timezoneId: 'Asia/Ho_Chi_Minh',
          serviceWorkers: serviceWorker ? 'allow' : 'block',
          reducedMotion: 'reduce',
        })
        contexts.push(context)
        if (inTest) ofOneTest.push(context)
        await context.addInitScript(neverIdle)
        const page = await context.newPage()
        page.setDefaultTimeout(patience)
        return page
      },
    }
  }, 180_000)
  beforeEach(async (context: TestContext) => {
    if (executablePath === null) context.skip(noChromium)
    // Not after the test: if it failed, its pages are told of then.
    await Promise.all(ofOneTest.splice(0).map(left => left.close()))
    inTest = true
    context.onTestFailed(() => tellPages(contexts, context.task.name))
  })
  afterEach(() => {
    inTest = false
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
    await browser?.close()
    await office?.server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  return () => {
    if (!office) throw new Error('no office')
    return office
  }
}

/** What stood on every open page when a test failed: in the log, and as pictures beside the others. */
async function tellPages(contexts: readonly BrowserContext[], test: string): Promise<void> {
  for (const [number, page] of contexts.flatMap(context => context.pages()).entries()) {
    const words = await page
      .locator('body')
      .innerText({ timeout: 2000 })
      .catch(() => '(no words)')
    console.error(`${test}: page ${number + 1} at ${page.url()}\n${words.slice(0, 3000)}`)
    await screenshot(page, `failed-${test.replace(/\W+/g, '-').slice(0, 40)}-${number + 1}`).catch(() => undefined)
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, 'localhost', done))
  const address = server.address()
  await new Promise(done => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
