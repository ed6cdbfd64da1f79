import type { HeaderChange } from '@roviec/contract'
import type { Header, Reading } from '@roviec/reader'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { type Doer, recordChanges } from '../audit/commands.ts'
import { createReviewItems } from '../review/commands.ts'
import { bindCitationsTo, rebindCitations } from './citations.ts'
import { headOf } from './queries.ts'

/** Changes when a reading could come out differently; kept beside every reading. */
const readerVersion = '0.1.0'

export interface ReadDocument {
  id: string
  direction: 'incoming' | 'outgoing'
  reading: Reading
  textKey: string | null
  sha256: string
  fileName: string
}

/** A document as it was read, open for review: its head, its file, the reading and one review item a finding. */
export async function createReadDocument(
  trx: Trx,
  { clock }: Pick<Deps, 'clock'>,
  doer: Doer,
  { id, direction, reading, textKey, sha256, fileName }: ReadDocument,
): Promise<void> {
  const { communeId } = doer
  const head = columnsOf(reading.header)
  await trx
    .insertInto('official_document')
    .values({
      ...head,
      commune_id: communeId,
      id,
      direction,
      state: 'inReview',
      number: numberOf(head.reference),
      symbol: symbolOf(head.reference),
      numbering_period: null,
      issuing_agency_id: null,
      arrived_on: direction === 'incoming' ? today(clock) : null,
      arrival_number: null,
      arrival_year: null,
      note: null,
      text: reading.text,
      text_key: textKey,
      created_by: doer.personId || null,
      registered_at: null,
    })
    .execute()
  await trx.insertInto('document_file').values({ commune_id: communeId, document_id: id, sha256, name: fileName }).execute()
  await trx
    .insertInto('reading')
    .values({ commune_id: communeId, id: newId(), document_id: id, sha256, reader_version: readerVersion, reading: JSON.stringify(reading) })
    .execute()
  await createReviewItems(trx, communeId, id, reading)
  await bindCitationsTo(trx, { id, reference: head.reference, issuedOn: head.issued_on })
  await recordChanges(trx, clock, doer, [{ action: 'document.brought', subjectType: 'document', subjectId: id, after: { ...head, sha256, fileName } }])
}

function columnsOf(header: Header) {
  return {
    document_type: header.documentType,
    reference: header.reference,
    issuing_body: header.issuingBody,
    place: header.place,
    issued_on: header.issuedOn,
    subject: header.subject,
    urgency: header.urgency,
    signatory: header.signatory ? JSON.stringify(header.signatory) : null,
    recipients: JSON.stringify(header.recipients),
  }
}

/** `numberOf('456-BC/ĐU')` is 456. */
const numberOf = (reference: string | null): number | null => {
  const digits = /^\d{1,6}/.exec(reference ?? '')
  return digits ? Number(digits[0]) : null
}

/** `symbolOf('15/QĐ-UBND')` is 'QĐ-UBND'. */
const symbolOf = (reference: string | null): string | null => reference?.replace(/^\d*[a-z]?\s*[-/]\s*/u, '') || null

export async function changeHeader(deps: Deps, actor: Actor, id: string, version: number, change: HeaderChange): Promise<void> {
  assertCan(actor, 'document.review')
  await deps.inCommune(actor.communeId, async trx => {
    const before = await lock(trx, id, version)
    const numbered = before.arrival_number !== null
    if (numbered && (change.direction !== undefined || change.arrivedOn !== undefined)) throw new AppError('conflict.state', { field: 'change' })
    const after = {
      ...(change.documentType === undefined ? {} : { document_type: change.documentType }),
      ...(change.reference === undefined ? {} : { reference: change.reference, number: numberOf(change.reference), symbol: symbolOf(change.reference) }),
      ...(change.issuingBody === undefined ? {} : { issuing_body: change.issuingBody }),
      ...(change.issuedOn === undefined ? {} : { issued_on: change.issuedOn }),
      ...(change.place === undefined ? {} : { place: change.place }),
      ...(change.subject === undefined ? {} : { subject: change.subject }),
      ...(change.urgency === undefined ? {} : { urgency: change.urgency }),
      ...(change.direction === undefined ? {} : { direction: change.direction }),
      ...(change.restricted === undefined ? {} : { restricted: change.restricted }),
      ...(change.arrivedOn === undefined ? {} : { arrived_on: change.arrivedOn }),
      ...(change.note === undefined ? {} : { note: change.note }),
    }
    await trx
      .updateTable('official_document')
      .set({ ...after, version: version + 1 })
      .where('id', '=', id)
      .execute()
    if (change.reference !== undefined || change.issuedOn !== undefined) await rebindCitations(trx, id)
    await recordChanges(trx, deps.clock, actor, [
      { action: 'document.corrected', subjectType: 'document', subjectId: id, before: pick(before, Object.keys(after)), after },
    ])
    await announce(trx, { communeId: actor.communeId, topic: `review:${id}`, ids: [] })
  })
}

const pick = (row: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> => Object.fromEntries(keys.map(key => [key, row[key]]))

async function lock(trx: Trx, id: string, version: number) {
  const row = await headOf(trx, id).forUpdate().executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (row.version !== version) throw new AppError('conflict.version', { details: { version: row.version } })
  return row
}

/** Into the register of incoming documents, with the next number of the year. Doing it twice is refused, so no number is lost. */
export async function registerDocument(deps: Deps, actor: Actor, id: string, version: number, arrivedOn?: string): Promise<void> {
  assertCan(actor, 'document.register')
  await deps.inCommune(actor.communeId, async trx => {
    const document = await lock(trx, id, version)
    if (document.state !== 'inReview' && document.state !== 'draft') throw new AppError('conflict.state')
    const day = arrivedOn ?? document.arrived_on ?? today(deps.clock)
    const year = Number(day.slice(0, 4))
    const registered =
      document.direction === 'incoming'
        ? { arrived_on: day, arrival_year: year, arrival_number: await takeNumber(trx, actor.communeId, 'incoming', String(year)) }
        : {}
    const after = { ...registered, state: 'registered' as const }
    await trx
      .updateTable('official_document')
      .set({ ...after, registered_at: deps.clock.now(), version: version + 1 })
      .where('id', '=', id)
      .execute()
    await recordChanges(trx, deps.clock, actor, [
      { action: 'document.registered', subjectType: 'document', subjectId: id, before: { state: document.state }, after },
    ])
    await announce(trx, { communeId: actor.communeId, topic: `review:${id}`, ids: [] })
  })
}

/** The next number of a series. Its row stays locked until the transaction ends: given back when that fails, so the series has no gaps. */
export async function takeNumber(trx: Trx, communeId: string, series: string, period: string): Promise<number> {
  const row = await trx
    .insertInto('number_series')
    .values({ commune_id: communeId, series, period, next_number: 2 })
    .onConflict(conflict => conflict.columns(['commune_id', 'series', 'period']).doUpdateSet(eb => ({ next_number: eb('number_series.next_number', '+', 1) })))
    .returning('next_number')
    .executeTakeFirstOrThrow()
  return row.next_number - 1
}

/** Opening a restricted paper leaves a trace. */
export async function recordOpening(trx: Trx, deps: Pick<Deps, 'clock'>, actor: Actor, documentId: string): Promise<void> {
  await recordChanges(trx, deps.clock, actor, [{ action: 'document.opened', subjectType: 'document', subjectId: documentId }])
}
