/** Data folders for tests; all are removed with the test or the run. */
import { chownSync, cpSync, existsSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { giveTo } from '../src/platform/database/embedded/ownership.ts'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { withStartLock } from '../src/platform/database/embedded/start-lock.ts'

/** Empty, owned by `uid`. */
export function newFolder(uid?: number): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'roviec-')))
  if (uid !== undefined) chownSync(folder, uid, uid)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** With a database in it, whose server does not run. Made once in a run of the tests, and copied. */
export async function preparedFolder(uid?: number): Promise<string> {
  const prepared = inject('preparedFolder')
  await withStartLock(`${prepared} for tests`, async () => {
    if (!existsSync(prepared)) await prepare(prepared)
  })
  const folder = newFolder(uid)
  cpSync(join(prepared, 'postgres'), join(folder, 'postgres'), { recursive: true })
  giveTo(folder, uid ?? null)
  return folder
}

async function prepare(folder: string) {
  const unfinished = `${folder}_unfinished`
  const { stop } = await startEmbedded({ dataFolder: unfinished, log: { info() {}, warn: console.warn, error: console.error } })
  await stop()
  // No test cuts the power: what was written outlives every kill, and the tests do not wait for the disk.
  writeFileSync(join(unfinished, 'postgres', 'cluster', 'local.conf'), 'fsync = off\n')
  renameSync(unfinished, folder)
}
