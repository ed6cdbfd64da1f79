/** Which series an outgoing document takes its number from, and how that number is written. */
import type { AppErrorCode } from '@roviec/contract'
import { formatReference, matchAgency, type NumberSeries, numberingRule, type PartyTerm, sureMatch } from '@roviec/register'
import { AppError } from '../../app-error.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { historyOf } from '../organisation/history.ts'
import { type NumberingBody, numberingBody } from './numbering-bodies.ts'

/** What of a document decides its series. */
export interface Numbered {
  issuing_agency_id: string | null
  issuing_body: string | null
  document_type: string | null
  unit: string | null
  normative: boolean
}

export interface DocumentSeries {
  body: NumberingBody
  /** Of `number_series` and `outgoing_number`. */
  key: string
  period: string
  rule: NumberSeries
  documentType: string
  /** `referenceOf(5)` is '05-NQ/ĐU'. */
  referenceOf(number: number): string
}

/** Refused in words where no number can be given. */
export async function seriesOf(trx: Trx, document: Numbered, issuedOn: string): Promise<DocumentSeries> {
  const agencyId = document.issuing_agency_id ?? (await agencyNamed(trx, document.issuing_body))
  if (agencyId === null) throw new AppError('outgoing.no-body', { field: 'issuingAgencyId' })
  const documentType = document.document_type?.normalize('NFC').toLowerCase() ?? ''
  if (documentType === '') throw new AppError('outgoing.no-type', { field: 'documentType' })
  const body = await numberingBody(trx, agencyId, issuedOn)
  if (body === null) throw new AppError('numbering.organ-missing', { field: 'issuingAgencyId' })
  const { side, letters, shared, terms, issuer } = body
  const normative = side === 'state' && document.normative
  const rule = numberingRule({ side, issuer, documentType, issuedOn, terms, shared, normative })
  if (!rule.ok) throw refusalOf(rule.refusals[0]?.code)
  const { value: series } = rule
  const referenceOf = (number: number): string => {
    const written = formatReference({
      side,
      documentType,
      number,
      organ: letters,
      on: issuedOn,
      ...(document.unit ? { unit: document.unit } : {}),
      ...(series.yearInNumber ? { year: Number(issuedOn.slice(0, 4)) } : {}),
    })
    if (!written.ok) throw refusalOf(written.refusals[0]?.code)
    return written.value
  }
  referenceOf(1)
  return { body, key: `outgoing/${series.key}`, period: periodOf(series, terms), rule: series, documentType, referenceOf }
}

/** The body of the commune that a written name surely means. */
export async function agencyNamed(trx: Trx, name: string | null): Promise<string | null> {
  if (name === null || name.trim() === '') return null
  const { agencies, successions } = await historyOf(trx)
  const { place } = await trx.selectFrom('commune').select('place').executeTakeFirstOrThrow()
  return sureMatch(matchAgency(name, agencies, { successions, place }))?.id ?? null
}

/** '2026', or the name of the term. */
function periodOf({ period }: NumberSeries, terms: readonly PartyTerm[]): string {
  if (period.kind === 'year') return String(period.year)
  return period.kind === 'term' ? (terms.find(each => each.id === period.termId)?.name ?? period.termId) : period.congressId
}

const refusals = {
  'no-rule': 'numbering.no-rule',
  'unknown-type': 'numbering.unknown-type',
  'no-term': 'numbering.no-term',
  'no-abbreviation': 'numbering.no-abbreviation',
  'unit-missing': 'numbering.unit-missing',
  'organ-missing': 'numbering.organ-missing',
  'bad-number': 'input.invalid',
} as const satisfies Record<string, AppErrorCode>

const fields: Partial<Record<AppErrorCode, string>> = {
  'numbering.no-rule': 'issuedOn',
  'numbering.no-term': 'issuedOn',
  'numbering.unknown-type': 'documentType',
  'numbering.no-abbreviation': 'documentType',
  'numbering.unit-missing': 'unit',
}

function refusalOf(code: keyof typeof refusals | undefined): AppError {
  const id = refusals[code ?? 'no-rule']
  return new AppError(id, { field: fields[id] ?? null })
}
