/** The whole way of `npm start`: the embedded server with the migrations of the tests. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { preparedFolder } from '../../../test/data-folders.ts'
import { serverPid } from '../../../test/run-embedded.ts'
import type { SmallTables } from '../../../test/small-tables.ts'
import { inCommune } from './in-commune.ts'
import { type DatabaseOptions, openDatabase } from './open-database.ts'
import type { OpenedDatabase } from './opened-database.ts'

const migrations = join(import.meta.dirname, '..', '..', '..', 'test', 'small-migrations')
const commune = '018f0000-0000-7000-8000-00000000000a'
const quiet = { info() {}, warn() {}, error() {} }

const open = (dataFolder: string, more: Partial<DatabaseOptions> = {}) =>
  openDatabase<SmallTables>({ databaseUrl: null, dataFolder, migrations, log: quiet, ...more })
const write = (database: OpenedDatabase<SmallTables>, id: number) =>
  inCommune(database, commune, trx => trx.insertInto('note').values({ commune_id: commune, id, words: '' }).execute())
const ids = (database: OpenedDatabase<SmallTables>) =>
  inCommune(database, commune, trx => trx.selectFrom('note').select('id').orderBy('id').execute()).then(rows => rows.map(({ id }) => id))

test('what was written is there at the next start, and nothing runs in between', async () => {
  const folder = await preparedFolder()
  const first = await open(folder)
  await write(first, 1)
  await first.close()
  expect(serverPid(folder)).toBeNull()
  const second = await open(folder)
  expect(await ids(second)).toEqual([1])
  await second.close()
})

test('kill -9 of the server in the middle of writing: the program goes on, and all that was acknowledged is there once', async () => {
  const folder = await preparedFolder()
  const database = await open(folder)
  const acknowledged: number[] = []
  let killed = false
  for (let id = 1; acknowledged.filter(each => each > 200).length < 100; id++) {
    if (id === 150) killed = process.kill(serverPid(folder) ?? 0, 'SIGKILL')
    await write(database, id).then(
      () => acknowledged.push(id),
      () => new Promise(resolve => setTimeout(resolve, 20)),
    )
  }
  expect(killed).toBe(true)
  const kept = await ids(database)
  for (const id of acknowledged) expect(kept).toContain(id)
  await database.close()
})

test('two programs on one folder work on the same rows', async () => {
  const folder = await preparedFolder()
  const [one, two] = await Promise.all([open(folder), open(folder)])
  await write(one, 1)
  await write(two, 2)
  expect([await ids(one), await ids(two)]).toEqual([
    [1, 2],
    [1, 2],
  ])
  await two.close()
  await one.close()
})

test('a database that cannot be opened leaves no server behind', async () => {
  const folder = await preparedFolder()
  await expect(open(folder, { migrations: join(folder, 'nowhere') })).rejects.toThrow('nowhere')
  expect(serverPid(folder)).toBeNull()
})
