import type { Kysely } from 'kysely'
import type { ClientConfig, Pool } from 'pg'
import type { AppRole } from './app-role.ts'

/** An open, migrated database. Rows of communes are reached by `inCommune` alone. */
export interface Database<Tables> {
  /** Speaks as the connecting role: not for rows of communes. */
  readonly kysely: Kysely<Tables>
  readonly pool: Pool
  /** For libraries that keep connections of their own (jobs, sessions, live). */
  readonly connection: ClientConfig
  readonly appRole: AppRole
  close(): Promise<void>
}
