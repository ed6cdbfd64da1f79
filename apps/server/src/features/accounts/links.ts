/** Links that open a door once. Only the hash of the code is kept. */
import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Database, OneTimeLinkTable, Trx } from '../../platform/database/tables.ts'
import { communeAndPerson, userNames } from './queries.ts'

type Purpose = OneTimeLinkTable['purpose']

const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')
export const day = 24 * 60 * 60 * 1000

export interface NewLink {
  purpose: Purpose
  communeId: string | null
  personId: string | null
  /** Milliseconds. */
  lasts: number
}

/** Gives the code; earlier links of the same purpose for the same person end. */
export async function newLink(
  outside: Database | Trx,
  now: Date,
  { purpose, communeId, personId, lasts }: NewLink,
): Promise<{ code: string; expiresAt: Date }> {
  await outside
    .deleteFrom('auth.one_time_link')
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('person_id', personId === null ? 'is' : '=', personId)
    .execute()
  const code = randomBytes(24).toString('base64url')
  const expiresAt = new Date(now.getTime() + lasts)
  await outside
    .insertInto('auth.one_time_link')
    .values({ code_hash: hashOf(code), purpose, commune_id: communeId, person_id: personId, expires_at: expiresAt, used_at: null })
    .execute()
  return { code, expiresAt }
}

/** Uses a link up. Of two who come with it at once only one gets in. */
export async function useLink(outside: Database | Trx, now: Date, code: string, purpose: Purpose) {
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

/** Gives a used link back when what it was for failed. */
export async function giveLinkBack(outside: Database, code: string): Promise<void> {
  await outside.updateTable('auth.one_time_link').set({ used_at: null }).where('code_hash', '=', hashOf(code)).execute()
}

const found = (outside: Database, code: string) =>
  outside
    .selectFrom('auth.one_time_link')
    .select(['purpose', 'commune_id', 'person_id', 'used_at', 'expires_at'])
    .where('code_hash', '=', hashOf(code))
    .executeTakeFirst()

export async function communeOfLink(outside: Database, code: string): Promise<string | null> {
  return (await found(outside, code))?.commune_id ?? null
}

/** Whether a link can still be used; nothing is changed. */
export async function linkState({ outside, clock }: Pick<Deps, 'outside' | 'clock'>, code: string): Promise<'open' | 'used' | 'unknown'> {
  const link = await found(outside, code)
  if (!link) return 'unknown'
  return link.used_at !== null || link.expires_at <= clock.now() ? 'used' : 'open'
}

/** What a link is for and, while it is open, for whom. */
export async function linkSaid(deps: Pick<Deps, 'outside' | 'clock' | 'inCommune'>, code: string) {
  const link = await found(deps.outside, code)
  const state = await linkState(deps, code)
  const { commune_id: communeId, person_id: personId } = link ?? {}
  const person =
    state === 'open' && communeId && personId
      ? await deps.inCommune(communeId, async trx => {
          const there = await communeAndPerson(trx, personId)
          if (!there) return null
          const account = await trx.selectFrom('person').select('account_id').where('id', '=', personId).executeTakeFirst()
          const names = await userNames(trx, account?.account_id ? [account.account_id] : [])
          return { name: there.person.full_name, communeName: there.commune.name, userName: names.get(account?.account_id ?? '') ?? null }
        })
      : null
  return { state, purpose: link?.purpose ?? null, person }
}
