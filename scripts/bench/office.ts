/** The office under stress: its own tests with the counts of the promise. Whether they hold is what is measured, and how long it took. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Row } from './measure.ts'

const root = join(import.meta.dirname, '..', '..')
const features = 'apps/server/src/features'

export function office(): Row[] {
  return [
    stress('2,000 numbers by 64 registrars', `${features}/documents/numbers.test.ts`, { ROVIEC_TEST_NUMBERS: '2000' }, 'none twice, none missing'),
    stress('200 uploads, server and database killed', `${features}/intake/killed.test.ts`, { ROVIEC_TEST_UPLOADS: '200' }, 'every acknowledged one there once'),
  ]
}

function stress(what: string, file: string, counts: Record<string, string>, asked: string): Row {
  const started = performance.now()
  const args = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', file, '--testTimeout', '900000', '--hookTimeout', '900000']
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...counts }, encoding: 'utf8' })
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  if (status !== 0) console.error(stdout)
  return { what, measured: `${status === 0 ? 'holds' : 'FAILS'}, ${seconds} s`, asked }
}
