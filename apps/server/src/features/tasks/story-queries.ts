/** What happened to a task and round it: its acts, their evidence, the meetings that say it, the time before. */
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

export interface EventsAsked {
  limit: number
  /** Only those before this one; by its id, or by its place. */
  before?: string | undefined
  beforeSequence?: number | undefined
}

/** Acts, newest first, with the names of who did them. */
export const eventsOf = (trx: Trx, taskId: string, { limit, before, beforeSequence }: EventsAsked) =>
  trx
    .selectFrom('task_event as e')
    .innerJoin('person as p', join => join.onRef('p.commune_id', '=', 'e.commune_id').onRef('p.id', '=', 'e.person_id'))
    .leftJoin('person as f', join => join.onRef('f.commune_id', '=', 'e.commune_id').onRef('f.id', '=', 'e.acting_for_person_id'))
    .select(['e.id', 'e.sequence', 'e.at', 'e.act', 'e.said', 'e.from_state', 'e.to_state', 'e.person_id', 'p.full_name', 'f.full_name as acting_for_name'])
    .where('e.task_id', '=', taskId)
    .$if(before !== undefined, query =>
      query.where('e.sequence', '<', eb =>
        eb
          .selectFrom('task_event as o')
          .select('o.sequence')
          .where('o.task_id', '=', taskId)
          .where('o.id', '=', before ?? ''),
      ),
    )
    .$if(beforeSequence !== undefined, query => query.where('e.sequence', '<', beforeSequence ?? 0))
    .orderBy('e.sequence', 'desc')
    .limit(limit)
    .execute()

export async function countEventsBefore(trx: Trx, taskId: string, sequence: number): Promise<number> {
  const { count } = await trx
    .selectFrom('task_event')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where('task_id', '=', taskId)
    .where('sequence', '<', sequence)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** A restricted paper is bound to its number only for those who may know of it. */
export const evidenceOf = async (trx: Trx, eventIds: readonly string[], withRestricted: boolean) =>
  eventIds.length === 0
    ? []
    : trx
        .selectFrom('evidence as e')
        .leftJoin('official_document as d', join =>
          join
            .onRef('d.commune_id', '=', 'e.commune_id')
            .onRef('d.id', '=', 'e.document_id')
            .$call(on => (withRestricted ? on : on.on('d.restricted', '=', false))),
        )
        .select(['e.id', 'e.event_id', 'd.id as document_id', 'd.reference', 'e.document_reference', 'e.sha256', 'e.file_name', 'e.figure', 'e.words'])
        .where('e.event_id', 'in', eventIds)
        .orderBy('e.id')
        .execute()

/** Conclusions that say it, the first one first. */
export async function saidAtOf(trx: Trx, taskId: string) {
  const rows = await trx
    .selectFrom('conclusion_item as i')
    .innerJoin('meeting as m', join => join.onRef('m.commune_id', '=', 'i.commune_id').onRef('m.id', '=', 'i.meeting_id'))
    .select(['m.id', 'm.title', 'm.on_date'])
    .select(eb =>
      eb
        .selectFrom('conclusion_item as o')
        .select(count => count.fn.countAll<number>().as('number'))
        .whereRef('o.meeting_id', '=', 'i.meeting_id')
        .whereRef('o.position', '<=', 'i.position')
        .as('number'),
    )
    .where('i.task_id', '=', taskId)
    .orderBy('m.on_date')
    .orderBy('m.starts_at')
    .execute()
  return rows.map(row => ({ meetingId: row.id, title: row.title, on: row.on_date, number: Number(row.number) }))
}

/** The task of the same duty before this one. */
export const previousOfDuty = (trx: Trx, dutyId: string, dueOn: string | null) =>
  trx
    .selectFrom('recurring_duty as d')
    .leftJoin('task as t', join =>
      join
        .onRef('t.commune_id', '=', 'd.commune_id')
        .onRef('t.duty_id', '=', 'd.id')
        .on('t.first_due_on', '<', dueOn ?? '9999-12-31'),
    )
    .select(['d.rhythm_text', 't.id', 't.due_on', 't.state'])
    .where('d.id', '=', dutyId)
    .orderBy(sql`t.first_due_on desc nulls last`)
    .limit(1)
    .executeTakeFirst()
