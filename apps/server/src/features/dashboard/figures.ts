/** Groups of tasks → figures, each with the list it counts. */
import type { Figure, FigureList, OnTimeFigures, Standing, TaskDays, TimeState } from '@roviec/contract'
import { type DayPeriod, openStates, type RatePart, type RateWay, type TaskState } from '@roviec/register'
import type { Group, Scope } from './counts.ts'

/** Who counts: the tasks of `scope` that stand in `groups`, in a period. */
export interface Counted {
  groups: readonly Group[]
  scope: Scope
  period: DayPeriod
}

const sum = (groups: readonly Group[], which: (group: Group) => boolean): number =>
  groups.reduce((total, group) => (which(group) ? total + group.count : total), 0)

export function standingOf({ groups, scope, period }: Counted): Standing {
  const worked = groups.filter(group => group.worked)
  const figure = (which: (group: Group) => boolean, list: FigureList): Figure => ({
    count: sum(worked, which),
    list: { ...scope, ...list, by: 'work', ...period },
  })
  const time = (timeState: TimeState) => figure(group => group.timeState === timeState, { timeState })
  return {
    total: figure(() => true, {}),
    done: stateFigure(figure, 'completed'),
    doneInTime: time('doneInTime'),
    doneLate: time('doneLate'),
    doneNoDeadline: time('doneNoDeadline'),
    open: figure(({ state }) => openStates.includes(state), { open: 'true' }),
    inTime: time('inTime'),
    dueSoon: time('dueSoon'),
    overdue: time('overdue'),
    noDeadline: time('noDeadline'),
    suspended: stateFigure(figure, 'suspended'),
  }
}

const stateFigure = (figure: (which: (group: Group) => boolean, list: FigureList) => Figure, state: TaskState): Figure =>
  figure(group => group.state === state, { state })

const shown = ['assigned', 'accepted', 'inProgress', 'submitted', 'returned', 'suspended', 'completed'] as const

/** The same tasks by where they are in their life. */
export const statesOf = ({ groups, scope, period }: Counted) =>
  shown.map(state => ({
    state,
    figure: { count: sum(groups, group => group.worked && group.state === state), list: { ...scope, state, by: 'work' as const, ...period } },
  }))

export function rateOf({ groups, scope, period }: Counted, way: RateWay): OnTimeFigures {
  const part = (name: RatePart): Figure =>
    listed(
      name,
      sum(groups, group => group[way] === name),
    )
  const listed = (name: RatePart | 'due', count: number): Figure => ({ count, list: { ...scope, by: `${way}.${name}` satisfies TaskDays, ...period } })
  const [onTime, late, waiting, overdue] = [part('onTime'), part('late'), part('waiting'), part('overdue')]
  const due = onTime.count + late.count + waiting.count + overdue.count
  return {
    due: listed('due', due),
    onTime,
    late,
    waiting,
    overdue,
    notYet: part('notYet'),
    suspended: part('suspended'),
    rate: due === 0 ? null : onTime.count / due,
  }
}

/** Of all days, not of the period. */
export const overall = (groups: readonly Group[], which: (group: Group) => boolean, list: FigureList): Figure => ({ count: sum(groups, which), list })

/** The groups of each agency or field, with the scope that is theirs. */
export function split<Key extends 'leadAgencyId' | 'field'>(counted: Counted, key: Key): (Counted & { value: string | null })[] {
  return [...Map.groupBy(counted.groups, group => group[key])].map(([value, groups]) => ({
    ...counted,
    value,
    groups,
    scope: { ...counted.scope, ...scopeOf(key, value) },
  }))
}

function scopeOf(key: 'leadAgencyId' | 'field', value: string | null): Scope {
  if (key === 'leadAgencyId') return { leadAgencyId: value ?? 'none' }
  return value === null ? { noField: 'true' } : { field: value }
}
