import type { Generated } from 'kysely'

/** The tables of `small-migrations`. */
export interface SmallTables {
  note: { commune_id: string; id: number; words: string; written_on: Generated<string> }
  'auth.membership': { account_id: string; commune_id: string }
  'auth.counter': { id: Generated<number>; at: Generated<Date> }
}
