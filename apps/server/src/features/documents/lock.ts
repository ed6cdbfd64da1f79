import { AppError } from '../../app-error.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { headOf } from './queries.ts'

export type LockedDocument = Awaited<ReturnType<typeof lockDocument>>

/** The head, held until the transaction ends. Refused when somebody changed it since it was seen. */
export async function lockDocument(trx: Trx, id: string, version: number) {
  const row = await headOf(trx, id).forUpdate().executeTakeFirst()
  if (!row) throw new AppError('not-found')
  if (row.version !== version) throw new AppError('conflict.version', { details: { version: row.version } })
  return row
}
