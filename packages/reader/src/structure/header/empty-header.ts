import type { Header } from '../../types.ts'

/** The header of a text that says nothing of itself. */
export const emptyHeader: Header = {
  documentType: null,
  reference: null,
  issuingBody: null,
  place: null,
  issuedOn: null,
  subject: null,
  urgency: null,
  recipients: [],
  signatory: null,
}
