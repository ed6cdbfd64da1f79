import { clauseEnd } from '../../findings/indicators/clause-end.ts'
import type { Measure } from '../../findings/indicators/measures/index.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import type { Span } from '../../types.ts'
import { comparePercent, slackOf } from './compare-percent.ts'

interface WrongChange {
  span: Span
  written: string
  exact: number
  decimals: number
  inputs: { value: number; change: number; percent: number }
}

/**
 * 'Xảy ra 12 vụ, giảm 03 vụ (20%)': 3 of the 15 before is 20 %. Some offices take the share of the value now; both are let pass.
 * Null when it fits, or when the figures are not of one kind, are doubtful or approximate.
 */
export function changeShares(tree: DocumentTree, measure: Measure): WrongChange | null {
  const { value, change } = measure
  const { amount, percent } = change ?? { amount: null, percent: null }
  if (!amount || !percent || percent.relative || value.kind !== 'amount' || measure.changeOnly) return null
  if (value.unit === null || amount.figure.unit?.noun !== value.unit.noun) return null
  const figures = [value, amount.figure, percent.figure]
  if (
    figures.some(figure => figure.number.doubtful || figure.about || figure.number.upper !== null) ||
    percent.figure.start < amount.figure.end ||
    percent.figure.start - amount.figure.end > 30
  )
    return null
  const before = value.number.value - amount.direction * amount.figure.number.value
  if (before <= 0) return null
  const [done, share] = [amount.figure.number, percent.figure.number]
  const measured = isMeasure(value.unit.noun)
  const claim = {
    done: done.value,
    percent: share.value,
    decimals: share.decimals,
    slack: { done: slackOf(done.decimals, measured), plan: slackOf(value.number.decimals, measured) },
    about: false,
  }
  const verdicts = [before, value.number.value].filter(plan => plan > 0).map(plan => comparePercent({ ...claim, plan }))
  if (verdicts.some(verdict => verdict.kind !== 'wrong')) return null
  const end = clauseEnd(tree.mended, percent.figure.end, value.start)
  return {
    span: tree.mended.span(value.start, end),
    written: tree.mended.text.slice(percent.figure.start, percent.figure.end).replace(/\s/g, ''),
    exact: (100 * done.value) / before,
    decimals: share.decimals,
    inputs: { value: value.number.value, change: amount.direction * done.value, percent: share.value },
  }
}
