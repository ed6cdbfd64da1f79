import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { taskDays, taskRow, taskState, timeState } from './tasks/index.ts'
import { id, instant, localDate } from './values.ts'

/** What to ask the list of tasks for, to get the rows that a figure counts. */
export const figureList = z.object({
  leadAgencyId: id.or(z.literal('none')).optional(),
  leadNowId: id.optional(),
  field: z.string().optional(),
  noField: z.literal('true').optional(),
  documentId: id.optional(),
  state: taskState.optional(),
  timeState: timeState.optional(),
  open: z.literal('true').optional(),
  extensionAsked: z.literal('true').optional(),
  by: taskDays.optional(),
  from: localDate.optional(),
  to: localDate.optional(),
})

/** A number and the list behind it, which is as long. */
export const figure = z.object({ count: z.int(), list: figureList })

/** `total` = `done` + `open`; `done` and `open` are the sums of their parts. Cancelled tasks are in none. */
const standing = z.object({
  total: figure,
  done: figure,
  doneInTime: figure,
  doneLate: figure,
  doneNoDeadline: figure,
  open: figure,
  inTime: figure,
  dueSoon: figure,
  overdue: figure,
  noDeadline: figure,
  suspended: figure,
})

/**
 * `due`, the base, = `onTime` + `late` + `waiting` + `overdue`; `rate` is `onTime` of it, null when nothing was due. Done is what was confirmed, on the
 * day of its handing in; `waiting` was handed in by the deadline, which has passed, and is not confirmed yet.
 */
const onTimeRate = z.object({
  due: figure,
  onTime: figure,
  late: figure,
  waiting: figure,
  overdue: figure,
  notYet: figure,
  suspended: figure,
  rate: z.number().nullable(),
})

const agency = z.object({ id: id.nullable(), name: z.string().nullable() })
const days = z.object({ from: localDate, to: localDate })

const overview = z.object({
  today: localDate,
  period: days,
  /** Tasks that were to be done in the period, as they stand now. */
  standing,
  states: z.array(z.object({ state: taskState, figure })),
  rates: z.object({ first: onTimeRate, agreed: onTimeRate }),
  agencies: z.array(z.object({ agency, standing, rate: onTimeRate })),
  fields: z.array(z.object({ field: z.string().nullable(), standing, rate: onTimeRate })),
  /** Those with the most overdue, then the most open tasks. */
  documents: z.array(
    z.object({
      document: z.object({ id, reference: z.string().nullable(), subject: z.string().nullable() }),
      total: figure,
      done: figure,
      overdue: figure,
    }),
  ),
  /** Whose move it is, of all days: the first three are the office's and the leaders', the others an agency's. */
  waiting: z.object({
    confirmation: figure,
    newLead: figure,
    extension: figure,
    /** Those that stand today, with the work of those they came after. */
    agencies: z.array(z.object({ agency, notAccepted: figure, overdue: figure })),
  }),
  longestOverdue: z.object({ overdue: figure, rows: z.array(taskRow) }),
  trend: z.array(days.extend({ assigned: figure, completed: figure, due: figure, onTime: figure })),
  changes: z.object({
    /** The last working day before today. */
    since: localDate,
    figures: z.array(z.object({ kind: z.string(), figure })),
    latest: z.array(z.object({ taskId: id, content: z.string(), act: z.string(), at: instant, by: z.string() })),
  }),
})

/** What agencies had to do in a quarter and did, for those who rate them. Nobody is rated here. */
const evidence = z.object({
  quarter: days,
  today: localDate,
  agencies: z.array(
    z.object({
      agency,
      first: onTimeRate,
      agreed: onTimeRate,
      /** Handed in and sent back to be done again, in the quarter. */
      sentBack: figure,
    }),
  ),
  /** Late and overdue by the first deadline, of the agency asked for. */
  behind: z.array(taskRow),
})

const scope = z.object({ leadAgencyId: id.or(z.literal('none')).optional(), field: z.string().max(100).optional(), noField: z.stringbool().optional() })

export const dashboardContract = {
  overview: oc
    .route({ method: 'GET', path: '/dashboard', tags: ['dashboard'], summary: 'Where all tasks stand; every figure comes with the list behind it' })
    .input(scope.extend({ from: localDate, to: localDate, trend: z.enum(['month', 'week']).default('month') }))
    .output(overview),
  evidence: oc
    .route({ method: 'GET', path: '/dashboard/evidence', tags: ['dashboard'], summary: 'The work of a quarter by agency, as evidence for its rating' })
    .input(z.object({ year: z.coerce.number().int().min(2000).max(2100), quarter: z.coerce.number().int().min(1).max(4), leadAgencyId: id.optional() }))
    .output(evidence),
  changes: oc
    .route({ method: 'GET', path: '/dashboard/changes', tags: ['dashboard'], summary: 'Says that tasks have changed, as it happens (server-sent events)' })
    .output(eventIterator(z.object({ tasks: z.int() }))),
}

export type Figure = z.infer<typeof figure>
export type FigureList = z.infer<typeof figureList>
export type Dashboard = z.infer<typeof overview>
export type Standing = z.infer<typeof standing>
export type OnTimeFigures = z.infer<typeof onTimeRate>
export type Evidence = z.infer<typeof evidence>
