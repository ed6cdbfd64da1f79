/** Every sentence about deadlines, in the language of the office: the source. `en.ts` has the same keys, checked by its type. */
import { type LocalDate, partsOf, type Weekday, weekdayOf } from '../../calendar/local-date.ts'
import type { CalendarDay } from '../../calendar/work-calendar.ts'
import type { HolidayId } from '../../lexicon/holidays.ts'
import type { LegalSource } from '../../lexicon/source.ts'
import type { AnchorOf, PeriodPart, TimeLimit, TimeLimitUnit } from '../explanation.ts'
import { type PeriodId, parsePeriod } from '../period.ts'
import type { Recurrence, RecurrenceDay } from '../recurrence.ts'
import { type DayGroup, dayGroups } from './day-groups.ts'
import type { DeadlineLocale } from './locale.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** Nghị định 30/2020: days below 10, and January and February, with a nought. */
const dayAndMonth = (date: LocalDate) => {
  const { month, day } = partsOf(date)
  return `${two(day)}/${month < 3 ? two(month) : month}`
}
const date = (day: LocalDate) => `${dayAndMonth(day)}/${partsOf(day).year}`

const weekdays: Record<Weekday, string> = { 1: 'thứ Hai', 2: 'thứ Ba', 3: 'thứ Tư', 4: 'thứ Năm', 5: 'thứ Sáu', 6: 'thứ Bảy', 7: 'Chủ nhật' }
const dayAndDate = (day: LocalDate) => `${weekdays[weekdayOf(day)]} ${date(day)}`

const units: Record<TimeLimitUnit, string> = {
  hour: 'giờ',
  day: 'ngày',
  'working-day': 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
}
const limit = ({ amount, unit }: TimeLimit) => `${amount} ${units[unit]}`

const roman = ['I', 'II', 'III', 'IV']

function period(id: PeriodId): string {
  const parsed = parsePeriod(id)
  if (parsed === null) return id
  const { unit, year, number } = parsed
  if (unit === 'month') return `tháng ${number < 3 ? two(number) : number}/${year}`
  if (unit === 'quarter') return `quý ${roman[number - 1]}/${year}`
  if (unit === 'half-year') return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`
  return unit === 'nine-months' ? `9 tháng năm ${year}` : `năm ${year}`
}

const holidays: Record<HolidayId, string> = {
  'new-year': 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  'hung-kings': 'Giỗ Tổ Hùng Vương',
  reunification: 'Ngày Chiến thắng 30/4',
  labour: 'Quốc tế Lao động 01/5',
  national: 'Quốc khánh',
  culture: 'Ngày Văn hóa Việt Nam',
}

function reason({ reason, holiday, insteadOf }: Pick<CalendarDay, 'reason' | 'holiday' | 'insteadOf'>): string {
  const other = insteadOf === null ? '' : dayAndMonth(insteadOf)
  const name = holiday === null ? '' : holidays[holiday]
  switch (reason) {
    case 'weekly-day-off':
      return 'cuối tuần'
    case 'holiday':
      return name
    case 'compensation':
      return `nghỉ bù ${name} ${other}`
    case 'swapped-off':
      return `hoán đổi, làm bù ngày ${other}`
    case 'make-up':
      return `làm bù cho ngày ${other}`
    case 'unit-day-off':
      return 'đơn vị nghỉ'
    case 'unit-make-up':
      return 'đơn vị làm bù'
    case 'weekday':
      return 'ngày làm việc'
  }
}

/** Weekends of a long term are counted, not listed. */
const mostRanges = 4

function range([first, last]: readonly [LocalDate, LocalDate], year: number): string {
  const tail = partsOf(last).year === year ? '' : `/${partsOf(last).year}`
  if (first === last) return `${dayAndMonth(first)}${tail}`
  return first.slice(0, 7) === last.slice(0, 7) ? `${two(partsOf(first).day)}–${dayAndMonth(last)}${tail}` : `${dayAndMonth(first)}–${dayAndMonth(last)}${tail}`
}

function group(days: DayGroup, year: number): string {
  if (days.reason === 'weekly-day-off' && days.ranges.length > mostRanges) return `${days.count} ngày cuối tuần`
  return `${days.ranges.map(one => range(one, year)).join(', ')} (${reason(days)})`
}

const listed = (days: readonly CalendarDay[], result: LocalDate | null) =>
  dayGroups(days)
    .map(one => group(one, result === null ? 0 : partsOf(result).year))
    .join(', ')

/** One day off gives its reason, more are listed. */
const offDays = (days: readonly CalendarDay[], result: LocalDate | null) =>
  days.length === 1 && days[0] ? ` (${reason(days[0])})` : `: ${listed(days, result)},`

const inBrackets = (rule: LegalSource | null) => (rule === null ? '' : ` (${rule.reference})`)

const parts: Record<PeriodPart, string> = { start: 'đầu', middle: 'giữa', end: 'cuối' }

const everyUnit = { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', 'half-year': '6 tháng', year: 'năm' }

const stretch = { ...everyUnit, 'half-year': 'kỳ 6 tháng' }

function recurrenceDay(day: RecurrenceDay, { unit, every }: Recurrence): string {
  if (day.kind === 'weekday') return weekdays[day.weekday]
  if (day.kind === 'last-working-day') return `ngày làm việc cuối ${every === 1 ? stretch[unit] : 'kỳ'}`
  if (day.kind === 'last-day') return unit === 'day' ? '' : `ngày cuối ${every === 1 ? stretch[unit] : 'kỳ'}`
  const months = { day: 0, week: 0, month: 1, quarter: 3, 'half-year': 6, year: 12 }[unit] * every
  const number = day.day === 31 ? 'ngày cuối tháng' : `ngày ${two(day.day)}`
  if (unit === 'year' && every === 1 && day.month >= 1 && day.month <= 12) return `${number} tháng ${day.month < 3 ? two(day.month) : day.month}`
  if (day.month > months) return `${number} của ${day.month === months + 1 ? 'tháng đầu kỳ sau' : `tháng thứ ${day.month - months} kỳ sau`}`
  if (months <= 1) return number
  return `${number} của ${day.month === months ? 'tháng cuối kỳ' : day.month === 1 ? 'tháng đầu kỳ' : `tháng thứ ${day.month} trong kỳ`}`
}

function recurrence(rule: Recurrence): string {
  const rhythm =
    rule.every === 1 ? (rule.unit === 'half-year' ? '6 tháng một lần' : `hằng ${everyUnit[rule.unit]}`) : `${rule.every} ${everyUnit[rule.unit]} một lần`
  const days = rule.on.map(day => recurrenceDay(day, rule)).filter(day => day !== '')
  const counted = rule.every > 1 ? `, tính từ ${date(rule.from)}` : ''
  const until = rule.until === null ? '' : `, đến hết ${date(rule.until)}`
  return `${rhythm}${days.length > 0 ? `, ${days.join(' và ')}` : ''}${counted}${until}`
}

const anchors: Record<AnchorOf, { day: string; year: string }> = {
  document: { day: 'ngày văn bản', year: 'năm của văn bản' },
  today: { day: 'hôm nay', year: 'năm nay' },
  meeting: { day: 'ngày họp', year: 'năm họp' },
  assigned: { day: 'ngày giao', year: 'năm giao việc' },
}

const fromToday = ['hôm nay', 'ngày mai', 'ngày kia']
const sourceList = (sources: readonly LegalSource[]) => sources.map(({ reference }) => reference).join('; ')
const words = (texts: readonly { text: string }[]) => texts.map(({ text }) => `“${text}”`).join(', ')

export const vi: DeadlineLocale = {
  date,
  dayAndDate,
  limit,
  period,
  recurrence,
  holidays,
  note: 'Lưu ý',
  clauses: {
    start: ({ date: day, of }) => `tính từ ${date(day)}${of === 'given' || of === 'stated' ? '' : ` (${anchors[of].day})`}`,
    add: ({ limit: length, rule }) => `cộng ${limit(length)}${inBrackets(rule)}`,
    skipped: ({ days }, result) => `bỏ qua ${listed(days, result)}`,
    worked: ({ days }, result) => `tính cả ${listed(days, result)}`,
    'month-too-short': ({ day, date: end, rule }) => `tháng ${partsOf(end).month} không có ngày ${day} nên lấy ngày cuối tháng${inBrackets(rule)}`,
    moved: ({ from, days, rule }, result) =>
      `ngày cuối ${dayAndMonth(from)} là ngày nghỉ${offDays(days, result)} nên chuyển sang ngày làm việc tiếp theo${inBrackets(rule)}`,
    recounted: ({ from, to }) => `lịch nghỉ thay đổi nên hạn chuyển từ ${date(from)} sang ${date(to)}`,
    written: () => 'ghi rõ ngày',
    'year-of-anchor': ({ year, of }) => `lấy ${anchors[of].year} (${year})`,
    'year-after-anchor': ({ year, of }) => `ngày này trong ${anchors[of].year} đã qua nên lấy năm ${year}`,
    'by-the-day': ({ date: day }) => `“trước ngày” được hiểu là hết ngày ${dayAndMonth(day)}`,
    'day-before': ({ from, date: day }) => `“trước ngày ${dayAndMonth(from)}” được hiểu là hết ngày ${dayAndMonth(day)}`,
    'range-end': ({ from, date: day }) => `từ ${dayAndMonth(from)} đến ${dayAndMonth(day)}: lấy ngày cuối`,
    'period-end': ({ period: id }) => `ngày cuối của ${period(id)}`,
    'before-period': ({ period: id }) => `ngày liền trước ${period(id)}`,
    'part-of-period': ({ part, period: id, rule }) => `${parts[part]} ${period(id)}${inBrackets(rule)}`,
    'part-of-week': ({ part, monday }) =>
      `${{ start: 'ngày làm việc đầu', middle: 'thứ Tư', end: 'ngày làm việc cuối' }[part]} của tuần từ ${dayAndMonth(monday)} (theo cách hiểu thông thường)`,
    'day-of-month': ({ date: day }) => `ngày ${two(partsOf(day).day)} của ${period(day.slice(0, 7).replace('-', '') as PeriodId)}`,
    weekday: ({ weekday }) => weekdays[weekday],
    'days-from-today': ({ days }) => fromToday[days] ?? `${days} ngày nữa`,
    'upper-of-range': ({ lower, upper }) => `từ ${lower} đến ${upper}: lấy số lớn`,
    'starts-with-event': ({ event }) => `tính từ “${event}”: chưa biết ngày nên chưa tính được hạn`,
    recurring: ({ recurrence: rule }) => recurrence(rule),
    'assumed-day': () => 'không nói rõ ngày nên tạm tính như vậy',
    next: () => 'kỳ tới',
    ongoing: ({ how }) => (how === 'constantly' ? 'thường xuyên, không có hạn' : 'khi có yêu cầu, không có hạn'),
    statute: ({ source }) => `theo ${source.reference}`,
    'cut-off': ({ period: id, from, date: day, source }) => `số liệu ${period(id)} tính từ ${date(from)} đến hết ${date(day)}${inBrackets(source)}`,
    'due-rule': ({ date: day, source }) => `hạn gửi ${date(day)}${inBrackets(source)}`,
    'falls-on-day-off': ({ day, before, after }) =>
      `${dayAndDate(day.date)} là ngày nghỉ (${reason(day)}); ngày làm việc liền trước là ${date(before)}, liền sau là ${date(after)}`,
    past: ({ date: day }) => `${date(day)} đã qua`,
    'before-anchor': ({ date: day, anchor, of }) => `${date(day)} trước ${anchors[of].day} (${date(anchor)})`,
    'weekday-mismatch': ({ said, actual, date: day }) => `viết ${weekdays[said]} nhưng ${date(day)} là ${weekdays[actual]}`,
    'not-announced': ({ years }) => `lịch nghỉ năm ${years.join(', ')} chưa công bố, ngày này có thể thay đổi`,
    'to-verify': ({ sources }) => `căn cứ chưa được kiểm chứng: ${sourceList(sources)}`,
  },
  refusals: {
    empty: () => 'Chưa ghi thời hạn.',
    'unknown-words': ({ words: unknown }) => `Không hiểu ${words(unknown)}. Có thể ghi: 15/9, trước ngày 15/9, trong quý III, 10 ngày làm việc, hằng tháng.`,
    vague: ({ words: unclear }) => `${words(unclear)} không cho biết ngày nào. Hãy ghi một ngày cụ thể.`,
    'part-not-defined': () => 'Chưa có quy định “giữa quý”, “giữa kỳ” là ngày nào. Hãy ghi một ngày cụ thể.',
    'no-such-day': () => 'Không có ngày này trong lịch.',
    'several-dates': () => 'Có nhiều ngày. Hãy ghi một ngày cuối, hoặc thêm “hằng năm”.',
    'counts-backwards': () => 'Trước việc gì? Hãy ghi ngày cuối phải xong.',
    'hours-need-a-clock': () => 'Số giờ lẻ không tính thành ngày được. Hãy ghi ngày và giờ, ví dụ: 17 giờ ngày 15/9.',
    'rhythm-not-said': () => 'Định kỳ bao lâu một lần? Ví dụ: hằng tháng, hằng quý, 02 tháng/lần.',
    'days-not-said': () => 'Chưa rõ những ngày nào. Ví dụ: thứ Hai và thứ Năm hằng tuần.',
    ambiguous: ({ dates }) => `Có nhiều cách hiểu: ${dates.map(dayAndDate).join(' hoặc ')}. Hãy ghi rõ hơn.`,
    'not-understood': () => 'Không hiểu thời hạn này. Có thể ghi: 15/9, trước ngày 15/9, trong quý III, 10 ngày làm việc, hằng tháng.',
  },
}
