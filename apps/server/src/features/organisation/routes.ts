import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { invite } from '../accounts/commands.ts'
import { assertCan } from '../accounts/policy.ts'
import { userNames } from '../accounts/queries.ts'
import { changeOrganisation } from './changes.ts'
import { addAlias, removeAlias } from './commands.ts'
import { allAgencies, people } from './queries.ts'

async function presentAgencies(trx: Trx, on: string | null) {
  const { agencies, aliases, successions } = await allAgencies(trx)
  const stands = (row: (typeof agencies)[number]): boolean =>
    on === null || ((row.valid_from === null || row.valid_from <= on) && (row.valid_to === null || row.valid_to >= on))
  const aliasesOf = Map.groupBy(aliases, row => row.agency_id)
  const successionsOf = Map.groupBy(successions, row => row.from_agency_id)
  return agencies.filter(stands).map(row => ({
    id: row.id,
    parentId: row.parent_id,
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
}

async function presentAgency(trx: Trx, id: string) {
  const found = (await presentAgencies(trx, null)).find(agency => agency.id === id)
  if (!found) throw new AppError('not-found')
  return found
}

async function presentPeople({ inCommune, outside }: Pick<Deps, 'inCommune' | 'outside'>, communeId: string) {
  const { persons, posts } = await inCommune(communeId, people)
  const names = await userNames(
    outside,
    persons.flatMap(person => person.account_id ?? []),
  )
  const postsOf = Map.groupBy(posts, post => post.person_id)
  return persons.map(row => ({
    id: row.id,
    fullName: row.full_name,
    userName: (row.account_id && names.get(row.account_id)) || null,
    email: row.email,
    phone: row.phone,
    posts: (postsOf.get(row.id) ?? []).map(post => ({
      id: post.id,
      agencyId: post.agency_id,
      role: post.role,
      title: post.title,
      validFrom: post.valid_from,
      validTo: post.valid_to,
    })),
    version: row.version,
  }))
}

export const organisationRoutes = {
  agencies: office.organisation.agencies.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    return context.deps.inCommune(actor.communeId, trx => presentAgencies(trx, input.all ? null : (input.on ?? today(context.deps.clock))))
  }),
  change: office.organisation.change.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await changeOrganisation(context.deps, actor, input)
    return context.deps.inCommune(actor.communeId, trx => presentAgencies(trx, input.onDate))
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
  people: office.organisation.people.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'account.manage')
    return presentPeople(context.deps, actor.communeId)
  }),
  invite: office.organisation.invite.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    const link = await invite(context.deps, actor, input)
    const all = await presentPeople(context.deps, actor.communeId)
    const person = all.find(each => each.id === input.id)
    if (!person) throw new AppError('not-found')
    return { person, link }
  }),
}
