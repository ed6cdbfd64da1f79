import { figureWords } from '../../lexicon/figure-words.ts'
import type { Mended } from '../../text/mend.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { fillers, planBehind } from './cues/patterns.ts'

const planTail = patternOf(`^\\s*${planBehind(figureWords.planBehind)}${fillers(figureWords.planFillers)}`)
const orMore = patternOf(`^(?:\\s+\\p{L}+){0,4}?\\s+${oneOf(figureWords.orMore)}(?!\\p{L})`)

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
