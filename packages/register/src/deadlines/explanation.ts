import type { LocalDate, Weekday } from '../calendar/local-date.ts'
import type { CalendarDay } from '../calendar/work-calendar.ts'
import type { LegalSource } from '../lexicon/source.ts'
import type { PeriodId } from './period.ts'
import type { Recurrence } from './recurrence.ts'

export const timeLimitUnits = ['hour', 'day', 'working-day', 'week', 'month', 'quarter', 'year'] as const
export type TimeLimitUnit = (typeof timeLimitUnits)[number]

/** A stretch of time that is counted from a day: 'trong 10 ngày làm việc' is `{ amount: 10, unit: 'working-day' }`. */
export interface TimeLimit {
  amount: number
  unit: TimeLimitUnit
}

/** Which day words are understood from: the document's own date, the day on which they are said, the day of a meeting, the day a task was given. */
export type AnchorOf = 'document' | 'today' | 'meeting' | 'assigned'

/** Where counting starts: the day the caller gave, the day words are understood from, a day the words name. */
export type StartOf = 'given' | AnchorOf | 'stated'

/** How a date was worked out, step by step: codes and values, no sentence. `explainDeadline` makes the sentence. */
export type Explanation = readonly ExplanationStep[]

export type ExplanationStep =
  // counting
  | { code: 'start'; date: LocalDate; of: StartOf; rule: LegalSource }
  | { code: 'add'; limit: TimeLimit; rule: LegalSource | null }
  | { code: 'skipped'; days: readonly CalendarDay[] }
  | { code: 'worked'; days: readonly CalendarDay[] }
  | { code: 'month-too-short'; day: number; date: LocalDate; rule: LegalSource }
  | { code: 'moved'; from: LocalDate; to: LocalDate; days: readonly CalendarDay[]; rule: LegalSource }
  | { code: 'recounted'; from: LocalDate; to: LocalDate }
  // words
  | { code: 'written'; date: LocalDate }
  | { code: 'year-of-anchor'; year: number; of: AnchorOf }
  | { code: 'year-after-anchor'; year: number; of: AnchorOf }
  | { code: 'by-the-day'; date: LocalDate }
  | { code: 'day-before'; from: LocalDate; date: LocalDate }
  | { code: 'range-end'; from: LocalDate; date: LocalDate }
  | { code: 'period-end'; period: PeriodId; date: LocalDate }
  | { code: 'before-period'; period: PeriodId; date: LocalDate }
  | { code: 'part-of-period'; part: PeriodPart; period: PeriodId; date: LocalDate; rule: LegalSource }
  | { code: 'part-of-week'; part: PeriodPart; monday: LocalDate; date: LocalDate }
  | { code: 'day-of-month'; date: LocalDate }
  | { code: 'weekday'; weekday: Weekday; date: LocalDate }
  | { code: 'days-from-today'; days: number; date: LocalDate }
  | { code: 'upper-of-range'; lower: number; upper: number }
  | { code: 'starts-with-event'; event: string }
  | { code: 'recurring'; recurrence: Recurrence }
  | { code: 'assumed-day' }
  | { code: 'next'; date: LocalDate }
  | { code: 'ongoing'; how: OngoingHow }
  // statutory terms and reports
  | { code: 'statute'; source: LegalSource }
  | { code: 'cut-off'; period: PeriodId; from: LocalDate; date: LocalDate; source: LegalSource }
  | { code: 'due-rule'; date: LocalDate; source: LegalSource }
  // what a person should know
  | { code: 'falls-on-day-off'; day: CalendarDay; before: LocalDate; after: LocalDate }
  | { code: 'past'; date: LocalDate; today: LocalDate }
  | { code: 'before-anchor'; date: LocalDate; anchor: LocalDate; of: AnchorOf }
  | { code: 'weekday-mismatch'; said: Weekday; actual: Weekday; date: LocalDate }
  | { code: 'not-announced'; years: readonly number[] }
  | { code: 'to-verify'; sources: readonly LegalSource[] }

export type ExplanationCode = ExplanationStep['code']

export type PeriodPart = 'start' | 'middle' | 'end'

/** 'thường xuyên' · 'khi có yêu cầu', 'đột xuất'. */
export type OngoingHow = 'constantly' | 'on-request'

/** A date with how it came about. */
export interface Computed {
  date: LocalDate
  steps: Explanation
  /** False when a day was counted in a year whose holidays are not announced yet: the date may still change. */
  confirmed: boolean
}
