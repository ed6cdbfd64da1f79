/** Opens the database of the program: the embedded one, or the one of `DATABASE_URL`; checks it, migrates it, sees to the wall. */
import { Kysely, PostgresDialect } from 'kysely'
import type { ClientConfig, Pool } from 'pg'
import { type AppRole, grantMissing, prepareAppRole } from './app-role.ts'
import { refuseUnguarded } from './check-walls.ts'
import { withDatabaseLock } from './database-lock.ts'
import type { DatabaseLog } from './database-log.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { inspectServer } from './inspect-server.ts'
import { migrate } from './migrate.ts'
import type { OpenedDatabase } from './opened-database.ts'
import { openClient, openPool, type PoolOptions } from './pool.ts'
import type { Tables } from './tables.ts'
import { waitForServer } from './wait-for-server.ts'

export interface DatabaseOptions {
  /** Null: the embedded server. Behind a connection pooler only in its session mode: connections carry their role, listen and lock. */
  databaseUrl: string | null
  dataFolder: string
  /** Folder of the SQL files. */
  migrations: string
  log: DatabaseLog
}

export async function openDatabase<All = Tables>(options: DatabaseOptions): Promise<OpenedDatabase<All>> {
  if (options.databaseUrl) return openOn<All>({ connectionString: options.databaseUrl }, options)
  const embedded = await startEmbedded(options)
  try {
    const database = await openOn<All>(embedded.connection, options)
    return { ...database, close: () => database.close().finally(embedded.stop) }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

/** The same on a server that runs already. */
export async function openOn<All = Tables>(connection: ClientConfig, options: Pick<DatabaseOptions, 'migrations' | 'log'>): Promise<OpenedDatabase<All>> {
  await waitForServer(connection, options.log)
  const appRole = await prepare(connection, options)
  return opened<All>(connection, appRole, options.log)
}

function prepare(connection: ClientConfig, { migrations, log }: Pick<DatabaseOptions, 'migrations' | 'log'>): Promise<AppRole> {
  return withDatabaseLock(connection, async client => {
    const appRole = await prepareAppRole(client, await inspectServer(client))
    await migrate(client, migrations, log)
    await grantMissing(client, appRole)
    await refuseUnguarded(client)
    return appRole
  })
}

function opened<All>(connection: ClientConfig, appRole: AppRole, log: DatabaseLog): OpenedDatabase<All> {
  const pools: Pool[] = []
  const open = (options?: PoolOptions): Pool => {
    const pool = openPool(connection, appRole, log, options)
    pools.push(pool)
    return pool
  }
  return {
    outside: new Kysely<All>({ dialect: new PostgresDialect({ pool: open() }) }),
    appRole,
    openPool: open,
    connect: () => openClient(connection, appRole),
    close: async () => {
      await Promise.all(pools.map(pool => pool.end()))
    },
  }
}
