/** The tables as kysely sees them: one interface a table, in the order of the migrations. Dates are ISO strings, see `pool.ts`. */
import type { Recurrence, TaskState } from '@roviec/register'
import type { ColumnType, Generated, GeneratedAlways, Kysely, Transaction } from 'kysely'

type LocalDate = string
type Instant = Generated<Date>

/** Written as JSON text, read as a value. */
type Json<Value> = ColumnType<Value, string, string>
type JsonOrNull<Value> = ColumnType<Value | null, string | null, string | null>

export interface CommuneTable {
  commune_id: string
  code: string
  kind: 'commune' | 'ward' | 'specialZone'
  name: string
  province_code: string
  province_name: string
  place: string
  settings: Generated<unknown>
  sample: Generated<boolean>
  created_at: Instant
}

export interface PersonTable {
  commune_id: string
  id: string
  full_name: string
  account_id: string | null
  phone: string | null
  email: string | null
  valid_from: LocalDate
  valid_to: LocalDate | null
  version: Generated<number>
  disabled_at: ColumnType<Date | null, Date | null | undefined, Date | null>
}

export interface AgencyTable {
  commune_id: string
  id: string
  parent_id: string | null
  kind: string
  name: string
  head_person_id: string | null
  position: Generated<number>
  valid_from: LocalDate | null
  valid_to: LocalDate | null
  version: Generated<number>
}

export interface AgencyAliasTable {
  commune_id: string
  agency_id: string
  alias: string
  folded: GeneratedAlways<string>
  origin: 'template' | 'person' | 'review'
  added_by: string | null
  added_at: Instant
}

export interface AgencyFormerParentTable {
  commune_id: string
  agency_id: string
  parent_id: string | null
  valid_to: LocalDate
}

export interface AgencySuccessionTable {
  commune_id: string
  from_agency_id: string
  to_agency_id: string
  kind: 'merge' | 'split' | 'rename' | 'takeover'
  on_date: LocalDate
  basis: string | null
}

export type RoleColumn = 'administrator' | 'office' | 'leader' | 'agencyHead' | 'agencyOfficer' | 'villageSecretary' | 'inspection' | 'levelAbove'

export interface PostTable {
  commune_id: string
  id: string
  person_id: string
  agency_id: string
  role: RoleColumn
  title: string | null
  valid_from: LocalDate
  valid_to: LocalDate | null
  version: Generated<number>
}

export interface DelegationTable {
  commune_id: string
  id: string
  from_person_id: string
  to_person_id: string
  from_on: LocalDate
  to_on: LocalDate
  basis: string | null
  revoked_at: Date | null
  post_id: string | null
  created_by: string | null
}

export interface BlobTable {
  commune_id: string
  sha256: string
  size: number
  media_type: string
  stored_at: Instant
}

export interface OfficialDocumentTable {
  commune_id: string
  id: string
  direction: 'incoming' | 'outgoing'
  state: 'draft' | 'inReview' | 'registered' | 'withdrawn'
  document_type: string | null
  number: number | null
  symbol: string | null
  reference: string | null
  numbering_period: string | null
  issuing_body: string | null
  issuing_agency_id: string | null
  place: string | null
  issued_on: LocalDate | null
  subject: string | null
  urgency: string | null
  signatory: JsonOrNull<unknown>
  recipients: Json<unknown[]>
  restricted: Generated<boolean>
  arrived_on: LocalDate | null
  arrival_number: number | null
  arrival_year: number | null
  note: string | null
  text: Generated<string>
  text_key: string | null
  version: Generated<number>
  created_by: string | null
  created_at: Instant
  registered_at: Date | null
  unit: Generated<string | null>
  normative: Generated<boolean>
  pages: Generated<number | null>
  copies: Generated<number | null>
  kept_by: Generated<string | null>
  assigned_to: Generated<string | null>
  forwarded_on: Generated<LocalDate | null>
  received_by: Generated<string | null>
  withdrawn_at: Generated<Date | null>
  withdrawn_for: Generated<string | null>
  issuing_body_folded: GeneratedAlways<string | null>
  search_exact: GeneratedAlways<string>
  search_folded: GeneratedAlways<string>
  search_title: GeneratedAlways<string>
  reference_folded: GeneratedAlways<string | null>
}

export interface DocumentFileTable {
  commune_id: string
  document_id: string
  sha256: string
  name: string
  role: Generated<'original' | 'attachment'>
  added_at: Instant
}

export interface IntakeItemTable {
  commune_id: string
  id: string
  key: string
  file_name: string
  size: number
  sha256: string | null
  direction: Generated<'incoming' | 'outgoing'>
  state: 'queued' | 'reading' | 'read' | 'refused' | 'failed' | 'dismissed'
  progress: JsonOrNull<{ stage: string; done: number; of: number }>
  failure: JsonOrNull<{ code: string; inputs: Record<string, string | number>; retry: boolean }>
  duplicates: Json<{ documentId: string; reason: 'sameFile' | 'sameText' | 'sameReference' }[]>
  document_id: string | null
  attempts: Generated<number>
  sent_by: string | null
  sent_at: Instant
  changed_at: Instant
}

export interface ReadingTable {
  commune_id: string
  id: string
  document_id: string
  sha256: string
  reader_version: string
  reading: Json<unknown>
  read_at: Instant
}

export interface ReviewItemTable {
  commune_id: string
  id: string
  document_id: string
  kind: 'task' | 'indicator' | 'citation' | 'problem'
  position: number
  state: 'pending' | 'accepted' | 'corrected' | 'rejected' | 'orientation' | 'replaced'
  found: JsonOrNull<unknown>
  draft: Json<unknown>
  made_from: Generated<string[]>
  version: Generated<number>
  decided_by: string | null
  decided_at: Date | null
  changed_by: string | null
  changed_at: Instant
}

export interface CitationTable {
  commune_id: string
  id: string
  document_id: string
  reference: string
  reference_folded: GeneratedAlways<string>
  document_type: string | null
  issued_on: LocalDate | null
  issuing_body: string | null
  span: string | null
  cited_document_id: string | null
}

export interface NumberSeriesTable {
  commune_id: string
  series: string
  period: string
  next_number: Generated<number>
}

export interface PartyTermTable {
  commune_id: string
  id: string
  agency_id: string
  name: string
  valid_from: LocalDate
  valid_to: LocalDate | null
}

export interface BodyNumberingTable {
  commune_id: string
  agency_id: string
  side: 'party' | 'state'
  letters: string
  shared: Json<'each' | 'all' | string[][]>
  version: Generated<number>
}

export interface OutgoingNumberTable {
  commune_id: string
  series: string
  number: number
  agency_id: string
  document_type: string
  reference: string
  state: 'reserved' | 'issued' | 'vacant'
  document_id: string | null
  reason: string | null
  taken_on: LocalDate
  changed_at: Date
}

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
  assigned_on: LocalDate
  version: Generated<number>
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

export interface ReminderRunTable {
  commune_id: string
  last_day: LocalDate | null
  ran_at: Date | null
}

export interface NotificationTable {
  commune_id: string
  id: string
  person_id: string
  key: string
  kind: string
  task_id: string | null
  said: Json<Record<string, unknown>>
  on_day: LocalDate
  at: Date
  read_at: Date | null
  in_digest: LocalDate | null
}

export interface MessageTable {
  commune_id: string
  id: string
  channel: 'mail' | 'push' | 'webhook'
  key: string
  person_id: string | null
  recipient: string
  body: Json<unknown>
  state: Generated<'waiting' | 'sent' | 'failed'>
  tries: Generated<number>
  next_at: Date
  failure: string | null
  created_at: Date
  sent_at: Date | null
}

export interface NotificationChoiceTable {
  commune_id: string
  person_id: string
  mail_address: string | null
  language: Generated<'vi' | 'en'>
  digest: Generated<boolean>
  at_once: Generated<boolean>
  push: Generated<boolean>
  quiet_until: LocalDate | null
}

export interface PushSubscriptionTable {
  commune_id: string
  id: string
  person_id: string
  endpoint: string
  p256dh: string
  auth: string
  created_at: Date
}

export interface WebhookTable {
  commune_id: string
  url: string
  secret: string
  changed_at: Date
}

export interface TaskFileTable {
  commune_id: string
  task_id: string
  sha256: string
  name: string
  brought_by: string
  brought_at: Date
}

export interface ReadReceiptTable {
  commune_id: string
  document_id: string
  person_id: string
  at: Date
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

export interface IndicatorValueTable {
  commune_id: string
  id: string
  document_id: string
  review_item_id: string | null
  span: string | null
  quote: string
  name: string
  name_folded: GeneratedAlways<string>
  value: number
  unit: string | null
  target: number | null
  percent_of_target: number | null
  kind: 'result' | 'target'
  period: string | null
  created_at: Instant
}

export interface AuditHeadTable {
  commune_id: string
  sequence: number
  hash: string
}

export interface AuditEventTable {
  commune_id: string
  sequence: number
  at: Date
  actor_person_id: string | null
  actor_name: string
  acting_for_person_id: string | null
  action: string
  subject_type: string
  subject_id: string
  before: JsonOrNull<unknown>
  after: JsonOrNull<unknown>
  request_id: string | null
  previous_hash: string
  hash: string
}

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

/** Outside the wall: ids only. */
export interface MembershipTable {
  account_id: string
  commune_id: string
  person_id: string
}

/** Outside the wall: which commune's people try which sample. */
export interface SampleCommuneTable {
  commune_id: string
  of_commune_id: string
  created_at: Instant
  /** Being taken away since then. */
  removed_at: Date | null
}

/** Of better-auth's own tables, what we read and change. */
export interface AuthUserTable {
  id: string
  displayUsername: string | null
  twoFactorEnabled: boolean | null
}

export interface AuthSessionTable {
  id: string
  userId: string
  expiresAt: Date
  createdAt: Date
  updatedAt: Date
  userAgent: string | null
}

export interface AuthAccountTable {
  userId: string
  providerId: string
  password: string | null
  updatedAt: Date
}

export interface OneTimeLinkTable {
  code_hash: string
  purpose: 'setup' | 'invitation' | 'reset'
  commune_id: string | null
  person_id: string | null
  created_at: Instant
  expires_at: Date
  used_at: Date | null
}

export interface Tables {
  commune: CommuneTable
  person: PersonTable
  agency: AgencyTable
  agency_alias: AgencyAliasTable
  agency_former_parent: AgencyFormerParentTable
  agency_succession: AgencySuccessionTable
  post: PostTable
  delegation: DelegationTable
  blob: BlobTable
  official_document: OfficialDocumentTable
  document_file: DocumentFileTable
  intake_item: IntakeItemTable
  reading: ReadingTable
  review_item: ReviewItemTable
  citation: CitationTable
  number_series: NumberSeriesTable
  party_term: PartyTermTable
  body_numbering: BodyNumberingTable
  outgoing_number: OutgoingNumberTable
  task: TaskTable
  task_supporting: TaskSupportingTable
  task_event: TaskEventTable
  task_extension: TaskExtensionTable
  evidence: EvidenceTable
  reminder_run: ReminderRunTable
  notification: NotificationTable
  message: MessageTable
  notification_choice: NotificationChoiceTable
  push_subscription: PushSubscriptionTable
  webhook: WebhookTable
  task_file: TaskFileTable
  read_receipt: ReadReceiptTable
  recurring_duty: RecurringDutyTable
  indicator_value: IndicatorValueTable
  meeting: MeetingTable
  agenda_item: AgendaItemTable
  agenda_paper: AgendaPaperTable
  invitation: InvitationTable
  conclusion_item: ConclusionItemTable
  calendar_feed: CalendarFeedTable
  programme_item: ProgrammeItemTable
  audit_head: AuditHeadTable
  audit_event: AuditEventTable
  'auth.user': AuthUserTable
  'auth.session': AuthSessionTable
  'auth.account': AuthAccountTable
  'auth.membership': MembershipTable
  'auth.sample_commune': SampleCommuneTable
  'auth.one_time_link': OneTimeLinkTable
}

export type Database = Kysely<Tables>
export type Trx = Transaction<Tables>
