import type { HeaderChange } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { rebindCitations } from './citations.ts'
import { type LockedDocument, lockDocument } from './lock.ts'
import { seriesOf } from './numbering.ts'
import { numberOfDocument } from './numbers.ts'
import { numberColumns } from './outgoing.ts'
import { numberOf, symbolOf } from './written-number.ts'

/** Corrects the head, registered or not; each change stands in the history. */
export async function changeHeader(deps: Deps, actor: Actor, id: string, version: number, change: HeaderChange): Promise<void> {
  assertCan(actor, 'document.review')
  await deps.inCommune(actor.communeId, async trx => {
    const before = await lockDocument(trx, id, version)
    if (before.state === 'withdrawn') throw new AppError('conflict.state')
    const numbered = before.arrival_number !== null || before.state === 'registered'
    if ((numbered && change.direction !== undefined) || (before.arrival_number !== null && change.arrivedOn !== undefined))
      throw new AppError('conflict.state', { field: 'change' })
    const corrected = { ...columnsOf(change), ...signed(before, change), ...(await bodyNamed(trx, change)) }
    const after: Record<string, unknown> = { ...corrected, ...(await renumbered(trx, deps, { ...before, ...corrected } as LockedDocument, change)) }
    await trx
      .updateTable('official_document')
      .set({ ...after, ...written(after), version: version + 1 })
      .where('id', '=', id)
      .execute()
    if ('reference' in after || change.issuedOn !== undefined) await rebindCitations(trx, id)
    await recordChanges(trx, deps.clock, actor, [
      { action: 'document.corrected', subjectType: 'document', subjectId: id, before: pick(before, Object.keys(after)), after },
    ])
    await announce(trx, { communeId: actor.communeId, topic: `review:${id}`, ids: [] })
  })
}

/** Columns whose value is a change's own. */
const plainColumns = {
  documentType: 'document_type',
  issuingBody: 'issuing_body',
  issuedOn: 'issued_on',
  place: 'place',
  subject: 'subject',
  urgency: 'urgency',
  direction: 'direction',
  restricted: 'restricted',
  arrivedOn: 'arrived_on',
  note: 'note',
  issuingAgencyId: 'issuing_agency_id',
  signatory: 'signatory',
  recipients: 'recipients',
  unit: 'unit',
  normative: 'normative',
  pages: 'pages',
  copies: 'copies',
  keptBy: 'kept_by',
  assignedTo: 'assigned_to',
  forwardedOn: 'forwarded_on',
  receivedBy: 'received_by',
} as const satisfies Partial<Record<keyof HeaderChange, string>>

function columnsOf(change: HeaderChange): Record<string, unknown> {
  const plain = Object.entries(plainColumns).flatMap(([field, column]) => {
    const value = change[field as keyof typeof plainColumns]
    return value === undefined ? [] : [[column, value] as const]
  })
  const { reference } = change
  const number = reference === undefined ? {} : { reference, number: numberOf(reference), symbol: symbolOf(reference) }
  return { ...Object.fromEntries(plain), ...number }
}

/** How the person signs ('K/T') stays as it was read. */
function signed({ signatory }: LockedDocument, change: HeaderChange): Record<string, unknown> {
  if (!change.signatory) return {}
  return { signatory: { capacity: null, onBehalfOf: null, ...(signatory as object | null), ...change.signatory } }
}

/** Columns of JSON take text. */
const written = (after: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(['signatory', 'recipients'].filter(key => key in after && after[key] !== null).map(key => [key, JSON.stringify(after[key])]))

/** The name that stands on the paper is that of the body chosen. */
async function bodyNamed(trx: Trx, { issuingAgencyId, issuingBody }: HeaderChange): Promise<{ issuing_body?: string; issuing_agency_id?: null }> {
  if (issuingAgencyId === undefined || issuingAgencyId === null) return issuingBody === undefined ? {} : { issuing_agency_id: null }
  const agency = await trx.selectFrom('agency').select('name').where('id', '=', issuingAgencyId).executeTakeFirst()
  if (!agency) throw new AppError('input.invalid', { field: 'change.issuingAgencyId' })
  return { issuing_body: agency.name }
}

/** What changes the symbol of a paper that has a number of a series; another series is refused, and so is a number typed by hand. */
async function renumbered(trx: Trx, deps: Deps, document: LockedDocument, change: HeaderChange) {
  const kept = await numberOfDocument(trx, document.id)
  if (!kept) return {}
  if (change.reference !== undefined) throw new AppError('numbering.fixed', { field: 'change.reference' })
  if (change.direction !== undefined) throw new AppError('numbering.fixed', { field: 'change.direction' })
  const decides = ['documentType', 'issuingAgencyId', 'issuingBody', 'issuedOn', 'unit', 'normative'] as const
  if (decides.every(field => change[field] === undefined)) return {}
  const on = document.issued_on ?? (document.state === 'registered' ? kept.taken_on : today(deps.clock))
  const series = await seriesOf(trx, document, on)
  if (series.key !== kept.series) throw new AppError('numbering.other-series', { field: `change.${decides.find(field => change[field] !== undefined)}` })
  const reference = series.referenceOf(kept.number)
  const row = { reference, document_type: series.documentType, ...(document.issued_on === null ? {} : { taken_on: on }) }
  await trx.updateTable('outgoing_number').set(row).where('document_id', '=', document.id).execute()
  return numberColumns(series, { number: kept.number, reference })
}

const pick = (row: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> => Object.fromEntries(keys.map(key => [key, row[key]]))
