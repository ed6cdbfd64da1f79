import { clauseEnd } from '../../findings/indicators/clause-end.ts'
import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { type Measure, measuresOf } from '../../findings/indicators/measures/index.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { endsWithWord } from '../../text/word-patterns.ts'
import type { Span } from '../../types.ts'
import { basesInBracket } from './bases-in-bracket.ts'
import { isMisplaced } from './misplaced-changes.ts'
import { wrongNowAndThen } from './now-and-then.ts'
import { pointChanges } from './point-changes.ts'
import { proseOf } from './prose.ts'
import { outsideBrackets } from './segments.ts'
import { withoutRepeats } from './spans.ts'

export interface WrongDifference {
  span: Span
  /** As written: what is said to have been added (+) or taken away (-). */
  stated: number
  difference: number
  inputs: { value: number; before: number; change: number }
}

// reads:   Lũy kế 23 ca … tăng 19 ca so với cùng kỳ (03 ca): 23 - 3 = 20 · cùng kỳ 15 vụ, năm nay 11 vụ, giảm 03 vụ: 15 - 11 = 4
// refuses: giảm 03 vụ so với cùng kỳ (nothing said of the value then) · figures of different units · Tiếp 40 lượt, đã trả lời 36 lượt. So với tháng 4 (38 lượt) tăng 02 lượt (which of the two?)
export function wrongDifferences(tree: DocumentTree): WrongDifference[] {
  const told = measuresOf(tree).flatMap(measure => (isMisplaced(tree, measure) ? [] : (differenceOf(tree, measure) ?? [])))
  return withoutRepeats([
    ...told,
    ...proseOf(tree).flatMap(block => [...pointChanges(tree, block), ...basesInBracket(tree, block), ...wrongNowAndThen(tree, block)]),
  ])
}

/** A bare figure in brackets may describe the change ('giảm 03 vụ (02 vụ trộm cắp)'): only when it nearly fits is it the value of the other time. */
const isLikelyBase = (difference: number, stated: number): boolean =>
  Math.sign(difference) === Math.sign(stated) && Math.abs(difference - stated) <= Math.max(2, 0.2 * Math.abs(stated))

const from = endsWithWord([figureWords.from])

/** 'tăng từ 71.000 lượt lên 92.300 lượt': here 'từ' does not say 'about'. */
export const isExactBase = (key: string, base: Figure): boolean =>
  isExact(base) || (isExact({ ...base, about: false }) && from.test(key.slice(Math.max(0, base.start - 8), base.start)))

/** '3,2 điểm %' is a change of '12,68%'; in 'tăng từ 812 lên 897 đồng chí' the unit is said once. */
const sameUnit = (base: Figure, amount: Figure): boolean =>
  base.unit === null || (base.kind === 'percent' ? amount.kind === 'percent' : base.unit?.noun === amount.unit?.noun)

/** 'lượt khách' is 'lượt' again when it is named a second time, or nothing: 'tăng từ 812 lên 897 đồng chí'. */
export function sameThing({ unit }: Figure, base: Figure): boolean {
  if (!unit || !base.unit || unit.kind === 'unknown' || (unit.kind === 'percent' && base.kind === 'percent')) return true
  const again = base.unit?.noun ?? ''
  return unit.noun === again || (again !== '' && unit.kind === 'count' && unit.noun.startsWith(`${again} `))
}

/** '742,6/1.000 điểm': what was reached of what could be; the number that moves is the first. */
const isScore = ({ of }: Figure): boolean => of !== null && !of.worded && of.number.value % 10 === 0

const around = 600

/**
 * Other amounts of the sentence that the change may be of: 'dịch vụ 218 tỷ đồng, chiếm 34,5% tổng giá trị (|632 tỷ đồng|), tăng 9,2% so với năm 2025 (578,8 tỷ đồng)'.
 * The old value and the change itself are none.
 */
export function othersOf(tree: DocumentTree, { value, change, sentence, block }: Measure): number[] {
  const own = [value, change?.base, change?.amount?.figure]
  const [from, to] = [Math.max(sentence.start, value.start - around), Math.min(sentence.end, value.end + around)]
  return figuresBetween(figuresOf(tree, block), from, to).flatMap(figure =>
    figure.kind === value.kind && !own.includes(figure) && sameThing(value, figure) ? [figure.number.value] : [],
  )
}

/** In a sentence of its own a change is that of the one count before it; of several of a kind nobody knows which. */
function isOneOfSeveral(tree: DocumentTree, { block, sentence, value }: Measure, change: Figure): boolean {
  if (change.start < sentence.end) return false
  const told = figuresBetween(figuresOf(tree, block), sentence.start, sentence.end)
  const counts = outsideBrackets(tree.mended.key, sentence.start, told).filter(({ kind, number }) => kind !== 'percent' && number.value !== 0)
  return !counts.includes(value) || counts.some(other => other !== value && (other.unit === null || value.unit === null || sameThing(other, value)))
}

function differenceOf(tree: DocumentTree, measure: Measure): WrongDifference | null {
  const { value, change } = measure
  const [amount, base] = [change?.amount, change?.base]
  if (!amount || !base || measure.changeOnly || (value.kind === 'ratio' && !isScore(value))) return null
  if (isOneOfSeveral(tree, measure, amount.figure)) return null
  const figures = [value, amount.figure, base]
  if (![value, amount.figure].every(isExact) || !isExactBase(tree.mended.key, base)) return null
  if (!sameUnit(base, amount.figure) || !sameThing(value, base)) return null
  const stated = amount.direction * amount.figure.number.value
  const difference = value.number.value - base.number.value
  const decimals = Math.max(...figures.map(figure => figure.number.decimals))
  const tolerance = decimals > 0 ? 1.5 * 10 ** -Math.min(...figures.map(figure => figure.number.decimals)) : 0
  if (Math.abs(difference - stated) <= tolerance + 1e-9 || (!change?.baseStated && !isLikelyBase(difference, stated))) return null
  if (othersOf(tree, measure).some(other => Math.abs(other - base.number.value - stated) <= tolerance + 1e-9)) return null
  const start = Math.min(...figures.map(figure => figure.start))
  const end = Math.max(...figures.map(figure => figure.end))
  return {
    span: tree.mended.span(start, clauseEnd(tree.mended, end, start)),
    stated,
    difference,
    inputs: { value: value.number.value, before: base.number.value, change: stated },
  }
}
