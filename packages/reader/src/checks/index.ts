import type { Problem } from '../types.ts'
import { blankLeft } from './blank-left.ts'
import type { Check, CheckContext } from './check.ts'
import { citationConflict } from './citation-conflict.ts'
import { dateInvalid } from './date-invalid.ts'
import { dateOrder } from './date-order.ts'
import { withoutEchoes } from './echoes.ts'
import { factConflict } from './fact-conflict.ts'
import { layout } from './layout.ts'
import { nameVariant } from './name-variant.ts'
import { numberingGap } from './numbering-gap.ts'
import { numberingRepeat } from './numbering-repeat.ts'
import { percentSum } from './percent-sum.ts'
import { planMismatch } from './plan-mismatch.ts'
import { ratioMismatch } from './ratio-mismatch.ts'
import { rounding } from './rounding.ts'
import { spelling } from './spelling.ts'
import { sumMismatch } from './sum-mismatch.ts'
import { symbolIssuer } from './symbol-issuer.ts'
import { taskIncomplete } from './task-incomplete.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** Every check, in the order in which its problems are listed for one place. */
export const allChecks: readonly Check[] = [
  ratioMismatch,
  sumMismatch,
  planMismatch,
  percentSum,
  factConflict,
  rounding,
  dateOrder,
  dateInvalid,
  weekdayMismatch,
  citationConflict,
  symbolIssuer,
  numberingGap,
  numberingRepeat,
  nameVariant,
  blankLeft,
  taskIncomplete,
  layout,
  spelling,
]

/** Runs the checks; problems come in the order of their place in the text. */
export function runChecks(context: CheckContext): Problem[] {
  const found = withoutEchoes(allChecks.flatMap(check => check.run(context)))
  return found.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
}
