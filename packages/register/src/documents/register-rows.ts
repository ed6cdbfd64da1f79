import { keyOf } from '@roviec/reader/words'
import { cellWords, type incomingRegister, type outgoingRegister, type RegisterForm, type settlementRegister } from '../lexicon/register-columns.ts'
import type { IncomingDocument, OfficialDocument, OutgoingDocument } from './official-document.ts'
import { padded } from './reference.ts'
import { writtenDate } from './written-date.ts'

/** One line of a register: a text for every column. */
export type RegisterRow<Form> = Form extends RegisterForm<infer Id> ? Record<Id, string> : never

export const outgoingRow = (document: OutgoingDocument): RegisterRow<typeof outgoingRegister> => ({
  reference: document.reference ?? '',
  issuedOn: writtenDate(document.issuedOn),
  subject: kindAndSubject(document),
  signatory: document.signatory?.name ?? '',
  recipients: document.recipients.map(({ name }) => name).join('; '),
  keptBy: document.keptBy ?? '',
  copies: document.copies === null ? '' : padded(document.copies),
  forwardedOn: writtenDate(document.forwardedOn),
  receivedBy: document.receivedBy ?? '',
  note: document.note ?? '',
})

export const incomingRow = (document: IncomingDocument): RegisterRow<typeof incomingRegister> => ({
  arrivedOn: writtenDate(document.arrivedOn),
  arrivalNumber: numbered(document.arrivalNumber),
  issuingBody: document.issuingBody ?? '',
  reference: document.reference ?? '',
  issuedOn: writtenDate(document.issuedOn),
  subject: kindAndSubject(document),
  assignedTo: document.assignedTo ?? '',
  forwardedOn: writtenDate(document.forwardedOn),
  receivedBy: document.receivedBy ?? '',
  note: document.note ?? '',
})

export const settlementRow = (document: IncomingDocument): RegisterRow<typeof settlementRegister> => ({
  arrivalNumber: numbered(document.arrivalNumber),
  document: described(document),
  assignedTo: document.assignedTo ?? '',
  dueOn: writtenDate(document.dueOn),
  progress: document.progress ?? '',
  replyReference: document.replyReference ?? '',
  note: document.note ?? '',
})

const numbered = (number: number | null): string => (number === null ? '' : padded(number))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** 'Báo cáo tình hình …'; a subject that names its kind already is left as it is. */
function kindAndSubject({ documentType, subject }: OfficialDocument): string {
  const about = subject?.trim() ?? ''
  if (documentType === null || keyOf(about).startsWith(`${keyOf(documentType)} `)) return capital(about)
  return `${capital(documentType)} ${about}`.trim()
}

/** 'Báo cáo 456-BC/ĐU, ngày 23/6/2026 của Đảng ủy xã …' */
function described({ documentType, reference, issuedOn, issuingBody }: IncomingDocument): string {
  const paper = [documentType === null ? '' : capital(documentType), reference ?? ''].filter(part => part !== '').join(' ')
  const dated = issuedOn === null ? '' : `${cellWords.dated} ${writtenDate(issuedOn)}`
  const from = issuingBody === null ? '' : `${cellWords.of} ${issuingBody}`
  return [paper, [dated, from].filter(part => part !== '').join(' ')].filter(part => part !== '').join(', ')
}

/** The cells of a row in the order of the form, for tables and files. */
export const cellsOf = <Id extends string>(form: RegisterForm<Id>, row: Record<Id, string>): string[] => form.columns.map(({ id }) => row[id])
