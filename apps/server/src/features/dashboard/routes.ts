/** Điều hành: read only. It reads the tasks by their own reading side, so that every figure and its list are counted by the same conditions. */
import type { Dashboard, Evidence } from '@roviec/contract'
import { localDate, soonUntil, type WorkCalendar, workingDaysBefore } from '@roviec/register'
import { office, type RequestContext, signedIn } from '../../http/context.ts'
import { whileSignedIn } from '../../http/while-signed-in.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { lineageOf } from '../organisation/history.ts'
import { calendarIn } from '../settings/queries.ts'
import { presentTask } from '../tasks/present.ts'
import { type Asked, countGroups, type Group, type Scope } from './counts.ts'
import { type Counted, overall, rateOf, split, standingOf, statesOf } from './figures.ts'
import {
  agencyNames,
  changesSince,
  documentsBehind,
  extensionsAsked,
  longestOverdue,
  quarterDays,
  rowsBehind,
  sentBackBy,
  trendOf,
  trendPeriods,
} from './queries.ts'
import { waitingOf } from './waiting.ts'

/** On one sheet of evidence. */
const mostBehind = 300

/** Asks under the calendar of the commune, in one transaction. */
function asking<Answer>(
  context: RequestContext,
  scope: Scope,
  period: { from: string; to: string },
  answer: (trx: Trx, asked: Asked, calendar: WorkCalendar) => Promise<Answer>,
): Promise<Answer> {
  const actor = signedIn(context)
  assertCan(actor, 'task.read')
  const day = localDate(today(context.deps.clock))
  const days = { from: localDate(period.from), to: localDate(period.to) }
  return context.deps.inCommune(actor.communeId, async trx => {
    const calendar = await calendarIn(trx)
    return answer(trx, { scope, period: days, today: day, near: soonUntil(calendar, day), withRestricted: canReadRestricted(actor) }, calendar)
  })
}

async function overviewOf(trx: Trx, asked: Asked, calendar: WorkCalendar, step: 'month' | 'week'): Promise<Dashboard> {
  const { byAgency: groups, byField } = await countGroups(trx, asked)
  const names = await agencyNames(trx)
  const counted: Counted = { groups, scope: asked.scope, period: asked.period }
  const rows = await longestOverdue(trx, asked)
  return {
    today: asked.today,
    period: asked.period,
    standing: standingOf(counted),
    states: statesOf(counted),
    rates: { first: rateOf(counted, 'first'), agreed: rateOf(counted, 'agreed') },
    agencies: byName(
      split(counted, 'leadAgencyId').map(part => ({ agency: agencyOf(part.value, names), standing: standingOf(part), rate: rateOf(part, 'first') })),
      ({ agency }) => agency.name,
    ).filter(({ standing, rate }) => standing.total.count + rate.due.count > 0),
    fields: byName(
      split({ ...counted, groups: byField }, 'field').map(part => ({ field: part.value, standing: standingOf(part), rate: rateOf(part, 'first') })),
      ({ field }) => field,
    ).filter(({ standing, rate }) => standing.total.count + rate.due.count > 0),
    documents: await documentsBehind(trx, asked),
    waiting: waitingOf(counted, await extensionsAsked(trx, asked), { names, history: await lineageOf(trx), today: asked.today }),
    longestOverdue: {
      overdue: overall(groups, isOverdue, { ...asked.scope, timeState: 'overdue' }),
      rows: rows.map(row => presentTask(row, asked.today, calendar)),
    },
    trend: await trendOf(trx, asked, trendPeriods(asked.today, step)),
    changes: await changesSince(trx, asked, workingDaysBefore(calendar, asked.today, 1)),
  }
}

const isOverdue = ({ timeState }: Group): boolean => timeState === 'overdue'
const agencyOf = (id: string | null, names: ReadonlyMap<string, string>) => ({ id, name: id === null ? null : (names.get(id) ?? null) })

/** What has no name comes last. */
const byName = <Each>(rows: Each[], name: (each: Each) => string | null): Each[] =>
  rows.sort((a, b) => Number(name(a) === null) - Number(name(b) === null) || (name(a) ?? '').localeCompare(name(b) ?? '', 'vi'))

async function evidenceOf(trx: Trx, asked: Asked, calendar: WorkCalendar): Promise<Evidence> {
  const names = await agencyNames(trx)
  const counted: Counted = { groups: (await countGroups(trx, asked)).byAgency, scope: asked.scope, period: asked.period }
  const sentBack = await sentBackBy(trx, asked)
  const behind = asked.scope.leadAgencyId === undefined ? [] : await rowsBehind(trx, asked, ['first.late', 'first.overdue'], mostBehind)
  return {
    quarter: asked.period,
    today: asked.today,
    agencies: byName(
      split(counted, 'leadAgencyId').map(part => ({
        agency: agencyOf(part.value, names),
        first: rateOf(part, 'first'),
        agreed: rateOf(part, 'agreed'),
        sentBack: sentBack(part.value, part.scope),
      })),
      ({ agency }) => agency.name,
    ).filter(({ first, agreed, sentBack }) => first.due.count + first.notYet.count + agreed.due.count + sentBack.count > 0),
    behind: behind.map(row => presentTask(row, asked.today, calendar)),
  }
}

export const dashboardRoutes = {
  overview: office.dashboard.overview.handler(({ context, input }) =>
    asking(context, scopeOf(input), input, (trx, asked, calendar) => overviewOf(trx, asked, calendar, input.trend)),
  ),
  evidence: office.dashboard.evidence.handler(({ context, input }) => asking(context, scopeOf(input), quarterDays(input.year, input.quarter), evidenceOf)),
  changes: office.dashboard.changes.handler(({ context, signal }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    return whileSignedIn(context, signal, ended => changed(context.deps.live.events(actor.communeId, 'tasks', ended)))
  }),
}

const scopeOf = ({
  leadAgencyId,
  field,
  noField,
}: {
  leadAgencyId?: string | undefined
  field?: string | undefined
  noField?: boolean | undefined
}): Scope => ({
  ...(leadAgencyId === undefined ? {} : { leadAgencyId }),
  ...(field === undefined ? {} : { field }),
  ...(noField ? { noField: 'true' as const } : {}),
})

/** Only how many: who hears of it asks for what they may see. */
async function* changed(events: AsyncIterable<{ ids: string[] }>) {
  for await (const { ids } of events) yield { tasks: ids.length }
}
