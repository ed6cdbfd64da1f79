/** Who cites whom: commands of the citation register. */
import type { CitationDraft } from '@roviec/contract'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { rangeOf } from '../tasks/commands.ts'
import { documentsByReference } from './queries.ts'

/** Of the document an item was found in. */
export async function issuerAndDate(trx: Trx, documentId: string): Promise<{ issuingBody: string | null; issuedOn: string | null }> {
  const row = await trx.selectFrom('official_document').select(['issuing_body', 'issued_on']).where('id', '=', documentId).executeTakeFirstOrThrow()
  return { issuingBody: row.issuing_body, issuedOn: row.issued_on }
}

/** An accepted citation. It has the id of its review item; bound to the document it means when that one is here. */
export async function createCitation(
  trx: Trx,
  draft: CitationDraft,
  { communeId, documentId, reviewItemId }: { communeId: string; documentId: string; reviewItemId: string },
): Promise<void> {
  const meant = await documentsByReference(trx, draft.reference, draft.issuedOn)
  const cited = meant.find(document => document.id !== documentId)
  await trx
    .insertInto('citation')
    .values({
      commune_id: communeId,
      id: reviewItemId,
      document_id: documentId,
      reference: draft.reference,
      document_type: draft.documentType,
      issued_on: draft.issuedOn,
      issuing_body: draft.issuingBody,
      span: rangeOf(draft.span),
      cited_document_id: cited?.id ?? null,
    })
    .execute()
}

export async function removeCitationOf(trx: Trx, reviewItemId: string): Promise<void> {
  await trx.deleteFrom('citation').where('id', '=', reviewItemId).execute()
}

/** After a correction of its number or date: citations that no longer mean the document let go of it, open ones that do are bound. */
export async function rebindCitations(trx: Trx, documentId: string): Promise<void> {
  await trx.updateTable('citation').set({ cited_document_id: null }).where('cited_document_id', '=', documentId).execute()
  const document = await trx.selectFrom('official_document').select(['reference', 'issued_on']).where('id', '=', documentId).executeTakeFirstOrThrow()
  await bindCitationsTo(trx, { id: documentId, reference: document.reference, issuedOn: document.issued_on })
}

/** A document that has come binds the open citations that meant it. */
export async function bindCitationsTo(trx: Trx, document: { id: string; reference: string | null; issuedOn: string | null }): Promise<void> {
  if (document.reference === null) return
  await trx
    .updateTable('citation')
    .set({ cited_document_id: document.id })
    .where('cited_document_id', 'is', null)
    .where('document_id', '<>', document.id)
    .where('reference_folded', '=', sql<string>`fold(${document.reference})`)
    .where(eb => (document.issuedOn ? eb.or([eb('issued_on', 'is', null), eb('issued_on', '=', document.issuedOn)]) : eb.lit(true)))
    .execute()
}
