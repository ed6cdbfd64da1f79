/** The wall between communes: every transaction belongs to one of them, and PostgreSQL itself hides the rows of the others. */
import { sql, type Transaction } from 'kysely'
import type { Database } from './database.ts'

/**
 * Runs `work` in a transaction of this commune. Rows of other communes are not seen, not changed and cannot be added.
 *
 * @example
 * const open = await inCommune(database, actor.communeId, trx => trx.selectFrom('task').selectAll().execute())
 */
export function inCommune<Tables, Result>(database: Database<Tables>, communeId: string, work: (trx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(communeId)) throw new TypeError('a commune id is a UUID')
  return walled(database, communeId, work)
}

/** For the few things that belong to no commune: no row of any commune is seen here. */
export function outsideCommune<Tables, Result>(database: Database<Tables>, work: (trx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
  return walled(database, '', work)
}

function walled<Tables, Result>({ kysely, appRole }: Database<Tables>, commune: string, work: (trx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
  return kysely.transaction().execute(async trx => {
    const role = appRole === null ? sql`` : sql`, set_config('role', ${appRole}, true)`
    await sql`select set_config('roviec.commune_id', ${commune}, true)${role}`.execute(trx)
    return work(trx)
  })
}
