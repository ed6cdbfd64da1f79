/** What people do with a task that is in the register. Each act is one transaction, one event of the task and one of the audit. */
import type { TaskActInput } from '@roviec/contract'
import { type AgencyHistory, actOn, localDate, type TaskAct, type TaskLife, type TaskRefusal } from '@roviec/register'
import { sql } from 'kysely'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { announce } from '../../platform/live.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { lineageOf } from '../organisation/history.ts'
import { tellOfAct, tellOfPart } from '../reminders/tell.ts'
import { candidatesFor } from './candidates.ts'
import { within } from './days-condition.ts'
import { keepEvidence } from './evidence.ts'
import { columnsOf, extensionsOf, type LockedTask, lifeOf, lockTask, saveExtensions } from './life-rows.ts'
import { childIds } from './queries.ts'
import { type Standing, standingOf } from './sides.ts'

interface Input {
  taskId: string
  /** Key of the act; the same again changes nothing. */
  id: string
  version: number
  act: TaskActInput
}

export async function actOnTask(deps: Deps, actor: Actor, { taskId, id, version, act }: Input): Promise<void> {
  assertCan(actor, 'task.read')
  const day = today(deps.clock)
  await deps.inCommune(actor.communeId, async trx => {
    const task = await lockTask(trx, taskId)
    if (task.restricted && !canReadRestricted(actor)) throw new AppError('not-found')
    if (await doneAlready(trx, taskId, id)) return
    if (task.version !== version) throw new AppError('conflict.version', { details: { version: task.version } })
    await save(trx, deps, actor, { task, id, act, ...(await decided(trx, actor, task, act, { day, history: await lineageOf(trx) })) })
  })
}

interface Known {
  day: string
  history: AgencyHistory
}

export type Decided = Pick<Done, 'before' | 'after' | 'standing'>

/** What the act would make of the task, or why it cannot be. Changes nothing. */
export async function decided(trx: Trx, actor: Actor, task: LockedTask, act: TaskActInput, { day, history }: Known): Promise<Decided> {
  const standing = standingOf(actor, { leadAgencyId: task.lead_agency_id, supporting: task.supporting }, history, day)
  const before = lifeOf(task, await extensionsOf(trx, task.id))
  const by = { personId: actor.personId, sides: standing.sides, today: localDate(day), openChildren: await openChildren(trx, task.id) }
  const result = actOn(before, act as TaskAct, by)
  if (!result.ok) throw refusal(result.refusals)
  await assertNamed(trx, act)
  await assertAtWork(trx, act, result.value, day)
  if (act.kind === 'remind') await assertNotReminded(trx, task.id, day)
  return { before, after: result.value, standing }
}

const statusFirst: readonly TaskRefusal[] = ['not-yours', 'wrong-state']

/** The weightiest reason gives the sentence; all of them stand in its details. */
function refusal(refusals: readonly TaskRefusal[]): AppError {
  const first = statusFirst.find(each => refusals.includes(each)) ?? refusals[0] ?? 'wrong-state'
  return new AppError(`task.${first}`, { details: { refusals } })
}

async function doneAlready(trx: Trx, taskId: string, id: string): Promise<boolean> {
  const found = await trx.selectFrom('task_event').select('task_id').where('id', '=', id).executeTakeFirst()
  if (found && found.task_id !== taskId) throw new AppError('input.invalid', { field: 'id' })
  return found !== undefined
}

async function openChildren(trx: Trx, taskId: string): Promise<number> {
  const { open } = await trx
    .selectFrom('task')
    .select(eb => eb.fn.countAll<number>().as('open'))
    .where('parent_id', '=', taskId)
    .where('state', 'not in', ['completed', 'cancelled'])
    .executeTakeFirstOrThrow()
  return Number(open)
}

/** Persons and agencies named in an act are there and stand today. */
async function assertNamed(trx: Trx, act: TaskActInput): Promise<void> {
  if (act.kind === 'assignAgain') {
    const agency = await trx.selectFrom('agency').select('id').where('id', '=', act.leadAgencyId).where('valid_to', 'is', null).executeTakeFirst()
    if (!agency) throw new AppError('input.invalid', { field: 'act.leadAgencyId' })
  }
  if ((act.kind === 'putInCharge' || act.kind === 'putUnderLeader') && act.personId !== null) {
    const person = await trx.selectFrom('person').select('id').where('id', '=', act.personId).where('valid_to', 'is', null).executeTakeFirst()
    if (!person) throw new AppError('input.invalid', { field: 'act.personId' })
  }
}

/** Once a day is a reminder, twice is a nuisance. */
async function assertNotReminded(trx: Trx, taskId: string, day: string): Promise<void> {
  const days = { from: localDate(day), to: localDate(day) }
  const rows = trx.selectFrom('task_event as e').select('e.id').where('e.task_id', '=', taskId).where('e.act', '=', 'remind')
  if (await rows.where(within(sql`e.at`, days)).executeTakeFirst()) throw new AppError('task.reminded')
}

interface Done {
  task: LockedTask
  id: string
  act: TaskActInput
  before: TaskLife
  after: TaskLife
  standing: Standing
}

/** In charge is somebody of the agency that leads the task; over it stands a leader. Whoever has left or is shut out is neither. */
async function assertAtWork(trx: Trx, act: TaskActInput, { leadAgencyId }: TaskLife, day: string): Promise<void> {
  if ((act.kind !== 'putInCharge' && act.kind !== 'putUnderLeader') || act.personId === null) return
  const { inCharge, leaders } = await candidatesFor(trx, leadAgencyId, day)
  const allowed = act.kind === 'putInCharge' ? [...inCharge, ...leaders] : leaders
  if (!allowed.some(({ personId }) => personId === act.personId)) throw new AppError('task.other-agency', { field: 'act.personId' })
}

async function save(trx: Trx, deps: Deps, actor: Actor, { task, id, act, before, after, standing }: Done): Promise<void> {
  const { communeId } = actor
  const lead = after.leadAgencyId === before.leadAgencyId ? {} : { lead_name: await nameOfAgency(trx, after.leadAgencyId) }
  await trx
    .updateTable('task')
    .set({ ...columnsOf(after), ...lead, version: task.version + 1 })
    .where('id', '=', task.id)
    .execute()
  await saveExtensions(trx, communeId, task.id, before, after)
  await trx
    .insertInto('task_event')
    .values({
      commune_id: communeId,
      id,
      task_id: task.id,
      sequence: await nextSequence(trx, task.id),
      at: deps.clock.now(),
      act: act.kind,
      said: JSON.stringify(saidWith(act)),
      from_state: before.state,
      to_state: after.state,
      person_id: actor.personId,
      acting_for_person_id: standing.actingForPersonId,
    })
    .execute()
  await keepEvidence(trx, { communeId, taskId: task.id, eventId: id }, act)
  await recordChanges(trx, deps.clock, { ...actor, actingForPersonId: standing.actingForPersonId }, [
    {
      action: `task.${act.kind}`,
      subjectType: 'task',
      subjectId: task.id,
      before: differing(before, after),
      after: { ...differing(after, before), ...saidWith(act) },
    },
  ])
  const led = { lead_agency_id: before.leadAgencyId, in_charge_person_id: before.inChargePersonId }
  await tellOfAct(trx, deps, actor, { taskId: task.id, eventId: id, kind: act.kind, said: saidWith(act), before: led })
  const parts = before.dueOn === after.dueOn ? [] : await childIds(trx, task.id)
  await announce(trx, { communeId, topic: 'tasks', ids: [task.id, ...(task.parent_id === null ? [] : [task.parent_id]), ...parts] })
}

const saidWith = ({ kind: _kind, ...said }: TaskActInput): Record<string, unknown> => said

/** Of the columns of a life those that are not the same in the other one. */
function differing(life: TaskLife, other: TaskLife): Record<string, unknown> {
  const [own, others] = [columnsOf(life), columnsOf(other)]
  return Object.fromEntries(Object.entries(own).filter(([key, value]) => value !== others[key as keyof typeof others]))
}

async function nextSequence(trx: Trx, taskId: string): Promise<number> {
  const { last } = await trx
    .selectFrom('task_event')
    .select(eb => eb.fn.max('sequence').as('last'))
    .where('task_id', '=', taskId)
    .executeTakeFirstOrThrow()
  return Number(last ?? 0) + 1
}

async function nameOfAgency(trx: Trx, agencyId: string | null): Promise<string | null> {
  if (agencyId === null) return null
  return (await trx.selectFrom('agency').select('name').where('id', '=', agencyId).executeTakeFirst())?.name ?? null
}

interface PartInput {
  taskId: string
  position: number
  state: 'inProgress' | 'done'
  note: string
  /** Something stands in the way. */
  trouble?: boolean
}

/** A supporting agency tells of its own part; the task itself is its lead's. */
export async function tellPart(deps: Deps, actor: Actor, { taskId, position, state, note, trouble = false }: PartInput): Promise<void> {
  assertCan(actor, 'task.read')
  const day = today(deps.clock)
  await deps.inCommune(actor.communeId, async trx => {
    const task = await lockTask(trx, taskId)
    if (task.restricted && !canReadRestricted(actor)) throw new AppError('not-found')
    const standing = standingOf(actor, { leadAgencyId: task.lead_agency_id, supporting: task.supporting }, await lineageOf(trx), day)
    if (!standing.ownParts.includes(position)) throw new AppError('task.not-yours')
    if (['completed', 'cancelled', 'suspended'].includes(task.state)) throw new AppError('task.wrong-state')
    const own = (await trx.selectFrom('task_supporting').select(['position', 'state', 'note']).where('task_id', '=', taskId).execute()).find(
      each => each.position === position,
    )
    if (own?.state === state && (own.note ?? '') === note) return
    await trx
      .updateTable('task_supporting')
      .set({ state, note: note || null, changed_by: actor.personId, changed_on: day })
      .where('task_id', '=', taskId)
      .where('position', '=', position)
      .execute()
    await recordChanges(trx, deps.clock, { ...actor, actingForPersonId: standing.actingForPersonId }, [
      {
        action: 'task.part',
        subjectType: 'task',
        subjectId: taskId,
        before: { position, state: own?.state, note: own?.note },
        after: { position, state, note },
      },
    ])
    await tellOfPart(trx, deps, actor, { taskId, position, said: { state, note }, trouble })
    await announce(trx, { communeId: actor.communeId, topic: 'tasks', ids: [taskId] })
  })
}
