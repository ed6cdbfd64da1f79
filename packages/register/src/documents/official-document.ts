import type { Header } from '@roviec/reader'
import type { DocumentSide } from '../lexicon/document-types.ts'

/** What a register knows of a document (văn bản), whichever way it goes. Everything the paper does not say is null. */
export interface DocumentEntry {
  id: string
  side: DocumentSide
  /** Lower-case Vietnamese name: 'báo cáo'. */
  documentType: string | null
  /** 5; null in a draft. */
  number: number | null
  /** 'NQ/ĐU', 'QĐ-UBND'. */
  symbol: string | null
  /** As written: '05-NQ/ĐU'. */
  reference: string | null
  subject: string | null
  issuingBody: string | null
  place: string | null
  /** ISO, as every day here. */
  issuedOn: string | null
  urgency: Header['urgency']
  signatory: { name: string | null; position: string | null } | null
  recipients: readonly { name: string; agencyId?: string | null }[]
  pages: number | null
  /** Number of copies. */
  copies: number | null
  /** When it was passed on. */
  forwardedOn: string | null
  /** Who took it, where that was signed for. */
  receivedBy: string | null
  dueOn: string | null
  note: string | null
}

/** Văn bản đi. */
export interface OutgoingDocument extends DocumentEntry {
  direction: 'outgoing'
  /** Unit or person that keeps the file copy. */
  keptBy: string | null
}

/** Văn bản đến. */
export interface IncomingDocument extends DocumentEntry {
  direction: 'incoming'
  arrivedOn: string | null
  /** 'Số đến', running over the year. */
  arrivalNumber: number | null
  /** Unit or person it was given to. */
  assignedTo: string | null
  /** How far it is, in words. */
  progress: string | null
  /** Number and symbol of the answer. */
  replyReference: string | null
}

export type OfficialDocument = OutgoingDocument | IncomingDocument
