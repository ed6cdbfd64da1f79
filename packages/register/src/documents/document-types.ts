import { type DocumentSide, type DocumentTypeList, type DocumentTypeRule, documentTypeLists } from '../lexicon/document-types.ts'
import { holdsOn } from '../validity.ts'

/** The list of kinds that held on a day; without a day, the one in force. Null before the first rule known. */
export const documentTypesOn = (side: DocumentSide, on?: string): DocumentTypeList | null =>
  documentTypeLists.find(list => list.side === side && (on === undefined ? list.validTo === null : holdsOn(list, on))) ?? null

/** `documentTypeRule('party', 'Nghị quyết')?.abbreviation` is 'NQ'. */
export const documentTypeRule = (side: DocumentSide, name: string, on?: string): DocumentTypeRule | null =>
  documentTypesOn(side, on)?.types.find(type => type.name === name.normalize('NFC').toLowerCase()) ?? null
