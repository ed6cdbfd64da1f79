import { daysBefore, daysBehind, sinceDay, untilDay } from '../../lexicon/date-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { type DateMention, dayNumber, isoOf } from '../../text/dates.ts'
import { closedEnd } from '../../text/ranges.ts'
import type { Problem } from '../../types.ts'
import { authorProblem } from '../check.ts'
import { type Neighbours, neighbourDates } from './neighbours.ts'

// finds:   từ ngày 15/5/2026 đến hết ngày 13/5/2026 · từ ngày 15/5/2026 đến hết ngày 13/6/2026 (20 ngày)
// refuses: từ ngày 25/12 đến ngày 05/01/2027 (the year before) · (05 ngày) for Monday to Sunday (days of work) · (20 ngày làm việc)
/** 'từ ngày … đến ngày …' that ends before it begins, or whose days are counted wrong. */
export function wrongPeriods(tree: DocumentTree, ocr = false): Problem[] {
  const severity = ocr ? 'warning' : 'error'
  return neighbourDates(tree).flatMap(pair => {
    if (!sinceDay.test(pair.before) || !untilDay.test(pair.between)) return []
    const wrong = endsBefore(pair) ?? wrongCount(tree.mended.key, pair)
    if (!wrong) return []
    const facts = { actual: wrong.actual, expected: wrong.expected, inputs: { from: isoOf(pair.first), to: isoOf(pair.second), because: 'period' } }
    return [authorProblem(tree, 'date-order', severity, tree.mended.span(pair.first.start, wrong.end), facts)]
  })
}

interface Wrong {
  end: number
  actual: string | null
  expected: string
}

function endsBefore({ first, second }: Neighbours): Wrong | null {
  const [from, to] = [isoOf(first), isoOf(second)]
  return from !== null && to !== null && to < from ? { end: second.end, actual: to, expected: `≥ ${from}` } : null
}

/** Both the first day and the last may be counted, or one of them; or only the days of work. */
function wrongCount(key: string, { first, second, before }: Neighbours): Wrong | null {
  const behind = daysBehind.exec(key.slice(second.end, second.end + 30))
  const said = behind?.[1] ?? daysBefore.exec(before)?.[1]
  const [from, to] = [isoOf(withYear(first, second)), isoOf(second)]
  if (said === undefined || from === null || to === null || to < from) return null
  const [start, end] = [dayNumber(from), dayNumber(to)]
  const days = end - start
  if ([days, days + 1, workdays(start, end, 5), workdays(start, end, 6)].includes(Number(said))) return null
  return { end: behind ? closedEnd(key, first.start, second.end + behind[0].length) : second.end, actual: said, expected: String(days + 1) }
}

/** 'từ ngày 25/12 đến ngày 05/01/2027': the year of the other, or the one before. */
function withYear(first: DateMention, { day, month, year }: DateMention): DateMention {
  if (first.year !== null || year === null) return first
  return { ...first, year: first.month > month || (first.month === month && first.day > day) ? year - 1 : year }
}

const longestWork = 400

/** Days of a week of five or six days from one day to another, both counted; day 0 was a Thursday. */
function workdays(start: number, end: number, week: number): number {
  let count = 0
  for (let day = start; day <= end && day - start < longestWork; day++) if ((day + 3) % 7 < week) count++
  return count
}
