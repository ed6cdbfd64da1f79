import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { expect, test } from 'vitest'
import { query } from '../../../../test/databases.ts'
import { newDatabase, testDatabase } from '../../../../test/test-database.ts'
import { withDatabaseLock } from '../database-lock.ts'
import { dumpSchema } from './dump-schema.ts'

const golden = readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'schema.sql'), 'utf8').replaceAll('\r\n', '\n')
const migrated = await testDatabase()
const made = await newDatabase()
const various = await newDatabase()
const copied = await newDatabase()
const odd = await newDatabase()

const dump = (connection: ClientConfig) => withDatabaseLock(connection, dumpSchema)

test('schema.sql is what the migrations make; after a change: npm run db:dump', async () => {
  expect(await dump(migrated.connection)).toBe(golden)
})

test('a database made from schema.sql is the same', async () => {
  await query(made, golden)
  expect(await dump(made)).toBe(golden)
})

const allKinds = `
  create schema "Other one";
  create type mood as enum ('b', 'a');
  create domain code as text not null default '00' check (value ~ '^[0-9]+$');
  create sequence free start with 5 increment by 2;
  create table b (id bigint generated always as identity primary key, mood mood, code code, text text collate "vi-x-icu" default 'x''y' not null,
    long text generated always as (text || '!') stored, n int default nextval('free'), span int4range, exclude using gist (span with &&));
  create table "Other one"."A" (id int, b bigint references b on delete cascade deferrable initially deferred, unique nulls not distinct (id, b));
  create index late on b (lower(text) collate "C" desc nulls last) include (mood) where n > 3;
  create unique index single on b (n);
  create function touched() returns trigger language plpgsql as $$ begin return new; end $$;
  create trigger touch before update of text on b for each row when (old.text is distinct from new.text) execute function touched();
  alter table b enable row level security;
  create policy seen on b as restrictive for select to pg_monitor using (n > 1);
  create policy added on b for insert with check (n > 2);
  create view v with (security_invoker = true) as select id, mood from b where n > 1;`

test('all kinds of things that it knows are made again the same', async () => {
  await query(various, allKinds)
  const dumped = await dump(various)
  await query(copied, dumped)
  expect(await dump(copied)).toBe(dumped)
  for (const said of [
    'restrictive',
    'pg_monitor',
    'deferrable initially deferred',
    'nulls not distinct',
    'include (mood)',
    'exclude using gist',
    'generated always as identity',
    'security_invoker=true',
    'start with 5',
  ])
    expect(dumped.toLowerCase()).toContain(said)
})

test.each([
  'create materialized view m as select 1 as one',
  'create table p (id int) partition by range (id)',
  'create text search configuration vi (copy = simple)',
  `create table c (id int); comment on table c is 'words'`,
])('what it does not know is not left out silently: %s', async statement => {
  await query(odd, `drop schema public cascade`)
  await query(odd, `create schema public`)
  await query(odd, statement)
  await expect(dump(odd)).rejects.toThrow('does not know')
})
