import type { RegisteredAgency } from '@roviec/reader'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

/** Agencies with aliases, former parents and successions, as the register's rules want them. */
export async function allAgencies(trx: Trx) {
  const agencies = await trx
    .selectFrom('agency')
    .leftJoin('person', join => join.onRef('person.commune_id', '=', 'agency.commune_id').onRef('person.id', '=', 'agency.head_person_id'))
    .select([
      'agency.id',
      'parent_id',
      'kind',
      'name',
      'position',
      'agency.valid_from',
      'agency.valid_to',
      'agency.version',
      'head_person_id',
      'person.full_name as head_name',
    ])
    .orderBy('position')
    .orderBy('name')
    .execute()
  const aliases = await trx.selectFrom('agency_alias').select(['agency_id', 'alias']).orderBy('alias').execute()
  const formerParents = await trx.selectFrom('agency_former_parent').select(['agency_id', 'parent_id', 'valid_to']).orderBy('valid_to').execute()
  const successions = await trx
    .selectFrom('agency_succession')
    .select(['from_agency_id', 'to_agency_id', 'kind', 'on_date', 'basis'])
    .orderBy('on_date')
    .execute()
  return { agencies, aliases, formerParents, successions }
}

/** The commune's own agencies that stand on a day, for the reader to know them by name. */
export async function agenciesForReader(trx: Trx, day: string): Promise<RegisteredAgency[]> {
  const rows = await trx
    .selectFrom('agency')
    .leftJoin('agency_alias', join => join.onRef('agency_alias.commune_id', '=', 'agency.commune_id').onRef('agency_alias.agency_id', '=', 'agency.id'))
    .select(['agency.id', 'agency.name', 'agency_alias.alias'])
    .where(eb => eb.or([eb('agency.valid_from', 'is', null), eb('agency.valid_from', '<=', day)]))
    .where(eb => eb.or([eb('agency.valid_to', 'is', null), eb('agency.valid_to', '>=', day)]))
    .orderBy('agency.position')
    .execute()
  const byId = Map.groupBy(rows, row => row.id)
  return [...byId].map(([id, own]) => ({ id, name: own[0]?.name ?? '', aliases: own.flatMap(row => row.alias ?? []) }))
}

export async function people(trx: Trx) {
  const persons = await trx
    .selectFrom('person')
    .select(['id', 'full_name', 'email', 'phone', 'account_id', 'disabled_at', 'version'])
    .where('valid_to', 'is', null)
    .orderBy(sql`full_name collate "vi-x-icu"`)
    .execute()
  const posts = await trx
    .selectFrom('post')
    .select(['id', 'person_id', 'agency_id', 'role', 'title', 'valid_from', 'valid_to', 'version'])
    .orderBy('valid_from')
    .execute()
  return { persons, posts }
}
