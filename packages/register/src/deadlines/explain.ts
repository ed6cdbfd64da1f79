import type { LocalDate } from '../calendar/local-date.ts'
import type { Explanation, ExplanationCode, ExplanationStep } from './explanation.ts'
import { en } from './locales/en.ts'
import type { DeadlineLocale } from './locales/locale.ts'
import { vi } from './locales/vi.ts'
import type { PhraseRefusal } from './phrase/index.ts'

export type DeadlineLanguage = 'vi' | 'en'

/** The words of dates, terms, periods, rhythms and holidays, for who makes a sentence of his own. */
export const deadlineLocale = (language: DeadlineLanguage): DeadlineLocale => (language === 'vi' ? vi : en)

/** What stands behind the date, as something to know. */
const notes: ReadonlySet<ExplanationCode> = new Set(['falls-on-day-off', 'past', 'before-anchor', 'weekday-mismatch', 'not-announced', 'to-verify'])

/** What `countTimeLimit`, `statutoryDeadline`, `reportDates`, `deadlineFromPhrase` give. */
export interface Explained {
  date: LocalDate | null
  steps: Explanation
}

/**
 * The arithmetic of a date in one or two sentences: 'Tính từ 23/6/2026 (ngày văn bản), cộng 10 ngày làm việc, bỏ qua 27–28/6, 04–05/7 (cuối tuần) → thứ Ba 07/7/2026.'
 * What a person should know stands behind it ('Lưu ý: …').
 */
export function explainDeadline({ date, steps }: Explained, language: DeadlineLanguage): string {
  const locale = deadlineLocale(language)
  const said = (step: ExplanationStep) => clause(step, locale, date)
  const counting = steps.filter(({ code }) => !notes.has(code)).map(said)
  const known = steps.filter(({ code }) => notes.has(code)).map(said)
  const sentence = `${counting.join(', ')}${date === null ? '' : ` → ${locale.dayAndDate(date)}`}`
  return [`${capital(sentence)}.`, ...(known.length > 0 ? [`${locale.note}: ${known.join('; ')}.`] : [])].join(' ')
}

/** Why a phrase is not understood, and what to write instead. */
export const explainRefusal = (refusal: PhraseRefusal, language: DeadlineLanguage): string => deadlineLocale(language).refusals[refusal.code](refusal)

/** The type of `clauses` binds each code to its own step; the compiler cannot follow that through a lookup. */
function clause<Step extends ExplanationStep>(step: Step, { clauses }: DeadlineLocale, result: LocalDate | null): string {
  return (clauses[step.code] as (step: Step, result: LocalDate | null) => string)(step, result)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
