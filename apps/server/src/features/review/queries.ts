import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

const columns = ['id', 'document_id', 'kind', 'position', 'state', 'found', 'draft', 'made_from', 'version', 'changed_at'] as const

const withPerson = (trx: Trx) =>
  trx
    .selectFrom('review_item as item')
    .leftJoin('person', join => join.onRef('person.commune_id', '=', 'item.commune_id').onRef('person.id', '=', 'item.changed_by'))
    .select(columns.map(column => `item.${column}` as const))
    .select('person.full_name as changed_by_name')

export type ItemRow = Awaited<ReturnType<typeof itemsOfDocument>>[number]

export async function itemsOfDocument(trx: Trx, documentId: string) {
  return withPerson(trx)
    .where('item.document_id', '=', documentId)
    .where('item.state', '<>', 'replaced')
    .orderBy('item.kind')
    .orderBy('item.position')
    .orderBy('item.id')
    .execute()
}

export async function itemsById(trx: Trx, ids: readonly string[]) {
  return ids.length === 0
    ? []
    : withPerson(trx).where('item.id', 'in', ids).where('item.state', '<>', 'replaced').orderBy('item.position').orderBy('item.id').execute()
}

/** Locked until the transaction ends, always in the order of their ids so that two reviewers never wait for each other in a circle. */
export async function lockItems(trx: Trx, ids: readonly string[]) {
  return trx.selectFrom('review_item').select(columns).where('id', 'in', ids).orderBy('id').forUpdate().execute()
}

export type LockedItem = Awaited<ReturnType<typeof lockItems>>[number]

export async function pendingIds(trx: Trx, documentId: string, kind: 'task' | 'indicator' | 'citation') {
  const rows = await trx
    .selectFrom('review_item')
    .select('id')
    .where('document_id', '=', documentId)
    .where('kind', '=', kind)
    .where('state', '=', 'pending')
    .execute()
  return rows.map(row => row.id)
}

export async function pendingCount(trx: Trx, documentId: string): Promise<number> {
  const { left } = await trx
    .selectFrom('review_item')
    .select(eb => eb.fn.countAll<string>().as('left'))
    .where('document_id', '=', documentId)
    .where('state', '=', 'pending')
    .where('kind', '<>', 'problem')
    .executeTakeFirstOrThrow()
  return Number(left)
}

export async function lastPosition(trx: Trx, documentId: string): Promise<number> {
  const { last } = await trx
    .selectFrom('review_item')
    .select(eb => eb.fn.max('position').as('last'))
    .where('document_id', '=', documentId)
    .where('kind', '=', 'task')
    .executeTakeFirstOrThrow()
  return last ?? -1
}

/** All findings of some documents with what became of them, document by document, for the measure of the reader. */
export async function decisions(trx: Trx, documentIds: readonly string[]): Promise<DecidedItem[][]> {
  const { rows } = await sql<DecidedRow>`
    select id, document_id, kind, state, found, nullif(draft, found) as changed, made_from, decided_at
    from review_item where kind <> 'problem' and document_id = any(${documentIds}::uuid[])`.execute(trx)
  const items = rows.map(({ changed, ...row }) => ({ ...row, draft: changed ?? row.found }))
  return [...Map.groupBy(items, item => item.document_id).values()]
}

export type DecidedItem = Pick<LockedItem, 'id' | 'document_id' | 'kind' | 'state' | 'found' | 'draft' | 'made_from'> & {
  decided_at: Date | null
}
/** What was changed is sent only where something was. */
type DecidedRow = Omit<DecidedItem, 'draft'> & { changed: unknown }
