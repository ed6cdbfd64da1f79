import { eventAgain } from '../../lexicon/date-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { type DateMention, datesIn, isoOf } from '../../text/dates.ts'
import type { Problem } from '../../types.ts'
import { authorProblem } from '../check.ts'

const farthest = 500

// finds:   Kỳ họp thứ nhất khai mạc ngày 26/3/2026 … Tại Kỳ họp (ngày 26/4/2026)
// refuses: two meetings named before · another day of the same month (a meeting may last) · a paragraph that names no meeting
/** A meeting spoken of again with the same day of another month or year. */
export function eventsRedated(tree: DocumentTree, ocr = false): Problem[] {
  const { key } = tree.mended
  return [...key.matchAll(eventAgain)].flatMap(match => {
    const from = match.index + match[0].length
    const [date] = datesIn(key, from, from + 12)
    const first = date?.start === from ? dateBefore(key, match.index, match[1] as string) : null
    const [one, other] = [first && isoOf(first), date ? isoOf(date) : null]
    if (!first || !date || !one || !other || one === other || first.day !== date.day) return []
    const facts = { actual: other, expected: one, inputs: { first: tree.mended.span(first.start, first.end), because: 'event' } }
    return [authorProblem(tree, 'date-order', ocr ? 'warning' : 'error', tree.mended.span(match.index, date.end + 1), facts)]
  })
}

/** The one day on which the paragraph says such a meeting was held; null where it names several. */
function dateBefore(key: string, at: number, noun: string): DateMention | null {
  const start = Math.max(key.lastIndexOf('\n', at) + 1, at - farthest)
  const dates = datesIn(key, start, at)
  const [first] = dates
  if (!first || new Set(dates.map(isoOf)).size > 1) return null
  const before = key.slice(start, first.start)
  return before.includes(noun) && !/[.;]\s/.test(before.slice(before.lastIndexOf(noun))) ? first : null
}
