import { expect, test } from 'vitest'
import { draftOf, settingsOf } from './commune-draft.ts'

const kept = {
  reminders: { before: [5, 2, 1], onTheDay: true, onOverdue: true, toHeadAfter: 3, toLeaderAfter: null },
  sending: { from: 7, to: 20 },
  keepDays: 180,
}

test('what is kept comes back as it was', () => {
  expect(settingsOf(draftOf({ ...kept, webhook: null }))).toEqual({ ...kept, webhookUrl: null })
})

test.each([
  ['before', '5; 2 1', [5, 2, 1]],
  ['before', '', []],
])('%s typed as "%s"', (name, typed, read) => {
  expect(settingsOf({ ...draftOf({ ...kept, webhook: null }), [name]: typed })?.reminders.before).toEqual(read)
})

test.each([
  ['before', '5, hai'],
  ['before', '0'],
  ['before', '1,2,3,4,5,6,7'],
  ['toHeadAfter', '1,5'],
  ['from', '20'],
  ['to', '25'],
  ['from', 'sáng'],
  ['keepDays', '29'],
  ['keepDays', ''],
  ['keepDays', '3651'],
])('%s typed as "%s" is refused', (name, typed) => {
  expect(settingsOf({ ...draftOf({ ...kept, webhook: null }), [name]: typed })).toBeNull()
})
