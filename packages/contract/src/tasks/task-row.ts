import { z } from 'zod'
import { id, instant, localDate, version } from '../values.ts'

/** Computed from dates and today, never stored. */
export const timeState = z.enum(['noDeadline', 'inTime', 'dueSoon', 'overdue', 'doneInTime', 'doneLate', 'doneNoDeadline', 'stopped'])
export const taskState = z.enum(['assigned', 'accepted', 'inProgress', 'submitted', 'completed', 'returned', 'suspended', 'cancelled'])

export const personRef = z.object({ personId: id, name: z.string() })
export const assignee = z.object({ agencyId: id.nullable(), name: z.string() })

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

export type TaskRow = z.infer<typeof taskRow>
export type TimeState = z.infer<typeof timeState>
