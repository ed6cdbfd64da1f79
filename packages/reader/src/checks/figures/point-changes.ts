import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isPoints } from '../../findings/indicators/units.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { closedEnd } from '../../text/ranges.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import type { WrongDifference } from './change-sums.ts'

const mover = patternOf(`^\\)?\\s*,?\\s*(?<direction>${oneOf([...figureWords.up, ...figureWords.down])})(?:\\s+\\p{L}+){0,2}\\s*$`)
const moves = wholeWords([...figureWords.up, ...figureWords.down])
const ups = patternOf(`^${oneOf(figureWords.up)}$`)
const compared = patternOf(`^\\s*${oneOf(figureWords.compare)}\\s[^;.%()]{2,60}$`)
const then = patternOf(`^\\s*(?:${oneOf([...figureWords.period, ...figureWords.datedPeriod, ...shareWords.atThatTime])})`)

// finds:   đạt 87,5%, cao hơn 12,5 điểm % so với cuối năm 2025 (khi đó đạt 70,5%) · chiếm 11,6%, tăng 3,2 điểm % so với cùng kỳ (cùng kỳ 11/118 trẻ, chiếm 9,3%)
// leaves:  tăng 3,2 điểm % so với cùng kỳ (riêng nữ 9,3%) · brackets with more than one percentage
/** Points between two percentages, the second in the bracket behind the words for the other time. */
export function pointChanges(tree: DocumentTree, block: Block): WrongDifference[] {
  const figures = figuresOf(tree, block)
  if (!figures.some(({ unit }) => isPoints(unit?.noun ?? null))) return []
  return sentencesOf(tree.mended.text, block.body, block.to).flatMap(sentence => {
    const percents = figuresBetween(figures, sentence.start, sentence.end).filter(({ kind }) => kind === 'percent')
    return percents.flatMap((points, at) => {
      const [value, base] = [percents[at - 1], percents[at + 1]]
      // 'tăng 5,2 điểm % so với quý I (83,1%), cao hơn 8,3 điểm % …': what stands before is the base of another change.
      if (percents[at - 2] && isPoints(percents[at - 2]?.unit?.noun ?? null)) return []
      return value && base && isPoints(points.unit?.noun ?? null) ? (changeOf(tree, [value, points, base], percents[at + 2]) ?? []) : []
    })
  })
}

function changeOf(tree: DocumentTree, all: [value: Figure, points: Figure, base: Figure], next: Figure | undefined): WrongDifference | null {
  const { key } = tree.mended
  const [value, points, base] = all
  const direction = mover.exec(key.slice(value.end, points.start))?.groups?.direction
  // 'cao hơn 12,5 điểm %': here 'hơn' does not say 'about'.
  if (direction === undefined || ![value, { ...points, about: false }, base].every(isExact) || [value, base].some(({ unit }) => isPoints(unit?.noun ?? null)))
    return null
  if (!isThen(key, points, base, next)) return null
  const stated = (ups.test(direction) ? 1 : -1) * points.number.value
  const difference = rounded(value.number.value - base.number.value)
  const step = 10 ** -Math.min(...all.map(({ number }) => number.decimals))
  if (Math.abs(difference - stated) <= step + 1e-9) return null
  return {
    span: tree.mended.span(value.start, closedEnd(key, value.start, base.end)),
    stated,
    difference,
    inputs: { value: value.number.value, before: base.number.value, change: stated },
  }
}

/** '… so với cùng kỳ (cùng kỳ 11/118 trẻ, chiếm |9,3%|)': the only percentage of a bracket that speaks of the other time, or begins with it. */
function isThen(key: string, points: Figure, base: Figure, next: Figure | undefined): boolean {
  const open = key.lastIndexOf('(', base.start)
  const inside = key.slice(open + 1, base.start)
  if (open < points.end || !compared.test(key.slice(points.end, open)) || /[()]/.test(inside) || moves.test(inside)) return false
  const close = key.indexOf(')', base.end)
  return (inside.trim() === '' || then.test(inside)) && close >= 0 && (next === undefined || next.start > close)
}
