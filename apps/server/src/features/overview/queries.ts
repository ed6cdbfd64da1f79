import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { searchQuery } from '../documents/search.ts'

export interface Found {
  kind: 'document' | 'task' | 'agency' | 'person'
  id: string
  label: string
  detail: string | null
}

const most = 6

/** Every word typed stands in the text, with or without its accents. */
function holdsWords(folded: RawBuilder<string>, typed: string): RawBuilder<boolean> {
  return wordsOf(typed)
    .map(word => sql<boolean>`${folded} like '%' || fold(${escaped(word)}) || '%'`)
    .reduce((all, one) => sql<boolean>`${all} and ${one}`)
}

const wordsOf = (typed: string): string[] => typed.split(/\s+/).filter(word => word !== '')
const escaped = (word: string): string => word.normalize('NFC').replace(/[\\%_]/g, '\\$&')

/** One or two letters stand in nearly every task: asked for from the third on, when an index can tell. */
const isSelective = (typed: string): boolean => wordsOf(typed).some(word => word.normalize('NFC').length >= 3)

/** Names that hold what was typed letter by letter come before those that do without accents only. */
const asTyped = (text: RawBuilder<string>, typed: string): RawBuilder<boolean> =>
  sql<boolean>`lower(normalize(${text}, NFC)) like '%' || lower(${escaped(typed.trim())}) || '%'`

/** A few of each kind, for the palette. */
export async function findAnything(trx: Trx, typed: string, sees: { withRestricted: boolean; documents: boolean; tasks: boolean }): Promise<Found[]> {
  if (!searchQuery(typed)) return []
  return [
    ...(sees.documents ? await documents(trx, typed, sees.withRestricted) : []),
    ...(sees.tasks && isSelective(typed) ? await tasks(trx, typed, sees.withRestricted) : []),
    ...(await agencies(trx, typed)),
    ...(await people(trx, typed)),
  ]
}

async function documents(trx: Trx, typed: string, withRestricted: boolean): Promise<Found[]> {
  const query = searchQuery(typed)
  if (!query) return []
  const rows = await trx
    .selectFrom('official_document')
    .select(['id', 'reference', 'subject', 'issuing_body'])
    .where('id', 'in', sql<string>`(select matching_titles(${query.folded}, ${most * 4}))`)
    .$if(!withRestricted, each => each.where('restricted', '=', false))
    .orderBy(asTyped(sql`coalesce(reference, '') || ' ' || coalesce(subject, '')`, typed), 'desc')
    .orderBy(sql`issued_on desc nulls last`)
    .limit(most)
    .execute()
  return rows.map(row => ({
    kind: 'document',
    id: row.id,
    label: row.subject ?? row.reference ?? '',
    detail: [row.reference, row.issuing_body].filter(Boolean).join(' · ') || null,
  }))
}

async function tasks(trx: Trx, typed: string, withRestricted: boolean): Promise<Found[]> {
  const words = wordsOf(typed.replaceAll('"', ' ')).map(word => sql`fold(${word})`)
  if (words.length === 0) return []
  const rows = await trx
    .selectFrom('task as t')
    .select(['t.id', 't.content', 't.lead_name'])
    .where('t.id', 'in', sql<string>`(select newest_matching_tasks(array[${sql.join(words)}], ${withRestricted}, ${most * 4}))`)
    .orderBy(asTyped(sql`t.content`, typed), 'desc')
    .orderBy('t.created_at', 'desc')
    .limit(most)
    .execute()
  return rows.map(row => ({ kind: 'task', id: row.id, label: row.content, detail: row.lead_name }))
}

/** By the name or by what papers call it. */
async function agencies(trx: Trx, typed: string): Promise<Found[]> {
  const alias = sql<
    string | null
  >`(select min(l.alias) from agency_alias l where l.commune_id = a.commune_id and l.agency_id = a.id and ${holdsWords(sql`l.folded`, typed)})`
  const rows = await trx
    .selectFrom('agency as a')
    .select(['a.id', 'a.name', alias.as('alias'), sql<boolean>`${holdsWords(sql`fold(a.name)`, typed)}`.as('by_name')])
    .where('a.valid_to', 'is', null)
    .where(eb => eb.or([holdsWords(sql`fold(a.name)`, typed), eb(alias, 'is not', null)]))
    .orderBy(sql`by_name`, 'desc')
    .orderBy(asTyped(sql`a.name`, typed), 'desc')
    .orderBy('a.name')
    .limit(most)
    .execute()
  return rows.map(row => ({ kind: 'agency', id: row.id, label: row.name, detail: row.by_name ? null : row.alias }))
}

async function people(trx: Trx, typed: string): Promise<Found[]> {
  const post = sql<string | null>`(select concat_ws(' · ', p.title, g.name) from post p join agency g on g.commune_id = p.commune_id and g.id = p.agency_id
    where p.commune_id = person.commune_id and p.person_id = person.id and p.valid_to is null order by p.id limit 1)`
  const rows = await trx
    .selectFrom('person')
    .select(['id', 'full_name', post.as('post')])
    .where(holdsWords(sql`fold(full_name)`, typed))
    .orderBy(asTyped(sql`full_name`, typed), 'desc')
    .orderBy('full_name')
    .limit(most)
    .execute()
  return rows.map(row => ({ kind: 'person', id: row.id, label: row.full_name, detail: row.post || null }))
}
