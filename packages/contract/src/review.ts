import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { documentDetail } from './documents.ts'
import { id, instant, localDate, span, version } from './values.ts'

export const namedAgency = z.object({
  name: z.string().trim().min(1).max(300),
  agencyId: id.nullable(),
  basis: z.enum(['stated', 'inherited', 'inferred', 'person']),
})

/** `text` is what was said or typed; `date` what it means, worked out by the named rule, or null when it means none. */
export const draftDeadline = z.object({
  text: z.string().max(300),
  kind: z.enum(['date', 'recurring', 'relative', 'ongoing']),
  date: localDate.nullable(),
  basis: z.enum(['stated', 'inherited', 'inferred', 'person']),
  rule: z.string().nullable(),
})

export const taskDraft = z.object({
  content: z.string().trim().min(1).max(4000),
  quote: z.string(),
  span: span.nullable(),
  lead: z.array(namedAgency).max(20),
  supporting: z.array(namedAgency).max(60),
  deadline: draftDeadline.nullable(),
  deliverable: z.string().max(500).nullable(),
})

export const indicatorDraft = z.object({
  name: z.string().trim().min(1).max(500),
  quote: z.string(),
  span: span.nullable(),
  value: z.number(),
  unit: z.string().max(60).nullable(),
  target: z.number().nullable(),
  percentOfTarget: z.number().nullable(),
  kind: z.enum(['result', 'target']),
  period: z.string().max(20).nullable(),
})

export const citationDraft = z.object({
  reference: z.string().trim().min(1).max(80),
  documentType: z.string().max(60).nullable(),
  issuedOn: localDate.nullable(),
  issuingBody: z.string().max(200).nullable(),
  quote: z.string(),
  span: span.nullable(),
})

/** A problem the reader sees: a code of docs/checks with its fields; the screen makes the sentence. */
export const problemDraft = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'advice']),
  quote: z.string(),
  span: span.nullable(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  inputs: z.record(z.string(), z.unknown()),
})

const itemFields = {
  id,
  position: z.int(),
  /** pending · accepted as read · accepted with corrections · not a finding · said as orientation, assigned to nobody. */
  state: z.enum(['pending', 'accepted', 'corrected', 'rejected', 'orientation']),
  /** True when a person added it: the reader had not found it. */
  addedByPerson: z.boolean(),
  version,
  changedBy: z.string().nullable(),
  changedAt: instant,
}

export const reviewItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('task'), draft: taskDraft, missing: z.array(z.string()), ...itemFields }),
  z.object({ kind: z.literal('indicator'), draft: indicatorDraft, ...itemFields }),
  z.object({ kind: z.literal('citation'), draft: citationDraft, ...itemFields }),
  z.object({ kind: z.literal('problem'), draft: problemDraft, ...itemFields }),
])

/** The text with its structure, as the reader saw it. */
export const readText = z.object({
  text: z.string(),
  outline: z.array(z.object({ num: z.string().nullable(), heading: z.string(), level: z.int(), parent: z.int().nullable(), span })),
  footnotes: z.array(z.object({ mark: z.string(), span, anchor: span.nullable() })),
  tables: z.array(z.object({ span, columns: z.array(z.string()), rows: z.array(z.array(span)) })),
  ocr: z.boolean(),
  pages: z.int().nullable(),
})

const itemId = z.object({ itemId: id })
const decision = z.enum(['accept', 'reject', 'orientation', 'reopen'])
const anyDraft = z.union([taskDraft.partial().strict(), indicatorDraft.partial().strict(), citationDraft.partial().strict()])

export const reviewContract = {
  open: oc
    .route({ method: 'GET', path: '/documents/{documentId}/review', tags: ['review'], summary: 'The document beside what was read in it' })
    .input(z.object({ documentId: id }))
    .output(z.object({ document: documentDetail, reading: readText, items: z.array(reviewItem) })),
  change: oc
    .route({ method: 'PATCH', path: '/review-items/{itemId}', tags: ['review'], summary: 'Correct a finding in place' })
    .input(itemId.extend({ version, draft: anyDraft }))
    .output(reviewItem),
  decide: oc
    .route({
      method: 'POST',
      path: '/review-items/{itemId}/decision',
      tags: ['review'],
      summary: 'Accept, reject, mark as orientation, or take the decision back',
    })
    .input(itemId.extend({ version, decision }))
    .output(reviewItem),
  acceptMany: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/review/acceptance',
      tags: ['review'],
      summary: 'Accept all of a kind that are complete, all of one agency, or those named',
    })
    .input(
      z.object({
        documentId: id,
        which: z.union([
          z.object({ complete: z.enum(['task', 'indicator', 'citation']) }),
          z.object({ agencyId: id }),
          z.object({ itemIds: z.array(id).min(1).max(500) }),
        ]),
      }),
    )
    .output(z.object({ accepted: z.array(reviewItem), left: z.int() })),
  add: oc
    .route({ method: 'POST', path: '/documents/{documentId}/review/items', tags: ['review'], summary: 'A task the reader did not see, from the selected text' })
    .input(z.object({ documentId: id, id, span }))
    .output(reviewItem),
  split: oc
    .route({ method: 'POST', path: '/review-items/{itemId}/split', tags: ['review'], summary: 'Two tasks out of one, at a place in its text' })
    .input(itemId.extend({ version, at: z.int().min(1), newIds: z.tuple([id, id]) }))
    .output(z.array(reviewItem)),
  merge: oc
    .route({ method: 'POST', path: '/documents/{documentId}/review/merge', tags: ['review'], summary: 'One task out of several' })
    .input(z.object({ documentId: id, itemIds: z.array(id).min(2).max(20), newId: id }))
    .output(reviewItem),
  readDeadline: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/review/deadline',
      tags: ['review'],
      summary: 'What a typed deadline means for this document, with its arithmetic',
    })
    .input(z.object({ documentId: id, text: z.string().max(300) }))
    .output(z.object({ deadline: draftDeadline.nullable(), explanation: z.string() })),
  changes: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/review/changes',
      tags: ['review'],
      summary: 'All items, then what other reviewers do, as it happens (server-sent events)',
    })
    .input(z.object({ documentId: id }))
    .output(eventIterator(z.object({ items: z.array(reviewItem), removed: z.array(id), reviewers: z.array(z.string()) }))),
}

export type ReviewItem = z.infer<typeof reviewItem>
export type TaskDraft = z.infer<typeof taskDraft>
export type IndicatorDraft = z.infer<typeof indicatorDraft>
export type CitationDraft = z.infer<typeof citationDraft>
export type ProblemDraft = z.infer<typeof problemDraft>
export type DraftDeadline = z.infer<typeof draftDeadline>
export type NamedAgency = z.infer<typeof namedAgency>
