import type { ClientBase, Pool } from 'pg'

/** Any number will do as long as nobody else takes it: the letters "roviec". */
const key = 0x726f76696563

/** One program at a time changes the shape of the database; others that start wait for it. */
export async function withDatabaseLock<Result>(pool: Pool, work: (client: ClientBase) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [key])
    return await work(client)
  } finally {
    // The connection is closed, and with it the lock and the settings are gone.
    client.release(true)
  }
}
