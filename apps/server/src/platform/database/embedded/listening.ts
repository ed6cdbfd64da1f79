/** How the server is reached: a Unix socket that only we can enter; on Windows TCP on this machine alone, with a password. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { ClientConfig } from 'pg'
import type { DatabaseLog } from '../database-log.ts'
import { superuser } from './initialise.ts'
import type { Launcher } from './launcher.ts'
import type { Layout } from './layout.ts'
import type { Postmaster } from './postmaster.ts'
import type { Listening } from './settings.ts'
import { fitsSocket, makePrivateFolder, shortSocketFolder, socketPort } from './socket-folder.ts'

export type Transport = 'socket' | 'tcp'

export const defaultTransport: Transport = process.platform === 'win32' ? 'tcp' : 'socket'

export async function prepareListening(layout: Layout, transport: Transport, launcher: Launcher, log: DatabaseLog): Promise<Listening> {
  if (transport === 'tcp') return { socketFolder: null, port: await choosePort(layout) }
  if (fitsSocket(layout.run)) return { socketFolder: layout.run, port: socketPort }
  const socketFolder = shortSocketFolder(layout.root)
  makePrivateFolder(socketFolder, launcher.fileOwner)
  log.info(`The path of the data folder is too long for a socket; PostgreSQL listens in ${socketFolder}`)
  return { socketFolder, port: socketPort }
}

/** The port of the last time where it is free: connections find the server again after a restart. */
async function choosePort(layout: Layout): Promise<number> {
  const last = existsSync(layout.port) ? Number(readFileSync(layout.port, 'utf8')) : 0
  const port = (await freePort(last)) ?? (await freePort(0)) ?? 0
  writeFileSync(layout.port, String(port))
  return port
}

function freePort(wanted: number): Promise<number | null> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null))
    })
  })
}

export function connectionTo({ socketFolder, port }: Pick<Postmaster, 'socketFolder' | 'port'>, layout: Layout, database: string): ClientConfig {
  const way = socketFolder === null ? { host: '127.0.0.1', password: readFileSync(layout.password, 'utf8') } : { host: socketFolder }
  return { ...way, port, user: superuser, database }
}
