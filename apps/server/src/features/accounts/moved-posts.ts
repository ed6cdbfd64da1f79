import { dayBefore } from '@roviec/register'
import type { Selectable } from 'kysely'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { PostTable, Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { type Change, recordChanges } from '../audit/commands.ts'
import { insertPost } from './posts.ts'
import { assertAdministratorStays } from './shut-accounts.ts'

type Post = Selectable<PostTable>

/** The posts of an agency that ends go on in another one from that day, or end with it; what was lent of them goes along. */
export async function movePosts(
  trx: Trx,
  deps: Pick<Deps, 'clock'>,
  actor: Actor,
  { agencyId, toAgencyId, on }: { agencyId: string; toAgencyId: string | null; on: string },
): Promise<void> {
  const posts = await trx
    .selectFrom('post')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', on)]))
    .forUpdate()
    .execute()
  if (posts.length === 0) return
  for (const post of posts) {
    if (toAgencyId === null) await endPost(trx, post, on)
    else await goOn(trx, deps, post, toAgencyId, on)
  }
  await assertAdministratorStays(trx, deps)
  await recordChanges(
    trx,
    deps.clock,
    actor,
    posts.map(post => told(post, toAgencyId, on)),
  )
}

function told({ id, person_id, agency_id: agencyId, role, valid_to: validTo }: Post, toAgencyId: string | null, on: string): Change {
  const subject = { subjectType: 'person', subjectId: person_id }
  const before = { postId: id, agencyId, role }
  return toAgencyId === null
    ? { action: 'post.ended', ...subject, before: { ...before, validTo }, after: { validTo: dayBefore(on) } }
    : { action: 'post.moved', ...subject, before, after: { agencyId: toAgencyId, from: on } }
}

async function endPost(trx: Trx, post: Post, on: string): Promise<void> {
  if (post.valid_from < on) await endBefore(trx, post, on)
  else {
    await trx.deleteFrom('delegation').where('post_id', '=', post.id).execute()
    await trx.deleteFrom('post').where('id', '=', post.id).execute()
  }
}

const endBefore = (trx: Trx, post: Post, on: string) =>
  trx
    .updateTable('post')
    .set({ valid_to: dayBefore(on), version: post.version + 1 })
    .where('id', '=', post.id)
    .execute()

async function goOn(trx: Trx, deps: Pick<Deps, 'clock'>, post: Post, agencyId: string, on: string): Promise<void> {
  if (post.valid_from >= on) {
    await trx
      .updateTable('post')
      .set({ agency_id: agencyId, version: post.version + 1 })
      .where('id', '=', post.id)
      .execute()
    return
  }
  const id = newId()
  const { commune_id: communeId, person_id: personId, role, title, valid_to: validTo } = post
  await endBefore(trx, post, on)
  await insertPost(trx, deps, { id, communeId, personId, agencyId, role, title, validFrom: on, validTo })
  await lendOn(trx, post.id, id, on)
}

/** What was lent of a post beyond that day is lent of the one that goes on. */
async function lendOn(trx: Trx, postId: string, newPostId: string, on: string): Promise<void> {
  const lent = await trx.selectFrom('delegation').selectAll().where('post_id', '=', postId).where('to_on', '>=', on).where('revoked_at', 'is', null).execute()
  for (const each of lent) {
    if (each.from_on >= on) {
      await trx.updateTable('delegation').set({ post_id: newPostId }).where('id', '=', each.id).execute()
      continue
    }
    await trx
      .updateTable('delegation')
      .set({ to_on: dayBefore(on) })
      .where('id', '=', each.id)
      .execute()
    await trx
      .insertInto('delegation')
      .values({ ...each, id: newId(), from_on: on, post_id: newPostId })
      .execute()
  }
}
