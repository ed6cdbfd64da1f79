/** Conclusions that charge somebody become tasks: when a person says so, or when their paper is issued. */
import { conclusionSentence } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { tellOfNewTasks } from '../reminders/tell.ts'
import { createTask } from '../tasks/commands.ts'
import type { Inputs } from './commands.ts'
import { itemOf } from './present.ts'
import { agencyNames, type ItemColumns, itemsOf, meetingById } from './queries.ts'

/** Twice makes none twice. */
export async function giveTasks(deps: Deps, actor: Actor, { id: meetingId }: Inputs['giveTasks']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    const locked = await trx.selectFrom('meeting').select('id').where('id', '=', meetingId).forUpdate().executeTakeFirst()
    if (!locked) throw new AppError('not-found')
    const items = await itemsOf(trx, meetingId)
    if (!items.some(({ lead_agency_id }) => lead_agency_id !== null)) throw new AppError('conclusion.no-charge')
    await tellOfNewTasks(trx, deps, actor, await makeTasks(trx, deps, actor, meetingId, items))
  })
}

/** A task has the id of its item; those that go on from an earlier meeting keep their own. */
export async function makeTasks(trx: Trx, deps: Pick<Deps, 'clock'>, actor: Actor, meetingId: string, items: readonly ItemColumns[]): Promise<string[]> {
  const meeting = await meetingById(trx, meetingId)
  const fresh = items.filter(({ lead_agency_id, task_id }) => lead_agency_id !== null && task_id === null)
  if (!meeting || fresh.length === 0) return []
  const names = await agencyNames(trx)
  for (const row of fresh) {
    await createTask(trx, taskDraftOf(row, names), {
      communeId: actor.communeId,
      id: row.id,
      documentId: meeting.document_id,
      reviewItemId: null,
      assigner: meeting.agency_name,
      assignedOn: meeting.on_date,
      createdBy: actor.personId,
      createdAt: deps.clock.now(),
    })
    await trx.updateTable('conclusion_item').set({ task_id: row.id }).where('id', '=', row.id).execute()
  }
  await recordChanges(
    trx,
    deps.clock,
    actor,
    fresh.map(row => ({ action: 'task.created', subjectType: 'task', subjectId: row.id, after: { content: row.content, meetingId } })),
  )
  const ids = fresh.map(({ id }) => id)
  await announce(trx, { communeId: actor.communeId, topic: 'tasks', ids })
  return ids
}

function taskDraftOf(row: ItemColumns, names: ReadonlyMap<string, string>) {
  const item = itemOf(row, names)
  const body = (each: { agencyId: string | null; name: string }) => ({ ...each, basis: 'person' as const })
  return {
    content: row.content,
    quote: conclusionSentence(item),
    span: null,
    lead: item.lead === null ? [] : [body(item.lead)],
    supporting: item.supporting.map(body),
    deadline:
      row.deadline_kind === null ? null : { text: row.deadline_text ?? '', kind: row.deadline_kind, date: row.due_on, basis: 'person' as const, rule: 'typed' },
    deliverable: row.deliverable,
  }
}
