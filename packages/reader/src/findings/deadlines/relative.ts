import type { DeadlineFinder } from './deadline.ts'

const number = '(?:\\d{1,3}(?:\\s*[-đến]+\\s*\\d{1,3})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const pattern = new RegExp(
  `(?:trong\\s+(?:vòng|thời hạn|thời gian)?\\s*(?:không quá\\s+)?|chậm nhất(?:\\s+là)?(?:\\s+sau)?\\s+|không quá\\s+|sau\\s+|trước\\s+(?:ít nhất\\s+)?)${number}\\s+(?:giờ|ngày làm việc|ngày|tuần|tháng)(?!\\s*(?:đầu|cuối|\\d|tuổi))(?:\\s*,?\\s*(?:kể\\s+)?từ\\s+(?:ngày|khi)[^,;.()]{0,60})?`,
  'gu',
)

// reads:   trong 05 ngày làm việc kể từ ngày nhận đủ hồ sơ · chậm nhất 10 ngày · trong vòng 14 ngày
// refuses: 6 tháng đầu năm · trong 3 ngày 12-14/5 (has its own dates)
export const relativeDeadlines: DeadlineFinder = (key, start, end) =>
  [...key.slice(start, end).matchAll(pattern)].map(match => ({
    kind: 'relative' as const,
    date: null,
    start: start + match.index,
    end: start + match.index + match[0].trimEnd().length,
    rule: null,
    strong: /^(?:chậm nhất|không quá|trong)/.test(match[0]),
  }))
