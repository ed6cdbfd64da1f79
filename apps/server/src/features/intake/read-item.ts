import type { Reading } from '@roviec/reader'
import type { Deps } from '../../deps.ts'
import { holdBlobs, sha256Of } from '../../platform/blobs.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../../platform/live.ts'
import { communesOf } from '../accounts/queries.ts'
import { type Doer, recordChanges } from '../audit/commands.ts'
import { createReadDocument } from '../documents/commands.ts'
import { agenciesOfCommune } from '../organisation/commands.ts'
import { documentWithFile, duplicatesOf } from './queries.ts'
import { type FileOutcome, readFileApart } from './read-file.ts'
import { textKey } from './text-key.ts'
import { removeUpload, uploadPath } from './upload-files.ts'

/** The job: bytes → text → reading → document, or a refusal that keeps nothing. Doing it twice does it once. */
export async function readItem(deps: Deps, communeId: string, itemId: string): Promise<void> {
  const item = await deps.inCommune(communeId, trx => begin(trx, communeId, itemId))
  if (!item) return
  const path = uploadPath(deps, item.key)
  const agencies = await agenciesOfCommune(deps, communeId)
  const outcome = await readFileApart(
    { path, name: item.file_name, agencies, bytesLimit: deps.configuration.uploadBytes },
    progress => void showProgress(deps, communeId, itemId, progress),
  )
  if (outcome.kind === 'read') await keep(deps, communeId, item, outcome.reading)
  else await refuse(deps, communeId, item, outcome)
}

type Item = NonNullable<Awaited<ReturnType<typeof begin>>>

async function begin(trx: Trx, communeId: string, itemId: string) {
  const item = await trx
    .updateTable('intake_item')
    .set(eb => ({ state: 'reading', progress: null, failure: null, attempts: eb('attempts', '+', 1), changed_at: new Date() }))
    .where('id', '=', itemId)
    .where('state', 'in', ['queued', 'reading'])
    .returning(['id', 'key', 'file_name', 'direction', 'sent_by', 'attempts'])
    .executeTakeFirst()
  if (item) await announce(trx, { communeId, topic: 'intake', ids: [itemId] })
  return item
}

/** Of two readings of one item, as after a lost connection, only the last one counts. */
async function isStillRead(trx: Trx, { id, attempts }: Item): Promise<boolean> {
  const now = await trx.selectFrom('intake_item').select(['state', 'attempts']).where('id', '=', id).forUpdate().executeTakeFirst()
  return now?.state === 'reading' && now.attempts === attempts
}

async function showProgress(deps: Deps, communeId: string, itemId: string, progress: { stage: string; done: number; of: number }): Promise<void> {
  await deps
    .inCommune(communeId, async trx => {
      await trx
        .updateTable('intake_item')
        .set({ progress: JSON.stringify(progress) })
        .where('id', '=', itemId)
        .where('state', '=', 'reading')
        .execute()
      await announce(trx, { communeId, topic: 'intake', ids: [itemId] })
    })
    .catch(() => deps.log.warn({ itemId }, 'progress not shown'))
}

/**
 * The original stands under its hash first, then one transaction makes the document, then the upload goes: a crash leaves a blob
 * nobody points to or an upload too much, never a document without its file or an item without its bytes.
 */
async function keep(deps: Deps, communeId: string, item: Item, reading: Reading): Promise<void> {
  const path = uploadPath(deps, item.key)
  const sha256 = await sha256Of(path)
  const kept = await deps.inCommune(communeId, async trx => {
    if (!(await isStillRead(trx, item))) return false
    await holdBlobs(trx, 'together')
    await deps.blobs.keep(path, sha256)
    await oneAtATime(trx)
    const { documentId, duplicates } = await enterDocument(trx, deps, communeId, item, reading, sha256)
    await trx
      .updateTable('intake_item')
      .set({ state: 'read', sha256, document_id: documentId, duplicates: JSON.stringify(duplicates), progress: null, changed_at: deps.clock.now() })
      .where('id', '=', item.id)
      .execute()
    await announce(trx, { communeId, topic: 'intake', ids: [item.id] })
    return true
  })
  if (kept) await removeUpload(deps, item.key)
}

/** Two papers that are the same are seen to be so even when they are read at the same moment. */
async function oneAtATime(trx: Trx): Promise<void> {
  await trx.selectFrom('commune').select('commune_id').forUpdate().execute()
}

async function enterDocument(trx: Trx, deps: Deps, communeId: string, item: Item, reading: Reading, sha256: string) {
  await trx
    .insertInto('blob')
    .values({ commune_id: communeId, sha256, size: reading.source.bytes, media_type: reading.source.mediaType })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const same = await documentWithFile(trx, sha256)
  if (same) return { documentId: same.document_id, duplicates: [{ documentId: same.document_id, reason: 'sameFile' as const }] }
  const documentId = newId()
  const key = textKey(reading.text)
  const duplicates = await duplicatesOf(trx, { textKey: key, ...reading.header })
  const doer = await senderOf(trx, communeId, item.sent_by)
  await createReadDocument(trx, deps, doer, { id: documentId, direction: item.direction, reading, textKey: key, sha256, fileName: item.file_name })
  return { documentId, duplicates }
}

async function senderOf(trx: Trx, communeId: string, personId: string | null): Promise<Doer> {
  const person = personId ? await trx.selectFrom('person').select('full_name').where('id', '=', personId).executeTakeFirst() : null
  return { communeId, personId: personId ?? '', name: person?.full_name ?? 'Rõ Việc', requestId: null }
}

/** A marked paper leaves nothing behind, not even its name; any other file stays in the folder of uploads until it is read or taken off the list. */
async function refuse(deps: Deps, communeId: string, item: Item, outcome: Exclude<FileOutcome, { kind: 'read' }>): Promise<void> {
  const secret = outcome.kind === 'secret'
  const refused = await deps.inCommune(communeId, async trx => {
    if (!(await isStillRead(trx, item))) return false
    await trx
      .updateTable('intake_item')
      .set({
        state: secret ? 'refused' : 'failed',
        ...(secret ? { file_name: '' } : {}),
        failure: JSON.stringify(failureOf(outcome)),
        progress: null,
        changed_at: deps.clock.now(),
      })
      .where('id', '=', item.id)
      .execute()
    if (secret) {
      const doer = await senderOf(trx, communeId, item.sent_by)
      await recordChanges(trx, deps.clock, doer, [{ action: 'intake.refusedSecret', subjectType: 'intakeItem', subjectId: item.id }])
    }
    await announce(trx, { communeId, topic: 'intake', ids: [item.id] })
    return true
  })
  if (secret && refused) await removeUpload(deps, item.key)
}

function failureOf(outcome: Exclude<FileOutcome, { kind: 'read' }>): { code: string; inputs: Record<string, string | number>; retry: boolean } {
  if (outcome.kind === 'secret') return { code: 'secret', inputs: { level: outcome.level }, retry: false }
  if (outcome.kind === 'refused') return { code: outcome.code, inputs: outcome.inputs, retry: outcome.code === 'no-converter' }
  return { code: 'broken', inputs: {}, retry: true }
}

/** The job of a reading that broke as often as it may: a person is told, and can try again. */
export async function giveUpItem(deps: Deps, communeId: string, itemId: string): Promise<void> {
  await deps.inCommune(communeId, async trx => {
    const item = await trx
      .updateTable('intake_item')
      .set({ state: 'failed', failure: JSON.stringify(failureOf({ kind: 'broken', reason: 'job' })), progress: null, changed_at: deps.clock.now() })
      .where('id', '=', itemId)
      .where('state', 'in', ['queued', 'reading'])
      .returning('id')
      .executeTakeFirst()
    if (item) await announce(trx, { communeId, topic: 'intake', ids: [itemId] })
  })
}

/** After a crash: what was being read is read anew, without waiting for its job to be counted as lost. */
export async function readLeftItems(deps: Deps): Promise<void> {
  for (const communeId of await communesOf(deps.outside)) {
    await deps.inCommune(communeId, async trx => {
      const left = await trx.selectFrom('intake_item').select('id').where('state', '=', 'reading').execute()
      for (const { id } of left) await deps.jobs.send(trx, 'intake.read', { communeId, itemId: id })
    })
  }
}
