/**
 * Periods of reports: where the figures of a period begin and are cut off, and when the report is due. Every template names one; a unit makes its own in the same form.
 */
import type { LegalSource } from './source.ts'

export type ReportPeriodUnit = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year'

/** When a report is due after its figures are cut off. */
export type ReportDueRule =
  | { kind: 'working-days-after-cut-off'; days: number; source: LegalSource }
  | { kind: 'day-of-last-month'; day: number; source: LegalSource }
  | { kind: 'day-of-next-month'; day: number; source: LegalSource }

export interface ReportRule {
  id: string
  /** Day of the period's last month up to which figures count, the next period begins on the day behind; null: the whole months of the calendar. */
  cutOffDay: number | null
  /** What the rule itself provides for, each with its source; other periods have no cut-off by it. */
  sources: Readonly<Partial<Record<ReportPeriodUnit, LegalSource>>>
  /** Null: set by the organ that receives the report. */
  due: ReportDueRule | null
  validFrom: string | null
  validTo: string | null
}

const article12 = { reference: 'Nghị định 09/2019/NĐ-CP, Điều 12', mark: 'confirmed' } as const
/** The decree says nothing of nine months; provinces set 15/12 to 14/9. */
const nineMonths = { reference: 'Quy định của tỉnh, như Quyết định 01/2023/QĐ-UBND tỉnh Khánh Hòa (Nghị định 09/2019/NĐ-CP không quy định kỳ 9 tháng)', mark: 'to-verify' } as const
const decree09 = { month: article12, quarter: article12, 'half-year': article12, 'nine-months': nineMonths, year: article12 } as const
const calendarPeriods = { reference: 'Kỳ dương lịch, như Thông tư 07/2023/TT-BYT', mark: 'confirmed' } as const

export const reportRules: readonly ReportRule[] = [
  { id: 'decree-09', cutOffDay: 14, sources: decree09, due: null, validFrom: '2019-03-12', validTo: null },
  {
    id: 'decree-09-provinces', cutOffDay: 14, sources: decree09, validFrom: '2019-03-12', validTo: null,
    due: { kind: 'day-of-last-month', day: 25, source: { reference: 'Nghị định 09/2019/NĐ-CP, Điều 13', mark: 'confirmed' } },
  },
  {
    id: 'decree-09-khanh-hoa-communes', cutOffDay: 14, sources: decree09, validFrom: '2023-01-01', validTo: null,
    due: { kind: 'working-days-after-cut-off', days: 2, source: { reference: 'Quyết định 01/2023/QĐ-UBND tỉnh Khánh Hòa', mark: 'confirmed' } },
  },
  {
    id: 'calendar', cutOffDay: null, due: null, validFrom: null, validTo: null,
    sources: { month: calendarPeriods, quarter: calendarPeriods, 'half-year': calendarPeriods, 'nine-months': calendarPeriods, year: calendarPeriods },
  },
]

/** Between the cut-off of a lower level and its due date there must be at least so many working days. */
export const roomBeforeDue = { workingDays: 1, source: { reference: 'Nghị định 09/2019/NĐ-CP, Điều 8', mark: 'confirmed' } } as const
