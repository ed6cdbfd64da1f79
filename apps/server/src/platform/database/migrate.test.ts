import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { query } from '../../../test/databases.ts'
import { newDatabase } from '../../../test/test-database.ts'
import { withDatabaseLock } from './database-lock.ts'
import { migrate } from './migrate.ts'

const quiet = { info() {}, warn() {}, error() {} }
const connection = await newDatabase()

const first = 'create table a (id int);\ninsert into a values (1);\n'
const second = 'alter table a add column word text;\n'

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'roviec-migrations-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

async function fresh() {
  await query(connection, 'drop schema if exists public cascade')
  await query(connection, 'create schema public')
}

const run = (files: Record<string, string>) => withDatabaseLock(connection, client => migrate(client, folderWith(files), quiet))
const applied = async () => (await query(connection, 'select name from migration order by number')).map(({ name }) => name)

test('runs each file once, in their order, and keeps what it ran', async () => {
  await fresh()
  expect(await run({ '0002_word.sql': second, '0001_start.sql': first })).toEqual(['0001_start.sql', '0002_word.sql'])
  expect(await run({ '0001_start.sql': first, '0002_word.sql': second })).toEqual([])
  expect(await query(connection, 'select * from a')).toEqual([{ id: 1, word: null }])
  expect(
    await query(connection, `select number, name, checksum ~ '^[0-9a-f]{64}$' as sum, applied_at is not null as at from migration order by number`),
  ).toEqual([
    { number: 1, name: '0001_start.sql', sum: true, at: true },
    { number: 2, name: '0002_word.sql', sum: true, at: true },
  ])
})

test('an older database gets what is new, and keeps its rows', async () => {
  await fresh()
  await run({ '0001_start.sql': first })
  await query(connection, 'insert into a values (2)')
  expect(await run({ '0001_start.sql': first, '0003_word.sql': second })).toEqual(['0003_word.sql'])
  expect(await query(connection, 'select id from a order by id')).toEqual([{ id: 1 }, { id: 2 }])
})

test('several programs that start at once run each file once', async () => {
  await fresh()
  const slow = `${first}select pg_sleep(0.1);`
  const ran = await Promise.all([1, 2, 3, 4, 5].map(() => run({ '0001_start.sql': slow })))
  expect(ran.flat()).toEqual(['0001_start.sql'])
  expect(await query(connection, 'select id from a')).toEqual([{ id: 1 }])
})

test('a file that fails leaves nothing of itself, but what stood before it', async () => {
  await fresh()
  const broken = 'create table b (id int);\n\nselect * from nowhere;\n'
  await expect(run({ '0001_start.sql': first, '0002_broken.sql': broken })).rejects.toThrow(
    /0002_broken\.sql failed: relation "nowhere" does not exist \(line 3\)/,
  )
  expect(await applied()).toEqual(['0001_start.sql'])
  expect(await query(connection, `select to_regclass('b') as b`)).toEqual([{ b: null }])
  expect(await run({ '0001_start.sql': first, '0002_mended.sql': 'create table b (id int)' })).toEqual(['0002_mended.sql'])
})

test('a released file that was changed is refused, and nothing is run', async () => {
  await fresh()
  await run({ '0001_start.sql': first })
  await expect(run({ '0001_start.sql': `${first}-- a word more\n`, '0002_word.sql': second })).rejects.toMatchObject({ code: 'migration-changed' })
  expect(await applied()).toEqual(['0001_start.sql'])
})

test('line ends of another system are no change', async () => {
  await fresh()
  await run({ '0001_start.sql': first })
  expect(await run({ '0001_start.sql': first.replaceAll('\n', '\r\n') })).toEqual([])
})

test('a database newer than the program is refused', async () => {
  await fresh()
  await run({ '0001_start.sql': first, '0002_word.sql': second })
  await expect(run({ '0001_start.sql': first })).rejects.toMatchObject({ code: 'migration-unknown', message: expect.stringContaining('0002_word.sql') })
})

test('a file that came late, under a number already passed, is refused', async () => {
  await fresh()
  await run({ '0001_start.sql': first, '0003_word.sql': second })
  await expect(run({ '0001_start.sql': first, '0002_late.sql': 'select 1', '0003_word.sql': second })).rejects.toMatchObject({ code: 'migration-out-of-order' })
})

test.each([
  { '0001_a.sql': '', '0001_b.sql': '' },
  { '1_a.sql': '' },
  { '0001-a.sql': '' },
  { '0001_Á.sql': '' },
])('names that do not say their place are refused: %o', async files => {
  await fresh()
  await expect(run(files)).rejects.toMatchObject({ code: 'migration-name' })
})

test('other files in the folder are left alone', async () => {
  await fresh()
  expect(await run({ '0001_start.sql': first, 'README.md': 'about' })).toEqual(['0001_start.sql'])
})
