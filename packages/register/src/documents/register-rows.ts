import { keyOf } from '@roviec/reader/words'
import { cellWords, type incomingRegister, numberWords, outgoingRegister, type RegisterForm, type settlementRegister } from '../lexicon/register-columns.ts'
import type { NumberState } from './choose-number.ts'
import type { IncomingDocument, OfficialDocument, OutgoingDocument } from './official-document.ts'
import { padded } from './reference.ts'
import { writtenDate } from './written-date.ts'

/** One line of a register: a text for every column. */
export type RegisterRow<Form> = Form extends RegisterForm<infer Id> ? Record<Id, string> : never

/** What a line needs of a document. */
export type Entered<Kind extends OfficialDocument> = Omit<Kind, 'id' | 'side' | 'direction'>

export const outgoingRow = (document: Entered<OutgoingDocument>): RegisterRow<typeof outgoingRegister> => ({
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

/** A number that no issued paper bears: kept for a draft, or vacant with the reason. `outgoingNumberRow('07-BC/ĐU', 'vacant', 'Không ban hành')` notes 'Số bỏ trống: Không ban hành'. */
export function outgoingNumberRow(reference: string, state: Exclude<NumberState, 'issued'>, reason: string | null): RegisterRow<typeof outgoingRegister> {
  const empty = Object.fromEntries(outgoingRegister.columns.map(({ id }) => [id, ''])) as RegisterRow<typeof outgoingRegister>
  return { ...empty, reference, note: noted(numberWords[state], reason) }
}

/** The note of a paper that was withdrawn, before whatever it said. */
export const withdrawnNote = (reason: string | null, note: string | null): string =>
  [noted(numberWords.withdrawn, reason), note ?? ''].filter(part => part !== '').join('. ')

const noted = (word: string, reason: string | null): string => (reason ? `${word}: ${reason}` : word)

export const incomingRow = (document: Entered<IncomingDocument>): RegisterRow<typeof incomingRegister> => ({
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

export const settlementRow = (document: Entered<IncomingDocument>): RegisterRow<typeof settlementRegister> => ({
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
function kindAndSubject({ documentType, subject }: Pick<OfficialDocument, 'documentType' | 'subject'>): string {
  const about = subject?.trim() ?? ''
  if (documentType === null || keyOf(about).startsWith(`${keyOf(documentType)} `)) return capital(about)
  return `${capital(documentType)} ${about}`.trim()
}

/** 'Báo cáo 456-BC/ĐU, ngày 23/6/2026 của Đảng ủy xã …' */
function described({ documentType, reference, issuedOn, issuingBody }: Entered<IncomingDocument>): string {
  const paper = [documentType === null ? '' : capital(documentType), reference ?? ''].filter(part => part !== '').join(' ')
  const dated = issuedOn === null ? '' : `${cellWords.dated} ${writtenDate(issuedOn)}`
  const from = issuingBody === null ? '' : `${cellWords.of} ${issuingBody}`
  return [paper, [dated, from].filter(part => part !== '').join(' ')].filter(part => part !== '').join(', ')
}

/** The cells of a row in the order of the form, for tables and files. */
export const cellsOf = <Id extends string>(form: RegisterForm<Id>, row: Record<Id, string>): string[] => form.columns.map(({ id }) => row[id])
