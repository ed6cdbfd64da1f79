import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id, instant, localDate, pageOf, pageQuery, span } from './values.ts'

/** Computed from dates and today, never stored. */
export const timeState = z.enum(['noDeadline', 'inTime', 'dueSoon', 'overdue'])

export const taskRow = z.object({
  id,
  content: z.string(),
  lead: z.object({ agencyId: id.nullable(), name: z.string() }).nullable(),
  supporting: z.array(z.object({ agencyId: id.nullable(), name: z.string() })),
  deadlineText: z.string().nullable(),
  dueOn: localDate.nullable(),
  timeState,
  /** Working days from today to the last day allowed; negative when it has passed. */
  workingDaysLeft: z.int().nullable(),
  deliverable: z.string().nullable(),
  document: z.object({ id, reference: z.string().nullable(), issuedOn: localDate.nullable(), subject: z.string().nullable() }).nullable(),
  missing: z.array(z.string()),
  createdAt: instant,
})

export const tasksContract = {
  list: oc
    .route({ method: 'GET', path: '/tasks', tags: ['tasks'], summary: 'The register of tasks' })
    .input(
      pageQuery.extend({
        q: z.string().max(200).optional(),
        agencyId: id.optional(),
        documentId: id.optional(),
        timeState: timeState.optional(),
        mine: z.stringbool().optional(),
      }),
    )
    .output(pageOf(taskRow)),
  detail: oc
    .route({ method: 'GET', path: '/tasks/{id}', tags: ['tasks'], summary: 'One task with the sentence of its origin' })
    .input(z.object({ id }))
    .output(
      taskRow.extend({
        quote: z.string(),
        span: span.nullable(),
        firstDueOn: localDate.nullable(),
        deadlineBasis: z.string().nullable(),
        assignedOn: localDate,
      }),
    ),
}

export type TaskRow = z.infer<typeof taskRow>
export type TimeState = z.infer<typeof timeState>
