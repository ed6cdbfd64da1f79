import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import type { Range } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { exchangedDigits } from './exchanged.ts'
import { listOpener } from './openers.ts'
import { isMixed, isSlipOfDigits, type SumClaim, slackIn } from './parts.ts'
import { valueIn } from './segments.ts'
import { sentencesIn } from './sentences.ts'

const opener = patternOf(`(?<!\\p{L})${listOpener}|:\\s`, 'gu')
const counted: ReadonlySet<string> = new Set([...checkWords.people, ...checkWords.households])
const undecided = wholeWords(checkWords.undecided)
const mostTotals = 3
const farthestTotals = 300
const longestList = 1500
/** Below it two parts prove little. */
const leastProof = 10
const near = 0.1

/** Words between two totals that are given together; none of them parts two statements. */
const besides = /^[^.;:()\d]{0,50}$/u
const totalAhead = patternOf(`^${oneOf(checkWords.totalAhead)}(?!\\p{L})`)

// reads:   2.809 hộ với 13.660 khẩu, trong đó ổn định tại chỗ 1.316 hộ, 6.565 khẩu và di chuyển 1.493 hộ, 7.095 khẩu · có 27 thôn, 3.142 hộ. Cụm A 09 thôn, 1.386 hộ; cụm B 18 thôn, 1.756 hộ
//          113 người với 319 triệu đồng; 770 người với 2.373 triệu đồng. Tổng số tiền chi trả: 2.692 triệu đồng
// refuses: lists of which no column adds up · columns far from their total (cụm A 09 thôn, 40 hộ nghèo; …)
/** Totals and a list that gives each of them for every part: where one adds up, the list is whole and the others must too. */
export function pairedSums(tree: DocumentTree, block: Block): SumClaim[] {
  const { key } = tree.mended
  const figures = figuresOf(tree, block)
  if (figures.length < 6) return []
  const sentences = sentencesIn(tree, block)
  return sentences.flatMap((sentence, i) => {
    const [before, next] = [sentences[i - 1], sentences[i + 1]]
    const behind = next ? totalIn(key, figures, next) : []
    const lists = [...key.slice(sentence.start, sentence.end).matchAll(opener)].map(match => {
      const start = sentence.start + match.index
      return {
        totals: totalsBefore(key, figures, Math.max(sentence.start, start - farthestTotals), start),
        list: { start: start + match[0].length, end: sentence.end },
      }
    })
    const alone = before ? [{ totals: totalsBefore(key, figures, Math.max(before.start, before.end - farthestTotals), before.end), list: sentence }] : []
    return [...lists, ...alone].flatMap(({ totals, list }) => claimsOf(key, figures, [...totals, ...behind], list))
  })
}

/** 'Tổng số tiền chi trả: 2.692 triệu đồng': the total of one column behind the list. */
function totalIn(key: string, figures: readonly Figure[], { start, end }: Range): Figure[] {
  return totalAhead.test(key.slice(start, end)) ? figuresBetween(figures, start, end).slice(0, 1) : []
}

function totalsBefore(key: string, figures: readonly Figure[], from: number, at: number): Figure[] {
  const out: Figure[] = []
  for (const figure of figuresBetween(figures, from, at).slice(-mostTotals).reverse()) {
    if (!besides.test(key.slice(figure.end, out[0]?.start ?? at).replace(/[.:\s]+$/u, ''))) break
    out.unshift(figure)
  }
  return out
}

function claimsOf(key: string, figures: readonly Figure[], totals: readonly Figure[], list: Range): SumClaim[] {
  if (totals.length < 2 || list.end - list.start > longestList) return []
  const said = key.slice(list.start, list.end)
  if (undecided.test(said) || isMixed(said)) return []
  const columns = columnsOf(
    figuresBetween(figures, list.start, list.end).filter(({ kind, unit }) => kind !== 'percent' && !isRate(unit)),
    totals,
  )
  if (!columns) return []
  const claims: (SumClaim & { of: Figure })[] = totals.flatMap((total, at) =>
    (columns[at] as Figure[]).length > 0 ? (claimOf(total, columns[at] as Figure[], list) ?? []) : [],
  )
  const proofs = claims.filter(isProof)
  const byMeasure = proofs.every(({ of: { unit } }) => isMeasure(unit?.noun ?? null))
  return claims.length > 1 && proofs.length > 0
    ? claims.filter(claim => isProof(claim) || isNear(claim, byMeasure && counted.has(claim.of.unit?.noun ?? '')))
    : []
}

const isRate = (unit: Figure['unit']): boolean => unit !== null && unit.key !== unit.noun

/** The parts under the total of their kind, as many of each, always in one order; null where they do not fall into columns. */
function columnsOf(parts: readonly Figure[], totals: readonly Figure[]): Figure[][] | null {
  const order = parts.map(part => {
    const fitting = totals.flatMap((total, at) => (part.unit !== null && valueIn(part, total) !== null ? [at] : []))
    return fitting.length === 1 ? (fitting[0] as number) : -1
  })
  const width = new Set(order).size
  if (width < 2 || parts.length < 2 * width || parts.length % width > 0 || order.some((at, i) => at < 0 || at !== order[i % width])) return null
  return totals.map((_, at) => parts.filter((_, i) => order[i] === at))
}

const isProof = ({ total, sum, parts, slack }: SumClaim): boolean => (total >= leastProof || parts.length > 2) && Math.abs(total - sum) <= slack + 1e-9

/** One household may stand under several kinds of land or money: there only a slip of digits is sure. */
function isNear({ total, sum, parts }: SumClaim, overlaps: boolean): boolean {
  const slip = exchangedDigits(total, sum, parts) > 1 || isSlipOfDigits(total, sum)
  return overlaps && sum > total ? slip && total > 99 : slip || Math.abs(total - sum) <= near * total
}

function claimOf(total: Figure, parts: readonly Figure[], list: Range): (SumClaim & { of: Figure }) | null {
  if (total.kind !== 'amount' || ![total, ...parts].every(isExact)) return null
  const values = parts.map(part => valueIn(part, total) as number)
  return {
    of: total,
    total: total.number.value,
    sum: rounded(values.reduce((all, value) => all + value, 0)),
    parts: values,
    slack: slackIn(parts, total),
    whole: true,
    place: { start: Math.min(total.start, list.start), end: Math.max(total.end, list.end) },
  }
}
