import { office, signedIn } from '../../http/context.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { documentsWithIndicators, listIndicators } from './queries.ts'

export const indicatorRoutes = {
  indicators: office.registers.indicators.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.read')
    const offset = Number(input.after ?? 0)
    const { rows, total } = await context.deps.inCommune(actor.communeId, trx =>
      listIndicators(trx, { ...input, withRestricted: canReadRestricted(actor), offset }),
    )
    return {
      rows: rows.map(row => ({
        id: row.id,
        name: row.name,
        value: row.value,
        unit: row.unit,
        target: row.target,
        percentOfTarget: row.percent_of_target,
        kind: row.kind,
        period: row.period,
        quote: row.quote,
        span: row.from === null || row.to === null ? null : ([row.from, row.to] as [number, number]),
        document: { id: row.document_id, reference: row.reference, subject: row.subject, issuedOn: row.issued_on },
        reviewItemId: row.review_item_id,
      })),
      next: offset + rows.length < total ? String(offset + rows.length) : null,
      total,
    }
  }),
  indicatorDocuments: office.registers.indicatorDocuments.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.read')
    return context.deps.inCommune(actor.communeId, trx => documentsWithIndicators(trx, canReadRestricted(actor)))
  }),
}
