import { describe, expect, it } from 'vitest'
import { breaksIn } from './judge.ts'

const told = (values: number[]): string =>
  breaksIn(values.map(value => ({ value })))
    .map(found => `${found.kind} at ${found.at}: ${values[found.at]} for ${found.expected} ${found.sureness}`)
    .join('; ')

describe('a row of numbers', () => {
  it.each([
    [[]],
    [[1]],
    [[1, 2, 3]],
    [[7, 8]].map(() => [1, 1, 1]),
    [[1, 2, 1, 2, 3]],
    [[1, 2, 1, 2, 3, 3, 4].slice(0, 5)],
    [[1, 1, 2, 3, 2, 3]],
    [[1, 2, 1, 2, 1, 2, 3, 3]],
    [[1, 2, 3, 1, 4]],
    [[1, 2, 3, 2]],
    [[1, 2, 9]],
    [[1, 2, 5, 3, 4]],
    [[1, 2, 4, 3]],
  ])('%j has no break', values => {
    expect(told(values)).toBe('')
  })

  it.each<[number[], string]>([
    [[1, 2, 4, 5], 'gap at 2: 4 for 3 single'],
    [[1, 2, 4], 'gap at 2: 4 for 3 single'],
    [[1, 3, 4], 'gap at 1: 3 for 2 single'],
    [[1, 2, 2, 3], 'repeat at 2: 2 for 3 single'],
    [[1, 2, 2, 4], 'repeat at 2: 2 for 3 single'],
    [[1, 2, 2], 'repeat at 2: 2 for 3 single'],
    [[1, 2, 3, 5, 5, 6], 'gap at 3: 5 for 4 single'],
    [[1, 2, 8, 4], 'gap at 2: 8 for 3 odd'],
    [[1, 2, 3, 2, 5], 'repeat at 3: 2 for 4 odd'],
    [[1, 2, 6, 7], 'gap at 2: 6 for 3 jump'],
    [[2, 3], 'gap at 0: 2 for 1 start'],
    [[1, 2, 1, 2, 4, 5, 3], 'gap at 4: 4 for 3 single'],
    [[1, 2, 1, 2, 3, 5, 3, 4], 'gap at 5: 5 for 4 single'],
  ])('%j: %s', (values, expected) => {
    expect(told(values)).toBe(expected)
  })

  it('forgets no more than the outermost of lists nested very deep', () => {
    expect(breaksIn(Array.from({ length: 10_000 }, () => ({ value: 1 })))).toEqual([])
  })
})
