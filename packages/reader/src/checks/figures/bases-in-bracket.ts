import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import { endsWithWord, oneOf } from '../../text/word-patterns.ts'
import type { WrongDifference } from './change-sums.ts'
import { slackOf } from './compare-percent.ts'

const time = oneOf([...figureWords.period, ...figureWords.datedPeriod])
const bracket = patternOf(`\\(\\s*(?=${time}[^()]{0,120}\\d[^()]{0,120}\\))[^()]*\\)`, 'gu')
const timeAhead = patternOf(`(?:^|[\\s(])(?<time>${time})(?![\\p{L}\\d])[^,;()]*$`)
const against = patternOf(`^\\s*${oneOf(figureWords.compare)}\\s(?<time>${time})(?![\\p{L}\\d])`)
const up = endsWithWord([`${oneOf(figureWords.up)}(?:\\s${oneOf(figureWords.changeFillers)})?`])
const down = endsWithWord([`${oneOf(figureWords.down)}(?:\\s${oneOf(figureWords.changeFillers)})?`])

/** A change, and against what time where that is said right behind it. */
interface Move {
  figure: Figure
  direction: 1 | -1
  time: string | null
}

// finds:   02 vụ cháy, thiệt hại 2,56 ha; so với cùng kỳ giảm 02 vụ và giảm 3,84 ha (cùng kỳ 05 vụ, 6,4 ha) · tăng 08 triệu đồng so với năm 2024 và tăng 37 triệu đồng so với năm 2020 (năm 2024: 88 triệu đồng, năm 2020: 69 triệu đồng)
// leaves:  brackets with one value · things told more than once
/** Values of another time that stand together in a bracket behind the changes: each goes with the one value and the one change of its kind and time. */
export function basesInBracket(tree: DocumentTree, block: Block): WrongDifference[] {
  const figures = figuresOf(tree, block)
  if (figures.length < 5) return []
  const { key, text } = tree.mended
  return sentencesOf(text, block.body, block.to).flatMap(sentence =>
    [...key.slice(sentence.start, sentence.end).matchAll(bracket)].flatMap(match => {
      const start = sentence.start + match.index
      return inBracket(tree, figures, sentence, { start, end: start + match[0].length })
    }),
  )
}

function inBracket(tree: DocumentTree, figures: readonly Figure[], sentence: Range, { start, end }: Range): WrongDifference[] {
  const { key } = tree.mended
  const bases = figuresBetween(figures, start, end)
  if (bases.length < 2 || !bases.every(base => base.kind === 'amount' && base.unit !== null && isExact(base))) return []
  const before = figuresBetween(figures, Math.max(sentence.start, start - 600), start)
  const moves = before.flatMap(figure => moveOf(key, figure) ?? [])
  const values = before.filter(figure => !moves.some(move => move.figure === figure))
  let last: string | null = null
  return bases.flatMap((base, at) => {
    last = timeAhead.exec(key.slice(bases[at - 1]?.end ?? start, base.start))?.groups?.time ?? last
    return wrongBase(tree, base, last, values, moves, end) ?? []
  })
}

function moveOf(key: string, figure: Figure): Move | null {
  const lead = key.slice(Math.max(0, figure.start - 24), figure.start)
  const direction = up.test(lead) ? 1 : down.test(lead) ? -1 : null
  return direction && { figure, direction, time: against.exec(key.slice(figure.end, figure.end + 60))?.groups?.time ?? null }
}

const sameUnit = (a: Figure, b: Figure): boolean => a.unit?.key === b.unit?.key

function wrongBase(
  tree: DocumentTree,
  base: Figure,
  time: string | null,
  values: readonly Figure[],
  moves: readonly Move[],
  end: number,
): WrongDifference | null {
  const alike = moves.filter(({ figure }) => sameUnit(figure, base))
  const [move, ...others] = alike.length > 1 ? alike.filter(other => other.time !== null && other.time === time) : alike
  const [value, ...more] = values.filter(figure => figure.kind === 'amount' && sameUnit(figure, base))
  if (!move || !value || others.length + more.length > 0 || ![value, move.figure].every(isExact)) return null
  const stated = move.direction * move.figure.number.value
  const difference = rounded(value.number.value - base.number.value)
  const slack = [value, move.figure, base].reduce((all, { number, unit }) => all + slackOf(number.decimals, isMeasure(unit?.noun ?? null)), 0)
  if (Math.abs(difference - stated) <= slack + 1e-9) return null
  return {
    span: tree.mended.span(value.start, end),
    stated,
    difference,
    inputs: { value: value.number.value, before: base.number.value, change: stated },
  }
}
