import type { Numbering } from '@roviec/contract'
import { appErrors } from '@roviec/contract'
import { AppError } from '../../app-error.ts'
import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { bookPage } from './book.ts'
import { type DocumentSeries, type Numbered, seriesOf } from './numbering.ts'
import { addTerm, changeBody, issuingBodies } from './numbering-bodies.ts'
import { seriesNow } from './numbers.ts'
import { createDraft, giveUpNumber, issueDocument, reserveNumber } from './outgoing.ts'
import { headOf } from './queries.ts'
import { findDocument } from './routes.ts'

export const outgoingRoutes = {
  draft: office.outgoing.draft.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await createDraft(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => findDocument(trx, actor, input.id))
  }),
  numbering: office.outgoing.numbering.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, async (trx): Promise<Numbering> => {
      await findDocument(trx, actor, input.id)
      const document = await headOf(trx, input.id).executeTakeFirstOrThrow()
      const series = await seriesOrRefusal(trx, document, input.issuedOn ?? document.issued_on ?? today(context.deps.clock))
      if (series instanceof AppError) return { refusal: { id: series.code, message: appErrors[series.code][context.language] }, series: null }
      return { refusal: null, series: await presentSeries(trx, series) }
    })
  }),
  reserve: office.outgoing.reserve.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await reserveNumber(context.deps, actor, input.id, input.version, input.wish)
    return context.deps.inCommune(actor.communeId, trx => findDocument(trx, actor, input.id))
  }),
  giveUp: office.outgoing.giveUp.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await giveUpNumber(context.deps, actor, input.id, input.version, input.reason)
    return context.deps.inCommune(actor.communeId, trx => findDocument(trx, actor, input.id))
  }),
  issue: office.outgoing.issue.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await issueDocument(context.deps, actor, input.id, input.version, input.issuedOn, input.wish)
    return context.deps.inCommune(actor.communeId, trx => findDocument(trx, actor, input.id))
  }),
  bodies: office.outgoing.bodies.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.read')
    return context.deps.inCommune(actor.communeId, trx => issuingBodies(trx, today(context.deps.clock)))
  }),
  changeBody: office.outgoing.changeBody.handler(({ context, input }) => changeBody(context.deps, signedIn(context), input)),
  addTerm: office.outgoing.addTerm.handler(({ context, input }) => addTerm(context.deps, signedIn(context), input)),
  book: office.outgoing.book.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.read')
    const offset = Number(input.after ?? 0)
    const filter = { ...input, withRestricted: canReadRestricted(actor), today: today(context.deps.clock) }
    const { rows, total } = await context.deps.inCommune(actor.communeId, trx => bookPage(trx, filter, { limit: input.limit, offset }))
    return { rows, total, next: offset + rows.length < total ? String(offset + rows.length) : null }
  }),
}

const seriesOrRefusal = (trx: Trx, document: Numbered, on: string): Promise<DocumentSeries | AppError> =>
  seriesOf(trx, document, on).catch(error => {
    if (error instanceof AppError) return error
    throw error
  })

async function presentSeries(trx: Trx, series: DocumentSeries): Promise<Numbering['series']> {
  const { next, begun, vacant } = await seriesNow(trx, series)
  const { period, documentTypes, source } = series.rule
  return {
    period: series.period,
    kind: period.kind,
    documentTypes: documentTypes === null ? null : [...documentTypes],
    source: source.reference,
    next,
    reference: series.referenceOf(next),
    begun,
    vacant,
  }
}
