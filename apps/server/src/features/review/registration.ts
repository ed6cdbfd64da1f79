/** What accepting a finding makes in the registers, and what taking it back takes away. */
import type { CitationDraft, IndicatorDraft, TaskDraft } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { createCitation, issuerAndDate, removeCitationOf } from '../documents/citations.ts'
import { createIndicatorValue, removeIndicatorValueOf } from '../indicators/commands.ts'
import { createTask, removeTaskOf } from '../tasks/commands.ts'
import type { Draft } from './drafts.ts'
import type { LockedItem } from './queries.ts'

export async function enterRegister(trx: Trx, { clock }: Pick<Deps, 'clock'>, actor: Actor, item: LockedItem, draft: Draft): Promise<void> {
  const { issuingBody, issuedOn } = await issuerAndDate(trx, item.document_id)
  const origin = {
    id: item.id,
    communeId: actor.communeId,
    documentId: item.document_id,
    reviewItemId: item.id,
    assigner: issuingBody,
    assignedOn: issuedOn ?? today(clock),
    createdBy: actor.personId,
    createdAt: clock.now(),
  }
  if (item.kind === 'task') {
    await createTask(trx, draft as TaskDraft, origin)
    await announce(trx, { communeId: actor.communeId, topic: 'tasks', ids: [item.id] })
  }
  if (item.kind === 'indicator') await createIndicatorValue(trx, draft as IndicatorDraft, origin)
  if (item.kind === 'citation') await createCitation(trx, draft as CitationDraft, origin)
}

export async function leaveRegister(trx: Trx, item: LockedItem): Promise<void> {
  if (item.kind === 'task') await removeTaskOf(trx, item.id)
  if (item.kind === 'indicator') await removeIndicatorValueOf(trx, item.id)
  if (item.kind === 'citation') await removeCitationOf(trx, item.id)
}
