import type { Header } from '../../types.ts'
import type { DocumentTree } from '../tree.ts'

export function readHeader(tree: DocumentTree): Header {
  return { documentType: tree.titleType, reference: null, issuingBody: null, place: null, issuedOn: null, subject: null, urgency: null, recipients: [], signatory: null }
}
