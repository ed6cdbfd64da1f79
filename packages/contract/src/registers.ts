import { oc } from '@orpc/contract'
import { z } from 'zod'
import { documentRow } from './documents.ts'
import { intakeItem } from './intake.ts'
import { taskRow } from './tasks/index.ts'
import { id, instant, localDate, pageOf, pageQuery, span } from './values.ts'

export const indicatorRow = z.object({
  id,
  name: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  target: z.number().nullable(),
  percentOfTarget: z.number().nullable(),
  kind: z.enum(['result', 'target']),
  period: z.string().nullable(),
  quote: z.string(),
  span: span.nullable(),
  /** The finding it was accepted from, to open its place in the document. */
  reviewItemId: id.nullable(),
  document: z.object({ id, reference: z.string().nullable(), subject: z.string().nullable(), issuedOn: localDate.nullable() }),
})

export const auditEntry = z.object({
  sequence: z.int(),
  at: instant,
  actor: z.string(),
  actingFor: z.string().nullable(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  before: z.unknown(),
  after: z.unknown(),
})

/** Of one kind of finding: right (accepted or corrected), wrong (rejected), missed (a person added it), and which fields were kept as found. */
const measured = z.object({
  right: z.int(),
  wrong: z.int(),
  missed: z.int(),
  precision: z.number().nullable(),
  recall: z.number().nullable(),
  fields: z.record(z.string(), z.object({ right: z.int(), of: z.int(), share: z.number() })),
})

/** Of a part of the documents, how many had a decision and how the reader did in them. */
const qualityPart = z.object({ documents: z.int(), task: measured, indicator: measured, citation: measured })

/** A task that stands still until the person who asks moves it, and how. */
const waitingTask = z.object({ waits: z.enum(['acceptance', 'extension', 'confirmation', 'newLead']), task: taskRow })

export const registersContract = {
  indicators: oc
    .route({ method: 'GET', path: '/indicators', tags: ['registers'], summary: 'Figures read in documents and accepted, with their source' })
    .input(pageQuery.extend({ q: z.string().max(200).optional(), documentId: id.optional(), order: z.enum(['newest', 'name']).default('newest') }))
    .output(pageOf(indicatorRow)),
  indicatorDocuments: oc
    .route({ method: 'GET', path: '/indicators/documents', tags: ['registers'], summary: 'Documents of which figures were accepted, newest first' })
    .output(z.array(z.object({ id, reference: z.string().nullable(), subject: z.string().nullable(), figures: z.int() }))),
  history: oc
    .route({ method: 'GET', path: '/history/{subjectType}/{subjectId}', tags: ['registers'], summary: 'What happened to one record, oldest first' })
    .input(z.object({ subjectType: z.string().max(40), subjectId: z.string().max(80) }))
    .output(z.array(auditEntry)),
  quality: oc
    .route({ method: 'GET', path: '/quality', tags: ['registers'], summary: 'Precision and recall of the reader here, from the decisions of reviewers' })
    .output(
      qualityPart.extend({
        byType: z.array(qualityPart.extend({ documentType: z.string().nullable() })),
        /** By the month of a document's last decision, oldest first. */
        byMonth: z.array(qualityPart.extend({ month: z.string() })),
      }),
    ),
  today: oc.route({ method: 'GET', path: '/today', tags: ['registers'], summary: 'What awaits me' }).output(
    z.object({
      toReview: z.array(documentRow),
      toReviewTotal: z.int(),
      intakeTroubles: z.array(intakeItem),
      dueTasks: z.array(taskRow),
      overdueTotal: z.int(),
      dueSoonTotal: z.int(),
      waiting: z.array(waitingTask),
      waitingTotal: z.int(),
      meetings: z.array(z.object({ id, title: z.string(), startsAt: z.string(), endsAt: z.string().nullable(), place: z.string().nullable() })),
    }),
  ),
  find: oc
    .route({
      method: 'GET',
      path: '/find',
      tags: ['registers'],
      summary: 'For the palette: documents, tasks, agencies, people whose words begin so, with or without accents',
    })
    .input(z.object({ q: z.string().trim().min(1).max(100) }))
    .output(z.array(z.object({ kind: z.enum(['document', 'task', 'agency', 'person']), id, label: z.string(), detail: z.string().nullable() }))),
}

export type IndicatorRow = z.infer<typeof indicatorRow>
export type QualityPart = z.infer<typeof qualityPart>
export type Measured = z.infer<typeof measured>
export type WaitingTask = z.infer<typeof waitingTask>
export type AuditEntry = z.infer<typeof auditEntry>
