/**
 * An invented commune to try the office in. It is a commune of its own behind the wall: no real register, number, search or figure can
 * hold anything of it, and taking it away is deleting one commune.
 */
import type { Role } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { actorOf } from '../accounts/commands.ts'
import { addPerson } from '../accounts/people.ts'
import { assertCan } from '../accounts/policy.ts'
import { insertPost } from '../accounts/posts.ts'
import { recordChanges } from '../audit/commands.ts'
import { foundCommune } from '../organisation/commands.ts'
import { type SamplePerson, samplePeople, samplePlace } from './people.ts'
import { homeOfSample, sampleOf } from './queries.ts'

/** What somebody may do in a sample: everything that is to be tried. */
const triedRoles: readonly Role[] = ['administrator', 'office', 'leader']

/** Founds the sample of the actor's commune and enters the actor; its papers are read in the background. Gives the id of the one there is, where there is one. */
export async function startSample(deps: Deps, actor: Actor, id: string): Promise<string> {
  assertCan(actor, 'account.manage')
  if (await homeOfSample(deps.outside, actor.communeId)) throw new AppError('conflict.state')
  const there = await sampleOf(deps.outside, actor.communeId)
  if (there) return there
  const founded = await deps.inCommune(id, trx => foundSample(trx, deps, actor, id))
  if (!founded) throw new AppError('conflict.state')
  await deps.inCommune(actor.communeId, trx =>
    recordChanges(trx, deps.clock, actor, [{ action: 'sample.started', subjectType: 'commune', subjectId: actor.communeId }]),
  )
  return id
}

/** In one transaction, so that there is no half of it. False when somebody else was faster, or the id is taken. */
async function foundSample(trx: Trx, deps: Deps, actor: Actor, communeId: string): Promise<boolean> {
  if (await trx.selectFrom('commune').select('commune_id').executeTakeFirst()) return false
  const taken = await trx
    .insertInto('auth.sample_commune')
    .values({ commune_id: communeId, of_commune_id: actor.communeId, removed_at: null })
    .onConflict(conflict => conflict.doNothing())
    .returning('commune_id')
    .executeTakeFirst()
  if (!taken) return false
  const agencies = await foundCommune(trx, communeId, samplePlace, { sample: true, day: today(deps.clock), template: samplePlace.kind, optional: [] })
  for (const person of samplePeople) await settle(trx, deps, communeId, person, agencies)
  await addVisitor(trx, deps, actor, communeId)
  await recordChanges(trx, deps.clock, { communeId, personId: '', name: 'Rõ Việc', requestId: actor.requestId }, [
    { action: 'commune.founded', subjectType: 'commune', subjectId: communeId, after: samplePlace },
  ])
  await deps.jobs.send(trx, 'sample.fill', { communeId })
  return true
}

async function settle(trx: Trx, deps: Deps, communeId: string, person: SamplePerson, agencies: ReadonlyMap<string, string>): Promise<void> {
  const agencyId = agencies.get(person.agency)
  if (!agencyId) throw new Error(`the template has no ${person.agency}`)
  const personId = newId()
  await addPerson(trx, deps, { communeId, personId, accountId: null, fullName: person.fullName })
  await insertPost(trx, deps, { communeId, personId, agencyId, role: person.role, title: person.title })
  if (person.heads) await trx.updateTable('agency').set({ head_person_id: personId }).where('id', '=', agencyId).execute()
}

/** Who tries the sample is a person there too, under the own name. */
async function addVisitor(trx: Trx, deps: Deps, actor: Actor, communeId: string): Promise<void> {
  const office = await trx.selectFrom('agency').select('id').where('kind', '=', 'partyOffice').executeTakeFirstOrThrow()
  const known = await trx.selectFrom('person').select('id').where('account_id', '=', actor.accountId).executeTakeFirst()
  if (known) return
  const personId = newId()
  await addPerson(trx, deps, { communeId, personId, accountId: actor.accountId, fullName: actor.name })
  for (const role of triedRoles) await insertPost(trx, deps, { communeId, personId, agencyId: office.id, role, title: null })
  await trx.insertInto('auth.membership').values({ account_id: actor.accountId, commune_id: communeId, person_id: personId }).execute()
}

/** Who the actor is in one of the own communes; null when nobody there. In a sample everybody is an administrator: rights over it are those at home. */
export async function actorAt(deps: Deps, actor: Actor, communeId: string): Promise<Actor | null> {
  if (communeId === actor.communeId) return actor
  const there = await actorOf(deps, actor, actor.requestId, communeId)
  return there?.communeId === communeId ? there : null
}

/** Into the sample of the actor's commune; anybody of that commune may try it. Gives its id. */
export async function enterSample(deps: Deps, actor: Actor): Promise<string> {
  if (await homeOfSample(deps.outside, actor.communeId)) return actor.communeId
  const communeId = await sampleOf(deps.outside, actor.communeId)
  if (!communeId) throw new AppError('not-found')
  await deps.inCommune(communeId, async trx => {
    // Two tabs at once make one person.
    await trx.selectFrom('commune').select('commune_id').forUpdate().execute()
    await addVisitor(trx, deps, actor, communeId)
  })
  return communeId
}
