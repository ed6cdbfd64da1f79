import type { Trx } from '../../platform/database/tables.ts'

export type DutyRow = Awaited<ReturnType<typeof allDuties>>[number]

/** Those that run first, then those that have ended. */
export async function allDuties(trx: Trx, id?: string) {
  let rows = trx
    .selectFrom('recurring_duty as d')
    .innerJoin('agency as a', join => join.onRef('a.commune_id', '=', 'd.commune_id').onRef('a.id', '=', 'd.lead_agency_id'))
    .selectAll('d')
    .select('a.name as lead_name')
  if (id !== undefined) rows = rows.where('d.id', '=', id)
  return rows
    .orderBy('d.ended_on', order => order.desc().nullsFirst())
    .orderBy('d.created_at', 'desc')
    .execute()
}
