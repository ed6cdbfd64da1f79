import type { Delegation } from '@roviec/contract'
import { holdsOn, parentOn } from '@roviec/register'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { delegate, endDelegation } from '../accounts/delegations.ts'
import { resetLink } from '../accounts/password-reset.ts'
import { type Handed, invite } from '../accounts/people.ts'
import { assertCan } from '../accounts/policy.ts'
import { addPost, changePost } from '../accounts/posts.ts'
import { delegationsOf, openInvitations, userNames } from '../accounts/queries.ts'
import { setAccount } from '../accounts/shut-accounts.ts'
import { changeOrganisation } from './changes.ts'
import { addAlias, removeAlias, setHead } from './commands.ts'
import { allAgencies, people } from './queries.ts'

/** The agencies of a day as they stood then; without a day all there ever were, as they stand last. */
async function presentAgencies(trx: Trx, on: string | null) {
  const { agencies, aliases, formerParents, successions } = await allAgencies(trx)
  const aliasesOf = Map.groupBy(aliases, row => row.agency_id)
  const parentsOf = Map.groupBy(formerParents, row => row.agency_id)
  const successionsOf = Map.groupBy(successions, row => row.from_agency_id)
  const all = agencies.map(row => ({
    id: row.id,
    parentId: row.parent_id,
    formerParents: (parentsOf.get(row.id) ?? []).map(each => ({ parentId: each.parent_id, validTo: each.valid_to })),
    kind: row.kind,
    name: row.name,
    head: row.head_person_id && row.head_name ? { id: row.head_person_id, name: row.head_name } : null,
    aliases: (aliasesOf.get(row.id) ?? []).map(each => each.alias),
    position: row.position,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successors: (successionsOf.get(row.id) ?? []).map(each => ({ kind: each.kind, agencyId: each.to_agency_id, on: each.on_date, basis: each.basis })),
    version: row.version,
  }))
  if (on === null) return all
  return all.filter(agency => holdsOn(agency, on)).map(agency => ({ ...agency, parentId: parentOn(agency, on) }))
}

async function presentAgency(trx: Trx, id: string) {
  const found = (await presentAgencies(trx, null)).find(agency => agency.id === id)
  if (!found) throw new AppError('not-found')
  return found
}

async function presentPeople({ inCommune, clock }: Pick<Deps, 'inCommune' | 'clock'>, communeId: string) {
  const { persons, posts, names, invited } = await inCommune(communeId, async trx => {
    const found = await people(trx)
    const accountIds = found.persons.flatMap(person => person.account_id ?? [])
    return { ...found, names: await userNames(trx, accountIds), invited: await openInvitations(trx, clock.now()) }
  })
  const postsOf = Map.groupBy(posts, post => post.person_id)
  return persons.map(row => ({
    id: row.id,
    fullName: row.full_name,
    userName: (row.account_id && names.get(row.account_id)) || null,
    email: row.email,
    phone: row.phone,
    account: accountOf(row),
    invitedUntil: row.account_id === null ? (invited.get(row.id)?.toISOString() ?? null) : null,
    posts: (postsOf.get(row.id) ?? []).map(presentPost),
    version: row.version,
  }))
}

function accountOf({ account_id, disabled_at }: { account_id: string | null; disabled_at: Date | null }): 'none' | 'active' | 'disabled' {
  if (account_id === null) return 'none'
  return disabled_at === null ? 'active' : 'disabled'
}

const presentPost = (post: Awaited<ReturnType<typeof people>>['posts'][number]) => ({
  id: post.id,
  agencyId: post.agency_id,
  role: post.role,
  title: post.title,
  validFrom: post.valid_from,
  validTo: post.valid_to,
  version: post.version,
})

async function presentPerson(deps: Deps, communeId: string, id: string) {
  const found = (await presentPeople(deps, communeId)).find(person => person.id === id)
  if (!found) throw new AppError('not-found')
  return found
}

const presentLink = ({ link, expiresAt }: Handed) => ({ link, expiresAt: expiresAt.toISOString() })

async function presentDelegations(trx: Trx, which: { personId?: string; id?: string }): Promise<Delegation[]> {
  return (await delegationsOf(trx, which)).map(row => ({
    id: row.id,
    from: { id: row.from_person_id, name: row.from_name },
    to: { id: row.to_person_id, name: row.to_name },
    post:
      row.post_id && row.agency_id && row.role
        ? { id: row.post_id, agencyId: row.agency_id, agencyName: row.agency_name ?? '', role: row.role, title: row.title }
        : null,
    fromOn: row.from_on,
    toOn: row.to_on,
    basis: row.basis,
    endedAt: row.revoked_at?.toISOString() ?? null,
  }))
}

async function presentDelegation(trx: Trx, id: string): Promise<Delegation> {
  const [found] = await presentDelegations(trx, { id })
  if (!found) throw new AppError('not-found')
  return found
}

export const organisationRoutes = {
  agencies: office.organisation.agencies.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, trx => presentAgencies(trx, input.all ? null : (input.on ?? today(context.deps.clock))))
  }),
  change: office.organisation.change.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await changeOrganisation(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => presentAgencies(trx, null))
  }),
  addAlias: office.organisation.addAlias.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await addAlias(context.deps, actor, input.agencyId, input.alias)
    return context.deps.inCommune(actor.communeId, trx => presentAgency(trx, input.agencyId))
  }),
  removeAlias: office.organisation.removeAlias.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await removeAlias(context.deps, actor, input.agencyId, input.alias)
    return context.deps.inCommune(actor.communeId, trx => presentAgency(trx, input.agencyId))
  }),
  setHead: office.organisation.setHead.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await setHead(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => presentAgency(trx, input.agencyId))
  }),
  colleagues: office.organisation.colleagues.handler(async ({ context }) => {
    const all = await presentPeople(context.deps, signedIn(context).communeId)
    return all.map(({ id, fullName, posts }) => ({ id, fullName, posts: posts.map(({ version: _, ...post }) => post) }))
  }),
  people: office.organisation.people.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'account.manage')
    return presentPeople(context.deps, actor.communeId)
  }),
  invite: office.organisation.invite.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    const handed = await invite(context.deps, actor, input)
    return { person: await presentPerson(context.deps, actor.communeId, input.id), ...presentLink(handed) }
  }),
  addPost: office.organisation.addPost.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await addPost(context.deps, actor, input)
    return presentPerson(context.deps, actor.communeId, input.personId)
  }),
  changePost: office.organisation.changePost.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    const personId = await changePost(context.deps, actor, input)
    return presentPerson(context.deps, actor.communeId, personId)
  }),
  setAccount: office.organisation.setAccount.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await setAccount(context.deps, actor, input.personId, input.enabled)
    return presentPerson(context.deps, actor.communeId, input.personId)
  }),
  resetLink: office.organisation.resetLink.handler(async ({ context, input }) => presentLink(await resetLink(context.deps, signedIn(context), input.personId))),
  delegations: office.organisation.delegations.handler(({ context }) => {
    const actor = signedIn(context)
    const which = actor.abilities.has('account.manage') ? {} : { personId: actor.personId }
    return context.deps.inCommune(actor.communeId, trx => presentDelegations(trx, which))
  }),
  delegate: office.organisation.delegate.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await delegate(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => presentDelegation(trx, input.id))
  }),
  endDelegation: office.organisation.endDelegation.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await endDelegation(context.deps, actor, input.id)
    return context.deps.inCommune(actor.communeId, trx => presentDelegation(trx, input.id))
  }),
}
