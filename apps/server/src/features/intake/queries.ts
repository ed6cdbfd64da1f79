import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

const columns = ['id', 'file_name', 'size', 'state', 'progress', 'failure', 'duplicates', 'document_id', 'sent_at'] as const

/** What is under way or needs a person, and the latest that went well. */
export async function openItems(trx: Trx, limit = 200) {
  return withDocument(trx).where('intake_item.state', '<>', 'dismissed').orderBy('sent_at', 'desc').limit(limit).execute()
}

export async function itemsById(trx: Trx, ids: readonly string[]) {
  return ids.length === 0 ? [] : withDocument(trx).where('intake_item.id', 'in', ids).execute()
}

export async function troubledItems(trx: Trx, limit = 20) {
  return withDocument(trx).where('intake_item.state', 'in', ['failed', 'refused']).orderBy('sent_at', 'desc').limit(limit).execute()
}

export type IntakeRow = Awaited<ReturnType<typeof openItems>>[number]

function withDocument(trx: Trx) {
  return trx
    .selectFrom('intake_item')
    .leftJoin('official_document as document', join =>
      join.onRef('document.commune_id', '=', 'intake_item.commune_id').onRef('document.id', '=', 'intake_item.document_id'),
    )
    .leftJoin('person', join => join.onRef('person.commune_id', '=', 'intake_item.commune_id').onRef('person.id', '=', 'intake_item.sent_by'))
    .select(columns.map(column => `intake_item.${column}` as const))
    .select(['document.reference', 'document.subject', 'person.full_name as sent_by_name'])
    .select(eb =>
      eb
        .selectFrom('review_item')
        .select(count => count.fn.countAll<string>().as('tasks'))
        .whereRef('review_item.commune_id', '=', 'intake_item.commune_id')
        .whereRef('review_item.document_id', '=', 'intake_item.document_id')
        .where('review_item.kind', '=', 'task')
        .as('tasks'),
    )
}

/** The documents an intake item repeats, to be shown beside it. */
export async function titlesOf(trx: Trx, documentIds: readonly string[]) {
  return documentIds.length === 0 ? [] : trx.selectFrom('official_document').select(['id', 'reference', 'subject']).where('id', 'in', documentIds).execute()
}

export async function documentWithFile(trx: Trx, sha256: string) {
  return trx.selectFrom('document_file').select('document_id').where('sha256', '=', sha256).executeTakeFirst()
}

/** The item of an upload. */
export async function itemWithKey(trx: Trx, key: string) {
  return trx.selectFrom('intake_item').select(['state', 'size']).where('key', '=', key).executeTakeFirst()
}

export interface Repeated {
  documentId: string
  reason: 'sameText' | 'sameReference'
}

/** Documents that hold the same text, then those of the same number and issuer; each once. */
export async function duplicatesOf(
  trx: Trx,
  { textKey, reference, issuingBody }: { textKey: string | null; reference: string | null; issuingBody: string | null },
): Promise<Repeated[]> {
  const sameText = textKey === null ? [] : await documentsWithText(trx, textKey)
  const sameReference = reference === null ? [] : await documentsWithReference(trx, reference, issuingBody)
  return [
    ...sameText.map(({ id }) => ({ documentId: id, reason: 'sameText' as const })),
    ...sameReference.filter(({ id }) => !sameText.some(each => each.id === id)).map(({ id }) => ({ documentId: id, reason: 'sameReference' as const })),
  ]
}

const documentsWithText = (trx: Trx, textKey: string) => trx.selectFrom('official_document').select('id').where('text_key', '=', textKey).limit(5).execute()

/** Same number and symbol, same issuing body, whatever the accents. */
const documentsWithReference = (trx: Trx, reference: string, issuingBody: string | null) =>
  trx
    .selectFrom('official_document')
    .select('id')
    .where('reference_folded', '=', sql<string>`fold(${reference})`)
    .where(sql<boolean>`fold(issuing_body) is not distinct from fold(${issuingBody})`)
    .limit(5)
    .execute()
