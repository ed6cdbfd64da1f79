/** Rows of what a person finds in the app, and what of it leaves the house by the person's choice. */
import type { Trx } from '../../platform/database/tables.ts'
import { newId } from '../../platform/ids.ts'
import { announce } from '../../platform/live.ts'

export interface NewNotification {
  personId: string
  /** The same for the same thing. */
  key: string
  kind: string
  taskId: string | null
  said: Record<string, unknown>
}

const atATime = 500

/** Gives those that were not there yet. */
export async function notify(trx: Trx, communeId: string, { at, day }: { at: Date; day: string }, all: readonly NewNotification[]): Promise<NewNotification[]> {
  const written = new Set<string>()
  for (let from = 0; from < all.length; from += atATime) {
    const rows = await trx
      .insertInto('notification')
      .values(
        all.slice(from, from + atATime).map(each => ({
          commune_id: communeId,
          id: newId(),
          person_id: each.personId,
          key: each.key,
          kind: each.kind,
          task_id: each.taskId,
          said: JSON.stringify(each.said),
          on_day: day,
          at,
        })),
      )
      .onConflict(conflict => conflict.columns(['commune_id', 'person_id', 'key']).doNothing())
      .returning(['person_id', 'key'])
      .execute()
    for (const row of rows) written.add(`${row.person_id} ${row.key}`)
  }
  const fresh = all.filter(each => written.delete(`${each.personId} ${each.key}`))
  for (const personId of new Set(fresh.map(each => each.personId))) await announceTo(trx, communeId, personId)
  return fresh
}

export const topicOf = (personId: string): string => `notifications:${personId}`

export const announceTo = (trx: Trx, communeId: string, personId: string): Promise<void> => announce(trx, { communeId, topic: topicOf(personId), ids: [] })
