/** What shows that work was done: documents of the registers, files, figures, words. */
import type { TaskActInput } from '@roviec/contract'
import { AppError } from '../../app-error.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { documentsByReference } from '../documents/queries.ts'

interface Of {
  communeId: string
  taskId: string
  eventId: string
}

interface Shown {
  documentReference: string | null
  fileSha256: string | null
  figure: string | null
  words: string | null
}

/** What an act hands in or shows on the way is kept with it. */
export async function keepEvidence(trx: Trx, of: Of, act: TaskActInput): Promise<void> {
  if (act.kind === 'submit') await keep(trx, of, act.product, 'act.product.fileSha256')
  if (act.kind === 'progress' && act.fileSha256) {
    await keep(trx, of, { documentReference: null, fileSha256: act.fileSha256, figure: null, words: null }, 'act.fileSha256')
  }
}

/** A number that stands in the registers is bound to its document; a file must have been brought for this very task. */
async function keep(trx: Trx, { communeId, taskId, eventId }: Of, shown: Shown, field: string): Promise<void> {
  const [document] = shown.documentReference ? await documentsByReference(trx, shown.documentReference, null) : []
  const file = shown.fileSha256
    ? await trx.selectFrom('task_file').select(['sha256', 'name']).where('task_id', '=', taskId).where('sha256', '=', shown.fileSha256).executeTakeFirst()
    : null
  if (file === undefined) throw new AppError('input.invalid', { field })
  await trx
    .insertInto('evidence')
    .values({
      commune_id: communeId,
      id: newId(),
      task_id: taskId,
      event_id: eventId,
      document_id: document?.id ?? null,
      document_reference: shown.documentReference || null,
      sha256: file?.sha256 ?? null,
      file_name: file?.name ?? null,
      figure: shown.figure || null,
      words: shown.words || null,
    })
    .execute()
}
