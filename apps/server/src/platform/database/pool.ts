/** Connections to PostgreSQL, each set up in the same way. */
import { type ClientBase, type ClientConfig, Pool } from 'pg'
import { columnTypes } from './column-types.ts'
import type { DatabaseLog } from './database-log.ts'

const connections = 20

/** A statement that takes longer is a mistake of ours; a transaction left open blocks others. Migrations lift them. */
const session = `
  set statement_timeout = '60s';
  set lock_timeout = '20s';
  set idle_in_transaction_session_timeout = '60s';
  set timezone = 'UTC';
  set client_min_messages = 'warning'`

export function openPool(connection: ClientConfig, log: DatabaseLog): Pool {
  const pool = new Pool({
    application_name: 'roviec',
    ...connection,
    types: columnTypes,
    max: connections,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    onConnect: async (client: ClientBase) => {
      await client.query(session)
    },
  })
  // Without a listener, an idle connection that breaks would end the whole program.
  pool.on('error', error => log.warn(`A connection to PostgreSQL was lost: ${error.message}`))
  return pool
}
