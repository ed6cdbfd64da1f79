import type { TaskRow, TimeState } from '@roviec/contract'
import { AppError } from '../../app-error.ts'
import { office, signedIn } from '../../http/context.ts'
import { today } from '../../platform/clock.ts'
import { assertCan, canReadRestricted } from '../accounts/policy.ts'
import { listTasks, type TaskColumns, type TaskFilter, taskById } from './queries.ts'
import { dueSoonUntil, timeStateOf, workingDaysLeft } from './time-state.ts'

export function presentTask(row: TaskColumns, day: string): TaskRow {
  return {
    id: row.id,
    content: row.content,
    lead: row.lead_name === null ? null : { agencyId: row.lead_agency_id, name: row.lead_agency_name ?? row.lead_name },
    supporting: row.supporting.map(each => ({ agencyId: each.agency_id, name: each.name })),
    deadlineText: row.deadline_text,
    dueOn: row.due_on,
    timeState: timeStateOf(row.due_on, day),
    workingDaysLeft: row.due_on === null ? null : workingDaysLeft(row.due_on, day),
    deliverable: row.deliverable,
    document:
      row.document_id === null
        ? null
        : { id: row.document_id, reference: row.document_reference, issuedOn: row.document_issued_on, subject: row.document_subject },
    missing: [
      ...(row.lead_name === null ? ['lead'] : []),
      ...(row.deadline_text === null ? ['deadline'] : []),
      ...(row.deliverable === null ? ['deliverable'] : []),
    ],
    createdAt: row.created_at.toISOString(),
  }
}

/** The states of time as bounds of the last day allowed. */
export function dueBounds(state: TimeState | undefined, day: string): Pick<TaskFilter, 'dueFrom' | 'dueTo' | 'dueNull'> {
  if (state === 'noDeadline') return { dueNull: true }
  if (state === 'overdue') return { dueTo: before(day) }
  if (state === 'dueSoon') return { dueFrom: day, dueTo: dueSoonUntil(day) }
  return state === 'inTime' ? { dueFrom: after(dueSoonUntil(day)) } : {}
}

const shifted = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const before = (day: string): string => shifted(day, -1)
const after = (day: string): string => shifted(day, 1)

export const taskRoutes = {
  list: office.tasks.list.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    const day = today(context.deps.clock)
    const offset = Number(input.after ?? 0)
    const agencyIds = input.mine ? actor.posts.map(post => post.agencyId) : input.agencyId ? [input.agencyId] : undefined
    const { rows, total } = await context.deps.inCommune(actor.communeId, trx =>
      listTasks(trx, {
        q: input.q,
        agencyIds,
        documentId: input.documentId,
        ...dueBounds(input.timeState, day),
        withRestricted: canReadRestricted(actor),
        limit: input.limit,
        offset,
        order: input.timeState === 'overdue' || input.timeState === 'dueSoon' ? 'due' : 'newest',
      }),
    )
    return { rows: rows.map(row => presentTask(row, day)), next: offset + rows.length < total ? String(offset + rows.length) : null, total }
  }),
  detail: office.tasks.detail.handler(async ({ context, input }) => {
    const actor = signedIn(context)
    assertCan(actor, 'task.read')
    const row = await context.deps.inCommune(actor.communeId, trx => taskById(trx, input.id))
    if (!row || (row.restricted && !canReadRestricted(actor))) throw new AppError('not-found')
    return {
      ...presentTask(row, today(context.deps.clock)),
      quote: row.quote,
      span: row.from === null || row.to === null ? null : ([row.from, row.to] as [number, number]),
      firstDueOn: row.first_due_on,
      deadlineBasis: row.deadline_basis,
      assignedOn: row.assigned_on,
    }
  }),
}
