import type { TaskDays, TimeState } from '@roviec/contract'
import type { LocalDate, TaskState } from '@roviec/register'
import { type RawBuilder, sql } from 'kysely'
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
  /** Any of these holds. */
  waitingFor?: readonly WaitingFor[] | undefined
  withRestricted: boolean
}

export interface WaitingFor extends Pick<TaskFilter, 'extensionAsked' | 'leadAgencyIds'> {
  states: readonly TaskState[]
}

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
  if (filter.waitingFor) rows = rows.where(waiting(trx, filter.waitingFor, filter.withRestricted))
  if (filter.agencyIds) rows = rows.where(ofAgencies(filter.agencyIds, filter.part))
  return rows
}

/** Each is found by an index of its own, and the ids come as an array; where there is none, nothing waits. */
function waiting(trx: Trx, any: readonly WaitingFor[], withRestricted: boolean): RawBuilder<boolean> {
  if (any.length === 0) return sql<boolean>`false`
  const found = any.map(each => sql`(${filtered(trx, { ...each, withRestricted }).select('t.id')})`)
  return sql<boolean>`t.id = any(array(${sql.join(found, sql` union all `)}))`
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
