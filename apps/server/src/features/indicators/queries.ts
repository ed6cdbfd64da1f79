import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

export async function listIndicators(
  trx: Trx,
  filter: { q?: string | undefined; documentId?: string | undefined; withRestricted: boolean; limit: number; offset: number },
) {
  let rows = trx
    .selectFrom('indicator_value as i')
    .innerJoin('official_document as d', join => join.onRef('d.commune_id', '=', 'i.commune_id').onRef('d.id', '=', 'i.document_id'))
  if (!filter.withRestricted) rows = rows.where('d.restricted', '=', false)
  if (filter.documentId) rows = rows.where('i.document_id', '=', filter.documentId)
  for (const word of (filter.q ?? '').split(/\s+/).filter(each => each !== '')) {
    rows = rows.where(sql<boolean>`i.name_folded like '%' || fold(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`)
  }
  const { total } = await rows.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const found = await rows
    .select([
      'i.id',
      'i.name',
      'i.value',
      'i.unit',
      'i.target',
      'i.percent_of_target',
      'i.kind',
      'i.period',
      'i.quote',
      'i.document_id',
      'd.reference',
      'd.subject',
    ])
    .select([sql<number | null>`lower(i.span)`.as('from'), sql<number | null>`upper(i.span)`.as('to')])
    .orderBy('i.created_at', 'desc')
    .orderBy(sql`lower(i.span)`)
    .orderBy('i.id')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  return { total: Number(total), rows: found }
}
