import { type Figure, figuresBetween } from '../../findings/indicators/figures.ts'
import { isMeasure } from '../../findings/indicators/units.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { closedEnd } from '../../text/ranges.ts'
import { comparePercent, slackOf, type WrongPercent } from './compare-percent.ts'
import { isReorder, isShifted, isSlipOfPercent, mistypingsOf } from './percent-slips.ts'
import { valueIn } from './segments.ts'
import { type Share, wholeOf } from './share-places.ts'

export type WrongShare = WrongPercent<{ done: number; plan: number; percent: number }>

type Said = Pick<Share, 'part' | 'percent'>

/** What the share of `whole` would be, and whether the one said is something else. */
export function verdictOf(share: Said, whole: Figure, done = valueIn(share.part, whole) as number): { wrong: boolean; exact: number } {
  const { part, percent } = share
  const measured = isMeasure(whole.unit?.noun ?? null)
  const factor = (valueIn(part, whole) as number) / part.number.value
  const slack = { done: slackOf(part.number.decimals, measured) * factor, plan: slackOf(whole.number.decimals, measured) }
  const { value, decimals } = percent.number
  const { kind, exact } = comparePercent({ done, plan: whole.number.value, percent: value, decimals, slack, about: whole.about })
  return { wrong: kind === 'wrong', exact }
}

const around = 2500

/** A whole said anywhere in the paragraph that the share is right of: 'Khối Đảng có 30 người …. Trình độ: … 03 đồng chí, chiếm 10%'; of a count whatever that whole counts. */
export function isOfAnyWhole(figures: readonly Figure[], { part, percent }: Said): boolean {
  const share = { part: isMeasure(part.unit?.noun ?? null) ? part : { ...part, unit: null }, percent }
  return figuresBetween(figures, part.start - around, part.end + around).some(figure =>
    [figure, wholeOf(figure)].some(whole => {
      const value = whole.kind === 'percent' ? null : valueIn(share.part, whole)
      return value !== null && (whole.number.value > value || percent.number.value === 100) && !verdictOf(share, whole).wrong
    }),
  )
}

/** '10,66%' for 8,66: one digit is wrong, or two are exchanged. */
export const isOneDigit = (share: Said, whole: Figure): boolean =>
  isSlipOfPercent(share.percent.number.value, share.percent.number.decimals, verdictOf(share, whole).exact)

/** '79,8%' for 89,7. */
export const isReordered = (share: Said, whole: Figure): boolean =>
  isReorder(share.percent.number.value, share.percent.number.decimals, verdictOf(share, whole).exact)

/** Of fewer things too many counts come to nearly the same share. */
const leastWhole = 20

/** '35 cơ sở (86,8%)' of 38: the share of 33, of which one digit was mistyped. Whole percentages are too coarse to tell. */
export function isMistypedPart(share: Said, whole: Figure): boolean {
  const done = valueIn(share.part, whole)
  if (done === null || whole.number.value < leastWhole || share.percent.number.decimals === 0) return false
  const factor = done / share.part.number.value
  return mistypingsOf(share.part.number.value).some(other => !verdictOf(share, whole, other * factor).wrong)
}

/** A digit, the comma or the count mistyped. */
export const isSlipOf = (share: Said, whole: Figure): boolean =>
  isOneDigit(share, whole) ||
  isReordered(share, whole) ||
  isShifted(share.percent.number.value, share.percent.number.decimals, verdictOf(share, whole).exact) ||
  isMistypedPart(share, whole)

export function wrongShareOf({ mended }: DocumentTree, share: Said, whole: Figure): WrongShare {
  const { part, percent } = share
  const start = Math.min(part.start, percent.start)
  return {
    span: mended.span(start, closedEnd(mended.key, start, Math.max(part.end, percent.end))),
    written: mended.text.slice(percent.start, percent.end).replace(/\s/g, ''),
    exact: verdictOf(share, whole).exact,
    decimals: percent.number.decimals,
    inputs: { done: valueIn(part, whole) as number, plan: whole.number.value, percent: percent.number.value },
  }
}
