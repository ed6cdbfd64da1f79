import { oc } from '@orpc/contract'
import { z } from 'zod'
import { id, instant, localDate, pageOf, pageQuery, span, storyPage, version } from './values.ts'

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
  /** Tasks in the register; cancelled ones are counted nowhere. */
  tasks: z.int(),
  doneTasks: z.int(),
  createdAt: instant,
})

/** A hit of the search: the row and the piece of text that was found, its found words between \u0001 and \u0002. */
export const documentHit = documentRow.extend({ excerpt: z.string().nullable() })

const signatory = z.object({ name: z.string().nullable(), position: z.string().nullable(), capacity: z.string().nullable(), onBehalfOf: z.string().nullable() })
const recipient = z.object({ name: z.string(), purpose: z.enum(['report', 'action', 'file']).nullable() })

/** What the registers ask for beside the head. */
const registerEntry = z.object({
  /** Letters of the drafting unit: 'VX' of 12/UBND-VX. */
  unit: z.string().max(20).nullable(),
  /** A legal normative document. */
  normative: z.boolean(),
  pages: z.int().min(1).max(9999).nullable(),
  copies: z.int().min(1).max(9999).nullable(),
  /** Who keeps the file copy of an outgoing document. */
  keptBy: z.string().max(200).nullable(),
  /** Who an incoming document was given to. */
  assignedTo: z.string().max(200).nullable(),
  forwardedOn: localDate.nullable(),
  receivedBy: z.string().max(100).nullable(),
})

export const documentDetail = documentRow.extend({
  ...registerEntry.shape,
  place: z.string().nullable(),
  signatory: signatory.nullable(),
  recipients: z.array(recipient),
  /** Of an outgoing document: what became of its number; null while it has none of a series. */
  numberState: z.enum(['reserved', 'issued']).nullable(),
  withdrawnFor: z.string().nullable(),
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
    /** One of the commune's own bodies; its name becomes the issuing body. */
    issuingAgencyId: id.nullable(),
    signatory: signatory
      .pick({ name: true, position: true })
      .extend({ name: z.string().max(100).nullable(), position: z.string().max(200).nullable() })
      .nullable(),
    recipients: z.array(recipient.extend({ name: z.string().trim().min(1).max(300) })).max(200),
    ...registerEntry.shape,
  })
  .partial()

/** One change of the head: who, when, and each field before and after. */
export const headEvent = z.object({
  sequence: z.int(),
  at: instant,
  actor: z.string(),
  actingFor: z.string().nullable(),
  action: z.string(),
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  reason: z.string().nullable(),
})

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

/** What is cited again and again and not here. */
const openReference = z.object({
  /** The same in lists and graphs. */
  key: z.string(),
  reference: z.string(),
  documentType: z.string().nullable(),
  issuedOn: localDate.nullable(),
  issuingBody: z.string().nullable(),
  /** How many of our documents cite it. */
  citedBy: z.int(),
})

/** A document, or a reference to one that is not here. */
const citationNode = openReference.extend({
  /** 0 is the document asked for; -1 is cited by it, -2 by those; 1 cites it, 2 cites those. */
  step: z.int().min(-2).max(2),
  document: z.object({ id, subject: z.string().nullable(), state: documentState }).nullable(),
})

export const citationGraph = z.object({
  nodes: z.array(citationNode),
  /** From the document that cites to the one it cites, by their keys. */
  links: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Nodes that found no room. */
  leftOut: z.int(),
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
        /** Outgoing ones on their way, not issued yet. */
        drafts: z.stringbool().optional(),
        from: localDate.optional(),
        to: localDate.optional(),
      }),
    )
    /** `atLeast`: a search that looked into the newest only, there may be more than `total`. */
    .output(pageOf(documentHit).extend({ atLeast: z.boolean() })),
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
  withdraw: oc
    .route({
      method: 'POST',
      path: '/documents/{id}/withdrawal',
      tags: ['documents'],
      summary: 'Take a document back, with the reason; it keeps its line and its number in the register, a number kept for a draft becomes vacant',
    })
    .input(z.object({ id, version, reason: z.string().trim().min(3).max(500) }))
    .output(documentDetail),
  history: oc
    .route({ method: 'GET', path: '/documents/{id}/history', tags: ['documents'], summary: 'What was done with the head of a document, newest first' })
    .input(z.object({ id, ...storyPage.shape }))
    .output(z.object({ rows: z.array(headEvent), next: z.string().nullable() })),
  citations: oc
    .route({ method: 'GET', path: '/documents/{id}/citations', tags: ['documents'], summary: 'What it cites, and what cites it' })
    .input(z.object({ id }))
    .output(z.object({ cites: z.array(citedDocument), citedBy: z.array(documentRow) })),
  citationGraph: oc
    .route({
      method: 'GET',
      path: '/documents/{id}/citation-graph',
      tags: ['documents'],
      summary: 'Who cites whom round a document, one or two steps both ways',
    })
    .input(z.object({ id, steps: z.coerce.number().int().min(1).max(2).default(1) }))
    .output(citationGraph),
  openReferences: oc
    .route({ method: 'GET', path: '/open-references', tags: ['documents'], summary: 'Documents that ours cite and that are not here, the most cited first' })
    .input(pageQuery.extend({ q: z.string().max(200).optional() }))
    .output(
      pageOf(openReference.extend({ documents: z.array(z.object({ id, citationId: id, reference: z.string().nullable(), subject: z.string().nullable() })) })),
    ),
}

export type DocumentRow = z.infer<typeof documentRow>
export type DocumentHit = z.infer<typeof documentHit>
export type DocumentDetail = z.infer<typeof documentDetail>
export type CitationGraph = z.infer<typeof citationGraph>
export type CitationNode = z.infer<typeof citationNode>
export type HeadEvent = z.infer<typeof headEvent>
export type HeaderChange = z.infer<typeof headerChange>
