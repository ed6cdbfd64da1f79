import type { SavedViews } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { mayRemove } from './policy.ts'

/** One's own, then what others share, each by name. */
export async function viewsOf(trx: Trx, actor: Actor): Promise<SavedViews> {
  const rows = await trx
    .selectFrom('saved_view as v')
    .innerJoin('person as p', join => join.onRef('p.commune_id', '=', 'v.commune_id').onRef('p.id', '=', 'v.person_id'))
    .select(['v.id', 'v.version', 'v.name', 'v.search', 'v.shared', 'v.person_id', 'p.full_name'])
    .where(eb => eb.or([eb('v.person_id', '=', actor.personId), eb('v.shared', '=', true)]))
    .execute()
  const first = await trx
    .selectFrom('first_view as f')
    .innerJoin('saved_view as v', join => join.onRef('v.commune_id', '=', 'f.commune_id').onRef('v.id', '=', 'f.view_id'))
    .select('v.id')
    .where('f.person_id', '=', actor.personId)
    .where(eb => eb.or([eb('v.person_id', '=', actor.personId), eb('v.shared', '=', true)]))
    .executeTakeFirst()
  const views = rows.map(row => ({
    id: row.id,
    version: row.version,
    name: row.name,
    search: row.search,
    shared: row.shared,
    own: row.person_id === actor.personId,
    owner: row.full_name,
    removable: mayRemove(actor, row),
  }))
  return { rows: views.toSorted((a, b) => Number(b.own) - Number(a.own) || a.name.localeCompare(b.name, 'vi')), firstId: first?.id ?? null }
}
