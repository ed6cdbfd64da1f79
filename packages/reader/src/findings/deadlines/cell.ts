import {
  cellDayOpener,
  cellMonths,
  cellMonthWritten,
  cellPeriodOpener,
  cellPlural,
  cellQuarter,
  cellQuarterWritten,
  cellWeek,
  cellYears,
} from '../../lexicon/deadline-grammar.ts'
import { datesIn, isoOf } from '../../text/dates.ts'
import type { DeadlineContext, DeadlineMention } from './deadline.ts'
import { chooseDeadline, deadlinesIn } from './index.ts'
import { periodDeadlines } from './periods.ts'

// reads:   15/8/2026 · Quý III · Tháng 9 · Năm 2026 · Tuần 1 (05-09/10) · Tuần 3 tháng 9 · 09 - 10/2026 · T9 · hằng tháng · xong trước ngày 01/3/2030
// refuses: theo kế hoạch

/** A table cell or a form field is all deadline: a date or a period needs no word of limit there. `cellDeadline('tháng 9', 0, 7, { year: 2026 })` has the date '2026-09-30'. */
export function cellDeadline(key: string, start: number, end: number, context: DeadlineContext): DeadlineMention | null {
  const cell = key.slice(start, end).trim()
  const found = chooseDeadline(deadlinesIn(key, start, end, context))
  return found ?? wholeCell(weekOf(cell) ?? dayOf(cell, context) ?? periodOf(cell, context), start, end)
}

const wholeCell = (mention: DeadlineMention | null, start: number, end: number): DeadlineMention | null => mention && { ...mention, start, end }

/** 'Tuần 1 (05-09/10)': the days of it. */
const inBracket = /^[^(\d]*\d{1,2}\s*\(([^()]*\d\s*\/\s*\d[^()]*)\)\s*$/u
/** '05-09/10': of a week its last day. */
const rangeStart = /(?<![\d/])\d{1,2}\s*[-–]\s*(?=\d{1,2}\s*\/\s*\d)/u

function dayOf(cell: string, context: DeadlineContext): DeadlineMention | null {
  const days = inBracket.exec(cell)?.[1] ?? cell
  const last = datesIn(cellDayOpener + days.replace(rangeStart, '')).at(-1)
  const date = last ? isoOf({ ...last, year: last.year ?? context.year }) : null
  if (!last || date === null) return null
  return { kind: 'date', date, start: last.start, end: last.end, rule: last.year === null ? 'year-of-document' : null, strong: true }
}

const weekOf = (cell: string): DeadlineMention | null =>
  cellWeek.test(cell) ? { kind: 'relative', date: null, start: 0, end: cell.length, rule: null, strong: true } : null

function periodOf(cell: string, context: DeadlineContext): DeadlineMention | null {
  const phrase =
    cellPeriodOpener + cell.replace(cellMonths, cellMonthWritten).replace(cellQuarter, cellQuarterWritten).replace(cellPlural, '').replace(cellYears, '')
  return periodDeadlines(phrase, 0, phrase.length, context).at(-1) ?? null
}
