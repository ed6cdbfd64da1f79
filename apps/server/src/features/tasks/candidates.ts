import type { TaskCandidates } from '@roviec/contract'
import { agencyOn } from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'
import { lineageOf } from '../organisation/history.ts'

/** Those with a post in the leading agency today, or in what came after it; and the leaders of the commune. */
export async function candidatesFor(trx: Trx, leadAgencyId: string | null, day: string): Promise<TaskCandidates> {
  const leading = leadAgencyId === null ? [] : agencyOn(await lineageOf(trx), leadAgencyId, day).map(({ id }) => id)
  const posts = await trx
    .selectFrom('post as p')
    .innerJoin('person as q', join => join.onRef('q.commune_id', '=', 'p.commune_id').onRef('q.id', '=', 'p.person_id'))
    .innerJoin('agency as a', join => join.onRef('a.commune_id', '=', 'p.commune_id').onRef('a.id', '=', 'p.agency_id'))
    .select(['p.person_id', 'p.agency_id', 'p.role', 'p.title', 'q.full_name', 'a.name as agency_name'])
    .where('q.valid_to', 'is', null)
    .where('q.disabled_at', 'is', null)
    .where('p.valid_from', '<=', day)
    .where(eb => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>=', day)]))
    .orderBy('q.full_name')
    .execute()
  const chosen = (rows: typeof posts) =>
    [...new Map(rows.map(row => [row.person_id, row])).values()].map(row => ({
      personId: row.person_id,
      name: row.full_name,
      title: row.title,
      agency: row.agency_name,
    }))
  const notAtWork = ['administrator', 'inspection', 'levelAbove']
  return {
    inCharge: chosen(posts.filter(row => leading.includes(row.agency_id) && !notAtWork.includes(row.role))),
    leaders: chosen(posts.filter(row => row.role === 'leader')),
  }
}
