import type { TaskDetail, TimeState } from '@roviec/contract'
import { actsOpen, openStates } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import { office, type RequestContext, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { historyOf } from '../organisation/history.ts'
import { candidatesFor } from './candidates.ts'
import { createOwnTask } from './create-command.ts'
import { clarityOfTask, explanationOf } from './detail.ts'
import { actOnTask, tellPart } from './life-commands.ts'
import { lifeOf } from './life-rows.ts'
import { inTimeOf, presentTask, storyOf } from './present.ts'
import { childIds, listTasks, type TaskDetailColumns, taskById, taskRows } from './queries.ts'
import { standingOf } from './sides.ts'

/** One task for one person: not there for whom it is not. */
async function findTask(trx: Trx, { deps: { clock }, language }: Pick<RequestContext, 'deps' | 'language'>, actor: Actor, id: string): Promise<TaskDetail> {
  assertCan(actor, 'task.read')
  const row = await taskById(trx, id)
  if (!row || (row.restricted && !canReadRestricted(actor))) throw new AppError('not-found')
  const day = today(clock)
  const story = await storyOf(trx, id)
  const children = await taskRows(trx, await childIds(trx, id))
  const standing = standingOf(
    actor,
    { leadAgencyId: row.lead_agency_id, supporting: row.supporting.map(each => ({ position: each.position, agencyId: each.agency_id })) },
    await historyOf(trx),
    day,
  )
  return {
    ...presentTask(row, day),
    ...story,
    quote: row.quote,
    span: row.from === null || row.to === null ? null : [row.from, row.to],
    deadlineBasis: row.deadline_basis,
    assignedOn: row.assigned_on,
    assigner: row.assigner,
    authority: row.authority,
    deadlineExplanation: explanationOf(row, language),
    clarity: clarityOfTask(row),
    submittedOn: row.submitted_on,
    completedOn: row.completed_on,
    parts: row.supporting.map(each => ({ position: each.position, agencyId: each.agency_id, name: each.name, state: each.state, note: each.note })),
    children: children.map(each => presentTask(each, day)),
    acts: openActs(row, story, actor, standing.sides, children.filter(({ state }) => state !== 'completed' && state !== 'cancelled').length),
    ownParts: ['completed', 'cancelled', 'suspended'].includes(row.state) ? [] : standing.ownParts,
  }
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

const dueOrdered: readonly TimeState[] = ['overdue', 'dueSoon', 'inTime']

export const taskRoutes = {
  list: office.tasks.list.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    const day = today(context.deps.clock)
    const offset = Number(input.after ?? 0)
    const agencyIds = input.mine ? actor.posts.map(post => post.agencyId) : input.agencyId ? [input.agencyId] : undefined
    const { rows, total } = await context.deps.inCommune(actor.communeId, trx =>
      listTasks(trx, {
        q: input.q,
        agencyIds,
        personId: input.personId,
        documentId: input.documentId,
        field: input.field,
        states: input.state ? [input.state] : input.open ? openStates : undefined,
        timeState: input.timeState && inTimeOf(input.timeState, day),
        dueFrom: input.dueFrom,
        dueTo: input.dueTo,
        withRestricted: canReadRestricted(actor),
        limit: input.limit,
        offset,
        order: input.order ?? (input.timeState && dueOrdered.includes(input.timeState) ? 'due' : 'newest'),
      }),
    )
    return { rows: rows.map(row => presentTask(row, day)), next: offset + rows.length < total ? String(offset + rows.length) : null, total }
  }),
  detail: office.tasks.detail.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, trx => findTask(trx, context, actor, input.id))
  }),
  changes: office.tasks.changes.handler(async ({ context, input, signal }) => {
    const actor = signedIn(context)
    await context.deps.inCommune(actor.communeId, trx => findTask(trx, context, actor, input.id))
    return changesOf(context, actor, input.id, signal ?? new AbortController().signal)
  }),
  candidates: office.tasks.candidates.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, async trx => {
      const task = await findTask(trx, context, actor, input.id)
      return candidatesFor(trx, task.lead?.agencyId ?? null, today(context.deps.clock))
    })
  }),
  create: office.tasks.create.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await createOwnTask(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => findTask(trx, context, actor, input.id))
  }),
  act: office.tasks.act.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await actOnTask(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => findTask(trx, context, actor, input.taskId))
  }),
  part: office.tasks.part.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await tellPart(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => findTask(trx, context, actor, input.taskId))
  }),
}

/** First as it is now, so that nothing that happened while the line was made is missed. */
async function* changesOf(context: RequestContext, actor: Actor, id: string, ended: AbortSignal) {
  const events = context.deps.live.events(actor.communeId, 'tasks', ended)
  const now = () => context.deps.inCommune(actor.communeId, trx => findTask(trx, context, actor, id))
  yield await now()
  for await (const { ids } of events) if (ids.includes(id)) yield await now()
}
