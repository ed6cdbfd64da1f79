import { addDays, addMonths, type LocalDate, localDate, partsOf } from '../calendar/local-date.ts'

export type PeriodUnit = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year'

/** '202608' · '2026Q3' · '2026S1' · '2026N9' (nine months) · '2026'. */
export type PeriodId = string & { readonly __brand: 'PeriodId' }

export interface Period {
  unit: PeriodUnit
  year: number
  /** Which month, quarter or half of the year; 1 for a year and for nine months. */
  number: number
}

const monthsIn: Record<PeriodUnit, number> = { month: 1, quarter: 3, 'half-year': 6, 'nine-months': 9, year: 12 }
const letters: Partial<Record<PeriodUnit, string>> = { quarter: 'Q', 'half-year': 'S', 'nine-months': 'N' }

/** Null for what no year has: `periodId({ unit: 'quarter', year: 2026, number: 5 })`. */
export function periodId({ unit, year, number }: Period): PeriodId | null {
  if (!Number.isInteger(number) || number < 1 || number * monthsIn[unit] > 12 || year < 1 || year > 9999) return null
  const head = String(year).padStart(4, '0')
  if (unit === 'year') return head as PeriodId
  if (unit === 'month') return `${head}${String(number).padStart(2, '0')}` as PeriodId
  return `${head}${letters[unit]}${unit === 'nine-months' ? 9 : number}` as PeriodId
}

const form = /^(?<year>\d{4})(?:(?<month>\d{2})|Q(?<quarter>[1-4])|S(?<half>[12])|(?<nine>N9))?$/

/** `parsePeriod('2026Q3')` is `{ unit: 'quarter', year: 2026, number: 3 }`; null when it is no period. */
export function parsePeriod(id: string): Period | null {
  const groups = form.exec(id)?.groups
  if (!groups) return null
  const year = Number(groups.year)
  const month = Number(groups.month ?? 1)
  if (groups.month !== undefined) return month >= 1 && month <= 12 ? { unit: 'month', year, number: month } : null
  if (groups.quarter) return { unit: 'quarter', year, number: Number(groups.quarter) }
  if (groups.half) return { unit: 'half-year', year, number: Number(groups.half) }
  return { unit: groups.nine ? 'nine-months' : 'year', year, number: 1 }
}

function periodOf(id: PeriodId): Period {
  const period = parsePeriod(id)
  if (period === null) throw new RangeError(`no such period: ${id}`)
  return period
}

export function periodStart(id: PeriodId): LocalDate {
  const { unit, year, number } = periodOf(id)
  return addMonths(localDate(`${String(year).padStart(4, '0')}-01-01`), (number - 1) * monthsIn[unit])
}

/** `periodEnd('2026N9')` is '2026-09-30'. */
export const periodEnd = (id: PeriodId): LocalDate => addDays(addMonths(periodStart(id), monthsIn[periodOf(id).unit]), -1)

/** The period a day of the calendar lies in. */
export function periodWith(unit: Exclude<PeriodUnit, 'nine-months'>, date: LocalDate): PeriodId {
  const { year, month } = partsOf(date)
  return periodId({ unit, year, number: Math.ceil(month / monthsIn[unit]) }) as PeriodId
}
