import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { checkWords } from '../../lexicon/check-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { closedEnd } from '../../text/ranges.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { comparePercent, type WrongPercent } from './compare-percent.ts'
import { isMove } from './share-places.ts'

type WrongShare = WrongPercent<{ done: number; plan: number; percent: number }>

const ofWhole = patternOf(`^\\s*[,(]?\\s*${oneOf([...checkWords.share, ...checkWords.reaching, ...checkWords.rate])}?:?\\s*$`)

// reads:   tiếp nhận 132 phản ánh, xử lý đúng hạn 127 phản ánh (tỷ lệ 92,6%), trễ hạn 05 phản ánh (127 of 132 is 96,2 %)
// refuses: 40 hộ, trong đó 12 hộ (30%), 20 hộ … (they do not make up the whole, so nobody knows of what the share is)
/** Shares that a count's own parts are given, where the parts make up the whole that was said before them. */
export function partShares(tree: DocumentTree, block: Block): WrongShare[] {
  const figures = figuresOf(tree, block)
  if (figures.length < 4 || !figures.some(figure => figure.kind === 'percent')) return []
  const sentences = sentencesOf(tree.mended.text, block.body, block.to)
  return sentences.flatMap((sentence, index) => wrongIn(tree, figures, sentence, sentences[index - 1]))
}

function wrongIn(tree: DocumentTree, figures: readonly Figure[], sentence: Range, before: Range | undefined): WrongShare[] {
  const { key } = tree.mended
  const inside = counts(key, figures, sentence)
  if (inside.length < 2) return []
  const earlier = before ? counts(key, figures, before).slice(-1) : []
  const split = [...earlier, ...inside].map((whole, i, all) => ({ whole, parts: all.slice(i + 1) })).find(({ whole, parts }) => makeUp(parts, whole))
  return split ? split.parts.flatMap(part => shareOf(tree, figures, part, split.whole, sentence.end) ?? []) : []
}

const counts = (key: string, figures: readonly Figure[], { start, end }: Range): Figure[] =>
  figuresBetween(figures, start, end).filter(figure => figure.kind === 'amount' && figure.unit?.kind === 'count' && !isMove(key, figure))

const makeUp = (parts: readonly Figure[], whole: Figure): boolean =>
  parts.length > 1 &&
  [whole, ...parts].every(figure => isExact(figure) && figure.unit?.noun === whole.unit?.noun) &&
  parts.reduce((sum, { number }) => sum + number.value, 0) === whole.number.value

function shareOf(tree: DocumentTree, figures: readonly Figure[], part: Figure, whole: Figure, end: number): WrongShare | null {
  const { key, text } = tree.mended
  const percent = figuresBetween(figures, part.end, end)[0]
  if (percent?.kind !== 'percent' || !isExact(percent) || !ofWhole.test(key.slice(part.end, percent.start))) return null
  const { value, decimals } = percent.number
  const claim = { done: part.number.value, plan: whole.number.value, percent: value, decimals, slack: { done: 0, plan: 0 }, about: false }
  const verdict = comparePercent(claim)
  if (verdict.kind !== 'wrong') return null
  const written = text.slice(percent.start, percent.end).replace(/\s/g, '')
  return {
    span: tree.mended.span(part.start, closedEnd(key, part.start, percent.end)),
    written,
    exact: verdict.exact,
    decimals,
    inputs: { done: claim.done, plan: claim.plan, percent: value },
  }
}
