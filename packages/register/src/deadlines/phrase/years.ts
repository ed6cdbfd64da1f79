import { daysBetween, type LocalDate } from '../../calendar/local-date.ts'
import type { ExplanationStep } from '../explanation.ts'
import { yearOf } from './outcome.ts'
import type { PhraseContext } from './place.ts'

/** A year as it was said: in figures, 'năm nay', 'năm sau', or not at all. */
export interface SaidYear {
  figures: string | undefined
  word: string | undefined
}

/** Behind the document by no more than this, a day whose year is not said belongs to the next year ('trước 15/01' in a paper of December). */
const reach = 245

export interface Dated {
  date: LocalDate
  steps: ExplanationStep[]
}

/** The last day that words without a full year mean; null when there is no such day. `dayIn` gives it for a year. */
export function inSaidYear({ figures, word }: SaidYear, context: PhraseContext, dayIn: (year: number) => LocalDate | null): Dated | null {
  if (figures !== undefined) return dated(dayIn(figures.length === 2 ? 2000 + Number(figures) : Number(figures)), [])
  if (word !== undefined) return dated(dayIn(yearOf(context.today) + (word === 'next' ? 1 : 0)), [])
  const year = yearOf(context.anchor)
  const [own, next] = [dayIn(year), dayIn(year + 1)]
  const passed = own === null || own < context.anchor
  return passed && next !== null && daysBetween(context.anchor, next) <= reach
    ? { date: next, steps: [{ code: 'year-after-anchor', year: year + 1, of: context.anchorOf }] }
    : dated(own, [{ code: 'year-of-anchor', year, of: context.anchorOf }])
}

const dated = (date: LocalDate | null, steps: ExplanationStep[]): Dated | null => date && { date, steps }
