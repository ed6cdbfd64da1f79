import type { IndicatorDraft } from '@roviec/contract'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { rangeOf } from '../tasks/commands.ts'

interface Origin {
  communeId: string
  documentId: string
  reviewItemId: string
}

/** An accepted figure, with its place in the document. */
export async function createIndicatorValue(trx: Trx, draft: IndicatorDraft, { communeId, documentId, reviewItemId }: Origin): Promise<void> {
  await trx
    .insertInto('indicator_value')
    .values({
      commune_id: communeId,
      id: newId(),
      document_id: documentId,
      review_item_id: reviewItemId,
      span: rangeOf(draft.span),
      quote: draft.quote,
      name: draft.name,
      value: draft.value,
      unit: draft.unit,
      target: draft.target,
      percent_of_target: draft.percentOfTarget,
      kind: draft.kind,
      period: draft.period,
    })
    .execute()
}

export async function removeIndicatorValueOf(trx: Trx, reviewItemId: string): Promise<void> {
  await trx.deleteFrom('indicator_value').where('review_item_id', '=', reviewItemId).execute()
}
