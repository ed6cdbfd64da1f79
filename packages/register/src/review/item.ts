import type { Citation, Indicator, Span } from '@roviec/reader'
import type { TaskFields } from '../tasks/task.ts'

/**
 * What a reviewer made of a finding (duyệt). `corrected` is accepted with changes; `orientation` is work to come that nobody is charged with ("định hướng, không giao");
 * `replaced` gave way to others when it was split or merged.
 */
export const reviewStates = ['pending', 'accepted', 'corrected', 'rejected', 'orientation', 'replaced'] as const
export type ReviewState = (typeof reviewStates)[number]

/** What of an indicator a reviewer fills in. */
export type IndicatorFields = Pick<Indicator, 'name' | 'value' | 'unit' | 'target' | 'percentOfTarget' | 'kind' | 'period' | 'change'>

/** What of a cited document a reviewer fills in. */
export type CitationFields = Pick<Citation, 'reference' | 'documentType' | 'issuedOn' | 'issuingBody'>

export interface ReviewFields {
  task: TaskFields
  indicator: IndicatorFields
  citation: CitationFields
}
export type ReviewKind = keyof ReviewFields

/** One finding on its way into a register. Nothing gets there that no person accepted. */
export interface ReviewItem<Kind extends ReviewKind = ReviewKind> {
  id: string
  documentId: string
  kind: Kind
  state: ReviewState
  /** As the reader found it; null for what a person added. */
  found: ReviewFields[Kind] | null
  /** As it stands now. */
  fields: ReviewFields[Kind]
  /** The passage of the document it stands on. */
  span: Span
  quote: string
  /** Items this one was split or merged from. */
  from: readonly string[]
  /** Why it was rejected, when said. */
  reason: string | null
}

export type TaskItem = ReviewItem<'task'>
