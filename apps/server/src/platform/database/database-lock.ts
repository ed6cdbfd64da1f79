import type { Client, ClientConfig } from 'pg'
import { openClient } from './pool.ts'

/** Any number will do as long as nobody else takes it: the letters "roviec". */
const key = 0x726f76696563

/** One program at a time changes the shape of the database; others that start wait for it. The lock ends with the connection. */
export async function withDatabaseLock<Result>(connection: ClientConfig, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = await openClient(connection, null)
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [key])
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}
