import type { AgencyHistory, AgencyKind, Succession } from '@roviec/register'
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
    successions: successions.map(inRegister),
  }
}

/** Which agencies stand when, and who came after whom: all that is needed to find who has the work of one today. Other names and former places, which are many, are left out. */
export async function lineageOf(trx: Trx): Promise<AgencyHistory> {
  const agencies = await trx.selectFrom('agency').select(['id', 'kind', 'name', 'parent_id', 'position', 'valid_from', 'valid_to']).execute()
  const successions = await trx
    .selectFrom('agency_succession')
    .select(['from_agency_id', 'to_agency_id', 'kind', 'on_date', 'basis'])
    .orderBy('on_date')
    .execute()
  return {
    agencies: agencies.map(row => ({
      id: row.id,
      kind: row.kind as AgencyKind,
      name: row.name,
      aliases: [],
      parentId: row.parent_id,
      formerParents: [],
      position: row.position,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    })),
    successions: successions.map(inRegister),
  }
}

interface SuccessionRow {
  from_agency_id: string
  to_agency_id: string
  kind: Succession['kind']
  on_date: string
  basis: string | null
}

const inRegister = (row: SuccessionRow): Succession => ({
  fromId: row.from_agency_id,
  toId: row.to_agency_id,
  kind: row.kind,
  on: row.on_date,
  basis: row.basis,
})
