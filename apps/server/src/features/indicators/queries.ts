import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

export async function listIndicators(
  trx: Trx,
  filter: { q?: string | undefined; documentId?: string | undefined; withRestricted: boolean; limit: number; offset: number; order: 'newest' | 'name' },
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
      'd.issued_on',
      'i.review_item_id',
    ])
    .select([sql<number | null>`lower(i.span)`.as('from'), sql<number | null>`upper(i.span)`.as('to')])
    .$if(filter.order === 'name', each => each.orderBy('i.name_folded').orderBy(sql`d.issued_on desc nulls last`).orderBy('i.document_id'))
    .orderBy('i.created_at', 'desc')
    .orderBy(sql`lower(i.span)`)
    .orderBy('i.id')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  return { total: Number(total), rows: found }
}

/** Documents with accepted figures, to choose one of them. */
export async function documentsWithIndicators(trx: Trx, withRestricted: boolean) {
  return trx
    .selectFrom('indicator_value as i')
    .innerJoin('official_document as d', join => join.onRef('d.commune_id', '=', 'i.commune_id').onRef('d.id', '=', 'i.document_id'))
    .$if(!withRestricted, rows => rows.where('d.restricted', '=', false))
    .select(['d.id', 'd.reference', 'd.subject', sql<number>`count(*)::int`.as('figures')])
    .groupBy(['d.commune_id', 'd.id'])
    .orderBy(sql`d.issued_on desc nulls last`)
    .orderBy('d.id')
    .limit(500)
    .execute()
}
