import { join } from 'node:path'
import { sql } from 'kysely'
import type { ClientConfig } from 'pg'
import { describe, expect, test } from 'vitest'
import { query } from '../../../test/databases.ts'
import type { SmallTables } from '../../../test/small-tables.ts'
import { newDatabase, newDatabaseOfRole, quietLog } from '../../../test/test-database.ts'
import { inCommune, outsideCommune } from './in-commune.ts'
import { openOn } from './open-database.ts'

const migrations = join(import.meta.dirname, '..', '..', '..', 'test', 'small-migrations')
const anKhe = '018f0000-0000-7000-8000-00000000000a'
const other = '018f0000-0000-7000-8000-00000000000b'

/** Both ways to connect: as the role of the tests (embedded: a superuser), and as an ordinary role that owns its database. */
const connections: { name: string; connection: ClientConfig | null }[] = [
  { name: 'the role of the tests', connection: await newDatabase() },
  { name: 'an ordinary role', connection: (await newDatabaseOfRole())?.connection ?? null },
]

describe.each(connections)('as $name', ({ connection }) => {
  async function opened() {
    const database = await openOn<SmallTables>(connection as ClientConfig, { migrations, log: quietLog })
    await inCommune(database, anKhe, trx => trx.deleteFrom('note').execute())
    await inCommune(database, other, trx => trx.deleteFrom('note').execute())
    await inCommune(database, anKhe, trx => trx.insertInto('note').values({ commune_id: anKhe, id: 1, words: 'ours' }).execute())
    await inCommune(database, other, trx => trx.insertInto('note').values({ commune_id: other, id: 1, words: 'theirs' }).execute())
    return database
  }

  const wallTest = (name: string, work: (database: Awaited<ReturnType<typeof opened>>) => Promise<void>) =>
    test(name, async context => {
      if (connection === null) return context.skip('the role of the tests may not create roles')
      const database = await opened()
      try {
        await work(database)
      } finally {
        await database.close()
      }
    })

  wallTest('rows of another commune are not read', async database => {
    expect(await inCommune(database, anKhe, trx => trx.selectFrom('note').select('words').execute())).toEqual([{ words: 'ours' }])
    const asked = await inCommune(database, anKhe, trx => trx.selectFrom('note').selectAll().where('commune_id', '=', other).execute())
    expect(asked).toEqual([])
  })

  wallTest('rows of another commune are not updated, not deleted, not locked', async database => {
    await inCommune(database, anKhe, async trx => {
      expect(await trx.updateTable('note').set({ words: 'changed' }).where('commune_id', '=', other).executeTakeFirst()).toMatchObject({ numUpdatedRows: 0n })
      expect(await trx.deleteFrom('note').where('commune_id', '=', other).executeTakeFirst()).toMatchObject({ numDeletedRows: 0n })
      expect(await trx.selectFrom('note').selectAll().where('commune_id', '=', other).forUpdate().execute()).toEqual([])
    })
    expect(await inCommune(database, other, trx => trx.selectFrom('note').select('words').execute())).toEqual([{ words: 'theirs' }])
  })

  wallTest('a row of another commune is not inserted, a row is not moved there, and none is taken over', async database => {
    const insert = inCommune(database, anKhe, trx => trx.insertInto('note').values({ commune_id: other, id: 2, words: 'foisted' }).execute())
    await expect(insert).rejects.toThrow('row-level security')
    await expect(inCommune(database, anKhe, trx => trx.updateTable('note').set({ commune_id: other, id: 3 }).execute())).rejects.toThrow('row-level security')
    const upsert = inCommune(database, anKhe, trx =>
      trx
        .insertInto('note')
        .values({ commune_id: other, id: 1, words: 'taken' })
        .onConflict(conflict => conflict.columns(['commune_id', 'id']).doUpdateSet({ words: 'taken' }))
        .execute(),
    )
    await expect(upsert).rejects.toThrow('row-level security')
    expect(await inCommune(database, other, trx => trx.selectFrom('note').select(['id', 'words']).execute())).toEqual([{ id: 1, words: 'theirs' }])
  })

  wallTest('without a commune there are no rows, and none can be added', async database => {
    for (const read of [
      () => outsideCommune(database, trx => trx.selectFrom('note').selectAll().execute()),
      () => database.outside.selectFrom('note').selectAll().execute(),
    ])
      expect(await read()).toEqual([])
    const values = { commune_id: anKhe, id: 4, words: 'nobody' }
    await expect(outsideCommune(database, trx => trx.insertInto('note').values(values).execute())).rejects.toThrow('row-level security')
    await expect(database.outside.insertInto('note').values(values).execute()).rejects.toThrow('row-level security')
    expect(await database.outside.updateTable('note').set({ words: 'nobody' }).executeTakeFirst()).toMatchObject({ numUpdatedRows: 0n })
    expect(await database.outside.deleteFrom('note').executeTakeFirst()).toMatchObject({ numDeletedRows: 0n })
  })

  wallTest('the commune is gone with its transaction, also after an error, on every connection', async database => {
    const broken = inCommune(database, anKhe, trx => sql`select 1 / 0`.execute(trx))
    await expect(broken).rejects.toThrow('division by zero')
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const commune = index % 2 ? anKhe : other
        const rows = await inCommune(database, commune, trx => trx.selectFrom('note').select('commune_id').execute())
        expect(rows).toEqual([{ commune_id: commune }])
        expect(await database.outside.selectFrom('note').selectAll().execute()).toEqual([])
      }),
    )
  })

  wallTest('what stands outside the wall is reached from both sides, and what fails is undone', async database => {
    await outsideCommune(database, trx => trx.deleteFrom('auth.membership').execute())
    await outsideCommune(database, trx => trx.insertInto('auth.membership').values({ account_id: 'a', commune_id: anKhe }).execute())
    await inCommune(database, anKhe, trx => trx.insertInto('auth.counter').defaultValues().execute())
    await expect(
      outsideCommune(database, async trx => {
        await trx.deleteFrom('auth.membership').execute()
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await inCommune(database, anKhe, trx => trx.selectFrom('auth.membership').select('account_id').execute())).toEqual([{ account_id: 'a' }])
  })

  wallTest('the work can lift neither the wall nor the history of the database', async database => {
    const attempts = [
      'alter table note disable row level security',
      'drop policy own_commune on note',
      'set row_security = off',
      'delete from migration',
      'truncate note',
    ]
    const superuser = database.appRole !== null
    for (const attempt of superuser ? attempts : []) {
      const tried = inCommune(database, anKhe, async trx => {
        await sql.raw(attempt).execute(trx)
        return trx.selectFrom('note').selectAll().execute()
      })
      await expect(tried, attempt).rejects.toThrow(/must be owner|permission denied|row-level security/)
    }
    if (!superuser) await expect(inCommune(database, anKhe, trx => sql`set role postgres`.execute(trx))).rejects.toThrow(/permission denied|does not exist/)
  })

  wallTest('what was done to a connection before does not open the wall', async database => {
    await database.outside.connection().execute(connection => sql`reset role`.execute(connection))
    expect(await inCommune(database, anKhe, trx => trx.selectFrom('note').select('words').execute())).toEqual([{ words: 'ours' }])
  })

  wallTest('a commune id that is none is a mistake of ours', async database => {
    for (const id of ['', 'a', `${anKhe}'`, '%'])
      expect(() => inCommune(database, id, trx => trx.selectFrom('note').selectAll().execute()), id).toThrow(TypeError)
  })
})

test('pools for libraries: sessions behind the wall in their own schema, jobs as the role that may make tables', async () => {
  const connection = await newDatabase()
  const database = await openOn<SmallTables>(connection, { migrations, log: quietLog })
  await inCommune(database, anKhe, trx => trx.insertInto('note').values({ commune_id: anKhe, id: 1, words: 'ours' }).execute())
  const sessions = database.openPool({ searchPath: 'auth, public' })
  expect((await sessions.query('select count(*) as n from note')).rows).toEqual([{ n: 0 }])
  await sessions.query(`insert into membership values ('b', '${anKhe}')`)
  const jobs = database.openPool({ asConnectingRole: true, connections: 2 })
  await jobs.query('create schema jobs; create table jobs.job (id int)')
  await inCommune(database, anKhe, trx => sql`insert into jobs.job values (1)`.execute(trx))
  await database.close()
  expect(await query(connection, 'select id from jobs.job')).toEqual([{ id: 1 }])
})

test('dates arrive as they are written, instants as Date, bigints as numbers', async () => {
  const database = await openOn<SmallTables>(await newDatabase(), { migrations, log: quietLog })
  const row = await inCommune(database, anKhe, trx =>
    trx.insertInto('note').values({ commune_id: anKhe, id: 1, words: '' }).returning('written_on').executeTakeFirst(),
  )
  const counter = await database.outside.insertInto('auth.counter').defaultValues().returningAll().executeTakeFirst()
  expect(row).toEqual({ written_on: '2026-03-15' })
  expect(counter).toEqual({ id: 1, at: expect.any(Date) })
  await expect(sql`select 9007199254740993::bigint`.execute(database.outside)).rejects.toThrow('does not fit')
  await database.close()
})
