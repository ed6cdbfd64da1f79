import type { SetupInput } from '@roviec/contract'
import type { Actor, HeldPost } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import { newId } from '../../platform/ids.ts'
import { recordChanges } from '../audit/commands.ts'
import { foundCommune } from '../organisation/commands.ts'
import { placeByCode } from '../organisation/places.ts'
import type { Auth } from './auth.ts'
import { day, giveLinkBack, newLink, useLink } from './links.ts'
import { addPerson } from './people.ts'
import { abilitiesOf } from './policy.ts'
import { insertPost } from './posts.ts'
import { anyCommune, communeAndPerson, membershipOf, postsOn } from './queries.ts'

/** While nobody is in, a link with which the first administrator can be made; each call ends the links before it. Null once somebody is in. */
export async function setupLink({ outside, clock, configuration }: Pick<Deps, 'outside' | 'clock' | 'configuration'>): Promise<string | null> {
  if (await anyCommune(outside)) return null
  const { code } = await newLink(outside, clock.now(), { purpose: 'setup', communeId: null, personId: null, lasts: day })
  return `${configuration.publicUrl}/bat-dau?ma=${code}`
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
        const agencies = await foundCommune(trx, communeId, place, {
          sample: false,
          day: today(deps.clock),
          template: input.template ?? place.kind,
          optional: input.optionalAgencies,
        })
        const office = agencies.get('partyOffice') ?? agencies.get('councilAndCommitteeOffice') ?? [...agencies.values()][0]
        if (!office) throw new Error('the template has no agency')
        await addPerson(trx, deps, { communeId, personId, accountId, fullName: input.fullName })
        for (const role of ['administrator', 'office'] as const) await insertPost(trx, deps, { communeId, personId, agencyId: office, role, title: null })
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

/** Who stands behind a session today, in the commune that is wanted; null when the account is nobody of any commune, or is shut. */
export async function actorOf(
  deps: Deps,
  { accountId, sessionId }: { accountId: string; sessionId: string },
  requestId: string | null,
  wantedCommune: string | null = null,
): Promise<Actor | null> {
  const membership = await membershipOf(deps.outside, accountId, wantedCommune)
  if (!membership) return null
  return deps.inCommune(membership.commune_id, async trx => {
    const found = await communeAndPerson(trx, membership.person_id)
    if (!found || found.person.disabled_at !== null) return null
    const posts: HeldPost[] = (await postsOn(trx, membership.person_id, today(deps.clock))).map(row => ({
      agencyId: row.agency_id,
      agencyName: row.agency_name,
      role: row.role,
      title: row.title,
      actingFor: row.from_person_id && row.from_name && row.until ? { personId: row.from_person_id, name: row.from_name, until: row.until } : null,
    }))
    return {
      accountId,
      sessionId,
      personId: membership.person_id,
      communeId: membership.commune_id,
      name: found.person.full_name,
      posts,
      abilities: new Set(abilitiesOf(posts.map(post => post.role))),
      actingForPersonId: null,
      requestId,
    }
  })
}

/** Asked whenever a session would begin. */
export async function isShut(deps: Pick<Deps, 'outside' | 'inCommune'>, accountId: string): Promise<boolean> {
  const membership = await membershipOf(deps.outside, accountId, null)
  if (!membership) return false
  const found = await deps.inCommune(membership.commune_id, trx => communeAndPerson(trx, membership.person_id))
  return found !== null && found.person.disabled_at !== null
}

/** What a person changed of the own account at better-auth's own addresses. */
export async function recordAccountChange(deps: Deps, actor: Actor, action: string): Promise<void> {
  await deps.inCommune(actor.communeId, trx => recordChanges(trx, deps.clock, actor, [{ action, subjectType: 'person', subjectId: actor.personId }]))
}
