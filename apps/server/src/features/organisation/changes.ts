/** Agencies open, change their names, merge, split, move and end: the register's rules, kept in the database. */
import type { AgencyChange as AskedChange } from '@roviec/contract'
import { type AgencyChange, type AgencyHistory, outcomeOf, type Succession } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { movePosts } from '../accounts/moved-posts.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { historyOf } from './history.ts'

export async function changeOrganisation(deps: Deps, actor: Actor, asked: AskedChange): Promise<void> {
  assertCan(actor, 'organisation.change')
  await deps.inCommune(actor.communeId, async trx => {
    const history = await lockedHistory(trx)
    const result = outcomeOf(history, asked)
    if (!result.ok) throw new AppError('agency.invalid-change', { details: { refusals: result.refusals } })
    await store(trx, actor, result.value)
    await keepHeads(trx, result.value.successions)
    for (const { id } of result.value.closed) {
      await movePosts(trx, deps, actor, { agencyId: id, toAgencyId: heirOf(result.value.successions, id), on: asked.onDate })
    }
    const changes = concerned(asked).map(subjectId => ({ action: `agency.${asked.kind}`, subjectType: 'agency', subjectId, after: asked }))
    await recordChanges(trx, deps.clock, actor, changes)
  })
}

/** People of a body that ends go on in the first that comes after it; null when nobody takes over. */
export const heirOf = (successions: readonly Succession[], id: string): string | null => successions.find(({ fromId }) => fromId === id)?.toId ?? null

/** Every body in whose history the change is told. */
function concerned(asked: AskedChange): string[] {
  switch (asked.kind) {
    case 'open':
      return [asked.id]
    case 'rename':
      return [asked.agencyId, asked.newId]
    case 'merge':
      return [...asked.agencyIds, asked.newId]
    case 'absorb':
      return [...asked.agencyIds, asked.intoId]
    case 'split':
      return [asked.agencyId, ...asked.into.map(({ id }) => id)]
    case 'dissolve':
      return [asked.agencyId, ...(asked.takenOverBy ? [asked.takenOverBy] : [])]
    case 'move':
      return [asked.agencyId]
  }
}

/** The whole history, so that no other change comes between the question and the answer. */
async function lockedHistory(trx: Trx): Promise<AgencyHistory> {
  await trx.selectFrom('commune').select('commune_id').forUpdate().execute()
  return historyOf(trx)
}

/** Under a new name the head stays. */
async function keepHeads(trx: Trx, successions: readonly Succession[]): Promise<void> {
  for (const { fromId, toId } of successions.filter(({ kind }) => kind === 'rename')) {
    const old = await trx.selectFrom('agency').select('head_person_id').where('id', '=', fromId).executeTakeFirst()
    if (old?.head_person_id) await trx.updateTable('agency').set({ head_person_id: old.head_person_id }).where('id', '=', toId).execute()
  }
}

async function store(trx: Trx, actor: Actor, { opened, closed, moved, successions }: AgencyChange): Promise<void> {
  const { communeId } = actor
  for (const agency of opened) {
    await trx
      .insertInto('agency')
      .values({
        commune_id: communeId,
        id: agency.id,
        parent_id: agency.parentId,
        kind: agency.kind,
        name: agency.name,
        head_person_id: null,
        position: agency.position,
        valid_from: agency.validFrom,
        valid_to: agency.validTo,
      })
      .execute()
    for (const alias of agency.aliases) {
      await trx.insertInto('agency_alias').values({ commune_id: communeId, agency_id: agency.id, alias, origin: 'person', added_by: actor.personId }).execute()
    }
  }
  for (const agency of [...closed, ...moved]) {
    await trx
      .updateTable('agency')
      .set(eb => ({ valid_to: agency.validTo, parent_id: agency.parentId, version: eb('version', '+', 1) }))
      .where('id', '=', agency.id)
      .execute()
    for (const former of agency.formerParents) {
      await trx
        .insertInto('agency_former_parent')
        .values({ commune_id: communeId, agency_id: agency.id, parent_id: former.parentId, valid_to: former.validTo })
        .onConflict(conflict => conflict.doNothing())
        .execute()
    }
  }
  for (const each of successions) {
    await trx
      .insertInto('agency_succession')
      .values({ commune_id: communeId, from_agency_id: each.fromId, to_agency_id: each.toId, kind: each.kind, on_date: each.on, basis: each.basis })
      .execute()
  }
}
