/** The side door: small pieces that other packages need for single names and references, without the machine that reads documents. */
export { nameKey, sameName } from './findings/agencies/name-key.ts'
export { type ReferenceMention, referencesIn } from './findings/citations/references.ts'
export { genericHeads } from './lexicon/agencies.ts'
export { type DocumentTypeEntry, documentTypes, letterType } from './lexicon/document-types.ts'
export { keyOf, mend } from './text/mend.ts'
export { unaccented } from './text/unaccented.ts'
export { wholeWords } from './text/word-patterns.ts'
