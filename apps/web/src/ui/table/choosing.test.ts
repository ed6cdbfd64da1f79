import { expect, it } from 'vitest'
import { allOrNone, toggled } from './choosing.ts'

const keys = ['a', 'b', 'c', 'd']
const set = (...of: string[]) => new Set(of)

it('turns one row over', () => {
  expect(toggled(keys, set('a'), 1, null)).toEqual(set('a', 'b'))
  expect(toggled(keys, set('a', 'b'), 1, null)).toEqual(set('a'))
  expect(toggled(keys, set('a'), 9, null)).toEqual(set('a'))
})

it('chooses a range in either direction and loses nothing', () => {
  expect(toggled(keys, set('a'), 3, 1)).toEqual(set('a', 'b', 'c', 'd'))
  expect(toggled(keys, set(), 0, 2)).toEqual(set('a', 'b', 'c'))
})

it('chooses all, then none', () => {
  expect(allOrNone(keys, set('b'))).toEqual(set(...keys))
  expect(allOrNone(keys, set(...keys))).toEqual(set())
})
