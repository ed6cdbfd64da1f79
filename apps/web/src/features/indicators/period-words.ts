import { parsePeriod } from '@roviec/register'
import type { Words } from '../../i18n/use-words.ts'

/** '2026S1' → "6 tháng đầu năm 2026", '2026Q3' → "quý 3/2026"; what is no period stays as it was read. */
export function periodWords(id: string, t: Words['t']): string {
  const period = parsePeriod(id)
  if (period === null) return id
  const { unit, number } = period
  const year = String(period.year)
  return unit === 'half-year' ? t(number === 1 ? 'period.half-year.1' : 'period.half-year.2', { year }) : t(`period.${unit}`, { year, number })
}
