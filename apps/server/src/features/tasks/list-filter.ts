import type { AskedTasks, TaskOrder, TimeState } from '@roviec/contract'
import { localDate, openStates, type WorkCalendar } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { canReadRestricted } from '../accounts/policy.ts'
import { lineageOf } from '../organisation/history.ts'
import { calendarIn } from '../settings/queries.ts'
import { inTimeOf } from './present.ts'
import { agenciesOf, withFormer } from './sides.ts'
import type { TaskFilter } from './task-filter.ts'
import { waitsOf } from './waits.ts'

/** A side that is not said is open. */
const daysOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  from: localDate(from ?? '1900-01-01'),
  to: localDate(to ?? '2999-12-31'),
})

const dueOrdered: readonly TimeState[] = ['overdue', 'dueSoon', 'inTime']

export const orderOf = ({ order, timeState, waitsForMe }: AskedTasks): TaskOrder =>
  order ?? (waitsForMe || (timeState && dueOrdered.includes(timeState)) ? 'due' : 'newest')

/** What is asked for, as it means something to who asks, today, by the commune's own days; and those days. */
export async function filterIn(trx: Trx, actor: Actor, input: AskedTasks, day: string) {
  const calendar = await calendarIn(trx)
  const agencyIds = input.mine ? agenciesOf(actor, await lineageOf(trx), day) : input.agencyId ? [input.agencyId] : undefined
  const leadAgencyIds = input.leadNowId === undefined ? undefined : withFormer([input.leadNowId], await lineageOf(trx), day)
  const waitingFor = input.waitsForMe ? await waitsOf(trx, actor, day) : undefined
  return { filter: { ...filterOf(actor, input, day, agencyIds, calendar), leadAgencyIds, waitingFor }, calendar }
}

const filterOf = (actor: Actor, input: AskedTasks, day: string, agencyIds: string[] | undefined, calendar: WorkCalendar): TaskFilter => ({
  q: input.q,
  agencyIds,
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
