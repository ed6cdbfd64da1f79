import { addDays, addMonths, dateOf, type LocalDate, lastDayOfMonth, partsOf } from '../calendar/local-date.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { workingDaysAfter, workingDaysBetween } from '../calendar/working-days.ts'
import { type ReportDueRule, type ReportRule, roomBeforeDue } from '../lexicon/report-rules.ts'
import type { Explanation, ExplanationStep } from './explanation.ts'
import { computed } from './notes.ts'
import { type PeriodId, parsePeriod, periodEnd, periodStart } from './period.ts'

export interface ReportDates {
  period: PeriodId
  /** First and last day whose figures count. */
  from: LocalDate
  cutOff: LocalDate
  /** Null when the rule leaves it to who receives the report. */
  dueOn: LocalDate | null
  steps: Explanation
  confirmed: boolean
  /** The due date leaves less room behind the cut-off than the decree asks for. */
  problem: 'no-room-before-due' | null
}

/** The cut-off and the due date of one period. Null when the rule does not provide for such a period. By NĐ 09/2019 '2026Q2' is 15/3 to 14/6. */
export function reportDates(rule: ReportRule, period: PeriodId, calendar: WorkCalendar): ReportDates | null {
  const source = rule.sources[parsePeriod(period)?.unit ?? 'year']
  if (source === undefined) return null
  const cutOff = cutOffIn(periodEnd(period), rule)
  const from = addDays(cutOffIn(addDays(periodStart(period), -1), rule), 1)
  const steps: ExplanationStep[] = [{ code: 'cut-off', period, from, date: cutOff, source }]
  if (rule.due === null) return { period, from, cutOff, dueOn: null, problem: null, ...noted(cutOff, steps) }
  const dueOn = dueDate(rule.due, cutOff, period, calendar)
  steps.push({ code: 'due-rule', date: dueOn, source: rule.due.source })
  const counted = computed(dueOn, steps, rule.due.kind === 'working-days-after-cut-off' ? { calendar, from: cutOff } : null)
  const roomless = workingDaysBetween(calendar, cutOff, dueOn) <= roomBeforeDue.workingDays - 1
  return { period, from, cutOff, dueOn, steps: counted.steps, confirmed: counted.confirmed, problem: roomless ? 'no-room-before-due' : null }
}

function noted(date: LocalDate, steps: readonly ExplanationStep[]): { steps: Explanation; confirmed: boolean } {
  const { steps: all, confirmed } = computed(date, steps, null)
  return { steps: all, confirmed }
}

/** In the month of a day: the day up to which figures count. */
function cutOffIn(endOfPeriod: LocalDate, { cutOffDay }: ReportRule): LocalDate {
  return cutOffDay === null ? endOfPeriod : dayInMonth(endOfPeriod, cutOffDay)
}

function dueDate(due: ReportDueRule, cutOff: LocalDate, period: PeriodId, calendar: WorkCalendar): LocalDate {
  if (due.kind === 'working-days-after-cut-off') return workingDaysAfter(calendar, cutOff, due.days)
  return dayInMonth(due.kind === 'day-of-last-month' ? periodEnd(period) : addMonths(periodEnd(period), 1), due.day)
}

function dayInMonth(date: LocalDate, day: number): LocalDate {
  const { year, month } = partsOf(date)
  return dateOf(year, month, Math.min(day, lastDayOfMonth(year, month))) as LocalDate
}
