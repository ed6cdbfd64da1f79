/** Files, documents and what was read in them; numbers. */
import type { Generated, GeneratedAlways } from 'kysely'
import type { Instant, Json, JsonOrNull, LocalDate } from './columns.ts'

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

export interface ReadReceiptTable {
  commune_id: string
  document_id: string
  person_id: string
  at: Date
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

export interface DocumentQualityTable {
  commune_id: string
  document_id: string
  document_type: string
  month: string
  measured: Json<unknown>
}

export interface QualitySumTable {
  commune_id: string
  document_type: string
  month: string
  measured: Json<unknown>
}

export interface QualityMarkTable {
  commune_id: string
  id: Generated<string>
  document_id: string
}

export interface DocumentsTables {
  blob: BlobTable
  official_document: OfficialDocumentTable
  document_file: DocumentFileTable
  intake_item: IntakeItemTable
  reading: ReadingTable
  review_item: ReviewItemTable
  document_quality: DocumentQualityTable
  quality_sum: QualitySumTable
  quality_mark: QualityMarkTable
  citation: CitationTable
  indicator_value: IndicatorValueTable
  read_receipt: ReadReceiptTable
  number_series: NumberSeriesTable
  party_term: PartyTermTable
  body_numbering: BodyNumberingTable
  outgoing_number: OutgoingNumberTable
}
