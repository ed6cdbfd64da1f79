/** Numbers of outgoing series: each is issued, kept for a draft, or vacant; none is lost and none given twice. */
import type { AppErrorCode } from '@roviec/contract'
import { chooseNumber, type NumberRefusal, type NumberWish } from '@roviec/register'
import { AppError } from '../../app-error.ts'
import type { Trx } from '../../platform/database/tables.ts'
import type { DocumentSeries } from './numbering.ts'

export interface GivenNumber {
  number: number
  reference: string
}

interface Taking {
  communeId: string
  documentId: string
  /** Day it is taken for. */
  on: string
  now: Date
  state: 'reserved' | 'issued'
}

/** The row of the series stays locked until the transaction ends: what fails gives its number back. */
export async function giveNumber(trx: Trx, series: DocumentSeries, wish: NumberWish, taking: Taking): Promise<GivenNumber> {
  const { communeId, documentId, on, now, state } = taking
  const next = await lockSeries(trx, communeId, series)
  const asked = wish.kind === 'next' ? null : await numberOf(trx, series.key, wish.number)
  const chosen = chooseNumber({ next, stateOf: () => asked?.state ?? null }, wish)
  if (!chosen.ok) throw refusalOf(chosen.refusals[0])
  const { number, next: following } = chosen.value
  await trx.updateTable('number_series').set({ next_number: following }).where('series', '=', series.key).where('period', '=', series.period).execute()
  const reference = series.referenceOf(number)
  const row = {
    agency_id: series.body.holder.id,
    document_type: series.documentType,
    reference,
    state,
    document_id: documentId,
    reason: wish.kind === 'next' ? null : (wish.reason ?? null),
    taken_on: on,
    changed_at: now,
  }
  await trx
    .insertInto('outgoing_number')
    .values({ commune_id: communeId, series: series.key, number, ...row })
    .onConflict(conflict => conflict.columns(['commune_id', 'series', 'number']).doUpdateSet(row))
    .execute()
  return { number, reference }
}

/** The next number; null before the first. */
async function lockSeries(trx: Trx, communeId: string, { key, period }: DocumentSeries): Promise<number | null> {
  await trx
    .insertInto('number_series')
    .values({ commune_id: communeId, series: key, period })
    .onConflict(conflict => conflict.columns(['commune_id', 'series', 'period']).doNothing())
    .execute()
  const { next_number: next } = await trx
    .selectFrom('number_series')
    .select('next_number')
    .where('series', '=', key)
    .where('period', '=', period)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return next === 1 ? null : next
}

const numberOf = (trx: Trx, series: string, number: number) =>
  trx.selectFrom('outgoing_number').select(['number', 'state']).where('series', '=', series).where('number', '=', number).executeTakeFirst()

/** The number of a document, while it has one of a series. */
export const numberOfDocument = (trx: Trx, documentId: string) =>
  trx
    .selectFrom('outgoing_number')
    .select(['series', 'number', 'reference', 'state', 'document_type', 'taken_on'])
    .where('document_id', '=', documentId)
    .executeTakeFirst()

/** It stands in the register as vacant from now on. */
export async function vacate(trx: Trx, documentId: string, reason: string, now: Date): Promise<void> {
  await trx
    .updateTable('outgoing_number')
    .set({ state: 'vacant', document_id: null, reason, changed_at: now })
    .where('document_id', '=', documentId)
    .where('state', '=', 'reserved')
    .execute()
}

/** What a person sees before taking one. */
export async function seriesNow(trx: Trx, { key, period }: DocumentSeries) {
  const row = await trx.selectFrom('number_series').select('next_number').where('series', '=', key).where('period', '=', period).executeTakeFirst()
  const vacant = await trx
    .selectFrom('outgoing_number')
    .select(['number', 'reference', 'reason', 'taken_on'])
    .where('series', '=', key)
    .where('state', '=', 'vacant')
    .orderBy('number')
    .execute()
  const next = row?.next_number ?? 1
  return {
    next,
    begun: next > 1,
    vacant: vacant.map(each => ({ number: each.number, reference: each.reference, reason: each.reason ?? '', on: each.taken_on })),
  }
}

const refusals: Record<NumberRefusal['code'], AppErrorCode> = {
  taken: 'numbering.taken',
  skips: 'numbering.skips',
  'not-vacant': 'numbering.not-vacant',
  'reason-missing': 'numbering.reason-missing',
  begun: 'numbering.begun',
}

function refusalOf(refusal: NumberRefusal | undefined): AppError {
  if (!refusal) throw new Error('refused without a refusal')
  const { code, ...details } = refusal
  return new AppError(refusals[code], { field: 'wish', details })
}
