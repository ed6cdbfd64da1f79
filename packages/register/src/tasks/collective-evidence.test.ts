import { describe, expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { collectiveRatingRule, evidenceFor } from './collective-evidence.ts'

const rule = collectiveRatingRule(localDate('2026-09-30'))

test('no rule before there was one', () => expect(collectiveRatingRule(localDate('2025-06-30'))).toBe(null))
test('the rule says where it is written', () => expect(rule?.source.reference).toContain('366-QĐ/TW'))

describe('what the tasks of a quarter show', () => {
  const met = (onTime: number, late: number, overdue: number, waiting: number) =>
    evidenceFor(rule ?? { conditions: [] }, { due: onTime + late + overdue + waiting, onTime, late, waiting, overdue }).map(each => each.met)
  test.each([
    ['all in time', 10, 0, 0, 0, [true, true, true]],
    ['a fifth late, all done', 8, 2, 0, 0, [false, false, true]],
    ['more than a fifth late', 79, 21, 0, 0, [false, false, false]],
    ['one not done', 99, 0, 1, 0, [false, false, false]],
    ['one handed in and not confirmed', 99, 0, 0, 1, [false, false, false]],
    ['nothing due', 0, 0, 0, 0, [null, null, null]],
  ] as const)('%s', (_, onTime, late, overdue, waiting, expected) => expect(met(onTime, late, overdue, waiting)).toEqual(expected))
})
