import { type LocalDate, partsOf } from '../calendar/local-date.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { LegalSource } from '../lexicon/source.ts'
import type { Computed, ExplanationStep } from './explanation.ts'

/** The days that were looked up in the calendar: from here to the result. */
export interface LookedUp {
  calendar: WorkCalendar
  from: LocalDate
}

/** Adds what must be said of every date: years not announced, sources nobody has checked. */
export function computed(date: LocalDate, steps: readonly ExplanationStep[], lookedUp: LookedUp | null): Computed {
  const years = lookedUp === null ? [] : yearsNotAnnounced(lookedUp.calendar, lookedUp.from, date)
  const sources = sourcesToVerify(steps)
  return {
    date,
    confirmed: years.length === 0,
    steps: [
      ...steps,
      ...(years.length > 0 ? [{ code: 'not-announced', years } as const] : []),
      ...(sources.length > 0 ? [{ code: 'to-verify', sources } as const] : []),
    ],
  }
}

export function yearsNotAnnounced(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number[] {
  const [first, last] = [partsOf(from).year, partsOf(to).year]
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => Math.min(first, last) + index).filter(year => !calendar.isAnnounced(year))
}

function sourcesToVerify(steps: readonly ExplanationStep[]): LegalSource[] {
  const sources = steps.flatMap(sourcesOf).filter(({ mark }) => mark === 'to-verify')
  return [...new Map(sources.map(source => [source.reference, source])).values()]
}

function sourcesOf(step: ExplanationStep): LegalSource[] {
  const own = 'rule' in step ? [step.rule] : 'source' in step ? [step.source] : []
  const days =
    'days' in step && typeof step.days !== 'number' ? step.days.map(({ source }) => source) : step.code === 'falls-on-day-off' ? [step.day.source] : []
  return [...own, ...days].filter(source => source !== null)
}
