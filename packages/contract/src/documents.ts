import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id, instant, localDate, pageOf, pageQuery, span, version } from './values.ts'

export const direction = z.enum(['incoming', 'outgoing'])
export const documentState = z.enum(['draft', 'inReview', 'registered', 'withdrawn'])
export const urgency = z.enum(['khẩn', 'thượng khẩn', 'hỏa tốc'])

export const documentRow = z.object({
  id,
  direction,
  state: documentState,
  documentType: z.string().nullable(),
  reference: z.string().nullable(),
  issuingBody: z.string().nullable(),
  issuedOn: localDate.nullable(),
  subject: z.string().nullable(),
  urgency: urgency.nullable(),
  restricted: z.boolean(),
  arrivalNumber: z.int().nullable(),
  arrivedOn: localDate.nullable(),
  /** How much of the review is left. */
  pendingItems: z.int(),
  /** Tasks found in it and not thrown away, and how many of those lack a lead or a deadline. */
  foundTasks: z.int(),
  incompleteTasks: z.int(),
  /** Tasks in the register. */
  tasks: z.int(),
  createdAt: instant,
})

/** A hit of the search: the row and the piece of text that was found, its found words between \u0001 and \u0002. */
export const documentHit = documentRow.extend({ excerpt: z.string().nullable() })

export const documentDetail = documentRow.extend({
  place: z.string().nullable(),
  signatory: z
    .object({ name: z.string().nullable(), position: z.string().nullable(), capacity: z.string().nullable(), onBehalfOf: z.string().nullable() })
    .nullable(),
  recipients: z.array(z.object({ name: z.string(), purpose: z.enum(['report', 'action', 'file']).nullable() })),
  issuingAgencyId: id.nullable(),
  numberingPeriod: z.string().nullable(),
  note: z.string().nullable(),
  files: z.array(z.object({ sha256: z.string(), name: z.string(), mediaType: z.string(), size: z.int() })),
  version,
})

export const headerChange = z
  .object({
    documentType: z.string().max(60).nullable(),
    reference: z.string().max(80).nullable(),
    issuingBody: z.string().max(200).nullable(),
    issuedOn: localDate.nullable(),
    place: z.string().max(100).nullable(),
    subject: z.string().max(1000).nullable(),
    urgency: urgency.nullable(),
    direction,
    restricted: z.boolean(),
    arrivedOn: localDate.nullable(),
    note: z.string().max(2000).nullable(),
  })
  .partial()

export const citedDocument = z.object({
  id,
  reference: z.string(),
  documentType: z.string().nullable(),
  issuedOn: localDate.nullable(),
  issuingBody: z.string().nullable(),
  span: span.nullable(),
  /** Null while it is not in our registers: an open reference. */
  document: documentRow.nullable(),
})

export const documentsContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/documents',
      tags: ['documents'],
      summary: 'Documents, newest first; with `q` those that hold the words, accented hits first',
    })
    .input(
      pageQuery.extend({
        q: z.string().max(200).optional(),
        direction: direction.optional(),
        state: documentState.optional(),
        documentType: z.string().max(60).optional(),
        issuingBody: z.string().max(200).optional(),
        from: localDate.optional(),
        to: localDate.optional(),
      }),
    )
    .output(pageOf(documentHit)),
  detail: oc
    .route({ method: 'GET', path: '/documents/{id}', tags: ['documents'], summary: 'One document' })
    .input(z.object({ id }))
    .output(documentDetail),
  change: oc
    .route({ method: 'PATCH', path: '/documents/{id}', tags: ['documents'], summary: 'Correct the head of a document' })
    .input(z.object({ id, version, change: headerChange }))
    .output(documentDetail),
  register: oc
    .route({
      method: 'POST',
      path: '/documents/{id}/registration',
      tags: ['documents'],
      summary: 'Into the register; an incoming document gets the next number of the year',
    })
    .input(z.object({ id, version, arrivedOn: localDate.optional() }))
    .output(documentDetail),
  citations: oc
    .route({ method: 'GET', path: '/documents/{id}/citations', tags: ['documents'], summary: 'What it cites, and what cites it' })
    .input(z.object({ id }))
    .output(z.object({ cites: z.array(citedDocument), citedBy: z.array(documentRow) })),
}

export type DocumentRow = z.infer<typeof documentRow>
export type DocumentHit = z.infer<typeof documentHit>
export type DocumentDetail = z.infer<typeof documentDetail>
export type HeaderChange = z.infer<typeof headerChange>
