/** The measure of the reader without reading every finding again: each document's is kept, and the sums of those of one type and month. */
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { type Measured, measureOf, qualityOfGroups, sumOf } from './quality.ts'
import { decisions } from './queries.ts'

export async function keptQuality(trx: Trx) {
  await measureChanged(trx)
  const rows = await trx.selectFrom('quality_sum').select(['document_type', 'month', 'measured']).execute()
  return qualityOfGroups(rows.map(row => ({ documentType: row.document_type || null, month: row.month || null, measured: row.measured as Measured })))
}

/** Their findings are in the memory together. */
const atATime = 100

/** What is decided meanwhile leaves a mark for the next time. */
export async function measureChanged(trx: Trx): Promise<void> {
  // Of two who ask the second waits for what the first works out.
  await sql`select pg_advisory_xact_lock(hashtextextended('quality ' || current_commune()::text, 0))`.execute(trx)
  const marks = await trx.deleteFrom('quality_mark').returning('document_id').execute()
  const ids = [...new Set(marks.map(({ document_id }) => document_id))]
  const groups = new Map<string, Group>()
  for (let from = 0; from < ids.length; from += atATime)
    for (const group of await measure(trx, ids.slice(from, from + atATime))) groups.set(JSON.stringify(group), group)
  for (const group of groups.values()) await sumUp(trx, group)
}

interface Group {
  document_type: string
  month: string
}

/** Gives the groups in which the documents were and are. */
async function measure(trx: Trx, ids: readonly string[]): Promise<Group[]> {
  const before = await trx.selectFrom('document_quality').select(['document_type', 'month']).where('document_id', 'in', ids).execute()
  const fresh = (await decisions(trx, ids)).map(rows => ({ documentId: rows[0]?.document_id, ...measureOf(rows) }))
  const { rows: after } = await sql<Group>`insert into document_quality (commune_id, document_id, document_type, month, measured)
    select current_commune(), d.id, lower(coalesce(d.document_type, '')), coalesce(each ->> 'month', ''), each -> 'measured'
    from jsonb_array_elements(${JSON.stringify(fresh)}::jsonb) each join official_document d on d.id = (each ->> 'documentId')::uuid
    on conflict (commune_id, document_id) do update
      set document_type = excluded.document_type, month = excluded.month, measured = excluded.measured
    returning document_type, month`.execute(trx)
  return [...before, ...after]
}

async function sumUp(trx: Trx, { document_type, month }: Group): Promise<void> {
  const rows = await trx
    .selectFrom('document_quality')
    .select(['commune_id', 'measured'])
    .where('document_type', '=', document_type)
    .where('month', '=', month)
    .execute()
  const group = trx.deleteFrom('quality_sum').where('document_type', '=', document_type).where('month', '=', month)
  await group.execute()
  const [first] = rows
  if (!first) return
  const measured = JSON.stringify(sumOf(rows.map(row => row.measured as Measured)))
  await trx.insertInto('quality_sum').values({ commune_id: first.commune_id, document_type, month, measured }).execute()
}
