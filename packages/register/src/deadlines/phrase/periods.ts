import { addDays, addMonths, dateOf, type LocalDate } from '../../calendar/local-date.ts'
import { workingDayUpTo } from '../../calendar/working-days.ts'
import { laws } from '../../lexicon/laws.ts'
import type { ExplanationStep, PeriodPart } from '../explanation.ts'
import { type PeriodId, type PeriodUnit, parsePeriod, periodEnd, periodId, periodStart, periodWith } from '../period.ts'
import { dateOutcome, type Form, type Outcome, refused, yearOf } from './outcome.ts'
import type { PhraseContext } from './place.ts'
import { inSaidYear, type SaidYear } from './years.ts'

const year = '(?:(?: [/.-])?(?: year)? n(?<year>\\d{4})| year (?<word>this|next)| this)?'
const numbered = new RegExp(
  `^(?:(?<unit>month|quarter) (?:n|q)(?<number>\\d{1,2})|n(?<months>3|6|9) month(?: (?<which>start|end))?(?: year(?! n| this| next))?|(?<half>firsthalf|lasthalf)(?= year)(?: year(?! n| this| next))?)${year}$`,
)
const named = /^(?<unit>month|quarter|year)(?: (?<which>this|next))?$/
const whole = /^(?:year )?n(?<year>20\d\d|2100)$/
const stage = /^stage n\d{4} (?:-|to) n(?<year>\d{4})$/

interface Named {
  id: PeriodId
  steps: ExplanationStep[]
}

/** The period that words name; 'no-such-day' for a fifth quarter, null when they name none. */
export function namedPeriod(text: string, context: PhraseContext): Named | 'no-such-day' | null {
  const groups = numbered.exec(text)?.groups
  if (groups) return numberedPeriod(groups, context)
  const single = (whole.exec(text) ?? stage.exec(text))?.groups?.year
  if (single !== undefined) return idOf('year', Number(single), 1)
  const relative = named.exec(text)?.groups
  return relative ? besidesToday(relative.unit as 'month' | 'quarter' | 'year', relative.which, context) : null
}

type Groups = Readonly<Record<string, string | undefined>>

function numberedPeriod(groups: Groups, context: PhraseContext): Named | 'no-such-day' | null {
  const said: SaidYear = { figures: groups.year, word: groups.word }
  const kind = unitAndNumber(groups, said)
  if (kind === null) return null
  const [unit, number] = kind
  const end = inSaidYear(said, context, inYear => {
    const id = periodId({ unit, year: inYear, number })
    return id && periodEnd(id)
  })
  if (end === null) return 'no-such-day'
  const named = idOf(unit, yearOf(end.date), number)
  return named === 'no-such-day' ? named : { ...named, steps: end.steps }
}

/** '6 tháng đầu năm' is a half, '3 tháng cuối năm' a quarter; '6 tháng' alone is a length of time, no period. */
function unitAndNumber({ unit, number, months, which, half }: Groups, said: SaidYear): [PeriodUnit, number] | null {
  if (unit !== undefined) return [unit as 'month' | 'quarter', Number(number)]
  if (half !== undefined) return ['half-year', half === 'firsthalf' ? 1 : 2]
  if (months === '9') return which === 'end' || (which === undefined && said.figures === undefined) ? null : ['nine-months', 1]
  if (which === undefined) return null
  return months === '6' ? ['half-year', which === 'start' ? 1 : 2] : ['quarter', which === 'start' ? 1 : 4]
}

const idOf = (unit: PeriodUnit, inYear: number, number: number): Named | 'no-such-day' => {
  const id = periodId({ unit, year: inYear, number })
  return id === null ? 'no-such-day' : { id, steps: [] }
}

/** 'tháng này', 'quý sau' are seen from today, 'trong tháng' from the document. */
function besidesToday(unit: 'month' | 'quarter' | 'year', which: string | undefined, { today, anchor }: PhraseContext): Named {
  const months = { month: 1, quarter: 3, year: 12 }[unit]
  const day = which === undefined ? anchor : which === 'next' ? addMonths(periodStart(periodWith(unit, today)), months) : today
  return { id: periodWith(unit, day), steps: [] }
}

const shape = /^(?<before>before )?(?:(?<part>start|middle|end|lastworkday|firsthalf|lasthalf)(?: of)? )?(?<period>.+)$/

// reads:   trong quý III · quý 3/2026 · hết quý II · trong tháng 8 · cuối tháng 9 · trong năm 2026 · 6 tháng đầu năm · trước quý IV · giữa tháng 10 · giai đoạn 2026-2030
// refuses: 6 tháng (a length of time) · giữa quý III (no law says which day)
export const periodForm: Form = (text, context) => {
  const groups = shape.exec(text)?.groups
  if (!groups) return null
  const plain = namedPeriod(text.replace(/^before /, ''), context)
  if (plain === 'no-such-day') return refused(plain)
  if (plain !== null) return groups.before === undefined ? atEnd(plain, context) : dayBefore(plain, context)
  const period = namedPeriod(groups.period ?? '', context)
  if (period === 'no-such-day') return refused(period)
  return period && groups.part ? partOf(period, groups.part, context) : null
}

function atEnd({ id, steps }: Named, context: PhraseContext): Outcome {
  const date = periodEnd(id)
  return dateOutcome(date, [...steps, { code: 'period-end', period: id, date }], context)
}

/** 'trước quý IV' ends with the third quarter, whatever the unit has set for days. */
function dayBefore({ id, steps }: Named, context: PhraseContext): Outcome {
  const date = addDays(periodStart(id), -1)
  return dateOutcome(date, [...steps, { code: 'before-period', period: id, date }], context)
}

function partOf({ id, steps }: Named, said: string, context: PhraseContext): Outcome {
  if (said === 'lastworkday') return lastWorkingDay({ id, steps }, context)
  const part = said === 'firsthalf' ? 'middle' : said === 'lasthalf' ? 'end' : (said as PeriodPart)
  const date = dayOfPart(id, part)
  if (date === null) return refused('part-not-defined')
  return dateOutcome(date, [...steps, { code: 'part-of-period', part, period: id, date, rule: laws.periods }], context)
}

/** Điều 146: beginning, middle and end of a month and of a year; of other periods only the ends are sure. */
function dayOfPart(id: PeriodId, part: PeriodPart): LocalDate | null {
  if (part !== 'middle') return part === 'start' ? periodStart(id) : periodEnd(id)
  const period = parsePeriod(id)
  if (period?.unit === 'month') return addDays(periodStart(id), 14)
  return period?.unit === 'year' ? dateOf(period.year, 6, 30) : null
}

function lastWorkingDay({ id, steps }: Named, context: PhraseContext): Outcome {
  const end = periodEnd(id)
  const date = workingDayUpTo(context.calendar, end)
  const skipped: ExplanationStep[] = date === end ? [] : [{ code: 'falls-on-day-off', day: context.calendar.dayOn(end), before: date, after: end }]
  return dateOutcome(date, [...steps, { code: 'period-end', period: id, date: end }, ...skipped], context, { calendar: context.calendar, from: end })
}

const monthOfPeriod = /^(?<before>before )?day n(?<day>\d{1,2}) (?:of )?month (?<which>start|end) (?:of )?(?<period>quarter .+|year .+|n6 month .+)$/

// reads: ngày 25 của tháng cuối quý III/2026
export const dayInPeriodForm: Form = (text, context) => {
  const groups = monthOfPeriod.exec(text)?.groups
  const period = groups ? namedPeriod(groups.period ?? '', context) : null
  if (!groups || period === null) return null
  if (period === 'no-such-day') return refused(period)
  const month = groups.which === 'start' ? periodStart(period.id) : periodEnd(period.id)
  const date = dateOf(yearOf(month), Number(month.slice(5, 7)), Number(groups.day))
  return date === null ? refused('no-such-day') : dateOutcome(date, [...period.steps, { code: 'day-of-month', date }], context)
}
