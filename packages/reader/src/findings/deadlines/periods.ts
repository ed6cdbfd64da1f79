import {
  beforePeriod,
  lastOfThird,
  lastPart,
  monthFirstDays,
  monthHalf,
  monthMiddle,
  monthStart,
  monthThird,
  nineMonths,
  notBehindMonth,
  openingLimit,
  periodFirsts,
  periodGoesOn,
  periodLimit,
  periodName,
  periodPart,
  periodSigns,
  periodYear,
  quarterWord,
  strongPeriodStarts,
  weekWord,
  yearMiddle,
} from '../../lexicon/deadline-grammar.ts'
import { ordinalValues } from '../../lexicon/number-marks.ts'
import { isoOf, lastDay } from '../../text/dates.ts'
import { romanValue } from '../../text/markers.ts'
import { patternOf } from '../../text/pattern.ts'
import { startsWith } from '../../text/word-patterns.ts'
import type { DeadlineContext, DeadlineFinder, DeadlineMention } from './deadline.ts'
import { isName } from './period-names.ts'

/** Told first: a look at the next letter is cheaper than those back. */
const pattern = patternOf(`(?=[${periodFirsts}])(?<!\\p{L})${notBehindMonth}${periodLimit}${periodPart}${periodName}${periodYear}`, 'gu')
/** 'Tháng 9, Văn phòng …', 'Quý III/2026, …': a period that opens the sentence. */
const opener = patternOf(`^(?:\\d{1,2}[.)]|[-+•])?\\s*${openingLimit}${periodPart}${periodName}${periodYear}(?=\\s*,\\s(?!${periodGoesOn}))`)
const strong = startsWith(strongPeriodStarts)

/** The named parts of a match: quarter and number, half and which, month, part, year. */
type Groups = Readonly<Record<string, string | undefined>>

/** A day and the rule by which it was worked out. */
interface Limit {
  date: string
  rule: string
}

// reads:   trong tháng 7/2026 · Tháng 9, Văn phòng … · xong trong quý II năm 2026 · (Quý III/2026) · trong 6 tháng cuối năm 2026 · đến hết năm 2026 · đến 2030 · cuối năm 2026 · trong năm nay · đến cuối năm đạt · xong trong tháng · quý I năm sau
// refuses: nhiệm kỳ 2025-2030 · Quy hoạch tỉnh … đến năm 2030, tầm nhìn đến năm 2050 · Kế hoạch năm 2026 · từ năm 2025 đến năm 2030 (a name)
export const periodDeadlines: DeadlineFinder = (key, start, end, context) => {
  const text = key.slice(start, end)
  if (!periodSigns.some(sign => text.includes(sign))) return []
  const first = opener.exec(text)
  return [...(first ? [first] : []), ...text.matchAll(pattern)].flatMap(match => (isName(text, match) ? [] : (mentionOf(match, start, context) ?? [])))
}

function mentionOf(match: RegExpExecArray, offset: number, context: DeadlineContext): DeadlineMention | null {
  const phrase = match[0]
  const groups = turned(match.groups as Groups, context)
  const year = groups && yearOf(groups, context)
  if (!year || (isYearOnly(groups) && !namesYear(groups))) return null
  const limit = beforePeriod.test(phrase) ? dayBefore(groups, year) : lastDayOf(groups, year, phrase)
  if (!limit) return null
  const bracket = /^\(\s*/.exec(phrase)?.[0].length ?? 0
  const start = offset + match.index
  const rule = groups.year ? limit.rule : `${limit.rule}, year-of-document`
  return { kind: 'date', date: limit.date, start: start + bracket, end: start + phrase.trimEnd().length, rule, strong: strong.test(phrase) }
}

/** 'tháng này', 'quý tới' as the month or quarter counted from the document's date, with its year; null where there is none. */
function turned(groups: Groups, { year, month }: DeadlineContext): Groups | null {
  if (!groups.turning) return groups
  if (year === null || !month) return null
  const step = groups.turned ? 1 : 0
  if (groups.turning === quarterWord) {
    const quarter = Math.ceil(month / 3) + step
    return { quarter: quarterWord, number: String(quarter > 4 ? 1 : quarter), counted: String(year + (quarter > 4 ? 1 : 0)) }
  }
  return { month: String(month + step > 12 ? 1 : month + step), counted: String(year + (month + step > 12 ? 1 : 0)) }
}

/** The year said, the next one for 'năm sau', else the document's. */
function yearOf(groups: Groups, { year }: DeadlineContext): number | null {
  const said = groups.year ?? groups.counted
  if (said) return Number(said)
  return year !== null && groups.next ? year + 1 : year
}

const namesYear = (groups: Groups): boolean => Boolean(groups.year || groups.same || groups.next || groups.closing)

const isYearOnly = (groups: Groups): boolean => !groups.quarter && !groups.half && !groups.month && !groups.rest

function lastDayOf(groups: Groups, year: number, phrase: string): Limit | null {
  if (groups.quarter) return limit(monthEnd(year, quarterOf(groups) * 3), 'end-of-quarter')
  if (groups.half) return halfEnd(groups, year)
  if (groups.rest) return limit(day(year, 12, 31), 'end-of-year')
  if (groups.month) return inMonth(year, Number(groups.month), phrase)
  return yearMiddle.test(phrase) ? limit(day(year, 6, 30), 'middle-of-year') : limit(day(year, 12, 31), 'end-of-year')
}

const limit = (date: string | null, rule: string): Limit | null => (date === null ? null : { date, rule })

function inMonth(year: number, month: number, phrase: string): Limit | null {
  const third = monthThird.exec(phrase)?.[1]
  if (third) return limit(lastOfThird[third] ? day(year, month, lastOfThird[third]) : monthEnd(year, month), 'third-of-month')
  if (monthHalf.test(phrase)) return limit(day(year, month, 15), 'first-half-of-month')
  const first = monthFirstDays.exec(phrase)
  if (first) return firstDays(year, month, first.groups as Groups)
  if (monthStart.test(phrase)) return limit(day(year, month, 1), 'beginning-of-month')
  if (monthMiddle.test(phrase)) return limit(day(year, month, 15), 'middle-of-month')
  return limit(monthEnd(year, month), 'end-of-month')
}

/** 'hai tuần đầu tháng 4' end on the 14th, '10 ngày đầu tháng' on the 10th. */
function firstDays(year: number, month: number, { count, unit }: Groups): Limit | null {
  const many = count === undefined ? 1 : (ordinalValues[count] ?? Number(count))
  return unit === weekWord
    ? limit(day(year, month, 7 * many), many === 1 ? 'first-week-of-month' : 'first-days-of-month')
    : limit(day(year, month, many), 'first-days-of-month')
}

/** 'trước quý IV' ends with the third quarter, 'trước tháng 9' with August; 'trước 6 tháng cuối năm' is not said. */
function dayBefore(groups: Groups, year: number): Limit | null {
  if (groups.half) return null
  const first = groups.quarter ? quarterOf(groups) * 3 - 2 : Number(groups.month ?? 1)
  return limit(first === 1 ? day(year - 1, 12, 31) : first > 12 ? null : monthEnd(year, first - 1), 'day-before-period')
}

/** '6 tháng' needs to say which half; '9 tháng' are the first nine, if not 'cuối năm'. */
function halfEnd(groups: Groups, year: number): Limit | null {
  const last = groups.which?.includes(lastPart) ?? false
  if (nineMonths.has(groups.half ?? '')) return last ? null : limit(monthEnd(year, 9), 'end-of-nine-months')
  return groups.which ? limit(last ? day(year, 12, 31) : day(year, 6, 30), 'end-of-half-year') : null
}

const quarterOf = (groups: Groups): number => Number(groups.number) || (romanValue(groups.number ?? '') ?? 0)

/** ISO; null for a day that is in no calendar. */
const day = (year: number, month: number, date: number): string | null => isoOf({ year, month, day: date })
const monthEnd = (year: number, month: number): string | null => (month < 1 || month > 12 ? null : day(year, month, lastDay(year, month)))
