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
import { tellOfDocument } from '../reminders/tell.ts'
import { createReviewItems } from '../review/commands.ts'
import { bindCitationsTo } from './citations.ts'
import { lockDocument } from './lock.ts'
import { issueIn } from './outgoing.ts'
import { numberOf, symbolOf } from './written-number.ts'

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

/**
 * Into the register: an incoming document with the next number of the year, an outgoing one with the number it bears.
 * Doing it twice is refused, so no number is lost.
 */
export async function registerDocument(deps: Deps, actor: Actor, id: string, version: number, arrivedOn?: string): Promise<void> {
  assertCan(actor, 'document.register')
  await deps.inCommune(actor.communeId, async trx => {
    const document = await lockDocument(trx, id, version)
    if (document.state !== 'inReview' && document.state !== 'draft') throw new AppError('conflict.state')
    if (document.direction === 'outgoing') {
      const issuedOn = document.issued_on ?? today(deps.clock)
      return issueIn(trx, deps, actor, { id, version, issuedOn, wish: { kind: 'written' } })
    }
    const day = arrivedOn ?? document.arrived_on ?? today(deps.clock)
    const year = Number(day.slice(0, 4))
    const number = await takeNumber(trx, actor.communeId, 'incoming', String(year))
    const after = { arrived_on: day, arrival_year: year, arrival_number: number, state: 'registered' as const }
    await trx
      .updateTable('official_document')
      .set({ ...after, registered_at: deps.clock.now(), version: version + 1 })
      .where('id', '=', id)
      .execute()
    await recordChanges(trx, deps.clock, actor, [
      { action: 'document.registered', subjectType: 'document', subjectId: id, before: { state: document.state }, after },
    ])
    await tellOfDocument(trx, deps, actor, id)
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
