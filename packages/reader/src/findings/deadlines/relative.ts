import { daysFrom, daysLimit, daysNumber, daysUnit, limitEvents, strongDaysStarts } from '../../lexicon/deadline-grammar.ts'
import { oneOf, startsWith } from '../../text/word-patterns.ts'
import type { DeadlineFinder } from './deadline.ts'

const pattern = new RegExp(`${daysLimit}${daysNumber}\\s+${daysUnit}${daysFrom}`, 'gu')
const strong = startsWith(strongDaysStarts)

const event = new RegExp(`(?<!\\p{L})${oneOf(limitEvents)}`, 'gu')

// reads:   trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ · chậm nhất 10 ngày · trong vòng 14 ngày · trước khai giảng · trong tuần tới · trước khi bão đổ bộ
// refuses: 6 tháng đầu năm · trong 3 ngày 12-14/5 (has its own dates)
export const relativeDeadlines: DeadlineFinder = (key, start, end) =>
  [...key.slice(start, end).matchAll(pattern), ...key.slice(start, end).matchAll(event)].map(({ 0: phrase, index }) => ({
    kind: 'relative' as const,
    date: null,
    start: start + index,
    end: start + index + phrase.trimEnd().length,
    rule: null,
    strong: strong.test(phrase),
  }))
