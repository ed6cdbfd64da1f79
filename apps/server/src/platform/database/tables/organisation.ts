/** The commune, its bodies and its people. */
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Instant, LocalDate } from './columns.ts'

export interface CommuneTable {
  commune_id: string
  code: string
  kind: 'commune' | 'ward' | 'specialZone'
  name: string
  province_code: string
  province_name: string
  place: string
  settings: Generated<unknown>
  sample: Generated<boolean>
  created_at: Instant
}

export interface PersonTable {
  commune_id: string
  id: string
  full_name: string
  account_id: string | null
  phone: string | null
  email: string | null
  valid_from: LocalDate
  valid_to: LocalDate | null
  version: Generated<number>
  disabled_at: ColumnType<Date | null, Date | null | undefined, Date | null>
}

export interface AgencyTable {
  commune_id: string
  id: string
  parent_id: string | null
  kind: string
  name: string
  head_person_id: string | null
  position: Generated<number>
  valid_from: LocalDate | null
  valid_to: LocalDate | null
  version: Generated<number>
}

export interface AgencyAliasTable {
  commune_id: string
  agency_id: string
  alias: string
  folded: GeneratedAlways<string>
  origin: 'template' | 'person' | 'review'
  added_by: string | null
  added_at: Instant
}

export interface AgencyFormerParentTable {
  commune_id: string
  agency_id: string
  parent_id: string | null
  valid_to: LocalDate
}

export interface AgencySuccessionTable {
  commune_id: string
  from_agency_id: string
  to_agency_id: string
  kind: 'merge' | 'split' | 'rename' | 'takeover'
  on_date: LocalDate
  basis: string | null
}

export type RoleColumn = 'administrator' | 'office' | 'leader' | 'agencyHead' | 'agencyOfficer' | 'villageSecretary' | 'inspection' | 'levelAbove'

export interface PostTable {
  commune_id: string
  id: string
  person_id: string
  agency_id: string
  role: RoleColumn
  title: string | null
  valid_from: LocalDate
  valid_to: LocalDate | null
  version: Generated<number>
}

export interface DelegationTable {
  commune_id: string
  id: string
  from_person_id: string
  to_person_id: string
  from_on: LocalDate
  to_on: LocalDate
  basis: string | null
  revoked_at: Date | null
  post_id: string | null
  created_by: string | null
}

export interface OrganisationTables {
  commune: CommuneTable
  person: PersonTable
  agency: AgencyTable
  agency_alias: AgencyAliasTable
  agency_former_parent: AgencyFormerParentTable
  agency_succession: AgencySuccessionTable
  post: PostTable
  delegation: DelegationTable
}
