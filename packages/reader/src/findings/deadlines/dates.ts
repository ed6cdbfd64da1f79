import { asOf, bareDay, citedBefore, clauseEnd, dayWord, dueFillers, dueSigns, eventBefore, onTheDay } from '../../lexicon/deadline-grammar.ts'
import { dueWords, pastWords } from '../../lexicon/deadlines.ts'
import { type DateMention, datesIn, isoOf } from '../../text/dates.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import type { DeadlineContext, DeadlineFinder, DeadlineMention } from './deadline.ts'

const due = patternOf(`${oneOf(dueWords)}(?:\\s*${dueSigns}|\\s+${oneOf(dueFillers)})*\\s*$`)
const past = patternOf(`${oneOf(pastWords)}\\s*(?:${dayWord})?\\s*$`)

/** How far before the date its word of limit may stand. */
const reach = 48
/** An event of that day may stand between. */
const eventReach = 130

// reads:   trước ngày 30/6/2026 · chậm nhất 15/7 · hoàn thành trong ngày 27/3/2026 · vào ngày 17/7/2026 · từ ngày 08 - 09/7/2026 · đến hết ngày 20/12 · trước dịp Quốc khánh (02/9/2026)
// refuses: từ ngày 01/7/2025 đến nay · Chỉ thị số 46-CT/TW, ngày 16/5/2025 · hội nghị ngày 19/12/2025 (without a word of limit) · các công trình đến 30/4 chưa khởi công
export const dateDeadlines: DeadlineFinder = (key, start, end, context) =>
  datesIn(key, start, end).flatMap(date =>
    asOf.test(key.slice(date.end, date.end + 24))
      ? []
      : (mentionOf(date, key.slice(Math.max(start, date.start - eventReach), date.start), key.slice(date.end, Math.min(end, date.end + 6)), context) ?? []),
  )

/** The word of limit, or the event it is said by; the first day of an anniversary ('27/7/1947 - 27/7/2027') is none. */
function limitBefore(before: string, year: number, context: DeadlineContext): { 0: string; index: number } | null {
  const near = before.slice(-reach)
  const word = due.exec(near)
  if (word) return { 0: word[0], index: before.length - near.length + word.index }
  return context.year !== null && year < context.year ? null : eventBefore.exec(before)
}

/** '… bàn giao cho nhà trường |ngày 03/9/2026|;': a whole date behind that of the paper, at the end of its clause. */
const toCome = (date: DateMention, iso: string, before: string, after: string, { issuedOn }: DeadlineContext): { 0: string; index: number } | null =>
  date.year !== null && issuedOn && iso > issuedOn && clauseEnd.test(after) ? bareDay.exec(before) : null

function mentionOf(date: DateMention, before: string, after: string, context: DeadlineContext): DeadlineMention | null {
  const iso = isoOf({ ...date, year: date.year ?? context.year })
  if (iso === null || citedBefore.test(before.slice(-reach)) || past.test(before.slice(-reach))) return null
  const word = limitBefore(before, Number(iso.slice(0, 4)), context) ?? toCome(date, iso, before, after, context)
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
