/** What the page shows besides the counts of all tasks. */
import { type Figure, type TaskDays, taskDays } from '@roviec/contract'
import { addDays, addMonths, addWeeks, type DayPeriod, type LocalDate, localDate, mondayOf, startOfPeriod } from '@roviec/register'
import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../platform/database/tables.ts'
import { daysCondition, within } from '../tasks/days-condition.ts'
import { taskRows } from '../tasks/queries.ts'
import { rateColumn } from '../tasks/rate-column.ts'
import { timeCondition } from '../tasks/time-condition.ts'
import { type Asked, isOpen, type Scope, scoped } from './counts.ts'

const shown = 10

/** The tasks that have been overdue the longest. */
export async function longestOverdue(trx: Trx, asked: Asked) {
  const rows = await scoped(trx, asked)
    .where(isOpen)
    .where(timeCondition('overdue', asked.today, asked.near))
    .select('t.id')
    .orderBy('t.due_on')
    .orderBy('t.id')
    .limit(shown)
    .execute()
  return taskRows(
    trx,
    rows.map(({ id }) => id),
  )
}

/** The newest of the tasks that are asked for, whole. */
export async function rowsBehind(trx: Trx, asked: Asked, by: readonly TaskDays[], limit: number) {
  const rows = await scoped(trx, asked)
    .where(eb => eb.or(by.map(each => daysCondition(each, asked.period, asked.today))))
    .select('t.id')
    .orderBy('t.due_on')
    .orderBy('t.id')
    .limit(limit)
    .execute()
  return taskRows(
    trx,
    rows.map(({ id }) => id),
  )
}

/** The documents with the most overdue tasks of the period, then with the most open ones. */
export async function documentsBehind(trx: Trx, asked: Asked) {
  const overdue = sql<string>`count(*) filter (where ${timeCondition('overdue', asked.today, asked.near)})`
  const open = await scoped(trx, asked)
    .where('t.document_id', 'is not', null)
    .where(isOpen)
    .where(daysCondition('work', asked.period, asked.today))
    .select(['t.document_id', overdue.as('overdue')])
    .groupBy('t.document_id')
    .orderBy(overdue, 'desc')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('t.document_id')
    .limit(shown)
    .execute()
  const ids = open.flatMap(row => row.document_id ?? [])
  if (ids.length === 0) return []
  const totals = await scoped(trx, asked)
    .where('t.document_id', 'in', ids)
    .where(daysCondition('work', asked.period, asked.today))
    .innerJoin('official_document as d', join => join.onRef('d.commune_id', '=', 't.commune_id').onRef('d.id', '=', 't.document_id'))
    .select(['d.id', 'd.reference', 'd.subject', sql<string>`count(*)`.as('total'), sql<string>`count(*) filter (where t.state = 'completed')`.as('done')])
    .groupBy(['d.id', 'd.reference', 'd.subject'])
    .execute()
  const byId = new Map(totals.map(row => [row.id, row]))
  const { scope, period } = asked
  const listed = (documentId: string, count: string, more: Figure['list']): Figure => ({
    count: Number(count),
    list: { ...scope, documentId, ...more, by: 'work', ...period },
  })
  return open.flatMap(({ document_id: id, overdue: late }) => {
    const row = id === null ? undefined : byId.get(id)
    if (!row) return []
    return {
      document: { id: row.id, reference: row.reference, subject: row.subject },
      total: listed(row.id, row.total, {}),
      done: listed(row.id, row.done, { state: 'completed' }),
      overdue: listed(row.id, late, { timeState: 'overdue' }),
    }
  })
}

/** The last twelve months or weeks, the one that runs included. */
export function trendPeriods(today: LocalDate, step: 'month' | 'week'): DayPeriod[] {
  const last = step === 'month' ? startOfPeriod(today, 'month') : mondayOf(today)
  const add = (count: number): LocalDate => (step === 'month' ? addMonths(last, count) : addWeeks(last, count))
  return Array.from({ length: 12 }, (_, index) => ({ from: add(index - 11), to: addDays(add(index - 10), -1) }))
}

/** In each period: given, done, due and of those done in time by the first deadline. */
export async function trendOf(trx: Trx, asked: Asked, periods: readonly DayPeriod[]) {
  const whole = { from: (periods[0] as DayPeriod).from, to: (periods.at(-1) as DayPeriod).to }
  const starts = sql`array[${sql.join(periods.map(({ from }) => from))}]::date[]`
  const counts = async (by: TaskDays, day: RawBuilder<unknown>, part: RawBuilder<string>) => {
    const rows = await scoped(trx, asked)
      .where(daysCondition(by, whole, asked.today))
      .select([sql<number>`width_bucket(${day}, ${starts})`.as('bucket'), part.as('part'), sql<string>`count(*)`.as('count')])
      .groupBy(sql`1, 2`)
      .execute()
    return (bucket: number, which?: string) =>
      rows.filter(row => row.bucket === bucket + 1 && (which === undefined || row.part === which)).reduce((sum, { count }) => sum + Number(count), 0)
  }
  const none = sql<string>`''`
  const assigned = await counts('assigned', sql`t.assigned_on`, none)
  const completed = await counts('completed', sql`t.completed_on`, none)
  const due = await counts('first.due', sql`t.first_due_on`, sql<string>`${rateColumn('first', whole, asked.today)}`)
  return periods.map((period, index) => {
    const figure = (by: TaskDays, count: number): Figure => ({ count, list: { ...asked.scope, by, ...period } })
    return {
      ...period,
      assigned: figure('assigned', assigned(index)),
      completed: figure('completed', completed(index)),
      due: figure('first.due', due(index)),
      onTime: figure('first.onTime', due(index, 'onTime')),
    }
  })
}

/** Tasks that came, whose deadline passed, or with which something was done since a day. */
export async function changesSince(trx: Trx, asked: Asked, since: LocalDate) {
  const { scope, today, near } = asked
  const days = { from: since, to: today }
  const events = scoped(trx, asked).innerJoin('task_event as e', join =>
    join.onRef('e.commune_id', '=', 't.commune_id').onRef('e.task_id', '=', 't.id').on(within(sql`e.at`, days)),
  )
  const acts = await events
    .select(['e.act', sql<string>`count(distinct e.task_id)`.as('count')])
    .groupBy('e.act')
    .orderBy('e.act')
    .execute()
  const one = async (condition: RawBuilder<boolean>) =>
    Number(
      (
        await scoped(trx, asked)
          .where(condition)
          .select(eb => eb.fn.countAll<string>().as('count'))
          .executeTakeFirstOrThrow()
      ).count,
    )
  const yesterday = addDays(today, -1)
  const passed = await one(
    sql<boolean>`(${isOpen} and ${timeCondition('overdue', today, near)} and ${daysCondition('due', { from: since, to: yesterday }, today)})`,
  )
  const latest = await events
    .innerJoin('person as p', join => join.onRef('p.commune_id', '=', 'e.commune_id').onRef('p.id', '=', 'e.person_id'))
    .select(['t.id', 't.content', 'e.act', 'e.at', 'p.full_name'])
    .orderBy('e.at', 'desc')
    .orderBy('e.id')
    .limit(shown)
    .execute()
  return {
    since,
    figures: [
      { kind: 'created', figure: { count: await one(daysCondition('created', days, today)), list: { ...scope, by: 'created' as const, ...days } } },
      { kind: 'overdue', figure: { count: passed, list: { ...scope, timeState: 'overdue' as const, by: 'due' as const, from: since, to: yesterday } } },
      ...acts
        .filter(({ act }) => taskDays.safeParse(`act.${act}`).success)
        .map(({ act, count }) => ({ kind: act, figure: { count: Number(count), list: { ...scope, by: `act.${act}` as TaskDays, ...days } } })),
    ].filter(({ figure }) => figure.count > 0),
    latest: latest.map(row => ({ taskId: row.id, content: row.content, act: row.act, at: row.at.toISOString(), by: row.full_name })),
  }
}

/** Tasks that were handed in and sent back in the period, by who leads them. */
export async function sentBackBy(trx: Trx, asked: Asked) {
  const rows = await scoped(trx, asked)
    .where(daysCondition('act.sendBack', asked.period, asked.today))
    .select(eb => ['t.lead_agency_id', eb.fn.countAll<string>().as('count')])
    .groupBy('t.lead_agency_id')
    .execute()
  const counts = new Map(rows.map(row => [row.lead_agency_id, Number(row.count)]))
  return (leadAgencyId: string | null, scope: Scope): Figure => ({
    count: counts.get(leadAgencyId) ?? 0,
    list: { ...scope, by: 'act.sendBack', ...asked.period },
  })
}

/** Extensions that wait for an answer. */
export async function extensionsAsked(trx: Trx, asked: Asked): Promise<Figure> {
  const { count } = await scoped(trx, asked)
    .where('t.id', 'in', eb => eb.selectFrom('task_extension').select('task_id').where('granted', 'is', null))
    .select(eb => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return { count: Number(count), list: { ...asked.scope, extensionAsked: 'true' } }
}

export async function agencyNames(trx: Trx): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('agency').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The first and the last day of a quarter. */
export function quarterDays(year: number, quarter: number): DayPeriod {
  const from = localDate(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`)
  return { from, to: addDays(addMonths(from, 3), -1) }
}
