import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading } from '@roviec/reader'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { sha256Of } from '../../platform/blobs.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { type Doer, recordChanges } from '../audit/commands.ts'
import { createReadDocument } from '../documents/commands.ts'
import { agenciesOfCommune } from '../organisation/commands.ts'
import { documentsWithReference, documentsWithText, documentWithFile } from './queries.ts'
import { type FileOutcome, readFileApart } from './read-file.ts'
import { textKey } from './text-key.ts'

export interface ArrivedFile {
  /** Name of the file in the folder of uploads; the sender's key, so that it is taken once. */
  uploadId: string
  fileName: string
  size: number
  direction: 'incoming' | 'outgoing'
}

/** Where bytes lie until they are known to be no secret. */
export const uploadPath = (deps: Pick<Deps, 'configuration'>, uploadId: string): string => join(deps.configuration.dataFolder, 'uploads', uploadId)

/** A file has arrived whole: from here on it is never lost. The same upload twice is one item. */
export async function takeUpload(deps: Deps, sender: Pick<Actor, 'communeId' | 'personId'>, file: ArrivedFile): Promise<void> {
  await deps.inCommune(sender.communeId, async trx => {
    const item = await trx
      .insertInto('intake_item')
      .values({
        commune_id: sender.communeId,
        id: newId(),
        key: file.uploadId,
        file_name: file.fileName,
        size: file.size,
        sha256: null,
        direction: file.direction,
        state: 'queued',
        progress: null,
        failure: null,
        duplicates: '[]',
        document_id: null,
        sent_by: sender.personId,
      })
      .onConflict(conflict => conflict.columns(['commune_id', 'key']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!item) return
    await deps.jobs.send(trx, 'intake.read', { communeId: sender.communeId, itemId: item.id })
    await announce(trx, { communeId: sender.communeId, topic: 'intake', ids: [item.id] })
  })
}

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
    .returning(['id', 'key', 'file_name', 'direction', 'sent_by'])
    .executeTakeFirst()
  if (item) await announce(trx, { communeId, topic: 'intake', ids: [itemId] })
  return item
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
    .catch(error => deps.log.warn({ code: String(error) }, 'progress not shown'))
}

/** The original goes under its hash first, then one transaction makes the document: a crash between leaves a blob nobody points to, never a document without its file. */
async function keep(deps: Deps, communeId: string, item: Item, reading: Reading): Promise<void> {
  const path = uploadPath(deps, item.key)
  const sha256 = await sha256Of(path)
  await deps.blobs.take(path, sha256)
  await deps.inCommune(communeId, async trx => {
    await trx
      .insertInto('blob')
      .values({ commune_id: communeId, sha256, size: reading.source.bytes, media_type: reading.source.mediaType })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    const same = await documentWithFile(trx, sha256)
    const documentId = same?.document_id ?? newId()
    const doer = await senderOf(trx, communeId, item.sent_by)
    const duplicates: { documentId: string; reason: 'sameFile' | 'sameText' | 'sameReference' }[] = []
    if (same) duplicates.push({ documentId, reason: 'sameFile' })
    else {
      const key = textKey(reading.text)
      if (key) for (const { id } of await documentsWithText(trx, key, documentId)) duplicates.push({ documentId: id, reason: 'sameText' })
      const { reference, issuingBody } = reading.header
      if (reference) {
        for (const { id } of await documentsWithReference(trx, reference, issuingBody, documentId)) {
          if (!duplicates.some(each => each.documentId === id)) duplicates.push({ documentId: id, reason: 'sameReference' })
        }
      }
      await createReadDocument(trx, deps, doer, { id: documentId, direction: item.direction, reading, textKey: key, sha256, fileName: item.file_name })
    }
    await trx
      .updateTable('intake_item')
      .set({ state: 'read', sha256, document_id: documentId, duplicates: JSON.stringify(duplicates), progress: null, changed_at: deps.clock.now() })
      .where('id', '=', item.id)
      .execute()
    await announce(trx, { communeId, topic: 'intake', ids: [item.id] })
  })
}

async function senderOf(trx: Trx, communeId: string, personId: string | null): Promise<Doer> {
  const person = personId ? await trx.selectFrom('person').select('full_name').where('id', '=', personId).executeTakeFirst() : null
  return { communeId, personId: personId ?? '', name: person?.full_name ?? 'Rõ Việc', requestId: null }
}

/** A marked paper leaves nothing behind, not even its name; any other file stays in the folder of uploads until it is read or taken off the list. */
async function refuse(deps: Deps, communeId: string, item: Item, outcome: Exclude<FileOutcome, { kind: 'read' }>): Promise<void> {
  const secret = outcome.kind === 'secret'
  if (secret) await removeUpload(deps, item.key)
  const failure = failureOf(outcome)
  await deps.inCommune(communeId, async trx => {
    await trx
      .updateTable('intake_item')
      .set({
        state: secret ? 'refused' : 'failed',
        ...(secret ? { file_name: '' } : {}),
        failure: JSON.stringify(failure),
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
  })
}

function failureOf(outcome: Exclude<FileOutcome, { kind: 'read' }>): { code: string; inputs: Record<string, string | number>; retry: boolean } {
  if (outcome.kind === 'secret') return { code: 'secret', inputs: { level: outcome.level }, retry: false }
  if (outcome.kind === 'refused') return { code: outcome.code, inputs: outcome.inputs, retry: outcome.code === 'no-converter' }
  return { code: 'broken', inputs: {}, retry: true }
}

async function removeUpload(deps: Pick<Deps, 'configuration'>, uploadId: string): Promise<void> {
  for (const file of [uploadPath(deps, uploadId), `${uploadPath(deps, uploadId)}.json`]) await unlink(file).catch(ignoreMissing)
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

export async function retryItem(deps: Deps, actor: Actor, itemId: string): Promise<void> {
  assertCan(actor, 'document.bring')
  await deps.inCommune(actor.communeId, async trx => {
    const item = await trx
      .updateTable('intake_item')
      .set({ state: 'queued', failure: null })
      .where('id', '=', itemId)
      .where('state', '=', 'failed')
      .returning('id')
      .executeTakeFirst()
    if (!item) throw new AppError('conflict.state')
    await deps.jobs.send(trx, 'intake.read', { communeId: actor.communeId, itemId })
    await announce(trx, { communeId: actor.communeId, topic: 'intake', ids: [itemId] })
  })
}

/** Takes a line off the list; the document, where one was made, stays. A failed file goes with its line. */
export async function dismissItem(deps: Deps, actor: Actor, itemId: string): Promise<void> {
  assertCan(actor, 'document.bring')
  const item = await deps.inCommune(actor.communeId, async trx => {
    const gone = await trx
      .updateTable('intake_item')
      .set({ state: 'dismissed', changed_at: deps.clock.now() })
      .where('id', '=', itemId)
      .where('state', 'in', ['read', 'refused', 'failed'])
      .returning(['key', 'document_id'])
      .executeTakeFirst()
    if (!gone) throw new AppError('conflict.state')
    await announce(trx, { communeId: actor.communeId, topic: 'intake', ids: [], removed: [itemId] })
    return gone
  })
  if (item.document_id === null) await removeUpload(deps, item.key)
}
