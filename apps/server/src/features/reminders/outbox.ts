/** Messages that leave the house: written in the transaction of what they tell of, sent by a job. */
import { type CommuneSettings, localDate, nextSending, type WorkCalendar, workingDaysAfter } from '@roviec/register'
import type { Deps } from '../../deps.ts'
import { dayInVietnam, hourInVietnam, instantInVietnam } from '../../platform/clock.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import type { MessageBody } from './message-body.ts'

export interface Outgoing {
  channel: 'mail' | 'push' | 'webhook'
  /** The same for the same message. */
  key: string
  personId: string | null
  recipient: string
  body: MessageBody
}

export async function putOut(trx: Trx, { clock, jobs }: Pick<Deps, 'clock' | 'jobs'>, communeId: string, from: Date, all: readonly Outgoing[]): Promise<void> {
  if (all.length === 0) return
  const now = clock.now()
  await trx
    .insertInto('message')
    .values(
      all.map(each => ({
        commune_id: communeId,
        id: newId(),
        channel: each.channel,
        key: each.key,
        person_id: each.personId,
        recipient: each.recipient,
        body: JSON.stringify(each.body),
        next_at: from,
        failure: null,
        created_at: now,
        sent_at: null,
      })),
    )
    .onConflict(conflict => conflict.columns(['commune_id', 'channel', 'key']).doNothing())
    .execute()
  if (from <= now) await jobs.send(trx, 'reminders.send', { communeId })
}

/** The first moment from now on at which messages may leave: on working days, in the hours of the house. */
export function sendingFrom(now: Date, { sending }: Pick<CommuneSettings, 'sending'>, calendar: WorkCalendar): Date {
  const day = localDate(dayInVietnam(now))
  const hour = hourInVietnam(now)
  const open = nextSending(calendar, day)
  if (open > day) return instantInVietnam(open, sending.from)
  if (hour < sending.from) return instantInVietnam(day, sending.from)
  return hour < sending.to ? now : instantInVietnam(workingDaysAfter(calendar, day, 1), sending.from)
}

/** How each of these people can be reached, by their own choice. */
export interface Reach {
  personId: string
  name: string
  language: 'vi' | 'en'
  mail: string | null
  digest: boolean
  atOnce: boolean
  /** Ids of the browsers that asked for pushes. */
  subscriptions: string[]
}

/** Those who want quiet on that day are left out. */
export async function reachOf(trx: Trx, personIds: readonly string[], day: string): Promise<Map<string, Reach>> {
  if (personIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('person as p')
    .leftJoin('notification_choice as c', join => join.onRef('c.commune_id', '=', 'p.commune_id').onRef('c.person_id', '=', 'p.id'))
    .select(['p.id', 'p.full_name', 'p.email', 'c.mail_address', 'c.language', 'c.digest', 'c.at_once', 'c.push', 'c.quiet_until'])
    .where('p.id', 'in', personIds)
    .execute()
  const subscriptions = await trx.selectFrom('push_subscription').select(['id', 'person_id']).where('person_id', 'in', personIds).orderBy('id').execute()
  const reached = rows.filter(row => row.quiet_until === null || row.quiet_until < day)
  return new Map(
    reached.map(row => [
      row.id,
      {
        personId: row.id,
        name: row.full_name,
        language: row.language ?? 'vi',
        mail: row.mail_address ?? row.email,
        digest: row.digest ?? true,
        atOnce: row.at_once ?? false,
        subscriptions: (row.push ?? true) ? subscriptions.filter(each => each.person_id === row.id).map(each => each.id) : [],
      },
    ]),
  )
}
