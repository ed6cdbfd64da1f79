import type { DocumentTree } from '../../structure/tree.ts'
import { type DateMention, datesIn } from '../../text/dates.ts'

/** Two dates that follow one another in a sentence. */
export interface Neighbours {
  first: DateMention
  second: DateMention
  /** The words before the first one, behind the last stop. */
  before: string
  between: string
}

const longestBetween = 160
const longestBefore = 80

export function neighbourDates(tree: DocumentTree): Neighbours[] {
  const { key } = tree.mended
  const dates = datesIn(key)
  return dates.flatMap((first, at) => {
    const second = dates[at + 1]
    if (!second || second.start - first.end > longestBetween) return []
    const between = key.slice(first.end, second.start)
    if (/\n|[.!?]\s/.test(between)) return []
    const before = key.slice(Math.max(0, first.start - longestBefore), first.start)
    return [{ first, second, before: before.replace(/^[\s\S]*(?:\n|[.;!?]\s)/, ''), between }]
  })
}
