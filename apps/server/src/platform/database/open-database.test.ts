import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { expect, type TestContext, test } from 'vitest'
import { inDatabase, query } from '../../../test/databases.ts'
import { newDatabase, newDatabaseOfRole, quietLog, testDatabase, testServer } from '../../../test/test-database.ts'
import { unguardedTables } from './check-walls.ts'
import { withDatabaseLock } from './database-lock.ts'
import { openOn } from './open-database.ts'
import type { Tables } from './tables.ts'
import { waitForServer } from './wait-for-server.ts'

const migrations = join(import.meta.dirname, '..', '..', '..', 'test', 'small-migrations')

const ours = await testDatabase()
const plain = await newDatabaseOfRole()
const changing = await newDatabaseOfRole()
const bypassing = await newDatabaseOfRole('bypassrls')
const empty = await newDatabase()
const guarded = await newDatabase()
const ascii = await newDatabase(`template template0 encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' locale_provider libc`)
const noLetters = await newDatabase(`template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C' locale_provider libc`)

function given<Value>(value: Value | null, context: TestContext): Value {
  return value ?? context.skip('the role of the tests may not create roles')
}

async function openAndClose(connection: ClientConfig) {
  const database = await openOn(connection, { migrations, log: quietLog })
  await database.close()
  return database.appRole
}

test('an ordinary role works as itself', async context => {
  expect(await openAndClose(given(plain, context).connection)).toBeNull()
})

test('a superuser works as a role that the wall holds, and as which nobody logs in', async context => {
  given(plain, context)
  expect(await openAndClose(empty)).toBe('roviec_app')
  expect(await query(empty, `select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'roviec_app'`)).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcanlogin: false },
  ])
})

test('a role that passes the wall and may not become another is refused, with what to do', async context => {
  const { connection, role } = given(bypassing, context)
  await openAndClose(empty)
  await expect(openAndClose(connection)).rejects.toMatchObject({ code: 'no-isolation', message: expect.stringContaining(`grant roviec_app to ${role}`) })
  await query(empty, `grant roviec_app to ${role}`)
  expect(await openAndClose(connection)).toBe('roviec_app')
  await query(empty, `revoke roviec_app from ${role}`)
  await query(empty, `alter role ${role} nobypassrls`)
  expect(await openAndClose(connection)).toBeNull()
})

test('first as an ordinary role, then as a superuser, and back: the same tables behind the same wall', async context => {
  const { connection, role } = given(changing, context)
  await openAndClose(connection)
  const [row] = await query(connection, 'select current_database() as name')
  const asSuperuser = inDatabase(testServer().connection, String(row?.name))
  const database = await openOn<Tables>(asSuperuser, { migrations, log: quietLog })
  expect(await database.outside.selectFrom('auth.membership').selectAll().execute()).toEqual([])
  await database.close()
  expect(await query(asSuperuser, `select pg_get_userbyid(relowner) as owner from pg_class where oid = 'note'::regclass`)).toEqual([{ owner: role }])
  expect(await openAndClose(connection)).toBeNull()
})

test('a role that may not make tables is refused, with what to do', async context => {
  const { role, connection } = given(plain, context)
  const [row] = await query(guarded, 'select current_database() as name')
  const elsewhere = inDatabase(connection, String(row?.name))
  await expect(openAndClose(elsewhere)).rejects.toMatchObject({ code: 'may-not-create', message: expect.stringContaining(`owner to ${role}`) })
})

test('a database that does not hold Vietnamese is refused', async () => {
  await expect(openAndClose(ascii)).rejects.toMatchObject({ code: 'wrong-encoding' })
  await expect(openAndClose(noLetters)).rejects.toMatchObject({ code: 'wrong-locale' })
})

test('a server that is not there is waited for, then refused with why', async () => {
  const nowhere = { host: '127.0.0.1', port: 1, user: 'nobody', database: 'nothing' }
  await expect(waitForServer(nowhere, quietLog, 300)).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining('ECONNREFUSED') })
})

test('a wrong name or password is refused at once', async () => {
  await expect(openAndClose(inDatabase(empty, 'no_such_database'))).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('no_such_database'),
  })
})

test('a table, a view or a copy that lets rows of communes out is refused', async () => {
  await openAndClose(guarded)
  await query(guarded, 'create table bare (commune_id uuid, id int)')
  await expect(openAndClose(guarded)).rejects.toMatchObject({ code: 'unguarded-table', message: expect.stringContaining('bare') })
  for (const statement of [
    'alter table bare enable row level security',
    'create policy own on bare using (true)',
    'create view seen as select * from note',
    'create view seen_safely with (security_invoker = true) as select * from note',
    'create materialized view copied as select * from note',
  ])
    await query(guarded, statement)
  const found = await withDatabaseLock(guarded, unguardedTables)
  expect(found).toEqual(['bare', 'copied', 'seen'])
})

test('every table of our own migrations stands behind the wall, or outside it on purpose', async () => {
  const { connection } = ours
  expect(await withDatabaseLock(connection, unguardedTables)).toEqual([])
  const outside = await query(
    connection,
    `select oid::regclass::text as name from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not relrowsecurity order by 1`,
  )
  expect(outside).toEqual([{ name: 'migration' }])
})

test('two programs that open the same database at the same time both have it', async () => {
  expect(new Set(await Promise.all([1, 2, 3, 4].map(() => openAndClose(empty)))).size).toBe(1)
})
