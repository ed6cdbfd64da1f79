import { addDays, type LocalDate, mondayOf, type Weekday } from '../../calendar/local-date.ts'
import { isWorkingDay } from '../../calendar/working-days.ts'
import type { PeriodPart } from '../explanation.ts'
import { beforeStep, dateOutcome, type Form } from './outcome.ts'
import type { PhraseContext } from './place.ts'

const weekday = /^(?<before>before )?(?:day )?wd(?<weekday>[1-7])(?: (?:of )?(?:week)?(?: ?(?<which>this|next))?)?$/
const week = /^(?:before )?(?:(?<part>start|middle|end|lastworkday) (?:of )?)?week(?: (?<which>this|next))?$/

// reads: thứ Sáu · thứ 6 này · thứ Sáu tuần sau · trước Chủ nhật
export const weekdayForm: Form = (text, context) => {
  const groups = weekday.exec(text)?.groups
  if (!groups) return null
  const said = Number(groups.weekday) as Weekday
  const date = weekdayIn(said, groups.which, / week/.test(text), context.today)
  const step = { code: 'weekday', weekday: said, date } as const
  if (groups.before === undefined) return dateOutcome(date, [step], context)
  const limit = beforeStep(date, context)
  return dateOutcome(limit.date, [step, limit.step], context)
}

/** Of this week or the next where the week is said; else the first that is not over. */
function weekdayIn(weekday: Weekday, which: string | undefined, weekSaid: boolean, today: LocalDate): LocalDate {
  const own = addDays(mondayOf(today), weekday - 1)
  if (weekSaid) return which === 'next' ? addDays(own, 7) : own
  return own < today ? addDays(own, 7) : own
}

// reads: trong tuần · cuối tuần này · hết tuần sau · đầu tuần tới
export const weekForm: Form = (text, context) => {
  const groups = week.exec(text)?.groups
  if (!groups) return null
  const part: PeriodPart = groups.part === 'start' || groups.part === 'middle' ? groups.part : 'end'
  const own = mondayOf(context.today)
  const date = dayOfWeek(own, part, context)
  const monday = groups.which === 'next' || (groups.which === undefined && date < context.today) ? addDays(own, 7) : own
  const found = dayOfWeek(monday, part, context)
  return dateOutcome(found, [{ code: 'part-of-week', part, monday, date: found }], context, { calendar: context.calendar, from: monday })
}

/** By the custom of offices, no law says it: the first working day, Wednesday, the last working day. A week without a working day keeps Monday and Friday. */
function dayOfWeek(monday: LocalDate, part: PeriodPart, { calendar }: PhraseContext): LocalDate {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  if (part === 'middle') return addDays(monday, 2)
  const working = days.filter(day => isWorkingDay(calendar, day))
  return (part === 'start' ? (working[0] ?? monday) : working.at(-1)) ?? addDays(monday, 4)
}
