/** Whether this PostgreSQL can hold our data; refuses it with what to do when not. */
import type { ClientBase } from 'pg'
import { DatabaseRefused } from './refusal.ts'

const oldest = 15

export interface Server {
  /** 150004 is 15.4. */
  version: number
  role: string
  database: string
  /** The role sees rows of every commune whatever the policies say. */
  bypassesWall: boolean
}

export async function inspectServer(client: ClientBase): Promise<Server> {
  const { rows } = await client.query(`
    select current_setting('server_version_num')::int as version, current_setting('server_version') as version_text,
      current_setting('server_encoding') as encoding, current_user as role, current_database() as database,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as bypasses_wall,
      exists (select from pg_collation where collname = 'vi-x-icu') as vietnamese_order,
      has_schema_privilege('public', 'create') and has_database_privilege(current_database(), 'create') as may_create`)
  const found = rows[0]
  const { role, database } = found
  if (found.version < oldest * 10_000) throw new DatabaseRefused('server-too-old', { found: found.version_text })
  if (found.encoding !== 'UTF8') throw new DatabaseRefused('wrong-encoding', { found: found.encoding })
  if (!found.vietnamese_order) throw new DatabaseRefused('no-vietnamese-order')
  if (!found.may_create) throw new DatabaseRefused('may-not-create', { role, database })
  if (!(await knowsVietnameseLetters(client))) throw new DatabaseRefused('wrong-locale', { database })
  return { version: found.version, role, database, bypassesWall: found.bypasses_wall }
}

/** Search stands on it: the case of letters, and where a word ends. */
async function knowsVietnameseLetters(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(`select lower('ĐẢNG ỦY') = 'đảng ủy' and to_tsvector('simple', '“Đảng”–ủy') = $$'đảng':1 'ủy':2$$::tsvector as yes`)
  return rows[0].yes
}
