/** The files `0001_name.sql` of a folder, in their order. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseRefused } from './refusal.ts'

export interface Migration {
  number: number
  file: string
  sql: string
  checksum: string
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.sql')).sort()
  const migrations = await Promise.all(files.map(file => readMigration(folder, file)))
  const twice = migrations.find(({ number }, index) => migrations[index - 1]?.number === number)
  if (twice !== undefined) throw new DatabaseRefused('migration-name', { file: twice.file })
  return migrations
}

async function readMigration(folder: string, file: string): Promise<Migration> {
  const number = file.match(/^(\d{4})_[a-z0-9_]+\.sql$/)?.[1]
  if (number === undefined) throw new DatabaseRefused('migration-name', { file })
  // Git may write other line ends on Windows: the same file all the same.
  const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n')
  return { number: Number(number), file, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}
