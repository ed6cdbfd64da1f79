import { expect, it } from 'vitest'
import { indexOf } from './use-walking.ts'

it('walking goes on from the same row, wherever others have moved it', () => {
  expect(indexOf({ index: 1, key: 'b' }, ['a', 'b', 'c'])).toBe(1)
  expect(indexOf({ index: 1, key: 'b' }, ['new', 'a', 'b', 'c'])).toBe(2)
  expect(indexOf({ index: 2, key: 'c' }, ['c', 'b'])).toBe(0)
})

it('a row that is gone leaves its place to the next, the last one to the one before', () => {
  expect(indexOf({ index: 1, key: 'b' }, ['a', 'c'])).toBe(1)
  expect(indexOf({ index: 2, key: 'c' }, ['a', 'b'])).toBe(1)
  expect(indexOf({ index: 0, key: null }, ['a', 'b'])).toBe(0)
})
