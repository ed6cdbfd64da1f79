import type { AskedTasks, TimeState } from '@roviec/contract'
import { localDate, openStates } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { canReadRestricted } from '../accounts/policy.ts'
import { inTimeOf } from './present.ts'
import type { TaskFilter } from './queries.ts'

/** A side that is not said is open. */
const daysOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  from: localDate(from ?? '1900-01-01'),
  to: localDate(to ?? '2999-12-31'),
})

const dueOrdered: readonly TimeState[] = ['overdue', 'dueSoon', 'inTime']

export const orderOf = ({ order, timeState }: AskedTasks): TaskFilter['order'] => order ?? (timeState && dueOrdered.includes(timeState) ? 'due' : 'newest')

/** What is asked for, as it means something to who asks, today. */
export const filterOf = (actor: Actor, input: AskedTasks, day: string): Omit<TaskFilter, 'limit' | 'offset' | 'order'> => ({
  q: input.q,
  agencyIds: input.mine ? actor.posts.map(post => post.agencyId) : input.agencyId ? [input.agencyId] : undefined,
  personId: input.personId,
  documentId: input.documentId,
  field: input.field,
  states: input.state ? [input.state] : input.open ? openStates : undefined,
  timeState: input.timeState && inTimeOf(input.timeState, day),
  dueFrom: input.dueFrom,
  dueTo: input.dueTo,
  leadAgencyId: input.leadAgencyId,
  noField: input.noField,
  extensionAsked: input.extensionAsked,
  days: input.by && { by: input.by, ...daysOf(input), today: localDate(day) },
  withRestricted: canReadRestricted(actor),
})
