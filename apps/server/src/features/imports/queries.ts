import type { SheetPerson } from '@roviec/register'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

export const importById = (trx: Trx, id: string) => trx.selectFrom('task_import').selectAll().where('id', '=', id).executeTakeFirst()

/** The last time that tasks were made of the same file. */
export const madeBefore = (trx: Trx, sha256: string, id: string) =>
  trx
    .selectFrom('task_import as i')
    .innerJoin('person as p', join => join.onRef('p.commune_id', '=', 'i.commune_id').onRef('p.id', '=', 'i.brought_by'))
    .select(['i.brought_at', 'i.made', 'p.full_name'])
    .where('i.sha256', '=', sha256)
    .where('i.id', '!=', id)
    .where('i.made', '>', 0)
    .orderBy('i.brought_at', 'desc')
    .limit(1)
    .executeTakeFirst()

export const latestImports = (trx: Trx) =>
  trx
    .selectFrom('task_import as i')
    .innerJoin('person as p', join => join.onRef('p.commune_id', '=', 'i.commune_id').onRef('p.id', '=', 'i.brought_by'))
    .select(['i.id', 'i.file_name', 'i.brought_at', 'i.made', 'i.undone', 'p.full_name', sql<boolean>`i.sheets is not null`.as('open')])
    .orderBy('i.brought_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(20)
    .execute()

/** Everybody who works here on a day, with where. */
export async function peopleOn(trx: Trx, day: string): Promise<SheetPerson[]> {
  const rows = await trx
    .selectFrom('post as p')
    .innerJoin('person as q', join => join.onRef('q.commune_id', '=', 'p.commune_id').onRef('q.id', '=', 'p.person_id'))
    .select(['q.id', 'q.full_name', 'p.agency_id', 'p.role'])
    .where('q.valid_to', 'is', null)
    .where('p.valid_from', '<=', day)
    .where(eb => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>=', day)]))
    .orderBy('q.id')
    .execute()
  return [...Map.groupBy(rows, row => row.id)].map(([id, posts]) => ({
    id,
    name: posts[0]?.full_name ?? '',
    leader: posts.some(({ role }) => role === 'leader'),
    agencyIds: posts.filter(({ role }) => !['administrator', 'inspection', 'levelAbove'].includes(role)).map(({ agency_id }) => agency_id),
  }))
}
