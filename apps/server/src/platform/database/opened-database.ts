import type { Kysely } from 'kysely'
import type { Client, Pool } from 'pg'
import type { AppRole } from './app-role.ts'
import type { PoolOptions } from './pool.ts'
import type { Tables } from './tables.ts'

/** A database that is there, migrated and walled. Rows of communes are reached by `inCommune` alone. */
export interface OpenedDatabase<All = Tables> {
  /** Sees no row of any commune: for the few tables that stand outside the wall. */
  readonly outside: Kysely<All>
  /** The role in which the connections of `outside` work. */
  readonly appRole: AppRole
  /** Further connections for a library that keeps its own; they end with the database. */
  openPool(options?: PoolOptions): Pool
  /** One connection that listens, or holds a lock; whoever asked for it ends it. */
  connect(): Promise<Client>
  close(): Promise<void>
}
