/** Bodies of the commune that issue documents, how they sign and number, and the terms of its committees. */
import type { IssuingBody } from '@roviec/contract'
import { type Agency, type AgencyHistory, type DocumentSide, holdsOn, issuingBodyRule, overlap, type PartyTerm, type SharedNumbers } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { historyOf } from '../organisation/history.ts'

/** Whose numbers a body's papers bear, and how. */
export interface NumberingBody {
  agency: Agency
  /** The body itself, or the one above whose numbers it bears. */
  holder: Agency
  /** Ids of the rows the holder had under its names, the oldest last. */
  names: string[]
  /** The oldest of them: stays the same when the holder is renamed. */
  issuer: string
  side: DocumentSide
  letters: string
  shared: SharedNumbers
  chosen: boolean
  terms: (PartyTerm & { validFrom: string })[]
}

interface Register {
  history: AgencyHistory
  choices: Awaited<ReturnType<typeof choicesIn>>
  terms: Awaited<ReturnType<typeof termsIn>>
}

const choicesIn = (trx: Trx) => trx.selectFrom('body_numbering').select(['agency_id', 'side', 'letters', 'shared']).execute()
const termsIn = (trx: Trx) => trx.selectFrom('party_term').select(['id', 'agency_id', 'name', 'valid_from', 'valid_to']).orderBy('valid_from').execute()

async function registerOf(trx: Trx): Promise<Register> {
  return { history: await historyOf(trx), choices: await choicesIn(trx), terms: await termsIn(trx) }
}

/** Null for a body of which nothing is known and nothing was chosen. */
export async function numberingBody(trx: Trx, agencyId: string, on: string): Promise<NumberingBody | null> {
  return bodyIn(await registerOf(trx), agencyId, on)
}

function bodyIn({ history, choices, terms }: Register, agencyId: string, on: string): NumberingBody | null {
  const agency = history.agencies.find(each => each.id === agencyId)
  if (!agency) return null
  const names = formerNames(history, agency.id)
  const own = choices.find(each => names.includes(each.agency_id))
  const rule = issuingBodyRule(agency.kind)
  if (own === undefined && rule?.numbersOf) {
    const holder = history.agencies.find(each => each.kind === rule.numbersOf && holdsOn(each, on)) ?? null
    const above = holder && bodyIn({ history, choices, terms }, holder.id, on)
    return above && { ...above, agency, chosen: false }
  }
  const { side, letters } = own ?? rule ?? {}
  if (side === undefined || letters === undefined) return null
  const own_terms = terms.filter(each => names.includes(each.agency_id))
  return {
    agency,
    holder: agency,
    names,
    issuer: names.at(-1) ?? agency.id,
    side,
    letters,
    shared: own?.shared ?? 'each',
    chosen: own !== undefined,
    terms: own_terms.map(each => ({ id: each.id, name: each.name, validFrom: each.valid_from, validTo: each.valid_to })),
  }
}

/** The rows a body had under its names, newest first: a new name goes on with the old numbers. */
function formerNames({ successions }: AgencyHistory, agencyId: string): string[] {
  const names = [agencyId]
  for (let before = renamedFrom(agencyId); before !== undefined && !names.includes(before); before = renamedFrom(before)) names.push(before)
  return names

  function renamedFrom(id: string): string | undefined {
    return successions.find(each => each.kind === 'rename' && each.toId === id)?.fromId
  }
}

/** Those of today, in the order of the tree. */
export async function issuingBodies(trx: Trx, on: string): Promise<IssuingBody[]> {
  const register = await registerOf(trx)
  return register.history.agencies
    .filter(agency => holdsOn(agency, on))
    .flatMap(agency => bodyIn(register, agency.id, on) ?? [])
    .map(({ agency, holder, side, letters, shared, chosen, terms }) => ({
      agencyId: agency.id,
      name: agency.name,
      side,
      letters,
      shared: typeof shared === 'string' ? shared : shared.map(row => [...row]),
      numbersOf: holder.id === agency.id ? null : { agencyId: holder.id, name: holder.name },
      chosen,
      terms: terms.map(({ id, name, validFrom, validTo }) => ({ id, name, validFrom, validTo })),
    }))
}

interface BodyChoice {
  agencyId: string
  side: DocumentSide
  letters: string
  shared: 'each' | 'all' | string[][]
}

export async function changeBody(deps: Deps, actor: Actor, { agencyId, side, letters, shared }: BodyChoice): Promise<IssuingBody[]> {
  assertCan(actor, 'document.register')
  return deps.inCommune(actor.communeId, async trx => {
    await assertAgency(trx, agencyId)
    const before = await trx.selectFrom('body_numbering').select(['side', 'letters', 'shared']).where('agency_id', '=', agencyId).executeTakeFirst()
    const after = { side, letters, shared: JSON.stringify(shared) }
    await trx
      .insertInto('body_numbering')
      .values({ commune_id: actor.communeId, agency_id: agencyId, ...after })
      .onConflict(conflict => conflict.columns(['commune_id', 'agency_id']).doUpdateSet(eb => ({ ...after, version: eb('body_numbering.version', '+', 1) })))
      .execute()
    await recordChanges(trx, deps.clock, actor, [
      { action: 'numbering.changed', subjectType: 'agency', subjectId: agencyId, before, after: { side, letters, shared } },
    ])
    return issuingBodies(trx, today(deps.clock))
  })
}

interface NewTerm extends PartyTerm {
  agencyId: string
  validFrom: string
}

export async function addTerm(deps: Deps, actor: Actor, { agencyId, id, name, validFrom, validTo }: NewTerm): Promise<IssuingBody[]> {
  assertCan(actor, 'document.register')
  return deps.inCommune(actor.communeId, async trx => {
    const body = await numberingBody(trx, (await assertAgency(trx, agencyId)).id, today(deps.clock))
    if (validTo !== null && validTo < validFrom) throw new AppError('input.invalid', { field: 'validTo' })
    if (body?.terms.some(each => each.id !== id && overlap(each, { validFrom, validTo }))) throw new AppError('term.overlaps', { field: 'validFrom' })
    const holder = body?.holder.id ?? agencyId
    const added = await trx
      .insertInto('party_term')
      .values({ commune_id: actor.communeId, id, agency_id: holder, name, valid_from: validFrom, valid_to: validTo })
      .onConflict(conflict => conflict.columns(['commune_id', 'id']).doNothing())
      .returning('id')
      .execute()
    const after = { id, name, validFrom, validTo }
    if (added.length > 0) await recordChanges(trx, deps.clock, actor, [{ action: 'term.added', subjectType: 'agency', subjectId: holder, after }])
    return issuingBodies(trx, today(deps.clock))
  })
}

async function assertAgency(trx: Trx, id: string): Promise<{ id: string }> {
  const found = await trx.selectFrom('agency').select('id').where('id', '=', id).executeTakeFirst()
  if (!found) throw new AppError('not-found')
  return found
}
