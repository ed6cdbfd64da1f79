import type { Basis, Span } from '@roviec/reader'

/** Who is charged: a body of the register, or a name that none of them has yet ('các thôn'). */
export interface Assignee {
  agencyId: string | null
  /** As the document writes it. */
  name: string
}

/** By when. `ongoing` is work without an end ('thường xuyên'). */
export interface TaskDeadline {
  kind: 'date' | 'recurring' | 'relative' | 'ongoing'
  /** As said: 'trong quý III/2026'; null when nothing is said and a person set the date. */
  phrase: string | null
  /** The first date given; it never changes. Null where there is none. */
  firstDueOn: string | null
  /** The date that holds now. */
  dueOn: string | null
  /** Whether the date stands in the text or was worked out; a person's own date is `stated`. */
  basis: Basis
  /** Name of the rule that gave the date; null when it stands in full. */
  rule: string | null
}

/** Where a task comes from, so that its sentence is one click away. */
export interface TaskSource {
  documentId: string
  quote: string
  span: Span
}

/** What a task says (nhiệm vụ), as it enters the register. States of time are worked out from it, never kept in it. */
export interface Task {
  id: string
  /** Null when a person wrote it down without a document. */
  source: TaskSource | null
  content: string
  /** The first one leads; more than one is allowed but not clear. */
  lead: readonly Assignee[]
  supporting: readonly Assignee[]
  deadline: TaskDeadline | null
  deliverable: string | null
  /** Who answers for the result, a person or a post. */
  accountable: string | null
  /** Within what power: who decides, signs or allows. */
  authority: string | null
}

/** What of a task a reviewer fills in. */
export type TaskFields = Omit<Task, 'id' | 'source'>
