import type { ClientBase } from 'pg'
import { DatabaseRefused } from './refusal.ts'

/**
 * What holds rows of communes and lets them out: tables without a forced policy, materialised views (they have no policies) and
 * views that read with their owner's rights. What stands outside the wall on purpose lies in another schema.
 */
export async function unguardedTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query(`
    select oid::regclass::text as name from pg_class
    where relnamespace = 'public'::regnamespace
      and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'commune_id' and not attisdropped)
      and (
        relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = pg_class.oid))
        or relkind = 'm'
        or relkind = 'v' and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
      )
    order by 1`)
  return rows.map(({ name }) => name)
}

export async function refuseUnguarded(client: ClientBase) {
  const tables = await unguardedTables(client)
  if (tables.length > 0) throw new DatabaseRefused('unguarded-table', { tables: tables.join(', ') })
}
