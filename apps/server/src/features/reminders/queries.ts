import type { Trx } from '../../platform/database/tables.ts'

interface Asked {
  personId: string
  unread: boolean
  /** Whether tasks of restricted documents may be shown. */
  withRestricted: boolean
  limit: number
  offset: number
}

/** The latest first. */
export const notificationsOf = (trx: Trx, { personId, unread, withRestricted, limit, offset }: Asked) =>
  trx
    .selectFrom('notification as n')
    .leftJoin('task as t', join =>
      join
        .onRef('t.commune_id', '=', 'n.commune_id')
        .onRef('t.id', '=', 'n.task_id')
        .$call(on => (withRestricted ? on : on.on('t.restricted', '=', false))),
    )
    .select(['n.id', 'n.kind', 'n.said', 'n.on_day', 'n.at', 'n.read_at', 'n.task_id', 't.id as shown_task_id', 't.content', 't.due_on'])
    .where('n.person_id', '=', personId)
    .$if(unread, query => query.where('n.read_at', 'is', null))
    .$if(!withRestricted, query => query.where(eb => eb.or([eb('n.task_id', 'is', null), eb('t.id', 'is not', null)])))
    .orderBy('n.at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()

export async function unreadOf(trx: Trx, personId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('notification')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export const choiceOf = (trx: Trx, personId: string) =>
  trx
    .selectFrom('person as p')
    .leftJoin('notification_choice as c', join => join.onRef('c.commune_id', '=', 'p.commune_id').onRef('c.person_id', '=', 'p.id'))
    .select(['p.email', 'c.mail_address', 'c.language', 'c.digest', 'c.at_once', 'c.push', 'c.quiet_until'])
    .where('p.id', '=', personId)
    .executeTakeFirstOrThrow()

export async function browsersOf(trx: Trx, personId: string): Promise<number> {
  const rows = await trx.selectFrom('push_subscription').select('id').where('person_id', '=', personId).execute()
  return rows.length
}

export const failedMessages = (trx: Trx) =>
  trx
    .selectFrom('message as m')
    .leftJoin('person as p', join => join.onRef('p.commune_id', '=', 'm.commune_id').onRef('p.id', '=', 'm.person_id'))
    .select(['m.id', 'm.channel', 'm.recipient', 'm.failure', 'm.tries', 'm.created_at', 'p.full_name'])
    .where('m.state', '=', 'failed')
    .orderBy('m.created_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(200)
    .execute()

export async function waitingMessages(trx: Trx): Promise<number> {
  const { count } = await trx
    .selectFrom('message')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return Number(count)
}
