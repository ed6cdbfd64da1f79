import { describe, expect, test } from 'vitest'
import type { ReviewItem, ReviewState } from './item.ts'
import { qualityOf, sumOfQuality } from './quality.ts'
import { citationItem, taskFields, taskItem } from './sample-item.fixture.ts'

const found = (id: string, state: ReviewState, from: string[] = []) => taskItem({ id, state, from })
const made = (id: string, state: ReviewState, from: string[] = []) => taskItem({ id, state, from, found: null })
const counts = (items: ReviewItem[]) => {
  const { right, wrong, missed } = qualityOf(items).task
  return [right, wrong, missed]
}

describe('right, wrong, missed', () => {
  test.each([
    ['accepted', [found('a', 'accepted')], [1, 0, 0]],
    ['corrected', [found('a', 'corrected')], [1, 0, 0]],
    ['rejected', [found('a', 'rejected')], [0, 1, 0]],
    ['orientation', [found('a', 'orientation')], [0, 1, 0]],
    ['added', [made('a', 'accepted')], [0, 0, 1]],
    ['added and thrown away', [made('a', 'rejected')], [0, 0, 0]],
    ['waiting', [found('a', 'pending'), made('b', 'pending')], [0, 0, 0]],
    ['one that should be two', [found('a', 'replaced'), made('b', 'accepted', ['a']), made('c', 'accepted', ['a'])], [1, 0, 1]],
    ['one that should be two, of which one is none', [found('a', 'replaced'), made('b', 'accepted', ['a']), made('c', 'rejected', ['a'])], [1, 0, 0]],
    ['a split of which nothing is left', [found('a', 'replaced'), made('b', 'rejected', ['a']), made('c', 'rejected', ['a'])], [0, 1, 0]],
    ['a split that is not decided', [found('a', 'replaced'), made('b', 'accepted', ['a']), made('c', 'pending', ['a'])], [0, 0, 0]],
    ['two that should be one', [found('a', 'replaced'), found('b', 'replaced'), made('c', 'accepted', ['a', 'b'])], [1, 1, 0]],
    [
      'split, and a part merged with a third',
      [found('a', 'replaced'), made('b', 'accepted', ['a']), made('c', 'replaced', ['a']), found('d', 'replaced'), made('e', 'accepted', ['c', 'd'])],
      [2, 0, 0],
    ],
    ['the children before their source', [made('c', 'accepted', ['a']), made('b', 'accepted', ['a']), found('a', 'replaced')], [1, 0, 1]],
  ])('%s', (_, items, expected) => expect(counts(items)).toEqual(expected))
})

test('precision and recall, kinds apart', () => {
  const quality = qualityOf([
    found('a', 'accepted'),
    found('b', 'corrected'),
    found('c', 'rejected'),
    made('d', 'accepted'),
    made('e', 'accepted'),
    citationItem({ state: 'rejected' }),
  ])
  expect(quality.task).toMatchObject({ precision: 2 / 3, recall: 2 / 4 })
  expect(quality.citation).toMatchObject({ wrong: 1, precision: 0, recall: null })
  expect(quality.indicator).toMatchObject({ precision: null, recall: null, fields: {} })
})

test('which fields stood as found', () => {
  const changed = taskItem({ id: 'b', state: 'corrected', found: taskFields(), fields: taskFields({ deadline: null, content: 'Rà soát' }) })
  const { fields } = qualityOf([found('a', 'accepted'), changed, found('c', 'rejected'), made('d', 'accepted')]).task
  expect(fields.deadline).toEqual({ right: 1, of: 2, share: 0.5 })
  expect(fields.lead).toEqual({ right: 2, of: 2, share: 1 })
})

test('documents measured one by one add up to all of them', () => {
  const [one, other] = [
    [found('a', 'accepted'), found('b', 'rejected')],
    [made('c', 'accepted'), found('d', 'accepted')],
  ]
  expect(sumOfQuality([one, other].map(items => qualityOf(items).task))).toEqual(qualityOf([...one, ...other]).task)
  expect(sumOfQuality([])).toEqual(qualityOf([]).task)
})
