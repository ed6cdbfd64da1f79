import type { TaskDetail, TaskRow } from '@roviec/contract'
import { actsOpen, openStates } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { RequestContext } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { lineageOf } from '../organisation/history.ts'
import { calendarIn } from '../settings/queries.ts'
import { clarityOfTask, explanationOf } from './detail.ts'
import { lifeOf } from './life-rows.ts'
import { presentTask, storyOf } from './present.ts'
import { childIds, type TaskDetailColumns, taskById, taskRows } from './queries.ts'
import { agenciesOf, standingOf } from './sides.ts'
import { previousOfDuty, saidAtOf } from './story-queries.ts'
import { listTasks } from './task-page.ts'

/** One task for one person: not there for whom it is not. */
export async function findTask(
  trx: Trx,
  { deps: { clock }, language }: Pick<RequestContext, 'deps' | 'language'>,
  actor: Actor,
  id: string,
): Promise<TaskDetail> {
  assertCan(actor, 'task.read')
  const row = await taskById(trx, id)
  if (!row || (row.restricted && !canReadRestricted(actor))) throw new AppError('not-found')
  const day = today(clock)
  const withRestricted = canReadRestricted(actor)
  const [story, calendar] = [await storyOf(trx, id, withRestricted), await calendarIn(trx)]
  const saidAt = await saidAtOf(trx, id)
  const children = await taskRows(trx, await childIds(trx, id))
  const standing = standingOf(
    actor,
    { leadAgencyId: row.lead_agency_id, supporting: row.supporting.map(each => ({ position: each.position, agencyId: each.agency_id })) },
    await lineageOf(trx),
    day,
  )
  return {
    ...presentTask(row, day, calendar),
    ...story,
    quote: row.quote,
    span: row.from === null || row.to === null ? null : [row.from, row.to],
    deadlineBasis: row.deadline_basis,
    assigner: row.assigner,
    authority: row.authority,
    sourceReference: row.source_reference,
    wholeDueOn: row.whole_due_on,
    saidAt,
    deadlineExplanation: explanationOf(row, saidAt[0]?.on, language, calendar),
    clarity: clarityOfTask(row),
    suspendedFrom: row.suspended_from,
    submittedOn: row.submitted_on,
    completedOn: row.completed_on,
    parts: row.supporting.map(each => ({ position: each.position, agencyId: each.agency_id, name: each.name, state: each.state, note: each.note })),
    duty: row.duty_id === null ? null : await dutyOf(trx, row.duty_id, row.first_due_on, withRestricted),
    children: children.map(each => presentTask(each, day, calendar)),
    acts: openActs(row, story, actor, standing.sides, children.filter(({ state }) => state !== 'completed' && state !== 'cancelled').length),
    ownParts: ['completed', 'cancelled', 'suspended'].includes(row.state) ? [] : standing.ownParts,
  }
}

/** What the time before said: its product, else its last words. */
async function dutyOf(trx: Trx, dutyId: string, dueOn: string | null, withRestricted: boolean): Promise<TaskDetail['duty']> {
  const found = await previousOfDuty(trx, dutyId, dueOn)
  if (!found) return null
  if (found.id === null || found.state === null) return { id: dutyId, rhythmText: found.rhythm_text, previous: null }
  const { events, evidence } = await storyOf(trx, found.id, withRestricted)
  const shown = evidence.findLast(each => each.words ?? each.figure ?? each.documentReference)
  const noted = events.findLast(({ said }) => typeof said.note === 'string' && said.note !== '')
  const said = shown ? (shown.words ?? shown.figure ?? shown.documentReference) : noted ? String(noted.said.note) : null
  return { id: dutyId, rhythmText: found.rhythm_text, previous: { taskId: found.id, dueOn: found.due_on, state: found.state, said } }
}

function openActs(
  row: TaskDetailColumns,
  { extensions }: Pick<TaskDetail, 'extensions'>,
  actor: Actor,
  sides: ReturnType<typeof standingOf>['sides'],
  openChildren: number,
) {
  const waiting = extensions.filter(({ answer }) => answer === null)
  const asRows = waiting.map(each => ({
    id: each.id,
    asked_by: each.askedBy.personId,
    asked_on: each.askedOn,
    wished_due_on: each.wishedDueOn,
    reason: each.reason,
    granted: null,
    due_on: null,
    answered_by: null,
    answered_on: null,
    answer_reason: null,
    commune_id: actor.communeId,
    task_id: row.id,
  }))
  return actsOpen(lifeOf(row, asRows), { sides, personId: actor.personId, openChildren })
}

/** A task somebody's own agencies work at, and what their next answer may be. */
export interface OwnTask {
  task: TaskRow
  /** To be accepted, or a supporting part of which nothing was told yet. */
  unread: boolean
  /** It, or the own part, can be said to be done. */
  canFinish: boolean
}

const running = ['assigned', 'accepted', 'inProgress']

/** What is open for somebody's agencies or for the person, the nearest deadline first. */
export async function ownOpenTasks(trx: Trx, actor: Actor, day: string, limit: number): Promise<OwnTask[]> {
  assertCan(actor, 'task.read')
  const asked = { states: openStates, withRestricted: canReadRestricted(actor), limit, order: 'due' as const }
  const history = await lineageOf(trx)
  const ofAgencies = await listTasks(trx, { ...asked, agencyIds: agenciesOf(actor, history, day) })
  const ofPerson = await listTasks(trx, { ...asked, personId: actor.personId })
  const rows = [...new Map([...ofAgencies.rows, ...ofPerson.rows].map(row => [row.id, row])).values()]
  const calendar = await calendarIn(trx)
  const own = rows.flatMap(row => {
    const supporting = row.supporting.map(each => ({ position: each.position, agencyId: each.agency_id }))
    const { sides, ownParts } = standingOf(actor, { leadAgencyId: row.lead_agency_id, supporting }, history, day)
    const parts = row.supporting.filter(each => ownParts.includes(each.position) && each.state !== 'done')
    const leads = sides.includes('lead')
    if (!leads && parts.length === 0) return []
    return [
      {
        task: presentTask(row, day, calendar),
        unread: leads ? row.state === 'assigned' : parts.some(each => each.state === 'assigned'),
        canFinish: running.includes(row.state),
      },
    ]
  })
  return own.sort((a, b) => (a.task.dueOn ?? '9999').localeCompare(b.task.dueOn ?? '9999')).slice(0, limit)
}
