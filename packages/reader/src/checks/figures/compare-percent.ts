import { writeNumber } from '../../text/write-number.ts'
import type { Span } from '../../types.ts'

/** What a percentage says, and what it should. */
export interface PercentClaim {
  done: number
  plan: number
  percent: number
  /** Printed digits after the comma of the percentage. */
  decimals: number
  /** How far rounding may have moved what is measured (half of the last printed digit, in the unit of `plan`); 0 for counts. */
  slack: { done: number; plan: number }
  /** 'trên', 'gần', 'khoảng' stands before one of them. */
  about: boolean
}

/** A percentage that is not that of the figures it is said of. */
export interface WrongPercent<Inputs = object> {
  span: Span
  /** As it stands in the paper. */
  written: string
  exact: number
  decimals: number
  inputs: Inputs
}

interface PercentVerdict {
  kind: 'right' | 'rounded' | 'wrong'
  /** a/b in percent. */
  exact: number
}

/**
 * Right: rounded to the printed digits, or within what rounding of the two figures allows. Rounded: cut off, rounded up, or more coarsely. Else wrong.
 * 1.116/6.000 against 38,6% is wrong (18,6%); 2.740/2.986 against 91,7% is cut off (91,76%).
 */
export function comparePercent(claim: PercentClaim): PercentVerdict {
  const { percent } = claim
  const exact = (100 * claim.done) / claim.plan
  const step = 10 ** -claim.decimals
  const off = Math.abs(percent - exact)
  if (withinRounding(claim, step)) return { kind: 'right', exact }
  if (off <= step / 2 + 1e-9) return { kind: off >= 0.2 ? 'rounded' : 'right', exact }
  if (off < step - 1e-9 || isCoarser(percent, exact, step)) return { kind: 'rounded', exact }
  return { kind: claim.about && off <= Math.max(2, exact * 0.03) ? 'rounded' : 'wrong', exact }
}

/** '95,0%' for 95,4%; '50%' for 49,3%: rounded one place more than printed, and close. */
function isCoarser(percent: number, exact: number, step: number): boolean {
  const coarse = step * (step >= 1 ? 5 : 10)
  return Math.abs(percent / coarse - Math.round(percent / coarse)) < 1e-9 && Math.abs(percent - exact) <= Math.min(1, coarse / 2)
}

/** 8,12/15,6 tỷ đồng may be 8,115 of 15,65 or 8,125 of 15,55. */
function withinRounding({ done, plan, percent, slack }: PercentClaim, step: number): boolean {
  if (slack.done === 0 && slack.plan === 0) return false
  if (plan <= slack.plan) return true
  const low = (100 * (done - slack.done)) / (plan + slack.plan)
  const high = (100 * (done + slack.done)) / (plan - slack.plan)
  return percent >= low - step / 2 && percent <= high + step / 2
}

/** Half of the last printed digit of what is measured; counts are exact. */
export const slackOf = (decimals: number, measured: boolean): number => (measured || decimals > 0 ? 0.5 * 10 ** -decimals : 0)

/** The right percentage as it should be printed: with its digits, at least one, and no idle noughts. `writePercent(18.5714, 0)` is '18,6%'. */
export const writePercent = (exact: number, decimals: number): string => `${writeNumber(exact, Math.max(decimals, 1)).replace(/,0+$/, '')}%`
