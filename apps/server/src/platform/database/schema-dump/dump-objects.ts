/** Everything but tables. */
import type { ClientBase } from 'pg'
import { notOfExtension, ownSchemas } from './catalog.ts'

async function statements(client: ClientBase, query: string): Promise<string[]> {
  return (await client.query(query)).rows.map(({ statement }) => statement.trim())
}

export const dumpExtensions = (client: ClientBase) =>
  statements(
    client,
    `select format('create extension %I with schema %I;', extname, nspname) as statement
     from pg_extension join pg_namespace on pg_namespace.oid = extnamespace where extname <> 'plpgsql' order by extname`,
  )

export const dumpSchemas = (client: ClientBase) =>
  statements(
    client,
    `select format('create schema %I;', nspname) as statement from pg_namespace where oid in ${ownSchemas} and nspname <> 'public' order by nspname`,
  )

export async function dumpTypes(client: ClientBase): Promise<string[]> {
  const enums = await statements(
    client,
    `select format('create type %s as enum (%s);', oid::regtype, (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = pg_type.oid)) as statement
     from pg_type where typtype = 'e' and typnamespace in ${ownSchemas} and ${notOfExtension('pg_type', 'pg_type.oid')} order by oid::regtype::text collate "C"`,
  )
  const domains = await statements(
    client,
    `select concat_ws(' ', format('create domain %s as %s', oid::regtype, format_type(typbasetype, typtypmod)), case when typnotnull then 'not null' end, 'default ' || typdefault,
       (select string_agg(format('constraint %I %s', conname, pg_get_constraintdef(pg_constraint.oid)), ' ' order by conname) from pg_constraint where contypid = pg_type.oid and contype = 'c')) || ';' as statement
     from pg_type where typtype = 'd' and typnamespace in ${ownSchemas} and ${notOfExtension('pg_type', 'pg_type.oid')} order by oid::regtype::text collate "C"`,
  )
  return [...enums, ...domains]
}

/** Those of identity columns come with their table. */
export const dumpSequences = (client: ClientBase) =>
  statements(
    client,
    `select format('create sequence %s as %s start with %s increment by %s;', seqrelid::regclass, seqtypid::regtype, seqstart, seqincrement) as statement
     from pg_sequence join pg_class on pg_class.oid = seqrelid
     where relnamespace in ${ownSchemas} and ${notOfExtension('pg_class', 'seqrelid')}
       and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = seqrelid and deptype = 'i')
     order by seqrelid::regclass::text collate "C"`,
  )

export const dumpRoutines = (client: ClientBase) =>
  statements(
    client,
    `select pg_get_functiondef(oid) || ';' as statement from pg_proc
     where pronamespace in ${ownSchemas} and ${notOfExtension('pg_proc', 'pg_proc.oid')} order by oid::regprocedure::text collate "C"`,
  )

export const dumpViews = (client: ClientBase) =>
  statements(
    client,
    `select concat_ws(' ', format('create view %s', oid::regclass), 'with (' || array_to_string(reloptions, ', ') || ')', E'as\\n' || pg_get_viewdef(oid, true)) as statement
     from pg_class where relkind = 'v' and relnamespace in ${ownSchemas} and ${notOfExtension('pg_class', 'pg_class.oid')} order by oid::regclass::text collate "C"`,
  )
