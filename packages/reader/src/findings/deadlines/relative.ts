import { daysFrom, daysLimit, daysNumber, daysSigns, daysUnit, limitEventSigns, limitEvents, strongDaysStarts } from '../../lexicon/deadline-grammar.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, startsWith } from '../../text/word-patterns.ts'
import type { DeadlineFinder } from './deadline.ts'

const pattern = patternOf(`${daysLimit}${daysNumber}\\s+${daysUnit}${daysFrom}`, 'gu')
const strong = startsWith(strongDaysStarts)

const event = patternOf(`(?<!\\p{L})${oneOf(limitEvents)}`, 'gu')

// reads:   trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ · chậm nhất 10 ngày · trong vòng 14 ngày · trước khai giảng · trong tuần tới · trước khi bão đổ bộ
// refuses: 6 tháng đầu năm · trong 3 ngày 12-14/5 (has its own dates)
export const relativeDeadlines: DeadlineFinder = (key, start, end) => {
  const text = key.slice(start, end)
  const holds = (signs: readonly string[]): boolean => signs.some(sign => text.includes(sign))
  const days = holds(daysSigns) ? [...text.matchAll(pattern)] : []
  const events = holds(limitEventSigns) ? [...text.matchAll(event)] : []
  return [...days, ...events].map(({ 0: phrase, index }) => ({
    kind: 'relative' as const,
    date: null,
    start: start + index,
    end: start + index + phrase.trimEnd().length,
    rule: null,
    strong: strong.test(phrase),
  }))
}
