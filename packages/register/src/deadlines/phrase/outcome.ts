import { addDays, type LocalDate, partsOf } from '../../calendar/local-date.ts'
import { workingDaysAfter, workingDaysBefore } from '../../calendar/working-days.ts'
import type { Explanation, ExplanationStep, OngoingHow, TimeLimit } from '../explanation.ts'
import { computed, type LookedUp } from '../notes.ts'
import type { Recurrence } from '../recurrence.ts'
import type { PhraseContext } from './place.ts'

interface Understood {
  /** How the date came about, and what a person should know of it. */
  steps: Explanation
  /** False when the date hangs on holidays that are not announced yet. */
  confirmed: boolean
}

export type PhraseMeaning =
  | ({ kind: 'date'; date: LocalDate } & Understood)
  /** Counted from a day. Both dates are null while the event that starts it has not come ('kể từ ngày nhận đủ hồ sơ'). */
  | ({ kind: 'relative'; date: LocalDate | null; limit: TimeLimit; start: LocalDate | null; event: string | null } & Understood)
  /** `date` is the first day on or after both the document and today; null when the rhythm has ended. */
  | ({ kind: 'recurring'; date: LocalDate | null; recurrence: Recurrence } & Understood)
  | ({ kind: 'ongoing'; date: null; how: OngoingHow } & Understood)

export const phraseRefusalCodes = [
  'empty',
  'unknown-words',
  'vague',
  'part-not-defined',
  'no-such-day',
  'several-dates',
  'counts-backwards',
  'hours-need-a-clock',
  'rhythm-not-said',
  'days-not-said',
  'ambiguous',
  'not-understood',
] as const
export type PhraseRefusalCode = (typeof phraseRefusalCodes)[number]

/** What a form of words gives: a meaning, a reason why it has none, or null when the words are not of this form. */
export type Outcome = PhraseMeaning | { kind: 'refused'; code: PhraseRefusalCode } | null

export const refused = (code: PhraseRefusalCode): Outcome => ({ kind: 'refused', code })

/** One way of saying a deadline: the signs of a phrase and where they are said. */
export type Form = (text: string, context: PhraseContext) => Outcome

/** A last day worked out from words; it never moves, but what a person should know is added. */
export function dateOutcome(date: LocalDate, steps: readonly ExplanationStep[], context: PhraseContext, lookedUp: LookedUp | null = null): Outcome {
  const { calendar, anchor, anchorOf, today } = context
  const day = calendar.dayOn(date)
  const warnings: ExplanationStep[] = []
  if (!day.working) warnings.push({ code: 'falls-on-day-off', day, before: workingDaysBefore(calendar, date, 1), after: workingDaysAfter(calendar, date, 1) })
  if (date < anchor && anchorOf !== 'today') warnings.push({ code: 'before-anchor', date, anchor, of: anchorOf })
  else if (date < today) warnings.push({ code: 'past', date, today })
  const isPublicDayOff = day.reason === 'holiday' || day.reason === 'compensation'
  return { kind: 'date', ...computed(date, [...steps, ...warnings], lookedUp ?? (isPublicDayOff ? { calendar, from: date } : null)) }
}

/** 'trước' before a day: up to and with it as offices read it, or the day before, as the unit has set. */
export function beforeStep(date: LocalDate, { beforeDay }: PhraseContext): { date: LocalDate; step: ExplanationStep } {
  if (beforeDay !== 'day-before') return { date, step: { code: 'by-the-day', date } }
  const earlier = addDays(date, -1)
  return { date: earlier, step: { code: 'day-before', from: date, date: earlier } }
}

export const yearOf = (date: LocalDate): number => partsOf(date).year
