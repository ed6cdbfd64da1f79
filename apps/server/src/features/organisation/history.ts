import type { AgencyHistory, AgencyKind } from '@roviec/register'
import type { Trx } from '../../platform/database/tables.ts'
import { allAgencies } from './queries.ts'

/** Every agency there was and is, as the register's rules want them. */
export async function historyOf(trx: Trx): Promise<AgencyHistory> {
  const { agencies, aliases, formerParents, successions } = await allAgencies(trx)
  const aliasesOf = Map.groupBy(aliases, row => row.agency_id)
  const parentsOf = Map.groupBy(formerParents, row => row.agency_id)
  return {
    agencies: agencies.map(row => ({
      id: row.id,
      kind: row.kind as AgencyKind,
      name: row.name,
      aliases: (aliasesOf.get(row.id) ?? []).map(each => each.alias),
      parentId: row.parent_id,
      formerParents: (parentsOf.get(row.id) ?? []).map(each => ({ parentId: each.parent_id, validTo: each.valid_to })),
      position: row.position,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })),
    successions: successions.map(row => ({ fromId: row.from_agency_id, toId: row.to_agency_id, kind: row.kind, on: row.on_date, basis: row.basis })),
  }
}
