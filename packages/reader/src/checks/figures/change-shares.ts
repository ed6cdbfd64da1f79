import { clauseEnd } from '../../findings/indicators/clause-end.ts'
import { type Figure, figuresOf, isExact } from '../../findings/indicators/figures.ts'
import type { Measure } from '../../findings/indicators/measures/index.ts'
import { isMeasure, isPoints } from '../../findings/indicators/units.ts'
import { figureWords } from '../../lexicon/figure-words.ts'
import { shareWords } from '../../lexicon/share-words.ts'
import type { DocumentTree } from '../../structure/tree.ts'
import { patternOf } from '../../text/pattern.ts'
import { firstFrom } from '../../text/ranges.ts'
import { oneOf, wholeWords } from '../../text/word-patterns.ts'
import { isExactBase, othersOf, sameThing } from './change-sums.ts'
import { comparePercent, slackOf, type WrongPercent } from './compare-percent.ts'
import { isSlipOfPercent } from './percent-slips.ts'

type WrongChange = WrongPercent<{ value: number; change: number; percent: number }>

/**
 * 'Xảy ra 12 vụ, giảm 03 vụ (20%)': 3 of the 15 before is 20 %. Some offices take the share of the value now; both are let pass, unless the value before is written.
 * Null when it fits, or when the figures are not of one kind, are doubtful or approximate.
 */
export function changeShares(tree: DocumentTree, measure: Measure): WrongChange | null {
  const claim = claimOf(tree.mended.key, measure)
  if (!claim) return null
  const { value, amount, percent, before } = claim
  const measured = isMeasure(value.unit?.noun ?? null)
  const slack = { done: slackOf(amount.number.decimals, measured), plan: slackOf(value.number.decimals, measured) }
  const { value: share, decimals } = percent.number
  const fits = (plan: number): boolean =>
    plan > 0 && comparePercent({ done: amount.number.value, plan, percent: share, decimals, slack, about: false }).kind !== 'wrong'
  if (fits(before) || (!saysBefore(tree.mended.key, measure, before) && fits(value.number.value))) return null
  return {
    span: tree.mended.span(value.start, clauseEnd(tree.mended, percent.end, value.start)),
    written: tree.mended.text.slice(percent.start, percent.end).replace(/\s/g, ''),
    exact: (100 * amount.number.value) / before,
    decimals,
    inputs: { value: value.number.value, change: claim.direction * amount.number.value, percent: share },
  }
}

/** 'tăng 04 vụ so với cùng kỳ (12 vụ), tăng 25%': that is 4 of 16. */
const saysBefore = (key: string, { change }: Measure, before: number): boolean =>
  change?.baseStated === true && change.base !== null && isExactBase(key, change.base) && Math.abs(change.base.number.value - before) < 1e-6

const laterOn = patternOf(
  `^[^;.()]{0,60}(?:\\([^()]{0,60}\\))?\\s*,?\\s*${oneOf(shareWords.thatIs)}\\s+${oneOf([...figureWords.up, ...figureWords.down])}\\s+$`,
)

/**
 * '12 vụ, giảm 04 vụ so với cùng kỳ (16 vụ), tương ứng giảm 33,3%': told farther behind, it may be of a rate ('giảm 87 hộ, tương ứng giảm 2,18%').
 * Wrong where it is the share of the value now although the one before is written, or where its digits are mistyped.
 */
export function laterShare(tree: DocumentTree, measure: Measure): WrongChange | null {
  const { value, change, block } = measure
  const amount = change?.amount
  if (!amount || change?.percent || value.kind !== 'amount' || value.unit?.noun !== amount.figure.unit?.noun) return null
  const { key, text } = tree.mended
  const figures = figuresOf(tree, block)
  const percent = figures[firstFrom(figures, Math.max(amount.figure.end, change?.base?.end ?? 0))]
  if (percent?.kind !== 'percent' || ![value, amount.figure, percent].every(isExact) || !laterOn.test(key.slice(amount.figure.end, percent.start))) return null
  const [now, moved] = [value.number.value, amount.figure.number.value]
  const before = now - amount.direction * moved
  const { value: share, decimals } = percent.number
  const isOf = (plan: number): boolean =>
    comparePercent({ done: moved, plan, percent: share, decimals, slack: { done: 0, plan: 0 }, about: false }).kind !== 'wrong'
  const exact = (100 * moved) / before
  const mistyped = share * 10 ** decimals >= 100 && !isOf(now) && isSlipOfPercent(share, decimals, exact)
  if (before <= 0 || isOf(before) || !(mistyped || (saysBefore(key, measure, before) && isOf(now)))) return null
  return {
    span: tree.mended.span(value.start, percent.end),
    written: text.slice(percent.start, percent.end).replace(/\s/g, ''),
    exact,
    decimals,
    inputs: { value: now, change: amount.direction * moved, percent: share },
  }
}

interface ChangeClaim {
  value: Figure
  amount: Figure
  percent: Figure
  direction: 1 | -1
  /** The value of the other time. */
  before: number
}

/**
 * '3.150 tấn, tăng 15,2% so với cùng kỳ (2.800 tấn)': from 2.800 to 3.150 is 12,5 %. Null when it fits, when a percentage or another kind of thing is compared,
 * when the bracket is not said to be of the other time, or gives how much it is that came or went ('tăng 12,5% so với cùng kỳ (350 tấn)').
 */
export function changeFromBase(tree: DocumentTree, measure: Measure): WrongChange | null {
  const { value, change, changeOnly } = measure
  const { percent, base } = change ?? {}
  if (!percent || !base || change?.amount || !change?.baseStated || changeOnly || value.kind !== 'amount' || base.kind !== 'amount') return null
  if (!isExactBase(tree.mended.key, base) || isPoints(percent.figure.unit?.noun ?? null)) return null
  if (value.unit === null || !sameThing(value, base) || ![value, percent.figure].every(isExact) || base.number.value <= 0) return null
  const [now, before] = [value.number.value, base.number.value]
  const measured = isMeasure(value.unit.noun)
  const slack = slackOf(value.number.decimals, measured)
  const grown = slack + slackOf(base.number.decimals, measured)
  const { value: share, decimals } = percent.figure.number
  const claim = percent.relative
    ? { done: now, slack: { done: slack, plan: grown - slack } }
    : { done: percent.direction * (now - before), slack: { done: grown, plan: grown - slack } }
  const says = ({ done, plan }: { done: number; plan: number }): boolean =>
    plan > 0 && comparePercent({ done, plan, slack: claim.slack, percent: share, decimals, about: false }).kind !== 'wrong'
  const ofOther = (other: number): boolean => says({ done: percent.relative ? other : percent.direction * (other - before), plan: before })
  if (othersOf(tree, measure).some(ofOther)) return null
  if (says({ done: claim.done, plan: before }) || says({ done: before, plan: now - percent.direction * before })) return null
  return {
    span: tree.mended.span(value.start, clauseEnd(tree.mended, Math.max(percent.figure.end, base.end), value.start)),
    written: tree.mended.text.slice(percent.figure.start, percent.figure.end).replace(/\s/g, ''),
    exact: (100 * claim.done) / before,
    decimals,
    inputs: { value: now, change: now - before, percent: share },
  }
}

const rate = patternOf(`(?<!\\p{L})${oneOf(figureWords.rate)}\\s+(?!${oneOf([...figureWords.up, ...figureWords.down])})`)
const moves = wholeWords([...figureWords.up, ...figureWords.down])

/** '412 hộ nghèo, chiếm 10,34%, giảm 87 hộ, giảm 2,18%', '…, tỷ lệ hộ nghèo giảm 2,18%': what moves is the share. */
const isOfShare = (between: string, hasShare: boolean): boolean => rate.test(between) || (hasShare && moves.test(between))

const asideOf = patternOf(`^\\s*\\(\\s*(?:${oneOf(figureWords.equalTo)}(?:\\s${figureWords.with})?\\s)?$`)

/** 'giảm 03 vụ (tương đương 25%) so với cùng kỳ': what came or went, although the words of the comparison follow. */
const isAside = (key: string, amount: Figure, percent: Figure): boolean => asideOf.test(key.slice(amount.end, percent.start)) && key[percent.end] === ')'

/** A percentage this far behind its amount, brackets aside, speaks of something else. */
const farthest = 30

/** 'tăng 15% |(tương ứng tăng| 500 triệu đồng)': the percentage may come first, where nothing but such words stands between. */
function distanceOf(key: string, amount: Figure, percent: Figure): number {
  if (percent.start >= amount.end) return key.slice(amount.end, percent.start).replace(/\([^()]*\)/gu, '').length
  return thenAmount.test(key.slice(percent.end, amount.start)) ? 0 : Infinity
}

const thenAmount = patternOf(
  `^(?:\\s*\\(\\s*|,\\s+)(?:${oneOf(figureWords.equalTo)}(?:\\s${figureWords.with})?\\s)?(?:${oneOf([...figureWords.up, ...figureWords.down])}\\s)?$`,
)

function claimOf(key: string, { value, change, changeOnly, percent: share }: Measure): ChangeClaim | null {
  const [amount, percent] = [change?.amount, change?.percent]
  if (!amount || !percent || (percent.relative && !isAside(key, amount.figure, percent.figure)) || value.kind !== 'amount' || changeOnly) return null
  if (value.unit === null || amount.figure.unit?.noun !== value.unit.noun || ![value, amount.figure, percent.figure].every(isExact)) return null
  if (isPoints(percent.figure.unit?.noun ?? null) || isOfShare(key.slice(amount.figure.end, percent.figure.start), share !== null)) return null
  const apart = distanceOf(key, amount.figure, percent.figure)
  const before = value.number.value - amount.direction * amount.figure.number.value
  return apart > farthest || before <= 0 ? null : { value, amount: amount.figure, percent: percent.figure, direction: amount.direction, before }
}
