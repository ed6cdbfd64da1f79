import { figureWords } from '../../lexicon/figure-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { endsWithWord } from '../../text/word-patterns.ts'
import { type Figure, figuresBetween, figuresOf, isExact } from './figures.ts'
import { isShareOfWhole } from './leads.ts'
import { type Measure, measuresOf } from './measures/index.ts'
import { compatible } from './measures/measure.ts'
import { comesTo } from './measures/percent-ahead.ts'

const farthest = 60
const farthestText = 3000
const farthestItem = 12

/**
 * What shares are of where it is said once before them: 'Tổng số 40 đồng chí, trong đó: ngạch chuyên viên 31 người, chiếm 77,5%; thạc sỹ 05 người, chiếm 12,5%'.
 * Of figures farther off only one that two of the shares or more come to, and only for these; of the counts of the same thing right before a share the one it comes to.
 */
export function inheritedWholes(tree: DocumentTree): ReadonlyMap<Measure, Figure> {
  const found = measuresOf(tree)
    .filter(measure => isShare(tree, measure))
    .map(measure => ({ measure, wholes: wholesBefore(tree, measure) }))
  const values = new Map<Figure, Set<number>>()
  for (const { measure, wholes } of found) for (const whole of wholes) values.set(whole, (values.get(whole) ?? new Set()).add(measure.value.number.value))
  const out = new Map<Measure, Figure>()
  for (const measure of measuresOf(tree)) {
    const whole = wholeJustBefore(tree, measure)
    if (whole) out.set(measure, whole)
  }
  for (const { measure, wholes } of found) {
    const whole = wholes.find(figure => (values.get(figure)?.size ?? 0) >= 2)
    if (whole) out.set(measure, whole)
  }
  for (const [measure, whole] of wholesOfSiblings(measuresOf(tree), out)) out.set(measure, whole)
  return out
}

/** '5.120 hộ, trong đó 179 hộ nghèo (3,5%), |256 hộ cận nghèo (5%)|': the share behind another is of the same whole, if it comes to it. */
function wholesOfSiblings(measures: readonly Measure[], known: ReadonlyMap<Measure, Figure>): Map<Measure, Figure> {
  const out = new Map<Measure, Figure>()
  let before: Figure | null = null
  for (const [i, measure] of measures.entries()) {
    if (measures[i - 1]?.block !== measure.block) before = null
    const own: Figure | null = known.get(measure) ?? null
    if (
      own === null &&
      before !== null &&
      mayHaveWhole(measure) &&
      compatible(measure.value, before) &&
      comesTo((measure.percent as { figure: Figure }).figure, measure.value.number.value, before.number.value)
    )
      out.set(measure, before)
    before = own ?? out.get(measure) ?? before
  }
  return out
}

/** A count with a share behind it, and no whole of its own. */
const mayHaveWhole = ({ value, percent, plan, threshold, shared, changeOnly }: Measure): boolean =>
  percent !== null && !percent.ofPlan && value.kind === 'amount' && !plan && !threshold && !shared && !changeOnly

/** 'Tiếp nhận 15.820 hồ sơ; đã giải quyết 15.346 hồ sơ, đạt 97%': one of the two counts of the same thing right before it, to which the share comes. */
function wholeJustBefore(tree: DocumentTree, measure: Measure): Figure | null {
  const { value, percent, block } = measure
  if (!percent || !mayHaveWhole(measure)) return null
  if (percent.figure.start < value.end || percent.figure.start - value.end > nearest || !isExact(value) || !isExact(percent.figure) || isRough(percent.figure))
    return null
  const { key } = tree.mended
  const before = figuresBetween(figuresOf(tree, block), value.start - nearestWhole, value.start)
    .filter(figure => !isAside(key, figure, value.start))
    .map(figure => (figure.of ? { ...figure, number: figure.of.number, unit: figure.unit ?? figure.of.unit } : figure))
    .filter(({ kind, of }) => kind === 'amount' || of !== null)
  const fitting = before
    .slice(-2)
    .reverse()
    .filter(
      figure =>
        isExact({ ...figure, kind: 'amount', of: null }) &&
        (sameNoun(value, figure) || amongThem.test(key.slice(Math.max(0, figure.start - 16), figure.start))) &&
        figure.number.value > value.number.value &&
        comesTo(percent.figure, value.number.value, figure.number.value),
    )
  return fitting.find(figure => roundsTo(percent.figure, value.number.value, figure.number.value)) ?? fitting[0] ?? null
}

/** '17 hồ sơ chiếm 2,9%' is of 588 and not of 571, though both come near: the whole whose share is written as it rounds. */
const roundsTo = ({ number }: Figure, part: number, whole: number): boolean =>
  ((100 * part) / whole).toFixed(number.decimals) === number.value.toFixed(number.decimals)

/** 'Trong số |218 đảng viên| được kiểm tra có 54 cấp ủy viên (24,8%)'. */
const amongThem = endsWithWord(figureWords.amongThem)

/** In a bracket that was closed since. */
function isAside(key: string, { end }: Figure, before: number): boolean {
  let depth = 0
  for (let i = end; i < before; i++) {
    if (key[i] === '(') depth++
    else if (key[i] === ')' && --depth < 0) return true
  }
  return false
}

/** '2%' comes to too many wholes to name one. */
const isRough = ({ number }: Figure): boolean => 10 ** -number.decimals / number.value > 0.05

/** Letters from a count to its share, and back to what it is a share of. */
const nearest = 80
const nearestWhole = 240

function sameNoun(value: Figure, whole: Figure): boolean {
  const [a, b] = [value.unit?.noun, whole.unit?.noun]
  return a != null && b != null && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `))
}

/** '31 người, chiếm 77,5%' with no whole of its own. */
function isShare(tree: DocumentTree, { value, percent, plan, threshold, shared, changeOnly }: Measure): boolean {
  if (!percent || percent.ofPlan || value.kind !== 'amount' || plan || threshold || shared || changeOnly) return false
  const { start } = percent.figure
  return start >= value.end && isShareOfWhole(tree.mended.key.slice(value.end, start)) && isExact(value) && isExact(percent.figure)
}

/** Figures before a share that it comes to, the nearest first. */
function wholesBefore(tree: DocumentTree, measure: Measure): Figure[] {
  const { value, percent, block } = measure
  const fits = (figure: Figure): boolean =>
    figure.kind === 'amount' &&
    isExact(figure) &&
    compatible(value, figure) &&
    figure.number.value > value.number.value &&
    comesTo((percent as { figure: Figure }).figure, value.number.value, figure.number.value)
  const own = figuresBetween(figuresOf(tree, block), value.start - farthestText, value.start)
  return [...own.slice(-farthest).reverse(), ...itemsBefore(tree, block).flatMap(item => figuresOf(tree, item).slice(-farthest).toReversed())].filter(fits)
}

/** The items of the same list before `block`, and what the list hangs on: its parent, or a paragraph that ends with a colon. */
function itemsBefore(tree: DocumentTree, block: Block): Block[] {
  if (!block.marker) return []
  const out: Block[] = []
  for (let i = block.index - 1; i >= Math.max(0, block.index - farthestItem); i--) {
    const before = tree.blocks[i] as Block
    const leads = i === block.parent || isLeadIn(tree, before, block)
    if (leads || isSameList(before, block)) out.push(before)
    if (leads) break
  }
  return out
}

const isSameList = (before: Block, block: Block): boolean => before.parent === block.parent && before.marker?.style === block.marker?.style

const isLeadIn = (tree: DocumentTree, before: Block, block: Block): boolean =>
  before.parent === block.parent && before.marker === null && tree.mended.key.slice(before.body, before.to).trimEnd().endsWith(':')
