import { addMonths, addYears, dateOf, daysBetween, type LocalDate, partsOf, startOfPeriod, type Weekday, weekdayOf } from '../../calendar/local-date.ts'
import type { ExplanationStep } from '../explanation.ts'
import { beforeStep, dateOutcome, type Form, type Outcome, refused } from './outcome.ts'
import type { PhraseContext } from './place.ts'
import { type Dated, inSaidYear } from './years.ts'

/** A written day, without groups: to stand inside other shapes. */
export const dayShape =
  '(?:day )?(?:n\\d{4} - n\\d{1,2} - n\\d{1,2}|n\\d{1,2} (?:/ n\\d{1,2}(?: / n(?:\\d{2}|\\d{4})(?!\\d))?|- n\\d{1,2}(?: - n(?:\\d{2}|\\d{4})(?!\\d))?|\\. n\\d{1,2}(?: \\. n(?:\\d{2}|\\d{4})(?!\\d))?|month n\\d{1,2}(?: [/-] n\\d{4})?)(?: year n\\d{4}| year (?:this|next))?)'

const isoDay = /^(?:day )?n(?<year>\d{4}) - n(?<month>\d{1,2}) - n(?<day>\d{1,2})$/
const usualDay = /^(?:day )?n(?<day>\d{1,2}) (?:[/.-]|month) n(?<month>\d{1,2})(?:(?: [/.-])?(?: year)? n(?<year>\d{4}|\d{2}))?(?: year (?<word>this|next))?$/

/** The day a written date means; null when there is no such day. */
export function writtenDay(text: string, context: PhraseContext): Dated | null {
  const groups = (isoDay.exec(text) ?? usualDay.exec(text))?.groups
  if (!groups) return null
  const { day, month, year, word } = groups
  const dated = inSaidYear({ figures: year, word }, context, inYear => dateOf(inYear, Number(month), Number(day)))
  return dated && { date: dated.date, steps: dated.steps.length > 0 ? dated.steps : [{ code: 'written', date: dated.date }] }
}

const single = new RegExp(`^(?<before>before )?(?:(?<weekday>wd[1-7]) )?(?<date>${dayShape})$`)
const range = new RegExp(`^(?:n\\d{1,2} day )?(?:from )?(?<first>${dayShape}|(?:day )?n\\d{1,2}) (?:-|to) (?<date>${dayShape})$`)
const several = new RegExp(`^(?:before )?${dayShape}(?:(?: (?:and|or|before))* ${dayShape})+$`)
const dayAlone = /^(?<before>before )?day n(?<day>\d{1,2})(?: month(?: (?<which>this|next))?)?$|^(?:before )?n(?<day2>\d{1,2}) month (?<which2>this|next)$/

// reads:   15/9 · 15/9/2026 · ngày 15 tháng 9 năm 2026 · 2026-09-15 · trước ngày 15/9 · thứ Ba, ngày 15/9/2026 · 15/1 năm sau
// refuses: 31/6 (no such day) · 15/6 và 15/12 (two)
export const dateForm: Form = (text, context) => {
  const groups = single.exec(text)?.groups
  if (!groups) return several.test(text) && !range.test(text) ? refused('several-dates') : null
  return settled(writtenDay(groups.date ?? '', context), groups.before !== undefined, context, Number(groups.weekday?.slice(2)) || null)
}

// reads: từ ngày 02 - 03/7/2026 · trong 2 ngày 12-13/5 · 15/7 đến 20/7 · 28/12 - 05/01/2027
export const rangeForm: Form = (text, context) => {
  const groups = range.exec(text)?.groups
  if (!groups) return null
  const last = writtenDay(groups.date ?? '', context)
  const first = last && firstOfRange(groups.first ?? '', last.date, context)
  if (!last || !first) return refused('no-such-day')
  return dateOutcome(last.date, [...last.steps, { code: 'range-end', from: first, date: last.date }], context)
}

/** 'từ 02 - 03/7': only a number, of the same month; else a day of the last one's year, or of the year before when the range crosses it. Null when it would come after the end. */
function firstOfRange(text: string, last: LocalDate, context: PhraseContext): LocalDate | null {
  const { year, month } = partsOf(last)
  const number = /^(?:day )?n(\d{1,2})$/.exec(text)?.[1]
  const sameYear =
    number !== undefined ? dateOf(year, month, Number(number)) : (writtenDay(text, { ...context, anchor: startOfPeriod(last, 'year') })?.date ?? null)
  if (sameYear === null || sameYear <= last) return sameYear
  const yearBefore = addYears(sameYear, -1)
  return number === undefined && daysBetween(yearBefore, last) <= longestRange ? yearBefore : null
}

/** A range over the turn of the year is not longer than half a year; else its days are in the wrong order. */
const longestRange = 183

// reads: ngày 20 · trước ngày 20 tháng sau · 05 tháng này
export const dayForm: Form = (text, context) => {
  const groups = dayAlone.exec(text)?.groups
  if (!groups) return null
  const [day, which] = [Number(groups.day ?? groups.day2), groups.which ?? groups.which2]
  const date = which === undefined ? nextDay(day, context.anchor) : dayInMonth(day, addMonths(startOfPeriod(context.today, 'month'), which === 'next' ? 1 : 0))
  return settled(date && { date, steps: [{ code: 'day-of-month', date }] }, text.startsWith('before '), context, null)
}

/** That day of the document's month, or of the next when it has passed. */
function nextDay(day: number, anchor: LocalDate): LocalDate | null {
  const own = dayInMonth(day, anchor)
  return own !== null && own >= anchor ? own : dayInMonth(day, addMonths(startOfPeriod(anchor, 'month'), 1))
}

function dayInMonth(day: number, date: LocalDate): LocalDate | null {
  const { year, month } = partsOf(date)
  return dateOf(year, month, day)
}

function settled(dated: Dated | null, before: boolean, context: PhraseContext, weekday: number | null): Outcome {
  if (dated === null) return refused('no-such-day')
  const steps: ExplanationStep[] = [...dated.steps]
  const actual = weekdayOf(dated.date)
  if (weekday !== null && weekday !== actual) steps.push({ code: 'weekday-mismatch', said: weekday as Weekday, actual, date: dated.date })
  if (!before) return dateOutcome(dated.date, steps, context)
  const limit = beforeStep(dated.date, context)
  return dateOutcome(limit.date, [...steps, limit.step], context)
}
