/** Agencies open, change their names, merge, split and end: the register's rules, kept in the database. */
import type { AgencyChange as AskedChange } from '@roviec/contract'
import {
  type Agency,
  type AgencyChange,
  type AgencyHistory,
  type AgencyKind,
  type ChangeResult,
  dissolveAgency,
  mergeAgencies,
  openAgency,
  renameAgency,
  splitAgency,
} from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { historyOf } from './history.ts'

export async function changeOrganisation(deps: Deps, actor: Actor, asked: AskedChange): Promise<void> {
  assertCan(actor, 'organisation.change')
  await deps.inCommune(actor.communeId, async trx => {
    const history = await lockedHistory(trx)
    const result = outcome(history, asked)
    if (!result.ok) throw new AppError('agency.invalid-change', { details: { refusals: result.refusals } })
    await store(trx, actor, result.value)
    await recordChanges(trx, deps.clock, actor, [{ action: `agency.${asked.kind}`, subjectType: 'agency', subjectId: subjectOf(asked), after: asked }])
  })
}

const subjectOf = (asked: AskedChange): string => {
  if (asked.kind === 'open') return asked.id
  return asked.kind === 'merge' ? asked.newId : asked.agencyId
}

/** The whole history, so that no other change comes between the question and the answer. */
async function lockedHistory(trx: Trx): Promise<AgencyHistory> {
  await trx.selectFrom('commune').select('commune_id').forUpdate().execute()
  return historyOf(trx)
}

function outcome(history: AgencyHistory, asked: AskedChange): ChangeResult {
  const on = asked.onDate
  const of = (id: string): Agency | undefined => history.agencies.find(agency => agency.id === id)
  if (asked.kind === 'open') {
    const { id, name, parentId } = asked
    return openAgency(history, { id, kind: asked.agencyKind as AgencyKind, name, parentId }, { on })
  }
  const basis = { on, basis: asked.basis ?? null }
  if (asked.kind === 'rename') return renameAgency(history, { id: asked.agencyId, newId: asked.newId, name: asked.name, ...basis })
  if (asked.kind === 'merge') {
    const first = of(asked.agencyIds[0] ?? '')
    const into = { id: asked.newId, kind: first?.kind ?? ('other' as const), name: asked.name, parentId: first?.parentId ?? null }
    return mergeAgencies(history, { ids: asked.agencyIds, into, ...basis })
  }
  const old = of(asked.agencyId)
  if (asked.kind === 'split') {
    const into = asked.into.map(part => ({ ...part, kind: old?.kind ?? ('other' as const), parentId: old?.parentId ?? null }))
    const children = Object.fromEntries(
      history.agencies.filter(agency => agency.parentId === asked.agencyId).map(agency => [agency.id, asked.into[0]?.id ?? '']),
    )
    return splitAgency(history, { id: asked.agencyId, into, children, ...basis })
  }
  return dissolveAgency(history, {
    id: asked.agencyId,
    ...(asked.takenOverBy ? { takeoverId: asked.takenOverBy } : {}),
    childrenTo: asked.takenOverBy ?? old?.parentId ?? null,
    ...basis,
  })
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
