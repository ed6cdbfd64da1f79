import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { lineageOf } from '../organisation/history.ts'
import { tellOfNewTasks } from '../reminders/tell.ts'
import { candidatesFor } from './candidates.ts'
import { lockTask } from './life-rows.ts'
import { standingOf } from './sides.ts'

type Input = InferContractRouterInputs<typeof contract>['tasks']['create']

/** A task given by word: by the office or a leader; a part of another task also by who leads that one. The id is the sender's: sent twice it is one task. */
export async function createOwnTask(deps: Deps, actor: Actor, input: Input): Promise<void> {
  assertCan(actor, 'task.read')
  const day = today(deps.clock)
  await deps.inCommune(actor.communeId, async trx => {
    if (await trx.selectFrom('task').select('id').where('id', '=', input.id).executeTakeFirst()) return
    await assertMayGive(trx, actor, input, day)
    const [lead, ...supporting] = await agenciesNamed(trx, [input.leadAgencyId, ...(input.supportingAgencyIds ?? [])])
    if (input.dueOn !== null && input.dueOn < day) throw new AppError('task.day-past', { field: 'dueOn' })
    await assertLeader(trx, input, day)
    const made = await trx
      .insertInto('task')
      .values({
        commune_id: actor.communeId,
        id: input.id,
        document_id: null,
        review_item_id: null,
        span: null,
        quote: input.content,
        content: input.content,
        assigner: null,
        lead_agency_id: input.leadAgencyId,
        lead_name: lead?.name ?? '',
        deliverable: input.deliverable || null,
        deadline_text: input.deadlineText || null,
        deadline_basis: input.dueOn === null ? null : 'person',
        first_due_on: input.dueOn,
        due_on: input.dueOn,
        assigned_on: day,
        parent_id: input.parentId ?? null,
        field: input.field || null,
        leader_person_id: input.leaderPersonId ?? null,
        created_by: actor.personId,
        created_at: deps.clock.now(),
      })
      .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return
    if (supporting.length > 0) {
      await trx
        .insertInto('task_supporting')
        .values(supporting.map(({ id, name }, position) => ({ commune_id: actor.communeId, task_id: input.id, position, agency_id: id, name })))
        .execute()
    }
    await recordChanges(trx, deps.clock, actor, [{ action: 'task.created', subjectType: 'task', subjectId: input.id, before: null, after: input }])
    await tellOfNewTasks(trx, deps, actor, [input.id])
    await announce(trx, { communeId: actor.communeId, topic: 'tasks', ids: input.parentId === undefined ? [input.id] : [input.id, input.parentId] })
  })
}

async function assertLeader(trx: Trx, { leadAgencyId, leaderPersonId }: Input, day: string): Promise<void> {
  if (!leaderPersonId) return
  const { leaders } = await candidatesFor(trx, leadAgencyId, day)
  if (!leaders.some(({ personId }) => personId === leaderPersonId)) throw new AppError('input.invalid', { field: 'leaderPersonId' })
}

async function assertMayGive(trx: Trx, actor: Actor, { parentId }: Input, day: string): Promise<void> {
  const none = { leadAgencyId: null, supporting: [] }
  const parent = parentId === undefined ? null : await lockTask(trx, parentId)
  if (parent?.restricted && !canReadRestricted(actor)) throw new AppError('not-found')
  if (parent && ['completed', 'cancelled', 'submitted'].includes(parent.state)) throw new AppError('task.wrong-state', { field: 'parentId' })
  const bodies = parent ? { leadAgencyId: parent.lead_agency_id, supporting: [] } : none
  if (standingOf(actor, bodies, await lineageOf(trx), day).sides.length === 0) throw new AppError(parent ? 'task.not-yours' : 'right.missing')
}

/** In the order asked for. */
async function agenciesNamed(trx: Trx, ids: readonly string[]) {
  const rows = await trx.selectFrom('agency').select(['id', 'name']).where('id', 'in', ids).where('valid_to', 'is', null).execute()
  const missing = ids.find(id => !rows.some(row => row.id === id))
  if (missing !== undefined) throw new AppError('input.invalid', { field: missing === ids[0] ? 'leadAgencyId' : 'supportingAgencyIds' })
  return [...new Set(ids)].map(id => rows.find(row => row.id === id) as (typeof rows)[number])
}

interface DutyTask {
  communeId: string
  id: string
  dutyId: string
  content: string
  leadAgencyId: string
  leadName: string
  deliverable: string | null
  field: string | null
  deadlineText: string
  dueOn: string
  assignedOn: string
  createdBy: string
  createdAt: Date
}

/** One day of a duty that comes again; false when its task is there already. */
export async function createDutyTask(trx: Trx, task: DutyTask): Promise<boolean> {
  const made = await trx
    .insertInto('task')
    .values({
      commune_id: task.communeId,
      id: task.id,
      duty_id: task.dutyId,
      quote: task.content,
      content: task.content,
      lead_agency_id: task.leadAgencyId,
      lead_name: task.leadName,
      deliverable: task.deliverable,
      field: task.field,
      deadline_text: task.deadlineText,
      deadline_basis: 'person',
      first_due_on: task.dueOn,
      due_on: task.dueOn,
      assigned_on: task.assignedOn,
      created_by: task.createdBy,
      created_at: task.createdAt,
    })
    .onConflict(conflict => conflict.columns(['commune_id', 'duty_id', 'first_due_on']).where('duty_id', 'is not', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
