/** The screens that tests look at are built once, before any of them begins: two test files that find none would both build. */
import type { TestProject } from 'vitest/node'
import { builtApp } from '../../apps/web/test/browser/built-app.ts'
import { findChromium } from '../../apps/web/test/browser/chromium.ts'
import { buildScreens } from '../start/build-screens.ts'

export async function setup({ vitest }: TestProject): Promise<void> {
  const paths = vitest.config.watch ? [] : vitest.state.getPaths()
  const asked = (folder: RegExp): boolean => paths.some(path => folder.test(path))
  const seen = findChromium() !== null
  await Promise.all([
    (asked(/\/apps\/web\/test\/bundle\.test\.ts$/) || (seen && asked(/\/scripts\/e2e\//))) && buildScreens(),
    seen && asked(/\/apps\/web\/test\/browser\//) && builtApp(),
  ])
}
