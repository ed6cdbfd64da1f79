/**
 * The shape of a database as SQL that makes it anew: sorted, stable, readable in a diff. There is no pg_dump in the npm packages,
 * and this one knows only what we use: it refuses what it would have to leave out.
 */
import type { ClientBase } from 'pg'
import { dumpExtensions, dumpRoutines, dumpSchemas, dumpSequences, dumpTypes, dumpViews } from './dump-objects.ts'
import { dumpForeignKeys, dumpTables } from './dump-tables.ts'
import { refuseUnknown } from './refuse-unknown.ts'

const head = '-- The database as the migrations make it. Written by `npm run db:dump`; a test compares the two.'

export async function dumpSchema(client: ClientBase): Promise<string> {
  await client.query('set search_path = public')
  await refuseUnknown(client)
  const parts: string[] = [head, 'set check_function_bodies = off;']
  for (const dump of [dumpExtensions, dumpSchemas, dumpTypes, dumpSequences, dumpRoutines, dumpTables, dumpForeignKeys, dumpViews])
    parts.push(...(await dump(client)))
  return `${parts.join('\n\n')}\n`
}
