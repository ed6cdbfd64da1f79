/** Connections to PostgreSQL, each set up in the same way. */
import { Client, type ClientBase, type ClientConfig, Pool } from 'pg'
import type { AppRole } from './app-role.ts'
import { columnTypes } from './column-types.ts'
import type { DatabaseLog } from './database-log.ts'

export interface PoolOptions {
  /** Most connections at once. */
  connections?: number
  /** Schemas in which names without a schema are looked up. */
  searchPath?: string
  /** Works as the role of the connection itself, which may make tables, and which the wall may not hold. */
  asConnectingRole?: boolean
}

/** A statement that takes longer is a mistake of ours; a transaction left open blocks others. Migrations lift them. */
const limits = `
  set statement_timeout = '60s';
  set lock_timeout = '20s';
  set idle_in_transaction_session_timeout = '60s';
  set timezone = 'UTC';
  set client_min_messages = 'warning'`

export function openPool(connection: ClientConfig, role: AppRole, log: DatabaseLog, options: PoolOptions = {}): Pool {
  const pool = new Pool({
    ...own(connection),
    max: options.connections ?? 20,
    idleTimeoutMillis: 30_000,
    onConnect: async (client: ClientBase) => {
      client.on('error', error => log.warn(`A connection to PostgreSQL was lost: ${error.message}`))
      await client.query(sessionOf(role, options))
    },
  })
  // A connection that breaks ends the whole program where nobody listens: the pool must have a listener too, but has nothing to add.
  pool.on('error', () => {})
  return pool
}

export async function openClient(connection: ClientConfig, role: AppRole): Promise<Client> {
  const client = new Client(own(connection))
  // Whoever uses it hears of a broken connection by the next query; without a listener it would end the whole program.
  client.on('error', () => {})
  await client.connect()
  await client.query(sessionOf(role, {}))
  return client
}

function own(connection: ClientConfig): ClientConfig {
  return { application_name: 'roviec', ...connection, types: columnTypes, connectionTimeoutMillis: 10_000, keepAlive: true }
}

function sessionOf(role: AppRole, { searchPath = 'public', asConnectingRole = false }: PoolOptions): string {
  const statements = [limits, `set search_path = ${searchPath}`]
  return [...statements, ...(role === null || asConnectingRole ? [] : [`set role ${role}`])].join(';')
}
