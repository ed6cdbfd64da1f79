/**
 * The contract of the reader: what goes in (`SourceText`) and what comes out (`Reading`).
 * Everything else in the product stands on these shapes; the command line prints a `Reading` as it is.
 */

/** UTF-16 code units into `Reading.text`, end exclusive; `text.slice(...span)` is the quote. */
export type Span = [start: number, end: number]

/** Said here · taken from the heading, lead-in or table column it stands under · worked out by a stated rule. */
export type Basis = 'stated' | 'inherited' | 'inferred'

/** How one line of `SourceText.text` looked on paper. Every field is a hint; a source that does not know leaves it out. */
export interface LineHint {
  /** Offset in `SourceText.text` of the line's first character. */
  start: number
  /** 1-based page. */
  page?: number
  bold?: boolean
  italic?: boolean
  /** Points. */
  size?: number
  align?: 'left' | 'center' | 'right' | 'justify'
  /** Level of a word processor's heading style, 1 = highest. */
  heading?: number
  /** 0-100, for OCR. */
  confidence?: number
}

/**
 * A file turned into text, before anything is understood. Made by `@roviec/files`, or by hand from a string (`sourceFromText`).
 *
 * Conventions of `text` that every source keeps, so that the same document read from .txt, .docx, .pdf or a scan gives the same Reading:
 * - one paragraph a line where the source knows paragraphs (`layout: 'flow'`); hard-wrapped lines otherwise (`'lines'`);
 * - automatic numbering written out ("1.1. ", "a) ", "- ");
 * - a table row is one line `| cell | cell |`, and `|---|---|` stands after the head row; line ends inside a cell become one space;
 * - a footnote's mark in the body is `<sup>1</sup>`, directly after its word; the footnote itself is a line of its own that begins `<sup>1</sup> `;
 * - running heads and page numbers are left out by a source that knows where they are.
 */
export interface SourceText {
  name: string
  mediaType: string
  bytes: number
  /** Lower-case hex of the original bytes. */
  sha256: string
  pages: number | null
  ocr: boolean
  text: string
  layout: 'flow' | 'lines'
  hints: LineHint[]
  /** What could not be read (`blame: 'reader'`); spans are offsets in this `text`. */
  problems: Problem[]
}

export interface Header {
  /** Lower-case Vietnamese name: 'báo cáo', 'kết luận', 'thông báo', 'tin tức' … */
  documentType: string | null
  /** '456-BC/ĐU', '670/QĐ-UBND'; null while the number is still blank. */
  reference: string | null
  /** Body and place, from the head, the signature and the opening sentence together: 'Đảng ủy xã Bình An'. */
  issuingBody: string | null
  place: string | null
  /** The document's own ISO date, never the meeting's nor a cited one; null when incomplete. */
  issuedOn: string | null
  /** Trích yếu. */
  subject: string | null
  urgency: 'khẩn' | 'thượng khẩn' | 'hỏa tốc' | null
  recipients: { name: string; purpose: 'report' | 'action' | 'file' | null }[]
  signatory: { name: string | null; position: string | null; capacity: string | null; onBehalfOf: string | null } | null
}

export interface Section {
  num: string | null
  heading: string
  level: number
  /** Index into `outline`. */
  parent: number | null
  /** The heading only. */
  span: Span
}

export interface Footnote {
  mark: string
  span: Span
  anchor: Span | null
}

export interface Table {
  span: Span
  columns: string[]
  /** One span per cell, in the order of the columns. */
  rows: Span[][]
}

export interface Citation {
  reference: string
  documentType: string | null
  issuedOn: string | null
  issuingBody: string | null
  quote: string
  span: Span
}

export interface AgencyMention {
  name: string
  basis: Basis
  span: Span | null
  /** Id in the caller's register, where one was given and the name is known there. */
  agencyId?: string
}

export interface Deadline {
  kind: 'date' | 'recurring' | 'relative'
  /** Last day allowed, ISO. */
  date: string | null
  /** As said. */
  text: string
  basis: Basis
  /** Name of the rule that gave the date ('end-of-quarter', 'year-of-document' …); null when written in full. */
  rule: string | null
}

export type TaskGap = 'lead' | 'deadline' | 'deliverable'

export interface Task {
  quote: string
  span: Span
  /** Index into `outline`. */
  section: number | null
  lead: AgencyMention[]
  supporting: AgencyMention[]
  deadline: Deadline | null
  /** The document or result to hand in, if said. */
  deliverable: string | null
  missing: TaskGap[]
}

export interface Indicator {
  quote: string
  span: Span
  name: string
  value: number
  unit: string | null
  target: number | null
  /** 'inferred' when worked back from value and percent. */
  targetBasis: Basis | null
  percentOfTarget: number | null
  kind: 'result' | 'target'
  /** '2026S1', '2026Q2', '2026', '2030'. */
  period: string | null
  change: { percent: number | null; amount: number | null; against: string } | null
}

/** What a check can find in a text, and what reading a file can: a closed list, one page each in docs/checks. */
export const checkCodes = [
  'ratio-mismatch',
  'sum-mismatch',
  'percent-sum',
  'plan-mismatch',
  'rounding',
  'date-order',
  'date-invalid',
  'weekday-mismatch',
  'citation-conflict',
  'symbol-issuer',
  'numbering-gap',
  'numbering-repeat',
  'name-variant',
  'fact-conflict',
  'blank-left',
  'task-incomplete',
  'layout',
  'spelling',
] as const
export const fileCodes = ['legacy-encoding', 'unreadable-page', 'low-ocr-confidence', 'tracked-changes'] as const

export type ProblemCode = (typeof checkCodes)[number] | (typeof fileCodes)[number]

/** A finding about the document itself. The sentence a person reads is made from these fields in the locale, never stored. */
export interface Problem {
  code: ProblemCode
  severity: 'error' | 'warning' | 'advice'
  /** What the office must correct · what we could not read · what broke. */
  blame: 'author' | 'reader' | 'system'
  quote: string
  span: Span | null
  actual: string | null
  expected: string | null
  inputs: Record<string, unknown>
}

export interface Reading {
  schema: 'roviec.reading/1'
  source: { name: string; mediaType: string; bytes: number; sha256: string; pages: number | null; ocr: boolean }
  text: string
  header: Header
  outline: Section[]
  footnotes: Footnote[]
  tables: Table[]
  citations: Citation[]
  tasks: Task[]
  indicators: Indicator[]
  problems: Problem[]
}

/** An agency of the caller's own register; names are matched through spelling variants and lost spaces. */
export interface RegisteredAgency {
  id: string
  name: string
  aliases?: string[]
}

export interface ReadOptions {
  agencies?: RegisteredAgency[]
}
