/** Makes and drops databases and asks single questions of a test server. */
import { Client, type ClientConfig } from 'pg'

/** The rows of one statement on a connection of its own. */
export async function query(connection: ClientConfig, statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(statement, values)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

/** The same server, another database. */
export function inDatabase(connection: ClientConfig, database: string): ClientConfig {
  if (connection.connectionString === undefined) return { ...connection, database }
  const url = new URL(connection.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

/** Databases and roles whose names begin with `prefix`. */
export async function dropDatabases(connection: ClientConfig, prefix: string) {
  const databases = await query(connection, 'select datname from pg_database where starts_with(datname, $1)', [prefix])
  for (const { datname } of databases) await query(connection, `drop database if exists ${datname} with (force)`)
  const roles = await query(connection, 'select rolname from pg_roles where starts_with(rolname, $1)', [prefix])
  for (const { rolname } of roles) await query(connection, `drop role ${rolname}`)
}

/** Speaks as another role, which must have this name and password. */
export function asRole(connection: ClientConfig, role: string, password: string): ClientConfig {
  if (connection.connectionString === undefined) return { ...connection, user: role, password }
  const url = new URL(connection.connectionString)
  url.username = role
  url.password = password
  return { connectionString: url.href }
}
