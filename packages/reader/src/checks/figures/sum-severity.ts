import type { Problem } from '../../types.ts'
import { exchangedDigits, leastExchanged } from './exchanged.ts'
import { isSlipOfDigits, type SumClaim } from './parts.ts'

type Severity = Problem['severity'] | null

/**
 * A bracket or 'gồm' gives all parts: more than the whole is wrong, and a little less too; much less may be a list that was left open.
 * 'trong đó' may give only some: then less only makes one look, unless a slip of digits is the whole difference, or next to nothing is missing.
 */
export function severityOf(claim: SumClaim): Severity {
  const { total, sum, parts, slack, whole } = claim
  const missing = total - sum
  if (Math.abs(missing) <= slack + 1e-9) return null
  if (claim.sure) return 'error'
  if (whole && sum <= farthestExchange * total && exchangedDigits(total, sum, parts) > 1) return 'error'
  if (missing < 0) return sum <= (whole ? 1.5 : 1.3) * total ? 'error' : null
  return whole ? ofAll(claim, missing) : ofSome(claim, missing)
}

/** What is still farther from the total is a list of something else. */
const farthestExchange = 3
/** So much may be missing where one digit of the total explains it. */
export const farthestSlip = 0.35

function ofAll({ total, sum, parts, slack }: SumClaim, missing: number): Severity {
  if (missing <= (slack > 0 ? 0.05 * total : Math.max(1, 0.1 * total))) return 'error'
  const slip = (parts.length > 2 || total > 99) && missing <= farthestSlip * total && isSlipOfDigits(total, sum)
  return slip ? 'error' : 'warning'
}

function ofSome({ total, sum, parts }: SumClaim, missing: number): Severity {
  if (exchangedDigits(total, sum, parts) >= leastExchanged) return 'error'
  if (parts.length < 3 || missing > 0.05 * total) return null
  return (total > 99 && isSlipOfDigits(total, sum)) || (total >= 100 && missing <= 0.005 * total) ? 'error' : 'warning'
}
