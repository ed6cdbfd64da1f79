import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { allAgencies } from './queries.ts'

async function presentAgencies(trx: Trx, on: string | null) {
  const { agencies, aliases, successions } = await allAgencies(trx)
  const stands = (row: (typeof agencies)[number]): boolean =>
    on === null || ((row.valid_from === null || row.valid_from <= on) && (row.valid_to === null || row.valid_to >= on))
  const aliasesOf = Map.groupBy(aliases, row => row.agency_id)
  const successionsOf = Map.groupBy(successions, row => row.from_agency_id)
  return agencies.filter(stands).map(row => ({
    id: row.id,
    parentId: row.parent_id,
    kind: row.kind,
    name: row.name,
    head: row.head_person_id && row.head_name ? { id: row.head_person_id, name: row.head_name } : null,
    aliases: (aliasesOf.get(row.id) ?? []).map(each => each.alias),
    position: row.position,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successors: (successionsOf.get(row.id) ?? []).map(each => ({ kind: each.kind, agencyId: each.to_agency_id, on: each.on_date, basis: each.basis })),
    version: row.version,
  }))
}

export const organisationRoutes = {
  agencies: office.organisation.agencies.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, trx => presentAgencies(trx, input.all ? null : (input.on ?? today(context.deps.clock))))
  }),
}
