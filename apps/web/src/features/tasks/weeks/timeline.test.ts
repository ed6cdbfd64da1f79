import { expect, test } from 'vitest'
import { barOf, mondaysOf, placeOf, stretchAt } from './timeline.ts'

const stretch = stretchAt('2026-08-12')

test('twelve weeks, two of them past', () => {
  expect(stretch).toEqual({ from: '2026-07-27', to: '2026-10-18' })
  expect([mondaysOf(stretch).length, mondaysOf(stretch)[2]]).toEqual([12, '2026-08-10'])
})

test('a bar from the giving to the end of the last day, cut at the ends of what is shown', () => {
  expect(barOf({ assignedOn: '2026-07-27', dueOn: '2026-10-18' }, stretch)).toEqual({ left: 0, width: 100 })
  expect(barOf({ assignedOn: '2026-01-01', dueOn: '2026-08-02' }, stretch)?.width).toBeCloseTo(100 / 12)
  expect(barOf({ assignedOn: '2026-08-03', dueOn: null }, stretch)).toEqual({
    left: placeOf('2026-08-03', stretch),
    width: 100 - placeOf('2026-08-03', stretch),
  })
  expect(barOf({ assignedOn: '2026-01-01', dueOn: '2026-02-01' }, stretch)).toBeNull()
  expect(barOf({ assignedOn: '2026-12-01', dueOn: null }, stretch)).toBeNull()
  // Given after the deadline it bears: nothing to draw.
  expect(barOf({ assignedOn: '2026-09-01', dueOn: '2026-08-20' }, stretch)).toBeNull()
})
