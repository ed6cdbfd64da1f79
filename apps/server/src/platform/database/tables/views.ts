/** Saved views of lists. */
import type { Generated } from 'kysely'
import type { Json } from './columns.ts'

export interface SavedViewTable {
  commune_id: string
  id: string
  person_id: string
  name: string
  search: Json<Record<string, string | boolean>>
  shared: boolean
  version: Generated<number>
  changed_at: Date
}

export interface FirstViewTable {
  commune_id: string
  person_id: string
  view_id: string
}

export interface ViewsTables {
  saved_view: SavedViewTable
  first_view: FirstViewTable
}
