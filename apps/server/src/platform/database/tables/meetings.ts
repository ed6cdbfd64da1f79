/** Meetings, their conclusions, the programme of work. */
import type { Generated, GeneratedAlways } from 'kysely'
import type { Instant, LocalDate } from './columns.ts'

export interface MeetingTable {
  commune_id: string
  id: string
  kind: 'meeting' | 'work'
  title: string
  series: string | null
  series_folded: GeneratedAlways<string | null>
  agency_id: string | null
  on_date: LocalDate
  starts_at: string
  ends_at: string | null
  place: string | null
  chair_person_id: string | null
  chair_name: string | null
  participants: string | null
  state: Generated<'planned' | 'held' | 'cancelled'>
  document_id: string | null
  sequence: Generated<number>
  version: Generated<number>
  created_by: string | null
  created_at: Instant
  changed_at: Instant
}

export interface AgendaItemTable {
  commune_id: string
  id: string
  meeting_id: string
  position: number
  content: string
  agency_id: string | null
}

export interface AgendaPaperTable {
  commune_id: string
  agenda_item_id: string
  document_id: string
}

export interface InvitationTable {
  commune_id: string
  id: string
  meeting_id: string
  position: number
  person_id: string | null
  agency_id: string | null
  name: string
  attendance: 'present' | 'absent' | null
  reason: string | null
}

export interface ConclusionItemTable {
  commune_id: string
  id: string
  meeting_id: string
  position: number
  content: string
  lead_agency_id: string | null
  supporting_agency_ids: Generated<string[]>
  deadline_text: string | null
  deadline_kind: 'date' | 'recurring' | 'relative' | 'ongoing' | null
  due_on: LocalDate | null
  deliverable: string | null
  repeats_id: string | null
  task_id: string | null
  version: Generated<number>
  created_by: string | null
  changed_at: Instant
}

export interface CalendarFeedTable {
  commune_id: string
  person_id: string
  code_hash: string
  made_at: Date
}

export interface ProgrammeItemTable {
  commune_id: string
  id: string
  year: number
  month: number
  content: string
  agency_id: string | null
  put_before: string | null
  meeting_id: string | null
  version: Generated<number>
  created_by: string | null
}

export interface MeetingsTables {
  meeting: MeetingTable
  agenda_item: AgendaItemTable
  agenda_paper: AgendaPaperTable
  invitation: InvitationTable
  conclusion_item: ConclusionItemTable
  calendar_feed: CalendarFeedTable
  programme_item: ProgrammeItemTable
}
