import type { LocalDate } from '../calendar/local-date.ts'
import { type WorkCalendar, withoutUnitDays } from '../calendar/work-calendar.ts'
import { type StatutoryTermId, type StatutoryTermVersion, statutoryTerms, type TermVariant } from '../lexicon/statutory-terms.ts'
import { holdsOn } from '../validity.ts'
import type { Computed, TimeLimit } from './explanation.ts'
import { computed } from './notes.ts'
import { countTimeLimit } from './time-limit.ts'

export type StatutoryDeadline = ({ kind: 'date' } & Computed) | { kind: 'refused'; code: 'not-in-force' | 'no-such-variant' }

/**
 * The last day of a term of the law, by the version in force on the day it starts. The unit's own days off and make-up days do not count here: they do not change
 * what the law gives. `statutoryDeadline('complaint-first', '2026-03-02', calendar)` is 2026-04-01, 'complex' 2026-04-16.
 */
export function statutoryDeadline(id: StatutoryTermId, start: LocalDate, calendar: WorkCalendar, variant: TermVariant | null = null): StatutoryDeadline {
  const version = statutoryTermOn(id, start)
  if (version === null) return { kind: 'refused', code: 'not-in-force' }
  const amount = variant === null ? version.amount : version.variants[variant]
  if (amount === undefined) return { kind: 'refused', code: 'no-such-variant' }
  const limit: TimeLimit = { amount, unit: version.unit }
  const publicCalendar = withoutUnitDays(calendar)
  const counted = countTimeLimit(limit, start, publicCalendar)
  const steps = counted.steps.filter(({ code }) => code !== 'not-announced' && code !== 'to-verify')
  const all = computed(counted.date, [...steps, { code: 'statute', source: version.source }], null)
  return { kind: 'date', ...all, confirmed: counted.confirmed, steps: [...all.steps, ...counted.steps.filter(({ code }) => code === 'not-announced')] }
}

/** What the law says on a day; null when it says nothing yet or no more. */
export function statutoryTermOn(id: StatutoryTermId, date: LocalDate): StatutoryTermVersion | null {
  return statutoryTerms[id].find(version => holdsOn(version, date)) ?? null
}
