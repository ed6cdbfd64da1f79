import type { RuleName, Violation } from './violation.ts'

/** A file that may break one rule, and why. An entry that excuses nothing any more is itself reported. */
interface Exception {
  rule: RuleName
  file: string
  reason: string
}

export const exceptions: Exception[] = [{ rule: 'paths', file: 'scripts/check/check-paths.test.ts', reason: 'holds samples of what must be refused' }]

/** Leaves what no exception covers, and adds the exceptions that cover nothing. */
export function applyExceptions(violations: Violation[], list: Exception[] = exceptions): Violation[] {
  const covers = (exception: Exception, violation: Violation) => exception.rule === violation.rule && exception.file === violation.file
  const idle = list.filter(exception => !violations.some(violation => covers(exception, violation)))
  return [
    ...violations.filter(violation => !list.some(exception => covers(exception, violation))),
    ...idle.map(({ rule, file }) => ({
      rule,
      file,
      line: null,
      message: `the exception in scripts/check/exceptions.ts for "${rule}" excuses nothing: remove it`,
    })),
  ]
}
