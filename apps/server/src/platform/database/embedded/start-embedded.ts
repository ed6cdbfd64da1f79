/**
 * PostgreSQL as a part of the program: made at first start, found again when it still runs, restarted when it falls,
 * stopped with us. Nothing has to be installed, and no other user of the machine can reach it.
 */
import { mkdirSync, rmSync } from 'node:fs'
import type { ClientConfig } from 'pg'
import type { DatabaseLog } from '../database-log.ts'
import { findBinaries } from './binaries.ts'
import { findOrStart, type Place } from './find-or-start.ts'
import { forgetHolder, inheritFromDead, isHolder } from './holder.ts'
import { keepRunning } from './keep-running.ts'
import { layoutOf } from './layout.ts'
import { connectionTo, defaultTransport, type Transport } from './listening.ts'
import { databaseName } from './own-database.ts'
import type { Postmaster } from './postmaster.ts'
import { shortSocketFolder } from './socket-folder.ts'
import { withStartLock } from './start-lock.ts'
import { stopServer } from './stop-server.ts'

export interface EmbeddedOptions {
  dataFolder: string
  log: DatabaseLog
  transport?: Transport
}

export interface Embedded {
  connection: ClientConfig
  /** The server was running already: of another process, or of one that was killed. */
  adopted: boolean
  /** Stops the server, unless another living process started it. */
  stop(): Promise<void>
}

export async function startEmbedded({ dataFolder, log, transport = defaultTransport }: EmbeddedOptions): Promise<Embedded> {
  mkdirSync(dataFolder, { recursive: true })
  const place: Place = { layout: layoutOf(dataFolder), binaries: findBinaries(), log, transport }
  const { server, adopted } = await findOrStart(place)
  const keeper = keepRunning(place, server)
  return {
    connection: connectionTo(server, place.layout, databaseName),
    adopted,
    stop: async () => endIfOurs(place, await keeper.end()),
  }
}

function endIfOurs({ layout, binaries, log }: Place, server: Postmaster): Promise<void> {
  return withStartLock(layout.root, async () => {
    inheritFromDead(layout)
    if (!isHolder(layout)) return
    await stopServer(server.pid, layout, binaries, log)
    forgetHolder(layout)
    if (server.socketFolder === shortSocketFolder(layout.root)) rmSync(server.socketFolder, { recursive: true, force: true })
  })
}
