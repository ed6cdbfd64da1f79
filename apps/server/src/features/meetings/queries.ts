import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'

/** The paper of its conclusions is a restricted one, and so is what they say. */
const restricted = sql<boolean>`exists (select from official_document d where d.commune_id = m.commune_id and d.id = m.document_id and d.restricted)`

const meetings = (trx: Trx) =>
  trx
    .selectFrom('meeting as m')
    .leftJoin('agency as a', join => join.onRef('a.commune_id', '=', 'm.commune_id').onRef('a.id', '=', 'm.agency_id'))
    .leftJoin('person as p', join => join.onRef('p.commune_id', '=', 'm.commune_id').onRef('p.id', '=', 'm.chair_person_id'))
    .select([
      'm.id',
      'm.version',
      'm.kind',
      'm.title',
      'm.series',
      'm.series_folded',
      'm.agency_id',
      'a.name as agency_name',
      'm.on_date',
      'm.starts_at',
      'm.ends_at',
      'm.place',
      'm.chair_person_id',
      'm.chair_name',
      'p.full_name as chair_full_name',
      'm.participants',
      'm.state',
      'm.document_id',
      'm.sequence',
      'm.changed_at',
    ])
    .select(restricted.as('restricted'))

export type MeetingColumns = Awaited<ReturnType<typeof meetingById>> & {}

export const meetingsBetween = (trx: Trx, from: string, to: string) =>
  meetings(trx).where('m.on_date', '>=', from).where('m.on_date', '<=', to).orderBy('m.on_date').orderBy('m.starts_at').orderBy('m.id').execute()

export const meetingById = (trx: Trx, id: string) => meetings(trx).where('m.id', '=', id).executeTakeFirst()

/** How many conclusions, and how many of their tasks are done. */
export async function countsOf(trx: Trx, meetingIds: readonly string[], withRestricted: boolean) {
  if (meetingIds.length === 0) return new Map<string, { conclusions: number; done: number; total: number }>()
  const rows = await trx
    .selectFrom('conclusion_item as i')
    .innerJoin('meeting as m', join => join.onRef('m.commune_id', '=', 'i.commune_id').onRef('m.id', '=', 'i.meeting_id'))
    .leftJoin('task as t', join =>
      join
        .onRef('t.commune_id', '=', 'i.commune_id')
        .onRef('t.id', '=', 'i.task_id')
        .$call(on => (withRestricted ? on : on.on('t.restricted', '=', false))),
    )
    .select(['i.meeting_id'])
    .select(eb => [
      eb.fn.countAll<number>().as('conclusions'),
      eb.fn.count<number>('t.id').distinct().as('total'),
      sql<number>`count(distinct t.id) filter (where t.state = 'completed')`.as('done'),
    ])
    .where('i.meeting_id', 'in', meetingIds)
    .$if(!withRestricted, rows => rows.where(sql<boolean>`not ${restricted}`))
    .groupBy('i.meeting_id')
    .execute()
  return new Map(rows.map(row => [row.meeting_id, { conclusions: Number(row.conclusions), done: Number(row.done), total: Number(row.total) }]))
}

export const seriesNames = async (trx: Trx): Promise<string[]> => {
  const rows = await trx
    .selectFrom('meeting')
    .select(['series_folded', sql<string>`(array_agg(series order by on_date desc))[1]`.as('series'), sql`max(on_date)`.as('last')])
    .where('series', 'is not', null)
    .groupBy('series_folded')
    .orderBy('last', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ series }) => series)
}

type Placed = Pick<MeetingColumns, 'id' | 'series_folded' | 'on_date' | 'starts_at'>

/** Others of the series; those called off are no part of it. */
const ofSeries = (trx: Trx, { id, series_folded }: Placed) =>
  trx
    .selectFrom('meeting')
    .select(['id', 'title', 'on_date'])
    .where('series_folded', '=', series_folded)
    .where('id', '<>', id)
    .where('state', '<>', 'cancelled')

export const formerMeeting = (trx: Trx, meeting: Placed) =>
  ofSeries(trx, meeting)
    .where(sql<boolean>`(on_date, starts_at) < (${meeting.on_date}::date, ${meeting.starts_at})`)
    .orderBy('on_date', 'desc')
    .orderBy('starts_at', 'desc')
    .executeTakeFirst()

export const nextMeeting = (trx: Trx, meeting: Placed) =>
  ofSeries(trx, meeting)
    .where(sql<boolean>`(on_date, starts_at) > (${meeting.on_date}::date, ${meeting.starts_at})`)
    .orderBy('on_date')
    .orderBy('starts_at')
    .executeTakeFirst()

export async function agendaOf(trx: Trx, meetingId: string) {
  const items = await trx
    .selectFrom('agenda_item as i')
    .leftJoin('agency as a', join => join.onRef('a.commune_id', '=', 'i.commune_id').onRef('a.id', '=', 'i.agency_id'))
    .select(['i.id', 'i.content', 'i.agency_id', 'a.name as agency_name'])
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .execute()
  const papers = await trx
    .selectFrom('agenda_paper as p')
    .innerJoin('agenda_item as i', join => join.onRef('i.commune_id', '=', 'p.commune_id').onRef('i.id', '=', 'p.agenda_item_id'))
    .innerJoin('official_document as d', join => join.onRef('d.commune_id', '=', 'p.commune_id').onRef('d.id', '=', 'p.document_id'))
    .select(['p.agenda_item_id', 'd.id', 'd.reference', 'd.subject', 'd.restricted'])
    .where('i.meeting_id', '=', meetingId)
    .orderBy('d.created_at')
    .execute()
  const byItem = Map.groupBy(papers, each => each.agenda_item_id)
  return items.map(item => ({ ...item, papers: byItem.get(item.id) ?? [] }))
}

export const invitationsOf = (trx: Trx, meetingId: string) =>
  trx
    .selectFrom('invitation')
    .select(['id', 'person_id', 'agency_id', 'name', 'attendance', 'reason'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .orderBy('id')
    .execute()

const items = (trx: Trx) =>
  trx
    .selectFrom('conclusion_item as i')
    .innerJoin('meeting as m', join => join.onRef('m.commune_id', '=', 'i.commune_id').onRef('m.id', '=', 'i.meeting_id'))
    .leftJoin('task as t', join => join.onRef('t.commune_id', '=', 'i.commune_id').onRef('t.id', '=', 'i.task_id'))
    .select([
      'i.id',
      'i.meeting_id',
      'i.position',
      'i.content',
      'i.lead_agency_id',
      'i.supporting_agency_ids',
      'i.deadline_text',
      'i.deadline_kind',
      'i.due_on',
      'i.deliverable',
      'i.repeats_id',
      'i.version',
      'i.task_id',
      'm.title as meeting_title',
      'm.on_date',
      'm.state as meeting_state',
      't.state as task_state',
      't.percent',
      't.first_due_on as task_first_due_on',
      't.due_on as task_due_on',
      't.submitted_on',
      't.completed_on',
    ])
    .select([restricted.as('restricted'), 't.restricted as task_restricted'])
    .select(
      sql<number>`(select count(*) from conclusion_item o where o.commune_id = i.commune_id and o.meeting_id = i.meeting_id and o.position <= i.position)`.as(
        'number',
      ),
    )

export type ItemColumns = Awaited<ReturnType<typeof itemsOf>>[number]

export const itemsOf = (trx: Trx, meetingId: string) => items(trx).where('i.meeting_id', '=', meetingId).orderBy('i.position').execute()

/** Everything said in a series before a meeting, oldest first. */
export async function saidBefore(trx: Trx, meeting: Placed): Promise<ItemColumns[]> {
  if (meeting.series_folded === null) return []
  return items(trx)
    .where('m.series_folded', '=', meeting.series_folded)
    .where('m.id', '<>', meeting.id)
    .where('m.state', '<>', 'cancelled')
    .where(sql<boolean>`(m.on_date, m.starts_at) < (${meeting.on_date}::date, ${meeting.starts_at})`)
    .orderBy('m.on_date')
    .orderBy('m.starts_at')
    .orderBy('i.position')
    .execute()
}

/** Days, in Vietnam, on which something was done for a task. */
export async function progressDays(trx: Trx, taskIds: readonly string[]): Promise<Map<string, string[]>> {
  if (taskIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('task_event')
    .select(['task_id', sql<string>`(at at time zone 'Asia/Ho_Chi_Minh')::date`.as('day')])
    .where('task_id', 'in', taskIds)
    .where('act', 'in', ['progress', 'submit'])
    .execute()
  return new Map([...Map.groupBy(rows, row => row.task_id)].map(([id, own]) => [id, own.map(({ day }) => day)]))
}

/** Names of agencies, closed ones too. */
export async function agencyNames(trx: Trx): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('agency').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export const draftOf = (trx: Trx, documentId: string) =>
  trx
    .selectFrom('official_document')
    .select(['id', 'reference', 'state', 'document_type', 'issued_on', 'restricted'])
    .where('id', '=', documentId)
    .executeTakeFirst()
