/** Tasks, their life, and duties that come again. */
import type { Recurrence, TaskState } from '@roviec/register'
import type { Generated, GeneratedAlways } from 'kysely'
import type { Instant, Json, JsonOrNull, LocalDate } from './columns.ts'

export interface TaskTable {
  commune_id: string
  id: string
  document_id: string | null
  review_item_id: string | null
  span: string | null
  quote: string
  content: string
  assigner: string | null
  lead_agency_id: string | null
  lead_name: string | null
  deliverable: string | null
  authority: string | null
  accountable_person_id: string | null
  deadline_text: string | null
  deadline_basis: 'stated' | 'inherited' | 'inferred' | 'person' | null
  recurrence: JsonOrNull<unknown>
  first_due_on: LocalDate | null
  due_on: LocalDate | null
  state: Generated<TaskState>
  suspended_from: TaskState | null
  in_charge_person_id: string | null
  leader_person_id: string | null
  percent: Generated<number>
  submitted_on: LocalDate | null
  submitted_by: string | null
  completed_on: LocalDate | null
  parent_id: string | null
  duty_id: string | null
  field: string | null
  source_reference: string | null
  assigned_on: LocalDate
  version: Generated<number>
  import_id: Generated<string | null>
  created_by: string | null
  created_at: Instant
  /** Kept by the database: its document is. */
  restricted: Generated<boolean>
  search_folded: GeneratedAlways<string>
}

export interface TaskSupportingTable {
  commune_id: string
  task_id: string
  position: number
  agency_id: string | null
  name: string
  state: Generated<'assigned' | 'inProgress' | 'done'>
  note: string | null
  changed_by: string | null
  changed_on: LocalDate | null
}

export interface TaskEventTable {
  commune_id: string
  id: string
  task_id: string
  sequence: number
  at: Date
  act: string
  said: Json<Record<string, unknown>>
  from_state: TaskState
  to_state: TaskState
  person_id: string
  acting_for_person_id: string | null
}

export interface TaskExtensionTable {
  commune_id: string
  id: string
  task_id: string
  asked_by: string
  asked_on: LocalDate
  wished_due_on: LocalDate
  reason: string
  granted: boolean | null
  due_on: LocalDate | null
  answered_by: string | null
  answered_on: LocalDate | null
  answer_reason: string | null
}

export interface EvidenceTable {
  commune_id: string
  id: string
  task_id: string
  event_id: string
  document_id: string | null
  document_reference: string | null
  sha256: string | null
  file_name: string | null
  figure: string | null
  words: string | null
}

export interface TaskFileTable {
  commune_id: string
  task_id: string
  sha256: string
  name: string
  brought_by: string
  brought_at: Date
}

export interface RecurringDutyTable {
  commune_id: string
  id: string
  content: string
  lead_agency_id: string
  deliverable: string | null
  field: string | null
  rhythm_text: string
  rhythm: Json<Recurrence>
  days_ahead: number
  ended_on: LocalDate | null
  version: Generated<number>
  created_by: string
  created_at: Date
}

export interface TaskImportTable {
  commune_id: string
  id: string
  sha256: string
  file_name: string
  sheets: JsonOrNull<ImportedSheet[]>
  choices: JsonOrNull<unknown>
  made: Generated<number>
  undone: Generated<number>
  brought_by: string
  brought_at: Instant
}

/** Cells of one sheet that was brought. */
export interface ImportedSheet {
  name: string
  hidden: boolean
  uncalculated: number
  rows: { number: number; cells: string[] }[]
}

export interface TasksTables {
  task: TaskTable
  task_supporting: TaskSupportingTable
  task_event: TaskEventTable
  task_import: TaskImportTable
  task_extension: TaskExtensionTable
  evidence: EvidenceTable
  task_file: TaskFileTable
  recurring_duty: RecurringDutyTable
}
