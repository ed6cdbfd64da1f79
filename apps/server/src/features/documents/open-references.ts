/** Documents that ours cite and that are not here: by number, and by date where it is known. */
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

interface Asked {
  withRestricted: boolean
  /** Only these, by their folded reference. */
  folded?: readonly string[]
  q?: string | undefined
  limit: number
  offset: number
}

interface Row {
  reference_folded: string
  issued_on: string | null
  reference: string
  document_type: string | null
  issuing_body: string | null
  cited_by: number
  documents: { id: string; citationId: string }[]
  total: number
}

/** A citation without a date means the dated one where only one date is known for that number. */
export async function openReferences(trx: Trx, { withRestricted, folded, q, limit, offset }: Asked) {
  const visible = withRestricted ? sql`true` : sql`not d.restricted`
  const among = folded === undefined ? sql`true` : folded.length === 0 ? sql`false` : sql`c.reference_folded in (${sql.join(folded)})`
  const like = q === undefined ? sql`true` : sql`c.reference_folded like '%' || fold(${q.replace(/[\\%_]/g, '\\$&')}) || '%'`
  const { rows } = await sql<Row>`
    with open as (
      select c.*, min(c.issued_on) over same as first_day, max(c.issued_on) over same as last_day
      from citation c join official_document d on d.commune_id = c.commune_id and d.id = c.document_id
      where c.cited_document_id is null and ${visible} and ${among} and ${like}
      window same as (partition by c.reference_folded)
    ), dated as (
      select *, coalesce(issued_on, case when first_day = last_day then first_day end) as day from open
    )
    select reference_folded, day as issued_on,
      mode() within group (order by reference) as reference,
      mode() within group (order by document_type) as document_type,
      mode() within group (order by issuing_body) as issuing_body,
      count(distinct document_id)::int as cited_by,
      jsonb_agg(jsonb_build_object('id', document_id, 'citationId', id) order by created_order) as documents,
      count(*) over ()::int as total
    from (select *, row_number() over (partition by reference_folded, day, document_id order by id) as of_document, row_number() over (order by id) as created_order from dated) each
    where of_document = 1
    group by reference_folded, day
    order by cited_by desc, day desc nulls last, reference
    limit ${limit} offset ${offset}`.execute(trx)
  return rows
}

export const keyOfReference = (folded: string, issuedOn: string | null): string => `${folded} ${issuedOn ?? ''}`.trim()

/** How many of the citing documents are named. */
const mostNamed = 5

export async function openReferencesPage(trx: Trx, asked: Asked) {
  const rows = await openReferences(trx, asked)
  const ids = [...new Set(rows.flatMap(row => row.documents.slice(0, mostNamed).map(each => each.id)))]
  const titles = ids.length === 0 ? [] : await trx.selectFrom('official_document').select(['id', 'reference', 'subject']).where('id', 'in', ids).execute()
  const byId = new Map(titles.map(each => [each.id, each]))
  const total = rows[0]?.total ?? 0
  const end = asked.offset + rows.length
  return {
    rows: rows.map(row => ({
      key: keyOfReference(row.reference_folded, row.issued_on),
      reference: row.reference,
      documentType: row.document_type,
      issuedOn: row.issued_on,
      issuingBody: row.issuing_body,
      citedBy: row.cited_by,
      documents: row.documents.slice(0, mostNamed).flatMap(({ id, citationId }) => {
        const found = byId.get(id)
        return found ? [{ ...found, citationId }] : []
      }),
    })),
    next: end < total ? String(end) : null,
    total,
  }
}
