import type { LocalDate } from '../calendar/local-date.ts'
import type { PhraseRefusal } from '../deadlines/index.ts'
import type { SheetField } from '../lexicon/sheet-columns.ts'

interface Suggested {
  name: string
  suggestions: { id: string; name: string }[]
}

/** Why a line does not become a task. */
export type RowFault =
  | { code: 'no-content' }
  | { code: 'content-short' }
  | { code: 'too-long'; field: SheetField; most: number }
  | { code: 'no-lead' }
  | ({ code: 'unknown-agency' } & Suggested)
  | { code: 'deadline-unread'; text: string; refusal: PhraseRefusal }
  | { code: 'day-unread'; field: SheetField; text: string }
  | { code: 'called-off' }
  | { code: 'done-without-day' }
  | { code: 'done-in-future'; day: LocalDate }

/** What a person should know of a line that becomes a task all the same. */
export type RowRemark =
  | { code: 'several-leads' }
  | { code: 'lead-by-name'; name: string }
  | ({ code: 'supporting-by-name' } & Suggested)
  | { code: 'unknown-person'; field: 'leader' | 'inCharge'; text: string }
  | { code: 'deadline-waits' }
  | { code: 'deadline-by-words' }

/** The column it is about, where it is about one. */
export function fieldOf(said: RowFault | RowRemark): SheetField {
  switch (said.code) {
    case 'too-long':
    case 'day-unread':
    case 'unknown-person':
      return said.field
    case 'no-lead':
    case 'unknown-agency':
    case 'several-leads':
    case 'lead-by-name':
      return 'lead'
    case 'supporting-by-name':
      return 'supporting'
    case 'deadline-unread':
    case 'deadline-waits':
    case 'deadline-by-words':
      return 'deadline'
    case 'called-off':
      return 'status'
    case 'done-without-day':
    case 'done-in-future':
      return 'completedOn'
    default:
      return 'content'
  }
}
