import { AppError } from '../../app-error.ts'
import { office, type RequestContext, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { inviteTo, noteAttendance, putMeeting, setAgenda, setMeetingState } from './commands.ts'
import { draftConclusions } from './conclusion-draft.ts'
import { endFeed, feedOf, renewFeed } from './feed.ts'
import { giveTasks } from './give-tasks.ts'
import { orderItems, putItem, removeItem } from './item-commands.ts'
import { presentMeeting, presentRows } from './present.ts'
import { programmeOf, putProgrammeItem, removeProgrammeItem } from './programme.ts'
import { meetingById, meetingsBetween, seriesNames } from './queries.ts'

/** One meeting as it is now. */
function shown({ deps, language, actor: asking }: RequestContext, id: string) {
  const actor = signedIn({ actor: asking })
  assertCan(actor, 'meeting.read')
  return deps.inCommune(actor.communeId, async trx => {
    const row = await meetingById(trx, id)
    if (!row) throw new AppError('not-found')
    return presentMeeting(trx, row, { today: today(deps.clock), language, withRestricted: canReadRestricted(actor) })
  })
}

export const meetingRoutes = {
  list: office.meetings.list.handler(({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'meeting.read')
    return context.deps.inCommune(actor.communeId, async trx => presentRows(trx, await meetingsBetween(trx, input.from, input.to)))
  }),
  series: office.meetings.series.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'meeting.read')
    return context.deps.inCommune(actor.communeId, seriesNames)
  }),
  detail: office.meetings.detail.handler(({ context, input }) => shown(context, input.id)),
  changes: office.meetings.changes.handler(async ({ context, input, signal }) => {
    await shown(context, input.id)
    return changesOf(context, input.id, signal ?? new AbortController().signal)
  }),
  put: office.meetings.put.handler(async ({ context, input }) => {
    await putMeeting(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  setState: office.meetings.setState.handler(async ({ context, input }) => {
    await setMeetingState(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  setAgenda: office.meetings.setAgenda.handler(async ({ context, input }) => {
    await setAgenda(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  invite: office.meetings.invite.handler(async ({ context, input }) => {
    await inviteTo(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  attend: office.meetings.attend.handler(async ({ context, input }) => {
    await noteAttendance(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  putItem: office.meetings.putItem.handler(async ({ context, input }) => {
    await putItem(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  removeItem: office.meetings.removeItem.handler(async ({ context, input }) => {
    await removeItem(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  orderItems: office.meetings.orderItems.handler(async ({ context, input }) => {
    await orderItems(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  draft: office.meetings.draft.handler(async ({ context, input }) => {
    await draftConclusions(context.deps, signedIn(context), input)
    return shown(context, input.id)
  }),
  giveTasks: office.meetings.giveTasks.handler(async ({ context, input }) => {
    await giveTasks(context.deps, signedIn(context), input.id)
    return shown(context, input.id)
  }),
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
