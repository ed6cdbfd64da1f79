/** English beside the Vietnamese source; the type makes it complete. See vi.ts. */
import { type LocalDate, partsOf, type Weekday, weekdayOf } from '../../calendar/local-date.ts'
import type { CalendarDay } from '../../calendar/work-calendar.ts'
import type { HolidayId } from '../../lexicon/holidays.ts'
import type { LegalSource } from '../../lexicon/source.ts'
import type { AnchorOf, PeriodPart, TimeLimit } from '../explanation.ts'
import { type PeriodId, parsePeriod } from '../period.ts'
import type { Recurrence, RecurrenceDay } from '../recurrence.ts'
import { type DayGroup, dayGroups } from './day-groups.ts'
import type { DeadlineLocale } from './locale.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthName = (number: number) => months[number - 1] ?? String(number)
const dayAndMonth = (date: LocalDate) => `${partsOf(date).day} ${monthName(partsOf(date).month)}`
const date = (day: LocalDate) => `${dayAndMonth(day)} ${partsOf(day).year}`

const weekdays: Record<Weekday, string> = { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' }
const dayAndDate = (day: LocalDate) => `${weekdays[weekdayOf(day)]} ${date(day)}`

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
const limit = ({ amount, unit }: TimeLimit) => plural(amount, unit === 'working-day' ? 'working day' : unit)

function period(id: PeriodId): string {
  const parsed = parsePeriod(id)
  if (parsed === null) return id
  const { unit, year, number } = parsed
  if (unit === 'month') return `${monthName(number)} ${year}`
  if (unit === 'quarter') return `quarter ${number} of ${year}`
  if (unit === 'half-year') return `the ${number === 1 ? 'first' : 'second'} half of ${year}`
  return unit === 'nine-months' ? `the first nine months of ${year}` : `${year}`
}

const holidays: Record<HolidayId, string> = {
  'new-year': "New Year's Day",
  tet: 'Lunar New Year (Tết)',
  'hung-kings': "Hùng Kings' Day",
  reunification: 'Reunification Day',
  labour: 'Labour Day',
  national: 'National Day',
  culture: 'Vietnamese Culture Day',
}

function reason({ reason, holiday, insteadOf }: Pick<CalendarDay, 'reason' | 'holiday' | 'insteadOf'>): string {
  const other = insteadOf === null ? '' : dayAndMonth(insteadOf)
  const name = holiday === null ? '' : holidays[holiday]
  switch (reason) {
    case 'weekly-day-off':
      return 'weekend'
    case 'holiday':
      return name
    case 'compensation':
      return `in lieu of ${name}, ${other}`
    case 'swapped-off':
      return `exchanged for ${other}`
    case 'make-up':
      return `worked instead of ${other}`
    case 'unit-day-off':
      return "the unit's day off"
    case 'unit-make-up':
      return "the unit's make-up day"
    case 'weekday':
      return 'working day'
  }
}

/** Weekends of a long term are counted, not listed. */
const mostRanges = 4

function range([first, last]: readonly [LocalDate, LocalDate], year: number): string {
  const tail = partsOf(last).year === year ? '' : ` ${partsOf(last).year}`
  if (first === last) return `${dayAndMonth(first)}${tail}`
  return first.slice(0, 7) === last.slice(0, 7) ? `${partsOf(first).day}–${dayAndMonth(last)}${tail}` : `${dayAndMonth(first)}–${dayAndMonth(last)}${tail}`
}

function group(days: DayGroup, year: number): string {
  if (days.reason === 'weekly-day-off' && days.ranges.length > mostRanges) return `${days.count} weekend days`
  return `${days.ranges.map(one => range(one, year)).join(', ')} (${reason(days)})`
}

const listed = (days: readonly CalendarDay[], result: LocalDate | null) =>
  dayGroups(days)
    .map(one => group(one, result === null ? 0 : partsOf(result).year))
    .join(', ')

/** One day off gives its reason, more are listed. */
const offDays = (days: readonly CalendarDay[], result: LocalDate | null) =>
  days.length === 1 && days[0] ? ` (${reason(days[0])}),` : `: ${listed(days, result)},`

const inBrackets = (rule: LegalSource | null) => (rule === null ? '' : ` (${rule.reference})`)

const parts: Record<PeriodPart, string> = { start: 'beginning', middle: 'middle', end: 'end' }

const everyUnit = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' }

function recurrenceDay(day: RecurrenceDay, { unit, every }: Recurrence): string {
  if (day.kind === 'weekday') return weekdays[day.weekday]
  if (day.kind === 'last-working-day') return 'its last working day'
  if (day.kind === 'last-day') return unit === 'day' ? '' : 'its last day'
  const length = { day: 0, week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 }[unit] * every
  const number = day.day === 31 ? "the month's last day" : `day ${day.day}`
  if (unit === 'year' && every === 1 && day.month >= 1 && day.month <= 12) return `${number} of ${monthName(day.month)}`
  if (day.month > length) return `${number} of month ${day.month - length} of the next period`
  return length <= 1 ? number : `${number} of ${day.month === length ? 'the last month' : `month ${day.month}`}`
}

function recurrence(rule: Recurrence): string {
  const rhythm = rule.every === 1 ? `every ${everyUnit[rule.unit]}` : `every ${plural(rule.every, everyUnit[rule.unit])}`
  const days = rule.on.map(day => recurrenceDay(day, rule)).filter(day => day !== '')
  const counted = rule.every > 1 ? `, counted from ${date(rule.from)}` : ''
  const until = rule.until === null ? '' : `, until ${date(rule.until)}`
  return `${rhythm}${days.length > 0 ? `, ${days.join(' and ')}` : ''}${counted}${until}`
}

const anchors: Record<AnchorOf, { day: string; year: string; before: string }> = {
  document: { day: 'date of the document', year: 'year of the document', before: "the document's date" },
  today: { day: 'today', year: 'present year', before: 'today' },
  meeting: { day: 'day of the meeting', year: 'year of the meeting', before: 'the day of the meeting' },
  assigned: { day: 'day it was assigned', year: 'year it was assigned', before: 'the day it was assigned' },
}

const fromToday = ['today', 'tomorrow', 'the day after tomorrow']
const words = (texts: readonly { text: string }[]) => texts.map(({ text }) => `“${text}”`).join(', ')

export const en: DeadlineLocale = {
  date,
  dayAndDate,
  limit,
  period,
  recurrence,
  holidays,
  note: 'Note',
  clauses: {
    start: ({ date: day, of }) => `from ${date(day)}${of === 'given' || of === 'stated' ? '' : ` (${anchors[of].day})`}`,
    add: ({ limit: length, rule }) => `plus ${limit(length)}${inBrackets(rule)}`,
    skipped: ({ days }, result) => `leaving out ${listed(days, result)}`,
    worked: ({ days }, result) => `counting ${listed(days, result)}`,
    'month-too-short': ({ day, date: end, rule }) => `${monthName(partsOf(end).month)} has no day ${day}, so its last day${inBrackets(rule)}`,
    moved: ({ from, days, rule }, result) =>
      `the last day ${dayAndMonth(from)} is a day off${offDays(days, result)} so the next working day${inBrackets(rule)}`,
    recounted: ({ from, to }) => `the holidays have changed, so the date moves from ${date(from)} to ${date(to)}`,
    written: () => 'date written in full',
    'year-of-anchor': ({ year, of }) => `${anchors[of].year} (${year})`,
    'year-after-anchor': ({ year, of }) => `past in the ${anchors[of].year}, so ${year}`,
    'by-the-day': ({ date: day }) => `“before” is read as up to and with ${dayAndMonth(day)}`,
    'day-before': ({ from, date: day }) => `“before ${dayAndMonth(from)}” is read as up to and with ${dayAndMonth(day)}`,
    'range-end': ({ from, date: day }) => `${dayAndMonth(from)} to ${dayAndMonth(day)}: the last day`,
    'period-end': ({ period: id }) => `last day of ${period(id)}`,
    'before-period': ({ period: id }) => `day before ${period(id)}`,
    'part-of-period': ({ part, period: id, rule }) => `${parts[part]} of ${period(id)}${inBrackets(rule)}`,
    'part-of-week': ({ part, monday }) =>
      `${{ start: 'first working day', middle: 'Wednesday', end: 'last working day' }[part]} of the week of ${dayAndMonth(monday)} (as offices commonly read it)`,
    'day-of-month': ({ date: day }) => `day ${partsOf(day).day} of ${period(day.slice(0, 7).replace('-', '') as PeriodId)}`,
    weekday: ({ weekday }) => weekdays[weekday],
    'days-from-today': ({ days }) => fromToday[days] ?? `in ${plural(days, 'day')}`,
    'upper-of-range': ({ lower, upper }) => `${lower} to ${upper}: the larger number`,
    'starts-with-event': ({ event }) => `from “${event}”: its day is not known yet, so there is no date`,
    recurring: ({ recurrence: rule }) => recurrence(rule),
    'assumed-day': () => 'no day is said, so taken for now',
    next: () => 'next',
    ongoing: ({ how }) => (how === 'constantly' ? 'constantly, no deadline' : 'on request, no deadline'),
    statute: ({ source }) => `by ${source.reference}`,
    'cut-off': ({ period: id, from, date: day, source }) => `figures of ${period(id)} run from ${date(from)} to ${date(day)}${inBrackets(source)}`,
    'due-rule': ({ date: day, source }) => `due ${date(day)}${inBrackets(source)}`,
    'falls-on-day-off': ({ day, before, after }) =>
      `${dayAndDate(day.date)} is a day off (${reason(day)}); the working day before is ${date(before)}, the one after ${date(after)}`,
    past: ({ date: day }) => `${date(day)} is past`,
    'before-anchor': ({ date: day, anchor, of }) => `${date(day)} is before ${anchors[of].before} (${date(anchor)})`,
    'weekday-mismatch': ({ said, actual, date: day }) => `${weekdays[said]} is written, but ${date(day)} is a ${weekdays[actual]}`,
    'not-announced': ({ years }) => `the holidays of ${years.join(', ')} are not announced, the date may change`,
    'to-verify': ({ sources }) => `not verified: ${sources.map(({ reference }) => reference).join('; ')}`,
  },
  refusals: {
    empty: () => 'No deadline is given.',
    'unknown-words': ({ words: unknown }) =>
      `Not understood: ${words(unknown)}. For example: 15/9, trước ngày 15/9, trong quý III, 10 ngày làm việc, hằng tháng.`,
    vague: ({ words: unclear }) => `${words(unclear)} names no day. Please give one.`,
    'part-not-defined': () => 'No rule says which day is the middle of such a period. Please give a day.',
    'no-such-day': () => 'There is no such day.',
    'several-dates': () => 'There is more than one date. Give the last one, or add “hằng năm” (every year).',
    'counts-backwards': () => 'Before what? Please give the last day.',
    'hours-need-a-clock': () => 'So many hours are no whole days. Give a day and an hour, for example: 17 giờ ngày 15/9.',
    'rhythm-not-said': () => 'How often? For example: hằng tháng, hằng quý, 02 tháng/lần.',
    'days-not-said': () => 'On which days? For example: thứ Hai và thứ Năm hằng tuần.',
    ambiguous: ({ dates }) => `This can mean ${dates.map(dayAndDate).join(' or ')}. Please say which.`,
    'not-understood': () => 'Not understood. For example: 15/9, trước ngày 15/9, trong quý III, 10 ngày làm việc, hằng tháng.',
  },
}
