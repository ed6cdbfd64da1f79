import type { TaskDays, TimeState } from '@roviec/contract'
import type { LocalDate, TaskState } from '@roviec/register'
import { sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { daysCondition } from './days-condition.ts'
import { timeCondition } from './time-condition.ts'

/** Which tasks; all conditions hold together. */
export interface TaskFilter {
  q?: string | undefined
  /** Of these agencies: led or supported by one of them. */
  agencyIds?: readonly string[] | undefined
  /** Only those the agencies lead, or only those they support and do not lead: the two halves, each of which an index answers. */
  part?: 'lead' | 'supportingOnly' | undefined
  personId?: string | undefined
  documentId?: string | undefined
  field?: string | undefined
  states?: readonly TaskState[] | undefined
  /** Bounds of the last day allowed, both included. */
  dueFrom?: string | undefined
  dueTo?: string | undefined
  timeState?: { is: TimeState; today: LocalDate; near: LocalDate } | undefined
  /** 'none': tasks that nobody of the register leads. */
  leadAgencyId?: string | undefined
  leadAgencyIds?: readonly string[] | undefined
  noField?: boolean | undefined
  noDocument?: boolean | undefined
  noDeadline?: boolean | undefined
  extensionAsked?: boolean | undefined
  days?: { by: TaskDays; from: LocalDate; to: LocalDate; today: LocalDate } | undefined
  withRestricted: boolean
}

const columns = [
  't.id',
  't.version',
  't.state',
  't.percent',
  't.content',
  't.quote',
  't.field',
  't.lead_agency_id',
  't.lead_name',
  't.in_charge_person_id',
  't.leader_person_id',
  't.deliverable',
  't.deadline_text',
  't.deadline_basis',
  't.first_due_on',
  't.due_on',
  't.submitted_on',
  't.completed_on',
  't.assigned_on',
  't.parent_id',
  't.created_at',
  'd.id as document_id',
  'd.reference as document_reference',
  'd.issued_on as document_issued_on',
  'd.subject as document_subject',
  'a.name as lead_agency_name',
  'c.full_name as in_charge_name',
  'l.full_name as leader_name',
] as const

const joined = (trx: Trx) =>
  trx
    .selectFrom('task as t')
    .leftJoin('official_document as d', join => join.onRef('d.commune_id', '=', 't.commune_id').onRef('d.id', '=', 't.document_id'))
    .leftJoin('agency as a', join => join.onRef('a.commune_id', '=', 't.commune_id').onRef('a.id', '=', 't.lead_agency_id'))
    .leftJoin('person as c', join => join.onRef('c.commune_id', '=', 't.commune_id').onRef('c.id', '=', 't.in_charge_person_id'))
    .leftJoin('person as l', join => join.onRef('l.commune_id', '=', 't.commune_id').onRef('l.id', '=', 't.leader_person_id'))

/** Without order and page: a list and its count are made of the same. */
export function filtered(trx: Trx, filter: TaskFilter) {
  let rows = trx.selectFrom('task as t')
  if (filter.states) rows = rows.where('t.state', 'in', filter.states)
  if (!filter.withRestricted) rows = rows.where('t.restricted', '=', false)
  const words = (filter.q ?? '').split(/\s+/).filter(each => each !== '')
  if (words.length > 0) {
    const pieces = sql.join(words.map(word => sql`fold(${word})`))
    /* As an array: one walk over the index of ids, however many there are. */
    rows = rows.where(sql<boolean>`t.id = any(array(select matching_tasks(array[${pieces}])))`)
  }
  if (filter.documentId) rows = rows.where('t.document_id', '=', filter.documentId)
  if (filter.field) rows = rows.where('t.field', '=', filter.field)
  if (filter.personId) {
    const { personId } = filter
    rows = rows.where(eb => eb.or([eb('t.in_charge_person_id', '=', personId), eb('t.leader_person_id', '=', personId)]))
  }
  if (filter.dueFrom) rows = rows.where('t.due_on', '>=', filter.dueFrom)
  if (filter.dueTo) rows = rows.where('t.due_on', '<=', filter.dueTo)
  if (filter.timeState) rows = rows.where(timeCondition(filter.timeState.is, filter.timeState.today, filter.timeState.near))
  if (filter.leadAgencyId === 'none') rows = rows.where('t.lead_agency_id', 'is', null)
  else if (filter.leadAgencyId) rows = rows.where('t.lead_agency_id', '=', filter.leadAgencyId)
  if (filter.leadAgencyIds) rows = rows.where('t.lead_agency_id', 'in', filter.leadAgencyIds)
  if (filter.noDocument) rows = rows.where('t.document_id', 'is', null)
  if (filter.noDeadline) rows = rows.where('t.due_on', 'is', null)
  if (filter.noField) rows = rows.where('t.field', 'is', null)
  if (filter.extensionAsked) rows = rows.where('t.id', 'in', eb => eb.selectFrom('task_extension').select('task_id').where('granted', 'is', null))
  if (filter.days) rows = rows.where(daysCondition(filter.days.by, filter.days, filter.days.today))
  if (filter.agencyIds) rows = rows.where(ofAgencies(filter.agencyIds, filter.part))
  return rows
}

/** An empty list names no agency, and no task is of it. What they support comes as an array: one walk over the index of ids. */
const ofAgencies = (ids: readonly string[], part: TaskFilter['part']) => {
  const wanted = sql`array[${sql.join(ids.length === 0 ? [sql`null`] : ids)}]::uuid[]`
  const leads = sql<boolean>`t.lead_agency_id = any(${wanted})`
  const supports = sql<boolean>`t.id = any(array(select s.task_id from task_supporting s where s.agency_id = any(${wanted})))`
  if (part === 'lead') return leads
  return part === 'supportingOnly'
    ? sql<boolean>`(${supports} and (t.lead_agency_id = any(${wanted})) is not true)`
    : sql<boolean>`(${leads} or t.id in (select s.task_id from task_supporting s where s.agency_id = any(${wanted})))`
}

/** In the order of the ids. */
export async function taskRows(trx: Trx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const found = await joined(trx).where('t.id', 'in', ids).select(columns).execute()
  const byId = new Map(found.map(row => [row.id, row]))
  return withSupporting(
    trx,
    ids.flatMap(id => byId.get(id) ?? []),
  )
}

export async function taskById(trx: Trx, id: string) {
  const row = await joined(trx)
    .where('t.id', '=', id)
    .select(columns)
    .select([
      sql<number | null>`lower(t.span)`.as('from'),
      sql<number | null>`upper(t.span)`.as('to'),
      't.restricted',
      't.suspended_from',
      't.submitted_by',
      't.assigner',
      't.authority',
      't.duty_id',
      't.source_reference',
    ])
    .executeTakeFirst()
  return row ? (await withSupporting(trx, [row]))[0] : undefined
}

async function withSupporting<Row extends { id: string }>(trx: Trx, rows: Row[]) {
  const supporting =
    rows.length === 0
      ? []
      : await trx
          .selectFrom('task_supporting')
          .select(['task_id', 'position', 'agency_id', 'name', 'state', 'note'])
          .where(
            'task_id',
            'in',
            rows.map(row => row.id),
          )
          .orderBy('position')
          .execute()
  const byTask = Map.groupBy(supporting, each => each.task_id)
  return rows.map(row => ({ ...row, supporting: byTask.get(row.id) ?? [] }))
}

export type TaskColumns = Awaited<ReturnType<typeof taskRows>>[number]
export type TaskDetailColumns = NonNullable<Awaited<ReturnType<typeof taskById>>>

export const childIds = async (trx: Trx, parentId: string): Promise<string[]> =>
  (await trx.selectFrom('task').select('id').where('parent_id', '=', parentId).orderBy('created_at').orderBy('id').execute()).map(({ id }) => id)

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

export async function namesOf(trx: Trx, personIds: readonly (string | null)[]): Promise<Map<string, string>> {
  const ids = [...new Set(personIds.filter(id => id !== null))]
  const rows = ids.length === 0 ? [] : await trx.selectFrom('person').select(['id', 'full_name']).where('id', 'in', ids).execute()
  return new Map(rows.map(row => [row.id, row.full_name]))
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
