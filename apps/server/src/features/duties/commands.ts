/** Duties that come again: each of their days becomes a task some time ahead, once. */
import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '@roviec/contract'
import { addDays, deadlineFromPhrase, type LocalDate, localDate, recurrenceDates } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../../platform/live.ts'
import { communesOf } from '../accounts/queries.ts'
import { recordChanges } from '../audit/commands.ts'
import { tellOfEndedDuty } from '../reminders/endings.ts'
import { tellOfNewTasks } from '../reminders/tell.ts'
import { calendarIn } from '../settings/queries.ts'
import { createDutyTask } from '../tasks/create-command.ts'
import { assertGives } from '../tasks/sides.ts'
import { allDuties, type DutyRow } from './queries.ts'

type Added = InferContractRouterInputs<typeof contract>['duties']['add']

export async function addDuty(deps: Deps, actor: Actor, input: Added): Promise<void> {
  assertGives(actor)
  const day = localDate(today(deps.clock))
  await deps.inCommune(actor.communeId, async trx => {
    const meaning = deadlineFromPhrase(input.rhythmText, { anchor: day, anchorOf: 'today', today: day, calendar: await calendarIn(trx) })
    if (meaning.kind !== 'recurring') throw new AppError('duty.no-rhythm', { field: 'rhythmText' })
    if (await trx.selectFrom('recurring_duty').select('id').where('id', '=', input.id).executeTakeFirst()) return
    const agency = await trx.selectFrom('agency').select('id').where('id', '=', input.leadAgencyId).where('valid_to', 'is', null).executeTakeFirst()
    if (!agency) throw new AppError('input.invalid', { field: 'leadAgencyId' })
    const made = await trx
      .insertInto('recurring_duty')
      .values({
        commune_id: actor.communeId,
        id: input.id,
        content: input.content,
        lead_agency_id: input.leadAgencyId,
        deliverable: input.deliverable || null,
        field: null,
        rhythm_text: input.rhythmText,
        rhythm: JSON.stringify(meaning.recurrence),
        days_ahead: input.daysAhead ?? 20,
        ended_on: null,
        created_by: actor.personId,
        created_at: deps.clock.now(),
      })
      .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return
    await recordChanges(trx, deps.clock, actor, [{ action: 'duty.added', subjectType: 'duty', subjectId: input.id, before: null, after: input }])
    const [duty] = await allDuties(trx, input.id)
    if (duty) await makeTasksOf(trx, deps, actor.communeId, duty, day)
  })
}

export async function endDuty(deps: Deps, actor: Actor, input: { id: string; version: number }): Promise<void> {
  assertGives(actor)
  const endedOn = today(deps.clock)
  await deps.inCommune(actor.communeId, async trx => {
    const duty = await trx
      .selectFrom('recurring_duty')
      .select(['id', 'version', 'ended_on', 'content', 'lead_agency_id'])
      .where('id', '=', input.id)
      .forUpdate()
      .executeTakeFirst()
    if (!duty) throw new AppError('not-found')
    if (duty.version !== input.version) throw new AppError('conflict.version', { details: { version: duty.version } })
    if (duty.ended_on !== null) return
    await trx
      .updateTable('recurring_duty')
      .set({ ended_on: endedOn, version: duty.version + 1 })
      .where('id', '=', input.id)
      .execute()
    await recordChanges(trx, deps.clock, actor, [{ action: 'duty.ended', subjectType: 'duty', subjectId: input.id, before: null, after: { endedOn } }])
    await tellOfEndedDuty(trx, deps, actor, duty)
  })
}

/** The job: what falls into the days ahead is there, however often it runs and however long it was off. */
export async function makeDutyTasks(deps: Deps): Promise<void> {
  const day = localDate(today(deps.clock))
  for (const communeId of await communesOf(deps.outside)) {
    await deps.inCommune(communeId, async trx => {
      for (const duty of await allDuties(trx)) if (duty.ended_on === null) await makeTasksOf(trx, deps, communeId, duty, day)
    })
  }
}

async function makeTasksOf(trx: Trx, deps: Deps, communeId: string, duty: DutyRow, day: LocalDate): Promise<void> {
  const made: { id: string; dueOn: string }[] = []
  for (const { date } of recurrenceDates(duty.rhythm, day, addDays(day, duty.days_ahead), await calendarIn(trx))) {
    const id = newId()
    const { content, lead_agency_id, lead_name, deliverable, field, rhythm_text, created_by } = duty
    const isNew = await createDutyTask(trx, {
      communeId,
      id,
      dutyId: duty.id,
      content,
      leadAgencyId: lead_agency_id,
      leadName: lead_name,
      deliverable,
      field,
      deadlineText: rhythm_text,
      dueOn: date,
      assignedOn: day,
      createdBy: created_by,
      createdAt: deps.clock.now(),
    })
    if (isNew) made.push({ id, dueOn: date })
  }
  if (made.length === 0) return
  const ids = made.map(({ id }) => id)
  const giver = { communeId, personId: duty.created_by, name: duty.created_by_name, requestId: null }
  await recordChanges(
    trx,
    deps.clock,
    giver,
    made.map(({ id, dueOn }) => ({ action: 'task.created', subjectType: 'task', subjectId: id, after: { content: duty.content, dueOn, dutyId: duty.id } })),
  )
  await tellOfNewTasks(trx, deps, giver, ids)
  await announce(trx, { communeId, topic: 'tasks', ids })
}
