import { type Figure, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { conversion } from '../../findings/indicators/units.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { exchangedDigits } from './exchanged.ts'
import { areExclusive } from './exclusive.ts'
import { blockBehind, countsIn, type Item, itemsBehind, partOfItem } from './items.ts'
import { isMixed, isSlipOfDigits, reachesBefore, type SumClaim, slackIn } from './parts.ts'
import { valueIn } from './segments.ts'

const lead = patternOf(
  `^(?<between>[^.;:\\d]{0,110}?)(?:(?<whole>${oneOf(checkWords.whole)})|(?<some>${oneOf(checkWords.some)}))?(?:\\s+${oneOf(checkWords.listVerbs)})?\\s*:\\s*$`,
)
const summed = patternOf(`^\\s*${oneOf(checkWords.summed)}(?!\\p{L})`)
const mostItems = 60

// reads:   Thu ngân sách 14.364 triệu đồng, bao gồm: / - Thuế: 4.216 triệu đồng; / - Lệ phí: 1.908 triệu đồng; … · - Hội A 546 hộ, 51.560 triệu đồng; / … / Cộng: 1.158 hộ, 111.774 triệu đồng
// refuses: lines that count other things · 'Tổ chức 12 hội nghị:' over lines that may overlap, unless one denies what another says ('Có giấy phép', 'Chưa có giấy phép')
/** Lines under a total, or over one that begins with 'Cộng'. */
export function itemSums(tree: DocumentTree, block: Block): SumClaim[] {
  if (!/:\s*$/.test(tree.mended.key.slice(block.body, block.to))) return []
  const items = itemsBehind(tree, block)
  if (items.length < 2 || items.length > mostItems) return []
  const claims = totalsAbove(tree, block).flatMap(({ total, promise }) => claimAbove(tree, items, total, promise) ?? [])
  const below = blockBehind(tree, items)
  return below && summed.test(tree.mended.key.slice(below.body, below.to)) ? [...claims, ...claimsBelow(tree, items, below)] : claims
}

/** What the words before the lines promise: all parts, perhaps some of them, or nothing. */
type Promise = 'whole' | 'some' | 'nothing'

/** The last count before the colon and those given together with it. */
function totalsAbove(tree: DocumentTree, block: Block): { total: Figure; promise: Promise }[] {
  const counts = countsIn(tree, block).filter(figure => figure.unit !== null)
  const total = counts.at(-1)
  const last = total && tree.mended.key.slice(total.end, block.to).replace(bracketed, ' ').replace(shareOfPlan, ' ')
  const words = last === undefined ? undefined : lead.exec(last)?.groups
  if (!total || !words || changed.test(tree.mended.key.slice(block.body, total.start))) return []
  const promise = words.whole ? 'whole' : words.some ? 'some' : 'nothing'
  const other = counts.at(-2)
  const together = other && !isOfKind(other, total) && givenTogether.test(tree.mended.key.slice(other.end, total.start))
  return (together ? [other, total] : [total]).map(one => ({ total: one, promise }))
}

/** 'hỗ trợ 850 triệu đồng cho 34 hộ' */
const givenTogether = patternOf(`^[^.,;:()\\d]{0,20}(?:,|(?<!\\p{L})${oneOf([...checkWords.together, ...checkWords.placedAt])}(?!\\p{L}))[^.,;:()\\d]{0,20}$`)
const bracketed = /\([^()]*\)/gu
const changed = patternOf(`(?<!\\p{L})${oneOf(checkWords.changes)}\\s+$`)
/** ', đạt 47,4% dự toán,' */
const shareOfPlan = /[\s,]+[^,.;:\d]{0,30}\d{1,3}(?:,\d+)?\s?%[^,.;:\d]{0,60}/gu

function claimAbove(tree: DocumentTree, items: readonly Item[], total: Figure, promise: Promise): SumClaim | null {
  const claim = claimOf(tree, items, total)
  if (!claim || (reachesBefore(claim) && !endsWithRest(tree, items)) || !areApart(tree, items)) return null
  const ofRatio = total.kind === 'ratio' && total.of && Math.abs(total.of.number.value - claim.sum) <= claim.slack
  if (ofRatio) return null
  if (promise === 'nothing' && !isSure(tree, items, claim)) return null
  return { ...claim, whole: promise === 'whole' }
}

const countedTwice = wholeWords(checkWords.countedTwice)

const areApart = (tree: DocumentTree, items: readonly Item[]): boolean =>
  !isMixed(items.map(item => labelOf(tree, item)).join(' | ')) && !items.some(({ block }) => countedTwice.test(tree.mended.key.slice(block.body, block.to)))

const rest = wholeWords(checkWords.remainder)

/** 'Thu khác: 890 triệu đồng' at the end is a part for sure. */
const endsWithRest = (tree: DocumentTree, items: readonly Item[]): boolean => rest.test(labelOf(tree, items.at(-1) as Item))

/** Over lines without words that promise anything: classes that exclude each other, or digits that chance does not hit. */
function isSure(tree: DocumentTree, items: readonly Item[], { total, sum, parts }: SumClaim): boolean {
  if (exchangedDigits(total, sum, parts) > (parts.length > 2 ? 1 : 2) || (parts.length > 2 && total > 99 && isSlipOfDigits(total, sum))) return true
  return areExclusive(items.map(item => labelOf(tree, item)))
}

const labelOf = (tree: DocumentTree, { block, figures: [first] }: Item): string => tree.mended.key.slice(block.body, first?.start ?? block.to)

/** 'Cộng 4 tổ chức: 1.158 hộ, 111.774 triệu đồng': each of its figures that every line gives. */
function claimsBelow(tree: DocumentTree, items: readonly Item[], block: Block): SumClaim[] {
  return figuresOf(tree, block)
    .filter(({ kind, unit }) => kind === 'amount' && unit !== null && unit.key === unit.noun)
    .filter((figure, at, all) => all.findIndex(other => isOfKind(other, figure)) === at)
    .flatMap(total => claimOf(tree, items, total) ?? [])
}

/** Of two figures of a kind the second says something of the first: 'Cộng: 1.840 triệu đồng, đã chi 1.720 triệu đồng'. */
const isOfKind = (one: Figure, other: Figure): boolean => conversion(one.unit?.noun ?? '', other.unit?.noun ?? '') !== null

function claimOf(tree: DocumentTree, items: readonly Item[], total: Figure): SumClaim | null {
  const figures = items.flatMap(item => partOfItem(tree, item, total) ?? [])
  if (!isExact(total) || figures.length < items.length) return null
  const parts = figures.map(figure => valueIn(figure, total) as number)
  const [first, last] = [items[0] as Item, items.at(-1) as Item]
  return {
    total: total.number.value,
    sum: rounded(parts.reduce((all, value) => all + value, 0)),
    parts,
    slack: slackIn(figures, total),
    whole: true,
    place: { start: Math.min(total.start, first.block.body), end: Math.max(total.end, last.figures.at(-1)?.end ?? last.block.to) },
  }
}
