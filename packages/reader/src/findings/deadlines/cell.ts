import { datesIn, isoOf } from '../../text/dates.ts'
import type { DeadlineContext, DeadlineMention } from './deadline.ts'
import { chooseDeadline, deadlinesIn } from './index.ts'
import { periodDeadlines } from './periods.ts'

/** A table cell or a form field is all deadline: '15/8/2026', 'Quý III', 'Tháng 9', 'Năm 2026' need no word of limit there. */
export function cellDeadline(key: string, start: number, end: number, context: DeadlineContext): DeadlineMention | null {
  const said = chooseDeadline(deadlinesIn(key, start, end, context))
  if (said) return said
  const dates = datesIn(`ngày ${key.slice(start, end)}`)
  const iso = dates.length ? isoOf({ ...(dates.at(-1) as (typeof dates)[number]), year: dates.at(-1)?.year ?? context.year }) : null
  if (iso) return { kind: 'date', date: iso, start, end, rule: dates.at(-1)?.year === null ? 'year-of-document' : null, strong: true }
  const phrase = `trong ${key.slice(start, end).replace(/^(?:các\s+)?/, '')}`
  const periods = periodDeadlines(phrase, 0, phrase.length, context)
  const last = periods.at(-1)
  return last ? { ...last, start, end } : null
}
