import { dueWords, pastWords } from '../../lexicon/deadlines.ts'
import { datesIn, isoOf, isValid } from '../../text/dates.ts'
import type { DeadlineFinder, DeadlineMention } from './deadline.ts'

const due = new RegExp(
  `(?:${dueWords.join('|')})(?:\\s+(?:ngày|hết ngày|hết|là|là ngày|sáng|chiều|trưa|cuối ngày|\\d{1,2} giờ(?:\\s*\\d{1,2}(?: phút)?)?|\\d{1,2}h\\d{0,2}'?|khi tan giờ làm việc|giờ làm việc|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|[,:(]))*\\s*$`,
  'u',
)
const past = new RegExp(`(?:${pastWords.join('|')})\\s*(?:ngày)?\\s*$`, 'u')
const cited = /(?:\d[^\s,;]*\/[\p{L}\d][^\s,;]*|-\p{L}+\/\p{L}+)\s*,?\s*(?:ngày)?\s*$/u

// reads:   trước ngày 30/6/2026 · chậm nhất 15/7 · hoàn thành trong ngày 25/3/2026 · vào ngày 14/7/2026 · từ ngày 02 - 03/7/2026 · đến hết ngày 20/12
// refuses: từ ngày 01/7/2025 đến nay · Chỉ thị số 46-CT/TW, ngày 16/5/2025 · hội nghị ngày 24/12/2025 (without a word of limit)
export const dateDeadlines: DeadlineFinder = (key, start, end, context) => {
  const out: DeadlineMention[] = []
  for (const date of datesIn(key, start, end)) {
    if (!isValid(date)) continue
    const before = key.slice(Math.max(start, date.start - 48), date.start)
    if (cited.test(before) || past.test(before)) continue
    const word = due.exec(before)
    if (!word) continue
    const iso = isoOf({ ...date, year: date.year ?? context.year })
    if (iso === null) continue
    const from = date.start - (before.length - word.index)
    out.push({
      kind: 'date',
      date: iso,
      start: from,
      end: date.end,
      rule: date.year === null ? 'year-of-document' : null,
      strong: !/^(?:vào|từ|ngày|sáng|chiều|lúc)/.test(word[0]),
    })
  }
  return out
}
