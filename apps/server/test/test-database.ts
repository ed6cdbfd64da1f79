/** A database of its own for a test file, copied from one that was migrated once in the run. */
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { inject } from 'vitest'
import { withDatabaseLock } from '../src/platform/database/database-lock.ts'
import { readMigrations } from '../src/platform/database/migration-files.ts'
import { openOn } from '../src/platform/database/open-database.ts'
import type { OpenedDatabase } from '../src/platform/database/opened-database.ts'
import type { Tables } from '../src/platform/database/tables.ts'
import { afterFile } from './after-file.ts'
import type { TestServer } from './database-setup.ts'
import { asRole, inDatabase, query } from './databases.ts'

export const migrationsFolder = join(import.meta.dirname, '..', 'migrations')

/** What goes wrong is told; the rest is no matter of a test. */
export const quietLog = { info() {}, warn: console.warn, error: console.error }

export function testServer(): TestServer {
  const server = inject('testServer')
  if (typeof server === 'string') throw new Error(server)
  return server
}

/**
 * Dropped when the file's tests are done.
 *
 * @example
 * const database = await testDatabase()
 * test('…', () => inCommune(database, communeId, async trx => { … }))
 */
export async function testDatabase<All = Tables>(migrations = migrationsFolder): Promise<OpenedDatabase<All> & { connection: ClientConfig }> {
  const template = await ensureTemplate(migrations)
  const connection = await newDatabase(`template ${template}`)
  const database = await openOn<All>(connection, { migrations, log: quietLog })
  afterFile(database.close)
  return { ...database, connection }
}

/** An empty database; `how` stands behind `create database <name>`. Dropped when the file's tests are done. */
export async function newDatabase(how = ''): Promise<ClientConfig> {
  const { connection, prefix } = testServer()
  const name = `${prefix}_${randomBytes(6).toString('hex')}`
  await query(connection, `create database ${name} ${how}`)
  afterFile(() => query(connection, `drop database if exists ${name} with (force)`))
  return inDatabase(connection, name)
}

/** Made by the first that asks; the others wait for it. */
async function ensureTemplate(migrations: string): Promise<string> {
  const { connection, prefix } = testServer()
  const checksums = (await readMigrations(migrations)).map(({ checksum }) => checksum)
  const name = `${prefix}_template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 12)}`
  if (await exists(name)) return name
  return withDatabaseLock(connection, async client => {
    if (await exists(name)) return name
    const unfinished = `${name}_unfinished`
    await client.query(`drop database if exists ${unfinished}`)
    await client.query(`create database ${unfinished}`)
    const database = await openOn(inDatabase(connection, unfinished), { migrations, log: quietLog })
    await database.close()
    await client.query(`alter database ${unfinished} rename to ${name}`)
    return name
  })

  async function exists(database: string): Promise<boolean> {
    return (await query(connection, 'select from pg_database where datname = $1', [database])).length > 0
  }
}

/**
 * An empty database that belongs to a role without any privilege, as a stock server is prepared by hand: `create role … login`,
 * `create database … owner …`. Null where the tests' own role may not make one.
 *
 * @param rights behind `create role`, such as `bypassrls`
 */
export async function newDatabaseOfRole(rights = ''): Promise<{ connection: ClientConfig; role: string } | null> {
  const { connection, prefix } = testServer()
  const [may] = await query(connection, 'select rolsuper from pg_roles where rolname = current_user')
  if (!may?.rolsuper) return null
  const role = `${prefix}_role_${randomBytes(4).toString('hex')}`
  const password = randomBytes(8).toString('hex')
  await query(connection, `create role ${role} login password '${password}' ${rights}`)
  return { connection: asRole(await newDatabase(`owner ${role}`), role, password), role }
}
