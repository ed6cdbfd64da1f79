export type { DocumentSide, DocumentTypeList, DocumentTypeRule } from '../lexicon/document-types.ts'
export { copyMarks, letterTypeName } from '../lexicon/document-types.ts'
export { dossierFields, type ExportField, exportFields, priorities } from '../lexicon/export-fields.ts'
export type { IssuingBodyRule } from '../lexicon/issuing-bodies.ts'
export {
  coverWords,
  incomingRegister,
  outgoingRegister,
  type RegisterColumn,
  type RegisterForm,
  settlementRegister,
  settlementWords,
} from '../lexicon/register-columns.ts'
export * from './choose-number.ts'
export * from './document-types.ts'
export * from './export-record.ts'
export * from './issuing-body.ts'
export * from './numbering.ts'
export * from './official-document.ts'
export * from './reference.ts'
export * from './register-rows.ts'
export * from './search-words.ts'
export * from './written-date.ts'
