import { clauseEnd } from '../../findings/indicators/clause-end.ts'
import { type Figure, figuresOf } from '../../findings/indicators/figures.ts'
import { type Measure, measuresOf } from '../../findings/indicators/measures/index.ts'
import { conversion, isMeasure } from '../../findings/indicators/units.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { NumberMention } from '../../text/numbers.ts'
import { patternOf } from '../../text/pattern.ts'
import { firstFrom } from '../../text/ranges.ts'
import { oneOf } from '../../text/word-patterns.ts'
import { writeNumber } from '../../text/write-number.ts'
import type { Span } from '../../types.ts'
import { comparePercent, slackOf, writePercent } from './compare-percent.ts'

interface WrongExcess {
  span: Span
  written: string
  expected: string
  inputs: { done: number; plan: number; exceeds: number }
}

// finds:   33/31,5 ha, vượt 2,5 ha so với KH · 60 tỷ đồng/KH 50 tỷ đồng, vượt 10% · chỉ tiêu 120 ha, đã trồng 128 ha, vượt 8 ha, vượt 7,6%
// leaves:  vượt 12% kế hoạch (no plan written) · vượt khoảng 2 ha
export function wrongExcesses(tree: DocumentTree): WrongExcess[] {
  return measuresOf(tree).flatMap(measure => {
    const first = measure.exceed?.figure
    return [first, first && percentBehind(tree, measure, first)].flatMap(stated => (stated ? (wrongExcess(tree, measure, stated) ?? []) : []))
  })
}

const again = patternOf(`^\\s*(?:,|\\()?\\s*(?:${oneOf(shareWords.thatIs)}\\s+)?${oneOf(figureWords.exceed)}\\s+$`)

/** 'vượt 8 ha, |vượt 6,7%| kế hoạch': by how much, said once more in percent. */
function percentBehind(tree: DocumentTree, { block }: Measure, first: Figure): Figure | null {
  const figures = figuresOf(tree, block)
  const next = figures[firstFrom(figures, first.end)]
  return first.kind !== 'percent' && next?.kind === 'percent' && again.test(tree.mended.key.slice(first.end, next.start)) ? next : null
}

function wrongExcess(tree: DocumentTree, measure: Measure, stated: Figure): WrongExcess | null {
  const excess = excessOf(measure, stated)
  const expected = excess && (stated.kind === 'percent' ? rightPercent(excess) : rightAmount(excess))
  if (!excess || !expected) return null
  return {
    span: tree.mended.span(measure.value.start, clauseEnd(tree.mended, stated.end, measure.value.start)),
    written: tree.mended.text.slice(stated.start, stated.end),
    expected,
    inputs: { done: excess.done, plan: excess.plan.value, exceeds: stated.number.value },
  }
}

/** A value that is said to pass its plan; `done` is in the unit of the plan. */
interface Excess {
  done: number
  plan: NumberMention
  /** By how much, as stated. */
  stated: Figure
  unit: string | null
  slack: { done: number; plan: number }
}

function excessOf({ value, exceed, percent, ...measure }: Measure, stated: Figure): Excess | null {
  const plan = value.of ?? measure.plan
  if (!plan || exceed?.direction !== 1 || exceed.figure === value || value.kind === 'percent') return null
  if (value.about || stated.about || [value, plan, stated].some(({ number }) => number.doubtful)) return null
  if (stated.kind === 'percent' && percent && !percent.ofPlan) return null
  const factor = plan.unit && value.unit ? conversion(value.unit.noun, plan.unit.noun) : 1
  if (factor === null || plan.number.value <= 0) return null
  const measured = isMeasure(value.unit?.noun ?? null)
  return {
    done: value.number.value * factor,
    plan: plan.number,
    stated,
    unit: plan.unit?.noun ?? value.unit?.noun ?? null,
    slack: { done: slackOf(value.number.decimals, measured), plan: slackOf(plan.number.decimals, measured) },
  }
}

/** The percentage by which the plan is passed; null when the one stated is right or may be. */
function rightPercent({ done, plan, stated, slack }: Excess): string | null {
  const { value, decimals } = stated.number
  const { kind, exact } = comparePercent({ done, plan: plan.value, percent: 100 + value, decimals, slack, about: false })
  return kind === 'wrong' ? writePercent(exact - 100, decimals) : null
}

function rightAmount({ done, plan, stated, unit }: Excess): string | null {
  const factor = conversion(stated.unit?.noun ?? '', unit ?? '')
  if (factor === null) return null
  const difference = done - plan.value
  const right = Math.abs(difference - stated.number.value * factor) <= 0.5 * 10 ** -stated.number.decimals + 1e-9
  return right ? null : writeNumber(difference / factor)
}
