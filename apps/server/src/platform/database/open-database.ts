/** Opens the database of the program: the embedded one, or the one of `DATABASE_URL`; checks it, migrates it, puts up the wall. */
import { Kysely, PostgresDialect } from 'kysely'
import type { ClientConfig, Pool } from 'pg'
import { grantMissing, prepareAppRole } from './app-role.ts'
import { refuseUnguarded } from './check-walls.ts'
import type { Database } from './database.ts'
import { withDatabaseLock } from './database-lock.ts'
import type { DatabaseLog } from './database-log.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { inspectServer } from './inspect-server.ts'
import { migrate } from './migrate.ts'
import { openPool } from './pool.ts'
import { waitForServer } from './wait-for-server.ts'

export interface DatabaseOptions {
  /** Empty or undefined: the embedded server. */
  databaseUrl?: string | undefined
  dataFolder: string
  /** Folder of the SQL files. */
  migrations: string
  log: DatabaseLog
}

export async function openDatabase<Tables>(options: DatabaseOptions): Promise<Database<Tables>> {
  if (options.databaseUrl) return openConnection<Tables>({ connectionString: options.databaseUrl }, options)
  const embedded = await startEmbedded(options)
  try {
    const database = await openConnection<Tables>(embedded.connection, options)
    return { ...database, close: () => database.close().finally(embedded.stop) }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

/** The same on a server that runs already. */
export async function openConnection<Tables>(
  connection: ClientConfig,
  { migrations, log }: Pick<DatabaseOptions, 'migrations' | 'log'>,
): Promise<Database<Tables>> {
  const pool = openPool(connection, log)
  try {
    await waitForServer(connection, log)
    const appRole = await prepare(pool, migrations, log)
    const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    return { kysely, pool, connection, appRole, close: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw error
  }
}

function prepare(pool: Pool, migrations: string, log: DatabaseLog) {
  return withDatabaseLock(pool, async client => {
    const appRole = await prepareAppRole(client, await inspectServer(client))
    await migrate(client, migrations, log)
    await grantMissing(client, appRole)
    await refuseUnguarded(client)
    return appRole
  })
}
