import { z } from 'zod'
import { id, instant, localDate, span } from '../values.ts'
import { assignee, personRef, taskRow, taskState } from './task-row.ts'

const extension = z.object({
  id,
  askedBy: personRef,
  askedOn: localDate,
  wishedDueOn: localDate,
  reason: z.string(),
  answer: z.object({ granted: z.boolean(), dueOn: localDate.nullable(), by: personRef, on: localDate, reason: z.string().nullable() }).nullable(),
})

export const taskEvent = z.object({
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

export const taskEvidence = z.object({
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
  /** The deadline of the task it is a part of. */
  wholeDueOn: localDate.nullable(),
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

export type TaskDetail = z.infer<typeof taskDetail>
