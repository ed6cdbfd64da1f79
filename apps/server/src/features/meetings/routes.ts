import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { office, type RequestContext, signedIn } from '../../http/context.ts'
import { whileSignedIn } from '../../http/while-signed-in.ts'
import { today } from '../../platform/clock.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { recordOpening } from '../documents/commands.ts'
import { inviteTo, noteAttendance, putMeeting, setAgenda, setMeetingState } from './commands.ts'
import { draftConclusions } from './conclusion-draft.ts'
import { endFeed, feedOf, renewFeed } from './feed.ts'
import { giveTasks } from './give-tasks.ts'
import { orderItems, putItem, removeItem } from './item-commands.ts'
import { presentMeeting, presentRows } from './present.ts'
import { programmeOf, putProgrammeItem, removeProgrammeItem } from './programme.ts'
import { meetingById, meetingsBetween, seriesNames } from './queries.ts'

/** One meeting as it is now, for who asks. */
function shown({ deps, language, actor: asking }: RequestContext, id: string) {
  const actor = signedIn({ actor: asking })
  assertCan(actor, 'meeting.read')
  return deps.inCommune(actor.communeId, async trx => {
    const row = await meetingById(trx, id)
    if (!row) throw new AppError('not-found')
    return presentMeeting(trx, row, { today: today(deps.clock), language, withRestricted: canReadRestricted(actor) })
  })
}

/** Opened by a person: conclusions of a restricted paper keep a trace of that, as the paper does. */
async function opened(context: RequestContext, id: string) {
  const { deps } = context
  const actor = signedIn(context)
  assertCan(actor, 'meeting.read')
  await deps.inCommune(actor.communeId, async trx => {
    const row = await meetingById(trx, id)
    if (row?.restricted && row.document_id !== null && canReadRestricted(actor)) await recordOpening(trx, deps, actor, row.document_id)
  })
  return shown(context, id)
}

/** What a command does to a meeting, and the meeting then. */
async function changed<Input extends { id: string }>(
  command: (deps: Deps, actor: Actor, input: Input) => Promise<void>,
  { context, input }: { context: RequestContext; input: Input },
) {
  await command(context.deps, signedIn(context), input)
  return shown(context, input.id)
}

export const meetingRoutes = {
  list: office.meetings.list.handler(({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'meeting.read')
    return context.deps.inCommune(actor.communeId, async trx => presentRows(trx, await meetingsBetween(trx, input.from, input.to), canReadRestricted(actor)))
  }),
  series: office.meetings.series.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'meeting.read')
    return context.deps.inCommune(actor.communeId, seriesNames)
  }),
  detail: office.meetings.detail.handler(({ context, input }) => opened(context, input.id)),
  changes: office.meetings.changes.handler(async ({ context, input, signal }) => {
    await shown(context, input.id)
    return whileSignedIn(context, signal, ended => changesOf(context, input.id, ended))
  }),
  put: office.meetings.put.handler(request => changed(putMeeting, request)),
  setState: office.meetings.setState.handler(request => changed(setMeetingState, request)),
  setAgenda: office.meetings.setAgenda.handler(request => changed(setAgenda, request)),
  invite: office.meetings.invite.handler(request => changed(inviteTo, request)),
  attend: office.meetings.attend.handler(request => changed(noteAttendance, request)),
  putItem: office.meetings.putItem.handler(request => changed(putItem, request)),
  removeItem: office.meetings.removeItem.handler(request => changed(removeItem, request)),
  orderItems: office.meetings.orderItems.handler(request => changed(orderItems, request)),
  draft: office.meetings.draft.handler(request => changed(draftConclusions, request)),
  giveTasks: office.meetings.giveTasks.handler(request => changed(giveTasks, request)),
  feed: office.meetings.feed.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'meeting.read')
    return context.deps.inCommune(actor.communeId, trx => feedOf(trx, actor))
  }),
  renewFeed: office.meetings.renewFeed.handler(({ context }) => renewFeed(context.deps, signedIn(context))),
  endFeed: office.meetings.endFeed.handler(async ({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'meeting.read')
    await endFeed(context.deps, actor)
    return { madeOn: null }
  }),
  programme: office.meetings.programme.handler(({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'meeting.read')
    return context.deps.inCommune(actor.communeId, trx => programmeOf(trx, input.year))
  }),
  putProgrammeItem: office.meetings.putProgrammeItem.handler(({ context, input }) => putProgrammeItem(context.deps, signedIn(context), input)),
  removeProgrammeItem: office.meetings.removeProgrammeItem.handler(async ({ context, input }) => {
    await removeProgrammeItem(context.deps, signedIn(context), input.id, input.version)
    return { id: input.id }
  }),
}

/** First as it is now, so that nothing that happened while the line was made is missed. What becomes of its tasks is a change of it too. */
async function* changesOf(context: RequestContext, id: string, ended: AbortSignal) {
  const events = context.deps.live.events(signedIn(context).communeId, ['meetings', 'tasks'], ended)
  let now = await shown(context, id)
  yield now
  for await (const { ids } of events) {
    // A task that was just given has the id of its item.
    const told = new Set([id, ...[...now.items, ...now.open].flatMap(item => [item.id, item.task?.id])])
    if (!ids.some(each => told.has(each))) continue
    now = await shown(context, id)
    yield now
  }
}
