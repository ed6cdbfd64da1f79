import { type AskedField, searchWords } from '@roviec/register'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Tables, Trx } from '../../platform/database/tables.ts'
import { fieldCondition, type SearchQuery, searchQuery } from './search.ts'

const rowColumns = [
  'id',
  'direction',
  'state',
  'document_type',
  'reference',
  'issuing_body',
  'issued_on',
  'subject',
  'urgency',
  'restricted',
  'arrival_number',
  'arrived_on',
  'created_at',
] as const

export interface DocumentFilter {
  q?: string | undefined
  direction?: 'incoming' | 'outgoing' | undefined
  state?: 'draft' | 'inReview' | 'registered' | 'withdrawn' | undefined
  documentType?: string | undefined
  issuingBody?: string | undefined
  drafts?: boolean | undefined
  from?: string | undefined
  to?: string | undefined
  /** False leaves restricted papers out. */
  withRestricted: boolean
  limit: number
  offset: number
}

const pendingItems = sql<number>`(select count(*)::int from review_item i where i.commune_id = d.commune_id and i.document_id = d.id and i.state = 'pending' and i.kind <> 'problem')`
const liveTasks = sql`from review_item i where i.commune_id = d.commune_id and i.document_id = d.id and i.kind = 'task' and i.state not in ('rejected', 'orientation', 'replaced')`
const foundTasks = sql<number>`(select count(*)::int ${liveTasks})`
const incompleteTasks = sql<number>`(select count(*)::int ${liveTasks} and (i.draft->'lead' = '[]'::jsonb or i.draft->'deadline' = 'null'::jsonb))`
const registeredTasks = sql`from task t where t.commune_id = d.commune_id and t.document_id = d.id and t.state <> 'cancelled'`
const taskCount = sql<number>`(select count(*)::int ${registeredTasks})`
const doneTaskCount = sql<number>`(select count(*)::int ${registeredTasks} and t.state = 'completed')`

const counts = [
  pendingItems.as('pending_items'),
  foundTasks.as('found_tasks'),
  incompleteTasks.as('incomplete_tasks'),
  taskCount.as('tasks'),
  doneTaskCount.as('done_tasks'),
] as const

interface Page<Row> {
  total: number
  /** There may be more than `total`: only the newest were looked into. */
  atLeast: boolean
  rows: Row[]
}

/** One page of documents, the newest first; with words those that hold them: hits in number and subject first, then those with the accents as typed. */
export async function listDocuments(trx: Trx, filter: DocumentFilter): Promise<Page<DocumentRowColumns & { text: string | null }>> {
  const { anywhere, fields } = searchWords(filter.q ?? '')
  const query = searchQuery(anywhere)
  // Fields leave few documents, which are looked into one by one; without them an index must find the words.
  return query === null || fields.length > 0 ? narrowedDocuments(trx, filter, fields, query) : documentsWith(trx, filter, query)
}

async function documentsWith(trx: Trx, filter: DocumentFilter, query: SearchQuery) {
  const found = await matchingDocuments(trx, query, filter)
  const [first] = found
  if (first === undefined) return { total: 0, atLeast: false, rows: [] }
  const rows = await trx
    .selectFrom('official_document as d')
    .select(rowColumns.map(column => `d.${column}` as const))
    .select(counts)
    .select(sql<string>`left(d.text, 60000)`.as('text'))
    .where(
      'd.id',
      'in',
      found.map(({ id }) => id),
    )
    .execute()
  const byId = new Map(rows.map(row => [row.id, row]))
  return { total: first.total, atLeast: first.at_least, rows: found.flatMap(({ id }) => byId.get(id) ?? []) }
}

async function matchingDocuments(trx: Trx, { folded, exact, sure }: SearchQuery, { q: _typed, limit, offset, ...filter }: DocumentFilter) {
  const { rows } = await sql<{ id: string; total: number; at_least: boolean }>`
    select id, total, at_least from matching_documents(${folded}, ${exact}, ${sure}, ${JSON.stringify(filter)}::jsonb, ${offset}, ${limit})`.execute(trx)
  return rows
}

async function narrowedDocuments(trx: Trx, filter: DocumentFilter, fields: readonly AskedField[], query: SearchQuery | null) {
  let rows = trx.selectFrom('official_document as d') as SelectQueryBuilder<Tables & { d: Tables['official_document'] }, 'd', object>
  if (!filter.withRestricted) rows = rows.where('d.restricted', '=', false)
  if (filter.direction) rows = rows.where('d.direction', '=', filter.direction)
  if (filter.state) rows = rows.where('d.state', '=', filter.state)
  if (filter.drafts) rows = rows.where('d.direction', '=', 'outgoing').where('d.state', 'in', ['draft', 'inReview'])
  if (filter.documentType) rows = rows.where('d.document_type', '=', filter.documentType)
  if (filter.issuingBody) rows = rows.where(sql<boolean>`strpos(d.issuing_body_folded, fold(${filter.issuingBody})) > 0`)
  if (filter.from) rows = rows.where('d.issued_on', '>=', filter.from)
  if (filter.to) rows = rows.where('d.issued_on', '<=', filter.to)
  for (const field of fields) rows = rows.where(fieldCondition(field))
  if (query) rows = rows.where(sql<boolean>`d.search_folded @@ ${query.folded}`)
  const { total } = await rows.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const ordered = query
    ? rows
        .orderBy(sql`d.search_title @@ ${query.folded}`, 'desc')
        .orderBy(sql`d.search_exact @@ ${query.exact}`, 'desc')
        .orderBy(sql`d.issued_on desc nulls last`)
    : rows.orderBy('d.created_at', 'desc')
  const found = await ordered
    .orderBy('d.id', 'desc')
    .select(rowColumns.map(column => `d.${column}` as const))
    .select(counts)
    .select((query ? sql<string | null>`left(d.text, 60000)` : sql<string | null>`null`).as('text'))
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  return { total: Number(total), atLeast: false, rows: found }
}

export async function documentRows(trx: Trx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return trx
    .selectFrom('official_document as d')
    .select(rowColumns.map(column => `d.${column}` as const))
    .select(counts)
    .where('d.id', 'in', ids)
    .execute()
}

export type DocumentRowColumns = Awaited<ReturnType<typeof documentRows>>[number]

/** Everything of the head, for reading and for locking. */
export const headOf = (trx: Trx, id: string) =>
  trx
    .selectFrom('official_document as d')
    .select(rowColumns.map(column => `d.${column}` as const))
    .select([
      'd.number',
      'd.symbol',
      'd.place',
      'd.signatory',
      'd.recipients',
      'd.issuing_agency_id',
      'd.numbering_period',
      'd.arrival_year',
      'd.note',
      'd.version',
      'd.unit',
      'd.normative',
      'd.pages',
      'd.copies',
      'd.kept_by',
      'd.assigned_to',
      'd.forwarded_on',
      'd.received_by',
      'd.withdrawn_for',
    ])
    .where('d.id', '=', id)

export async function documentDetail(trx: Trx, id: string) {
  const head = await headOf(trx, id).select(counts).executeTakeFirst()
  if (!head) return null
  const files = await trx
    .selectFrom('document_file as f')
    .innerJoin('blob as b', join => join.onRef('b.commune_id', '=', 'f.commune_id').onRef('b.sha256', '=', 'f.sha256'))
    .select(['f.sha256', 'f.name', 'b.media_type', 'b.size'])
    .where('f.document_id', '=', id)
    .orderBy('f.added_at')
    .execute()
  const numbered = await trx.selectFrom('outgoing_number').select('state').where('document_id', '=', id).executeTakeFirst()
  return { ...head, files, numberState: numbered?.state ?? null }
}

export async function latestReading(trx: Trx, documentId: string) {
  return trx.selectFrom('reading').select(['reading', 'read_at']).where('document_id', '=', documentId).orderBy('read_at', 'desc').limit(1).executeTakeFirst()
}

export async function citationsOf(trx: Trx, documentId: string) {
  const cites = await trx
    .selectFrom('citation')
    .select([
      'id',
      'reference',
      'document_type',
      'issued_on',
      'issuing_body',
      'cited_document_id',
      sql<number | null>`lower(span)`.as('from'),
      sql<number | null>`upper(span)`.as('to'),
    ])
    .where('document_id', '=', documentId)
    .orderBy(sql`lower(span)`)
    .execute()
  const citedBy = await trx.selectFrom('citation').select('document_id').distinct().where('cited_document_id', '=', documentId).execute()
  return { cites, citedBy: citedBy.map(row => row.document_id) }
}

/** Registered documents by their number, those only that share it with no other: to bind a citation to. */
export async function documentsBearing(
  trx: Trx,
  references: readonly string[],
): Promise<Map<string, { id: string; issuedOn: string | null; issuingBody: string | null }>> {
  if (references.length === 0) return new Map()
  const asked = sql<{ reference: string }>`unnest(${references}::text[])`
  const { rows } = await sql<{ asked: string; id: string; issued_on: string | null; issuing_body: string | null }>`
    select a.reference as asked, d.id, d.issued_on, d.issuing_body from ${asked} a(reference)
    join official_document d on d.reference_folded = fold(a.reference) and d.state = 'registered'`.execute(trx)
  const found = [...Map.groupBy(rows, row => row.asked)].filter(([, all]) => all.length === 1)
  return new Map(found.flatMap(([reference, [row]]) => (row ? [[reference, { id: row.id, issuedOn: row.issued_on, issuingBody: row.issuing_body }]] : [])))
}

export async function documentsByReference(trx: Trx, reference: string, issuedOn: string | null) {
  return trx
    .selectFrom('official_document')
    .select(['id', 'issued_on'])
    .where('reference_folded', '=', sql<string>`fold(${reference})`)
    .where(eb => (issuedOn ? eb.or([eb('issued_on', 'is', null), eb('issued_on', '=', issuedOn)]) : eb.lit(true)))
    .orderBy(sql`issued_on desc nulls last`)
    .limit(2)
    .execute()
}
