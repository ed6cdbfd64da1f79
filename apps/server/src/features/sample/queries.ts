import { sql } from 'kysely'
import type { Database, Trx } from '../../platform/database/tables.ts'

/** The sample a commune's people try; null where there is none. */
export async function sampleOf(outside: Database, communeId: string): Promise<string | null> {
  const row = await outside
    .selectFrom('auth.sample_commune')
    .select('commune_id')
    .where('of_commune_id', '=', communeId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row?.commune_id ?? null
}

/** The commune whose people try this sample; null when it is none. */
export async function homeOfSample(outside: Database, communeId: string): Promise<string | null> {
  const row = await outside
    .selectFrom('auth.sample_commune')
    .select('of_commune_id')
    .where('commune_id', '=', communeId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row?.of_commune_id ?? null
}

export async function removedSamples(outside: Database): Promise<string[]> {
  const rows = await outside.selectFrom('auth.sample_commune').select('commune_id').where('removed_at', 'is not', null).execute()
  return rows.map(row => row.commune_id)
}

export async function communeNamed(trx: Trx): Promise<{ id: string; name: string } | null> {
  return (await trx.selectFrom('commune').select(['commune_id as id', 'name']).executeTakeFirst()) ?? null
}

/** What was sent for this commune, by the keys under which the sample sends its papers. */
export async function sentPapers(trx: Trx, keys: readonly string[]) {
  return trx.selectFrom('intake_item').select(['key', 'state', 'document_id']).where('key', 'in', keys).execute()
}

/** Every table of ours behind the wall, those that others point to last: in this order a commune can be emptied. */
export async function tablesInOrderOfEmptying(trx: Trx): Promise<string[]> {
  const { rows } = await sql<{ name: string; points_to: string[] }>`
    select c.relname as name, coalesce(array_agg(f.relname::text) filter (where f.relname is not null and f.oid <> c.oid), '{}') as points_to
    from pg_class c
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
    left join pg_class f on f.oid = k.confrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'commune_id' and not a.attisdropped)
    group by c.oid, c.relname`.execute(trx)
  // The commune's own row says that it is a sample: it goes last.
  const left = new Map(rows.filter(row => row.name !== 'commune').map(row => [row.name, row.points_to]))
  const order: string[] = []
  while (left.size > 0) {
    const pointedTo = new Set([...left.values()].flat())
    const free = [...left.keys()].filter(name => !pointedTo.has(name))
    if (free.length === 0) throw new Error(`tables point at each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const name of free) left.delete(name)
    order.push(...free)
  }
  return [...order, 'commune']
}
