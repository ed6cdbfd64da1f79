/** The running server of a data folder, started where there is none. */
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { DatabaseLog } from '../database-log.ts'
import { DatabaseRefused } from '../refusal.ts'
import type { Binaries } from './binaries.ts'
import { becomeHolder, inheritFromDead } from './holder.ts'
import { initialise, isInitialised } from './initialise.ts'
import { launch } from './launch.ts'
import { chooseLauncher } from './launcher.ts'
import type { Layout } from './layout.ts'
import { connectionTo, prepareListening, type Transport } from './listening.ts'
import { ensureOwnDatabase } from './own-database.ts'
import { giveTo } from './ownership.ts'
import { isServerOf, type Postmaster, readPostmaster } from './postmaster.ts'
import { writeSettings } from './settings.ts'
import { withStartLock } from './start-lock.ts'
import { hasEnded } from './stop-server.ts'

export interface Place {
  layout: Layout
  binaries: Binaries
  log: DatabaseLog
  transport: Transport
}

export interface Found {
  server: Postmaster
  adopted: boolean
}

export function findOrStart(place: Place): Promise<Found> {
  refuseForeign(place.layout)
  return withStartLock(place.layout.root, async () => {
    const running = await findRunning(place)
    const server = running ?? (await start(place))
    inheritFromDead(place.layout)
    await ensureOwnDatabase(connectionTo(server, place.layout, 'postgres'))
    return { server, adopted: running !== null }
  })
}

/** Waits for one that is on its way up or down. */
async function findRunning(place: Place): Promise<Postmaster | null> {
  const { layout, log } = place
  for (let told = false; ; await sleep(50)) {
    const found = readPostmaster(layout.cluster)
    if (found === null || !isServerOf(found.pid, layout.cluster)) return null
    if (found.status === 'ready') return (await answers(found, layout)) ? found : null
    if (!told) log.info('PostgreSQL of this data folder is starting or stopping; waiting for it')
    told = true
    if (found.status === 'stopping') await hasEnded(found.pid, layout, 60_000)
  }
}

async function answers(server: Postmaster, layout: Layout): Promise<boolean> {
  const client = new Client({ ...connectionTo(server, layout, 'postgres'), connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function start({ layout, binaries, log, transport }: Place): Promise<Postmaster> {
  makePrivate(layout.root)
  const launcher = chooseLauncher(layout, binaries.postgres)
  if (!isInitialised(layout)) await initialise(layout, binaries, launcher, transport === 'tcp' ? 'password' : 'trust')
  makePrivate(layout.cluster)
  makePrivate(layout.run)
  const listening = await prepareListening(layout, transport, launcher, log)
  writeSettings(layout.cluster, listening)
  giveTo(layout.root, launcher.fileOwner)
  const server = await launch(layout, binaries, launcher, log)
  becomeHolder(layout)
  return server
}

/** Also where it was copied or brought back from a backup with wider rights, which PostgreSQL refuses. */
function makePrivate(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
}

/** Without this, PostgreSQL's own word would be "permission denied" deep inside. */
function refuseForeign({ root }: Layout) {
  const own = process.getuid?.()
  const owner = existsSync(root) ? statSync(root).uid : own
  if (own !== undefined && own !== 0 && owner !== own) throw new DatabaseRefused('folder-not-ours', { folder: root, owner: String(owner) })
}
