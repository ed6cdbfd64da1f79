/** Brings the database to the state of the program: numbered SQL files, only ever forwards, each in its own transaction. */
import type { ClientBase } from 'pg'
import type { DatabaseLog } from './database-log.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { DatabaseRefused } from './refusal.ts'

interface Applied {
  number: number
  name: string
  checksum: string
}

/** `client` must be the only one at it: see `withDatabaseLock`. Gives the names of the files that were applied now. */
export async function migrate(client: ClientBase, folder: string, log: DatabaseLog): Promise<string[]> {
  const files = await readMigrations(folder)
  const pending = pendingOf(files, await readApplied(client))
  for (const migration of pending) {
    await apply(client, migration)
    log.info(`Database: ${migration.file} applied`)
  }
  return pending.map(({ file }) => file)
}

async function readApplied(client: ClientBase): Promise<Applied[]> {
  await client.query(`
    create table if not exists public.migration (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`)
  return (await client.query('select number, name, checksum from public.migration order by number')).rows
}

/** Refuses a database that has what the program does not know, or knows otherwise. */
export function pendingOf(files: Migration[], applied: Applied[]): Migration[] {
  for (const done of applied) {
    const file = files.find(({ number }) => number === done.number)
    if (file === undefined) throw new DatabaseRefused('migration-unknown', { file: done.name })
    if (file.checksum !== done.checksum) throw new DatabaseRefused('migration-changed', { file: file.file })
  }
  const last = applied.at(-1)
  const pending = files.filter(({ number }) => !applied.some(done => done.number === number))
  const late = pending.find(({ number }) => last !== undefined && number < last.number)
  if (late !== undefined) throw new DatabaseRefused('migration-out-of-order', { file: late.file, applied: last?.name ?? '' })
  return pending
}

async function apply(client: ClientBase, { number, file, checksum, sql }: Migration) {
  await client.query('begin')
  try {
    await client.query('set local statement_timeout = 0')
    await client.query(sql)
    await client.query('insert into public.migration (number, name, checksum) values ($1, $2, $3)', [number, file, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new DatabaseRefused('migration-failed', { file, reason: describe(error as PostgresError, sql) }, error)
  }
}

interface PostgresError extends Error {
  /** Counted in characters from 1. */
  position?: string
}

function describe({ message, position }: PostgresError, sql: string): string {
  if (position === undefined) return message
  const before = Array.from(sql).slice(0, Number(position))
  return `${message} (line ${before.filter(character => character === '\n').length + 1})`
}
