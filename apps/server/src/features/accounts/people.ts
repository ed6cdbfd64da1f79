/** People of a commune: their posts, and whether their accounts may come in. */
import type { Role } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { announceRights } from '../../http/while-signed-in.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { type Change, recordChanges } from '../audit/commands.ts'
import type { Auth } from './auth.ts'
import { communeOfLink, day, newLink, useLink } from './links.ts'
import { assertCan } from './policy.ts'
import { lastingAdministrators, userNames } from './queries.ts'

export async function addPerson(
  trx: Trx,
  { clock }: Pick<Deps, 'clock'>,
  person: { communeId: string; personId: string; accountId: string | null; fullName: string },
): Promise<void> {
  await trx
    .insertInto('person')
    .values({
      commune_id: person.communeId,
      id: person.personId,
      full_name: person.fullName,
      account_id: person.accountId,
      phone: null,
      email: null,
      valid_from: today(clock),
      valid_to: null,
    })
    .execute()
}

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

export interface Invitation {
  id: string
  fullName: string
  agencyId: string
  role: Role
  title?: string | undefined
}

export interface Handed {
  link: string
  expiresAt: Date
}

/** A person with a post, and the link with which the person makes the account. Asked again for the same person it gives a new link and ends the ones before. */
export async function invite(deps: Deps, actor: Actor, invited: Invitation): Promise<Handed> {
  assertCan(actor, 'account.manage')
  return deps.inCommune(actor.communeId, async trx => {
    await standingAgency(trx, invited.agencyId, today(deps.clock), null)
    const there = await trx.selectFrom('person').select('account_id').where('id', '=', invited.id).executeTakeFirst()
    if (there?.account_id) throw new AppError('conflict.state')
    if (!there) {
      await addPerson(trx, deps, { communeId: actor.communeId, personId: invited.id, accountId: null, fullName: invited.fullName })
      await insertPost(trx, deps, {
        communeId: actor.communeId,
        personId: invited.id,
        agencyId: invited.agencyId,
        role: invited.role,
        title: invited.title ?? null,
      })
    }
    await recordChanges(trx, deps.clock, actor, [
      there
        ? { action: 'person.invitedAgain', subjectType: 'person', subjectId: invited.id }
        : { action: 'person.invited', subjectType: 'person', subjectId: invited.id, after: invited },
    ])
    const { code, expiresAt } = await newLink(trx, deps.clock.now(), {
      purpose: 'invitation',
      communeId: actor.communeId,
      personId: invited.id,
      lasts: 7 * day,
    })
    return { link: `${deps.configuration.publicUrl}/loi-moi?ma=${code}`, expiresAt }
  })
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

/** Somebody must always be able to let people in: asked after every change that could take the last one away. */
export async function assertAdministratorStays(trx: Trx, { clock }: Pick<Deps, 'clock'>): Promise<void> {
  await trx.selectFrom('commune').select('commune_id').forUpdate().execute()
  if ((await lastingAdministrators(trx, today(clock))).length === 0) throw new AppError('account.last-administrator')
}

/** In an invented commune to try things in, accounts are those of the real office: there nobody shuts them or opens them. */
async function assertOwnAccounts(trx: Trx): Promise<void> {
  const { sample } = await trx.selectFrom('commune').select('sample').executeTakeFirstOrThrow()
  if (sample) throw new AppError('account.of-sample')
}

/** Shuts an account, and its sessions with it at once, or opens it again. */
export async function setAccount(deps: Deps, actor: Actor, personId: string, enabled: boolean): Promise<void> {
  assertCan(actor, 'account.manage')
  await deps.inCommune(actor.communeId, async trx => {
    await assertOwnAccounts(trx)
    const person = await lockedPerson(trx, personId)
    if (person.account_id === null) throw new AppError('account.none')
    if ((person.disabled_at === null) === enabled) return
    await trx
      .updateTable('person')
      .set(eb => ({ disabled_at: enabled ? null : deps.clock.now(), version: eb('version', '+', 1) }))
      .where('id', '=', personId)
      .execute()
    if (!enabled) {
      await assertAdministratorStays(trx, deps)
      await trx.deleteFrom('auth.session').where('userId', '=', person.account_id).execute()
      await trx.deleteFrom('auth.one_time_link').where('person_id', '=', personId).where('used_at', 'is', null).execute()
      await announceRights(trx, actor.communeId, personId)
    }
    await recordChanges(trx, deps.clock, actor, [{ action: enabled ? 'account.enabled' : 'account.disabled', subjectType: 'person', subjectId: personId }])
  })
}

/** Handed to the person by whoever manages accounts; the old password goes on until the link is used. */
export async function resetLink(deps: Deps, actor: Actor, personId: string): Promise<Handed> {
  assertCan(actor, 'account.manage')
  return deps.inCommune(actor.communeId, async trx => {
    await assertOwnAccounts(trx)
    const person = await lockedPerson(trx, personId)
    if (person.account_id === null) throw new AppError('account.none')
    if (person.disabled_at !== null) throw new AppError('conflict.state')
    await recordChanges(trx, deps.clock, actor, [{ action: 'account.resetLink', subjectType: 'person', subjectId: personId }])
    const { code, expiresAt } = await newLink(trx, deps.clock.now(), { purpose: 'reset', communeId: actor.communeId, personId, lasts: day })
    return { link: `${deps.configuration.publicUrl}/loi-moi?ma=${code}`, expiresAt }
  })
}

/** A new password by the link; every session of the account ends. Gives the user name, which may have been forgotten too. */
export async function resetPassword(deps: Deps, auth: Auth, { code, password }: { code: string; password: string }): Promise<string> {
  const hashed = await (await auth.$context).password.hash(password)
  const now = deps.clock.now()
  const communeId = await communeOfLink(deps.outside, code)
  if (communeId === null) throw new AppError('link.invalid')
  return deps.inCommune(communeId, async trx => {
    const { person_id: personId } = await useLink(trx, now, code, 'reset')
    if (personId === null) throw new AppError('link.invalid')
    const person = await lockedPerson(trx, personId)
    const accountId = person.account_id
    if (accountId === null || person.disabled_at !== null) throw new AppError('link.invalid')
    await trx
      .updateTable('auth.account')
      .set({ password: hashed, updatedAt: now })
      .where('userId', '=', accountId)
      .where('providerId', '=', 'credential')
      .execute()
    await trx.deleteFrom('auth.session').where('userId', '=', accountId).execute()
    await announceRights(trx, communeId, personId)
    await recordChanges(trx, deps.clock, { communeId, personId, name: person.full_name, requestId: null }, [
      { action: 'account.passwordReset', subjectType: 'person', subjectId: personId },
    ])
    return (await userNames(trx, [accountId])).get(accountId) ?? ''
  })
}

export async function lockedPerson(trx: Trx, personId: string) {
  const person = await trx
    .selectFrom('person')
    .select(['id', 'full_name', 'account_id', 'disabled_at'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw new AppError('not-found', { field: 'personId' })
  return person
}

/** The agency stands from the first of these days to the last. */
async function standingAgency(trx: Trx, agencyId: string, from: string, to: string | null): Promise<void> {
  const agency = await trx.selectFrom('agency').select(['valid_from', 'valid_to']).where('id', '=', agencyId).executeTakeFirst()
  if (!agency) throw new AppError('not-found', { field: 'agencyId' })
  const begun = agency.valid_from === null || agency.valid_from <= from
  const stands = agency.valid_to === null || (to !== null && to <= agency.valid_to)
  if (!begun || !stands) throw new AppError('post.agency-closed', { field: 'agencyId' })
}
