/** What the list of tasks can be asked for. */
import { z } from 'zod'
import { id, localDate } from '../values.ts'
import { taskState, timeState } from './task-row.ts'

/**
 * What of a task lies within `from` and `to`. `work`: it was to be done then: given up to the last of the days, not done before the first, not cancelled.
 * `first.late`, `agreed.due` …: its part in the on-time rate of these days, by the first deadline or the one that holds. `act.confirm` …: what happened to it then.
 */
const rateParts = ['due', 'onTime', 'late', 'waiting', 'overdue', 'notYet', 'suspended'] as const
const actKinds = [
  'accept',
  'return',
  'assignAgain',
  'progress',
  'submit',
  'takeBack',
  'confirm',
  'sendBack',
  'reopen',
  'suspend',
  'resume',
  'cancel',
  'askExtension',
  'grantExtension',
  'refuseExtension',
  'changeDeadline',
  'putInCharge',
  'putUnderLeader',
  'remind',
] as const
const named = <Kind extends string, Part extends string>(kind: Kind, parts: readonly Part[]) => parts.map(part => `${kind}.${part}` as const)
export const taskDays = z.enum([
  'work',
  'created',
  'assigned',
  'completed',
  'due',
  ...named('first', rateParts),
  ...named('agreed', rateParts),
  ...named('act', actKinds),
])

export const taskFilter = z.object({
  q: z.string().max(200).optional(),
  agencyId: id.optional(),
  documentId: id.optional(),
  personId: id.optional(),
  field: z.string().max(100).optional(),
  state: taskState.optional(),
  timeState: timeState.optional(),
  /** Only what somebody still owes. */
  open: z.stringbool().optional(),
  dueFrom: localDate.optional(),
  dueTo: localDate.optional(),
  mine: z.stringbool().optional(),
  /** What stands still until who asks moves it. */
  waitsForMe: z.stringbool().optional(),
  /** Who leads it; supporting agencies do not count. */
  leadAgencyId: id.or(z.literal('none')).optional(),
  /** Led by it, or by one whose work it has now. */
  leadNowId: id.optional(),
  noField: z.stringbool().optional(),
  /** Of no document: given by word. */
  noDocument: z.stringbool().optional(),
  noDeadline: z.stringbool().optional(),
  /** An extension is asked and not answered. */
  extensionAsked: z.stringbool().optional(),
  by: taskDays.optional(),
  from: localDate.optional(),
  to: localDate.optional(),
})

/** `-`: the other way round. Those that have nothing to be put in order by come last. */
export const taskOrder = z.enum(['newest', 'oldest', 'due', '-due', 'lead', '-lead'])

export const taskGroupKind = z.enum(['agency', 'document', 'field', 'state', 'dueOn'])
export const taskGroup = z.object({
  /** An id, a field, a state, a day; null: those that have none. */
  key: z.string().nullable(),
  label: z.string().nullable(),
  total: z.int(),
})

/** Asked of the list, and of the same list as a file under /api/sheets/tasks.xlsx and .csv. */
export const askedTasks = taskFilter.extend({ order: taskOrder.optional() })

export type AskedTasks = z.infer<typeof askedTasks>
export type TaskDays = z.infer<typeof taskDays>
export type TaskOrder = z.infer<typeof taskOrder>
export type TaskGroupKind = z.infer<typeof taskGroupKind>
export type TaskGroup = z.infer<typeof taskGroup>
