import { anotherThing, orderedEvents, periodOfYears } from '../../lexicon/date-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { datesIn, isoOf } from '../../text/dates.ts'
import { wholeWords } from '../../text/word-patterns.ts'
import type { Problem } from '../../types.ts'
import { authorProblem } from '../check.ts'
import { isExchange } from '../figures/exchanged.ts'
import { neighbourDates } from './neighbours.ts'

const events = orderedEvents.map(({ earlier, later, acrossClauses }) => ({ earlier: wholeWords(earlier), later: wholeWords(later), acrossClauses }))

// finds:   kết nạp Đảng ngày 19/5/2025, công nhận chính thức ngày 19/5/2024 · ổ dịch cuối cùng xử lý ngày 20/5/2026; công bố hết dịch ngày 11/5/2026
// refuses: kết nạp 02 đảng viên ngày 19/5/2026, công nhận chính thức 03 đồng chí ngày 10/4/2026 (others) · đơn của ông A thụ lý ngày 08/5/2026; đơn của bà B có quyết định giải quyết ngày 03/5/2026 (two cases)
/** What follows from an event is dated before it. */
export function eventsTurnedRound(tree: DocumentTree, ocr = false): Problem[] {
  return neighbourDates(tree).flatMap(({ first, second, before, between }) => {
    const [from, to] = [isoOf(first), isoOf(second)]
    if (from === null || to === null || to >= from || anotherThing.test(between)) return []
    const known = events.some(
      event =>
        event.earlier.test(before) &&
        event.later.test(between) &&
        !event.earlier.test(between) &&
        !event.later.test(before) &&
        (event.acrossClauses || !between.includes(';')),
    )
    const facts = { actual: to, expected: `≥ ${from}`, inputs: { from, to, because: 'events' } }
    return known ? [authorProblem(tree, 'date-order', ocr ? 'warning' : 'error', tree.mended.span(first.start, second.end), facts)] : []
  })
}

const longest = 240

// finds:   giai đoạn 2026 - 2030; … được thực hiện đến hết ngày 31/12/2003
/** A year before the period it is said of, which is its last year with two digits exchanged. */
export function yearsExchanged(tree: DocumentTree, ocr = false): Problem[] {
  const { key } = tree.mended
  return datesIn(key).flatMap(({ start, end, year }) => {
    const said = key.slice(Math.max(0, start - longest), start).replace(/^[\s\S]*(?:\n|[.!?]\s)/, '')
    const [, first, last] = periodOfYears.exec(said) ?? []
    if (year === null || !first || !last || year >= Number(first) || !isExchange(year, Number(last))) return []
    const facts = { actual: String(year), expected: last, inputs: { year, period: [Number(first), Number(last)], because: 'period' } }
    return [authorProblem(tree, 'date-order', ocr ? 'warning' : 'error', tree.mended.span(start, end), facts)]
  })
}
