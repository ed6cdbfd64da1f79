import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { id, instant, localDate, pageOf, pageQuery, span, storyPage, version } from './values.ts'

/** Computed from dates and today, never stored. */
export const timeState = z.enum(['noDeadline', 'inTime', 'dueSoon', 'overdue', 'doneInTime', 'doneLate', 'doneNoDeadline', 'stopped'])
export const taskState = z.enum(['assigned', 'accepted', 'inProgress', 'submitted', 'completed', 'returned', 'suspended', 'cancelled'])

const personRef = z.object({ personId: id, name: z.string() })
const assignee = z.object({ agencyId: id.nullable(), name: z.string() })

export const taskRow = z.object({
  id,
  version,
  state: taskState,
  content: z.string(),
  lead: assignee.nullable(),
  supporting: z.array(assignee),
  inCharge: personRef.nullable(),
  leader: personRef.nullable(),
  field: z.string().nullable(),
  percent: z.int(),
  deadlineText: z.string().nullable(),
  assignedOn: localDate,
  firstDueOn: localDate.nullable(),
  dueOn: localDate.nullable(),
  timeState,
  /** Working days from today to the last day allowed; negative when it has passed. */
  workingDaysLeft: z.int().nullable(),
  deliverable: z.string().nullable(),
  document: z.object({ id, reference: z.string().nullable(), issuedOn: localDate.nullable(), subject: z.string().nullable() }).nullable(),
  parentId: id.nullable(),
  missing: z.array(z.string()),
  createdAt: instant,
})

const reason = z.string().trim().max(2000)
/** Of a file that was brought for this task before. */
const fileSha256 = z.string().regex(/^[0-9a-f]{64}$/)
const product = z.object({
  documentReference: z.string().trim().max(120).nullable(),
  fileSha256: fileSha256.nullable(),
  figure: z.string().trim().max(300).nullable(),
  words: z.string().trim().max(4000).nullable(),
})

/** What can be done with a task; which of it is open to whom now stands in `acts` of the detail. */
export const taskAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('return'), why: z.enum(['wrongAddressee', 'unclear', 'other']), reason }),
  z.object({ kind: z.literal('assignAgain'), leadAgencyId: id, reason }),
  /** `trouble`: something stands in the way, and those who gave the task should look. */
  z.object({ kind: z.literal('progress'), note: reason, percent: z.int().nullable(), trouble: z.boolean().optional(), fileSha256: fileSha256.optional() }),
  z.object({ kind: z.literal('submit'), product }),
  z.object({ kind: z.literal('takeBack') }),
  z.object({ kind: z.literal('confirm'), note: reason }),
  z.object({ kind: z.literal('sendBack'), reason }),
  z.object({ kind: z.literal('reopen'), reason }),
  z.object({ kind: z.literal('suspend'), reason }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('cancel'), reason }),
  z.object({ kind: z.literal('askExtension'), id, dueOn: localDate, reason }),
  z.object({ kind: z.literal('grantExtension'), id, dueOn: localDate, reason }),
  z.object({ kind: z.literal('refuseExtension'), id, reason }),
  z.object({ kind: z.literal('changeDeadline'), id, dueOn: localDate, reason }),
  z.object({ kind: z.literal('putInCharge'), personId: id.nullable() }),
  z.object({ kind: z.literal('putUnderLeader'), personId: id.nullable() }),
  z.object({ kind: z.literal('remind'), note: reason }),
])

/** What can be done with many tasks at once; `extend` moves each deadline by its own. */
export const bulkAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({ kind: z.literal('assignAgain'), leadAgencyId: id, reason }),
  z.object({ kind: z.literal('changeDeadline'), dueOn: localDate, reason }),
  z.object({ kind: z.literal('extend'), workingDays: z.int().min(1).max(250), reason }),
  z.object({ kind: z.literal('putUnderLeader'), personId: id.nullable() }),
  z.object({ kind: z.literal('remind'), note: reason }),
])

/** More than these in one request are refused: who has more sends them one after another and shows how far it is. */
export const mostInBulk = 50
const bulkRow = z.object({ taskId: id, act: bulkAct })
/** What an act in bulk may change of a task. */
const bulkFacts = z.object({ lead: z.string().nullable(), leader: z.string().nullable(), dueOn: localDate.nullable() })
const bulkOutcome = z.object({
  taskId: id,
  content: z.string(),
  /** Why it was not done; null: it was, or would be. */
  refusal: z.object({ id: z.string(), message: z.string() }).nullable(),
  before: bulkFacts,
  after: bulkFacts,
  version,
  /** The act that leads back to where the task stood; null where none does. */
  back: bulkAct.nullable(),
})

const extension = z.object({
  id,
  askedBy: personRef,
  askedOn: localDate,
  wishedDueOn: localDate,
  reason: z.string(),
  answer: z.object({ granted: z.boolean(), dueOn: localDate.nullable(), by: personRef, on: localDate, reason: z.string().nullable() }).nullable(),
})

const taskEvent = z.object({
  id,
  at: instant,
  act: z.string(),
  /** What was said with it, by the names of `taskAct`. */
  said: z.record(z.string(), z.unknown()),
  fromState: taskState,
  toState: taskState,
  by: personRef,
  actingFor: z.string().nullable(),
})

const taskEvidence = z.object({
  id,
  eventId: id,
  document: z.object({ id, reference: z.string() }).nullable(),
  documentReference: z.string().nullable(),
  file: z.object({ sha256: z.string(), name: z.string() }).nullable(),
  figure: z.string().nullable(),
  words: z.string().nullable(),
})

export const taskDetail = taskRow.extend({
  quote: z.string(),
  span: span.nullable(),
  deadlineBasis: z.string().nullable(),
  /** Meetings whose conclusions say it, the first one first. */
  saidAt: z.array(z.object({ meetingId: id, title: z.string(), on: localDate, number: z.int() })),
  assigner: z.string().nullable(),
  authority: z.string().nullable(),
  /** The paper that gave it, as a sheet wrote it. */
  sourceReference: z.string().nullable(),
  /** How the first deadline follows from its words; null where the words lead to another day or to none. */
  deadlineExplanation: z.string().nullable(),
  /** The six that a charge must say, and whether this one does. */
  clarity: z.array(z.object({ id: z.enum(['lead', 'task', 'deadline', 'accountability', 'deliverable', 'authority']), clear: z.boolean() })),
  /** Where a suspended task stood: it goes on from there. */
  suspendedFrom: taskState.nullable(),
  completedOn: localDate.nullable(),
  submittedOn: localDate.nullable(),
  extensions: z.array(extension),
  /** The last ones, oldest first; those before them by `story`. */
  events: z.array(taskEvent),
  earlierEvents: z.int(),
  /** Of the events shown. */
  evidence: z.array(taskEvidence),
  parts: z.array(assignee.extend({ position: z.int(), state: z.enum(['assigned', 'inProgress', 'done']), note: z.string().nullable() })),
  children: z.array(taskRow),
  /** Of a duty that comes again: its rhythm, and what was said the time before. */
  duty: z
    .object({
      id,
      rhythmText: z.string(),
      previous: z.object({ taskId: id, dueOn: localDate.nullable(), state: taskState, said: z.string().nullable() }).nullable(),
    })
    .nullable(),
  /** Kinds of `taskAct` that are open to who asks. */
  acts: z.array(z.string()),
  /** Positions of `parts` that are of an agency of who asks. */
  ownParts: z.array(z.int()),
})

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

/** A day that is not an ordinary working day of the commune: off, or worked in exchange. */
const calendarDay = z.object({
  day: localDate,
  working: z.boolean(),
  reason: z.enum(['weekly-day-off', 'holiday', 'compensation', 'swapped-off', 'make-up', 'unit-day-off', 'unit-make-up']),
  holiday: z.string().nullable(),
})

const taskGroupKind = z.enum(['agency', 'document', 'field', 'state', 'dueOn'])
const taskGroup = z.object({
  /** An id, a field, a state, a day; null: those that have none. */
  key: z.string().nullable(),
  label: z.string().nullable(),
  total: z.int(),
})

/** Asked of the list, and of the same list as a file under /api/sheets/tasks.xlsx and .csv. */
export const askedTasks = taskFilter.extend({ order: taskOrder.optional() })

const candidate = personRef.extend({ title: z.string().nullable(), agency: z.string() })

const handOverBoard = z.object({
  people: z.array(personRef.extend({ tasks: z.array(z.object({ id, content: z.string() })) })),
  successors: z.array(candidate),
})
const handOverResult = z.object({ handed: z.int(), left: z.array(z.object({ taskId: id, content: z.string(), reason: z.string() })) })

export const tasksContract = {
  list: oc
    .route({ method: 'GET', path: '/tasks', tags: ['tasks'], summary: 'The register of tasks' })
    .input(pageQuery.extend(askedTasks.shape).extend({ after: z.string().max(300).optional() }))
    .output(pageOf(taskRow)),
  groups: oc
    .route({
      method: 'GET',
      path: '/task-groups',
      tags: ['tasks'],
      summary: 'The tasks of a list in groups; each total is that of the list with the group’s condition',
    })
    .input(taskFilter.extend({ group: taskGroupKind }))
    .output(z.object({ groups: z.array(taskGroup), others: z.int() })),
  calendar: oc
    .route({ method: 'GET', path: '/task-calendar', tags: ['tasks'], summary: 'Days off and make-up days by the calendar of the commune' })
    .input(z.object({ from: localDate, to: localDate }).refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 400 * 86_400_000, { path: ['to'] }))
    .output(z.array(calendarDay)),
  detail: oc
    .route({ method: 'GET', path: '/tasks/{id}', tags: ['tasks'], summary: 'One task: its origin, its life, what is open to me' })
    .input(z.object({ id }))
    .output(taskDetail),
  story: oc
    .route({ method: 'GET', path: '/tasks/{id}/story', tags: ['tasks'], summary: 'What happened to a task before one of its events, newest first' })
    .input(z.object({ id, before: id, ...storyPage.shape }))
    .output(z.object({ rows: z.array(taskEvent.extend({ evidence: z.array(taskEvidence) })), next: z.string().nullable() })),
  changes: oc
    .route({
      method: 'GET',
      path: '/tasks/{id}/changes',
      tags: ['tasks'],
      summary: 'The task now, then whenever somebody did something with it (server-sent events)',
    })
    .input(z.object({ id }))
    .output(eventIterator(taskDetail)),
  candidates: oc
    .route({
      method: 'GET',
      path: '/tasks/{id}/candidates',
      tags: ['tasks'],
      summary: 'Who may be put in charge of a task, and the leaders it may stand under',
    })
    .input(z.object({ id }))
    .output(z.object({ inCharge: z.array(candidate), leaders: z.array(candidate) })),
  create: oc
    .route({ method: 'POST', path: '/tasks', tags: ['tasks'], summary: 'A task given without a document, or a part of another one' })
    .input(
      z.object({
        id,
        parentId: id.optional(),
        content: z.string().trim().min(3).max(4000),
        leadAgencyId: id,
        supportingAgencyIds: z.array(id).max(50).default([]),
        dueOn: localDate.nullable(),
        deadlineText: z.string().trim().max(300).nullable().default(null),
        deliverable: z.string().trim().max(500).nullable().default(null),
        field: z.string().trim().max(100).nullable().default(null),
        leaderPersonId: id.nullable().default(null),
      }),
    )
    .output(taskDetail),
  act: oc
    .route({
      method: 'POST',
      path: '/tasks/{taskId}/acts',
      tags: ['tasks'],
      summary: 'Accept, report, hand in, confirm … `id` is the key of the act: sent twice it is done once',
    })
    .input(z.object({ taskId: id, id, version, act: taskAct }))
    .output(taskDetail),
  bulkPreview: oc
    .route({ method: 'POST', path: '/tasks/bulk/preview', tags: ['tasks'], summary: 'What an act with many tasks would do to each; changes nothing' })
    .input(z.object({ rows: z.array(bulkRow).min(1).max(mostInBulk) }))
    .output(z.array(bulkOutcome)),
  bulk: oc
    .route({
      method: 'POST',
      path: '/tasks/bulk',
      tags: ['tasks'],
      summary: 'An act with many tasks: each is done or refused by itself. `id` is the key of the act with that task: sent twice it is done once',
    })
    .input(z.object({ rows: z.array(bulkRow.extend({ id, version })).min(1).max(mostInBulk) }))
    .output(z.array(bulkOutcome)),
  handOverBoard: oc
    .route({ method: 'GET', path: '/hand-over', tags: ['tasks'], summary: 'Who is in charge of open tasks of my agencies, and who may take them over' })
    .output(handOverBoard),
  handOver: oc
    .route({
      method: 'POST',
      path: '/hand-over',
      tags: ['tasks'],
      summary: 'All open tasks of one person to another of the same agency; those that stay are told',
    })
    .input(z.object({ fromPersonId: id, toPersonId: id }))
    .output(handOverResult),
  part: oc
    .route({ method: 'POST', path: '/tasks/{taskId}/parts/{position}', tags: ['tasks'], summary: 'A supporting agency tells how far its own part is' })
    .input(z.object({ taskId: id, position: z.coerce.number().int().min(0), state: z.enum(['inProgress', 'done']), note: z.string().trim().max(2000) }))
    .output(taskDetail),
}

export type AskedTasks = z.infer<typeof askedTasks>
export type TaskRow = z.infer<typeof taskRow>
export type TaskCandidates = { inCharge: z.infer<typeof candidate>[]; leaders: z.infer<typeof candidate>[] }
export type HandOverBoard = z.infer<typeof handOverBoard>
export type HandOverResult = z.infer<typeof handOverResult>
export type TaskDetail = z.infer<typeof taskDetail>
export type BulkAct = z.infer<typeof bulkAct>
export type BulkOutcome = z.infer<typeof bulkOutcome>
export type TaskActInput = z.infer<typeof taskAct>
export type CalendarDayOff = z.infer<typeof calendarDay>
export type TaskGroupKind = z.infer<typeof taskGroupKind>
export type TaskGroup = z.infer<typeof taskGroup>
export type TaskOrder = z.infer<typeof taskOrder>
export type TimeState = z.infer<typeof timeState>
export type TaskDays = z.infer<typeof taskDays>
