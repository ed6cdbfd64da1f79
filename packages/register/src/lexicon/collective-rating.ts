/** What a rule asks of the tasks of a body in a quarter before it may be given a grade. Only what tasks can show; points, initiatives and discipline are for people to judge. */
import type { Validity } from '../validity.ts'
import type { LegalSource } from './source.ts'

export type CollectiveGrade = 'excellent' | 'good' | 'completed'

export interface GradeCondition {
  grade: CollectiveGrade
  /** Shares of what was due: handed in by its deadline at least; behind its deadline, done or not, at most. */
  onTimeAtLeast?: number
  lateAtMost?: number
  /** Nothing that was due may be undone. */
  allDone: boolean
}

export interface CollectiveRatingRule extends Validity {
  source: LegalSource
  /** Which quarters are meant. */
  quarters: LegalSource
  conditions: readonly GradeCondition[]
}

export const collectiveRatingRules: readonly CollectiveRatingRule[] = [
  {
    source: { reference: 'Quy định 366-QĐ/TW, ngày 30/8/2025, Điều 11', mark: 'confirmed' },
    quarters: { reference: 'Quý dương lịch', mark: 'to-verify' },
    conditions: [
      { grade: 'excellent', onTimeAtLeast: 1, allDone: true },
      { grade: 'good', onTimeAtLeast: 1, allDone: true },
      { grade: 'completed', lateAtMost: 0.2, allDone: true },
    ],
    validFrom: '2025-08-30',
    validTo: null,
  },
]
