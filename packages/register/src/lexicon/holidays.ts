/**
 * The public holidays. Bộ luật Lao động 45/2019/QH14, Điều 112 (in force 01/01/2021), with 24/11 added by Nghị quyết 28/2026/QH16 from 01/7/2026; before 2021
 * Bộ luật Lao động 10/2012/QH13, Điều 115, gave one day for 02/9. Days are solar unless said; which day of several comes before the named one is announced
 * year by year (see holiday-years.ts).
 */
import type { LegalSource } from './source.ts'

export const holidayIds = ['new-year', 'tet', 'hung-kings', 'reunification', 'labour', 'national', 'culture'] as const
export type HolidayId = (typeof holidayIds)[number]

export interface HolidayRule {
  id: HolidayId
  calendar: 'solar' | 'lunar'
  month: number
  day: number
  /** Days off in all. */
  length: number
  /** First and last day the rule holds; null is open. */
  validFrom: string | null
  validTo: string | null
  source: LegalSource
}

const labourCode = { reference: 'Bộ luật Lao động 45/2019/QH14, Điều 112', mark: 'confirmed' } as const
const formerCode = { reference: 'Bộ luật Lao động 10/2012/QH13, Điều 115', mark: 'secondary' } as const

export const holidayRules: readonly HolidayRule[] = [
  { id: 'new-year', calendar: 'solar', month: 1, day: 1, length: 1, validFrom: null, validTo: null, source: labourCode },
  { id: 'tet', calendar: 'lunar', month: 1, day: 1, length: 5, validFrom: null, validTo: null, source: labourCode },
  { id: 'hung-kings', calendar: 'lunar', month: 3, day: 10, length: 1, validFrom: null, validTo: null, source: labourCode },
  { id: 'reunification', calendar: 'solar', month: 4, day: 30, length: 1, validFrom: null, validTo: null, source: labourCode },
  { id: 'labour', calendar: 'solar', month: 5, day: 1, length: 1, validFrom: null, validTo: null, source: labourCode },
  { id: 'national', calendar: 'solar', month: 9, day: 2, length: 1, validFrom: null, validTo: '2020-12-31', source: formerCode },
  { id: 'national', calendar: 'solar', month: 9, day: 2, length: 2, validFrom: '2021-01-01', validTo: null, source: labourCode },
  { id: 'culture', calendar: 'solar', month: 11, day: 24, length: 1, validFrom: '2026-07-01', validTo: null, source: { reference: 'Nghị quyết 28/2026/QH16; Nghị quyết 80-NQ/TW ngày 07/01/2026', mark: 'confirmed' } },
]
