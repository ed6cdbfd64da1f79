import { z } from 'zod'
import { id, localDate, version } from '../values.ts'

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
export const bulkRow = z.object({ taskId: id, act: bulkAct })
/** What an act in bulk may change of a task. */
const bulkFacts = z.object({ lead: z.string().nullable(), leader: z.string().nullable(), dueOn: localDate.nullable() })
export const bulkOutcome = z.object({
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

export type TaskActInput = z.infer<typeof taskAct>
export type BulkAct = z.infer<typeof bulkAct>
export type BulkOutcome = z.infer<typeof bulkOutcome>
