/** The wall between communes: every transaction belongs to one of them, and PostgreSQL itself hides the rows of the others. */
import { sql, type Transaction } from 'kysely'
import type { OpenedDatabase } from './opened-database.ts'

type Work<All, Result> = (trx: Transaction<All>) => Promise<Result>
type Walled<All> = Pick<OpenedDatabase<All>, 'outside' | 'appRole'>

/**
 * Runs `work` in a transaction of this commune. Rows of other communes are not seen, not changed and cannot be added.
 *
 * @example
 * const tasks = await inCommune(database, actor.communeId, trx => trx.selectFrom('task').selectAll().execute())
 */
export function inCommune<All, Result>(database: Walled<All>, communeId: string, work: Work<All, Result>): Promise<Result> {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(communeId)) throw new TypeError('a commune id is a UUID')
  return walled(database, communeId, work)
}

/** A transaction of no commune, for the few things that stand outside the wall: no row of any commune is seen here. */
export function outsideCommune<All, Result>(database: Walled<All>, work: Work<All, Result>): Promise<Result> {
  return walled(database, '', work)
}

/** Said anew in every transaction and gone with it, whatever was done to the connection before. */
function walled<All, Result>({ outside, appRole }: Walled<All>, commune: string, work: Work<All, Result>): Promise<Result> {
  return outside.transaction().execute(async trx => {
    const role = appRole === null ? sql`` : sql`, set_config('role', ${appRole}, true)`
    await sql`select set_config('roviec.commune_id', ${commune}, true)${role}`.execute(trx)
    return work(trx)
  })
}
