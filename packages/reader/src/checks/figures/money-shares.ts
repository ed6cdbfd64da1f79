import { type Figure, figuresBetween, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import { baseOf, conversion } from '../../findings/indicators/units.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { Block, DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { closedEnd } from '../../text/ranges.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { comparePercent, slackOf, type WrongPercent } from './compare-percent.ts'

type WrongShare = WrongPercent<{ done: number; plan: number; percent: number }>

const amountsTo = patternOf(`^\\s*(?:,?\\s*${oneOf(shareWords.amountsTo)}|\\()\\s*:?\\s*$`)
const given = wholeWords(shareWords.given)
const ofAnother = wholeWords(shareWords.ofAnother)
const longest = 90

// reads:   thu được 418.620.000 đồng, giữ lại 30%, nộp lên cấp trên 70% là 238.034.000 đồng (56,9 %)
// refuses: thu 8.640 triệu đồng, đạt 72% là 6.220 triệu đồng (of a plan) · trích 40% số thu quỹ là … (of what is named behind)
/** Money that is told as a percentage of the money named before it in the sentence. */
export function moneyShares(tree: DocumentTree, block: Block): WrongShare[] {
  const figures = figuresOf(tree, block)
  if (!figures.some(({ kind }) => kind === 'percent')) return []
  return sentencesOf(tree.mended.text, block.body, block.to).flatMap(sentence => {
    const inside = figuresBetween(figures, sentence.start, sentence.end)
    return inside.flatMap((percent, at) => shareAt(tree, inside, percent, at) ?? [])
  })
}

const isMoney = ({ kind, unit }: Figure): boolean => kind === 'amount' && baseOf(unit?.noun ?? '') === 'money'

function shareAt(tree: DocumentTree, figures: readonly Figure[], percent: Figure, at: number): WrongShare | null {
  const { key, text } = tree.mended
  const amount = figures[at + 1]
  if (percent.kind !== 'percent' || !amount || !isMoney(amount) || !amountsTo.test(key.slice(percent.end, amount.start))) return null
  const lead = key.slice(Math.max(figures[at - 1]?.end ?? 0, percent.start - longest), percent.start)
  const wholes = figures.slice(Math.max(0, at - 8), at).filter(figure => isMoney(figure) && isExact(figure))
  if (wholes.length === 0 || !given.test(lead) || ofAnother.test(lead) || ![percent, amount].every(isExact)) return null
  const verdicts = wholes.map(whole => verdictOf(percent, amount, whole))
  const nearest = verdicts.at(-1)
  if (!nearest || nearest.plan <= nearest.done || verdicts.some(({ kind }) => kind !== 'wrong')) return null
  return {
    span: tree.mended.span(percent.start, closedEnd(key, percent.start, amount.end)),
    written: text.slice(percent.start, percent.end).replace(/\s/g, ''),
    exact: nearest.exact,
    decimals: percent.number.decimals,
    inputs: { done: nearest.done, plan: nearest.plan, percent: percent.number.value },
  }
}

function verdictOf(percent: Figure, amount: Figure, whole: Figure): ReturnType<typeof comparePercent> & { done: number; plan: number } {
  const factor = conversion(amount.unit?.noun ?? '', whole.unit?.noun ?? '') ?? 1
  const [done, plan] = [amount.number.value * factor, whole.number.value]
  const slack = { done: slackOf(amount.number.decimals, true) * factor, plan: slackOf(whole.number.decimals, true) }
  const { value, decimals } = percent.number
  return { ...comparePercent({ done, plan, percent: value, decimals, slack, about: false }), done, plan }
}
