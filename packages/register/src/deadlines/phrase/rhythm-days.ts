import { dateOf, type Weekday } from '../../calendar/local-date.ts'
import type { RecurrenceDay } from '../recurrence.ts'
import { plainRhythm, type Rhythm } from './rhythms.ts'

/** The days that words name inside the stretches of a rhythm. */
export interface SaidDays {
  on: readonly RecurrenceDay[]
  /** 'trước' stands before them. */
  before: boolean
  /** When the words name the stretch too: 'tháng cuối quý'. */
  rhythm: Rhythm
}

/** The number of the last month in a stretch; null where stretches are no months. */
function lastMonth({ unit, every }: Rhythm): number | null {
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12, week: null, day: null }[unit]
  return months && months * every
}

const yearlyDay = '(?:day )?n\\d{1,2} (?:/|-|month) n\\d{1,2}'
const yearly = new RegExp(`^${yearlyDay}(?: (?:and |or )?${yearlyDay})*$`)
const weekdays = /^(?:day )?wd[1-7](?: (?:and |or )?(?:day )?wd[1-7])*(?: week)?$/
const numbered = /^day n\d{1,2}(?: (?:and |or )?(?:day )?n\d{1,2})*(?:(?<next> (?:of )?month next)|(?<last> (?:and )?end(?: month)?))?$/
const inNamedMonth = /^day n(?<day>\d{1,2}) (?:of )?month (?<which>start|end)(?: of)?(?: (?<unit>quarter|year))?(?<next> next)?$/
const partAlone = /^(?<part>start|middle|end|lastworkday)(?: (?:of )?(?:month|quarter|year|week))?$/

/** Null when the words name no days that the rhythm has; without a rhythm only 'ngày 25 của tháng cuối quý' and 'ngày 15 và ngày cuối tháng', which bring their own. */
export function daysOf(text: string, rhythm: Rhythm | null): SaidDays | null {
  const before = text.startsWith('before ')
  const words = text.replace(/before /g, '').replace(/ of$/, '')
  const named = inNamedMonth.exec(words)?.groups
  if (named) return dayOfNamedMonth(named, before, rhythm)
  const own = rhythm ?? (numbered.test(words) && words.endsWith(' end month') ? plainRhythm('month') : null)
  const on = own && daysInStretch(words, own)
  return on && own && { on, before, rhythm: own }
}

function daysInStretch(words: string, rhythm: Rhythm): readonly RecurrenceDay[] | null {
  if (rhythm.unit === 'week' && weekdays.test(words)) return numbers(words, /wd(\d)/g).map(day => ({ kind: 'weekday', weekday: day as Weekday }))
  if (rhythm.unit === 'year' && yearly.test(words)) return yearlyDays(words, rhythm.every)
  const month = lastMonth(rhythm)
  const groups = numbered.exec(words)?.groups
  if (groups && month !== null)
    return [...numbers(words, /n(\d+)/g), ...(groups.last ? [31] : [])].map(day => ({ kind: 'day', month: month + (groups.next ? 1 : 0), day }))
  const part = partAlone.exec(words)?.groups?.part
  const day = part === undefined ? null : dayOfPart(part, rhythm)
  return day && [day]
}

const numbers = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map(match => Number(match[1]))

const yearlyDays = (text: string, years: number): RecurrenceDay[] =>
  [...text.matchAll(/n(\d{1,2}) (?:\/|-|month) n(\d{1,2})/g)].map(([, day, month]) => ({
    kind: 'day',
    month: Number(month) + 12 * (years - 1),
    day: Number(day),
  }))

function dayOfNamedMonth({ day, which, unit, next }: Record<string, string | undefined>, before: boolean, said: Rhythm | null): SaidDays | null {
  const named = unit === 'quarter' || unit === 'year' ? plainRhythm(unit) : null
  if (said !== null && named !== null && (said.unit !== named.unit || said.every !== named.every)) return null
  const rhythm = said ?? named
  const last = rhythm && lastMonth(rhythm)
  if (!rhythm || !last) return null
  return { on: [{ kind: 'day', month: (which === 'start' ? 1 : last) + (next ? last : 0), day: Number(day) }], before, rhythm }
}

/** 'cuối mỗi tháng', 'đầu hằng quý', 'ngày làm việc cuối cùng của mỗi quý'; the middle only where a law says which day that is. */
function dayOfPart(part: string, { unit, every }: Rhythm): RecurrenceDay | null {
  if (part === 'lastworkday' || (part === 'end' && unit === 'week')) return { kind: 'last-working-day' }
  if (part === 'end') return { kind: 'last-day' }
  if (unit === 'week') return { kind: 'weekday', weekday: part === 'start' ? 1 : 3 }
  if (part === 'start') return unit === 'day' ? null : { kind: 'day', month: 1, day: 1 }
  return unit === 'month' && every === 1 ? { kind: 'day', month: 1, day: 15 } : null
}

/** Is there such a day in any year? The 31st of a month without one is its last day; 31/6 of every year is a mistake. */
export const exists = (day: RecurrenceDay, { unit }: Rhythm): boolean =>
  day.kind !== 'day' || (day.day >= 1 && day.day <= 31 && (unit !== 'year' || (day.month >= 1 && dateOf(2028, ((day.month - 1) % 12) + 1, day.day) !== null)))

/** The day before, for units that read 'trước' strictly. */
export function dayBefore(day: RecurrenceDay): RecurrenceDay {
  if (day.kind === 'weekday') return { kind: 'weekday', weekday: (day.weekday === 1 ? 7 : day.weekday - 1) as Weekday }
  if (day.kind !== 'day') return day
  return day.day === 1 ? { ...day, month: day.month - 1, day: 31 } : { ...day, day: day.day - 1 }
}
