import { recurringExceptions, recurringPhrases } from '../../lexicon/deadlines.ts'
import type { DeadlineFinder } from './deadline.ts'

const pattern = new RegExp(`(?<!\\p{L})(?:${recurringPhrases.join('|')})(?!\\p{L})`, 'gu')
const exception = new RegExp(`(?:^|\\s)(?:${recurringExceptions.join('|')})\\s*$`, 'u')

// reads:   hằng tháng · định kỳ hàng quý · 02 tháng/lần · thường xuyên báo cáo · mỗi tuần một thôn
// refuses: chi thường xuyên · các nhiệm vụ thường xuyên, đột xuất · không thường xuyên
export const recurringDeadlines: DeadlineFinder = (key, start, end) => {
  const text = key.slice(start, end)
  return [...text.matchAll(pattern)].flatMap(match => {
    const before = text.slice(Math.max(0, match.index - 16), match.index)
    if (match[0] === 'thường xuyên' && (exception.test(before) || /(?:không|chưa)\s*$/.test(before))) return []
    return [
      {
        kind: 'recurring' as const,
        date: null,
        start: start + match.index,
        end: start + match.index + match[0].length,
        rule: null,
        strong: match[0] !== 'thường xuyên' && match[0] !== 'định kỳ',
      },
    ]
  })
}
