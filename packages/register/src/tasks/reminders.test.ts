import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import type { TaskState } from './life.ts'
import { daysToRun, type RemindedTask, type ReminderSettings, remindersOf, usualReminders } from './reminders.ts'

const calendar = workCalendar()
const day = (text: string): LocalDate => localDate(text)
const task = (dueOn: string | null, more: Partial<RemindedTask> = {}): RemindedTask => ({
  id: 't1',
  state: 'assigned',
  dueOn: dueOn === null ? null : day(dueOn),
  assignedOn: day('2026-07-01'),
  extensionAsked: false,
  ...more,
})
const year = [day('2026-01-01'), day('2026-12-31')] as const
const plan = (dueOn: string, settings: ReminderSettings = usualReminders) =>
  remindersOf(task(dueOn), settings, calendar, ...year).map(({ kind, on, daysLeft }) => `${on} ${kind} ${daysLeft}`)

describe('one task', () => {
  test('working days before, the morning of, and behind', () =>
    // Thứ Năm 20/8/2026; Thứ Bảy 22/8 is worked for Thứ Hai 31/8.
    expect(plan('2026-08-20')).toEqual([
      '2026-08-13 before 5',
      '2026-08-18 before 2',
      '2026-08-19 before 1',
      '2026-08-20 dueToday 0',
      '2026-08-21 overdue -1',
      '2026-08-24 toHead -3',
      '2026-08-28 toLeader -7',
    ]))
  test('a deadline on a Sunday is told of before the weekend', () =>
    expect(plan('2026-08-16', { ...usualReminders, before: [1], toHeadAfter: null, toLeaderAfter: null })).toEqual([
      '2026-08-14 before 1',
      '2026-08-17 overdue -1',
    ]))
  test('the same day twice in the settings is one', () =>
    expect(plan('2026-08-20', { before: [2, 2], onTheDay: false, onOverdue: false, toHeadAfter: null, toLeaderAfter: null })).toEqual(['2026-08-18 before 2']))
  test('nothing before it was assigned', () =>
    expect(remindersOf(task('2026-08-20', { assignedOn: day('2026-08-19') }), usualReminders, calendar, ...year).map(({ kind }) => kind)).toEqual([
      'before',
      'dueToday',
      'overdue',
      'toHead',
      'toLeader',
    ]))
  test('handed in: on the day and behind it, for who must confirm it', () =>
    expect(remindersOf(task('2026-08-20', { state: 'submitted' }), usualReminders, calendar, ...year).map(({ kind }) => kind)).toEqual([
      'dueToday',
      'overdue',
      'toLeader',
    ]))
  test('sent back: as long as the deadline runs, and never to a head who has it not', () =>
    expect(remindersOf(task('2026-08-20', { state: 'returned' }), usualReminders, calendar, ...year).map(({ kind }) => kind)).toEqual([
      'before',
      'before',
      'before',
      'dueToday',
      'overdue',
      'toLeader',
    ]))
  test('an extension asked for moves no reminder: the deadline holds until somebody answers', () =>
    expect(remindersOf(task('2026-08-20', { state: 'inProgress', extensionAsked: true }), usualReminders, calendar, ...year)).toEqual(
      remindersOf(task('2026-08-20', { state: 'inProgress' }), usualReminders, calendar, ...year),
    ))
  test('handed in while an extension is asked: as what is handed in', () =>
    expect(remindersOf(task('2026-08-20', { state: 'submitted', extensionAsked: true }), usualReminders, calendar, ...year)).toEqual(
      remindersOf(task('2026-08-20', { state: 'submitted' }), usualReminders, calendar, ...year),
    ))
  test.each(['completed', 'suspended', 'cancelled'] as TaskState[])('%s: nothing', state =>
    expect(remindersOf(task('2026-08-20', { state }), usualReminders, calendar, ...year)).toEqual([]))
  test('no deadline: nothing', () => expect(remindersOf(task(null), usualReminders, calendar, ...year)).toEqual([]))
})

test('never on a day off, for every deadline of a year', () => {
  for (let dueOn = day('2026-01-15'); dueOn < day('2026-12-10'); dueOn = addDays(dueOn, 1))
    for (const { on } of remindersOf(task(dueOn, { assignedOn: day('2025-12-01') }), usualReminders, calendar, day('2025-12-01'), day('2027-02-01')))
      expect(isWorkingDay(calendar, on)).toBe(true)
})

test('day by day gives the same as all days at once, with keys that are all different', () => {
  const at = (from: string, to: string) => remindersOf(task('2026-08-20'), usualReminders, calendar, day(from), day(to)).map(({ key }) => key)
  const days: string[] = []
  for (let on = day('2026-08-01'); on <= day('2026-09-30'); on = addDays(on, 1)) days.push(...at(on, on))
  expect(days.toSorted()).toEqual(at('2026-08-01', '2026-09-30').toSorted())
  expect(new Set(days).size).toBe(days.length)
})

test('a new deadline gives new keys', () => {
  const keys = (dueOn: string) => remindersOf(task(dueOn), usualReminders, calendar, ...year).map(({ key }) => key)
  expect(keys('2026-08-20').filter(key => keys('2026-08-28').includes(key))).toEqual([])
})

test('a server that was off makes up for the days between', () => {
  expect(daysToRun(day('2026-08-07'), day('2026-08-10'))).toEqual({ from: '2026-08-08', to: '2026-08-10' })
  expect(daysToRun(null, day('2026-08-10'))).toEqual({ from: '2026-08-10', to: '2026-08-10' })
})
