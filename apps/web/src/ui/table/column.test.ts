import { expect, it } from 'vitest'
import { nextSort, tracksOf } from './column.ts'

it('gives what has no width a share of what is left', () => {
  expect(tracksOf([{ width: '4rem' }, {}])).toBe('4rem minmax(0, 1fr)')
})

it('sorts upwards first, then downwards, then upwards again', () => {
  const first = nextSort(undefined, 'due')
  expect(first).toEqual({ column: 'due', direction: 'ascending' })
  expect(nextSort(first, 'due')).toEqual({ column: 'due', direction: 'descending' })
  expect(nextSort(nextSort(first, 'due'), 'due')).toEqual(first)
  expect(nextSort({ column: 'due', direction: 'descending' }, 'lead')).toEqual({ column: 'lead', direction: 'ascending' })
})
