import { type Figure, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { nowAndThen } from '../../findings/indicators/measures/changes.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { rounded } from '../../text/numbers.ts'
import { endsWithWord, oneOf } from '../../text/word-patterns.ts'
import type { WrongDifference } from './change-sums.ts'
import { slackOf } from './compare-percent.ts'

const up = endsWithWord([`${oneOf(figureWords.up)}(?:\\s${oneOf(figureWords.changeFillers)})?`])
const down = endsWithWord([`${oneOf(figureWords.down)}(?:\\s${oneOf(figureWords.changeFillers)})?`])
const closesPair = /^[^,;.()\d]{0,12}\)/u

// finds:   thiệt hại tăng 12,5 tỷ đồng (84,2/73,7 tỷ đồng): 10,5
// leaves:  giảm 31 vụ (84/115 vụ) · giảm 03 vụ (12/15 vụ đã khởi tố) (what the bracket goes on to say) · tăng 12 hộ (84/120 hộ) (another pair)
/** A change and, in a bracket right behind it, the values it lies between. */
export const wrongNowAndThen = (tree: DocumentTree, block: Block): WrongDifference[] =>
  figuresOf(tree, block).flatMap((pair, at, figures) => differenceOf(tree, figures[at - 1], pair) ?? [])

function differenceOf(tree: DocumentTree, change: Figure | undefined, pair: Figure): WrongDifference | null {
  const { key } = tree.mended
  if (!change || !pair.of || nowAndThen(key, change, pair) === null || !isExact(change) || !isExact(pair) || pair.of.number.doubtful) return null
  if (!closesPair.test(key.slice(pair.end, pair.end + 16)) || !sameUnit(change, pair)) return null
  const lead = key.slice(Math.max(0, change.start - 24), change.start)
  const direction = up.test(lead) ? 1 : down.test(lead) ? -1 : 0
  const difference = rounded(pair.number.value - pair.of.number.value)
  const off = Math.abs(Math.abs(difference) - change.number.value)
  const slack = [change.number, pair.number, pair.of.number].reduce((all, { decimals }) => all + slackOf(decimals, isMeasure(change.unit?.noun ?? null)), 0)
  if (direction === 0 || Math.sign(difference) !== direction || off <= slack + 1e-9) return null
  return {
    span: tree.mended.span(change.start, pair.end + 1),
    stated: direction * change.number.value,
    difference,
    inputs: { value: pair.number.value, before: pair.of.number.value, change: direction * change.number.value },
  }
}

const sameUnit = (change: Figure, pair: Figure): boolean => {
  const unit = pair.of?.unit ?? pair.unit
  return unit === null || unit.noun === change.unit?.noun
}
