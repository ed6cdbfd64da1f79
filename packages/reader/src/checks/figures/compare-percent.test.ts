import { describe, expect, it } from 'vitest'
import { comparePercent, slackOf } from './compare-percent.ts'

const kind = (done: number, plan: number, percent: number, decimals = 0, slack = { done: 0, plan: 0 }, about = false): string =>
  comparePercent({ done, plan, percent, decimals, slack, about }).kind

describe('comparePercent', () => {
  it.each<[string, string, string]>([
    ['rounded to the printed digit', kind(139, 164, 84.8, 1), 'right'],
    ['exact', kind(35, 35, 100), 'right'],
    ['cut off', kind(2740, 2986, 91.7, 1), 'rounded'],
    ['rounded up', kind(56, 61, 92), 'right'],
    ['rounded to a whole number from far', kind(593, 3000, 20), 'rounded'],
    ['to the next ten of a digit', kind(954, 1000, 95, 1), 'rounded'],
    ['wrong', kind(1116, 6000, 38.6, 1), 'wrong'],
    ['wrong by a digit', kind(139, 164, 74.8, 1), 'wrong'],
    ['within rounding of the money', kind(8.12, 15.6, 52.2, 1, { done: slackOf(2, true), plan: slackOf(1, true) }), 'right'],
    ['beyond rounding of the money', kind(8.12, 15.6, 62.1, 1, { done: slackOf(2, true), plan: slackOf(1, true) }), 'wrong'],
    ['approximate and near', kind(450, 500, 91, 0, { done: 0, plan: 0 }, true), 'rounded'],
    ['approximate and far', kind(450, 500, 75, 0, { done: 0, plan: 0 }, true), 'wrong'],
  ])('%s', (_, told, expected) => {
    expect(told).toBe(expected)
  })

  it('takes no slack for counts', () => {
    expect(slackOf(0, false)).toBe(0)
    expect(slackOf(1, true)).toBeCloseTo(0.05)
  })
})
