import { AppError } from '../../app-error.ts'
import type { Database, Trx } from '../../platform/database/tables.ts'

/** The commune and person an account stands for: in the commune that is wanted, where the account belongs to it; else the first, samples last. */
export async function membershipOf(outside: Database, accountId: string, wanted: string | null) {
  const all = await outside
    .selectFrom('auth.membership as m')
    .leftJoin('auth.sample_commune as s', 's.commune_id', 'm.commune_id')
    .select(['m.commune_id', 'm.person_id', 's.of_commune_id as sample_of'])
    .where('m.account_id', '=', accountId)
    .orderBy('m.commune_id')
    .execute()
  return all.find(each => each.commune_id === wanted) ?? all.find(each => each.sample_of === null) ?? all[0]
}

/** Posts the person may act in on a day: own ones, and those of people who delegated to the person for that day. */
export async function postsOn(trx: Trx, personId: string, day: string) {
  const own = await trx
    .selectFrom('post')
    .innerJoin('agency', join => join.onRef('agency.commune_id', '=', 'post.commune_id').onRef('agency.id', '=', 'post.agency_id'))
    .select(eb => [
      'post.agency_id',
      'agency.name as agency_name',
      'post.role',
      'post.title',
      eb.val<string | null>(null).as('from_person_id'),
      eb.val<string | null>(null).as('from_name'),
      eb.val<string | null>(null).as('until'),
    ])
    .where('post.person_id', '=', personId)
    .where('post.valid_from', '<=', day)
    .where(eb => eb.or([eb('post.valid_to', 'is', null), eb('post.valid_to', '>=', day)]))
    .execute()
  const lent = await trx
    .selectFrom('delegation')
    .innerJoin('person', join => join.onRef('person.commune_id', '=', 'delegation.commune_id').onRef('person.id', '=', 'delegation.from_person_id'))
    .innerJoin('post', join => join.onRef('post.commune_id', '=', 'delegation.commune_id').onRef('post.person_id', '=', 'delegation.from_person_id'))
    .innerJoin('agency', join => join.onRef('agency.commune_id', '=', 'post.commune_id').onRef('agency.id', '=', 'post.agency_id'))
    .select([
      'post.agency_id',
      'agency.name as agency_name',
      'post.role',
      'post.title',
      'person.id as from_person_id',
      'person.full_name as from_name',
      'delegation.to_on as until',
    ])
    .where('delegation.to_person_id', '=', personId)
    .where(eb => eb.or([eb('delegation.post_id', 'is', null), eb('delegation.post_id', '=', eb.ref('post.id'))]))
    .where('delegation.revoked_at', 'is', null)
    .where('delegation.from_on', '<=', day)
    .where('delegation.to_on', '>=', day)
    .where('post.valid_from', '<=', day)
    .where(eb => eb.or([eb('post.valid_to', 'is', null), eb('post.valid_to', '>=', day)]))
    .execute()
  return [...own, ...lent]
}

export async function communeAndPerson(trx: Trx, personId: string) {
  const commune = await trx.selectFrom('commune').selectAll().executeTakeFirst()
  const person = await trx.selectFrom('person').select(['id', 'full_name', 'disabled_at']).where('id', '=', personId).executeTakeFirst()
  return commune && person ? { commune, person } : null
}

export async function anyCommune(outside: Database): Promise<boolean> {
  return (await outside.selectFrom('auth.membership').select('account_id').limit(1).executeTakeFirst()) !== undefined
}

/** All communes of this installation. */
export async function communesOf(outside: Database): Promise<string[]> {
  const rows = await outside.selectFrom('auth.membership').select('commune_id').distinct().execute()
  return rows.map(row => row.commune_id)
}

export async function userNames(outside: Database | Trx, accountIds: readonly string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await outside.selectFrom('auth.user').select(['id', 'displayUsername']).where('id', 'in', accountIds).execute()
  return new Map(rows.map(row => [row.id, row.displayUsername ?? '']))
}

/** Invitations that can still be used: until when, by person. */
export async function openInvitations(trx: Trx, now: Date): Promise<Map<string, Date>> {
  const rows = await trx
    .selectFrom('auth.one_time_link')
    .innerJoin('person', 'person.id', 'auth.one_time_link.person_id')
    .select(['person.id', 'auth.one_time_link.expires_at'])
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute()
  return new Map(rows.map(row => [row.id, row.expires_at]))
}

/** Lent posts, of everybody or of one person (by or to), the newest first. */
export async function delegationsOf(trx: Trx, { personId, id }: { personId?: string; id?: string }) {
  return trx
    .selectFrom('delegation as d')
    .innerJoin('person as giver', join => join.onRef('giver.commune_id', '=', 'd.commune_id').onRef('giver.id', '=', 'd.from_person_id'))
    .innerJoin('person as deputy', join => join.onRef('deputy.commune_id', '=', 'd.commune_id').onRef('deputy.id', '=', 'd.to_person_id'))
    .leftJoin('post', join => join.onRef('post.commune_id', '=', 'd.commune_id').onRef('post.id', '=', 'd.post_id'))
    .leftJoin('agency', join => join.onRef('agency.commune_id', '=', 'd.commune_id').onRef('agency.id', '=', 'post.agency_id'))
    .select([
      'd.id',
      'd.from_person_id',
      'giver.full_name as from_name',
      'd.to_person_id',
      'deputy.full_name as to_name',
      'd.post_id',
      'post.agency_id',
      'agency.name as agency_name',
      'post.role',
      'post.title',
      'd.from_on',
      'd.to_on',
      'd.basis',
      'd.revoked_at',
    ])
    .$if(personId !== undefined, rows => rows.where(eb => eb.or([eb('d.from_person_id', '=', personId ?? ''), eb('d.to_person_id', '=', personId ?? '')])))
    .$if(id !== undefined, rows => rows.where('d.id', '=', id ?? ''))
    .orderBy('d.from_on', 'desc')
    .orderBy('d.id')
    .execute()
}

/** Administrators who can come in and whose post has no end. */
export async function lastingAdministrators(trx: Trx, day: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('post')
    .innerJoin('person', join => join.onRef('person.commune_id', '=', 'post.commune_id').onRef('person.id', '=', 'post.person_id'))
    .select('person.id')
    .distinct()
    .where('post.role', '=', 'administrator')
    .where('post.valid_from', '<=', day)
    .where('post.valid_to', 'is', null)
    .where('person.account_id', 'is not', null)
    .where('person.disabled_at', 'is', null)
    .execute()
  return rows.map(row => row.id)
}

/** Until the transaction ends nobody else changes the person. */
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
