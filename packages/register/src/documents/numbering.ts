import type { DocumentSide } from '../lexicon/document-types.ts'
import { arrivalRule, congressRule, normativeRule, numberingRules } from '../lexicon/numbering-rules.ts'
import type { LegalSource } from '../lexicon/source.ts'
import { done, type Result, refused } from '../result.ts'
import { holdsOn, type Validity } from '../validity.ts'
import { documentTypeRule } from './document-types.ts'

/** A term of a committee (nhiệm kỳ): from the day after the closing of its congress to the closing of the next. */
export interface PartyTerm extends Validity {
  id: string
  /** '2025 - 2030' */
  name: string
}

/** A row of numbers from 01 on. Two documents with one key never have one number. */
export interface NumberSeries {
  key: string
  period: { kind: 'term'; termId: string } | { kind: 'year'; year: number } | { kind: 'congress'; congressId: string }
  /** The kinds that share the numbers; null for all of them. */
  documentTypes: readonly string[] | null
  /** A number holds its year: '15/2026/NQ-HĐND'. */
  yearInNumber: boolean
  source: LegalSource
}

/** How an organ of the State lets its kinds share numbers (Điều 15.1c): each its own, all one row, or rows of several kinds; what no row names has its own. */
export type SharedNumbers = 'each' | 'all' | readonly (readonly string[])[]

export interface Numbering {
  side: DocumentSide
  /** Whose numbers they are: id of the body, or its letters. Documents of a standing board bear the committee's. */
  issuer: string
  documentType: string
  /** Day of the document, ISO. */
  issuedOn: string
  /** Terms of the committee; for the Party. */
  terms?: readonly PartyTerm[]
  /** A paper of the congress itself. */
  congressId?: string
  /** For the State; each kind its own where nothing was chosen. */
  shared?: SharedNumbers
  /** A legal normative document. */
  normative?: boolean
}

export type NumberingRefusal =
  /** No rule was in force that day, as far as is known. */
  | { code: 'no-rule'; on: string }
  /** The list of that day has no such kind. */
  | { code: 'unknown-type'; documentType: string }
  /** No term of the committee holds that day: enter it first. */
  | { code: 'no-term'; on: string }

/** Which row of numbers a document takes its number from. */
export function numberingRule(numbering: Numbering): Result<NumberSeries, NumberingRefusal> {
  const { side, issuer, issuedOn, congressId } = numbering
  const documentType = numbering.documentType.normalize('NFC').toLowerCase()
  const rule = numberingRules.find(each => each.side === side && holdsOn(each, issuedOn))
  if (rule === undefined) return refused({ code: 'no-rule', on: issuedOn })
  if (documentTypeRule(side, documentType, issuedOn) === null) return refused({ code: 'unknown-type', documentType })
  if (side === 'party' && congressId !== undefined) {
    const period = { kind: 'congress' as const, congressId }
    return done({ key: keyOf(issuer, 'congress', congressId), period, documentTypes: null, yearInNumber: false, source: congressRule })
  }
  return rule.period === 'term' ? termSeries(numbering, documentType, rule.source) : done(yearSeries(numbering, documentType, rule.source))
}

function termSeries({ issuer, issuedOn, terms = [] }: Numbering, documentType: string, source: LegalSource): Result<NumberSeries, NumberingRefusal> {
  const term = terms.find(each => holdsOn(each, issuedOn))
  if (term === undefined) return refused({ code: 'no-term', on: issuedOn })
  const period = { kind: 'term' as const, termId: term.id }
  return done({ key: keyOf(issuer, documentType, term.id), period, documentTypes: [documentType], yearInNumber: false, source })
}

function yearSeries({ issuer, issuedOn, shared = 'each', normative = false }: Numbering, documentType: string, source: LegalSource): NumberSeries {
  const year = Number(issuedOn.slice(0, 4))
  const documentTypes = normative ? [documentType] : sharing(documentType, shared)
  const row = `${normative ? 'normative:' : ''}${documentTypes?.join('+') ?? 'all'}`
  return {
    key: keyOf(issuer, row, String(year)),
    period: { kind: 'year', year },
    documentTypes,
    yearInNumber: normative,
    source: normative ? normativeRule : source,
  }
}

function sharing(documentType: string, shared: SharedNumbers): readonly string[] | null {
  if (shared === 'all') return null
  if (shared === 'each') return [documentType]
  return shared.find(row => row.includes(documentType))?.toSorted() ?? [documentType]
}

/** 'Số đến' of one register of incoming documents. */
export function arrivalSeries(registerId: string, arrivedOn: string): NumberSeries {
  const year = Number(arrivedOn.slice(0, 4))
  return { key: keyOf(registerId, 'arrival', String(year)), period: { kind: 'year', year }, documentTypes: null, yearInNumber: false, source: arrivalRule }
}

const keyOf = (...parts: string[]): string => parts.map(part => part.replaceAll('/', '%2F')).join('/')
