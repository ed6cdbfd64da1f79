/** Outgoing documents and their numbers; the registers of both ways as the decree has them. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { documentDetail } from './documents.ts'
import { id, localDate, pageOf, pageQuery, version } from './values.ts'

const reason = z.string().trim().min(3).max(500)

/** Which number: the one that follows (`first` where a series begins that was kept on paper), a vacant one, or the one that stands on the paper. */
export const numberWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('next'), first: z.int().min(1).max(99_999).optional() }),
  z.object({ kind: z.literal('vacant'), number: z.int().min(1).max(99_999), reason }),
  z.object({ kind: z.literal('written'), reason: reason.optional() }),
])

const vacantNumber = z.object({ number: z.int(), reference: z.string(), reason: z.string(), on: localDate })

/** What giving a number would do now. */
export const numbering = z.object({
  /** Why none can be given; the sentence says what to do. */
  refusal: z.object({ id: z.string(), message: z.string() }).nullable(),
  /** Null with a refusal. */
  series: z
    .object({
      /** '2026' or the name of a term. */
      period: z.string(),
      kind: z.enum(['year', 'term', 'congress']),
      documentTypes: z.array(z.string()).nullable(),
      source: z.string(),
      /** The number that follows. */
      next: z.int(),
      /** Of it: '05-NQ/ĐU'. */
      reference: z.string(),
      /** False before its first number: then the first can be said. */
      begun: z.boolean(),
      vacant: z.array(vacantNumber),
    })
    .nullable(),
})

const shared = z.union([
  z.enum(['each', 'all']),
  z
    .array(z.array(z.string().min(1).max(60)).min(2).max(40))
    .min(1)
    .max(20),
])

export const partyTerm = z.object({ id, name: z.string(), validFrom: localDate, validTo: localDate.nullable() })

export const issuingBody = z.object({
  agencyId: id,
  name: z.string(),
  side: z.enum(['party', 'state']),
  letters: z.string(),
  shared,
  /** The body whose numbers it bears; null for its own. */
  numbersOf: z.object({ agencyId: id, name: z.string() }).nullable(),
  /** False while it is only the usual way of its kind. */
  chosen: z.boolean(),
  terms: z.array(partyTerm),
})

/** `settlement`: the incoming documents again, by how far they are settled. */
export const book = z.enum(['incoming', 'outgoing', 'settlement'])

export const bookQuery = z.object({
  book,
  /** Days: of arrival, of the document. */
  from: localDate.optional(),
  to: localDate.optional(),
  documentType: z.string().max(60).optional(),
  /** Of the outgoing register: whose. */
  agencyId: id.optional(),
})

export const bookRow = z.object({
  key: z.string(),
  /** Null for a vacant number, and for a paper that is not for this person to see. */
  documentId: id.nullable(),
  state: z.enum(['registered', 'withdrawn', 'reserved', 'vacant']),
  number: z.int().nullable(),
  /** In the order of the decree's columns. */
  cells: z.array(z.string()),
})

export const outgoingContract = {
  draft: oc
    .route({ method: 'POST', path: '/outgoing', tags: ['outgoing'], summary: 'A draft without a file; the same id twice is the same draft' })
    .input(z.object({ id, agencyId: id, documentType: z.string().trim().min(1).max(60), subject: z.string().trim().min(1).max(1000) }))
    .output(documentDetail),
  numbering: oc
    .route({
      method: 'GET',
      path: '/outgoing/{id}/numbering',
      tags: ['outgoing'],
      summary: 'Which number an outgoing document would get, and which are vacant',
    })
    .input(z.object({ id, issuedOn: localDate.optional() }))
    .output(numbering),
  reserve: oc
    .route({ method: 'POST', path: '/outgoing/{id}/reservation', tags: ['outgoing'], summary: 'Keep a number for a draft' })
    .input(z.object({ id, version, wish: numberWish }))
    .output(documentDetail),
  giveUp: oc
    .route({
      method: 'POST',
      path: '/outgoing/{id}/reservation/end',
      tags: ['outgoing'],
      summary: 'Give a kept number up: it stands as vacant in the register',
    })
    .input(z.object({ id, version, reason }))
    .output(documentDetail),
  issue: oc
    .route({
      method: 'POST',
      path: '/outgoing/{id}/issue',
      tags: ['outgoing'],
      summary: 'Issue: the kept number, or the one wished for, and the line in the register',
    })
    .input(z.object({ id, version, issuedOn: localDate, wish: numberWish.optional() }))
    .output(documentDetail),
  bodies: oc
    .route({
      method: 'GET',
      path: '/outgoing/bodies',
      tags: ['outgoing'],
      summary: 'Bodies that issue documents: letters, whose numbers, how kinds share them, terms',
    })
    .output(z.array(issuingBody)),
  changeBody: oc
    .route({ method: 'PUT', path: '/outgoing/bodies/{agencyId}', tags: ['outgoing'], summary: 'How a body signs and numbers' })
    .input(z.object({ agencyId: id, side: z.enum(['party', 'state']), letters: z.string().trim().min(1).max(20), shared }))
    .output(z.array(issuingBody)),
  addTerm: oc
    .route({ method: 'POST', path: '/outgoing/bodies/{agencyId}/terms', tags: ['outgoing'], summary: 'A term of a Party committee' })
    .input(z.object({ agencyId: id, id, name: z.string().trim().min(2).max(40), validFrom: localDate, validTo: localDate.nullable() }))
    .output(z.array(issuingBody)),
  book: oc
    .route({
      method: 'GET',
      path: '/books/{book}',
      tags: ['outgoing'],
      summary: "A register in the decree's columns; as a file under /api/books/{book}.xlsx and .csv, with the same filters",
    })
    .input(pageQuery.extend(bookQuery.shape))
    .output(pageOf(bookRow)),
}

export type NumberWish = z.infer<typeof numberWish>
export type Numbering = z.infer<typeof numbering>
export type IssuingBody = z.infer<typeof issuingBody>
export type BookQuery = z.infer<typeof bookQuery>
export type BookRow = z.infer<typeof bookRow>
