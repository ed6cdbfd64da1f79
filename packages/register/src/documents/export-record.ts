import { type ExportField, exportFields, exportLanguage, priorities } from '../lexicon/export-fields.ts'
import type { OfficialDocument } from './official-document.ts'
import { padded } from './reference.ts'

/** Values by field name, dates as dd/mm/yyyy; what is not known is left out. */
export type ExportRecord = Partial<Record<string, string | number>>

export interface Exported {
  record: ExportRecord
  /** One for each body it goes to. */
  to: { OrganName: string }[]
  /** Fields whose value is longer than the receiving system takes; nothing is cut. */
  tooLong: string[]
}

/** A document under the names other systems know. */
export function exportRecord(document: OfficialDocument): Exported {
  const { number, symbol, documentType, subject, issuingBody, signatory, urgency, note, pages, copies } = document
  const incoming =
    document.direction === 'incoming' ? { ArrivalDate: day(document.arrivedOn), ArrivalNumber: document.arrivalNumber, ToPlaces: document.assignedTo } : {}
  const values: Record<string, string | number | null> = {
    TypeName: documentType,
    CodeNumber: number === null ? null : padded(number),
    CodeNotation: symbol,
    IssuedDate: day(document.issuedOn),
    OrganName: issuingBody,
    Subject: subject,
    Language: exportLanguage,
    PageAmount: pages,
    Description: note,
    'SignerInfo.Position': signatory?.position ?? null,
    'SignerInfo.FullName': signatory?.name ?? null,
    Priority: priorities[urgency ?? 'none'],
    IssuedAmount: copies,
    DueDate: day(document.dueOn),
    ...incoming,
  }
  const record = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as ExportRecord
  const to = document.recipients.map(({ name }) => ({ OrganName: name }))
  const written = [...Object.entries(record), ...to.map(({ OrganName }) => ['To.OrganName', OrganName] as const)]
  return { record, to, tooLong: [...new Set(written.filter(([name, value]) => isTooLong(name, value)).map(([name]) => name))] }
}

const limits = new Map(exportFields.map(({ name, length }: ExportField) => [name, length]))
const isTooLong = (name: string, value: string | number | undefined): boolean => String(value).length > (limits.get(name) ?? Number.POSITIVE_INFINITY)

/** Dates here are of fixed length: 05/06/2026. */
const day = (date: string | null): string | null => date?.split('-').reverse().join('/') ?? null
