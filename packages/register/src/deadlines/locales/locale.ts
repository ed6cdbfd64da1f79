import type { LocalDate } from '../../calendar/local-date.ts'
import type { HolidayId } from '../../lexicon/holidays.ts'
import type { ExplanationCode, ExplanationStep, TimeLimit } from '../explanation.ts'
import type { PeriodId } from '../period.ts'
import type { PhraseRefusal, PhraseRefusalCode } from '../phrase/index.ts'
import type { Recurrence } from '../recurrence.ts'

type StepOf<Code extends ExplanationCode> = Extract<ExplanationStep, { code: Code }>

/** Everything the deadlines say to a person in one language. Clauses begin in lower case: the sentence is put together by `explainDeadline`. */
export interface DeadlineLocale {
  /** '07/7/2026'. */
  date(date: LocalDate): string
  /** 'thứ Ba 07/7/2026'. */
  dayAndDate(date: LocalDate): string
  limit(limit: TimeLimit): string
  period(id: PeriodId): string
  recurrence(recurrence: Recurrence): string
  holidays: Readonly<Record<HolidayId, string>>
  /** What a step says; `result` is the date it all leads to. */
  clauses: { readonly [Code in ExplanationCode]: (step: StepOf<Code>, result: LocalDate | null) => string }
  refusals: Readonly<Record<PhraseRefusalCode, (refusal: PhraseRefusal) => string>>
  /** Stands before what a person should know. */
  note: string
}
