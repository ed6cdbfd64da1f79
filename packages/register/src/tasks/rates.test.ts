import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '../calendar/local-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import type { TaskState } from './life.ts'
import { countTimeStates, onTimeRate } from './rates.ts'
import { type DatedTask, soonUntil, timeStateOf, workingDaysLeft } from './time-state.ts'

const calendar = workCalendar()
const day = (text: string): LocalDate => localDate(text)
const or = (text: string | null): LocalDate | null => (text === null ? null : day(text))
const task = (state: TaskState, firstDueOn: string | null, dueOn: string | null = firstDueOn, doneOn: string | null = null): DatedTask => ({
  state,
  firstDueOn: or(firstDueOn),
  dueOn: or(dueOn),
  submittedOn: or(doneOn),
  completedOn: state === 'completed' ? or(doneOn) : null,
})
// Thứ Hai 10/8/2026; three working days on is Thứ Năm 13/8.
const today = day('2026-08-10')
const near = soonUntil(calendar, today)

describe('where a task stands in time', () => {
  test('three working days are near', () => expect(near).toBe('2026-08-13'))
  test.each([
    [task('assigned', null), 'noDeadline'],
    [task('assigned', '2026-08-14'), 'inTime'],
    [task('accepted', '2026-08-13'), 'dueSoon'],
    [task('inProgress', '2026-08-10'), 'dueSoon'],
    [task('inProgress', '2026-08-09'), 'overdue'],
    [task('inProgress', '2026-08-01', '2026-08-20'), 'inTime'],
    [task('returned', '2026-08-01'), 'overdue'],
    [task('submitted', '2026-08-07', '2026-08-07', '2026-08-07'), 'inTime'],
    [task('submitted', '2026-08-06', '2026-08-06', '2026-08-07'), 'overdue'],
    [task('completed', '2026-08-07', '2026-08-07', '2026-08-07'), 'doneInTime'],
    [task('completed', '2026-08-06', '2026-08-06', '2026-08-07'), 'doneLate'],
    [task('completed', '2026-08-01', '2026-08-08', '2026-08-07'), 'doneInTime'],
    [task('completed', null, null, '2026-08-07'), 'doneNoDeadline'],
    [task('suspended', '2026-08-01'), 'stopped'],
    [task('cancelled', '2026-08-01'), 'stopped'],
  ] as const)('%o: %s', (each, state) => expect(timeStateOf(each, today, near)).toBe(state))
  test.each([
    ['2026-08-10', 0],
    ['2026-08-13', 3],
    ['2026-08-07', -1],
    ['2026-09-03', 16],
  ])('%s: %i working days', (dueOn, days) => expect(workingDaysLeft(calendar, day(dueOn), today)).toBe(days))
})

const quarter = { from: day('2026-07-01'), to: day('2026-09-30') }
const rate = (tasks: DatedTask[], way: 'first' | 'agreed' = 'first') => onTimeRate(tasks, quarter, today, way)

describe('the rate of a period', () => {
  test('an extension does not improve the first way, and is counted in the second', () => {
    const extended = task('completed', '2026-07-20', '2026-07-31', '2026-07-29')
    expect(rate([extended])).toMatchObject({ due: 1, onTime: 0, late: 1, rate: 0 })
    expect(rate([extended], 'agreed')).toMatchObject({ due: 1, onTime: 1, late: 0, rate: 1 })
  })
  test('an extension out of the period leaves it only in the second way', () => {
    const extended = task('inProgress', '2026-07-20', '2026-11-30')
    expect([rate([extended]).overdue, rate([extended], 'agreed').due]).toEqual([1, 0])
  })
  test('the base holds what was due up to today and what is done already, nothing else', () => {
    const counted = rate([
      task('completed', '2026-07-10', '2026-07-10', '2026-07-10'),
      task('completed', '2026-09-20', '2026-09-20', '2026-08-01'),
      task('completed', '2026-07-10', '2026-07-10', '2026-07-11'),
      task('submitted', '2026-08-05', '2026-08-05', '2026-08-05'),
      task('submitted', '2026-08-05', '2026-08-05', '2026-08-06'),
      task('submitted', '2026-08-10', '2026-08-10', '2026-08-07'),
      task('inProgress', '2026-08-09'),
      task('inProgress', '2026-08-10'),
      task('assigned', '2026-09-30'),
      task('suspended', '2026-07-15'),
      task('cancelled', '2026-07-15'),
      task('assigned', null),
      task('completed', '2026-06-30', '2026-06-30', '2026-06-30'),
      task('assigned', '2026-10-01'),
    ])
    expect(counted).toEqual({ way: 'first', due: 6, onTime: 2, late: 1, waiting: 1, overdue: 2, notYet: 3, suspended: 1, rate: 2 / 6 })
  })
  test('handed in is not done: it counts on the day of handing in once it is confirmed, and in no other way', () => {
    const handedIn = task('submitted', '2026-08-05', '2026-08-05', '2026-08-05')
    expect(rate([handedIn])).toMatchObject({ due: 1, onTime: 0, waiting: 1, rate: 0 })
    expect(rate([{ ...handedIn, state: 'completed', completedOn: day('2026-08-05') }])).toMatchObject({ due: 1, onTime: 1, waiting: 0, rate: 1 })
  })
  test('nothing due is no rate, not 0 and not 100', () => expect(rate([task('assigned', '2026-09-30')]).rate).toBe(null))
})

test('counts of states add up to the whole', () => {
  const states: TaskState[] = ['assigned', 'accepted', 'inProgress', 'submitted', 'completed', 'returned', 'suspended', 'cancelled']
  const tasks = states.flatMap(state => [null, '2026-08-01', '2026-08-10', '2026-09-01'].map(due => task(state, due, due, '2026-08-05')))
  const { total, ...parts } = countTimeStates(tasks, today, near)
  expect(total).toBe(32)
  expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(32)
  expect(parts).toMatchObject({ stopped: 8, doneLate: 1, doneInTime: 2, doneNoDeadline: 1 })
})
