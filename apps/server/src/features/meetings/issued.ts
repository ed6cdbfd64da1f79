/** The paper of a meeting is issued: what it says now is kept as it left the house, and its charges become tasks. */
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { holdBlobs } from '../../platform/blobs.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { docxType, fileNameOf, found, paperOf, writtenOf } from './conclusion-draft.ts'
import { makeTasks } from './give-tasks.ts'
import { paperDocx } from './paper/paper-docx.ts'
import { draftOf, itemsOf } from './queries.ts'

/** Held until the transaction ends, so that nothing is concluded while its paper is issued. Asked before anything of the audit is written: who changes a meeting does so too. */
export async function lockMeetingOf(trx: Trx, documentId: string): Promise<string | null> {
  const meeting = await trx.selectFrom('meeting').select('id').where('document_id', '=', documentId).forUpdate().executeTakeFirst()
  return meeting?.id ?? null
}

/** Who issues it tells of the tasks. */
export async function concludeMeeting(trx: Trx, deps: Deps, actor: Actor, meetingId: string, documentId: string): Promise<void> {
  const items = await itemsOf(trx, meetingId)
  if (items.length > 0) await keepPaper(trx, deps, actor, meetingId, documentId)
  await makeTasks(trx, deps, actor, meetingId, items)
}

async function keepPaper(trx: Trx, deps: Deps, { communeId }: Actor, meetingId: string, documentId: string): Promise<void> {
  const meeting = await found(trx, meetingId)
  const paper = await paperOf(trx, meeting, (await draftOf(trx, documentId)) ?? null, today(deps.clock))
  const bytes = await paperDocx(paper)
  await holdBlobs(trx, 'together')
  const sha256 = await deps.blobs.add(bytes)
  await trx
    .insertInto('blob')
    .values({ commune_id: communeId, sha256, size: bytes.byteLength, media_type: docxType })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await trx
    .insertInto('document_file')
    .values({ commune_id: communeId, document_id: documentId, sha256, name: fileNameOf(meeting) })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await trx.updateTable('official_document').set(writtenOf(paper)).where('id', '=', documentId).execute()
}
