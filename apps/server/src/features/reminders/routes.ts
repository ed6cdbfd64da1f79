import { communeSettings } from '@roviec/register'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { office, signedIn } from '../../http/context.ts'
import { whileSignedIn } from '../../http/while-signed-in.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { changeSettings, choose, markRead, retryFailed, subscribe, tryMail, unsubscribe } from './commands.ts'
import { topicOf } from './notifications.ts'
import { browsersOf, choiceOf, failedMessages, notificationsOf, unreadOf, waitingMessages } from './queries.ts'

/** First how many there are, so that nothing that came while the line was made is missed. */
async function* unreadChanges({ live, inCommune }: Pick<Deps, 'live' | 'inCommune'>, { communeId, personId }: Actor, ended: AbortSignal) {
  const events = live.events(communeId, topicOf(personId), ended)
  const count = () => inCommune(communeId, async trx => ({ unread: await unreadOf(trx, personId) }))
  yield await count()
  for await (const _event of events) yield await count()
}

const webhookOf = (deps: Pick<Deps, 'inCommune'>, communeId: string) =>
  deps.inCommune(communeId, async trx => (await trx.selectFrom('webhook').select(['url', 'secret']).executeTakeFirst()) ?? null)

const browsers = async (deps: Pick<Deps, 'inCommune'>, { communeId, personId }: Actor) => ({
  browsers: await deps.inCommune(communeId, trx => browsersOf(trx, personId)),
})

export const reminderRoutes = {
  list: office.reminders.list.handler(({ context, input }) => {
    const actor = signedIn(context)
    const offset = Number(input.after ?? 0)
    return context.deps.inCommune(actor.communeId, async trx => {
      const found = await notificationsOf(trx, {
        personId: actor.personId,
        unread: input.unread ?? false,
        withRestricted: canReadRestricted(actor),
        limit: input.limit + 1,
        offset,
      })
      const rows = found.slice(0, input.limit).map(row => ({
        id: row.id,
        kind: row.kind,
        task: row.shown_task_id === null ? null : { id: row.shown_task_id, content: row.content ?? '', dueOn: row.due_on },
        said: row.said,
        day: row.on_day,
        at: row.at.toISOString(),
        read: row.read_at !== null,
      }))
      return { rows, next: found.length > input.limit ? String(offset + input.limit) : null, unread: await unreadOf(trx, actor.personId) }
    })
  }),
  changes: office.reminders.changes.handler(({ context, signal }) =>
    whileSignedIn(context, signal, ended => unreadChanges(context.deps, signedIn(context), ended)),
  ),
  markRead: office.reminders.markRead.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await markRead(context.deps, actor, input)
    return { unread: await context.deps.inCommune(actor.communeId, trx => unreadOf(trx, actor.personId)) }
  }),
  choice: office.reminders.choice.handler(async ({ context }) => {
    const actor = signedIn(context)
    const { couriers, inCommune } = context.deps
    const row = await inCommune(actor.communeId, trx => choiceOf(trx, actor.personId))
    return {
      mailAddress: row.mail_address,
      language: row.language ?? context.language,
      digest: row.digest ?? true,
      atOnce: row.at_once ?? false,
      push: row.push ?? true,
      quietUntil: row.quiet_until,
      registeredAddress: row.email,
      mailPossible: couriers.mail !== null,
      pushKey: couriers.pushKey,
      ...(await browsers(context.deps, actor)),
    }
  }),
  choose: office.reminders.choose.handler(async ({ context, input }) => {
    await choose(context.deps, signedIn(context), input)
    return input
  }),
  subscribe: office.reminders.subscribe.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await subscribe(context.deps, actor, input)
    return browsers(context.deps, actor)
  }),
  unsubscribe: office.reminders.unsubscribe.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await unsubscribe(context.deps, actor, input)
    return browsers(context.deps, actor)
  }),
  tryMail: office.reminders.tryMail.handler(async ({ context, input }) => ({ recipient: await tryMail(context.deps, signedIn(context), input) })),
  settings: office.reminders.settings.handler(async ({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'organisation.change')
    const { settings } = await context.deps.inCommune(actor.communeId, trx => trx.selectFrom('commune').select('settings').executeTakeFirstOrThrow())
    const { reminders, sending, keepDays } = communeSettings(settings)
    const mailPossible = context.deps.couriers.mail !== null
    return {
      reminders: { ...reminders, before: [...reminders.before] },
      sending,
      keepDays,
      webhook: await webhookOf(context.deps, actor.communeId),
      mailPossible,
    }
  }),
  changeSettings: office.reminders.changeSettings.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    await changeSettings(context.deps, actor, input)
    return { webhook: await webhookOf(context.deps, actor.communeId) }
  }),
  failed: office.reminders.failed.handler(({ context }) => {
    const actor = signedIn(context)
    assertCan(actor, 'account.manage')
    return context.deps.inCommune(actor.communeId, async trx => ({
      rows: (await failedMessages(trx)).map(row => ({
        id: row.id,
        channel: row.channel,
        person: row.full_name,
        recipient: row.channel === 'mail' ? row.recipient : '',
        failure: row.failure,
        tries: row.tries,
        at: row.created_at.toISOString(),
      })),
      waiting: await waitingMessages(trx),
    }))
  }),
  retry: office.reminders.retry.handler(async ({ context, input }) => ({ again: await retryFailed(context.deps, signedIn(context), input) })),
}
