import type { LocalDate } from '../calendar/local-date.ts'
import { type CollectiveGrade, type CollectiveRatingRule, collectiveRatingRules } from '../lexicon/collective-rating.ts'
import { holdsOn } from '../validity.ts'
import type { OnTimeRate } from './rates.ts'

/** The rule that holds at the end of a quarter; null before there was one. */
export const collectiveRatingRule = (lastDay: LocalDate): CollectiveRatingRule | null => collectiveRatingRules.find(rule => holdsOn(rule, lastDay)) ?? null

/**
 * Whether the tasks of a quarter meet what a rule asks of them for each grade; null when nothing was due. It gives no grade: more than tasks decides that.
 *
 * @example
 * evidenceFor(rule, { due: 10, onTime: 8, late: 2, waiting: 0, overdue: 0 }) // excellent and good are not met, completed is: 20 % late
 */
export function evidenceFor(
  { conditions }: Pick<CollectiveRatingRule, 'conditions'>,
  { due, onTime, late, waiting, overdue }: Pick<OnTimeRate, 'due' | 'onTime' | 'late' | 'waiting' | 'overdue'>,
): { grade: CollectiveGrade; met: boolean | null }[] {
  return conditions.map(({ grade, onTimeAtLeast, lateAtMost, allDone }) => ({
    grade,
    met:
      due === 0
        ? null
        : !(allDone && waiting + overdue > 0) &&
          (onTimeAtLeast === undefined || onTime >= onTimeAtLeast * due) &&
          (lateAtMost === undefined || late + overdue <= lateAtMost * due),
  }))
}
