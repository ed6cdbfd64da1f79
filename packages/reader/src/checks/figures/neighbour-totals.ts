import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { isMistyped } from './balances/slips.ts'
import { exchangedDigits, leastExchanged } from './exchanged.ts'
import { isMixed, ofOnePart, type SumClaim, slackIn } from './parts.ts'
import { outsideBrackets, segmentsOf, valueIn } from './segments.ts'
import { sentencesIn } from './sentences.ts'

const totalAhead = patternOf(`^${oneOf(checkWords.totalAhead)}(?!\\p{L})`)
const undecided = wholeWords(checkWords.undecided)
const countedTwice = wholeWords(checkWords.countedTwice)
/** Parts may pass their total by so much, where one mistyped figure explains it; so little is missing of no list that was left open. */
const near = { over: 0.1, missing: 0.001 }
const leastTotal = 1000

// finds:   Tổng diện tích 6.842,5 ha. Đất nông nghiệp 5.917,3 ha (…); đất phi nông nghiệp 583,4 ha; đất chưa sử dụng 386,8 ha
//          đã kiểm tra 18 đảng viên (…), giám sát 41 đảng viên (…). Tổng số đảng viên được kiểm tra, giám sát 69 đồng chí
// refuses: a sentence with figures of other kinds · less than the total, which may be a list left open · a total behind that does not name what its parts name
/** A total in a sentence of its own, before or behind the sentence of its parts. */
export function neighbourTotals(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 3) return []
  const sentences = sentencesIn(tree, block)
  return sentences.flatMap((sentence, i) => {
    const [total, ...others] = totalAhead.test(key.slice(sentence.start, sentence.end)) ? countsIn(key, figures, sentence) : []
    if (!total || others.length > 0 || !isExact(total) || total.kind !== 'amount') return []
    const [before, next] = [sentences[i - 1], sentences[i + 1]]
    return [next ? aheadOf(key, figures, total, next) : null, before ? behind(key, figures, total, before, sentence) : null].filter(claim => claim !== null)
  })
}

const countsIn = (key: string, figures: readonly Figure[], { start, end }: Range): Figure[] =>
  outsideBrackets(key, start, figuresBetween(figures, start, end)).filter(({ kind, unit }) => kind !== 'percent' && unit?.key === unit?.noun)

function aheadOf(key: string, figures: readonly Figure[], total: Figure, list: Range): SumClaim | null {
  const said = key.slice(list.start, list.end).replace(ofOnePart, ' ')
  const parts = segmentsOf(key, figures, list.start, list.end).flatMap(segment => segment.figures)
  if (parts.length !== countsIn(key, figures, list).length || undecided.test(said) || isMixed(said) || countedTwice.test(key.slice(list.start, list.end)))
    return null
  const claim = claimOf(total, parts)
  if (!claim) return null
  const off = claim.sum - claim.total
  const slip =
    off > 0
      ? off <= near.over * claim.total &&
        isMistyped(
          claim.total,
          claim.sum,
          claim.parts.map(value => ({ value })),
        )
      : claim.total >= leastTotal && -off <= near.missing * claim.total
  return slip || exchangedDigits(claim.total, claim.sum, claim.parts) >= leastExchanged ? claim : null
}

/** The total behind names what stands before each of its parts, and is more than they come to; less it may be where somebody was counted twice. */
function behind(key: string, figures: readonly Figure[], total: Figure, list: Range, sentence: Range): SumClaim | null {
  const parts = countsIn(key, figures, list)
  const label = key.slice(sentence.start, total.start)
  const named = parts.every(part => {
    const words = lastWords.exec(key.slice(list.start, part.start))?.[1]
    return words !== undefined && label.includes(words)
  })
  const claim = named ? claimOf(total, parts) : null
  return claim && claim.total > claim.sum && claim.total - claim.sum <= 0.3 * claim.total ? claim : null
}

const lastWords = patternOf(/(\p{L}+\s\p{L}+)\s+$/u)

function claimOf(total: Figure, parts: readonly Figure[]): SumClaim | null {
  const values = parts.map(part => (part.kind === 'amount' && part.unit !== null && isExact(part) ? valueIn(part, total) : null))
  if (values.length < 2 || values.includes(null)) return null
  const [whole, known] = [total.number.value, values as number[]]
  const place = { start: Math.min(total.start, (parts[0] as Figure).start), end: Math.max(total.end, (parts.at(-1) as Figure).end) }
  return {
    total: whole,
    sum: rounded(known.reduce((all, value) => all + value, 0)),
    parts: known,
    slack: slackIn(parts, total),
    whole: true,
    sure: true,
    place,
  }
}
