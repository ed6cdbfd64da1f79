import { type Figure, figureBefore, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { isExchange } from './exchanged.ts'
import { isSlipOfDigits, type SumClaim } from './parts.ts'
import { valueIn } from './segments.ts'
import { sentencesIn } from './sentences.ts'

const risen = patternOf(`(?<!\\p{L})(?:${oneOf(checkWords.cumulated)}|${oneOf(checkWords.raisedTo)})(?!\\p{L})[^.;:()]{0,80}$`)
const earlier = patternOf(`^[^;:()\\d]{0,12}\\(\\s*(?:${oneOf(checkWords.earlierPeriods)})[^()\\d]{0,40}$`)
/** 'lũy kế' counts what the sentence begins with; 'nâng … lên' what was told last. */
const fromFirst = wholeWords(checkWords.cumulated)
const farthest = 120
const mostAhead = 20
/** Below it one digit proves nothing. */
const leastOfDigits = 100

// finds:   quý II hướng dẫn 677 lượt: …; lũy kế 6 tháng 1.180 lượt (quý I: 403 lượt) · kết nạp 22 đảng viên, nâng tổng số đảng viên lên 897 đồng chí (trước đó 857 đồng chí)
// refuses: differences that no slip of a digit explains (others may have come or gone)
/** What there is now is not what there was before, in a bracket behind it, with what came. */
export function carriedTotals(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  return sentencesIn(tree, block).flatMap(sentence => {
    const inside = figuresBetween(figures, sentence.start, sentence.end)
    return inside.flatMap((total, at) => {
      const before = inside[at + 1]
      if (
        !before ||
        at > mostAhead ||
        !earlier.test(key.slice(total.end, before.start)) ||
        !risen.test(key.slice(Math.max(sentence.start, total.start - farthest), total.start))
      )
        return []
      return claimOf(key, inside.slice(0, at), total, before, sentence) ?? []
    })
  })
}

function claimOf(key: string, ahead: readonly Figure[], total: Figure, before: Figure, sentence: Range): SumClaim | null {
  const told = ahead.filter(figure => figure.kind === 'amount' && figure.unit !== null && valueIn(figure, total) !== null)
  const cumulated = fromFirst.test(key.slice(figureBefore(ahead, total.start)?.end ?? sentence.start, total.start))
  const came = cumulated ? told[0] : told.at(-1)
  const was = valueIn(before, total)
  if (!came || was === null || ahead.some(({ unit }) => unit === null) || ![came, total, before].every(isExact)) return null
  const [now, values] = [total.number.value, told.map(figure => valueIn(figure, total) as number)]
  const part = valueIn(came, total) as number
  if (values.some(value => rounded(value + was) === now) || rounded(values.reduce((all, value) => all + value, was)) === now) return null
  const slips = [
    [now, was + part],
    [was, now - part],
    [part, now - was],
  ] as const
  if (!slips.some(([a, b]) => isExchange(a, rounded(b)) || (a >= leastOfDigits && isSlipOfDigits(a, rounded(b))))) return null
  return { total: now, sum: rounded(was + part), parts: [was, part], slack: 0, whole: true, sure: true, place: { start: came.start, end: before.end } }
}
