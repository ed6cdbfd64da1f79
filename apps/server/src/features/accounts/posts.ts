/** Which posts people of a commune hold, from which day to which. */
import type { Role } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { announceRights } from '../../http/while-signed-in.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { type Change, recordChanges } from '../audit/commands.ts'
import { assertCan } from './policy.ts'
import { lockedPerson } from './queries.ts'
import { assertAdministratorStays } from './shut-accounts.ts'

export interface NewPost {
  id?: string
  communeId: string
  personId: string
  agencyId: string
  role: Role
  title: string | null
  /** Today where nothing is said. */
  validFrom?: string
  validTo?: string | null
}

export async function insertPost(trx: Trx, { clock }: Pick<Deps, 'clock'>, post: NewPost): Promise<void> {
  await trx
    .insertInto('post')
    .values({
      commune_id: post.communeId,
      id: post.id ?? newId(),
      person_id: post.personId,
      agency_id: post.agencyId,
      role: post.role,
      title: post.title,
      valid_from: post.validFrom ?? today(clock),
      valid_to: post.validTo ?? null,
    })
    .execute()
}

interface Asked {
  id: string
  personId: string
  agencyId: string
  role: Role
  title?: string | undefined
  validFrom: string
  validTo: string | null
}

export async function addPost(deps: Deps, actor: Actor, asked: Asked): Promise<void> {
  assertCan(actor, 'account.manage')
  await deps.inCommune(actor.communeId, async trx => {
    await lockedPerson(trx, asked.personId)
    if (asked.validTo !== null && asked.validTo < asked.validFrom) throw new AppError('post.days', { field: 'validTo' })
    await standingAgency(trx, asked.agencyId, asked.validFrom, asked.validTo)
    const posts = await trx
      .selectFrom('post')
      .select(['valid_from', 'valid_to'])
      .where('person_id', '=', asked.personId)
      .where('agency_id', '=', asked.agencyId)
      .where('role', '=', asked.role)
      .execute()
    if (posts.some(post => overlap(asked.validFrom, asked.validTo, post.valid_from, post.valid_to))) throw new AppError('post.twice', { field: 'role' })
    const { id, personId, ...after } = asked
    await insertPost(trx, deps, { ...asked, communeId: actor.communeId, title: asked.title || null })
    await recordChanges(trx, deps.clock, actor, [{ action: 'post.given', subjectType: 'person', subjectId: personId, after: { ...after, postId: id } }])
  })
}

/** Whether two stretches of days have a day in common; without an end they go on. */
export const overlap = (from: string, to: string | null, otherFrom: string, otherTo: string | null): boolean =>
  (otherTo === null || from <= otherTo) && (to === null || otherFrom <= to)

export interface PostChange {
  postId: string
  version: number
  role?: Role | undefined
  title?: string | null | undefined
  validTo?: string | null | undefined
}

/** Another role or title, or another last day. Gives whose post it is. */
export async function changePost(deps: Deps, actor: Actor, asked: PostChange): Promise<string> {
  assertCan(actor, 'account.manage')
  return deps.inCommune(actor.communeId, async trx => {
    const post = await trx.selectFrom('post').selectAll().where('id', '=', asked.postId).forUpdate().executeTakeFirst()
    if (!post) throw new AppError('not-found')
    if (post.version !== asked.version) throw new AppError('conflict.version', { details: { version: post.version } })
    const change = {
      ...(asked.role === undefined ? {} : { role: asked.role }),
      ...(asked.title === undefined ? {} : { title: asked.title || null }),
      ...(asked.validTo === undefined ? {} : { valid_to: asked.validTo }),
    }
    const validTo = asked.validTo === undefined ? post.valid_to : asked.validTo
    if (validTo !== null && validTo < post.valid_from) throw new AppError('post.days', { field: 'validTo' })
    if (asked.validTo !== undefined) await standingAgency(trx, post.agency_id, post.valid_from, validTo)
    await trx
      .updateTable('post')
      .set({ ...change, version: post.version + 1 })
      .where('id', '=', asked.postId)
      .execute()
    await assertAdministratorStays(trx, deps)
    await recordChanges(trx, deps.clock, actor, [postChanged(post, asked)])
    await announceRights(trx, actor.communeId, post.person_id)
    return post.person_id
  })
}

type PostRow = { person_id: string; agency_id: string; id: string; role: Role; title: string | null; valid_to: string | null }

function postChanged(post: PostRow, { role, title, validTo }: PostChange): Change {
  const where = { agencyId: post.agency_id, postId: post.id }
  const before = {
    ...where,
    ...(role === undefined ? {} : { role: post.role }),
    ...(title === undefined ? {} : { title: post.title }),
    ...(validTo === undefined ? {} : { validTo: post.valid_to }),
  }
  const after = { ...where, ...(role === undefined ? {} : { role }), ...(title === undefined ? {} : { title }), ...(validTo === undefined ? {} : { validTo }) }
  const ended = validTo !== undefined && validTo !== null
  const subject = { subjectType: 'person', subjectId: post.person_id }
  return ended ? { action: 'post.ended', ...subject, before: { ...before, role: post.role }, after } : { action: 'post.changed', ...subject, before, after }
}

/** The agency stands from the first of these days to the last. */
export async function standingAgency(trx: Trx, agencyId: string, from: string, to: string | null): Promise<void> {
  const agency = await trx.selectFrom('agency').select(['valid_from', 'valid_to']).where('id', '=', agencyId).executeTakeFirst()
  if (!agency) throw new AppError('not-found', { field: 'agencyId' })
  const begun = agency.valid_from === null || agency.valid_from <= from
  const stands = agency.valid_to === null || (to !== null && to <= agency.valid_to)
  if (!begun || !stands) throw new AppError('post.agency-closed', { field: 'agencyId' })
}
