/** Sends what waits in the outbox, one message a transaction: its row is locked, so no other server takes it, and a killed one leaves it waiting. */
import { createHash } from 'node:crypto'
import type { Deps } from '../../deps.ts'
import { today } from '../../platform/clock.ts'
import { NotDelivered } from '../../platform/couriers/index.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { traceOf } from '../../platform/log.ts'
import { addressingOn } from './addressing.ts'
import { letterOf, pushOf } from './locales/index.ts'
import { type MessageBody, tasksIn } from './message-body.ts'
import { notify } from './notifications.ts'
import type { Outgoing } from './outbox.ts'

/** In one job; what is left the next minute's takes. */
const mostAtOnce = 500

/** Minutes until the next try; behind the last one it is shown to the administrator. */
const waits = [1, 5, 15, 60, 240, 720]

export async function sendWaiting(deps: Deps, communeId: string): Promise<void> {
  for (let sent = 0; sent < mostAtOnce && (await sendNext(deps, communeId)); sent++);
}

/** Mail waits while no server for it is set. */
export const reachableChannels = ({ couriers }: Pick<Deps, 'couriers'>): Outgoing['channel'][] =>
  couriers.mail === null ? ['push', 'webhook'] : ['mail', 'push', 'webhook']

/** False when nothing waits. */
function sendNext(deps: Deps, communeId: string): Promise<boolean> {
  return deps.inCommune(communeId, async trx => {
    const message = await nextMessage(trx, deps)
    if (!message) return false
    if (!(await isMeantStill(trx, deps, message))) {
      await trx.deleteFrom('message').where('id', '=', message.id).execute()
      return true
    }
    try {
      await deliver(trx, deps, message)
      await trx.updateTable('message').set({ state: 'sent', sent_at: deps.clock.now(), failure: null }).where('id', '=', message.id).execute()
    } catch (error) {
      await putBack(trx, deps, message, error)
    }
    return true
  })
}

type Message = NonNullable<Awaited<ReturnType<typeof nextMessage>>>

const nextMessage = (trx: Trx, deps: Pick<Deps, 'clock' | 'couriers'>) =>
  trx
    .selectFrom('message')
    .select(['commune_id', 'id', 'channel', 'key', 'person_id', 'recipient', 'body', 'tries'])
    .where('state', '=', 'waiting')
    .where('next_at', '<=', deps.clock.now())
    .where('channel', 'in', reachableChannels(deps))
    .orderBy('next_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

/** It may have waited for days: whoever has left meanwhile, or was shut out, is told nothing any more. */
async function isMeantStill(trx: Trx, { clock }: Pick<Deps, 'clock'>, { person_id: personId }: Message): Promise<boolean> {
  if (personId === null) return true
  const person = await trx.selectFrom('person').select(['disabled_at', 'valid_to']).where('id', '=', personId).executeTakeFirst()
  return person !== undefined && person.disabled_at === null && (person.valid_to === null || person.valid_to >= today(clock))
}

async function deliver(trx: Trx, { couriers, configuration }: Deps, message: Message): Promise<void> {
  const body = await withoutRestricted(trx, message.body as MessageBody)
  if (body.type === 'event') {
    const target = await trx.selectFrom('webhook').select(['url', 'secret']).executeTakeFirst()
    if (!target) throw new NotDelivered('gone', { forGood: true })
    const { type: _type, ...said } = body
    return couriers.webhook(target, { id: identityOf(message), body: said })
  }
  if (message.channel === 'push') return push(trx, couriers, message, pushOf(body))
  if (couriers.mail === null) throw new NotDelivered('no mail', { forGood: false })
  const { hostname } = new URL(configuration.publicUrl)
  await couriers.mail({ to: message.recipient, messageId: `<${identityOf(message)}@${hostname}>`, ...letterOf(body, configuration.publicUrl) })
}

/** Of tasks that have become restricted since it was written the content stays in the house. */
async function withoutRestricted(trx: Trx, body: MessageBody): Promise<MessageBody> {
  const tasks = tasksIn(body)
  if (tasks.length === 0) return body
  const rows = await trx
    .selectFrom('task')
    .select('id')
    .where('restricted', '=', true)
    .where(
      'id',
      'in',
      tasks.map(({ id }) => id),
    )
    .execute()
  const restricted = new Set(rows.map(({ id }) => id))
  for (const task of tasks) if (restricted.has(task.id)) task.content = null
  return body
}

/** The same whenever the same message is sent, even one that was written anew. */
const identityOf = ({ commune_id, channel, key }: Pick<Message, 'commune_id' | 'channel' | 'key'>): string =>
  createHash('sha256').update(`${commune_id} ${channel} ${key}`).digest('hex').slice(0, 40)

/** A browser that is gone for good is forgotten with it. */
async function push(trx: Trx, couriers: Deps['couriers'], { recipient }: Message, payload: unknown): Promise<void> {
  const subscription = await trx.selectFrom('push_subscription').select(['endpoint', 'p256dh', 'auth']).where('id', '=', recipient).executeTakeFirst()
  if (!subscription) return
  try {
    await couriers.push(subscription, payload)
  } catch (error) {
    if (!(error instanceof NotDelivered && error.forGood)) throw error
    await trx.deleteFrom('push_subscription').where('id', '=', recipient).execute()
  }
}

async function putBack(trx: Trx, deps: Deps, message: Message, error: unknown): Promise<void> {
  const known = error instanceof NotDelivered
  if (!known) deps.log.error({ message: message.id, ...traceOf(error) }, 'message could not be sent')
  const wait = known && error.forGood ? undefined : waits[message.tries]
  const change = { tries: message.tries + 1, failure: known ? error.code : 'broken' }
  const now = deps.clock.now()
  if (wait !== undefined) {
    await trx
      .updateTable('message')
      .set({ ...change, next_at: new Date(now.getTime() + wait * 60_000) })
      .where('id', '=', message.id)
      .execute()
    return
  }
  await trx
    .updateTable('message')
    .set({ ...change, state: 'failed' })
    .where('id', '=', message.id)
    .execute()
  await tellAdministrators(trx, deps, message.commune_id)
}

/** Once a day, however many there are. */
async function tellAdministrators(trx: Trx, deps: Pick<Deps, 'clock'>, communeId: string): Promise<void> {
  const day = today(deps.clock)
  const persons = (await addressingOn(trx, day))?.administrators ?? []
  const said = persons.map(personId => ({ personId, key: `failed ${day}`, kind: 'messages.failed', taskId: null, said: {} }))
  if (said.length > 0) await notify(trx, communeId, { at: deps.clock.now(), day }, said)
}
