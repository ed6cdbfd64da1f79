/** What the chairman concluded, item by item. */
import type { WorkCalendar } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { calendarIn } from '../settings/queries.ts'
import { assertAgencies, type Inputs, lockMeeting, note } from './commands.ts'
import { deadlineOf } from './deadline.ts'

export async function putItem(deps: Deps, actor: Actor, input: Inputs['putItem']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    const meeting = await lockMeeting(trx, input.id)
    await assertOpen(trx, meeting.document_id)
    const supporting = [...new Set(input.supportingAgencyIds)].filter(each => each !== input.leadAgencyId)
    await assertAgencies(trx, [...(input.leadAgencyId ? [input.leadAgencyId] : []), ...supporting], 'leadAgencyId')
    const after = {
      content: input.content,
      lead_agency_id: input.leadAgencyId ?? null,
      supporting_agency_ids: supporting,
      ...deadlineColumns(input.deadlineText || null, meeting.on_date, await calendarIn(trx)),
      deliverable: input.deliverable || null,
      repeats_id: input.repeatsId ?? null,
    }
    const said = await saidBefore(trx, meeting, after.repeats_id)
    if (input.version === null) await addItem(trx, actor, input, after, said)
    else await changeItem(trx, input.id, input.itemId, input.version, after, said)
    await trx.updateTable('conclusion_item').set({ changed_at: deps.clock.now() }).where('id', '=', input.itemId).execute()
    await note(trx, deps, actor, {
      id: input.id,
      action: input.version === null ? 'conclusion.added' : 'conclusion.changed',
      before: null,
      after: { ...after, itemId: input.itemId },
    })
  })
}

/** Terms count from the day of the meeting; what has no meaning is refused, so that the paper never says it. */
function deadlineColumns(text: string | null, on: string, calendar: WorkCalendar) {
  if (text === null) return { deadline_text: null, deadline_kind: null, due_on: null }
  const { meaning, explanation } = deadlineOf(text, on, calendar, 'vi')
  if (meaning === null) throw new AppError('conclusion.deadline-unread', { field: 'deadlineText', details: { explanation } })
  return { deadline_text: text, deadline_kind: meaning.kind, due_on: meaning.date }
}

/** A paper that was issued says what it says. */
async function assertOpen(trx: Trx, documentId: string | null): Promise<void> {
  if (documentId === null) return
  const { state } = await trx.selectFrom('official_document').select('state').where('id', '=', documentId).executeTakeFirstOrThrow()
  if (state === 'registered') throw new AppError('conclusion.drafted')
}

interface Said {
  id: string
  task_id: string | null
}

/** The item of an earlier meeting of the series that is said again; its task goes on. */
async function saidBefore(trx: Trx, meeting: { id: string; series_folded: string | null }, repeatsId: string | null): Promise<Said | null> {
  if (repeatsId === null) return null
  const found = await trx
    .selectFrom('conclusion_item as i')
    .innerJoin('meeting as m', join => join.onRef('m.commune_id', '=', 'i.commune_id').onRef('m.id', '=', 'i.meeting_id'))
    .select(['i.id', 'i.task_id'])
    .where('i.id', '=', repeatsId)
    .where('m.series_folded', '=', meeting.series_folded)
    .where('m.id', '<>', meeting.id)
    .executeTakeFirst()
  if (!found) throw new AppError('input.invalid', { field: 'repeatsId' })
  return found
}

type Columns = ReturnType<typeof deadlineColumns> & {
  content: string
  lead_agency_id: string | null
  supporting_agency_ids: string[]
  deliverable: string | null
  repeats_id: string | null
}

/** The same id again is the same item; of another meeting it is a mistake. */
async function addItem(trx: Trx, actor: Actor, { id, itemId }: Inputs['putItem'], after: Columns, said: Said | null): Promise<void> {
  const { last } = await trx
    .selectFrom('conclusion_item')
    .select(eb => eb.fn.max<number | null>('position').as('last'))
    .where('meeting_id', '=', id)
    .executeTakeFirstOrThrow()
  const elsewhere = await trx.selectFrom('conclusion_item').select('id').where('id', '=', itemId).where('meeting_id', '<>', id).executeTakeFirst()
  if (elsewhere) throw new AppError('agenda.item-taken', { field: 'itemId' })
  await trx
    .insertInto('conclusion_item')
    .values({
      commune_id: actor.communeId,
      id: itemId,
      meeting_id: id,
      position: (last ?? -1) + 1,
      ...after,
      task_id: said?.task_id ?? null,
      created_by: actor.personId,
    })
    .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
    .execute()
}

/** What a task already says is changed in the task. */
async function changeItem(trx: Trx, meetingId: string, itemId: string, version: number, after: Columns, said: Said | null): Promise<void> {
  const before = await lockItem(trx, meetingId, itemId, version)
  if (before.task_id === itemId) throw new AppError('conclusion.task-made')
  await trx
    .updateTable('conclusion_item')
    .set({ ...after, task_id: said?.task_id ?? null, version: version + 1 })
    .where('id', '=', itemId)
    .execute()
}

async function lockItem(trx: Trx, meetingId: string, itemId: string, version: number) {
  const row = await trx
    .selectFrom('conclusion_item')
    .select(['id', 'version', 'task_id', 'content'])
    .where('id', '=', itemId)
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (row.version !== version) throw new AppError('conflict.version', { details: { version: row.version } })
  return row
}

export async function removeItem(deps: Deps, actor: Actor, { id, itemId, version }: Inputs['removeItem']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    await assertOpen(trx, (await lockMeeting(trx, id)).document_id)
    const before = await lockItem(trx, id, itemId, Number(version))
    if (before.task_id === itemId) throw new AppError('conclusion.task-made')
    const again = await trx.selectFrom('conclusion_item').select('id').where('repeats_id', '=', itemId).executeTakeFirst()
    if (again) throw new AppError('conclusion.repeated')
    await trx.deleteFrom('conclusion_item').where('id', '=', itemId).execute()
    await note(trx, deps, actor, { id, action: 'conclusion.removed', before, after: null })
  })
}

/** All items of the meeting in their new order. */
export async function orderItems(deps: Deps, actor: Actor, { id, itemIds }: Inputs['orderItems']): Promise<void> {
  assertCan(actor, 'meeting.arrange')
  await deps.inCommune(actor.communeId, async trx => {
    await assertOpen(trx, (await lockMeeting(trx, id)).document_id)
    const rows = await trx.selectFrom('conclusion_item').select('id').where('meeting_id', '=', id).execute()
    if (rows.length !== new Set(itemIds).size || rows.some(each => !itemIds.includes(each.id))) throw new AppError('conflict.version')
    for (const [position, itemId] of itemIds.entries()) await trx.updateTable('conclusion_item').set({ position }).where('id', '=', itemId).execute()
    await note(trx, deps, actor, { id, action: 'conclusion.ordered', before: null, after: { itemIds } })
  })
}
