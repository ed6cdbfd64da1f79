import type { ColumnType, Generated } from 'kysely'

/** '2026-06-23': see `pool.ts`. */
export type LocalDate = string
export type Instant = Generated<Date>

/** Written as JSON text, read as a value. */
export type Json<Value> = ColumnType<Value, string, string>
export type JsonOrNull<Value> = ColumnType<Value | null, string | null, string | null>
