import { constantly, notConstantly, periodically } from '../../lexicon/deadline-grammar.ts'
import { recurringExceptions, recurringPhrases, recurringSigns } from '../../lexicon/deadlines.ts'
import { patternOf } from '../../text/pattern.ts'
import { endsWith, oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { DeadlineFinder } from './deadline.ts'

const pattern = wholeWords(recurringPhrases, 'gu')
const exception = patternOf(`(?:^|\\s)${oneOf(recurringExceptions)}\\s*$`)
const denied = endsWith(notConstantly)

// reads:   hằng tháng · định kỳ hàng quý · 02 tháng/lần · thường xuyên báo cáo · mỗi tuần một thôn
// refuses: chi thường xuyên · các nhiệm vụ thường xuyên, đột xuất · không thường xuyên
export const recurringDeadlines: DeadlineFinder = (key, start, end) => {
  const text = key.slice(start, end)
  if (!recurringSigns.some(sign => text.includes(sign))) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: phrase, index }) => {
    const before = text.slice(Math.max(0, index - 16), index)
    if (phrase === constantly && (exception.test(before) || denied.test(before))) return []
    const strong = phrase !== constantly && phrase !== periodically
    return [{ kind: 'recurring' as const, date: null, start: start + index, end: start + index + phrase.length, rule: null, strong }]
  })
}
