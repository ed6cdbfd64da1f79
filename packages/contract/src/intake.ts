import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { id, instant } from './values.ts'

/** The same file, the same text in another file, or the same number, symbol and issuer. */
export const duplicate = z.object({
  documentId: id,
  reason: z.enum(['sameFile', 'sameText', 'sameReference']),
  reference: z.string().nullable(),
  subject: z.string().nullable(),
})

export const intakeItem = z.object({
  id,
  fileName: z.string(),
  size: z.int(),
  state: z.enum(['queued', 'reading', 'read', 'refused', 'failed', 'dismissed']),
  progress: z.object({ stage: z.string(), done: z.int(), of: z.int() }).nullable(),
  /** Why it was refused or failed: a code of the file readers, 'secret' (with the level of its mark) or 'broken'; the screen makes the sentence. */
  failure: z.object({ code: z.string(), inputs: z.record(z.string(), z.union([z.string(), z.number()])), retry: z.boolean() }).nullable(),
  duplicates: z.array(duplicate),
  documentId: id.nullable(),
  reference: z.string().nullable(),
  subject: z.string().nullable(),
  tasks: z.int().nullable(),
  sentBy: z.string().nullable(),
  sentAt: instant,
})

export const intakeContract = {
  list: oc
    .route({ method: 'GET', path: '/intake', tags: ['intake'], summary: 'Files on their way: the latest, and all that need a person' })
    .output(z.array(intakeItem)),
  retry: oc
    .route({ method: 'POST', path: '/intake/{id}/retry', tags: ['intake'], summary: 'Read a failed file once more' })
    .input(z.object({ id }))
    .output(intakeItem),
  dismiss: oc
    .route({ method: 'DELETE', path: '/intake/{id}', tags: ['intake'], summary: 'Take a finished, failed or refused line off the list' })
    .input(z.object({ id }))
    .output(z.object({ id })),
  changes: oc
    .route({
      method: 'GET',
      path: '/intake/changes',
      tags: ['intake'],
      summary: 'What is there, then each change of an item as it happens (server-sent events)',
    })
    .output(eventIterator(intakeItem)),
}

export type IntakeItem = z.infer<typeof intakeItem>
