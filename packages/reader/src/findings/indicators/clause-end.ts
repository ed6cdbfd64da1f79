import { figureWords } from '../../lexicon/figure-words.ts'
import type { Mended } from '../../text/mend.ts'

const list = (entries: readonly string[]): string => [...entries].sort((a, b) => b.length - a.length).join('|')
const planTail = new RegExp(`^\\s*(?:(?:so với|so|của|với)\\s+)*(?:${list(figureWords.planBehind)})(?!\\p{L})(?:\\s+(?:${list(figureWords.planFillers)}))*`, 'u')
const orMore = new RegExp(`^(?:\\s+\\p{L}+){0,4}?\\s+(?:${list(figureWords.orMore)})(?!\\p{L})`, 'u')

/** Takes in 'kế hoạch năm' behind the last percentage, and the bracket that closes. */
export function clauseEnd(mended: Mended, end: number, start: number): number {
  const tail = planTail.exec(mended.key.slice(end, end + 60))
  let to = end + (tail ? tail[0].length : 0)
  to += orMore.exec(mended.key.slice(to, to + 40))?.[0].length ?? 0
  const inside = mended.key.slice(start, to)
  if (inside.split('(').length > inside.split(')').length) {
    const bracket = /^[^()\n;]{0,60}\)/.exec(mended.key.slice(to, to + 62))
    if (bracket) to += bracket[0].length
  }
  return to
}
