/** When somebody leaves: the open tasks the person is in charge of go to another of the same agency, all at once. */
import type { HandOverBoard, HandOverResult } from '@roviec/contract'
import { agencyOn } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { lineageOf } from '../organisation/history.ts'
import { candidatesFor } from './candidates.ts'
import { actOnTask } from './life-commands.ts'
import { standingOf } from './sides.ts'

const handable = ['assigned', 'accepted', 'inProgress', 'submitted'] as const

/** Open tasks somebody is in charge of that the actor's agencies lead. */
async function tasksInCharge(trx: Trx, actor: Actor, day: string) {
  const history = await lineageOf(trx)
  let rows = trx
    .selectFrom('task as t')
    .innerJoin('person as p', join => join.onRef('p.commune_id', '=', 't.commune_id').onRef('p.id', '=', 't.in_charge_person_id'))
    .select(['t.id', 't.version', 't.content', 't.lead_agency_id', 'p.id as person_id', 'p.full_name'])
    .where('t.state', 'in', handable)
  if (!canReadRestricted(actor)) rows = rows.where('t.restricted', '=', false)
  const all = await rows.orderBy('p.full_name').orderBy('t.due_on').execute()
  return {
    history,
    tasks: all.filter(task => standingOf(actor, { leadAgencyId: task.lead_agency_id, supporting: [] }, history, day).sides.includes('lead')),
  }
}

export async function handOverBoard(trx: Trx, actor: Actor, day: string): Promise<HandOverBoard> {
  assertCan(actor, 'task.read')
  const { tasks } = await tasksInCharge(trx, actor, day)
  const successors: HandOverBoard['successors'] = []
  for (const { agencyId } of actor.posts) successors.push(...(await candidatesFor(trx, agencyId, day)).inCharge)
  const byPerson = Map.groupBy(tasks, task => task.person_id)
  return {
    people: [...byPerson].map(([personId, own]) => ({ personId, name: own[0]?.full_name ?? '', tasks: own.map(({ id, content }) => ({ id, content })) })),
    successors: [...new Map(successors.map(each => [each.personId, each])).values()],
  }
}

/** Each task is an act of its own; those that cannot go are told with the reason. Done again, what has gone is not done twice. */
export async function handOver(deps: Deps, actor: Actor, { fromPersonId, toPersonId }: { fromPersonId: string; toPersonId: string }): Promise<HandOverResult> {
  assertCan(actor, 'task.read')
  if (fromPersonId === toPersonId) throw new AppError('input.invalid', { field: 'toPersonId' })
  const day = today(deps.clock)
  const { own, agencies } = await deps.inCommune(actor.communeId, async trx => {
    const { tasks, history } = await tasksInCharge(trx, actor, day)
    const held = await trx
      .selectFrom('post')
      .innerJoin('person', join => join.onRef('person.commune_id', '=', 'post.commune_id').onRef('person.id', '=', 'post.person_id'))
      .select('post.agency_id')
      .where('post.person_id', '=', toPersonId)
      .where('person.disabled_at', 'is', null)
      .where('post.valid_from', '<=', day)
      .where(eb => eb.or([eb('post.valid_to', 'is', null), eb('post.valid_to', '>=', day)]))
      .execute()
    const allowed = new Set(held.map(({ agency_id }) => agency_id))
    const agencies = new Map(
      tasks.map(task => [task.id, task.lead_agency_id !== null && agencyOn(history, task.lead_agency_id, day).some(({ id }) => allowed.has(id))]),
    )
    return { own: tasks.filter(task => task.person_id === fromPersonId), agencies }
  })
  const result: HandOverResult = { handed: 0, left: [] }
  for (const { id, version, content } of own) {
    try {
      if (!agencies.get(id)) throw new AppError('task.other-agency')
      await actOnTask(deps, actor, { taskId: id, id: newId(), version, act: { kind: 'putInCharge', personId: toPersonId } })
      result.handed += 1
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      result.left.push({ taskId: id, content, reason: error.code })
    }
  }
  return result
}
