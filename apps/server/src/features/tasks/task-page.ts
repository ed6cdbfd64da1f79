/** Pages of the register of tasks. A page goes on behind the last row of the one before, wherever that stands now, so that none is slower than the first. */
import type { TaskOrder } from '@roviec/contract'
import { type RawBuilder, sql } from 'kysely'
import { AppError } from '../../app-error.ts'
import type { Trx } from '../../platform/database/tables.ts'
import { type TaskColumns, taskRows } from './queries.ts'
import { filtered, type TaskFilter } from './task-filter.ts'

interface Paged extends TaskFilter {
  limit: number
  order: TaskOrder
  /** `next` of the page before. */
  after?: string | undefined
}

interface Order {
  by: RawBuilder<unknown>
  /** For the comparison: text is put in order as the language does. */
  type: 'timestamptz' | 'date' | 'text'
  down: boolean
}

const lead = sql`t.lead_name collate "vi-x-icu"`
/** A task without a value stands behind all that have one. */
export const orders: Record<TaskOrder, Order> = {
  newest: { by: sql`t.created_at`, type: 'timestamptz', down: true },
  oldest: { by: sql`t.created_at`, type: 'timestamptz', down: false },
  due: { by: sql`t.due_on`, type: 'date', down: false },
  '-due': { by: sql`t.due_on`, type: 'date', down: true },
  lead: { by: lead, type: 'text', down: false },
  '-lead': { by: lead, type: 'text', down: true },
}

/** Where a page ended, and how many there were when they were counted: counted once, for the first page. */
interface Cursor {
  value: string | null
  id: string
  total: number
}

interface Place {
  id: string
  value: string | null
  total?: number | string
}

/** The page is found first, by the task alone; what its rows show is fetched for them only. */
export async function listTasks(trx: Trx, filter: Paged): Promise<{ rows: TaskColumns[]; total: number; next: string | null }> {
  const after = filter.after === undefined ? null : cursorOf(filter.after, orders[filter.order])
  const places = await placesAfter(trx, filter, after)
  const page = places.slice(0, filter.limit)
  const total = after?.total ?? Number(page[0]?.total ?? (await count(trx, filter)))
  const last = page.at(-1)
  const rows = await taskRows(
    trx,
    page.map(({ id }) => id),
  )
  return { rows, total, next: last && places.length > filter.limit ? textOf({ value: last.value, id: last.id, total }) : null }
}

const hasWords = ({ q }: TaskFilter): boolean => (q ?? '').trim() !== ''

/** What agencies lead and what they support is found by two indexes, a half each. Found words are asked for once. */
const halvesOf = (filter: TaskFilter): TaskFilter[] =>
  filter.agencyIds === undefined || hasWords(filter)
    ? [filter]
    : [
        { ...filter, part: 'lead' },
        { ...filter, part: 'supportingOnly' },
      ]

async function count(trx: Trx, filter: TaskFilter): Promise<number> {
  let all = 0
  for (const half of halvesOf(filter)) {
    const { total } = await filtered(trx, half)
      .select(eb => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    all += Number(total)
  }
  return all
}

/** One more than the page, to see whether there is another. Rows that have no value stand behind all others, and are looked for only then. */
async function placesAfter(trx: Trx, filter: Paged, after: Cursor | null): Promise<Place[]> {
  const order = orders[filter.order]
  const wanted = filter.limit + 1
  const valued = after !== null && after.value === null ? [] : await places(trx, filter, order, after, wanted, true)
  if (valued.length >= wanted || order.type === 'timestamptz') return valued
  const rest = await places(trx, filter, order, after?.value === null ? after : null, wanted - valued.length, false)
  /* Counted by what they were asked for: of the two parts neither is the whole. */
  return [...valued, ...rest].map(({ id, value }) => ({ id, value }))
}

async function places(trx: Trx, filter: Paged, order: Order, after: Cursor | null, limit: number, valued: boolean): Promise<Place[]> {
  const halves = halvesOf(filter).map(half => {
    let rows = filtered(trx, half).select(['t.id', sql<string | null>`${order.by}::text`.as('value')])
    if (hasWords(filter)) rows = rows.select(sql<number>`count(*) over ()`.as('total'))
    if (order.type !== 'timestamptz') rows = rows.where(valued ? sql<boolean>`${order.by} is not null` : sql<boolean>`${order.by} is null`)
    if (after !== null) rows = rows.where(behind(order, after))
    const ordered = valued ? rows.orderBy(order.by, order.down ? 'desc' : 'asc') : rows
    return ordered.orderBy('t.id').limit(limit)
  })
  const [first, second] = halves
  if (first === undefined) return []
  if (second === undefined) return first.execute()
  const cast = order.type === 'text' ? sql`u.value collate "vi-x-icu"` : sql`u.value::${sql.raw(order.type)}`
  const both = await sql<Place>`select u.id, u.value from ((${first}) union all (${second})) u
    order by ${cast} ${sql.raw(order.down ? 'desc' : 'asc')}, u.id limit ${limit}`.execute(trx)
  return both.rows
}

function behind({ by, type, down }: Order, { value, id }: Cursor): RawBuilder<boolean> {
  if (value === null) return sql`t.id > ${id}`
  const last = sql`${value}::${sql.raw(type)}`
  return down ? sql`(${by} <= ${last} and (${by} < ${last} or t.id > ${id}))` : sql`(${by} >= ${last} and (${by} > ${last} or t.id > ${id}))`
}

const textOf = ({ value, id, total }: Cursor): string => Buffer.from(JSON.stringify([value, id, total])).toString('base64url')

const shapes: Record<Order['type'], RegExp> = {
  timestamptz: /^\d{4}-\d\d-\d\d [\d:.+-]+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  text: /^/,
}

function cursorOf(text: string, { type }: Order): Cursor {
  const said = parsed(Buffer.from(text, 'base64url').toString())
  const [value, id, total] = Array.isArray(said) ? said : []
  const placed = value === null || (typeof value === 'string' && shapes[type].test(value))
  if (!placed || !/^[0-9a-f-]{36}$/.test(String(id)) || typeof total !== 'number') throw new AppError('input.invalid', { field: 'after' })
  return { value, id: String(id), total }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
