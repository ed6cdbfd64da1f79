/** Which reminders a day asks for. Each has a key that is the same whenever it is worked out, so that none goes out twice and none is lost. */
import { addDays, type LocalDate } from '../calendar/local-date.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { isWorkingDay, workingDayFrom, workingDaysAfter, workingDaysBefore } from '../calendar/working-days.ts'
import type { TaskLife } from './life.ts'
import { audiencesOf, reminderStandingOf } from './recipients.ts'

export const reminderKinds = ['before', 'dueToday', 'overdue', 'toHead', 'toLeader'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** Working days, by what the unit has decided. */
export interface ReminderSettings {
  before: readonly number[]
  onTheDay: boolean
  onOverdue: boolean
  /** Days behind the deadline after which the head of the agency, and then the leader in charge, hears of it; null: never. */
  toHeadAfter: number | null
  toLeaderAfter: number | null
}

export const usualReminders: ReminderSettings = { before: [5, 2, 1], onTheDay: true, onOverdue: true, toHeadAfter: 3, toLeaderAfter: 7 }

export interface Reminder {
  key: string
  kind: ReminderKind
  taskId: string
  /** The working day on which it goes out. */
  on: LocalDate
  dueOn: LocalDate
  /** Working days to the deadline, negative behind it. */
  daysLeft: number
}

export type RemindedTask = Pick<TaskLife, 'state' | 'dueOn'> & {
  id: string
  assignedOn: LocalDate
  /** And nobody has answered. */
  extensionAsked: boolean
}

/**
 * What goes out for one task on the days from `from` to `to`, both included. Quiet days are respected: nothing goes out on a day off, what
 * would fall on one goes out on the next working day. A new deadline gives new keys. What reaches nobody, as the task stands, is none. What lies before the task was assigned is left out.
 */
export function remindersOf(task: RemindedTask, settings: ReminderSettings, calendar: WorkCalendar, from: LocalDate, to: LocalDate): Reminder[] {
  const { dueOn } = task
  if (dueOn === null) return []
  const audiences = audiencesOf[reminderStandingOf(task.state, task.extensionAsked)]
  return planned(dueOn, settings, calendar)
    .filter(({ kind }) => audiences[kind].length > 0)
    .filter(({ on }) => on >= from && on <= to && on >= task.assignedOn)
    .map(({ kind, on, daysLeft }) => ({ key: `${task.id} ${dueOn} ${kind} ${daysLeft}`, kind, taskId: task.id, on, dueOn, daysLeft }))
}

type Planned = Pick<Reminder, 'kind' | 'on' | 'daysLeft'>

function planned(dueOn: LocalDate, settings: ReminderSettings, calendar: WorkCalendar): Planned[] {
  const before = [...new Set(settings.before)].map((days): Planned => ({ kind: 'before', on: workingDaysBefore(calendar, dueOn, days), daysLeft: days }))
  const behind = (kind: ReminderKind, days: number | null): Planned[] =>
    days === null ? [] : [{ kind, on: workingDaysAfter(calendar, dueOn, Math.max(1, days)), daysLeft: -Math.max(1, days) }]
  // A deadline on a day off is told of on the last working day before it, which the last of `before` does already.
  const onTheDay: Planned[] = settings.onTheDay && isWorkingDay(calendar, dueOn) ? [{ kind: 'dueToday', on: dueOn, daysLeft: 0 }] : []
  return [
    ...before,
    ...onTheDay,
    ...behind('overdue', settings.onOverdue ? 1 : null),
    ...behind('toHead', settings.toHeadAfter),
    ...behind('toLeader', settings.toLeaderAfter),
  ]
}

/** The morning behind the last run up to and with today: what a server that was off for days must make up for. */
export const daysToRun = (lastRun: LocalDate | null, today: LocalDate): { from: LocalDate; to: LocalDate } => ({
  from: lastRun === null ? today : addDays(lastRun, 1),
  to: today,
})

/** The next morning on which messages go out. */
export const nextSending = (calendar: WorkCalendar, day: LocalDate): LocalDate => workingDayFrom(calendar, day)
