import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import type { DatabaseLog } from './database-log.ts'
import { DatabaseRefused } from './refusal.ts'

/** Not there yet, or on its way up or down: the machine may have started both at once. */
const passing = ['ECONNREFUSED', 'ENOENT', 'EAI_AGAIN', '57P03', '53300']

export async function waitForServer(connection: ClientConfig, log: DatabaseLog, patience = 30_000) {
  const until = Date.now() + patience
  for (let told = false; ; await sleep(250)) {
    const error = await tryToConnect(connection)
    if (error === null) return
    if (!passing.includes(error.code ?? '') || Date.now() > until) throw new DatabaseRefused('unreachable', { reason: reasonOf(error) }, error)
    if (!told) log.info(`Waiting for the database: ${reasonOf(error)}`)
    told = true
  }
}

async function tryToConnect(connection: ClientConfig): Promise<NodeJS.ErrnoException | null> {
  const client = new Client({ connectionTimeoutMillis: 10_000, ...connection })
  client.on('error', () => {})
  try {
    await client.connect()
    return null
  } catch (error) {
    return error as NodeJS.ErrnoException
  } finally {
    await client.end().catch(() => {})
  }
}

/** An error over several addresses has no message of its own. */
const reasonOf = (error: NodeJS.ErrnoException) => error.message || error.code || String(error)
