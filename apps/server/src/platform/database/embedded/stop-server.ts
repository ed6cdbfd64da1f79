import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseLog } from '../database-log.ts'
import type { Binaries } from './binaries.ts'
import { cleanEnvironment } from './environment.ts'
import type { Layout } from './layout.ts'
import { isServerOf } from './postmaster.ts'

const patience = 60_000

/** Fast shutdown: open transactions are undone, everything is written, nothing has to be recovered at the next start. */
export async function stopServer(pid: number, layout: Layout, binaries: Binaries, log: DatabaseLog) {
  signal('fast', pid, layout, binaries)
  if (await hasEnded(pid, layout, patience)) return
  log.warn('PostgreSQL does not end; it is stopped at once and will bring its files in order at the next start')
  signal('immediate', pid, layout, binaries)
  await hasEnded(pid, layout, patience)
}

function signal(how: 'fast' | 'immediate', pid: number, layout: Layout, binaries: Binaries) {
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-W', '-m', how, '-D', layout.cluster], { env: cleanEnvironment(), windowsHide: true })
    return
  }
  try {
    process.kill(pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

export async function hasEnded(pid: number, layout: Layout, within: number): Promise<boolean> {
  for (const until = Date.now() + within; isServerOf(pid, layout.cluster); await sleep(20)) {
    if (Date.now() > until) return false
  }
  return true
}
