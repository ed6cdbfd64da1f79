import type { IntakeItem } from '@roviec/contract'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { office, signedIn } from '../../http/context.ts'
import { whileSignedIn } from '../../http/while-signed-in.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { dismissItem, retryItem } from './commands.ts'
import { type IntakeRow, itemsById, openItems, titlesOf } from './queries.ts'

export async function presentItems(trx: Trx, rows: readonly IntakeRow[]): Promise<IntakeItem[]> {
  const titles = new Map((await titlesOf(trx, [...new Set(rows.flatMap(row => row.duplicates.map(each => each.documentId)))])).map(row => [row.id, row]))
  return rows.map(row => ({
    id: row.id,
    fileName: row.file_name,
    size: row.size,
    state: row.state,
    progress: row.progress,
    failure: row.failure,
    duplicates: row.duplicates.map(each => ({
      ...each,
      reference: titles.get(each.documentId)?.reference ?? null,
      subject: titles.get(each.documentId)?.subject ?? null,
    })),
    documentId: row.document_id,
    reference: row.reference,
    subject: row.subject,
    tasks: row.document_id === null ? null : Number(row.tasks ?? 0),
    sentBy: row.sent_by_name,
    sentAt: row.sent_at.toISOString(),
  }))
}

async function oneItem(trx: Trx, id: string): Promise<IntakeItem> {
  const [item] = await presentItems(trx, await itemsById(trx, [id]))
  if (!item) throw new AppError('not-found')
  return item
}

/** First what is there, so that nothing that happened while the line was made is missed; then each change. */
async function* changedItems({ live, inCommune }: Pick<Deps, 'live' | 'inCommune'>, communeId: string, ended: AbortSignal) {
  const events = live.events(communeId, 'intake', ended)
  yield* await inCommune(communeId, async trx => presentItems(trx, await openItems(trx)))
  for await (const event of events) {
    yield* await inCommune(communeId, async trx => presentItems(trx, await itemsById(trx, event.ids)))
  }
}

export const intakeRoutes = {
  list: office.intake.list.handler(async ({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.bring')
    return context.deps.inCommune(actor.communeId, async trx => presentItems(trx, await openItems(trx)))
  }),
  retry: office.intake.retry.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await retryItem(context.deps, actor, input.id)
    return context.deps.inCommune(actor.communeId, trx => oneItem(trx, input.id))
  }),
  dismiss: office.intake.dismiss.handler(async ({ context, input }) => {
    await dismissItem(context.deps, signedIn(context), input.id)
    return { id: input.id }
  }),
  changes: office.intake.changes.handler(({ context, signal }) => {
    const actor = signedIn(context)
    assertCan(actor, 'document.bring')
    return whileSignedIn(context, signal, ended => changedItems(context.deps, actor.communeId, ended))
  }),
}
