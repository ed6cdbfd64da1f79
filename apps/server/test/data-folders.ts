/** Data folders for tests; all are removed with the test or the file. */
import { chownSync, cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { giveTo } from '../src/platform/database/embedded/ownership.ts'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'

/** Empty, owned by `uid`. */
export function newFolder(uid?: number): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'roviec-')))
  if (uid !== undefined) chownSync(folder, uid, uid)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let prepared: Promise<string> | null = null

// Said while the test file is being read, as the file's own hook.
afterAll(async () => {
  if (prepared !== null) rmSync(await prepared, { recursive: true, force: true })
})

/** With a database in it, whose server does not run. Made once a file and copied. */
export async function preparedFolder(uid?: number): Promise<string> {
  prepared ??= prepare()
  const folder = newFolder(uid)
  cpSync(join(await prepared, 'postgres'), join(folder, 'postgres'), { recursive: true })
  giveTo(folder, uid ?? null)
  return folder
}

async function prepare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'roviec-prepared-'))
  const { stop } = await startEmbedded({ dataFolder: folder, log: { info() {}, warn: console.warn, error: console.error } })
  await stop()
  // No test cuts the power: what was written outlives every kill, and the tests do not wait for the disk.
  writeFileSync(join(folder, 'postgres', 'cluster', 'local.conf'), 'fsync = off\n')
  return folder
}
