/** What a person writes for an act with many tasks, and the act that comes of it. */
import type { BulkAct } from '@roviec/contract'

export type BulkKind = BulkAct['kind']

/** In the order of the bar; `accept` is for who leads, the others for who gives. */
export const bulkKinds = ['remind', 'changeDeadline', 'extend', 'assignAgain', 'putUnderLeader', 'accept'] as const satisfies readonly BulkKind[]

export interface BulkDraft {
  words: string
  dueOn: string | null
  workingDays: number | null
  agencyId: string | null
  personId: string | null
}

export const emptyBulkDraft: BulkDraft = { words: '', dueOn: null, workingDays: 5, agencyId: null, personId: null }

/** Null while something is missing; `reason` stands in for words that are not written yet, so that what would come of it can be shown. */
export function bulkActOf(kind: BulkKind, draft: BulkDraft, reason: string = draft.words.trim()): BulkAct | null {
  switch (kind) {
    case 'accept':
      return { kind }
    case 'remind':
      return { kind, note: draft.words.trim() }
    case 'putUnderLeader':
      return { kind, personId: draft.personId }
    case 'assignAgain':
      return draft.agencyId === null || reason === '' ? null : { kind, leadAgencyId: draft.agencyId, reason }
    case 'changeDeadline':
      return draft.dueOn === null || reason === '' ? null : { kind, dueOn: draft.dueOn, reason }
    case 'extend':
      return draft.workingDays === null || reason === '' ? null : { kind, workingDays: draft.workingDays, reason }
  }
}
