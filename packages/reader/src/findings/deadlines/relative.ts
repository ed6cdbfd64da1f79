import { daysFrom, daysLimit, daysNumber, daysUnit, strongDaysStarts } from '../../lexicon/deadline-grammar.ts'
import { startsWith } from '../../text/word-patterns.ts'
import type { DeadlineFinder } from './deadline.ts'

const pattern = new RegExp(`${daysLimit}${daysNumber}\\s+${daysUnit}${daysFrom}`, 'gu')
const strong = startsWith(strongDaysStarts)

// reads:   trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ · chậm nhất 10 ngày · trong vòng 14 ngày
// refuses: 6 tháng đầu năm · trong 3 ngày 12-14/5 (has its own dates)
export const relativeDeadlines: DeadlineFinder = (key, start, end) =>
  [...key.slice(start, end).matchAll(pattern)].map(({ 0: phrase, index }) => ({
    kind: 'relative' as const,
    date: null,
    start: start + index,
    end: start + index + phrase.trimEnd().length,
    rule: null,
    strong: strong.test(phrase),
  }))
