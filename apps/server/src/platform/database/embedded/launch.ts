/** Starts the server and waits until it answers. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseLog } from '../database-log.ts'
import { DatabaseRefused } from '../refusal.ts'
import type { Binaries } from './binaries.ts'
import { clusterVersion } from './initialise.ts'
import { commandOf, type Launcher } from './launcher.ts'
import type { Layout } from './layout.ts'
import { type Postmaster, readPostmaster, removeStaleLock } from './postmaster.ts'
import { complaintIn, openServerLog, type ServerLog } from './server-log.ts'

/** What the last of a killed server holds on to for a moment. */
const passing = /lock file .* already exists|shared memory block .* still in use|could not bind|could not create any .*sockets/i
const patience = 5_000

export async function launch(layout: Layout, binaries: Binaries, launcher: Launcher, log: DatabaseLog): Promise<Postmaster> {
  for (const until = Date.now() + patience; ; await sleep(200)) {
    removeStaleLock(layout.cluster)
    const result = await launchOnce(layout, binaries, launcher, log)
    if (typeof result !== 'string') return result
    if (!passing.test(result) || Date.now() > until) throw refusal(result, layout, binaries)
  }
}

function refusal(said: string, layout: Layout, binaries: Binaries): DatabaseRefused {
  const reason = complaintIn(said)
  if (!/files are incompatible with server/.test(reason)) return new DatabaseRefused('start-failed', { reason, log: layout.log })
  const ours = execFileSync(binaries.postgres, ['--version'], { encoding: 'utf8' }).trim()
  return new DatabaseRefused('folder-of-other-version', { folder: layout.cluster, found: clusterVersion(layout), ours })
}

/** The running server, or what it said before it ended. */
async function launchOnce(layout: Layout, binaries: Binaries, launcher: Launcher, log: DatabaseLog): Promise<Postmaster | string> {
  const serverLog = openServerLog(layout.log)
  try {
    const child = spawnServer(layout, binaries, launcher, serverLog)
    return (await waitUntilReady(layout, child, launcher, log)) ?? serverLog.since()
  } finally {
    serverLog.close()
  }
}

/** In a session of its own: Ctrl-C in the terminal is for us alone, and we stop the server when our work is done. */
function spawnServer(layout: Layout, binaries: Binaries, launcher: Launcher, { descriptor }: ServerLog): ChildProcess {
  const words = launcher.viaPgCtl ? [binaries.pgCtl, 'start', '-w', '-t', '3600', '-D', layout.cluster] : [binaries.postgres, '-D', layout.cluster]
  const { program, args, options } = commandOf(launcher, words)
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', descriptor, descriptor] })
  child.unref()
  return child
}

/** Null when it ended before it was ready. */
async function waitUntilReady(layout: Layout, child: ChildProcess, launcher: Launcher, log: DatabaseLog): Promise<Postmaster | null> {
  let ended = false
  child.once('error', () => {
    ended = true
  })
  child.once('exit', code => {
    ended ||= !launcher.viaPgCtl || code !== 0
  })
  const begun = Date.now()
  for (let told = begun; !ended; await sleep(15)) {
    const found = readPostmaster(layout.cluster)
    const isOurs = launcher.viaPgCtl || found?.pid === child.pid
    if (found !== null && isOurs && found.status === 'ready') return found
    if (Date.now() - told < 10_000) continue
    told = Date.now()
    log.info(`PostgreSQL is still starting (${Math.round((told - begun) / 1000)} s): it brings its files in order after a sudden end`)
  }
  return null
}
