import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { isMeasure, isPoints } from '../../findings/indicators/units.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { closedEnd } from '../../text/ranges.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { endsWithWord, oneOf } from '../../text/word-patterns.ts'
import { comparePercent, slackOf, type WrongPercent } from './compare-percent.ts'

type WrongChange = WrongPercent<{ change: number; before: number; percent: number }>

/** How much came or went, and what there was before. */
interface Change {
  amount: Figure
  before: Figure
}

const moves = [...figureWords.up, ...figureWords.down]
const moved = endsWithWord(moves)
const inTurn = endsWithWord([`${oneOf(shareWords.thatIs)}(?:\\s${oneOf(moves)})?`])
const andThen = patternOf(`^\\s*${shareWords.and}\\s*(?:${oneOf(moves)}\\s*)?$`)
const opensBracket = /^[^;.()\d]*(?:\d{4}[^;.()\d]*)?\([^()\d]*(?:\d{4}[^()\d]*)?$/u

// finds:   tăng 37 người so với cuối năm (381 người) và tăng 63 người so với cùng kỳ (355 người), tương ứng tăng 9,7% và 9,7%
// leaves:  pairs of which neither or both are right
/** Two percentages told in turn of two changes, each with the value before in a bracket. */
export function pairedChanges(tree: DocumentTree, block: Block): WrongChange[] {
  const figures = figuresOf(tree, block)
  if (figures.length < 6) return []
  const { key, text } = tree.mended
  return sentencesOf(text, block.body, block.to).flatMap(sentence => {
    const inside = figuresBetween(figures, sentence.start, sentence.end)
    return inside.flatMap((first, at) => {
      const second = inside[at + 1]
      if (!second || at < 4 || !areInTurn(key, first, second)) return []
      const changes = changesIn(key, inside.slice(at - 4, at))
      return changes ? wrongOf(tree, changes, [first, second]) : []
    })
  })
}

const isShare = (figure: Figure): boolean => figure.kind === 'percent' && isExact(figure) && !isPoints(figure.unit?.noun ?? null)

const areInTurn = (key: string, first: Figure, second: Figure): boolean =>
  isShare(first) && isShare(second) && andThen.test(key.slice(first.end, second.start)) && inTurn.test(key.slice(Math.max(0, first.start - 24), first.start))

function changesIn(key: string, [a, b, c, d]: readonly Figure[]): [Change, Change] | null {
  if (!a || !b || !c || !d) return null
  const changes: [Change, Change] = [
    { amount: a, before: b },
    { amount: c, before: d },
  ]
  return changes.every(change => isChange(key, change)) ? changes : null
}

const isChange = (key: string, { amount, before }: Change): boolean =>
  amount.kind === 'amount' &&
  before.kind === 'amount' &&
  amount.unit?.key === before.unit?.key &&
  [amount, before].every(isExact) &&
  before.number.value > 0 &&
  key[before.end] === ')' &&
  moved.test(key.slice(Math.max(0, amount.start - 16), amount.start)) &&
  opensBracket.test(key.slice(amount.end, before.start))

function wrongOf({ mended }: DocumentTree, changes: [Change, Change], percents: [Figure, Figure]): WrongChange[] {
  const wrong = changes.flatMap((change, i) => {
    const percent = percents[i] as Figure
    return isRight(change, percent) ? [] : [{ change, percent }]
  })
  if (wrong.length !== 1) return []
  return wrong.map(({ change: { amount, before }, percent }) => ({
    span: mended.span(amount.start, closedEnd(mended.key, amount.start, percent.end)),
    written: mended.text.slice(percent.start, percent.end).replace(/\s/g, ''),
    exact: (100 * amount.number.value) / before.number.value,
    decimals: percent.number.decimals,
    inputs: { change: amount.number.value, before: before.number.value, percent: percent.number.value },
  }))
}

function isRight({ amount, before }: Change, percent: Figure): boolean {
  const slack = slackOf(amount.number.decimals, isMeasure(amount.unit?.noun ?? null))
  const { value, decimals } = percent.number
  const claim = { done: amount.number.value, plan: before.number.value, percent: value, decimals, slack: { done: 2 * slack, plan: slack }, about: false }
  return comparePercent(claim).kind !== 'wrong'
}
