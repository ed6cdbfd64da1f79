import { citedBefore, dayWord, dueFillers, onTheDay } from '../../lexicon/deadline-grammar.ts'
import { dueWords, pastWords } from '../../lexicon/deadlines.ts'
import { type DateMention, datesIn, isoOf } from '../../text/dates.ts'
import { oneOf } from '../../text/word-patterns.ts'
import type { DeadlineContext, DeadlineFinder, DeadlineMention } from './deadline.ts'

const due = new RegExp(`${oneOf(dueWords)}(?:\\s+${oneOf(dueFillers)})*\\s*$`, 'u')
const past = new RegExp(`${oneOf(pastWords)}\\s*(?:${dayWord})?\\s*$`, 'u')

/** How far before the date its word of limit may stand. */
const reach = 48

// reads:   trước ngày 30/6/2026 · chậm nhất 15/7 · hoàn thành trong ngày 27/3/2026 · vào ngày 17/7/2026 · từ ngày 08 - 09/7/2026 · đến hết ngày 20/12
// refuses: từ ngày 01/7/2025 đến nay · Chỉ thị số 46-CT/TW, ngày 16/5/2025 · hội nghị ngày 19/12/2025 (without a word of limit)
export const dateDeadlines: DeadlineFinder = (key, start, end, context) =>
  datesIn(key, start, end).flatMap(date => mentionOf(date, key.slice(Math.max(start, date.start - reach), date.start), context) ?? [])

function mentionOf(date: DateMention, before: string, context: DeadlineContext): DeadlineMention | null {
  const iso = isoOf({ ...date, year: date.year ?? context.year })
  if (iso === null || citedBefore.test(before) || past.test(before)) return null
  const word = due.exec(before)
  if (!word) return null
  return {
    kind: 'date',
    date: iso,
    start: date.start - before.length + word.index,
    end: date.end,
    rule: date.year === null ? 'year-of-document' : null,
    strong: !onTheDay.test(word[0]),
  }
}
