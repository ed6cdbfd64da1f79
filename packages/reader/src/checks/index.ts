import type { Problem } from '../types.ts'
import type { Check, CheckContext } from './check.ts'

/** Every check, in the order in which its problems are listed for one place. */
export const allChecks: readonly Check[] = []

/** Runs the checks; problems come in the order of their place in the text. */
export function runChecks(context: CheckContext): Problem[] {
  const found = allChecks.flatMap(check => check.run(context))
  return found.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
}
