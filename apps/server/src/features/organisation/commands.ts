import type { RegisteredAgency } from '@roviec/reader'
import { agenciesFromTemplate, aliasToLearn, type CommuneKind, communeKindWords, communeTemplate } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { historyOf } from './history.ts'
import { agenciesForReader } from './queries.ts'

/** The commune's agencies as they stand today, for the reader. */
export async function agenciesOfCommune(deps: Pick<Deps, 'inCommune' | 'clock'>, communeId: string): Promise<RegisteredAgency[]> {
  return deps.inCommune(communeId, trx => agenciesForReader(trx, today(deps.clock)))
}

export interface CommunePlace {
  code: string
  kind: CommuneKind
  name: string
  provinceCode: string
  provinceName: string
}

interface Founding {
  sample: boolean
  day: string
  /** Whose usual bodies it begins with. */
  template: CommuneKind
  /** Keys of bodies that not every commune has. */
  optional: readonly string[]
}

/** A new commune with its usual agencies; gives back the agencies' ids by their keys of the template. */
export async function foundCommune(
  trx: Trx,
  communeId: string,
  place: CommunePlace,
  { sample, day, template, optional }: Founding,
): Promise<Map<string, string>> {
  await trx
    .insertInto('commune')
    .values({
      commune_id: communeId,
      code: place.code,
      kind: place.kind,
      name: place.name,
      province_code: place.provinceCode,
      province_name: place.provinceName,
      place: place.name,
      sample,
    })
    .execute()
  const usual = { ...communeTemplate(template, day), kind: place.kind }
  const keys = usual.agencies.filter(row => !row.optional || optional.includes(row.key)).map(row => row.key)
  const agencies = agenciesFromTemplate(usual, { placeName: place.name, keys, validFrom: null, newId })
  await trx
    .insertInto('agency')
    .values(
      agencies.map(agency => ({
        commune_id: communeId,
        id: agency.id,
        parent_id: agency.parentId,
        kind: agency.kind,
        name: agency.name,
        head_person_id: null,
        position: agency.position,
        valid_from: agency.validFrom,
        valid_to: agency.validTo,
      })),
    )
    .execute()
  const aliases = agencies.flatMap(agency =>
    agency.aliases.map(alias => ({ commune_id: communeId, agency_id: agency.id, alias, origin: 'template' as const, added_by: null })),
  )
  if (aliases.length > 0) await trx.insertInto('agency_alias').values(aliases).execute()
  return new Map(agencies.map(agency => [agency.key, agency.id]))
}

/** A name that a person bound to an agency is known from then on, when it is one that can mean only that agency. */
export async function learnAlias(trx: Trx, { clock }: Pick<Deps, 'clock'>, actor: Actor, agencyId: string, name: string): Promise<void> {
  const { kind, place } = await trx.selectFrom('commune').select(['kind', 'place']).executeTakeFirstOrThrow()
  const { agencies } = await historyOf(trx)
  const agency = agencies.find(each => each.id === agencyId)
  if (!agency) throw new AppError('not-found', { field: 'agencyId' })
  const learned = aliasToLearn(name, agency, agencies, { place: `${communeKindWords[kind]} ${place}` })
  if (!learned.ok) return
  const alias = learned.value
  await trx.insertInto('agency_alias').values({ commune_id: actor.communeId, agency_id: agencyId, alias, origin: 'review', added_by: actor.personId }).execute()
  await recordChanges(trx, clock, actor, [{ action: 'agency.aliasLearned', subjectType: 'agency', subjectId: agencyId, after: { alias } }])
}

/** Another name under which papers call an agency, added or forgotten by an administrator. */
export async function addAlias(deps: Deps, actor: Actor, agencyId: string, alias: string): Promise<void> {
  assertCan(actor, 'organisation.change')
  await deps.inCommune(actor.communeId, async trx => {
    await assertAgency(trx, agencyId)
    await trx
      .insertInto('agency_alias')
      .values({ commune_id: actor.communeId, agency_id: agencyId, alias, origin: 'person', added_by: actor.personId })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    await recordChanges(trx, deps.clock, actor, [{ action: 'agency.aliasAdded', subjectType: 'agency', subjectId: agencyId, after: { alias } }])
  })
}

export async function removeAlias(deps: Deps, actor: Actor, agencyId: string, alias: string): Promise<void> {
  assertCan(actor, 'organisation.change')
  await deps.inCommune(actor.communeId, async trx => {
    await assertAgency(trx, agencyId)
    await trx.deleteFrom('agency_alias').where('agency_id', '=', agencyId).where('alias', '=', alias).execute()
    await recordChanges(trx, deps.clock, actor, [{ action: 'agency.aliasRemoved', subjectType: 'agency', subjectId: agencyId, before: { alias } }])
  })
}

/** Who heads an agency (người đứng đầu); null for nobody. */
export async function setHead(
  deps: Deps,
  actor: Actor,
  { agencyId, personId, version }: { agencyId: string; personId: string | null; version: number },
): Promise<void> {
  assertCan(actor, 'organisation.change')
  await deps.inCommune(actor.communeId, async trx => {
    const agency = await trx.selectFrom('agency').select(['head_person_id', 'version', 'valid_to']).where('id', '=', agencyId).forUpdate().executeTakeFirst()
    if (!agency) throw new AppError('not-found')
    if (agency.version !== version) throw new AppError('conflict.version', { details: { version: agency.version } })
    if (agency.valid_to !== null && agency.valid_to < today(deps.clock)) throw new AppError('conflict.state')
    if (personId !== null) {
      const person = await trx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()
      if (!person) throw new AppError('not-found', { field: 'personId' })
    }
    await trx
      .updateTable('agency')
      .set({ head_person_id: personId, version: version + 1 })
      .where('id', '=', agencyId)
      .execute()
    await recordChanges(trx, deps.clock, actor, [
      { action: 'agency.headSet', subjectType: 'agency', subjectId: agencyId, before: { head: agency.head_person_id }, after: { head: personId } },
    ])
  })
}

const assertAgency = (trx: Trx, id: string): Promise<void> => assertAgencies(trx, [id], null)

/** All of them are of this commune. */
export async function assertAgencies(trx: Trx, ids: readonly string[], field: string | null): Promise<void> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return
  const found = await trx.selectFrom('agency').select('id').where('id', 'in', wanted).execute()
  if (found.length < wanted.length) throw new AppError('not-found', { field })
}
