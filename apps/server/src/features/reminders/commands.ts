import { randomBytes } from 'node:crypto'
import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '@roviec/contract'
import { communeSettings } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import { AppError } from '../../app-error.ts'
import type { Deps } from '../../deps.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { assertCan } from '../accounts/policy.ts'
import { recordChanges } from '../audit/commands.ts'
import { announceTo } from './notifications.ts'
import { putOut, reachOf } from './outbox.ts'

type Inputs = InferContractRouterInputs<typeof contract>['reminders']

/** One's own; nobody else's are touched. */
export async function markRead(deps: Pick<Deps, 'inCommune' | 'clock'>, { communeId, personId }: Actor, { ids }: Inputs['markRead']): Promise<void> {
  await deps.inCommune(communeId, async trx => {
    await trx
      .updateTable('notification')
      .set({ read_at: deps.clock.now() })
      .where('person_id', '=', personId)
      .where('read_at', 'is', null)
      .$if(ids !== undefined, query => query.where('id', 'in', ids ?? []))
      .execute()
    await announceTo(trx, communeId, personId)
  })
}

/** A person's own matter: no event of the audit. */
export async function choose(deps: Pick<Deps, 'inCommune'>, { communeId, personId }: Actor, choice: Inputs['choose']): Promise<void> {
  const columns = {
    mail_address: choice.mailAddress,
    language: choice.language,
    digest: choice.digest,
    at_once: choice.atOnce,
    push: choice.push,
    quiet_until: choice.quietUntil,
  }
  await deps.inCommune(communeId, trx =>
    trx
      .insertInto('notification_choice')
      .values({ commune_id: communeId, person_id: personId, ...columns })
      .onConflict(conflict => conflict.columns(['commune_id', 'person_id']).doUpdateSet(columns))
      .execute(),
  )
}

/** A browser that another person used before is now this person's. */
export async function subscribe(
  deps: Pick<Deps, 'inCommune' | 'clock' | 'couriers'>,
  { communeId, personId }: Actor,
  input: Inputs['subscribe'],
): Promise<void> {
  if (!deps.couriers.isPushService(input.endpoint)) throw new AppError('input.invalid', { field: 'endpoint' })
  const { endpoint, p256dh, auth } = input
  const columns = { person_id: personId, p256dh, auth }
  await deps.inCommune(communeId, trx =>
    trx
      .insertInto('push_subscription')
      .values({ commune_id: communeId, id: input.id, endpoint, ...columns, created_at: deps.clock.now() })
      .onConflict(conflict => conflict.columns(['commune_id', 'endpoint']).doUpdateSet(columns))
      .execute(),
  )
}

export async function unsubscribe(deps: Pick<Deps, 'inCommune'>, { communeId, personId }: Actor, { endpoint }: Inputs['unsubscribe']): Promise<void> {
  await deps.inCommune(communeId, trx =>
    trx
      .deleteFrom('push_subscription')
      .where('person_id', '=', personId)
      .$if(endpoint !== undefined, query => query.where('endpoint', '=', endpoint ?? ''))
      .execute(),
  )
}

/** Goes the same way as every other message, at any hour: who asks for it waits for it. */
export async function tryMail(deps: Deps, { communeId, personId }: Actor, { id }: Inputs['tryMail']): Promise<string> {
  if (deps.couriers.mail === null) throw new AppError('reminder.no-mail')
  return deps.inCommune(communeId, async trx => {
    await assertFewTrials(trx, deps, personId)
    const person = (await reachOf(trx, [personId], '9999-12-31')).get(personId)
    if (!person?.mail) throw new AppError('reminder.no-address', { field: 'mailAddress' })
    const { name: commune } = await trx.selectFrom('commune').select('name').executeTakeFirstOrThrow()
    const body = { type: 'trial' as const, language: person.language, name: person.name, commune }
    await putOut(trx, deps, communeId, deps.clock.now(), [{ channel: 'mail', key: `trial ${id}`, personId, recipient: person.mail, body }])
    return person.mail
  })
}

const mostTrials = 5

/** The address is whatever the person wrote: this house sends no heaps of mail to others. */
async function assertFewTrials(trx: Trx, { clock }: Pick<Deps, 'clock'>, personId: string): Promise<void> {
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  const { count } = await trx
    .selectFrom('message')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where('person_id', '=', personId)
    .where('key', 'like', 'trial %')
    .where('created_at', '>', new Date(clock.now().getTime() - 60 * 60 * 1000))
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostTrials) throw new AppError('too-many-requests')
}

export async function changeSettings(deps: Pick<Deps, 'inCommune' | 'clock' | 'couriers'>, actor: Actor, input: Inputs['changeSettings']): Promise<void> {
  assertCan(actor, 'organisation.change')
  if (input.webhookUrl !== null && !deps.couriers.mayReach(input.webhookUrl)) throw new AppError('input.invalid', { field: 'webhookUrl' })
  const { communeId } = actor
  await deps.inCommune(communeId, async trx => {
    const { settings } = await trx.selectFrom('commune').select('settings').forUpdate().executeTakeFirstOrThrow()
    const { reminders, sending, keepDays } = communeSettings(settings)
    const before = [...new Set(input.reminders.before)].toSorted((a, b) => b - a)
    const after = { reminders: { ...input.reminders, before }, sending: input.sending, keepDays: input.keepDays ?? keepDays }
    await trx
      .updateTable('commune')
      .set({ settings: JSON.stringify({ ...(settings as object), ...after }) })
      .execute()
    const webhook = await trx.selectFrom('webhook').select('url').executeTakeFirst()
    const { webhookUrl: url } = input
    if (url === null) await trx.deleteFrom('webhook').execute()
    else if (url !== webhook?.url) {
      const columns = { url, secret: randomBytes(24).toString('base64url'), changed_at: deps.clock.now() }
      await trx
        .insertInto('webhook')
        .values({ commune_id: communeId, ...columns })
        .onConflict(conflict => conflict.column('commune_id').doUpdateSet(columns))
        .execute()
    }
    await recordChanges(trx, deps.clock, actor, [
      {
        action: 'commune.remindersChanged',
        subjectType: 'commune',
        subjectId: communeId,
        before: { reminders, sending, keepDays, webhookUrl: webhook?.url ?? null },
        after: { ...after, webhookUrl: url },
      },
    ])
  })
}

export async function retryFailed(deps: Pick<Deps, 'inCommune' | 'clock' | 'jobs'>, actor: Actor, { ids }: Inputs['retry']): Promise<number> {
  assertCan(actor, 'account.manage')
  return deps.inCommune(actor.communeId, async trx => {
    const again = await trx
      .updateTable('message')
      .set({ state: 'waiting', tries: 0, next_at: deps.clock.now() })
      .where('state', '=', 'failed')
      .$if(ids !== undefined, query => query.where('id', 'in', ids ?? []))
      .returning('id')
      .execute()
    if (again.length > 0) await deps.jobs.send(trx, 'reminders.send', { communeId: actor.communeId })
    return again.length
  })
}
