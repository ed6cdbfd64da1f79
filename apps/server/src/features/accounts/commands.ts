import { createHash, randomBytes } from 'node:crypto'
import type { Role, SetupInput } from '@roviec/contract'
import type { Actor, HeldPost } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Database, Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { recordChanges } from '../audit/commands.ts'
import { foundCommune } from '../organisation/commands.ts'
import { placeByCode } from '../organisation/places.ts'
import type { Auth } from './auth.ts'
import { abilitiesOf, assertCan } from './policy.ts'
import { anyCommune, communeAndPerson, membershipOf, postsOn } from './queries.ts'

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')
const day = 24 * 60 * 60 * 1000

/** While nobody is in, a link with which the first administrator can be made; each call ends the links before it. Null once somebody is in. */
export async function setupLink({ outside, clock, configuration }: Pick<Deps, 'outside' | 'clock' | 'configuration'>): Promise<string | null> {
  if (await anyCommune(outside)) return null
  await outside.deleteFrom('auth.one_time_link').where('purpose', '=', 'setup').where('used_at', 'is', null).execute()
  const code = await newLink(outside, clock.now(), { purpose: 'setup', communeId: null, personId: null }, day)
  return `${configuration.publicUrl}/bat-dau?ma=${code}`
}

async function newLink(
  outside: Database,
  now: Date,
  link: { purpose: 'setup' | 'invitation'; communeId: string | null; personId: string | null },
  lasts: number,
): Promise<string> {
  const code = randomBytes(24).toString('base64url')
  await outside
    .insertInto('auth.one_time_link')
    .values({
      code_hash: hashOf(code),
      purpose: link.purpose,
      commune_id: link.communeId,
      person_id: link.personId,
      expires_at: new Date(now.getTime() + lasts),
      used_at: null,
    })
    .execute()
  return code
}

/** Uses a link up. Of two who come with it at once only one gets in. */
async function useLink(outside: Database, now: Date, code: string, purpose: 'setup' | 'invitation') {
  const link = await outside
    .updateTable('auth.one_time_link')
    .set({ used_at: now })
    .where('code_hash', '=', hashOf(code))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['commune_id', 'person_id'])
    .executeTakeFirst()
  if (!link) throw new AppError('link.invalid')
  return link
}

/** Whether a link can still be used; nothing is changed. */
export async function linkState({ outside, clock }: Pick<Deps, 'outside' | 'clock'>, code: string): Promise<'open' | 'used' | 'unknown'> {
  const link = await outside.selectFrom('auth.one_time_link').select(['used_at', 'expires_at']).where('code_hash', '=', hashOf(code)).executeTakeFirst()
  if (!link) return 'unknown'
  return link.used_at !== null || link.expires_at <= clock.now() ? 'used' : 'open'
}

/** Gives a used link back when what it was for failed. */
async function giveLinkBack(outside: Database, code: string): Promise<void> {
  await outside.updateTable('auth.one_time_link').set({ used_at: null }).where('code_hash', '=', hashOf(code)).execute()
}

/** The commune, its agencies, and its first administrator, who is of the office too. Gives the administrator's account. */
export async function setUp(deps: Deps, auth: Auth, input: SetupInput): Promise<string> {
  const place = placeByCode(input.communeCode)
  if (!place) throw new AppError('input.invalid', { field: 'communeCode' })
  await useLink(deps.outside, deps.clock.now(), input.code, 'setup')
  try {
    const communeId = newId()
    const personId = newId()
    const account = { name: input.fullName, userName: input.userName, password: input.password }
    return await withAccount(deps, auth, account, { communeId, personId }, accountId =>
      deps.inCommune(communeId, async trx => {
        const agencies = await foundCommune(trx, communeId, place, { sample: false, day: today(deps.clock) })
        const office = agencies.get('partyOffice') ?? agencies.get('councilAndCommitteeOffice') ?? [...agencies.values()][0]
        if (!office) throw new Error('the template has no agency')
        await addPerson(trx, deps, { communeId, personId, accountId, fullName: input.fullName })
        for (const role of ['administrator', 'office'] as const) await addPost(trx, deps, { communeId, personId, agencyId: office, role, title: null })
        await recordChanges(trx, deps.clock, { communeId, personId, name: input.fullName, requestId: null }, [
          { action: 'commune.founded', subjectType: 'commune', subjectId: communeId, after: place },
        ])
      }),
    )
  } catch (error) {
    await giveLinkBack(deps.outside, input.code)
    throw error
  }
}

interface NewAccount {
  name: string
  userName: string
  password: string
}

/** Makes an account, does what it is for, and binds it to its person; when that fails the account goes again and its name is free. */
async function withAccount(
  { outside }: Pick<Deps, 'outside'>,
  auth: Auth,
  account: NewAccount,
  { communeId, personId }: { communeId: string; personId: string },
  work: (accountId: string) => Promise<void>,
): Promise<string> {
  const accountId = await createAccount(auth, account)
  try {
    await work(accountId)
    await outside.insertInto('auth.membership').values({ account_id: accountId, commune_id: communeId, person_id: personId }).execute()
    return accountId
  } catch (error) {
    await (await auth.$context).internalAdapter.deleteUser(accountId)
    throw error
  }
}

/** By our own hand, since nobody signs up: people are invited. A name that is taken is refused. */
async function createAccount(auth: Auth, { name, userName, password }: NewAccount): Promise<string> {
  const context = await auth.$context
  const lower = userName.toLowerCase()
  const taken = await context.adapter.findOne({ model: 'user', where: [{ field: 'username', value: lower }] })
  if (taken) throw new AppError('name.taken', { field: 'userName' })
  const user = await context.internalAdapter.createUser(
    {
      name,
      // better-auth asks for an address; ours are known by their user names.
      email: `${lower}@roviec.invalid`,
      emailVerified: false,
      username: lower,
      displayUsername: userName,
    },
    { method: 'email-password' },
  )
  await context.internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: await context.password.hash(password) })
  return user.id
}

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

export async function addPost(
  trx: Trx,
  { clock }: Pick<Deps, 'clock'>,
  post: { communeId: string; personId: string; agencyId: string; role: Role; title: string | null },
): Promise<void> {
  await trx
    .insertInto('post')
    .values({
      commune_id: post.communeId,
      id: newId(),
      person_id: post.personId,
      agency_id: post.agencyId,
      role: post.role,
      title: post.title,
      valid_from: today(clock),
      valid_to: null,
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

/** A person with a post, and the link with which the person makes the account. Asked again for the same person it gives a new link and ends the ones before. */
export async function invite(deps: Deps, actor: Actor, invited: Invitation): Promise<string> {
  assertCan(actor, 'account.manage')
  await deps.inCommune(actor.communeId, async trx => {
    const agency = await trx.selectFrom('agency').select('id').where('id', '=', invited.agencyId).executeTakeFirst()
    if (!agency) throw new AppError('not-found', { field: 'agencyId' })
    const there = await trx.selectFrom('person').select('account_id').where('id', '=', invited.id).executeTakeFirst()
    if (there?.account_id) throw new AppError('conflict.state')
    if (there) return
    await addPerson(trx, deps, { communeId: actor.communeId, personId: invited.id, accountId: null, fullName: invited.fullName })
    await addPost(trx, deps, { communeId: actor.communeId, personId: invited.id, agencyId: invited.agencyId, role: invited.role, title: invited.title ?? null })
    await recordChanges(trx, deps.clock, actor, [{ action: 'person.invited', subjectType: 'person', subjectId: invited.id, after: invited }])
  })
  await deps.outside.deleteFrom('auth.one_time_link').where('person_id', '=', invited.id).where('used_at', 'is', null).execute()
  const code = await newLink(deps.outside, deps.clock.now(), { purpose: 'invitation', communeId: actor.communeId, personId: invited.id }, 7 * day)
  return `${deps.configuration.publicUrl}/loi-moi?ma=${code}`
}

/** The invited person chooses a name and a password. */
export async function acceptInvitation(deps: Deps, auth: Auth, input: { code: string; userName: string; password: string }): Promise<void> {
  const link = await useLink(deps.outside, deps.clock.now(), input.code, 'invitation')
  try {
    const { commune_id: communeId, person_id: personId } = link
    if (!communeId || !personId) throw new AppError('link.invalid')
    const person = await deps.inCommune(communeId, trx =>
      trx.selectFrom('person').select(['full_name', 'account_id']).where('id', '=', personId).executeTakeFirst(),
    )
    if (!person || person.account_id !== null) throw new AppError('link.invalid')
    const account = { name: person.full_name, userName: input.userName, password: input.password }
    await withAccount(deps, auth, account, { communeId, personId }, accountId =>
      deps.inCommune(communeId, async trx => {
        await trx.updateTable('person').set({ account_id: accountId }).where('id', '=', personId).execute()
        await recordChanges(trx, deps.clock, { communeId, personId, name: person.full_name, requestId: null }, [
          { action: 'person.joined', subjectType: 'person', subjectId: personId },
        ])
      }),
    )
  } catch (error) {
    await giveLinkBack(deps.outside, input.code)
    throw error
  }
}

/** Who stands behind an account today; null when the account is nobody of any commune. */
export async function actorOf(deps: Deps, accountId: string, requestId: string | null, wantedCommune: string | null = null): Promise<Actor | null> {
  const membership = await membershipOf(deps.outside, accountId, wantedCommune)
  if (!membership) return null
  return deps.inCommune(membership.commune_id, async trx => {
    const found = await communeAndPerson(trx, membership.person_id)
    if (!found) return null
    const posts: HeldPost[] = (await postsOn(trx, membership.person_id, today(deps.clock))).map(row => ({
      agencyId: row.agency_id,
      agencyName: row.agency_name,
      role: row.role,
      title: row.title,
      actingFor: row.from_person_id && row.from_name && row.until ? { personId: row.from_person_id, name: row.from_name, until: row.until } : null,
    }))
    return {
      accountId,
      personId: membership.person_id,
      communeId: membership.commune_id,
      name: found.person.full_name,
      posts,
      abilities: new Set(abilitiesOf(posts.map(post => post.role))),
      requestId,
    }
  })
}
