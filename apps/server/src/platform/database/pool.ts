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
      outliveLoss(client)
      await client.query(sessionOf(role, options))
    },
  })
  // Without a listener, an idle connection that breaks would end the whole program.
  pool.on('error', error => log.warn(`A connection to PostgreSQL was lost: ${error.message}`))
  return pool
}

export async function openClient(connection: ClientConfig, role: AppRole): Promise<Client> {
  const client = new Client(own(connection))
  outliveLoss(client)
  await client.connect()
  await client.query(sessionOf(role, {}))
  return client
}

/** Whoever works on a lost connection is told by the failing statement; between two statements nobody listens, and that would end the whole program. */
function outliveLoss(client: ClientBase): void {
  client.on('error', () => {})
}

function own(connection: ClientConfig): ClientConfig {
  return { application_name: 'roviec', ...connection, types: columnTypes, connectionTimeoutMillis: 10_000, keepAlive: true }
}

function sessionOf(role: AppRole, { searchPath = 'public', asConnectingRole = false }: PoolOptions): string {
  const statements = [limits, `set search_path = ${searchPath}`]
  return [...statements, ...(role === null || asConnectingRole ? [] : [`set role ${role}`])].join(';')
}
