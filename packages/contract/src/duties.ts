import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id, localDate, version } from './values.ts'

const duty = z.object({
  id,
  version,
  content: z.string(),
  lead: z.object({ agencyId: id, name: z.string() }),
  deliverable: z.string().nullable(),
  /** As it was typed: 'ngày 25 hằng tháng'. */
  rhythmText: z.string(),
  /** What is due next, in order. */
  nextDays: z.array(localDate),
  /** How many days before its last day a task is made. */
  daysAhead: z.int(),
  endedOn: localDate.nullable(),
})

export const dutiesContract = {
  list: oc.route({ method: 'GET', path: '/duties', tags: ['duties'], summary: 'Duties that come again, and when' }).output(z.array(duty)),
  add: oc
    .route({ method: 'POST', path: '/duties', tags: ['duties'], summary: 'A duty that comes again, its rhythm in words; its next tasks are made at once' })
    .input(
      z.object({
        id,
        content: z.string().trim().min(3).max(4000),
        leadAgencyId: id,
        deliverable: z.string().trim().max(500).nullable().default(null),
        rhythmText: z.string().trim().min(1).max(200),
        daysAhead: z.int().min(1).max(120).default(20),
      }),
    )
    .output(duty),
  end: oc
    .route({ method: 'POST', path: '/duties/{id}/end', tags: ['duties'], summary: 'No more tasks are made of it; those that are there stay' })
    .input(z.object({ id, version }))
    .output(duty),
}

export type Duty = z.infer<typeof duty>
