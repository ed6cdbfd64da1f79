import type { Trx } from '../../platform/database/tables.ts'

/** Papers from which agencies have open tasks and that somebody has not said to have read, the newest first. None that are restricted: these pages are for phones in villages. */
export const unreadDocuments = (trx: Trx, personId: string, agencyIds: readonly string[], limit: number) =>
  trx
    .selectFrom('official_document as d')
    .leftJoin('read_receipt as r', join => join.onRef('r.commune_id', '=', 'd.commune_id').onRef('r.document_id', '=', 'd.id').on('r.person_id', '=', personId))
    .select(['d.id', 'd.reference', 'd.subject', 'd.issuing_body as issuingBody'])
    .where('r.at', 'is', null)
    .where('d.restricted', '=', false)
    .where('d.state', '<>', 'withdrawn')
    .where('d.id', 'in', documentsOfWork(trx, agencyIds))
    .orderBy('d.created_at', 'desc')
    .limit(limit)
    .execute()

const documentsOfWork = (trx: Trx, agencyIds: readonly string[]) =>
  trx
    .selectFrom('task as t')
    .leftJoin('task_supporting as s', join => join.onRef('s.commune_id', '=', 't.commune_id').onRef('s.task_id', '=', 't.id'))
    .select('t.document_id')
    .where('t.document_id', 'is not', null)
    .where('t.state', 'not in', ['completed', 'cancelled'])
    .where(eb => eb.or([eb('t.lead_agency_id', 'in', agencyIds), eb('s.agency_id', 'in', agencyIds)]))

export const hasRead = async (trx: Trx, documentId: string, personId: string): Promise<boolean> =>
  (await trx.selectFrom('read_receipt').select('at').where('document_id', '=', documentId).where('person_id', '=', personId).executeTakeFirst()) !== undefined
