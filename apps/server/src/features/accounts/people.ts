import type { Role } from '@roviec/contract'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { recordChanges } from '../audit/commands.ts'
import { day, newLink } from './links.ts'
import { assertCan } from './policy.ts'
import { insertPost, standingAgency } from './posts.ts'

export async function addPerson(
  trx: Trx,
  { clock }: Pick<Deps, 'clock'>,
  person: { communeId: string; personId: string; accountId: string | null; fullName: string },
): Promise<void> {
  await trx
    .insertInto('person')
    .values({
      commune_id: person.communeId,
      id: person.personId,
      full_name: person.fullName,
      account_id: person.accountId,
      phone: null,
      email: null,
      valid_from: today(clock),
      valid_to: null,
    })
    .execute()
}

export interface Invitation {
  id: string
  fullName: string
  agencyId: string
  role: Role
  title?: string | undefined
}

export interface Handed {
  link: string
  expiresAt: Date
}

/** A person with a post, and the link with which the person makes the account. Asked again for the same person it gives a new link and ends the ones before. */
export async function invite(deps: Deps, actor: Actor, invited: Invitation): Promise<Handed> {
  assertCan(actor, 'account.manage')
  return deps.inCommune(actor.communeId, async trx => {
    await standingAgency(trx, invited.agencyId, today(deps.clock), null)
    const there = await trx.selectFrom('person').select('account_id').where('id', '=', invited.id).executeTakeFirst()
    if (there?.account_id) throw new AppError('conflict.state')
    if (!there) {
      await addPerson(trx, deps, { communeId: actor.communeId, personId: invited.id, accountId: null, fullName: invited.fullName })
      await insertPost(trx, deps, {
        communeId: actor.communeId,
        personId: invited.id,
        agencyId: invited.agencyId,
        role: invited.role,
        title: invited.title ?? null,
      })
    }
    await recordChanges(trx, deps.clock, actor, [
      there
        ? { action: 'person.invitedAgain', subjectType: 'person', subjectId: invited.id }
        : { action: 'person.invited', subjectType: 'person', subjectId: invited.id, after: invited },
    ])
    const { code, expiresAt } = await newLink(trx, deps.clock.now(), {
      purpose: 'invitation',
      communeId: actor.communeId,
      personId: invited.id,
      lasts: 7 * day,
    })
    return { link: `${deps.configuration.publicUrl}/loi-moi?ma=${code}`, expiresAt }
  })
}
