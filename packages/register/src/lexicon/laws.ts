/** Rules of counting that are cited in more than one place. */
import type { LegalSource } from './source.ts'

export const laws = {
  /** A time given as a period; a year, half a year, a month, half a month, a week in days; beginning, middle, end of month and year. */
  periods: { reference: 'Bộ luật Dân sự 91/2015/QH13, Điều 146', mark: 'confirmed' },
  /** The first day is not counted. */
  start: { reference: 'Bộ luật Dân sự 91/2015/QH13, Điều 147', mark: 'confirmed' },
  days: { reference: 'Bộ luật Dân sự 91/2015/QH13, Điều 148.1', mark: 'confirmed' },
  weeks: { reference: 'Bộ luật Dân sự 91/2015/QH13, Điều 148.2', mark: 'confirmed' },
  months: { reference: 'Bộ luật Dân sự 91/2015/QH13, Điều 148.3', mark: 'confirmed' },
  years: { reference: 'Bộ luật Dân sự 91/2015/QH13, Điều 148.4', mark: 'confirmed' },
  /** A last day that is a day off ends with the next working day. */
  lastDayOff: { reference: 'Bộ luật Dân sự 91/2015/QH13, Điều 148.5', mark: 'confirmed' },
  /** A holiday on a weekly day off is given back on the next working day. */
  compensation: { reference: 'Bộ luật Lao động 45/2019/QH14, Điều 111.3', mark: 'to-verify' },
} as const satisfies Record<string, LegalSource>
