/** Outgoing documents: drafts, numbers kept for them, and issuing. */
import type { NumberWish as AskedNumber } from '@roviec/contract'
import { type NumberWish, parseReference } from '@roviec/register'
import type { Insertable } from 'kysely'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Tables, Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { concludeMeeting, lockMeetingOf } from '../meetings/issued.ts'
import { tellOfDocument } from '../reminders/tell.ts'
import { bindCitationsTo, rebindCitations } from './citations.ts'
import { type LockedDocument, lockDocument } from './lock.ts'
import { type DocumentSeries, seriesOf } from './numbering.ts'
import { numberingBody } from './numbering-bodies.ts'
import { type GivenNumber, giveNumber, numberOfDocument, vacate } from './numbers.ts'

export interface NewDraft {
  id: string
  agencyId: string
  documentType: string
  subject: string
}

/** The same id again is the same draft. */
export async function createDraft(deps: Deps, actor: Actor, draft: NewDraft): Promise<void> {
  assertCan(actor, 'document.register')
  await deps.inCommune(actor.communeId, trx => draftIn(trx, deps, actor, draft))
}

/** False when there is a document of that id, whatever it is. */
export async function draftIn(
  trx: Trx,
  deps: Pick<Deps, 'clock'>,
  actor: Actor,
  { id, agencyId, documentType, subject }: NewDraft,
  more: Partial<Pick<Insertable<Tables['official_document']>, 'text' | 'signatory' | 'restricted'>> = {},
): Promise<boolean> {
  const body = await numberingBody(trx, agencyId, today(deps.clock))
  if (body === null) throw new AppError('numbering.organ-missing', { field: 'agencyId' })
  const { place } = await trx.selectFrom('commune').select('place').executeTakeFirstOrThrow()
  const head = { document_type: documentType.normalize('NFC').toLowerCase(), subject, issuing_body: body.agency.name, issuing_agency_id: agencyId, place }
  const own = { commune_id: actor.communeId, id, direction: 'outgoing', state: 'draft', recipients: '[]', created_by: actor.personId } as const
  const made = await trx
    .insertInto('official_document')
    .values({ ...own, ...head, ...nothingYet, ...more })
    .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
    .returning('id')
    .execute()
  const after = { ...head, ...(more.restricted ? { restricted: true } : {}) }
  if (made.length > 0) await recordChanges(trx, deps.clock, actor, [{ action: 'document.drafted', subjectType: 'document', subjectId: id, after }])
  return made.length > 0
}

const nothingYet = {
  number: null,
  symbol: null,
  reference: null,
  numbering_period: null,
  issued_on: null,
  urgency: null,
  signatory: null,
  arrived_on: null,
  arrival_number: null,
  arrival_year: null,
  note: null,
  text_key: null,
  registered_at: null,
} as const

/** Giữ số. */
export async function reserveNumber(deps: Deps, actor: Actor, id: string, version: number, wish: AskedNumber): Promise<void> {
  assertCan(actor, 'document.register')
  await deps.inCommune(actor.communeId, async trx => {
    const document = await lockDraft(trx, id, version)
    if (await numberOfDocument(trx, id)) throw new AppError('conflict.state')
    const on = document.issued_on ?? today(deps.clock)
    const series = await seriesOf(trx, document, on)
    const given = await giveNumber(trx, series, wishOf(wish, document), { ...taking(deps, actor, id), on, state: 'reserved' })
    const after = numberColumns(series, given)
    await keep(trx, deps, actor, document, { action: 'document.numberReserved', after, ...(reasonOf(wish) ? { reason: reasonOf(wish) } : {}) })
  })
}

/** Trả số: the number stays in the register as vacant. */
export async function giveUpNumber(deps: Deps, actor: Actor, id: string, version: number, reason: string): Promise<void> {
  assertCan(actor, 'document.register')
  await deps.inCommune(actor.communeId, async trx => {
    const document = await lockDraft(trx, id, version)
    const kept = await numberOfDocument(trx, id)
    if (kept?.state !== 'reserved') throw new AppError('conflict.state')
    await vacate(trx, id, reason, deps.clock.now())
    await keep(trx, deps, actor, document, { action: 'document.numberGivenUp', after: noNumber, reason })
  })
}

export const noNumber = { number: null, symbol: null, reference: null, numbering_period: null } as const

/** Phát hành: the kept number, or the one wished for; from then on the document stands in the register. */
export async function issueDocument(deps: Deps, actor: Actor, id: string, version: number, issuedOn: string, wish?: AskedNumber): Promise<void> {
  assertCan(actor, 'document.register')
  await deps.inCommune(actor.communeId, trx => issueIn(trx, deps, actor, { id, version, issuedOn, wish: wish ?? null }))
}

interface Issuing {
  id: string
  version: number
  issuedOn: string
  wish: AskedNumber | null
}

export async function issueIn(trx: Trx, deps: Deps, actor: Actor, { id, version, issuedOn, wish }: Issuing): Promise<void> {
  const document = await lockDraft(trx, id, version)
  const meetingId = await lockMeetingOf(trx, id)
  if (!document.subject?.trim()) throw new AppError('outgoing.no-subject', { field: 'subject' })
  const kept = await numberOfDocument(trx, id)
  const asked = wish ?? { kind: 'next' as const }
  const numbered = kept ? await useKept(trx, deps, document, kept, issuedOn) : await takeNew(trx, deps, actor, document, issuedOn, asked)
  const after = { ...numbered, issued_on: issuedOn, state: 'registered' as const, registered_at: deps.clock.now() }
  await keep(trx, deps, actor, document, { action: 'document.issued', after, ...(reasonOf(asked) ? { reason: reasonOf(asked) } : {}) })
  if (meetingId !== null) await concludeMeeting(trx, deps, actor, meetingId, id)
  await tellOfDocument(trx, deps, actor, id)
  await bindCitationsTo(trx, { id, reference: after.reference ?? document.reference, issuedOn })
}

async function useKept(trx: Trx, deps: Deps, document: LockedDocument, kept: { series: string; number: number }, issuedOn: string) {
  const series = await seriesOf(trx, document, issuedOn)
  if (series.key !== kept.series) throw new AppError('numbering.other-series', { field: 'issuedOn' })
  const reference = series.referenceOf(kept.number)
  await trx
    .updateTable('outgoing_number')
    .set({ state: 'issued', reference, document_type: series.documentType, taken_on: issuedOn, changed_at: deps.clock.now() })
    .where('document_id', '=', document.id)
    .execute()
  return numberColumns(series, { number: kept.number, reference })
}

/** A paper from before all known rules is entered as it is written. */
async function takeNew(trx: Trx, deps: Deps, actor: Actor, document: LockedDocument, issuedOn: string, wish: AskedNumber) {
  const wanted = wishOf(wish, document)
  const series = await seriesOf(trx, document, issuedOn).catch(error => {
    if (wish.kind === 'written' && error instanceof AppError && error.code === 'numbering.no-rule') return null
    throw error
  })
  if (series === null) return { reference: document.reference }
  const given = await giveNumber(trx, series, wanted, { ...taking(deps, actor, document.id), on: issuedOn, state: 'issued' })
  return numberColumns(series, given)
}

/** The number on the paper itself is the wish where it is asked for. */
function wishOf(wish: AskedNumber, { reference }: Pick<LockedDocument, 'reference'>): NumberWish {
  if (wish.kind === 'next') return wish.first === undefined ? { kind: 'next' } : { kind: 'next', first: wish.first }
  if (wish.kind === 'vacant') return wish
  const number = parseReference(reference ?? '')?.number ?? null
  if (number === null) throw new AppError('numbering.not-written', { field: 'reference' })
  return { kind: 'written', number, ...(wish.reason === undefined ? {} : { reason: wish.reason }) }
}

const reasonOf = (wish: AskedNumber): string | undefined => (wish.kind === 'next' ? undefined : wish.reason)

export const numberColumns = (series: DocumentSeries, { number, reference }: GivenNumber) => ({
  number,
  reference,
  symbol: reference.replace(/^\d+[-/]/, ''),
  numbering_period: series.period,
  issuing_agency_id: series.body.agency.id,
})

const taking = (deps: Deps, { communeId }: Actor, documentId: string) => ({ communeId, documentId, now: deps.clock.now() })

async function lockDraft(trx: Trx, id: string, version: number): Promise<LockedDocument> {
  const document = await lockDocument(trx, id, version)
  if (document.direction !== 'outgoing' || (document.state !== 'draft' && document.state !== 'inReview')) throw new AppError('conflict.state')
  return document
}

interface Kept {
  action: string
  after: Partial<Record<keyof LockedDocument, unknown>> & { reference?: string | null }
  reason?: string | undefined
}

/** Writes the columns, the event beside it, and tells who looks at the document. */
async function keep(trx: Trx, deps: Deps, actor: Actor, document: LockedDocument, { action, after, reason }: Kept): Promise<void> {
  await trx
    .updateTable('official_document')
    .set({ ...(after as object), version: document.version + 1 })
    .where('id', '=', document.id)
    .execute()
  if (after.reference !== undefined) await rebindCitations(trx, document.id)
  const before = Object.fromEntries(Object.keys(after).map(key => [key, document[key as keyof LockedDocument]]))
  await recordChanges(trx, deps.clock, actor, [
    { action, subjectType: 'document', subjectId: document.id, before, after: { ...after, ...(reason === undefined ? {} : { reason }) } },
  ])
  await announce(trx, { communeId: actor.communeId, topic: `review:${document.id}`, ids: [] })
}
