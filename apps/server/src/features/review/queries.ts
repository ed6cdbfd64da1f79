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
  return ids.length === 0 ? [] : withPerson(trx).where('item.id', 'in', ids).where('item.state', '<>', 'replaced').orderBy('item.position').execute()
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

/** All findings with what became of them, document by document, for the measure of the reader: they are more than fit into the memory at once. */
export async function* decisions(trx: Trx): AsyncGenerator<DecidedItem[]> {
  await sql`declare decided no scroll cursor for
    select i.id, i.document_id, i.kind, i.state, i.found, nullif(i.draft, i.found) as changed, i.made_from, i.decided_at, d.document_type
    from review_item i join official_document d on d.commune_id = i.commune_id and d.id = i.document_id
    where i.kind <> 'problem' order by i.document_id`.execute(trx)
  let document: DecidedItem[] = []
  for (;;) {
    const { rows } = await sql<DecidedRow>`fetch 1000 from decided`.execute(trx)
    for (const { changed, ...row } of rows) {
      if (document.length > 0 && document[0]?.document_id !== row.document_id) {
        yield document
        document = []
      }
      document.push({ ...row, draft: changed ?? row.found })
    }
    if (rows.length === 0) break
  }
  if (document.length > 0) yield document
}

export type DecidedItem = Pick<LockedItem, 'id' | 'document_id' | 'kind' | 'state' | 'found' | 'draft' | 'made_from'> & {
  decided_at: Date | null
  document_type: string | null
}
/** What was changed is sent only where something was. */
type DecidedRow = Omit<DecidedItem, 'draft'> & { changed: unknown }
