/** Our database in the embedded server. */
import { Client, type ClientConfig } from 'pg'

export const databaseName = 'roviec'

/** Makes it at first start. `maintenance` leads to the database `postgres`. */
export async function ensureOwnDatabase(maintenance: ClientConfig) {
  const client = new Client(maintenance)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
