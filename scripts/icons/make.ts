/** `node scripts/icons/make.ts`: draws the .png icons in apps/web/public from icon.svg, which is drawn by hand. To be run when that changes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium, noChromium } from '../../apps/web/test/browser/chromium.ts'
import { fullBleed, icons } from './icons.ts'

const folder = join(import.meta.dirname, '..', '..', 'apps', 'web', 'public')
const executablePath = findChromium()
if (executablePath === null) throw new Error(noChromium)

const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
for (const { file, size, bleeds } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const svg = (bleeds ? fullBleed(drawing) : drawing).replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)
  await page.setContent(`<body style="margin:0;background:transparent">${svg}`)
  writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
