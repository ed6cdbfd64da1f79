/** What awaits a person, and finding anything by its first letters: reads over several features, so it asks each by its own reading side. */
import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { listDocuments } from '../documents/queries.ts'
import { presentRow } from '../documents/routes.ts'
import { troubledItems } from '../intake/queries.ts'
import { presentItems } from '../intake/routes.ts'
import { meetingsBetween } from '../meetings/queries.ts'
import { lineageOf } from '../organisation/history.ts'
import { keptQuality } from '../review/kept-quality.ts'
import { calendarIn } from '../settings/queries.ts'
import { inTimeOf, presentTask } from '../tasks/present.ts'
import { agenciesOf } from '../tasks/sides.ts'
import { listTasks } from '../tasks/task-page.ts'
import { findAnything } from './queries.ts'
import { waitingTasks } from './waiting.ts'

const shown = 20

export const overviewRoutes = {
  today: office.registers.today.handler(({ context }) => {
    const actor = signedIn(context)
    const day = today(context.deps.clock)
    const withRestricted = canReadRestricted(actor)
    const can = actor.abilities
    const seesAll = can.has('document.review')
    return context.deps.inCommune(actor.communeId, async trx => {
      const calendar = await calendarIn(trx)
      const agencyIds = seesAll ? undefined : agenciesOf(actor, await lineageOf(trx), day)
      const none = { rows: [], total: 0 }
      const toReview = seesAll ? await listDocuments(trx, { state: 'inReview', withRestricted, limit: shown, offset: 0 }) : none
      const intakeTroubles = can.has('document.bring') ? await presentItems(trx, await troubledItems(trx)) : []
      const tasks = async (state: 'overdue' | 'dueSoon') =>
        can.has('task.read') ? listTasks(trx, { agencyIds, timeState: inTimeOf(state, day, calendar), withRestricted, limit: shown, order: 'due' }) : none
      const waiting = await waitingTasks(trx, actor, { day, calendar, limit: shown })
      const meetings = can.has('meeting.read') ? await meetingsBetween(trx, day, day) : []
      const overdue = await tasks('overdue')
      const dueSoon = await tasks('dueSoon')
      return {
        toReview: toReview.rows.map(presentRow),
        toReviewTotal: toReview.total,
        intakeTroubles,
        waiting: waiting.rows,
        waitingTotal: waiting.total,
        meetings: meetings
          .filter(({ state }) => state !== 'cancelled')
          .map(({ id, title, starts_at, ends_at, place }) => ({ id, title, startsAt: starts_at, endsAt: ends_at, place })),
        dueTasks: [...overdue.rows, ...dueSoon.rows].map(row => presentTask(row, day, calendar)),
        overdueTotal: overdue.total,
        dueSoonTotal: dueSoon.total,
      }
    })
  }),
  quality: office.registers.quality.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'quality.read')
    return context.deps.inCommune(actor.communeId, keptQuality)
  }),
  find: office.registers.find.handler(({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, trx =>
      findAnything(trx, input.q, {
        withRestricted: canReadRestricted(actor),
        documents: actor.abilities.has('document.read'),
        tasks: actor.abilities.has('task.read'),
      }),
    )
  }),
}
