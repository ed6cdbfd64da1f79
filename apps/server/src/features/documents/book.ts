/** The registers of incoming and outgoing documents, line by line, as the decree has them. */
import type { BookQuery, BookRow } from '@roviec/contract'
import {
  cellsOf,
  type Entered,
  type IncomingDocument,
  incomingRegister,
  incomingRow,
  type OutgoingDocument,
  outgoingNumberRow,
  outgoingRegister,
  outgoingRow,
  settlementRegister,
  settlementRow,
  withdrawnNote,
} from '@roviec/register'
import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { numberingBody } from './numbering-bodies.ts'
import { type Settlement, settlementCells, settlementOf } from './settlement.ts'

export interface BookFilter extends BookQuery {
  /** False shows of a restricted paper its number and nothing else. */
  withRestricted: boolean
  today: string
}

const forms = { incoming: incomingRegister, outgoing: outgoingRegister, settlement: settlementRegister }
export const formOf = (book: BookQuery['book']) => forms[book]

interface Line extends Partial<Settlement> {
  key: string
  document_id: string | null
  state: BookRow['state']
  number: number | null
  reference: string | null
  reason: string | null
  restricted: boolean | null
  document_type: string | null
  subject: string | null
  issuing_body: string | null
  place: string | null
  issued_on: string | null
  signatory: { name: string | null; position: string | null } | null
  recipients: { name: string }[] | null
  pages: number | null
  copies: number | null
  kept_by: string | null
  assigned_to: string | null
  forwarded_on: string | null
  received_by: string | null
  note: string | null
  arrived_on: string | null
  symbol: string | null
  withdrawn_for: string | null
}

const columns = sql.join(
  [
    'restricted',
    'subject',
    'issuing_body',
    'place',
    'issued_on',
    'signatory',
    'recipients',
    'pages',
    'copies',
    'kept_by',
    'assigned_to',
    'forwarded_on',
    'received_by',
    'note',
    'arrived_on',
    'symbol',
    'withdrawn_for',
  ].map(column => sql.ref(`d.${column}`)),
)

/** All lines of a filter in the order of the book; `order by` and nothing behind it. */
export async function bookQuery(trx: Trx, filter: BookFilter): Promise<RawBuilder<Line>> {
  const { book, from, to, documentType } = filter
  const settled = book === 'settlement'
  const days = sql`(${from ?? null}::date is null or line.day >= ${from ?? null}) and (${to ?? null}::date is null or line.day <= ${to ?? null})`
  const types = sql`(${documentType ?? null}::text is null or line.document_type = ${documentType ?? null})`
  const lines = book !== 'outgoing' ? incomingLines : outgoingLines(filter.withRestricted, await namesOf(trx, filter))
  const state = sql`case when line.state = 'issued' then d.state else line.state end`
  return sql<Line>`
    select line.key, line.document_id, ${state} as state, line.number, line.reference, line.reason, line.document_type, ${columns}${settled ? sql`, settlement.*` : sql``}
    from (${lines}) line left join official_document d on d.commune_id = line.commune_id and d.id = line.document_id ${settled ? settlementOf : sql``}
    where ${days} and ${types} order by line.day, line.series, line.number, line.key`
}

const incomingLines = sql`
  select commune_id, arrival_year || '/' || arrival_number as key, id as document_id, 'issued' as state, arrival_number as number, reference,
    null as reason, document_type, arrived_on as day, arrival_year::text as series
  from official_document where direction = 'incoming' and arrival_number is not null`

/** Numbers of series; then papers that were entered with a number of no series. */
function outgoingLines(withRestricted: boolean, agencies: readonly string[] | null): RawBuilder<unknown> {
  const of = (column: string) => (agencies === null ? sql`` : sql`and ${sql.ref(column)} = any(${agencies}::uuid[])`)
  const seen = withRestricted ? sql`` : sql`and not restricted`
  return sql`
    select commune_id, series || '/' || number as key, document_id, state, number, reference, reason, document_type, taken_on as day, series
    from outgoing_number where true ${of('agency_id')}
    union all
    select commune_id, id::text, id, 'issued', number, reference, null, document_type,
      coalesce(issued_on, (registered_at at time zone 'Asia/Ho_Chi_Minh')::date), ''
    from official_document o where direction = 'outgoing' and registered_at is not null ${seen} ${of('issuing_agency_id')}
      and not exists (select from outgoing_number n where n.commune_id = o.commune_id and n.document_id = o.id)`
}

/** A body goes on with its book under a new name. */
async function namesOf(trx: Trx, { agencyId, today }: BookFilter): Promise<string[] | null> {
  if (agencyId === undefined) return null
  return (await numberingBody(trx, agencyId, today))?.names ?? [agencyId]
}

export async function bookPage(trx: Trx, filter: BookFilter, { limit, offset }: { limit: number; offset: number }) {
  const query = await bookQuery(trx, filter)
  const { rows } = await sql<Line>`${query} limit ${limit} offset ${offset}`.execute(trx)
  const { rows: counted } = await sql<{ total: number }>`select count(*)::int as total from (${query}) lines`.execute(trx)
  return { total: counted[0]?.total ?? 0, rows: rows.map(line => rowOf(filter, line)) }
}

/** The same lines one batch after the other, all as they stood when the first was asked for. */
export async function* bookBatches(trx: Trx, filter: BookFilter): AsyncGenerator<BookRow[]> {
  // Who takes nothing for a minute is not waited for: a transaction holds a connection.
  await sql`set local idle_in_transaction_session_timeout = '60s'`.execute(trx)
  await sql`declare book no scroll cursor for ${await bookQuery(trx, filter)}`.execute(trx)
  for (;;) {
    const { rows } = await sql<Line>`fetch 500 from book`.execute(trx)
    if (rows.length === 0) return
    yield rows.map(line => rowOf(filter, line))
  }
}

function rowOf({ book, withRestricted }: BookFilter, line: Line): BookRow {
  const hidden = line.restricted === true && !withRestricted
  const { key, state, number } = line
  return { key, state, number, documentId: hidden ? null : line.document_id, cells: hidden ? hiddenCells(book, line) : cells(book, line) }
}

/** Of a paper that is not for this person to see: its number. */
function hiddenCells(book: BookQuery['book'], { reference, number }: Line): string[] {
  if (book === 'outgoing') return cellsOf(outgoingRegister, { ...outgoingNumberRow(reference ?? '', 'reserved', null), note: '' })
  const entry = { ...nothing, arrivalNumber: number }
  return book === 'incoming' ? cellsOf(incomingRegister, incomingRow(entry)) : cellsOf(settlementRegister, settlementRow(entry))
}

function cells(book: BookQuery['book'], line: Line): string[] {
  const { reference, state, reason } = line
  if (state === 'vacant') return cellsOf(outgoingRegister, outgoingNumberRow(reference ?? '', state, reason))
  const entry = entryOf(line)
  const arrived = { ...entry, arrivedOn: line.arrived_on, arrivalNumber: line.number }
  if (book === 'incoming') return cellsOf(incomingRegister, incomingRow(arrived))
  if (book === 'settlement') return cellsOf(settlementRegister, { ...settlementRow(arrived), ...settlementCells(settlementIn(line), line.assigned_to) })
  const row = outgoingRow({ ...entry, keptBy: line.kept_by })
  if (state === 'reserved') return cellsOf(outgoingRegister, { ...row, note: outgoingNumberRow('', state, line.note).note })
  return cellsOf(outgoingRegister, row)
}

const settlementIn = ({ leads = null, due = null, done = 0, total = 0, done_on = null, replies = null }: Line): Settlement => ({
  leads,
  due,
  done,
  total,
  done_on,
  replies,
})

type Entry = Entered<OutgoingDocument> & Entered<IncomingDocument>

function entryOf(line: Line): Entry {
  return {
    ...nothing,
    documentType: line.document_type,
    number: line.number,
    symbol: line.symbol,
    reference: line.reference,
    subject: line.subject,
    issuingBody: line.issuing_body,
    place: line.place,
    issuedOn: line.issued_on,
    signatory: line.signatory,
    recipients: line.recipients ?? [],
    pages: line.pages,
    copies: line.copies,
    keptBy: line.kept_by,
    assignedTo: line.assigned_to,
    forwardedOn: line.forwarded_on,
    receivedBy: line.received_by,
    note: line.state === 'withdrawn' ? withdrawnNote(line.withdrawn_for, line.note) : line.note,
  }
}

const nothing: Entry = {
  documentType: null,
  number: null,
  symbol: null,
  reference: null,
  subject: null,
  issuingBody: null,
  place: null,
  issuedOn: null,
  urgency: null,
  signatory: null,
  recipients: [],
  pages: null,
  copies: null,
  forwardedOn: null,
  receivedBy: null,
  dueOn: null,
  note: null,
  keptBy: null,
  arrivedOn: null,
  arrivalNumber: null,
  assignedTo: null,
  progress: null,
  replyReference: null,
}
