/** Taking a sample commune away: nothing of it stays, neither row nor file nor number nor waiting job. */
import { readdir, readFile, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { holdBlobs, sha256Of } from '../../platform/blobs.ts'
import type { Database, Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { communesOf } from '../accounts/queries.ts'
import { recordChanges } from '../audit/commands.ts'
import { removeUpload, uploadPath } from '../intake/upload-files.ts'
import { actorAt } from './commands.ts'
import { homeOfSample, removedSamples, sampleOf, tablesInOrderOfEmptying } from './queries.ts'

/** From the own commune or from inside. Gives the id of the own commune. */
export async function removeSample(deps: Deps, actor: Actor): Promise<string> {
  const home = (await homeOfSample(deps.outside, actor.communeId)) ?? actor.communeId
  const doer = await actorAt(deps, actor, home)
  if (!doer) throw new AppError('right.missing')
  assertCan(doer, 'account.manage')
  const communeId = await sampleOf(deps.outside, home)
  if (!communeId) throw new AppError('not-found')
  await deps.inCommune(home, async trx => {
    await trx.updateTable('auth.sample_commune').set({ removed_at: deps.clock.now() }).where('commune_id', '=', communeId).execute()
    await leaveAll(trx, communeId)
    await recordChanges(trx, deps.clock, doer, [{ action: 'sample.removed', subjectType: 'commune', subjectId: home }])
  })
  await emptyCommune(deps, communeId)
  return home
}

/** Accounts that were made for the sample alone go with it. */
async function leaveAll(trx: Trx | Database, communeId: string): Promise<void> {
  const left = await trx.deleteFrom('auth.membership').where('commune_id', '=', communeId).returning('account_id').execute()
  for (const { account_id: id } of left) {
    const other = await trx.selectFrom('auth.membership').select('commune_id').where('account_id', '=', id).executeTakeFirst()
    if (!other) await trx.deleteFrom('auth.user').where('id', '=', id).execute()
  }
}

/** At the start: removals that a stop has cut off. */
export async function finishRemovals(deps: Deps): Promise<void> {
  for (const communeId of await removedSamples(deps.outside)) await emptyCommune(deps, communeId)
}

const mostTries = 20

/** Work that was under way when nobody could enter any more ends by itself; what it still wrote goes with the next round. */
async function emptyCommune(deps: Deps, communeId: string): Promise<void> {
  await deps.jobs.forget(communeId)
  for (let tries = 0, empty = false; !empty; tries++) {
    try {
      empty = (await emptyOnce(deps, communeId)) === 0
    } catch (error) {
      // 23503: a row was added that points to a deleted one; 40P01: each waited for the other.
      const code = (error as { code?: string }).code ?? ''
      if (tries >= mostTries || !['23503', '40P01', '40001'].includes(code)) throw error
    }
  }
  await deps.jobs.forget(communeId)
  await leaveAll(deps.outside, communeId)
  await removePartUploads(deps, communeId)
  await deps.outside.deleteFrom('auth.one_time_link').where('commune_id', '=', communeId).execute()
  await deps.outside.deleteFrom('auth.sample_commune').where('commune_id', '=', communeId).execute()
}

/** Gives how many rows there were. Files go before the rows that name them are gone for good, so that a crash leaves none that nobody knows. */
async function emptyOnce(deps: Deps, communeId: string): Promise<number> {
  return deps.inCommune(communeId, async trx => {
    let rows = 0
    for (const table of await tablesInOrderOfEmptying(trx)) {
      const deleted = await sql<{ file?: string }>`
        delete from ${sql.table(table)} where commune_id = ${communeId} returning ${sql.raw(fileColumns[table] ?? 'null')} as file`.execute(trx)
      rows += deleted.rows.length
      const files = deleted.rows.flatMap(({ file }) => file ?? [])
      if (table === 'intake_item') for (const key of files) await removeUploaded(deps, key)
      if (table === 'blob') for (const sha256 of files) await removeBlob(deps, sha256)
    }
    return rows
  })
}

/** A reading that was broken off may have kept the bytes already, while no row names them. */
async function removeUploaded(deps: Deps, key: string): Promise<void> {
  const sha256 = await sha256Of(uploadPath(deps, key)).catch(() => null)
  if (sha256) await removeBlob(deps, sha256)
  await removeUpload(deps, key)
}

/** Where a row names a file. */
const fileColumns: Readonly<Record<string, string>> = { intake_item: 'key', blob: 'sha256' }

/** Files of which only a part had been sent. */
async function removePartUploads(deps: Deps, communeId: string): Promise<void> {
  const folder = join(deps.configuration.dataFolder, 'uploads')
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue
    const about = await readFile(join(folder, name), 'utf8').catch(() => '')
    if (about.includes(communeId)) for (const file of [name, name.slice(0, -'.json'.length)]) await rm(join(folder, file), { force: true })
  }
}

/** Bytes that another commune has too stay. */
async function removeBlob(deps: Deps, sha256: string): Promise<void> {
  await deps.outside.transaction().execute(async lock => {
    await holdBlobs(lock, 'alone')
    // The sample itself is none of them any more: its memberships went first.
    for (const communeId of await communesOf(deps.outside)) {
      const kept = await deps.inCommune(communeId, trx => trx.selectFrom('blob').select('sha256').where('sha256', '=', sha256).executeTakeFirst())
      if (kept) return
    }
    await unlink(deps.blobs.path(sha256)).catch(error => {
      if (error.code !== 'ENOENT') throw error
    })
  })
}
