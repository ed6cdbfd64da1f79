import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { exchangedDigits } from './exchanged.ts'
import { isMixed, isSlipOfDigits, type SumClaim } from './parts.ts'
import { segmentsOf, valueIn } from './segments.ts'
import { sentencesIn } from './sentences.ts'

const behind = patternOf(`(?<!\\p{L})${oneOf(checkWords.totalBehind)}\\s+(?=\\d)`, 'gu')

// finds:   tặng Giấy khen cho 38 tập thể, 112 cá nhân, 27 hộ gia đình (tổng số 187 trường hợp) · khá 428 hộ, trung bình 236 hộ, nghèo 24 hộ trên tổng số 678 hộ
// leaves:  12 hộ nghèo, 8 hộ cận nghèo trên tổng số 456 hộ (not nearly all)
/** Counts whose whole stands behind them in the same clause and is nearly, but not quite, their sum. */
export function totalsBehind(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  return sentencesIn(tree, block).flatMap(sentence =>
    [...key.slice(sentence.start, sentence.end).matchAll(behind)].flatMap(match => claimAt(key, figures, sentence, sentence.start + match.index) ?? []),
  )
}

/** No list of parts is longer. */
const longestList = 600

/** '…, hoàn thành 8 tổ chức|; |tổng số 40 tổ chức': a semicolon right before the total does not cut its parts off. */
const listEnd = (key: string, at: number): number => at - (/;\s*$/.exec(key.slice(Math.max(0, at - 9), at))?.[0].length ?? 0)

function claimAt(key: string, figures: readonly Figure[], sentence: Range, at: number): SumClaim | null {
  const [total] = figuresBetween(figures, at, sentence.end)
  const to = listEnd(key, at)
  const earliest = Math.max(sentence.start, at - longestList)
  const from = earliest + key.slice(earliest, to).lastIndexOf(';') + 1
  const parts = segmentsOf(key, figures, from, to).map(({ figures: told }) => told.filter(figure => total !== undefined && valueIn(figure, total) !== null))
  if (
    !total ||
    !isExact(total) ||
    parts.length < 2 ||
    parts.some(([part, ...more]) => !part || more.length > 0 || !isExact(part)) ||
    isMixed(key.slice(from, to))
  )
    return null
  const values = parts.map(([part]) => valueIn(part as Figure, total) as number)
  const sum = values.reduce((all, value) => all + value, 0)
  const whole = total.number.value
  const near = isSlipOfDigits(whole, sum) || exchangedDigits(whole, sum, values) > 1 || Math.abs(sum - whole) <= 0.03 * whole
  return sum !== whole && near
    ? { total: whole, sum, parts: values, slack: 0, whole: true, place: { start: parts[0]?.[0]?.start ?? from, end: total.end } }
    : null
}
