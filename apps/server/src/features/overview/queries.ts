import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { searchQuery } from '../documents/search.ts'

export interface Found {
  kind: 'document' | 'task' | 'agency' | 'person'
  id: string
  label: string
  detail: string | null
}

const most = 6

/** A few of each kind, for the palette. */
export async function findAnything(trx: Trx, typed: string, sees: { withRestricted: boolean; documents: boolean; tasks: boolean }): Promise<Found[]> {
  const query = searchQuery(typed)
  if (!query) return []
  const like = `%${typed.trim().replace(/[\\%_]/g, '\\$&')}%`
  const documents = sees.documents
    ? await trx
        .selectFrom('official_document')
        .select(['id', 'reference', 'subject', 'issuing_body'])
        .where('id', 'in', sql<string>`(select matching_titles(${query.folded}, ${most * 4}))`)
        .$if(!sees.withRestricted, rows => rows.where('restricted', '=', false))
        .orderBy(sql`issued_on desc nulls last`)
        .limit(most)
        .execute()
    : []
  const tasks = sees.tasks
    ? await trx
        .selectFrom('task as t')
        .select(['t.id', 't.content', 't.lead_name'])
        .where('t.id', 'in', sql<string>`(select matching_tasks(array[fold(${typed.trim()})]))`)
        .$if(!sees.withRestricted, rows => rows.where('t.restricted', '=', false))
        .orderBy('t.created_at', 'desc')
        .limit(most)
        .execute()
    : []
  const agencies = await trx
    .selectFrom('agency')
    .select(['id', 'name'])
    .where(sql<boolean>`fold(name) like fold(${like})`)
    .where('valid_to', 'is', null)
    .limit(most)
    .execute()
  const persons = await trx.selectFrom('person').select(['id', 'full_name']).where(sql<boolean>`fold(full_name) like fold(${like})`).limit(most).execute()
  return [
    ...documents.map(row => ({
      kind: 'document' as const,
      id: row.id,
      label: row.subject ?? row.reference ?? '',
      detail: [row.reference, row.issuing_body].filter(Boolean).join(' · ') || null,
    })),
    ...tasks.map(row => ({ kind: 'task' as const, id: row.id, label: row.content, detail: row.lead_name })),
    ...agencies.map(row => ({ kind: 'agency' as const, id: row.id, label: row.name, detail: null })),
    ...persons.map(row => ({ kind: 'person' as const, id: row.id, label: row.full_name, detail: null })),
  ]
}
