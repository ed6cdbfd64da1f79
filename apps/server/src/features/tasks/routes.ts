import type { AskedTasks, TimeState } from '@roviec/contract'
import { localDate, openStates, type WorkCalendar } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { office, type RequestContext, signedIn } from '../../http/context.ts'
import { whileSignedIn } from '../../http/while-signed-in.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { lineageOf } from '../organisation/history.ts'
import { calendarIn } from '../settings/queries.ts'
import { actOnMany, previewMany } from './bulk-commands.ts'
import { candidatesFor } from './candidates.ts'
import { createOwnTask } from './create-command.ts'
import { daysApart } from './days-apart.ts'
import { findTask } from './find.ts'
import { taskGroups } from './groups.ts'
import { handOver, handOverBoard } from './hand-over.ts'
import { actOnTask, tellPart } from './life-commands.ts'
import { inTimeOf, presentTask } from './present.ts'
import type { TaskFilter } from './queries.ts'
import { agenciesOf } from './sides.ts'
import { listTasks } from './task-page.ts'

/** A side that is not said is open. */
const daysOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  from: localDate(from ?? '1900-01-01'),
  to: localDate(to ?? '2999-12-31'),
})

const dueOrdered: readonly TimeState[] = ['overdue', 'dueSoon', 'inTime']

/** What is asked for, as it means something to who asks, today. */
const filterOf = async (trx: Trx, actor: Actor, input: AskedTasks, { day, calendar }: { day: string; calendar: WorkCalendar }): Promise<TaskFilter> => ({
  q: input.q,
  agencyIds: input.mine ? agenciesOf(actor, await lineageOf(trx), day) : input.agencyId ? [input.agencyId] : undefined,
  personId: input.personId,
  documentId: input.documentId,
  field: input.field,
  states: input.state ? [input.state] : input.open ? openStates : undefined,
  timeState: input.timeState && inTimeOf(input.timeState, day, calendar),
  dueFrom: input.dueFrom,
  dueTo: input.dueTo,
  leadAgencyId: input.leadAgencyId,
  noField: input.noField,
  noDocument: input.noDocument,
  noDeadline: input.noDeadline,
  extensionAsked: input.extensionAsked,
  days: input.by && { by: input.by, ...daysOf(input), today: localDate(day) },
  withRestricted: canReadRestricted(actor),
})

export const taskRoutes = {
  list: office.tasks.list.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    const day = today(context.deps.clock)
    const order = input.order ?? (input.timeState && dueOrdered.includes(input.timeState) ? 'due' : 'newest')
    return context.deps.inCommune(actor.communeId, async trx => {
      const calendar = await calendarIn(trx)
      const filter = await filterOf(trx, actor, input, { day, calendar })
      const { rows, total, next } = await listTasks(trx, { ...filter, limit: input.limit, after: input.after, order })
      return { rows: rows.map(row => presentTask(row, day, calendar)), next, total }
    })
  }),
  groups: office.tasks.groups.handler(({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    const day = today(context.deps.clock)
    return context.deps.inCommune(actor.communeId, async trx =>
      taskGroups(trx, await filterOf(trx, actor, input, { day, calendar: await calendarIn(trx) }), input.group),
    )
  }),
  calendar: office.tasks.calendar.handler(({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    return context.deps.inCommune(actor.communeId, async trx => daysApart(await calendarIn(trx), localDate(input.from), localDate(input.to)))
  }),
  detail: office.tasks.detail.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, trx => findTask(trx, context, actor, input.id))
  }),
  changes: office.tasks.changes.handler(async ({ context, input, signal }) => {
    const actor = signedIn(context)
    await context.deps.inCommune(actor.communeId, trx => findTask(trx, context, actor, input.id))
    return whileSignedIn(context, signal, ended => changesOf(context, actor, input.id, ended))
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
  bulkPreview: office.tasks.bulkPreview.handler(({ context, input }) => previewMany(context, signedIn(context), input.rows)),
  bulk: office.tasks.bulk.handler(({ context, input }) => actOnMany(context, signedIn(context), input.rows)),
  handOverBoard: office.tasks.handOverBoard.handler(({ context }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, trx => handOverBoard(trx, actor, today(context.deps.clock)))
  }),
  handOver: office.tasks.handOver.handler(({ context, input }) => handOver(context.deps, signedIn(context), input)),
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
