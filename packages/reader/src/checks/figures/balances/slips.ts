import { rounded } from '../../../text/numbers.ts'
import { isSlipOfDigits } from '../parts.ts'
import type { Labelled } from './labels.ts'

/** Is the difference next to nothing, or one mistyped figure? What differs by more has most likely gone a way that is not told. */
export function isMistyped(total: number, sum: number, parts: readonly Pick<Labelled, 'value'>[]): boolean {
  const off = rounded(total - sum)
  if ((Math.abs(off) <= 1 && Number.isInteger(total)) || Math.abs(off) <= 0.005 * total || isSlipOfDigits(total, sum)) return true
  return parts.some(({ value }) => [value + off, value - off].some(other => other > 0 && isSlipOfDigits(value, rounded(other))))
}
