/** Rates and counts of the month, counted one task after the other. */
import { dayAfter, lastDay, nearUntil } from './days.ts'
import { isOpen, type Task } from './model.ts'

export type Way = 'first' | 'agreed'
export interface Period {
  from: string
  to: string
}

export function timeState(task: Task, today: string): string {
  const { state, due, handedIn, doneOn } = task
  if (state === 'suspended' || state === 'cancelled') return 'stopped'
  if (state === 'completed') return due === null ? 'doneNoDeadline' : (doneOn as string) <= due ? 'doneInTime' : 'doneLate'
  if (due === null) return 'noDeadline'
  if (state === 'submitted') return (handedIn?.on as string) <= due ? 'inTime' : 'overdue'
  return today > due ? 'overdue' : due <= nearUntil(today) ? 'dueSoon' : 'inTime'
}

/**
 * Of what was due in the period: the base is what is done or should be by now; work that was stopped is in none. Done is what was handed in and
 * later confirmed, on the day of that handing in; what was handed in by its deadline and waits for the confirmation is neither done nor overdue.
 */
export function rate(tasks: readonly Task[], { from, to }: Period, today: string, way: Way) {
  const counts = { onTime: 0, late: 0, waiting: 0, overdue: 0, notYet: 0, suspended: 0 }
  for (const task of tasks) {
    const due = way === 'first' ? task.first : task.due
    if (due === null || due < from || due > to || task.state === 'cancelled') continue
    if (task.state === 'completed') counts[(task.doneOn as string) <= due ? 'onTime' : 'late']++
    else if (task.state === 'suspended') counts.suspended++
    else if (due >= today) counts.notYet++
    else counts[task.state === 'submitted' && (task.handedIn?.on as string) <= due ? 'waiting' : 'overdue']++
  }
  const due = counts.onTime + counts.late + counts.waiting + counts.overdue
  return { due, ...counts, rate: due === 0 ? null : counts.onTime / due }
}

/** Given up to the end of the period, not done before it, not cancelled. */
export const workOf = (tasks: readonly Task[], { from, to }: Period): Task[] =>
  tasks.filter(task => task.state !== 'cancelled' && task.assignedOn <= to && (task.doneOn === null || task.doneOn >= from))

export function standing(tasks: readonly Task[], period: Period, today: string): Record<string, number> {
  const work = workOf(tasks, period)
  const inState = (name: string): number => work.filter(task => timeState(task, today) === name).length
  const done = work.filter(({ state }) => state === 'completed').length
  return {
    total: work.length,
    done,
    doneInTime: inState('doneInTime'),
    doneLate: inState('doneLate'),
    doneNoDeadline: inState('doneNoDeadline'),
    open: work.filter(isOpen).length,
    inTime: inState('inTime'),
    dueSoon: inState('dueSoon'),
    overdue: inState('overdue'),
    noDeadline: inState('noDeadline'),
    suspended: work.filter(({ state }) => state === 'suspended').length,
  }
}

/** What was given, done, due and done in time in each of some months. */
export const trend = (tasks: readonly Task[], months: readonly Period[], today: string) =>
  months.map(month => ({
    from: month.from,
    assigned: tasks.filter(({ state, assignedOn }) => state !== 'cancelled' && assignedOn >= month.from && assignedOn <= month.to).length,
    completed: tasks.filter(({ doneOn }) => doneOn !== null && doneOn >= month.from && doneOn <= month.to).length,
    due: rate(tasks, month, today, 'first').due,
    onTime: rate(tasks, month, today, 'first').onTime,
  }))

/** Working out what changed since a day: what came, what fell behind, what was done with how many tasks. */
export function changesSince(
  tasks: readonly Task[],
  acts: readonly { kind: string; task: Task; on: string }[],
  since: string,
  today: string,
): Record<string, number> {
  const counts: Record<string, number> = {
    created: tasks.filter(({ state, createdOn }) => state !== 'cancelled' && createdOn >= since).length,
    overdue: tasks.filter(task => timeState(task, today) === 'overdue' && (task.due as string) >= since && (task.due as string) <= dayAfter(today, -1)).length,
  }
  for (const kind of new Set(acts.map(each => each.kind)))
    counts[kind] = new Set(acts.filter(each => each.kind === kind && each.on >= since).map(({ task }) => task)).size
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

export const statesOf = (some: readonly Task[], period: Period): Record<string, number> =>
  Object.fromEntries(
    ['assigned', 'accepted', 'inProgress', 'submitted', 'returned', 'suspended', 'completed'].map(state => [
      state,
      workOf(some, period).filter(task => task.state === state).length,
    ]),
  )

/** Apart by who leads or by field; those with nothing in the period are not shown. */
export const someOf = <Result>(all: readonly Task[], key: 'agency' | 'field', of: (some: Task[]) => Result, period: Period): Record<string, Result> =>
  Object.fromEntries(
    [...Map.groupBy(all, task => String(task[key]))]
      .filter(([, some]) => workOf(some, period).length + rate(some, period, lastDay, 'first').due > 0)
      .map(([name, some]) => [name, of(some)]),
  )
