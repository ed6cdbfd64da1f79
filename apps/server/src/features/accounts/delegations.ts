/** Uỷ quyền: a post is lent to a deputy between two days. The deputy acts in it "thay …", and the audit says so. */
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { announceRights } from '../../http/while-signed-in.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { recordChanges } from '../audit/commands.ts'
import { tellOfTakenBack } from '../reminders/endings.ts'
import { assertSelfOrManager } from './policy.ts'
import { overlap } from './posts.ts'
import { lockedPerson } from './queries.ts'

export interface NewDelegation {
  id: string
  fromPersonId: string
  toPersonId: string
  /** Null: all posts. */
  postId: string | null
  fromOn: string
  toOn: string
  basis?: string | undefined
}

export async function delegate(deps: Deps, actor: Actor, asked: NewDelegation): Promise<void> {
  assertSelfOrManager(actor, asked.fromPersonId)
  await deps.inCommune(actor.communeId, async trx => {
    await lockedPerson(trx, asked.fromPersonId)
    if (asked.fromPersonId === asked.toPersonId) throw new AppError('delegation.self', { field: 'toPersonId' })
    if (asked.fromOn < today(deps.clock) || asked.toOn < asked.fromOn) throw new AppError('delegation.past', { field: 'toOn' })
    await assertDeputy(trx, asked.toPersonId)
    await assertHeld(trx, asked)
    await assertNotLent(trx, asked)
    const { id, fromPersonId, toPersonId, postId, fromOn, toOn } = asked
    const basis = asked.basis?.trim() || null
    await trx
      .insertInto('delegation')
      .values({
        commune_id: actor.communeId,
        id,
        from_person_id: fromPersonId,
        to_person_id: toPersonId,
        post_id: postId,
        from_on: fromOn,
        to_on: toOn,
        basis,
        revoked_at: null,
        created_by: actor.personId,
      })
      .execute()
    const after = { fromPersonId, toPersonId, postId, fromOn, toOn, basis }
    await recordChanges(
      trx,
      deps.clock,
      actor,
      [fromPersonId, toPersonId].map(subjectId => ({ action: 'delegation.given', subjectType: 'person', subjectId, after })),
    )
  })
}

async function assertDeputy(trx: Trx, personId: string): Promise<void> {
  const deputy = await trx.selectFrom('person').select(['account_id', 'disabled_at']).where('id', '=', personId).executeTakeFirst()
  if (!deputy) throw new AppError('not-found', { field: 'toPersonId' })
  if (deputy.account_id === null || deputy.disabled_at !== null) throw new AppError('delegation.no-account', { field: 'toPersonId' })
}

/** The post lent, or at least one where all are, is the person's own on all of these days. */
async function assertHeld(trx: Trx, { fromPersonId, postId, fromOn, toOn }: NewDelegation): Promise<void> {
  const posts = await trx
    .selectFrom('post')
    .select('id')
    .where('person_id', '=', fromPersonId)
    .where('valid_from', '<=', fromOn)
    .where(eb => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', toOn)]))
    .execute()
  if (!posts.some(post => postId === null || post.id === postId)) throw new AppError('delegation.post-ended', { field: 'postId' })
}

/** No post has two deputies on one day. */
async function assertNotLent(trx: Trx, { fromPersonId, postId, fromOn, toOn }: NewDelegation): Promise<void> {
  const lent = await trx
    .selectFrom('delegation')
    .select(['post_id', 'from_on', 'to_on'])
    .where('from_person_id', '=', fromPersonId)
    .where('revoked_at', 'is', null)
    .execute()
  const same = lent.filter(each => postId === null || each.post_id === null || each.post_id === postId)
  if (same.some(each => overlap(fromOn, toOn, each.from_on, each.to_on))) throw new AppError('delegation.overlap', { field: 'fromOn' })
}

/** Ends now, whatever its last day is. */
export async function endDelegation(deps: Deps, actor: Actor, id: string): Promise<void> {
  await deps.inCommune(actor.communeId, async trx => {
    const there = await trx.selectFrom('delegation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    if (!there) throw new AppError('not-found')
    assertSelfOrManager(actor, there.from_person_id)
    if (there.revoked_at !== null || there.to_on < today(deps.clock)) throw new AppError('conflict.state')
    await trx.updateTable('delegation').set({ revoked_at: deps.clock.now() }).where('id', '=', id).execute()
    await announceRights(trx, actor.communeId, there.to_person_id)
    await tellOfTakenBack(trx, deps, actor, id)
    const before = { fromPersonId: there.from_person_id, toPersonId: there.to_person_id, postId: there.post_id, fromOn: there.from_on, toOn: there.to_on }
    await recordChanges(
      trx,
      deps.clock,
      actor,
      [there.from_person_id, there.to_person_id].map(subjectId => ({ action: 'delegation.ended', subjectType: 'person', subjectId, before })),
    )
  })
}
